"""Connections to a shared desk's server: one that the server ended is replaced before anybody notices."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from postgres_server import TestServer

from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import ServerAway
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
