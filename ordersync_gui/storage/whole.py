"""Looks that cost next to nothing whether an open database is whole; others read every page."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from ordersync_gui.storage.plain_errors import damaged

_NEEDED = ("store", "orders", "order_line", "shipment", "notice", "desk_setting", "lease")


def look_at_once(connection: sqlite3.Connection, path: Path) -> None:
    """Read one row of each table that nothing works without. Raises Damaged where one is missing."""
    for table in _NEEDED:
        try:
            connection.execute(f"SELECT * FROM {table} LIMIT 1").fetchone()  # noqa: S608 - our own names
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
                raise damaged(path, str(error)) from error
            raise


def refuse_emptied(path: Path) -> None:
    """Raise Damaged for a file that lost all it held: it isn't a fresh one where there are backups of it."""
    if path.exists() and not path.stat().st_size:
        from ordersync_gui.storage.backups import backups  # noqa: PLC0415 - the first paint goes without

        log = path.with_name(path.name + "-wal")
        if (log.exists() and log.stat().st_size) or backups(path, look=False):
            raise damaged(path, "the file is empty")
