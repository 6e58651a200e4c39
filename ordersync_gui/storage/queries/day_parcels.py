"""Reads the parcels that were shipped on a day."""

from __future__ import annotations

from datetime import date
from typing import Any

from peewee import JOIN

from ordersync_gui.domain.day_parcel import DayParcel
from ordersync_gui.storage.columns import address_from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import DeskFacts, Orders, Shipments, Stores


def day_parcels(db: Database, on: date, *, store_id: int | None = None) -> tuple[DayParcel, ...]:
    """Parcels with this ship date that weren't voided, oldest first; of one store or of all."""
    query = (
        Shipments.select(
            Shipments,
            Orders.number,
            Orders.ship_to,
            Stores.id.alias("store_id"),
            Stores.name.alias("store_name"),
            DeskFacts.ship_to.alias("corrected"),
        )
        .join(Orders, on=(Orders.id == Shipments.order))
        .join(Stores, on=(Stores.id == Orders.store))
        .join(DeskFacts, JOIN.LEFT_OUTER, on=(DeskFacts.order == Orders.id))
        .where(Shipments.ship_date == on.isoformat(), Shipments.voided_at.is_null())
        .order_by(Shipments.id)
    )
    if store_id is not None:
        query = query.where(Orders.store == store_id)
    return tuple(_parcel(row) for row in db.dicts(query))


def _parcel(row: dict[str, Any]) -> DayParcel:
    address = address_from_json(row["corrected"] or row["ship_to"])
    return DayParcel(
        shipment_id=row["id"],
        order_id=row["order"],
        order_number=row["number"],
        store_id=row["store_id"],
        store=row["store_name"],
        carrier=row["carrier"],
        service=row["service"],
        tracking_number=row["tracking_number"],
        recipient=address.name or address.company,
        city=address.city,
        country=address.country,
        combined=row["combined"],
    )
