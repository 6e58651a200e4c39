"""The one way to the order database: a connection per thread, transactions, errors in plain words."""

from __future__ import annotations

import sqlite3
import threading
import uuid
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from peewee import BaseQuery, Delete, Insert, Update
from peewee import Database as Orm

from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.engine import Engine
from ordersync_gui.storage.migrations import outdated
from ordersync_gui.storage.plain_errors import plain_errors
from ordersync_gui.storage.prepared import Prepared
from ordersync_gui.storage.sqlite_engine import SqliteEngine

__all__ = ["Database", "needs_updating", "plain_errors"]


class Database:
    """An open order database, usable from any thread.

    place: a SQLite file, whose folder is made, or the server of a shared desk, for which password is what its user
    signs in with. before_update: called before a file of an earlier version is changed; None makes a backup.
    gives_way: other processes' writes go before its own. writer: tells apart who wrote what is seen elsewhere.
    kept_off: the thread that may not use it because it must never wait, as the window's must not for a server.
    Raises Damaged when the file is broken, NoRoom when there is none for the backup (then nothing was changed),
    ServerAway, StorageError when it is from a newer version, of another program, or can't be written.
    """

    def __init__(
        self,
        place: Path | DeskServer,
        *,
        password: str = "",
        before_update: Callable[[Path], object] | None = None,
        gives_way: bool = False,
    ) -> None:
        self.writer = uuid.uuid4().hex
        self.kept_off: int | None = None
        self.server = place if isinstance(place, DeskServer) else None
        self._path = None if isinstance(place, DeskServer) else place
        if isinstance(place, DeskServer):
            self.engine: Engine = _postgres(place, password, self.writer)
        else:
            self.engine = SqliteEngine(place, before_update=before_update, gives_way=gives_way)
        try:
            with self.engine.errors():
                self.engine.open()
        except BaseException:
            self.close()
            raise

    @property
    def remote(self) -> bool:
        """Whether reading it may take as long as a network does."""
        return self.engine.remote

    @property
    def read_only(self) -> bool:
        """Whether nothing may be written, for it is of a newer version of this program."""
        return self.engine.read_only

    @property
    def peewee(self) -> Orm:
        """What queries are carried out by. Raises RuntimeError on the thread that is kept off."""
        if self.kept_off == threading.get_ident():
            raise RuntimeError("this thread must not wait for a database elsewhere")
        return self.engine.peewee

    @property
    def path(self) -> Path:
        """The file. Raises StorageError for a shared desk, which has none."""
        if self._path is None:
            raise StorageError(
                say("The orders aren't in a file on this PC: they are on {server}.", server=str(self.server)),
                remedy=say("Ask whoever runs that server."),
            )
        return self._path

    def plain_errors(self) -> AbstractContextManager[None]:
        """Inside, the database's failures become StorageError; bugs pass unchanged."""
        return self.engine.errors()

    @contextmanager
    def transaction(self, *, store_id: int | None = None) -> Generator[None]:
        """All writes inside happen or none does; nobody else writes meanwhile, nested ones join in.

        store_id: only this store's facts are written, so that on a shared desk what concerns others needn't wait.
        Raises StorageError when another program holds the write lock for too long or the disk is full.
        """
        _ = self.peewee
        with self.engine.errors(), self.engine.writing(store_id):
            yield

    @contextmanager
    def snapshot(self) -> Generator[None]:
        """All reads inside see one state of the database, whatever is written meanwhile."""
        if self.peewee.in_transaction():
            yield  # which sees one state already
            return
        with self.engine.errors(), self.engine.reading():
            yield

    def now(self, given: datetime) -> datetime:
        """The time that leases and claims are reckoned by, UTC: as given, or that of a shared desk's server."""
        with self.engine.errors():
            return self.engine.now(given)

    def close(self) -> None:
        """Close the connections of all threads; stop the work that uses them first."""
        self.engine.close()

    def connection(self) -> Any:  # noqa: ANN401 - a driver's own, used as `engine.Connection` but for its file's affairs
        """The calling thread's connection, for statements that peewee has no words for."""
        _ = self.peewee
        return self.engine.connection()

    def cursor(self, query: BaseQuery | Prepared) -> Iterator[tuple[Any, ...]]:
        """The bare rows of a query, without peewee's conversions: the fast way for many."""
        if isinstance(query, Prepared):
            return query.rows(self.peewee)
        execute: Callable[[BaseQuery], Iterator[tuple[Any, ...]]] = self.peewee.execute
        return execute(query)

    def tuples(self, query: BaseQuery | Prepared) -> list[tuple[Any, ...]]:
        """All rows of a query as tuples."""
        with self.engine.errors():
            if isinstance(query, Prepared):
                return query.tuples(self.peewee)
            return list(_executed(query.tuples(), self.peewee))

    def dicts(self, query: BaseQuery | Prepared) -> list[dict[str, Any]]:
        """All rows of a query as dictionaries by field name or alias."""
        with self.engine.errors():
            if isinstance(query, Prepared):
                return query.dicts(self.peewee)
            return list(_executed(query.dicts(), self.peewee))

    def column(self, query: BaseQuery | Prepared) -> list[Any]:
        """The first column of all rows."""
        return [row[0] for row in self.tuples(query)]

    def run(self, query: Insert | Update | Delete | Prepared) -> int:
        """Execute a write: the new row's id for an insert, else the number of rows."""
        with self.engine.errors():
            if isinstance(query, Prepared):
                return query.run(self.peewee)
            execute: Callable[[Orm], int] = query.execute
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


def _postgres(server: DeskServer, password: str, writer: str) -> Engine:
    from ordersync_gui.storage.postgres_engine import PostgresEngine  # noqa: PLC0415 - most desks have no server

    return PostgresEngine(server, password=password, writer=writer)


def _executed(query: BaseQuery, database: Orm) -> Iterable[Any]:
    execute: Callable[[Orm], Iterable[Any]] = query.execute
    return execute(database)
