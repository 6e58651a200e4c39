"""peewee's PostgreSQL database with a shared desk's settings, and a register of all threads' connections."""

from __future__ import annotations

import select
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import contextmanager, suppress
from threading import Lock, Thread, current_thread
from time import monotonic
from typing import Any

import peewee
import psycopg
from peewee import InterfaceError, PostgresqlDatabase, Psycopg3Adapter
from psycopg import sql
from psycopg.abc import PQGen
from psycopg.pq import TransactionStatus

from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.storage.postgres_certificates import certificates_of
from ordersync_gui.storage.postgres_statements import put
from ordersync_gui.storage.postgres_types import adapt_values

SCHEMA = "ordersync"
_CONNECT_S = 8
# After a connection couldn't be made: threads that want one, too, don't wait for the same one by one.
_REST_S = 1.0
_BREAK_OFF_S = 2.0
_LOOK_EVERY_S = 0.05  # whether a statement is still wanted
_NOTHING_READY = 0  # psycopg's READY_NONE: so long it waited in vain
# A cable that was pulled is noticed in some ten seconds, for a statement that runs as for a connection that waits.
_KEEP_ALIVE: dict[str, Any] = {
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
# Who waits for another PC's writing for longer is told so. A PC that froze while it wrote doesn't hold up others
# for longer, either: the server takes back what it wrote.
_SETTINGS = {
    "search_path": f"{SCHEMA}, public",
    "synchronous_commit": "on",  # a notice that is noted as sent stays so, whatever the server is set to
    "lock_timeout": "30s",
    "idle_in_transaction_session_timeout": "60s",
    "timezone": "UTC",
    "client_min_messages": "warning",
    "jit": "off",  # takes longer than what it is for
}
# A PC that is gone holds nobody up with what it asked for last.
_NOTICE_WHO_LEFT = "SET client_connection_check_interval = '5s'"


# The package keeps psycopg from being imported with peewee, so peewee is told of it here.
vars(peewee)["psycopg"] = psycopg


class _Adapter(Psycopg3Adapter):
    """What peewee asks psycopg for."""

    txn_idle = TransactionStatus.IDLE
    txn_inerror = TransactionStatus.INERROR
    txn_unknown = TransactionStatus.UNKNOWN


class DeskConnection(psycopg.Connection[Any]):
    """A connection whose statements can be stopped by the thread that waits for them."""

    stopped: Callable[[], bool] | None = None

    def wait(self, gen: PQGen[Any], *args: Any, **kwargs: Any) -> Any:  # noqa: ANN401 - psycopg's signature
        """Wait as psycopg does, and have the server break off where that is wanted."""
        if self.stopped is None:
            return super().wait(gen, *args, **kwargs)
        kwargs["interval"] = _LOOK_EVERY_S
        return super().wait(self._watched(gen, self.stopped), **kwargs)

    def break_off(self) -> None:
        """Have the server stop what runs on this connection; a server that doesn't answer isn't waited for.

        psycopg's plain cancel() would hold up all threads, the window's too, until the server has answered.
        """
        with suppress(psycopg.Error):
            self.cancel_safe(timeout=_BREAK_OFF_S)

    def _watched(self, gen: PQGen[Any], stopped: Callable[[], bool]) -> PQGen[Any]:
        asked = False
        try:
            wanted = next(gen)
            while True:
                ready = yield wanted
                if ready == _NOTHING_READY and not asked and stopped():
                    asked = True
                    self.break_off()
                wanted = gen.send(ready)
        except StopIteration as end:
            return end.value


class Statements:
    """A connection for statements in our own SQL, see `postgres_statements`."""

    def __init__(self, connection: DeskConnection) -> None:
        self.raw = connection

    def execute(self, statement: str, values: Any = (), /) -> psycopg.Cursor[Any]:  # noqa: ANN401 - a list or names
        """Execute one statement."""
        known = put(statement)
        return self.raw.execute(known.text, known.values(values))

    def executemany(self, statement: str, rows: Iterable[Any], /) -> None:
        """Execute it for each row, without waiting for an answer in between."""
        known = put(statement)
        with self.raw.cursor() as cursor:
            cursor.executemany(known.text, [known.values(row) for row in rows])


class PostgresConnections(PostgresqlDatabase):
    """One connection per thread, opened at first use; all can be closed from any thread."""

    psycopg3_adapter = _Adapter
    param = "?"  # as everywhere in our SQL; `put` knows what PostgreSQL wants

    def __init__(self, server: DeskServer, password: str, writer: str) -> None:
        self._server, self._password, self._writer = server, password, writer
        self._opened: list[tuple[Thread, DeskConnection]] = []
        self._opened_lock = Lock()
        self._shut = False
        self.read_only = False
        self._failed: tuple[float, psycopg.OperationalError] | None = None
        super().__init__(server.database, prefer_psycopg3=True)

    def new_connection(self) -> DeskConnection:
        """A connection of its own with a desk's settings, which whoever asks for it closes."""
        server = self._server
        ca = certificates_of(server)
        connection = DeskConnection.connect(
            host=server.host,
            port=server.port,
            dbname=server.database,
            user=server.user,
            password=self._password or None,
            sslmode=server.tls.value,
            connect_timeout=_CONNECT_S,
            application_name="ordersync",
            autocommit=True,
            client_encoding="UTF8",
            **_KEEP_ALIVE | ({"sslrootcert": ca} if ca else {}),
        )
        adapt_values(connection)
        self._set_up(connection)
        self._failed = None
        return connection

    def _set_up(self, connection: DeskConnection) -> None:
        settings = {**_SETTINGS, "ordersync.writer": self._writer}
        if self.read_only:
            settings["default_transaction_read_only"] = "on"
        each = [sql.SQL("SELECT set_config({}, {}, false)").format(*pair) for pair in settings.items()]
        connection.execute(sql.SQL("; ").join(each))
        with suppress(psycopg.Error):  # servers before version 14, and some systems, can't
            connection.execute(_NOTICE_WHO_LEFT)

    def _connect(self) -> DeskConnection:
        if self._shut:
            raise InterfaceError("The database was closed.")
        if self._failed is not None and monotonic() - self._failed[0] < _REST_S:
            raise psycopg.OperationalError(str(self._failed[1]))
        try:
            return self.new_connection()
        except psycopg.OperationalError as error:
            self._failed = (monotonic(), error)
            raise

    def is_closed(self) -> bool:
        """Whether the calling thread has no connection; one that the server ended while nobody used it is none."""
        state: Any = self.__dict__["_state"]
        if state.conn is not None and _was_hung_up(state.conn):
            state.conn.close()
            state.reset()
        return bool(state.closed)

    def _initialize_connection(self, conn: DeskConnection) -> None:
        """Called by peewee for each new connection: keep it, and close those of threads that have ended."""
        with self._opened_lock:
            for thread, old in self._opened:
                if not thread.is_alive():
                    old.close()
            self._opened = [entry for entry in self._opened if entry[0].is_alive() and not entry[1].closed]
            self._opened.append((current_thread(), conn))

    def execute_sql(self, statement: str, params: Sequence[object] | None = None) -> Any:  # noqa: ANN401 - peewee's
        """Execute a statement that peewee made, or that we wrote."""
        known = put(statement)
        return super().execute_sql(known.text, known.values(params or ()))  # type: ignore[no-untyped-call]

    def begin(self, isolation_level: str | None = None) -> None:
        """Begin a transaction, in one go with what has to come first in it."""
        connection: DeskConnection = self.connection()  # type: ignore[no-untyped-call]
        try:
            connection.execute(f"BEGIN {isolation_level or ''}")
        except BaseException:
            with suppress(psycopg.Error):
                connection.rollback()
            raise

    def drop_broken(self) -> None:
        """Forget the calling thread's connection where it is of no use any more; the next use opens another.

        A transaction is ended first by whoever began it.
        """
        state: Any = self.__dict__["_state"]
        connection = state.conn
        if connection is not None and not state.transactions and (connection.closed or connection.broken):
            state.reset()

    def close_all(self) -> None:
        """Close the connections of all threads; work that still runs on one of them ends with an error."""
        self.dispose()
        with self._opened_lock:
            self._shut = True
            for _, connection in self._opened:
                if connection.pgconn.transaction_status == TransactionStatus.ACTIVE:
                    connection.break_off()
                connection.close()
            self._opened.clear()

    @contextmanager
    def stoppable(self, stopped: Callable[[], bool] | None) -> Generator[None]:
        """Statements of this thread inside are broken off when `stopped` says so."""
        connection: DeskConnection = self.connection()  # type: ignore[no-untyped-call]
        before, connection.stopped = connection.stopped, stopped
        try:
            yield
        finally:
            connection.stopped = before


def _was_hung_up(connection: DeskConnection) -> bool:
    """Whether something is to be read although nothing was asked: the server's last words."""
    pgconn = connection.pgconn
    if connection.closed or pgconn.transaction_status != TransactionStatus.IDLE:
        return False
    readable, _, _ = select.select((pgconn.socket,), (), (), 0)
    return bool(readable)
