"""Which orders the numbers of a file mean, and where else its tracking numbers stand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ordersync_gui.domain.shipment import tracking_key
from ordersync_gui.domain.tracking import TrackingCheck
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.many_orders import (
    FoundOrder,
    TrackingUse,
    orders_with_numbers,
    tracking_uses,
)
from ordersync_gui.sync.tracking_headings import heading_key
from ordersync_gui.sync.tracking_rows import GivenParcel


@dataclass(frozen=True)
class Surroundings:
    """What of the desk's orders and parcels a file touches; store_id: the store that all its orders are of.

    orders by the number that was looked for, uses and places (line, order number) by tracking key,
    stores by heading key.
    """

    store_id: int | None
    orders: Mapping[str, tuple[FoundOrder, ...]]
    uses: Mapping[str, tuple[TrackingUse, ...]]
    places: Mapping[str, tuple[tuple[int, str], ...]]
    stores: frozenset[str]

    @classmethod
    def read(
        cls, db: Database, given: Sequence[GivenParcel], checks: Sequence[TrackingCheck], *, store_id: int | None
    ) -> Surroundings:
        """Read it for all parcels of a file, in a few queries per 500. Blocking."""
        numbers = {spelling for parcel in given for spelling in _spellings(parcel.order_number)}
        places: dict[str, tuple[tuple[int, str], ...]] = defaultdict(tuple)
        for parcel, check in zip(given, checks, strict=True):
            if parcel.tracking_number:
                places[tracking_key(check.number)] += ((parcel.line, parcel.order_number),)
        return cls(
            store_id=store_id,
            orders=orders_with_numbers(db, numbers),
            uses=tracking_uses(db, places.keys()),
            places=places,
            stores=frozenset(heading_key(store.name) for store in queries.stores(db)),
        )

    def order(self, parcel: GivenParcel) -> FoundOrder | Message:
        """The one order that the parcel is of, else a sentence on why there isn't one."""
        store = heading_key(parcel.store)
        if store and store not in self.stores:
            return say('There is no store called "{name}".', name=parcel.store)
        spelled = (self.orders.get(spelling, ()) for spelling in _spellings(parcel.order_number))
        found = next((orders for orders in spelled if orders), ())
        meant = [
            order
            for order in found
            if store in ("", heading_key(order.store)) and self.store_id in (None, order.store_id)
        ]
        return meant[0] if len(meant) == 1 else _not_one(parcel.order_number, found, meant)

    def doubts(self, check: TrackingCheck, *, order_id: int, order_number: str) -> Iterator[Message]:
        """Where the tracking number stands besides this order."""
        key = tracking_key(check.number)
        for use in self.uses.get(key, ()):
            if use.order_id != order_id:
                yield say(
                    "This tracking number is used for order {number} ({store}) already.",
                    number=use.order_number,
                    store=use.store,
                )
                break
        other = [line for line, number in self.places.get(key, ()) if number != order_number]
        if other:
            lines = ", ".join(map(str, other[:5]))
            yield say("This tracking number stands with another order too, in line {lines}.", lines=lines)


def _spellings(number: str) -> tuple[str, ...]:
    """The number, and without the sign that some shops show before it."""
    bare = number.lstrip("#").strip()
    return tuple(dict.fromkeys(text for text in (number, bare) if text))


def _not_one(number: str, found: Sequence[FoundOrder], meant: Sequence[FoundOrder]) -> Message:
    if not found:
        return say("There is no order {number} here.", number=number)
    names = ", ".join(dict.fromkeys(order.store for order in (meant or found)))
    if not meant:
        return say("Order {number} is one of another store: {names}.", number=number, names=names)
    if len({order.store_id for order in meant}) > 1:
        return say("Several stores have an order {number}: {names}. Say which.", number=number, names=names)
    return say(
        "The store has several orders with the number {number}. Use the shop's own id instead: {ids}.",
        number=number,
        ids=", ".join(order.remote_id for order in meant),
    )
