"""Counts new orders by store and facet, all of a page at once; triggers do so for orders that change or go."""

from __future__ import annotations

from ordersync_gui.storage.database import Database

_COUNT = """INSERT INTO order_count (store_id, facet, orders)
    SELECT store_id, facet, count(*) FROM orders WHERE id BETWEEN ? AND ? GROUP BY store_id, facet
    ON CONFLICT (store_id, facet) DO UPDATE SET orders = order_count.orders + excluded.orders"""


def count_new_orders(db: Database, first: int, last: int) -> None:
    """Count the orders with these ids and those between; call it inside the transaction that inserted them."""
    with db.plain_errors():
        db.connection().execute(_COUNT, (first, last))
