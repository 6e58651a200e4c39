"""Reads of parcels: one with its order, and where else a tracking number stands."""

from __future__ import annotations

from ordersync_gui.domain.desk import OrderDetails, ShipmentView
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.shipment import tracking_key
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.details import order_details
from ordersync_gui.storage.tables import Orders, Shipments, Stores

_MOST = 5


def shipment(db: Database, shipment_id: int) -> tuple[OrderDetails, ShipmentView]:
    """The parcel (a voided one too) with its order; raises NotFound."""
    with db.snapshot():
        found = db.column(Shipments.select(Shipments.order).where(Shipments.id == shipment_id))
        if not found:
            raise NotFound(say("This parcel is no longer here."))
        details = order_details(db, found[0])
    return details, next(parcel for parcel in details.shipments if parcel.id == shipment_id)


def parcels_with_tracking(
    db: Database, number: str, *, but_order: int | None = None
) -> tuple[tuple[str, str], ...]:
    """Order number and store of the latest orders, at most 5, with a parcel of this number that wasn't voided.

    Blanks, dashes, letters' case and scanner prefixes don't matter. but_order: an order that isn't meant.
    """
    from ordersync_gui.domain.tracking import check_tracking  # noqa: PLC0415 - every format's patterns, not at start

    key = tracking_key(check_tracking(number).number)
    if not key:
        return ()
    query = (
        Shipments.select(Orders.number, Stores.name)
        .join(Orders, on=(Orders.id == Shipments.order))
        .join(Stores, on=(Stores.id == Orders.store))
        .where(Shipments.tracking_key == key, Shipments.voided_at.is_null())
        .group_by(Orders.id, Stores.name)
        .order_by(Orders.id.desc())
        .limit(_MOST)
    )
    if but_order is not None:
        query = query.where(Orders.id != but_order)
    return tuple((order, store) for order, store in db.tuples(query))
