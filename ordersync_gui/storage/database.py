"""The one way to the local database: a connection per thread, transactions, errors in plain words."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any

import peewee

from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.migrations import migrate, outdated
from ordersync_gui.storage.plain_errors import plain_errors
from ordersync_gui.storage.prepared import Prepared
from ordersync_gui.storage.sqlite_connections import BUSY_TIMEOUT_S, SqliteConnections
from ordersync_gui.storage.whole import look_at_once, refuse_emptied
from ordersync_gui.storage.write_turn import WriteTurn

__all__ = ["Database", "needs_updating", "plain_errors"]


class Database:
    """An open order database, usable from any thread.

    path: the SQLite file; its folder is made. before_update: called before a file of an earlier version is
    changed; None makes a backup. Raises Damaged when the file is broken, NoRoom when there is none
    for the backup (then nothing was changed), StorageError when it is from a newer version, of another
    program, or can't be written. gives_way: other processes' writes go before its own.
    """

    def __init__(
        self,
        path: Path,
        *,
        before_update: Callable[[Path], object] | None = None,
        gives_way: bool = False,
    ) -> None:
        self.path = path
        self._gives_way = gives_way
        self._turn = WriteTurn(path)
        self.peewee = SqliteConnections(path)
        try:
            with plain_errors(path):
                refuse_emptied(path)
                _make_room(path)
                _switch_to_wal(self.connection())
                if outdated(self.connection()):
                    (before_update or _backed_up)(path)
                migrate(self.connection())
                look_at_once(self.connection(), path)
        except BaseException:
            self.close()
            raise

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All writes inside happen or none does; takes SQLite's write lock at once, nested ones join in.

        Raises StorageError when another program holds the write lock for too long or the disk is full.
        """
        with plain_errors(self.path), ExitStack() as stack:
            self._begin(stack)
            yield

    def _begin(self, stack: ExitStack) -> None:
        if self.peewee.in_transaction():
            stack.enter_context(self.peewee.atomic("IMMEDIATE"))
        elif self._gives_way:
            self._turn.give_way()
            stack.enter_context(self.peewee.atomic("IMMEDIATE"))
        else:
            with self._turn.wanted():
                stack.enter_context(self.peewee.atomic("IMMEDIATE"))

    @contextmanager
    def snapshot(self) -> Generator[None]:
        """All reads inside see one state of the database, whatever is written meanwhile."""
        if self.peewee.in_transaction():
            yield  # which sees one state already
            return
        with plain_errors(self.path), self.peewee.atomic("DEFERRED"):
            yield

    def close(self) -> None:
        """Close the connections of all threads; stop the work that uses them first."""
        self.peewee.close_all()

    def connection(self) -> sqlite3.Connection:
        """The raw connection of the calling thread, for statements that only SQLite understands."""
        connect: Callable[[], sqlite3.Connection] = self.peewee.connection
        return connect()

    def cursor(self, query: peewee.BaseQuery | Prepared) -> Iterator[tuple[Any, ...]]:
        """The bare rows of a query, without peewee's conversions: the fast way for many."""
        if isinstance(query, Prepared):
            return query.rows(self.peewee)
        execute: Callable[[peewee.BaseQuery], sqlite3.Cursor] = self.peewee.execute
        return execute(query)

    def tuples(self, query: peewee.BaseQuery | Prepared) -> list[tuple[Any, ...]]:
        """All rows of a query as tuples."""
        with plain_errors(self.path):
            if isinstance(query, Prepared):
                return query.tuples(self.peewee)
            return list(_executed(query.tuples(), self.peewee))

    def dicts(self, query: peewee.BaseQuery | Prepared) -> list[dict[str, Any]]:
        """All rows of a query as dictionaries by field name or alias."""
        with plain_errors(self.path):
            if isinstance(query, Prepared):
                return query.dicts(self.peewee)
            return list(_executed(query.dicts(), self.peewee))

    def column(self, query: peewee.BaseQuery | Prepared) -> list[Any]:
        """The first column of all rows."""
        return [row[0] for row in self.tuples(query)]

    def run(self, query: peewee.Insert | peewee.Update | peewee.Delete | Prepared) -> int:
        """Execute a write: the new row's id for an insert, else the number of rows."""
        with plain_errors(self.path):
            if isinstance(query, Prepared):
                return query.run(self.peewee)
            execute: Callable[[peewee.Database], int] = query.execute
            return execute(self.peewee)


def needs_updating(path: Path) -> bool:
    """Whether opening the file first changes its schema, which takes minutes where it has very many orders."""
    if not path.exists() or not path.stat().st_size:
        return False
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            return outdated(connection)
    except sqlite3.Error:
        return False  # what is wrong with it is said when it is opened


def _make_room(path: Path) -> None:
    """Make folder and file; buyers' data is for this user alone, and SQLite's side files take the mode over."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.touch(mode=0o600)
    except OSError as error:
        raise StorageError(
            say("The folder {folder} for the order database can't be made.", folder=path.parent),
            remedy=say("Choose a data folder in which you may write."),
            detail=str(error),
        ) from error


def _executed(query: peewee.BaseQuery, database: peewee.Database) -> Iterable[Any]:
    execute: Callable[[peewee.Database], Iterable[Any]] = query.execute
    return execute(database)


def _switch_to_wal(connection: sqlite3.Connection) -> None:
    """Switch the file to write-ahead logging: reads then never wait for a writer.

    SQLite doesn't wait for other openers here by itself, hence the repetition.
    """
    deadline = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
        else:
            return


def _backed_up(path: Path) -> None:
    from ordersync_gui.storage.update_backup import keep_before_update  # noqa: PLC0415 - needed once a version

    keep_before_update(path)
