"""A shared desk: the orders on a PostgreSQL server, read and written by several PCs."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Generator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime
from typing import cast

from psycopg import errors, sql

from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.storage.postgres_connections import DeskConnection, PostgresConnections, Statements
from ordersync_gui.storage.postgres_errors import plain_server_errors
from ordersync_gui.storage.postgres_migrations import migrate
from ordersync_gui.storage.postgres_search import PostgresTextIndex
from ordersync_gui.storage.postgres_state import may_write
from ordersync_gui.storage.postgres_statements import put

_SPACE = 7316  # of advisory locks: key 0 is the whole desk, others are stores
_READING = "ISOLATION LEVEL REPEATABLE READ READ ONLY"


class PostgresEngine:
    """The desk on this server; writer: tells this process's changes from others'."""

    remote = True

    def __init__(self, server: DeskServer, *, password: str, writer: str) -> None:
        self.server = server
        self.peewee = PostgresConnections(server, password, writer)
        self.text_index = PostgresTextIndex(self.connection, self.insert)

    @property
    def read_only(self) -> bool:
        """Whether the desk is of a newer version, or this user may not write."""
        return self.peewee.read_only

    def open(self) -> None:
        """Connect, and make or update the schema. Raises ServerAway, StorageError."""
        connection = self._raw()
        if migrate(connection, self.server) or not may_write(connection):
            self.peewee.read_only = True
            connection.execute("SET default_transaction_read_only = on")

    def errors(self) -> AbstractContextManager[None]:
        """Inside, the server's failures become StorageError; a broken connection is replaced at the next use."""
        return plain_server_errors(self.server, self.peewee.drop_broken)

    @contextmanager
    def writing(self, store_id: int | None) -> Generator[None]:
        """Writers of one desk take turns, in the order in which they ask, as they do with a file.

        Who writes only what concerns one store shares the desk with those who do so for other stores.
        """
        if self.peewee.in_transaction():
            with self._atomic():
                yield
            return
        if store_id is None:
            turn = f"pg_advisory_xact_lock({_SPACE}, 0)"
        else:
            shared = f"pg_advisory_xact_lock_shared({_SPACE}, 0)"
            turn = f"{shared}, pg_advisory_xact_lock({_SPACE}, {store_id:d})"
        with self._atomic(f"; SELECT {turn}"):
            yield

    def reading(self) -> AbstractContextManager[object]:
        """One state for all statements inside."""
        return self._atomic(_READING)

    def _atomic(self, how: str = "") -> AbstractContextManager[object]:
        transaction: AbstractContextManager[object] = self.peewee.atomic(how)
        return transaction

    def connection(self) -> Statements:
        """The calling thread's connection, for statements in our own SQL."""
        return Statements(self._raw())

    def _raw(self) -> DeskConnection:
        connection: DeskConnection = self.peewee.connection()  # type: ignore[no-untyped-call]
        return connection

    def new_connection(self) -> DeskConnection:
        """A connection of its own, such as for waiting on changes; whoever asks for it closes it."""
        return self.peewee.new_connection()

    def insert(self, table: str, columns: Sequence[str], rows: Sequence[tuple[object, ...]]) -> None:
        """By COPY: one message for all rows."""
        target = sql.SQL("COPY {} ({}) FROM STDIN").format(
            sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns))
        )
        with self._raw().cursor() as cursor, cursor.copy(target) as copy:
            for row in rows:
                copy.write_row(row)

    def take_ids(self, table: str, count: int, lowest: int) -> int:
        """From the table's sequence, for another PC may be writing orders of another store."""
        values = (table, count, lowest)
        found = self._raw().execute("SELECT take_ids(%s, %s::bigint, %s::bigint)", values).fetchone()
        return int(found[0]) if found else lowest

    def ids(self, statement: str, values: Sequence[object]) -> array[int]:
        """All ids as one value, eight bytes each."""
        text = f"SELECT string_agg(int8send(id), ''::bytea) FROM ({statement}) AS listed"  # noqa: S608 - our own statement
        known = put(text)
        found = self._raw().cursor(binary=True).execute(known.text, known.values(values)).fetchone()
        ids = array("q", bytes(found[0] or b"") if found else b"")
        ids.byteswap()
        return ids

    @contextmanager
    def stoppable(self, stopped: Callable[[], bool] | None) -> Generator[None]:
        """The waiting thread asks, and has the server break off the statement; an unwanted one isn't begun."""
        if stopped is not None and stopped():
            raise Cancelled
        with self.peewee.stoppable(stopped):
            try:
                yield
            except errors.QueryCanceled as error:
                if stopped is not None and stopped():
                    raise Cancelled from error
                raise

    def now(self, given: datetime) -> datetime:
        """The server's clock: that of each PC may be wrong."""
        del given
        found = self._raw().execute("SELECT clock_timestamp()").fetchone()
        return cast("datetime", found[0]).astimezone(UTC) if found else datetime.now(UTC)

    def durable(self) -> AbstractContextManager[None]:
        """The server sees to that by itself."""
        return nullcontext()

    def much_to_write(self) -> AbstractContextManager[None]:
        """The server sees to that by itself."""
        return nullcontext()

    def widen_cache(self) -> None:
        """The server has one cache for all."""

    def close(self) -> None:
        """Close the connections of all threads."""
        self.peewee.close_all()
