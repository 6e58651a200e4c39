"""All reads of the database, as values of the vocabulary; the only part of storage that a window uses."""

from __future__ import annotations

from ordersync_gui.storage.queries.desk_settings import desk_settings
from ordersync_gui.storage.queries.details import order_details, orders_without_history
from ordersync_gui.storage.queries.evidence import evidence, evidence_size
from ordersync_gui.storage.queries.history import exchange, rejected_orders, runs
from ordersync_gui.storage.queries.notices import notices, pending_notices, unsettled_notices
from ordersync_gui.storage.queries.order_lists import find_orders, order_ids, order_rows, status_counts
from ordersync_gui.storage.queries.parcels import parcels_with_tracking, shipment
from ordersync_gui.storage.queries.status_words import status_map, status_words
from ordersync_gui.storage.queries.stores import sources, store_by_name, store_contents, store_of_order, stores

__all__ = [
    "desk_settings",
    "evidence",
    "evidence_size",
    "exchange",
    "find_orders",
    "notices",
    "order_details",
    "order_ids",
    "order_rows",
    "orders_without_history",
    "parcels_with_tracking",
    "pending_notices",
    "rejected_orders",
    "runs",
    "shipment",
    "sources",
    "status_counts",
    "status_map",
    "status_words",
    "store_by_name",
    "store_contents",
    "store_of_order",
    "stores",
    "unsettled_notices",
]
