"""Looks at every page of the database now and then, so slowly that nobody notices, and keeps what was found."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from ordersync_gui.config import keep_whole
from ordersync_gui.domain.errors import Cancelled, Damaged
from ordersync_gui.domain.salvage import IntegrityCheck
from ordersync_gui.storage.plain_errors import plain_file_errors
from ordersync_gui.storage.sqlite_copy import uri

_STEPS = 20_000  # of SQLite's, about two milliseconds
_NAP_S = 0.05  # after which a stop is heard
SHARE = 0.04  # of the time in which it reads


def last_check(database: Path) -> IntegrityCheck | None:
    """The last look; None when there was none, or nothing tells of it."""
    try:
        kept = json.loads(_file(database).read_text("utf-8"))
        return IntegrityCheck(datetime.fromisoformat(kept["at"]), str(kept["problem"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def keep_check(database: Path, check: IntegrityCheck) -> None:
    """Keep it beside the database, which may be damaged itself. Raises StorageError."""
    with plain_file_errors(_file(database)):
        keep_whole(_file(database), json.dumps({"at": check.at.isoformat(), "problem": check.problem}))


def forget_checks(database: Path) -> None:
    """What is there now is another database than the one that was looked at."""
    with suppress(OSError):
        _file(database).unlink()


def look_at_all(database: Path, *, stop: Callable[[], bool], share: float = SHARE) -> str:
    """What is wrong with the database, "" for nothing; blocking, for many minutes where it is large.

    Reads every row and every full index, one after the other, so that nothing that is written meanwhile waits for
    its end. SQLite's own check can neither rest nor be stopped while it walks through a large table. share: of the
    time that is spent reading. stop is asked all the time. Raises Cancelled when it says so, StorageError.
    """
    try:
        with plain_file_errors(database), closing(sqlite3.connect(uri(database, "ro"), uri=True)) as connection:
            connection.text_factory = bytes  # letters are no matter of the file's
            reads = _reads(connection)
            connection.set_progress_handler(_Slowly(stop, share), _STEPS)
            for read in reads:
                if stop():
                    raise Cancelled
                _run(connection, read)
    except Damaged as error:
        return error.detail or str(error)
    return ""


def _reads(connection: sqlite3.Connection) -> list[str]:
    """Statements that together need every page of tables and full indexes."""
    tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
    reads = []
    for (name,) in connection.execute(tables).fetchall():
        table = name.decode()
        columns = [row[1].decode() for row in connection.execute(f'PRAGMA table_info("{table}")')]
        contents = ", ".join(f'max("{column}")' for column in columns)
        reads.append(f'SELECT count(*), {contents} FROM "{table}" NOT INDEXED')  # noqa: S608 - names of our own schema
        for index, first in _indexes(connection, table):
            reads.append(f'SELECT count(*), max({first}) FROM "{table}" INDEXED BY "{index}"')  # noqa: S608 - of our own schema
    return reads


def _indexes(connection: sqlite3.Connection, table: str) -> list[tuple[str, str]]:
    """The indexes that have all rows, each with its first column."""
    found = []
    for row in connection.execute(f'PRAGMA index_list("{table}")').fetchall():
        index, origin, partial = row[1].decode(), row[3], row[4]
        if not partial and origin == b"c":
            column = connection.execute(f'PRAGMA index_info("{index}")').fetchone()[2]
            found.append((index, f'"{column.decode()}"'))
    return found


def _run(connection: sqlite3.Connection, read: str) -> None:
    try:
        connection.execute(read).fetchall()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise Cancelled from error
        raise


class _Slowly:
    """Called by SQLite after so many steps: rests in proportion to what they took."""

    def __init__(self, stop: Callable[[], bool], share: float) -> None:
        self._stop, self._rest = stop, 1 / share - 1
        self._since = time.monotonic()

    def __call__(self) -> bool:
        until = time.monotonic() + (time.monotonic() - self._since) * self._rest
        while not self._stop() and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, _NAP_S))
        self._since = time.monotonic()
        return self._stop()


def _file(database: Path) -> Path:
    return database.with_name(f"{database.name}.check.json")
