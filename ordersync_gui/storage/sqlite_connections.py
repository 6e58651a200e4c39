"""peewee's SQLite database with settings for a desk, and a register of the connections of all threads."""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from pathlib import Path
from threading import Lock, Thread, current_thread

from peewee import InterfaceError, SqliteDatabase

from ordersync_gui.storage.folding import fold

# A change of a map of very many orders, or a backup, writes for some seconds; on an old PC, for many.
BUSY_TIMEOUT_S = 30
LOG_LIMIT = 16 * 1024 * 1024  # bytes that the log of writes keeps when what is in it has reached the file
_PRAGMAS = (
    ("foreign_keys", "ON"),
    ("synchronous", "NORMAL"),  # safe in WAL mode: a power cut may lose the last commits, never the file
    ("temp_store", "MEMORY"),
    # A change of very many orders makes a log of hundreds of MB; without a limit it keeps that size until the last
    # window is closed. Page after page of an import stays below this, so that it isn't cut and made to grow again.
    ("journal_size_limit", LOG_LIMIT),
    ("secure_delete", "ON"),  # deleted buyers' data leave no bytes behind, on every build of SQLite
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
        conn.create_function("folded", 1, _folded, deterministic=True)
        with self._opened_lock:
            for thread, old in self._opened:
                if not thread.is_alive():
                    old.close()
            self._opened = [entry for entry in self._opened if entry[0].is_alive()]
            self._opened.append((current_thread(), conn))

    def close_all(self) -> None:
        """Close the connections of all threads; work that still runs on one of them ends with an error.

        The last one brings what stands in the log of writes into the file, which takes a while where that is much.
        """
        self.dispose()
        with self._opened_lock:
            self._shut = True
            for _, connection in self._opened:
                _close_at_once(connection)
            self._opened.clear()


def _close_at_once(connection: sqlite3.Connection) -> None:
    """Close it, ending first what runs on it.

    An interruption lasts until the next statement begins, and SQLite heeds it even where the last connection
    empties and removes the log of writes. There deleted buyers still stand, so no log may stay.
    """
    connection.interrupt()
    with suppress(sqlite3.Error):  # somebody holds rows that were only read in part
        connection.execute("SELECT 1").fetchall()
    connection.close()


def _folded(text: str | None) -> str:
    """`fold` for SQLite's own statements; most texts have letters of ASCII only, for which less has to be done."""
    if not text:
        return ""
    return text.lower() if text.isascii() else fold(text)
