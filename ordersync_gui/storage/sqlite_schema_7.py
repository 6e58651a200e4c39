"""Version 7 of the schema as SQLite statements: views for people's own queries, two indexes less."""

from __future__ import annotations

from ordersync_gui.storage import sqlite_views_1

STATEMENTS = (
    # No query has used it since lists read `order_count` and indexes with facets (version 4).
    "DROP INDEX IF EXISTS orders_by_store_status",
    # The index of UNIQUE (shipment_id, order_id, revision) begins with the same column.
    "DROP INDEX IF EXISTS notice_by_shipment",
    # A later step that drops or renames a column drops these views before and makes them anew.
    *sqlite_views_1.STATEMENTS,
)
