"""Reads all that a database holds, to see that something changed nothing."""

from __future__ import annotations

from ordersync_gui.storage.all_tables import TABLES
from ordersync_gui.storage.database import Database


def all_rows(db: Database) -> dict[str, list[str]]:
    """The rows of every table, in an order of their own."""
    names = [model._meta.table_name for model in TABLES]
    run = db.connection().execute
    return {name: sorted(repr(tuple(row)) for row in run(f"SELECT * FROM {name}")) for name in names}  # noqa: S608 - names of tables
