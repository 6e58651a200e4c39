"""The record of imports: when they ran, over which window, and how they ended."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from peewee import fn

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.errors import NotFound, OrderSyncError
from ordersync_gui.domain.run import AskedBy
from ordersync_gui.domain.wording import NOTHING, Message, say
from ordersync_gui.storage.channel_words import take_over_news
from ordersync_gui.storage.columns import from_ms, messages_to_json, to_ms, told_to_text
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.rejected import forget_vanished
from ordersync_gui.storage.tables import ImportRuns, RejectedOrders, Stores

INTERRUPTED = "interrupted"


def start_run(
    db: Database,
    *,
    store_id: int,
    window: Window,
    now: datetime,
    resumed: bool = False,
    asked_by: AskedBy | None = None,
    sought: str = "",
) -> int:
    """Record that an import of the store begins; returns the run's id.

    resumed: it goes on with the range of incomplete ones before it; what those had to reject is its affair now.
    sought: the number of the one order that is asked for, "" for a window of them.

    The caller holds the store's import lease, so a run that is still open was broken off: it is closed as
    interrupted, and the new words that it found are this one's to tell. Raises NotFound when there is no such
    store, or it is being deleted.
    """
    with db.transaction():
        if not db.column(Stores.select(Stores.id).where(Stores.id == store_id, ~Stores.deleting)):
            raise NotFound(say("There is no such store any more."))
        broken_off = _close_broken_off(db, store_id, now)
        row = ImportRuns.insert(
            store=store_id,
            window_start=to_ms(window.start),
            window_end=to_ms(window.end),
            started_at=to_ms(now),
            asked_by="" if asked_by is None else asked_by.value,
            sought=sought,
            resumed=resumed,
        )
        run_id = db.run(row)
        take_over_news(db, broken_off, run_id=run_id)
        if resumed:
            _take_over_rejected(db, store_id=store_id, run_id=run_id)
        return run_id


def finish_run(
    db: Database,
    *,
    run_id: int,
    now: datetime,
    complete: bool,
    error: OrderSyncError | None,
    warnings: Sequence[Message],
    high_water_mark: datetime | None,
    slices: tuple[int, int] = (0, 0),
) -> Changes:
    """Record how a run ended; slices: of a long range which one it reached, and of how many.

    A complete one sets the store's high-water mark (None leaves it) and the time of the last
    good import, clears the store's error and pause, and forgets nameless rejects that the shop no
    longer sends. Any other leaves the mark where it was and keeps the error with the store.
    Raises NotFound when there is no such run.
    """
    with db.transaction():
        found = db.column(ImportRuns.select(ImportRuns.store).where(ImportRuns.id == run_id))
        if not found:
            raise NotFound(say("There is no such import any more."))
        kind, told = _described(error, complete=complete)
        text = told_to_text(told)
        db.run(
            ImportRuns.update(
                finished_at=to_ms(now),
                complete=complete,
                error_kind=kind,
                error=text,
                slice=slices[0],
                slices=slices[1],
                warnings=messages_to_json(warnings),
            ).where(ImportRuns.id == run_id)
        )
        values: dict[str, object] = {"last_error_kind": kind, "last_error": text}
        if complete:
            values |= {"last_good_import": to_ms(now), "paused_until": None} | _mark(high_water_mark)
            forget_vanished(db, run_id=run_id)
        db.run(Stores.update(values).where(Stores.id == found[0]))
    return Changes(stores=True)


def rejected_since(db: Database, *, store_id: int) -> datetime | None:
    """The start of the window in which orders were asked for that the last complete import had to reject.

    None when it could read them all. Rejects of earlier imports don't count: the shop no longer sends them.
    """
    windows = (ImportRuns.store == store_id) & (ImportRuns.sought == "")
    last = ImportRuns.select(fn.MAX(ImportRuns.id)).where(windows, ImportRuns.complete)
    earliest = (
        RejectedOrders.select(fn.MIN(ImportRuns.window_start))
        .join(ImportRuns, on=(ImportRuns.id == RejectedOrders.run))
        .where(windows, RejectedOrders.store == store_id, RejectedOrders.run >= last)
    )
    found = db.column(earliest)[0]
    return None if found is None else from_ms(found)


def _take_over_rejected(db: Database, *, store_id: int, run_id: int) -> None:
    """Let a run that goes on with a range have what the incomplete ones before it rejected."""
    windows = (ImportRuns.store == store_id) & (ImportRuns.sought == "")
    last = db.column(ImportRuns.select(fn.MAX(ImportRuns.id)).where(windows, ImportRuns.complete))[0] or 0
    incomplete = ImportRuns.select(ImportRuns.id).where(windows, ImportRuns.id > last)
    theirs = (RejectedOrders.store == store_id) & RejectedOrders.run.in_(incomplete)
    db.run(RejectedOrders.update(run=run_id).where(theirs))


def _described(error: OrderSyncError | None, *, complete: bool) -> tuple[str, Message]:
    if complete:
        return "", NOTHING
    if error is None:
        return "incomplete", say("The import isn't complete.")
    return error.kind, error.told


def _mark(high_water_mark: datetime | None) -> dict[str, object]:
    return {} if high_water_mark is None else {"high_water_mark": to_ms(high_water_mark)}


def _close_broken_off(db: Database, store_id: int, now: datetime) -> list[int]:
    """Returns the ids of those that were open."""
    is_open = (ImportRuns.store == store_id) & ImportRuns.finished_at.is_null()
    found: list[int] = db.column(ImportRuns.select(ImportRuns.id).where(is_open))
    text = told_to_text(say("The program stopped during this import."))
    db.run(ImportRuns.update(finished_at=to_ms(now), error_kind=INTERRUPTED, error=text).where(is_open))
    return found
