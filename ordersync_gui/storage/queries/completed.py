"""Reads orders of which nothing is left any more, and whose shop waits to be told of their last parcel."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from peewee import BaseQuery, fn

from ordersync_gui.domain.desk import OrderDetails, ShipmentView
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.queries.details import order_with_parcels
from ordersync_gui.storage.shippable import Shippable, shippable_facts
from ordersync_gui.storage.store_rules import requirements_of
from ordersync_gui.storage.tables import Shipments

# The shop knows already, or must not be told.
SETTLED_THERE = (OrderStatus.SHIPPED, OrderStatus.CANCELLED)


@dataclass(frozen=True, slots=True)
class Completed:
    """An order of which nothing is left and whose last parcel waits for its rest, with what its notice needs."""

    details: OrderDetails
    facts: Shippable
    parcel: ShipmentView
    buyer_mail: bool


def completed_orders(db: Database, order_ids: Collection[int]) -> tuple[Completed, ...]:
    """Those of these orders whose shop is to be told now, unless it calls them settled, which isn't asked here."""
    if not order_ids:
        return ()
    wanted = frozenset(order_ids)
    found = (_completed(db, *row) for row in db.tuples(_waiting()) if row[0] in wanted)
    return tuple(each for each in found if each is not None)


@prepared
def _waiting() -> BaseQuery:
    """All orders with a parcel that waits (they are few), the last such one, and whether the buyer is mailed."""
    last = Shipments.select(fn.MAX(Shipments.id)).where(Shipments.notice_waits, Shipments.voided_at.is_null())
    rows = Shipments.select(Shipments.order, Shipments.id, Shipments.buyer_mail)
    return rows.where(Shipments.id.in_(last.group_by(Shipments.order))).order_by(Shipments.order)


def _completed(db: Database, order_id: int, parcel_id: int, buyer_mail: bool) -> Completed | None:  # noqa: FBT001 - a row's value
    details = order_with_parcels(db, order_id)
    facts = shippable_facts(details, requirements_of(db, details.store_id))
    if facts.left or not facts.ordered:
        return None
    parcel = next(parcel for parcel in facts.parcels if parcel.id == parcel_id)
    return Completed(details, facts, parcel, buyer_mail)
