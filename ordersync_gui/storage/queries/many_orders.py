"""Reads for lists that somebody brings along: which orders the numbers mean, where tracking numbers are in use."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Any

from peewee import fn

from ordersync_gui.storage.bulk import chunks
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import Orders, Shipments, Stores


@dataclass(frozen=True, slots=True)
class FoundOrder:
    """An order that has a number; remote_id is the channel's own id."""

    id: int
    number: str
    remote_id: str
    store_id: int
    store: str


@dataclass(frozen=True, slots=True)
class TrackingUse:
    """A parcel that isn't voided."""

    order_id: int
    order_number: str
    store: str


def orders_with_numbers(db: Database, numbers: Collection[str]) -> dict[str, tuple[FoundOrder, ...]]:
    """The orders of each of these numbers (without outer blanks), else those with that channel's id.

    Numbers that no order has are absent. One query per 500; a look through all orders only where
    some order's own number has outer blanks.
    """
    with db.snapshot():
        found = _by(db, Orders.number, numbers)
        found |= _by(db, Orders.remote_id, [number for number in numbers if number not in found])
        missing = {number for number in numbers if number not in found}
        if missing:
            padded = _rows(db, Orders.number != fn.TRIM(Orders.number))
            found |= _grouped((order.number.strip(), order) for order in padded if order.number.strip() in missing)
    return found


def is_order_number(db: Database, number: str) -> bool:
    """Whether an order of any store has just this number."""
    return bool(_rows(db, Orders.number == number))


def _by(db: Database, column: Any, numbers: Collection[str]) -> dict[str, tuple[FoundOrder, ...]]:  # noqa: ANN401 - peewee's fields aren't typed
    rows = [row for part in chunks(list(numbers)) for row in _rows(db, column.in_(list(part)))]
    return _grouped((order.number if column is Orders.number else order.remote_id, order) for order in rows)


def _rows(db: Database, condition: object) -> list[FoundOrder]:
    query = (
        Orders.select(Orders.id, Orders.number, Orders.remote_id, Orders.store, Stores.name)
        .join(Stores, on=(Stores.id == Orders.store))
        .where(condition)
        .order_by(Stores.name_folded, Orders.id)
    )
    return [FoundOrder(*row) for row in db.tuples(query)]


def _grouped(pairs: Iterable[tuple[str, FoundOrder]]) -> dict[str, tuple[FoundOrder, ...]]:
    found: dict[str, tuple[FoundOrder, ...]] = {}
    for number, order in pairs:
        found[number] = (*found.get(number, ()), order)
    return found


def numbers_of(db: Database, ids: Collection[int]) -> dict[int, str]:
    """The orders' own numbers by their database id; orders that are gone are absent."""
    return {
        order: number
        for part in chunks(list(ids))
        for order, number in db.tuples(Orders.select(Orders.id, Orders.number).where(Orders.id.in_(list(part))))
    }


def orders_in_parcel(db: Database, combined: str) -> tuple[TrackingUse, ...]:
    """The orders of which something is in a parcel for several, by their numbers; voided shipments aside."""
    query = (
        Shipments.select(Orders.id, Orders.number, Stores.name)
        .join(Orders, on=(Orders.id == Shipments.order))
        .join(Stores, on=(Stores.id == Orders.store))
        .where(Shipments.combined == combined, Shipments.combined != "", Shipments.voided_at.is_null())
        .order_by(Orders.number_sort, Orders.id)
        .distinct()
    )
    return tuple(TrackingUse(*row) for row in db.tuples(query))


def tracking_uses(db: Database, keys: Collection[str]) -> dict[str, tuple[TrackingUse, ...]]:
    """Where each tracking number (as `tracking_key` gives it) is in use; unused ones are absent."""
    found: dict[str, tuple[TrackingUse, ...]] = {}
    for part in chunks([key for key in keys if key]):
        query = (
            Shipments.select(Shipments.tracking_key, Orders.id, Orders.number, Stores.name)
            .join(Orders, on=(Orders.id == Shipments.order))
            .join(Stores, on=(Stores.id == Orders.store))
            .where(Shipments.tracking_key.in_(list(part)), Shipments.voided_at.is_null())
        )
        for key, *use in db.tuples(query):
            found[key] = (*found.get(key, ()), TrackingUse(*use))
    return found
