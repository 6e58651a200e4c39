"""Reads how far a store's imports have reached, what they couldn't read, and what they brought renumbered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from peewee import fn

from ordersync_gui.domain.desk import RejectedView
from ordersync_gui.domain.letters import fold
from ordersync_gui.storage.columns import from_ms_or_none
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.history import rejected_orders
from ordersync_gui.storage.renumbering import former_number
from ordersync_gui.storage.tables import ImportRuns, Orders, Stores, TimelineRows


@dataclass(frozen=True, slots=True)
class ImportReach:
    """earliest: the earliest modification time that a complete import asked for; None without one.

    asked_at: when the last complete one began; complete: how many there were; running: one goes on now, or was
    broken off and nobody imported since.
    """

    earliest: datetime | None = None
    asked_at: datetime | None = None
    complete: int = 0
    running: bool = False


def import_reach(db: Database, store_id: int) -> ImportReach:
    """How far the complete imports of a store have reached; one that asked for a single order reaches nowhere."""
    of_store = (ImportRuns.store == store_id) & (ImportRuns.sought == "")
    count, earliest, asked_at = db.tuples(
        ImportRuns.select(
            fn.COUNT(ImportRuns.id), fn.MIN(ImportRuns.window_start), fn.MAX(ImportRuns.started_at)
        ).where(of_store, ImportRuns.complete)
    )[0]
    open_runs = db.column(ImportRuns.select(ImportRuns.id).where(of_store, ImportRuns.finished_at.is_null()))
    return ImportReach(from_ms_or_none(earliest), from_ms_or_none(asked_at), count, bool(open_runs))


def rejected_with(db: Database, number: str, *, store_id: int | None = None) -> tuple[RejectedView, ...]:
    """Orders that couldn't be read and have this number, or else hold it as a word of what the shop sent."""
    wanted = fold(number).strip()
    found = rejected_orders(db, store_id)
    exact = tuple(each for each in found if fold(each.number).strip() == wanted)
    return exact or tuple(each for each in found if not each.number and _holds(each.raw, wanted))


def renumbered(db: Database, number: str, *, store_id: int | None = None) -> tuple[tuple[int, int, str], ...]:
    """(database id, store, number now) of orders that once had this number; goes through all histories."""
    clean = number.strip()
    told = TimelineRows.gaps.contains(former_number(clean))
    query = (
        Orders.select(Orders.id, Orders.store, Orders.number)
        .join(TimelineRows, on=(TimelineRows.order == Orders.id))
        .join(Stores, on=(Stores.id == Orders.store))
        .where(told, Orders.number != clean)
        .order_by(Orders.id)
        .distinct()
    )
    return tuple(db.tuples(query if store_id is None else query.where(Orders.store == store_id)))


def _holds(raw: str, wanted: str) -> bool:
    """Whether the text holds the number by itself, not as a part of another word."""
    text = fold(raw)
    place = text.find(wanted)
    while place >= 0:
        before, after = text[place - 1 : place], text[place + len(wanted) : place + len(wanted) + 1]
        if not before.isalnum() and not after.isalnum():
            return True
        place = text.find(wanted, place + 1)
    return False
