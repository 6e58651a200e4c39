"""Brings an order's stored lines in step with the channel's, without losing what was shipped of them."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from operator import itemgetter
from typing import Any

from peewee import BaseQuery

from ordersync_gui.storage.bulk import insert_rows, insert_values, update_differences, update_rows
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.order_columns import LINE_COLUMNS
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.received_facts import Facts
from ordersync_gui.storage.tables import OrderLines, ShipmentLines

Row = Mapping[str, Any]
_Key = Callable[[Row], Hashable]
# How a line is recognised, best way first; None means that this way doesn't apply to it.
_WAYS: tuple[_Key, ...] = (
    lambda line: line["line_id"] or None,
    lambda line: None if line["line_id"] else (line["position"], line["sku"], line["name"]),
    lambda line: None if line["line_id"] or not line["sku"] else line["sku"],
)

_line_values: Callable[[Row], tuple[object, ...]] = itemgetter(*LINE_COLUMNS)


def insert_lines(db: Database, orders: Mapping[int, Facts]) -> None:
    """Write the lines of new orders; keys are database ids."""
    rows = [(order_id, *line) for order_id, facts in orders.items() for line in facts.lines]
    insert_values(db, "order_line", ("order_id", *LINE_COLUMNS), rows)


def update_lines(db: Database, orders: Mapping[int, Facts]) -> set[int]:
    """Write what differs in the lines of known orders (at most a page of them); returns the orders that differed.

    Lines are recognised by line_id, else by SKU and position. One that the channel dropped is
    deleted, or marked as vanished when something of it was shipped here.
    """
    stored = _stored(db, orders)
    shipped = _shipped_lines(db, orders)
    touched: set[int] = set()
    added: list[Row] = []
    changed: dict[int, Row] = {}
    before: dict[int, Row] = {}
    dropped: list[Row] = []
    for order_id, facts in orders.items():
        if [_line_values(known) for known in stored.get(order_id, [])] == facts.lines:
            continue
        pairs, gone = _matched(facts.line_columns(), stored.get(order_id, []), shipped)
        new = [{"order_id": order_id, **line} for line, known in pairs if known is None]
        other = {known["id"]: line for line, known in pairs if known and _differs(line, known)}
        lost = [line for line in gone if not line["vanished"]]
        if new or other or lost:
            touched.add(order_id)
        added += new
        changed |= other
        before |= {known["id"]: known for _, known in pairs if known}
        dropped += lost
    insert_rows(db, "order_line", added)
    update_differences(db, "order_line", changed, before)
    _drop(db, dropped, shipped)
    return touched


def _stored(db: Database, orders: Iterable[int]) -> dict[int, list[Row]]:
    found: dict[int, list[Row]] = {}
    for row in db.dicts(_rows(list(orders))):
        found.setdefault(row["order"], []).append(row)
    return found


@prepared
def _rows(orders: Sequence[int]) -> BaseQuery:
    rows = OrderLines.select().where(OrderLines.order.in_(orders))
    return rows.order_by(OrderLines.vanished, OrderLines.position, OrderLines.id)


def _shipped_lines(db: Database, orders: Iterable[int]) -> set[int]:
    """Lines that a parcel holds; a voided one too, whose contents are still shown."""
    return set(db.column(_in_parcels(list(orders))))


@prepared
def _in_parcels(orders: Sequence[int]) -> BaseQuery:
    query = ShipmentLines.select(ShipmentLines.line).join(OrderLines, on=(OrderLines.id == ShipmentLines.line))
    found: BaseQuery = query.where(OrderLines.order.in_(orders))
    return found


def _matched(
    incoming: Sequence[dict[str, object]], stored: Sequence[Row], shipped: set[int]
) -> tuple[list[tuple[dict[str, object], Row | None]], list[Row]]:
    """Each incoming line with the stored one that it is, and the stored ones that are left over."""
    match: dict[int, Row] = {}
    free = list(stored)
    for way in _WAYS:
        _pair(way, incoming, match=match, free=free)
    # By position alone: never one that was shipped, its quantity would count for other goods.
    unshipped = [line for line in free if line["id"] not in shipped and not line["line_id"]]
    _pair(_position, incoming, match=match, free=unshipped)
    used = {line["id"] for line in match.values()}
    return [(line, match.get(index)) for index, line in enumerate(incoming)], [
        line for line in stored if line["id"] not in used
    ]


def _position(line: Row) -> Hashable:
    return int(line["position"])


def _pair(way: _Key, incoming: Sequence[Row], *, match: dict[int, Row], free: list[Row]) -> None:
    for index, line in enumerate(incoming):
        key = way(line)
        if index in match or key is None:
            continue
        found = next((candidate for candidate in free if way(candidate) == key), None)
        if found is not None:
            match[index] = found
            free.remove(found)


def _differs(line: Row, known: Row) -> bool:
    return any(known[name] != value for name, value in line.items())


def _drop(db: Database, lines: Sequence[Row], shipped: set[int]) -> None:
    update_rows(
        db, "order_line", [{"id": line["id"], "vanished": True} for line in lines if line["id"] in shipped]
    )
    unused = [line["id"] for line in lines if line["id"] not in shipped]
    if unused:
        db.run(OrderLines.delete().where(OrderLines.id.in_(unused)))
