"""What people at the desk decided about orders: read with what decides over acts, and written."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from peewee import JOIN

from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.bulk import chunks, delete_pairs, insert_rows, merge_rows
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import DeskFacts, Orders
from ordersync_gui.storage.tags import tag_ids_of_orders

Fact = str | int | bool | None
# The facts that acts change, and what they are where nobody has decided anything yet.
UNDECIDED: Mapping[str, Fact] = {
    "held": False,
    "hold_until": None,
    "note": "",
    "assigned_to": "",
    "ship_to": None,
    "ship_to_before": None,
}
_TAG = "tag "  # what a fact's name begins with that says whether an order has that tag


@dataclass(frozen=True, slots=True)
class OrderAtDesk:
    """An order with the facts that acts change: those of UNDECIDED, and each of its tags as one that is true."""

    id: int
    number: str
    status: OrderStatus
    mapped: OrderStatus
    facts: Mapping[str, Fact]

    def fact(self, name: str) -> Fact:
        """The fact as it is; a tag that it doesn't have is False."""
        return self.facts.get(name, False)


def tag_fact(tag_id: int) -> str:
    """The name of the fact that an order has this tag."""
    return f"{_TAG}{tag_id}"


def orders_at_desk(db: Database, ids: Sequence[int]) -> dict[int, OrderAtDesk]:
    """These orders as they are now; those that are gone are absent."""
    found: dict[int, OrderAtDesk] = {}
    for part in chunks(ids):
        tags = tag_ids_of_orders(db, part)
        for row in db.tuples(_facts().where(Orders.id.in_(part))):
            order_id, number, status, mapped, *values = row
            known = (
                default if value is None else value
                for default, value in zip(UNDECIDED.values(), values, strict=True)
            )
            facts = dict(zip(UNDECIDED, known, strict=True))
            facts |= dict.fromkeys(map(tag_fact, tags.get(order_id, ())), True)
            found[order_id] = OrderAtDesk(order_id, number, OrderStatus(status), OrderStatus(mapped), facts)
    return found


def _facts() -> Any:  # noqa: ANN401 - peewee's join isn't typed
    return Orders.select(
        Orders.id, Orders.number, Orders.status, Orders.mapped, *(getattr(DeskFacts, name) for name in UNDECIDED)
    ).join(DeskFacts, JOIN.LEFT_OUTER, on=(DeskFacts.order == Orders.id))


def set_desk_facts(db: Database, order_id: int, **facts: object) -> None:
    """Set these of the order's desk facts, the others stay; call it inside the transaction of what was decided."""
    if not db.run(DeskFacts.update(facts).where(DeskFacts.order == order_id)):
        db.run(DeskFacts.insert(order=order_id, **facts))


def write_desk_facts(db: Database, decided: Mapping[int, Mapping[str, Fact]]) -> None:
    """Set facts of many orders, each by its name; call it inside the transaction of what was decided."""
    columns: dict[tuple[str, ...], list[dict[str, object]]] = defaultdict(list)
    tagged: dict[Fact, list[tuple[int, int]]] = {True: [], False: []}
    for order_id, facts in decided.items():
        own = {name: value for name, value in facts.items() if not name.startswith(_TAG)}
        if own:
            columns[tuple(own)].append({"order_id": order_id, **own})
        for name in facts.keys() - own.keys():
            tagged[facts[name]].append((order_id, int(name.removeprefix(_TAG))))
    for rows in columns.values():
        merge_rows(db, "desk_fact", rows, key="order_id", otherwise={"held": False})
    insert_rows(
        db,
        "order_tag",
        [{"order_id": order, "tag_id": tag} for order, tag in tagged[True]],
        replace=("order_id", "tag_id"),
    )
    delete_pairs(db, "order_tag", ("order_id", "tag_id"), tagged[False])
