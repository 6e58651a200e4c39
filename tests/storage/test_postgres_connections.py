"""Connections to a shared desk's server: one that the server ended is replaced before anybody notices."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from typing import Any

import psycopg
import pytest
from cut_line import CutLine
from postgres_server import TestServer
from waiting import wait_until

from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import Cancelled, ServerAway, StorageError
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.postgres_connections import PostgresConnections

_END_ALL = """SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = %s AND application_name = 'ordersync'"""


@pytest.fixture
def db(postgres: TestServer, desk_server: DeskServer) -> Iterator[Database]:
    db = postgres.open(desk_server)
    yield db
    db.close()


def test_work_goes_on_after_the_server_was_started_anew(
    db: Database, postgres: TestServer, desk_server: DeskServer
) -> None:
    assert queries.stores(db) == ()
    postgres.owner.execute(_END_ALL, (desk_server.database,))
    assert queries.stores(db) == ()
    postgres.owner.execute(_END_ALL, (desk_server.database,))
    with db.transaction():
        assert queries.stores(db) == ()


def test_in_the_middle_of_a_transaction_it_is_told(
    db: Database, postgres: TestServer, desk_server: DeskServer
) -> None:
    def read() -> None:
        with db.transaction():
            postgres.owner.execute(_END_ALL, (desk_server.database,))
            queries.stores(db)

    with pytest.raises(ServerAway):
        read()
    assert queries.stores(db) == ()


def test_a_statement_is_broken_off_while_other_threads_go_on(
    postgres: TestServer, desk_server: DeskServer
) -> None:
    """The line is carried by threads of this process: were they held up, nothing would ever come of it."""
    with CutLine(postgres.port) as line, closing(postgres.open(replace(desk_server, port=line.port))) as db:
        asked = threading.Event()
        threading.Timer(0.1, asked.set).start()
        with pytest.raises(Cancelled), db.engine.stoppable(asked.is_set):
            db.connection().execute("SELECT pg_sleep(300)")
        assert queries.stores(db) == ()


def test_closing_breaks_off_what_runs_on_another_thread(postgres: TestServer, desk_server: DeskServer) -> None:
    with CutLine(postgres.port) as line:
        db = postgres.open(replace(desk_server, port=line.port))
        told: list[Exception] = []

        def work() -> None:
            try:
                with db.plain_errors():
                    db.connection().execute("SELECT pg_sleep(300)")
            except StorageError as error:
                told.append(error)

        working = threading.Thread(target=work)
        working.start()
        wait_until(lambda: runs(postgres, "%pg_sleep(300)%"), "begun")
        db.close()
        working.join(20)
        assert told
        wait_until(lambda: not runs(postgres, "%pg_sleep(300)%"), "ended on the server, too")


def test_a_statement_of_a_pc_that_is_gone_ends(postgres: TestServer, desk_server: DeskServer) -> None:
    db = postgres.open(desk_server)
    connection: psycopg.Connection[Any] = db.engine.new_connection()  # type: ignore[attr-defined]
    connection.pgconn.send_query(b"SELECT pg_sleep(299)")
    wait_until(lambda: runs(postgres, "%pg_sleep(299)%"), "begun")
    connection.pgconn.finish()  # as when it is killed: nobody asks the server to stop
    wait_until(lambda: not runs(postgres, "%pg_sleep(299)%"), "noticed")
    db.close()


def runs(postgres: TestServer, statement: str) -> bool:
    asked = "SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE %s AND pid <> pg_backend_pid()"
    return postgres.owner.execute(asked, (statement,)).fetchone() is not None


def test_whoever_asks_while_it_cant_be_reached_doesnt_wait_for_the_same_again(
    db: Database, postgres: TestServer, desk_server: DeskServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    postgres.owner.execute(_END_ALL, (desk_server.database,))
    monkeypatch.setattr(db.peewee, "_server", DeskServer("127.0.0.1", "nowhere", "nobody", 1))
    tries: list[float] = []
    real = PostgresConnections.new_connection

    def counted(connections: PostgresConnections) -> object:
        tries.append(time.monotonic())
        return real(connections)

    monkeypatch.setattr(PostgresConnections, "new_connection", counted)
    for _ in range(3):
        with pytest.raises(ServerAway):
            queries.stores(db)
    assert len(tries) == 1
    monkeypatch.undo()
    db.engine.new_connection().close()  # type: ignore[attr-defined]
    assert queries.stores(db) == ()
