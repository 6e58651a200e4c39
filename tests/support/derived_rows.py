"""Checks that what a database keeps beside its orders, to find and count them, is in step with them."""

from __future__ import annotations

from ordersync_gui.storage.database import Database
from ordersync_gui.storage.search import index_orders

IN_STEP = "INSERT INTO order_text (order_text, rank) VALUES ('integrity-check', 1)"  # raises where it isn't


def check_derived_rows(db: Database) -> None:
    """Each order is found by its words of now and no others, and counted where it belongs."""
    run = db.connection().execute
    counted = run("SELECT store_id, facet, count(*) FROM orders GROUP BY store_id, facet").fetchall()
    assert sorted(run("SELECT * FROM order_count").fetchall()) == sorted(counted)
    ids = [key for (key,) in run("SELECT id FROM orders")]
    with db.transaction():
        run(IN_STEP)
        before = db.connection().total_changes
        index_orders(db, ids)
        assert db.connection().total_changes == before, "a search text isn't that of its order"
    assert sorted(run("SELECT order_id FROM search").fetchall()) == sorted((key,) for key in ids)
