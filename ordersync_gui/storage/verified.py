"""Looks into a database file without changing it: whose it is, its version, whether it is whole, what it holds."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from ordersync_gui.domain.backup import BackupContents
from ordersync_gui.domain.errors import Cancelled, StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.migrations import APPLICATION_ID, VERSION
from ordersync_gui.storage.plain_errors import damaged, plain_file_errors
from ordersync_gui.storage.sqlite_copy import uri

_STEPS = 20_000  # of SQLite's, between two questions whether to stop
_COUNTED = ("orders", "shipment", "notice")


def _go_on() -> bool:
    return False


def verified(path: Path, *, stop: Callable[[], bool] = _go_on) -> BackupContents:
    """What the database holds, when it is whole and of this or an earlier version of ordersync.

    stop: asked now and then. Raises Cancelled when it says so, Damaged, StorageError for a foreign or newer one.
    """
    with plain_file_errors(path):
        if not path.stat().st_size:
            raise damaged(path, "the file is empty")
        with closing(sqlite3.connect(uri(path, "ro"), uri=True)) as connection:
            found = _contents(connection, path)
            problems = problems_of(connection, stop=stop)
    if problems:
        raise damaged(path, problems[0])
    return found


def contents(path: Path) -> BackupContents:
    """The same, without looking at every page. Raises Damaged, StorageError."""
    with plain_file_errors(path):
        if not path.stat().st_size:
            raise damaged(path, "the file is empty")
        with closing(sqlite3.connect(uri(path, "ro"), uri=True)) as connection:
            return _contents(connection, path)


def problems_of(connection: sqlite3.Connection, *, stop: Callable[[], bool], most: int = 5) -> list[str]:
    """What SQLite finds wrong with the file, the first few; none when it is whole. Raises Cancelled."""
    connection.set_progress_handler(stop, _STEPS)
    try:
        rows = connection.execute(f"PRAGMA quick_check({most})").fetchall()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
            raise Cancelled from error
        raise
    finally:
        connection.set_progress_handler(None, 0)
    return [str(text) for (text,) in rows if text != "ok"]


def _contents(connection: sqlite3.Connection, path: Path) -> BackupContents:
    version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    ours = connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    if not ours or not version:
        raise StorageError(
            say("{path} isn't an order database of ordersync.", path=path),
            remedy=say("Choose a backup of ordersync; they lie in the folder backups of its data folder."),
        )
    if version > VERSION:
        raise StorageError(
            say("{path} was made by a newer version of ordersync.", path=path),
            meaning=say("Nothing was changed."),
            remedy=say("Update ordersync on this PC."),
        )
    try:
        counts = [connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in _COUNTED]  # noqa: S608 - our own names
        highest = [connection.execute(f"SELECT max(id) FROM {table}").fetchone()[0] or 0 for table in _COUNTED]  # noqa: S608 - our own names
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode == sqlite3.SQLITE_ERROR:
            raise damaged(path, str(error)) from error  # a table of ours is missing
        raise
    return BackupContents(
        version,
        orders=counts[0],
        shipments=counts[1],
        notices=counts[2],
        last_order=highest[0],
        last_shipment=highest[1],
    )
