"""The one way to the local database: a connection per thread, transactions, errors in plain words."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import peewee

from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.migrations import migrate, outdated
from ordersync_gui.storage.sqlite_connections import BUSY_TIMEOUT_S, SqliteConnections


class Database:
    """An open order database, usable from any thread.

    path: the SQLite file; its folder is made. Raises StorageError when the file is damaged,
    from a newer version, of another program, or can't be written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.peewee = SqliteConnections(path)
        try:
            with plain_errors(path):
                _make_room(path)
                _switch_to_wal(self.connection())
                migrate(self.connection())
        except BaseException:
            self.close()
            raise

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All writes inside happen or none does; takes SQLite's write lock at once, nested ones join in.

        Raises StorageError when another program holds the write lock for too long or the disk is full.
        """
        with plain_errors(self.path), self.peewee.atomic("IMMEDIATE"):
            yield

    @contextmanager
    def snapshot(self) -> Generator[None]:
        """All reads inside see one state of the database, whatever is written meanwhile."""
        with plain_errors(self.path), self.peewee.atomic("DEFERRED"):
            yield

    def close(self) -> None:
        """Close the connections of all threads; stop the work that uses them first."""
        self.peewee.close_all()

    def connection(self) -> sqlite3.Connection:
        """The raw connection of the calling thread, for statements that only SQLite understands."""
        connect: Callable[[], sqlite3.Connection] = self.peewee.connection
        return connect()

    def cursor(self, query: peewee.BaseQuery) -> Iterator[tuple[Any, ...]]:
        """The bare rows of a query, without peewee's conversions: the fast way for many."""
        execute: Callable[[peewee.BaseQuery], sqlite3.Cursor] = self.peewee.execute
        return execute(query)

    def tuples(self, query: peewee.BaseQuery) -> list[tuple[Any, ...]]:
        """All rows of a query as tuples."""
        with plain_errors(self.path):
            return list(_executed(query.tuples(), self.peewee))

    def dicts(self, query: peewee.BaseQuery) -> list[dict[str, Any]]:
        """All rows of a query as dictionaries by field name or alias."""
        with plain_errors(self.path):
            return list(_executed(query.dicts(), self.peewee))

    def column(self, query: peewee.BaseQuery) -> list[Any]:
        """The first column of all rows."""
        return [row[0] for row in self.tuples(query)]

    def run(self, query: peewee.Insert | peewee.Update | peewee.Delete) -> int:
        """Execute a write: the new row's id for an insert, else the number of rows."""
        with plain_errors(self.path):
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


@contextmanager
def plain_errors(path: Path) -> Generator[None]:
    """Turn the database's failures into StorageError with a sentence on what to do; bugs pass unchanged."""
    try:
        yield
    except (peewee.IntegrityError, peewee.ProgrammingError, sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise  # a mistake in this program
    except (peewee.PeeweeException, sqlite3.Error) as error:
        raise _worded(error, path) from error


def _worded(error: Exception, path: Path) -> StorageError:
    text = str(error)
    cause = error.__cause__ or error.__context__ or error
    code = getattr(cause, "sqlite_errorcode", getattr(error, "sqlite_errorcode", 0)) & 0xFF
    if code in {sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT}:
        what = say("The order database {path} is damaged.", path=path)
        remedy = say("Nothing was changed in it. Restore a backup, or move the file away to start anew.")
    elif code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        what = say("Another program is writing to the order database {path} and doesn't finish.", path=path)
        remedy = say("Close other windows of ordersync and try again.")
    elif code == sqlite3.SQLITE_FULL:
        what = say("The disk with the order database {path} is full.", path=path)
        remedy = say("Free some space and try again.")
    else:
        what = say("The order database {path} can't be opened, read or written.", path=path)
        remedy = say("Check that the folder exists, that you may write to it and that the disk isn't full.")
    return StorageError(what, remedy=remedy, detail=text)
