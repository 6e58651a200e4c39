"""What SQLite tells about the database file: version, size, and how many rows each table has."""

from __future__ import annotations

import sqlite3
import time
from typing import Any

from ordersync_gui.storage.database import Database

_PRAGMAS = ("user_version", "page_size", "page_count", "freelist_count", "journal_mode", "auto_vacuum", "encoding")
_STEPS = 5000  # of SQLite's machine between two looks at the clock


def file_facts(db: Database) -> dict[str, Any]:
    """Schema version and sizes; bytes of the file and of its log of writes."""
    with db.plain_errors():
        connection = db.connection()
        facts = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in _PRAGMAS}
    wal = db.path.with_name(f"{db.path.name}-wal")
    sizes = {"file_bytes": db.path.stat().st_size, "wal_bytes": wal.stat().st_size if wal.exists() else 0}
    return {"schema_version": facts.pop("user_version"), **facts, **sizes}


def row_counts(db: Database, *, seconds_each: float) -> dict[str, int | None]:
    """How many rows each table has; None where counting would take longer than that."""
    connection = db.connection()
    with db.plain_errors():
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        return {name: _count(connection, name, seconds_each) for (name,) in names.fetchall()}


def _count(connection: sqlite3.Connection, table: str, seconds: float) -> int | None:
    deadline = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > deadline, _STEPS)
    try:
        return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608 - names of the schema
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
        return None
    finally:
        connection.set_progress_handler(None, 0)
