"""Empties SQLite's log of writes, in which what was deleted stands until then."""

from __future__ import annotations

from ordersync_gui.storage.database import Database

_PATIENCE_MS = 500  # nobody's writing waits longer than that for somebody who reads


def empty_log(db: Database) -> bool:
    """Bring all of it into the database file and cut the log off; False while somebody reads what stands in it."""
    connection = db.connection()
    with db.plain_errors():
        (patience,) = connection.execute("PRAGMA busy_timeout").fetchone()
        connection.execute(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
        try:
            (busy, _pages, _done) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        finally:
            connection.execute(f"PRAGMA busy_timeout = {patience}")
    return not busy
