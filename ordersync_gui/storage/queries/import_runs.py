"""Reads of the history of imports: page by page, and everything about one of them."""

from __future__ import annotations

from typing import Any

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.channel_words import words_from_data
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.run import AskedBy, RunCounts
from ordersync_gui.domain.run_answer import RunAnswer
from ordersync_gui.domain.run_view import RunAnswerView, RunDetails, RunView
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.columns import (
    from_json,
    from_ms,
    from_ms_or_none,
    message_from_json,
    messages_from_json,
    told_from_text,
)
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.evidence import thaw_exchange
from ordersync_gui.storage.run_tables import RunAnswers
from ordersync_gui.storage.tables import ImportRuns, RejectedOrders, Stores

_COUNTS = ("pages", "seen", "new", "changed", "unchanged", "rejected", "left_out")


def run_history(
    db: Database,
    store_id: int | None,
    limit: int,
    before: int | None = None,
    *,
    after: int | None = None,
    troubled: bool = False,
) -> tuple[RunView, ...]:
    """Imports of one store or all, newest first; before, after: only those with a lower, a higher id.

    troubled: only those that ended with an error or a warning, or with orders that couldn't be read.
    """
    conditions: list[Any] = []
    if store_id is not None:
        conditions.append(ImportRuns.store == store_id)
    if before is not None:
        conditions.append(ImportRuns.id < before)
    if after is not None:
        conditions.append(ImportRuns.id > after)
    if troubled:
        ended_badly = ~ImportRuns.complete & ImportRuns.finished_at.is_null(False)
        conditions.append(ended_badly | (ImportRuns.rejected > 0) | (ImportRuns.warnings != "[]"))
    query = _runs().where(*conditions) if conditions else _runs()
    return tuple(_run(row) for row in db.dicts(query.limit(limit)))


def run_details(db: Database, run_id: int) -> RunDetails:
    """One import with all that is kept of it. Raises NotFound."""
    found = db.dicts(_runs().where(ImportRuns.id == run_id))
    if not found:
        raise NotFound(
            say("There is no import {number} in the history.", number=run_id),
            remedy=say("Its store may have been deleted, or it was long ago."),
        )
    rejected = RejectedOrders.select(RejectedOrders.number, RejectedOrders.reason)
    rows = db.tuples(rejected.where(RejectedOrders.run == run_id).order_by(RejectedOrders.id))
    left = tuple((number, told_from_text(reason)) for number, reason in rows)
    return RunDetails(_run(found[0]), left, run_answers(db, run_id))


def run_answers(db: Database, run_id: int) -> tuple[RunAnswerView, ...]:
    """What is kept of the shop's answers to an import, in the order in which they came."""
    query = RunAnswers.select().where(RunAnswers.run == run_id).order_by(RunAnswers.place, RunAnswers.id)
    return tuple(_answer(row) for row in db.dicts(query))


def _runs() -> Any:  # noqa: ANN401 - peewee's join isn't typed
    return (
        ImportRuns.select(ImportRuns, Stores.name.alias("store_name"))
        .join(Stores, on=(Stores.id == ImportRuns.store))
        .order_by(ImportRuns.id.desc())
    )


def _run(row: dict[str, Any]) -> RunView:
    return RunView(
        id=row["id"],
        store=row["store_name"],
        store_id=row["store"],
        window=Window(from_ms(row["window_start"]), from_ms(row["window_end"])),
        started_at=from_ms(row["started_at"]),
        finished_at=from_ms_or_none(row["finished_at"]),
        counts=RunCounts(**{name: row[name] for name in _COUNTS}),
        warnings=messages_from_json(row["warnings"]),
        complete=row["complete"],
        error_kind=row["error_kind"],
        error=told_from_text(row["error"]),
        new_words=words_from_data(from_json(row["new_words"])),
        asked_by=AskedBy(row["asked_by"]) if row["asked_by"] in set(AskedBy) else None,
        sought=row["sought"],
        resumed=row["resumed"],
        slice=row["slice"],
        slices=row["slices"],
    )


def _answer(row: dict[str, Any]) -> RunAnswerView:
    answer = RunAnswer(row["place"], message_from_json(row["note"]), thaw_exchange(row["exchange"]))
    return RunAnswerView(row["id"], row["run"], from_ms(row["at"]), answer)
