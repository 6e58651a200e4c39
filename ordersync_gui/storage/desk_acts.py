"""Does desk acts and takes them back, a portion of orders in each transaction."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk_act import DeskAct, DeskActKind, TagOrders, undone_sentence
from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.bulk import CHUNK
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.desk_act_steps import Step, step
from ordersync_gui.storage.desk_facts import Fact, OrderAtDesk, orders_at_desk, write_desk_facts
from ordersync_gui.storage.desk_journal import (
    Entry,
    begin_act,
    end_undo,
    is_open,
    prune_journal,
    some_entries,
    strike_entries,
    write_entries,
)
from ordersync_gui.storage.desk_tables import DeskActs
from ordersync_gui.storage.search import index_orders
from ordersync_gui.storage.tags import tag_ids
from ordersync_gui.storage.timeline import Happening, write_timeline

_FOUND_ANEW = 100  # orders whose search text is written anew in one transaction, which costs ten times as much
_DERIVING = frozenset({"held", "ship_to", "ship_to_before"})
_FOUND_BY = frozenset({"note", "ship_to"})


@dataclass(frozen=True, slots=True)
class Portion:
    """What became of some orders; refused are (number, why). act_id is None where nothing was changed."""

    act_id: int | None = None
    done: int = 0
    unchanged: int = 0
    refused: tuple[tuple[str, Message], ...] = ()
    changes: Changes = field(default_factory=Changes)


@dataclass(frozen=True, slots=True)
class UndonePortion:
    """How many orders are as before, how many were left as they are; finished: nothing of the act is left."""

    done: int
    kept: int
    finished: bool
    changes: Changes = field(default_factory=Changes)


def portion(kind: DeskActKind) -> int:
    """How many orders such an act changes in one transaction: other writers wait that long at most."""
    return _FOUND_ANEW if kind in {DeskActKind.NOTE, DeskActKind.ADDRESS} else CHUNK


def act_on(
    db: Database, act: DeskAct, *, ids: Sequence[int], act_id: int | None, operator: str, now: datetime
) -> Portion:
    """Do the act to these orders (at most `portion`); orders that are gone are passed over.

    act_id: the journal's number of what the same act did to others before, None for the first ones.
    """
    with db.transaction():
        tags = _tags(db, act)
        orders = orders_at_desk(db, ids)
        steps = {order.id: step(act, order, tags) for order in orders.values()}
        done = {order: each for order, each in steps.items() if isinstance(each, Step)}
        if done:
            entries = [
                Entry(order, _before(orders[order], each.facts), each.facts) for order, each in done.items()
            ]
            act_id = write_act(db, act.kind, entries, act_id=act_id, operator=operator, now=now)
            told = [Happening(order, each.told, who=operator) for order, each in done.items()]
            write_timeline(db, told, now=now)
        return Portion(
            act_id=act_id,
            done=len(done),
            unchanged=sum(each is None for each in steps.values()),
            refused=tuple(
                (orders[order].number, each) for order, each in steps.items() if isinstance(each, Message)
            ),
            changes=follow_up(db, {order: each.facts for order, each in done.items()}),
        )


def write_act(
    db: Database,
    kind: DeskActKind,
    entries: list[Entry],
    *,
    act_id: int | None,
    operator: str,
    now: datetime,
) -> int:
    """Set the facts and keep in the journal what they were; gives the act's id. Call it inside a transaction.

    What is done after somebody undid the act already is a new act, so that it can be undone, too.
    """
    if act_id is None or not is_open(db, act_id):
        act_id = begin_act(db, kind, who=operator, now=now)
    prune_journal(db, before=act_id, now=now)
    write_desk_facts(db, {entry.order: entry.after for entry in entries})
    write_entries(db, act_id, entries)
    return act_id


def undo_some(db: Database, *, act_id: int, operator: str, now: datetime) -> UndonePortion:
    """Take the act back from some of its orders; what something else changed since stays as it is.

    Raises UsageError when the act was undone before or isn't kept any more.
    """
    with db.transaction():
        kind = _open_act(db, act_id)
        entries = some_entries(db, act_id, at_most=portion(kind))
        orders = orders_at_desk(db, [entry.order for entry in entries])
        back = [entry for entry in entries if entry.order in orders and _stands(orders[entry.order], entry)]
        write_desk_facts(db, {entry.order: entry.before for entry in back})
        told = undone_sentence(kind)
        write_timeline(db, [Happening(entry.order, told, who=operator) for entry in back], now=now)
        strike_entries(db, act_id, entries)
        finished = len(entries) < portion(kind)
        if finished:
            end_undo(db, act_id, now=now)
        changes = follow_up(db, {entry.order: entry.before for entry in back})
    return UndonePortion(len(back), len(entries) - len(back), finished, changes)


def follow_up(db: Database, decided: Mapping[int, Mapping[str, Fact]]) -> Changes:
    """Write what follows from facts that were just set, by order; call it in their transaction."""
    if not decided:
        return Changes()
    index_orders(db, _with(decided, _FOUND_BY))
    derived = derive(db, _with(decided, _DERIVING)).changes
    # Whatever changed, a list that asks for tags, names or holds may have other orders now.
    return Changes(orders=frozenset(decided), membership=True) | derived


def _with(decided: Mapping[int, Mapping[str, Fact]], names: Iterable[str]) -> list[int]:
    wanted = frozenset(names)
    return [order for order, facts in decided.items() if not wanted.isdisjoint(facts)]


def _tags(db: Database, act: DeskAct) -> dict[str, int]:
    if not isinstance(act, TagOrders):
        return {}
    return tag_ids(db, act.add, make=True) | tag_ids(db, act.remove, make=False)


def _before(order: OrderAtDesk, facts: Mapping[str, Fact]) -> dict[str, Fact]:
    return {name: order.fact(name) for name in facts}


def _stands(order: OrderAtDesk, entry: Entry) -> bool:
    return all(order.fact(name) == value for name, value in entry.after.items())


def _open_act(db: Database, act_id: int) -> DeskActKind:
    query = DeskActs.select(DeskActs.kind).where(DeskActs.id == act_id, DeskActs.undone_at.is_null())
    found = db.column(query)
    if not found:
        raise UsageError(say("This was undone before, or it is too long ago to be undone."))
    return DeskActKind(found[0])
