"""Reads recorded parcels with their lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from peewee import BaseQuery

from ordersync_gui.domain.desk import ShipmentView
from ordersync_gui.storage.columns import from_ms, from_ms_or_none
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.tables import ShipmentLines, Shipments


def parcels(db: Database, order_id: int) -> tuple[ShipmentView, ...]:
    """The order's parcels, oldest first; voided ones too."""
    lines: dict[int, list[tuple[int, Decimal]]] = defaultdict(list)
    for shipment, line, quantity in db.tuples(_contents(order_id)):
        lines[shipment].append((line, Decimal(quantity)))
    return tuple(_view(row, tuple(lines[row["id"]])) for row in db.dicts(_rows(order_id)))


def parcels_of_orders(db: Database, ids: Sequence[int]) -> dict[int, tuple[ShipmentView, ...]]:
    """The same for many orders (at most a few hundred), in two queries; those without a parcel are absent."""
    lines: dict[int, list[tuple[int, Decimal]]] = defaultdict(list)
    for shipment, line, quantity in db.tuples(_contents_of_many(ids)):
        lines[shipment].append((line, Decimal(quantity)))
    found: dict[int, tuple[ShipmentView, ...]] = {}
    for row in db.dicts(_rows_of_many(ids)):
        found[row["order"]] = (*found.get(row["order"], ()), _view(row, tuple(lines[row["id"]])))
    return found


@prepared
def _contents(order_id: int) -> BaseQuery:
    query: BaseQuery = (
        ShipmentLines.select(ShipmentLines.shipment, ShipmentLines.line, ShipmentLines.quantity)
        .join(Shipments, on=(Shipments.id == ShipmentLines.shipment))
        .where(Shipments.order == order_id)
        .order_by(ShipmentLines.line)
    )
    return query


@prepared
def _contents_of_many(ids: Sequence[int]) -> BaseQuery:
    query: BaseQuery = (
        ShipmentLines.select(ShipmentLines.shipment, ShipmentLines.line, ShipmentLines.quantity)
        .join(Shipments, on=(Shipments.id == ShipmentLines.shipment))
        .where(Shipments.order.in_(ids))
        .order_by(ShipmentLines.line)
    )
    return query


@prepared
def _rows_of_many(ids: Sequence[int]) -> BaseQuery:
    return Shipments.select().where(Shipments.order.in_(ids)).order_by(Shipments.id)


@prepared
def _rows(order_id: int) -> BaseQuery:
    return Shipments.select().where(Shipments.order == order_id).order_by(Shipments.id)


def _view(row: dict[str, Any], lines: tuple[tuple[int, Decimal], ...]) -> ShipmentView:
    return ShipmentView(
        id=row["id"],
        uid=row["uid"],
        carrier=row["carrier"],
        service=row["service"],
        tracking_number=row["tracking_number"],
        ship_date=date.fromisoformat(row["ship_date"]),
        created_at=from_ms(row["created_at"]),
        operator=row["operator"],
        lines=lines,
        note_to_buyer=row["note_to_buyer"],
        cost=row["cost"],
        combined=row["combined"],
        voided_at=from_ms_or_none(row["voided_at"]),
        void_reason=row["void_reason"],
        shop_outdated=row["shop_outdated"] is not None,
    )
