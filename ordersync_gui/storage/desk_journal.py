"""The journal of desk acts: what each changed of which order, kept for a month so that it can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from peewee import fn

from ordersync_gui.domain.desk_act import DeskActKind
from ordersync_gui.storage.bulk import CHUNK, delete_pairs, insert_rows
from ordersync_gui.storage.columns import from_json, to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_facts import Fact
from ordersync_gui.storage.desk_tables import DeskActs
from ordersync_gui.storage.order_desk_tables import DeskActOrders

KEPT = timedelta(days=30)
_PRUNED_AT_ONCE = 4 * CHUNK  # more than an act writes in one go, so that the journal can't grow for ever


@dataclass(frozen=True, slots=True)
class Entry:
    """What an act changed of one order: facts by name, before and after it."""

    order: int
    before: Mapping[str, Fact]
    after: Mapping[str, Fact]


def begin_act(db: Database, kind: DeskActKind, *, who: str, now: datetime) -> int:
    """The id of a new act that hasn't changed anything yet."""
    return db.run(DeskActs.insert(at=to_ms(now), who=who, kind=kind.value, orders=0))


def is_open(db: Database, act_id: int) -> bool:
    """Whether the act is kept and wasn't undone."""
    return bool(db.column(DeskActs.select(DeskActs.id).where(DeskActs.id == act_id, DeskActs.undone_at.is_null())))


def write_entries(db: Database, act_id: int, entries: list[Entry]) -> None:
    """Keep what the act changed, and that it changed so many orders more."""
    rows = [
        {
            "act_id": act_id,
            "order_id": entry.order,
            "before": to_json(dict(entry.before)),
            "after": to_json(dict(entry.after)),
        }
        for entry in entries
    ]
    insert_rows(db, "desk_act_order", rows)
    db.run(DeskActs.update(orders=DeskActs.orders + len(rows)).where(DeskActs.id == act_id))


def some_entries(db: Database, act_id: int, *, at_most: int) -> list[Entry]:
    """The next orders of an act whose undoing goes on; none when all is done."""
    query = (
        DeskActOrders.select(DeskActOrders.order, DeskActOrders.before, DeskActOrders.after)
        .where(DeskActOrders.act == act_id)
        .order_by(DeskActOrders.order)
        .limit(at_most)
    )
    return [Entry(order, from_json(before), from_json(after)) for order, before, after in db.tuples(query)]


def open_entries(db: Database, act_id: int) -> int:
    """How many orders of the act are still to be undone."""
    entries = DeskActOrders.select(fn.COUNT(DeskActOrders.order)).where(DeskActOrders.act == act_id)
    return int(db.column(entries)[0])


def strike_entries(db: Database, act_id: int, entries: list[Entry]) -> None:
    """Take these entries out: they are undone, or were changed since."""
    delete_pairs(db, "desk_act_order", ("act_id", "order_id"), [(act_id, entry.order) for entry in entries])


def end_undo(db: Database, act_id: int, *, now: datetime) -> None:
    """Note that the act was undone as far as that was possible."""
    db.run(DeskActs.update(undone_at=to_ms(now)).where(DeskActs.id == act_id))


def prune_journal(db: Database, *, before: int, now: datetime) -> int:
    """Take away some entries of acts that are too old to be undone, and such acts; gives how many entries went.

    before: an act that stays, so that no later act gets the number of one that is gone.
    """
    old = (DeskActs.at < to_ms(now - KEPT)) & (DeskActs.id < before)
    oldest = db.column(DeskActs.select(DeskActs.id).where(old).order_by(DeskActs.id).limit(1))
    if not oldest:
        return 0
    orders = db.column(
        DeskActOrders.select(DeskActOrders.order).where(DeskActOrders.act == oldest[0]).limit(_PRUNED_AT_ONCE)
    )
    delete_pairs(db, "desk_act_order", ("act_id", "order_id"), [(oldest[0], order) for order in orders])
    if len(orders) < _PRUNED_AT_ONCE:
        db.run(DeskActs.delete().where(DeskActs.id == oldest[0]))
    return len(orders)
