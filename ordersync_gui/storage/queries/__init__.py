"""All reads of the database, as values of the vocabulary; the only part of storage that a window uses."""

from __future__ import annotations

from ordersync_gui.storage.queries.desk_acts import last_undoable
from ordersync_gui.storage.queries.desk_settings import desk_settings
from ordersync_gui.storage.queries.details import order_details, orders_without_history
from ordersync_gui.storage.queries.evidence import evidence, evidence_size
from ordersync_gui.storage.queries.history import exchange, rejected_orders, runs
from ordersync_gui.storage.queries.notices import notices, pending_notices, unsettled_notices
from ordersync_gui.storage.queries.number_lookup import find_exact, find_orders, is_sku
from ordersync_gui.storage.queries.order_lists import (
    FirstIds,
    count_orders,
    first_ids,
    id_portions,
    ids_at,
    order_ids,
)
from ordersync_gui.storage.queries.order_rows import order_rows
from ordersync_gui.storage.queries.parcels import parcels_with_tracking, shipment
from ordersync_gui.storage.queries.saved_views import grid_layout, grid_layouts, last_view, saved_views
from ordersync_gui.storage.queries.scan_settings import scan_settings
from ordersync_gui.storage.queries.sqlite_names import assignees, carriers_used, tag_names
from ordersync_gui.storage.queries.status_counts import status_counts
from ordersync_gui.storage.queries.status_words import status_map, status_words
from ordersync_gui.storage.queries.stores import sources, store_by_name, store_contents, store_of_order, stores

__all__ = [
    "FirstIds",
    "assignees",
    "carriers_used",
    "count_orders",
    "desk_settings",
    "evidence",
    "evidence_size",
    "exchange",
    "find_exact",
    "find_orders",
    "first_ids",
    "grid_layout",
    "grid_layouts",
    "id_portions",
    "ids_at",
    "is_sku",
    "last_undoable",
    "last_view",
    "notices",
    "order_details",
    "order_ids",
    "order_rows",
    "orders_without_history",
    "parcels_with_tracking",
    "pending_notices",
    "rejected_orders",
    "runs",
    "saved_views",
    "scan_settings",
    "shipment",
    "sources",
    "status_counts",
    "status_map",
    "status_words",
    "store_by_name",
    "store_contents",
    "store_of_order",
    "stores",
    "tag_names",
    "unsettled_notices",
]
