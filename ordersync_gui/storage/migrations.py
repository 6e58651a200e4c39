"""Brings a database file to this version's schema, one step after the other, in one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence

from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import (
    sqlite_schema_1,
    sqlite_schema_2,
    sqlite_schema_3,
    sqlite_schema_4,
    sqlite_schema_5,
    sqlite_schema_6,
    sqlite_schema_7,
    sqlite_schema_8,
    sqlite_schema_9,
)

# Written into the file so that another program's database is never taken for ours ("OrSy").
APPLICATION_ID = 0x4F725379
STEPS: tuple[Sequence[str], ...] = (
    sqlite_schema_1.STATEMENTS,
    sqlite_schema_2.STATEMENTS,
    sqlite_schema_3.STATEMENTS,
    sqlite_schema_4.STATEMENTS,
    sqlite_schema_5.STATEMENTS,
    sqlite_schema_6.STATEMENTS,
    sqlite_schema_7.STATEMENTS,
    sqlite_schema_8.STATEMENTS,
    sqlite_schema_9.STATEMENTS,
)
VERSION = len(STEPS)


def migrate(connection: sqlite3.Connection) -> None:
    """Apply the steps that the file lacks; safe when several processes open a fresh file at once.

    connection must be in autocommit mode. Raises StorageError when the file is of a newer
    version or belongs to another program; then nothing is written.
    """
    if _version(connection) == VERSION and _is_ours(connection):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        _apply(connection)
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def outdated(connection: sqlite3.Connection) -> bool:
    """Whether the file is one of ours that lacks a step."""
    return _is_ours(connection) and 0 < _version(connection) < VERSION


def _apply(connection: sqlite3.Connection) -> None:
    version = _version(connection)
    if version > VERSION and _is_ours(connection):
        raise StorageError(
            say("The order database was made by a newer version of ordersync."),
            meaning=say("Nothing was changed in it."),
            remedy=say("Update ordersync on this PC."),
        )
    if not _is_ours(connection) and (version or _has_tables(connection)):
        raise StorageError(
            say("The file isn't an order database of ordersync; another program made it."),
            meaning=say("Nothing was changed in it."),
            remedy=say("Choose another data folder."),
        )
    for step in STEPS[version:]:
        for statement in step:
            connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _is_ours(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)


def _has_tables(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0])
