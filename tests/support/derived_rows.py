"""Checks that what a database keeps beside its orders, to find and count them, is in step with them."""

from __future__ import annotations

from ordersync_gui.storage.database import Database
from ordersync_gui.storage.search import index_orders

IN_STEP = "INSERT INTO order_text (order_text, rank) VALUES ('integrity-check', 1)"  # raises where it isn't
_TEXTS = "SELECT order_id, text FROM search"


def check_derived_rows(db: Database) -> None:
    """Each order is found by its words of now and no others, and counted where it belongs."""
    run = db.connection().execute
    counted = run("SELECT store_id, facet, count(*) FROM orders GROUP BY store_id, facet").fetchall()
    assert sorted(run("SELECT * FROM order_count").fetchall()) == sorted(counted)
    ids = [key for (key,) in run("SELECT id FROM orders")]
    with db.transaction():
        if not db.remote:  # PostgreSQL keeps its index in step by itself
            run(IN_STEP)
        before = sorted(run(_TEXTS).fetchall())
        index_orders(db, ids)
        assert sorted(run(_TEXTS).fetchall()) == before, "a search text isn't that of its order"
    assert [order_id for order_id, _ in before] == sorted(ids)
