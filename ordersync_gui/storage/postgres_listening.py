"""A connection of its own that waits until another PC changes something, and tells what."""

from __future__ import annotations

import selectors
import socket
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any

import psycopg
from psycopg import errors, sql

from ordersync_gui.domain.changes import Changes
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.postgres_changes import CHANNEL, KEPT_S
from ordersync_gui.storage.postgres_connections import DeskConnection
from ordersync_gui.storage.postgres_engine import PostgresEngine

_EVERYTHING = Changes(membership=True, stores=True, notices=True, maps=True, mails=True)
# Rows of transactions that still run are seen later, and may have lower ids than those that are seen now: so all
# since the first of these transactions is read again, but for what was read already.
_READ = """
    WITH others AS MATERIALIZED (SELECT * FROM change_log WHERE writer IS DISTINCT FROM {writer} AND {new})
    SELECT
        (SELECT array_agg(DISTINCT id) FROM (SELECT unnest(orders) AS id FROM others) AS each),
        bool_or(membership), bool_or(stores), bool_or(notices), bool_or(maps), bool_or(mails),
        pg_snapshot_xmin(pg_current_snapshot())::text, extract(epoch FROM clock_timestamp()),
        (SELECT array_agg(id) FROM change_log WHERE xid >= pg_snapshot_xmin(pg_current_snapshot()))
    FROM others"""
_AT_FIRST = "at > clock_timestamp() - interval '1 minute'"
_SINCE = "xid >= {since} AND id <> ALL ({seen})"


@dataclass(frozen=True, slots=True)
class Mark:
    """How far changes were read: all of transactions before since, and the rows seen; at: the server's seconds."""

    since: str
    seen: tuple[int, ...]
    at: float


class PostgresListening:
    """Hears of changes of a shared desk; for one thread, but for `wake`.

    Raises ServerAway, StorageError where the server can't be reached or hangs up. What was written in the last
    minute before is told, too: whoever makes it reads at the same time.
    """

    def __init__(self, db: Database) -> None:
        self._db = db
        self._here, self._there = socket.socketpair()
        self._connection: DeskConnection | None = None
        self._mark: Mark | None = None
        try:
            with db.plain_errors():
                self._connection = _connected(db)
                _listen(self._connection)
        except BaseException:
            self.close()
            raise

    def wait(self, seconds: float) -> bool:
        """Wait until something is changed, here or elsewhere, or until `wake`, or for so long; whether it was."""
        with self._open() as connection:
            if _told(connection):
                return True
            with selectors.DefaultSelector() as selector:
                selector.register(connection.fileno(), selectors.EVENT_READ)
                selector.register(self._here, selectors.EVENT_READ)
                ready = [key.fileobj for key, _ in selector.select(seconds)]
            if self._here in ready:
                self._here.recv(64)
            return _told(connection)

    def changes(self) -> Changes:
        """What others changed since this was last asked."""
        with self._open() as connection:
            changes, self._mark = changes_since(connection, self._db.writer, self._mark)
        return changes

    def wake(self) -> None:
        """Let the thread that waits go on; from any thread."""
        with suppress(OSError):
            self._there.send(b".")

    def close(self) -> None:
        """End the connection."""
        if self._connection is not None:
            self._connection.close()
        self._here.close()
        self._there.close()

    @contextmanager
    def _open(self) -> Generator[DeskConnection]:
        with self._db.plain_errors():
            if self._connection is None or self._connection.closed:
                raise psycopg.OperationalError("the connection is closed")
            yield self._connection


def changes_since(connection: DeskConnection, writer: str, mark: Mark | None) -> tuple[Changes, Mark]:
    """What others than this writer changed since the mark, without one in the last minute, and the next mark.

    After very long everything counts as changed. Raises psycopg.Error.
    """
    row = _read(connection, writer, mark)
    now = Mark(row[6], tuple(row[8] or ()), float(row[7]))
    if mark is not None and now.at - mark.at > KEPT_S:
        return _EVERYTHING, now
    return Changes(frozenset(row[0] or ()), *map(bool, row[1:6])), now


def _read(connection: DeskConnection, writer: str, mark: Mark | None) -> tuple[Any, ...]:
    new: sql.Composable = sql.SQL(_AT_FIRST)
    if mark is not None:
        seen = "{" + ",".join(map(str, mark.seen)) + "}"
        new = sql.SQL(_SINCE).format(since=mark.since, seen=seen)
    return connection.execute(sql.SQL(_READ).format(writer=writer, new=new)).fetchone() or ()


def _connected(db: Database) -> DeskConnection:
    if not isinstance(db.engine, PostgresEngine):
        raise TypeError("only a shared desk is listened to")
    return db.engine.new_connection()


def _listen(connection: DeskConnection) -> None:
    """Where that isn't allowed, changes are found by asking again and again."""
    with suppress(errors.FeatureNotSupported, errors.ReadOnlySqlTransaction, errors.InsufficientPrivilege):
        connection.execute(sql.SQL("LISTEN {}").format(sql.Identifier(CHANNEL)))


def _told(connection: DeskConnection) -> bool:
    """Whether something was said since this was last asked."""
    return bool(list(connection.notifies(timeout=0)))
