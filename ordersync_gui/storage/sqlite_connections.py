"""peewee's SQLite database with settings for a desk, and a register of the connections of all threads."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from threading import Lock, Thread, current_thread

from peewee import InterfaceError, SqliteDatabase

BUSY_TIMEOUT_S = 10
_PRAGMAS = (
    ("foreign_keys", "ON"),
    ("synchronous", "NORMAL"),  # safe in WAL mode: a power cut may lose the last commits, never the file
    ("temp_store", "MEMORY"),
)


class SqliteConnections(SqliteDatabase):
    """One connection per thread, opened at first use; all can be closed from any thread."""

    def __init__(self, path: Path) -> None:
        self._opened: list[tuple[Thread, sqlite3.Connection]] = []
        self._opened_lock = Lock()
        self._shut = False
        super().__init__(str(path), pragmas=_PRAGMAS, timeout=BUSY_TIMEOUT_S, check_same_thread=False)

    def connect(self, reuse_if_open: bool = False) -> bool:  # noqa: FBT001, FBT002 - peewee's signature
        """Open the calling thread's connection; raises InterfaceError once all were closed."""
        if self._shut:
            raise InterfaceError("The database was closed.")
        return super().connect(reuse_if_open)

    def _initialize_connection(self, conn: sqlite3.Connection) -> None:
        """Called by peewee for each new connection: keep it, and close those of threads that have ended."""
        with self._opened_lock:
            for thread, old in self._opened:
                if not thread.is_alive():
                    old.close()
            self._opened = [entry for entry in self._opened if entry[0].is_alive()]
            self._opened.append((current_thread(), conn))

    def close_all(self) -> None:
        """Close the connections of all threads; work that still runs on one of them ends with an error."""
        self.dispose()
        with self._opened_lock:
            self._shut = True
            for _, connection in self._opened:
                connection.interrupt()
                connection.close()
            self._opened.clear()
