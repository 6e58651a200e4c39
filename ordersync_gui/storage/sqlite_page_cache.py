"""Gives a connection that writes imported pages more room for what it reads and changes of very many orders."""

from __future__ import annotations

from ordersync_gui.storage.database import Database, plain_errors

# With a million orders a page of a hundred touches six megabytes of indexes, three times SQLite's own choice; what
# doesn't fit is written out more than once. Other connections keep that choice: each has a cache of its own.
_KILOBYTES = 16_000


def widen_cache(db: Database) -> None:
    """Let the calling thread's connection keep so much in memory; asking again costs next to nothing."""
    with plain_errors(db.path):
        db.connection().execute(f"PRAGMA cache_size = -{_KILOBYTES}")
