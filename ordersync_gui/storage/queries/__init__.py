"""All reads of the database, as values of the vocabulary; the only part of storage that a window uses."""

from __future__ import annotations

from ordersync_gui.storage.queries.details import order_details, orders_without_history
from ordersync_gui.storage.queries.history import exchange, rejected_orders, runs
from ordersync_gui.storage.queries.notices import notices, unsettled_notices
from ordersync_gui.storage.queries.order_lists import find_orders, order_ids, order_rows, status_counts
from ordersync_gui.storage.queries.status_words import status_map, status_words
from ordersync_gui.storage.queries.stores import sources, store_by_name, store_contents, stores

__all__ = [
    "exchange",
    "find_orders",
    "notices",
    "order_details",
    "order_ids",
    "order_rows",
    "orders_without_history",
    "rejected_orders",
    "runs",
    "sources",
    "status_counts",
    "status_map",
    "status_words",
    "store_by_name",
    "store_contents",
    "stores",
    "unsettled_notices",
]
