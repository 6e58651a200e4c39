"""Writes that must be on the disk before something else happens, even if the power goes right after."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager

from ordersync_gui.storage.database import Database


@contextmanager
def durable(db: Database) -> Generator[None]:
    """The transaction inside, and all before it, outlast a power cut once it has ended; call it outside of one."""
    db.connection().execute("PRAGMA synchronous = FULL")
    try:
        yield
    finally:
        db.connection().execute("PRAGMA synchronous = NORMAL")
