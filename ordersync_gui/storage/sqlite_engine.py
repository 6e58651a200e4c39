"""A desk of its own: the orders in a SQLite file on this PC."""

from __future__ import annotations

import sqlite3
import time
from array import array
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from ordersync_gui.domain.errors import Cancelled, StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.migrations import migrate, outdated
from ordersync_gui.storage.plain_errors import plain_errors
from ordersync_gui.storage.sqlite_connections import BUSY_TIMEOUT_S, SqliteConnections
from ordersync_gui.storage.sqlite_search_upkeep import SqliteTextIndex
from ordersync_gui.storage.whole import look_at_once, refuse_emptied
from ordersync_gui.storage.write_turn import WriteTurn

# Of SQLite's machine between two looks: well under a millisecond.
_STEPS = 20_000
_ROOM_KIB = 65_536
# With a million orders a page of a hundred touches six megabytes of indexes, three times SQLite's own choice; what
# doesn't fit is written out more than once. Other connections keep that choice: each has a cache of its own.
_PAGES_KIB = 16_000


class SqliteEngine:
    """The SQLite file at `path`; before_update: called before a file of an earlier version is changed.

    gives_way: other processes' writes go before its own.
    """

    remote = False
    read_only = False

    def __init__(self, path: Path, *, before_update: Callable[[Path], object] | None, gives_way: bool) -> None:
        self.path = path
        self.peewee = SqliteConnections(path)
        self.text_index = SqliteTextIndex(self.connection)
        self._before_update = before_update
        self._gives_way = gives_way
        self._turn = WriteTurn(path)

    def open(self) -> None:
        """Open the file and update its tables. Raises Damaged, NoRoom, StorageError."""
        refuse_emptied(self.path)
        _make_room(self.path)
        connection = self.connection()
        _switch_to_wal(connection)
        if outdated(connection):
            (self._before_update or _backed_up)(self.path)
        migrate(connection)
        look_at_once(connection, self.path)

    def errors(self) -> AbstractContextManager[None]:
        """Inside, SQLite's failures become StorageError."""
        return plain_errors(self.path)

    @contextmanager
    def writing(self, store_id: int | None) -> Generator[None]:
        """Take SQLite's write lock at once; it has one for all stores."""
        del store_id
        with ExitStack() as stack:
            if not self.peewee.in_transaction():
                if self._gives_way:
                    self._turn.give_way()
                else:
                    stack.enter_context(self._turn.wanted())
            with self._atomic("IMMEDIATE"):
                stack.close()
                yield

    def reading(self) -> AbstractContextManager[object]:
        """A deferred transaction."""
        return self._atomic("DEFERRED")

    def _atomic(self, kind: str) -> AbstractContextManager[object]:
        transaction: AbstractContextManager[object] = self.peewee.atomic(kind)
        return transaction

    def connection(self) -> sqlite3.Connection:
        """The raw connection of the calling thread."""
        connect: Callable[[], sqlite3.Connection] = self.peewee.connection
        return connect()

    def insert(self, table: str, columns: Sequence[str], rows: Sequence[tuple[object, ...]]) -> None:
        """By `executemany`, eight times as fast as peewee's inserts."""
        gaps = ", ".join("?" * len(columns))
        statement = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({gaps})"  # noqa: S608 - names from our own code
        self.connection().executemany(statement, rows)

    def take_ids(self, table: str, count: int, lowest: int) -> int:
        """Whoever writes is alone."""
        del table, count
        return lowest

    def ids(self, statement: str, values: Sequence[object]) -> array[int]:
        """All ids in one row, so that Python's lock is taken once and not for each of a million."""
        text = f"SELECT group_concat(printf('%016x', id), '') FROM ({statement})"  # noqa: S608 - our own statement
        (found,) = self.connection().execute(text, tuple(values)).fetchone()
        ids = array("q", bytes.fromhex(found or ""))
        ids.byteswap()
        return ids

    @contextmanager
    def stoppable(self, stopped: Callable[[], bool] | None) -> Generator[None]:
        """SQLite asks every so many steps of its machine."""
        if stopped is None:
            yield
            return
        connection = self.connection()
        connection.set_progress_handler(stopped, _STEPS)
        try:
            yield
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_INTERRUPT and stopped():
                raise Cancelled from error
            raise
        finally:
            connection.set_progress_handler(None, 0)

    def now(self, given: datetime) -> datetime:
        """The given time, of this PC: nobody else's counts."""
        return given

    @contextmanager
    def durable(self) -> Generator[None]:
        """Else a power cut may lose the last commits, though never the file."""
        self.connection().execute("PRAGMA synchronous = FULL")
        try:
            yield
        finally:
            self.connection().execute("PRAGMA synchronous = NORMAL")

    @contextmanager
    def much_to_write(self) -> Generator[None]:
        """Room for pages of indexes, which else are written many times over."""
        (usual,) = self.connection().execute("PRAGMA cache_size").fetchone()
        self.connection().execute(f"PRAGMA cache_size = -{_ROOM_KIB}")
        try:
            yield
        finally:
            self.connection().execute(f"PRAGMA cache_size = {usual}")

    def widen_cache(self) -> None:
        """Room for the pages that one page of orders touches."""
        with self.errors():
            self.connection().execute(f"PRAGMA cache_size = -{_PAGES_KIB}")

    def close(self) -> None:
        """Close the connections of all threads."""
        self.peewee.close_all()


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
