"""PostgreSQL for tests: empty desks for each, and every order database of a test on the server if asked.

`scripts/with-postgres` starts the server; ORDERSYNC_TEST_ON=postgres moves the databases that tests open by path.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import psycopg
import pytest
from psycopg import sql

from ordersync_gui.domain.desk_server import DeskServer, TlsMode
from ordersync_gui.storage import database
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.postgres_engine import PostgresEngine

WANTED = os.environ.get("ORDERSYNC_TEST_ON") == "postgres"
_URL = os.environ.get("ORDERSYNC_TEST_POSTGRES", "")
_WORKER = os.environ.get("PYTEST_XDIST_WORKER", "alone")
_made = count()
_ROLES = 7  # any number
_OTHERS_AWAY = """SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
    WHERE datname = current_database() AND pid != pg_backend_pid() AND backend_type = 'client backend'"""
# Much quicker than another copy of the template; without triggers and references nothing is done twice.
_EMPTY = """DO $$ DECLARE each text; BEGIN
    SET LOCAL session_replication_role = replica;
    FOR each IN SELECT tablename FROM pg_tables WHERE schemaname = 'ordersync' AND tablename != 'desk_schema' LOOP
        EXECUTE format('DELETE FROM ordersync.%I', each);
    END LOOP;
    PERFORM setval(format('ordersync.%I', sequencename)::regclass, 1, false)
        FROM pg_sequences WHERE schemaname = 'ordersync' AND last_value IS NOT NULL;
END $$"""


class TestServer:
    """The server beside the tests, as its owner sees it."""

    __test__ = False

    def __init__(self) -> None:
        where = urlsplit(_URL)
        self.host, self.port, self.user = where.hostname or "", where.port or 0, where.username or ""
        self.password = os.environ["ORDERSYNC_TEST_POSTGRES_PASSWORD"]
        self.owner = psycopg.connect(_URL, password=self.password, autocommit=True)
        self._template = f"template_{_WORKER}"
        self._left: list[DeskServer] = []
        self._emptying: dict[str, psycopg.Connection] = {}
        self._run("DROP DATABASE IF EXISTS {} WITH (FORCE)", self._template)
        self._run("CREATE DATABASE {}", self._template)
        self.open(self.named(self._template)).close()

    def own_desks(self) -> Iterator[str]:
        """The names of the databases that this process made; others' are theirs to connect to."""
        own = "SELECT datname FROM pg_database WHERE starts_with(datname, %s)"
        yield from (name for (name,) in self.owner.execute(own, [f"desk_{_WORKER}_"]).fetchall())

    def connect_again(self) -> None:
        """After a crash of the server, which ends all connections."""
        for known in (self.owner, *self._emptying.values()):
            known.close()
        self.owner = psycopg.connect(_URL, password=self.password, autocommit=True)
        self._emptying.clear()

    def named(self, name: str) -> DeskServer:
        """The place of a database."""
        return DeskServer(self.host, name, self.user, self.port, TlsMode.OFF)

    def open(self, place: DeskServer) -> Database:
        """An open desk."""
        return Database(place, password=self.password)

    def make(self) -> DeskServer:
        """An empty desk: one that a test has left, emptied, or else a new one."""
        if self._left:
            place = self._left.pop()
            self._empty(place)
            return place
        name = f"desk_{_WORKER}_{next(_made)}"
        self._run("CREATE DATABASE {} TEMPLATE {}", name, self._template)
        return self.named(name)

    def take_back(self, place: DeskServer) -> None:
        """Keep a desk for the next test."""
        self._left.append(place)

    def close(self) -> None:
        """Remove all desks, whoever has them open."""
        for known in self._emptying.values():
            known.close()
        for place in self._left:
            self._run("DROP DATABASE IF EXISTS {} WITH (FORCE)", place.database)
        self.owner.close()

    def _empty(self, place: DeskServer) -> None:
        known = self._emptying.get(place.database)
        if known is None:
            where: dict[str, Any] = {
                "host": self.host,
                "port": self.port,
                "user": self.user,
                "password": self.password,
            }
            known = self._emptying[place.database] = psycopg.connect(
                **where, dbname=place.database, autocommit=True
            )
        known.execute(_OTHERS_AWAY)
        known.execute(_EMPTY)

    def _run(self, statement: str, *names: str) -> None:
        self.owner.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


@pytest.fixture(scope="session")
def postgres() -> Iterator[TestServer]:
    """The server, where one runs beside the tests."""
    if not _URL:
        pytest.skip(
            os.environ.get("ORDERSYNC_TEST_POSTGRES_LACKS", "scripts/with-postgres isn't around the tests")
        )
    found = TestServer()
    yield found
    found.close()


@pytest.fixture
def whole_server(postgres: TestServer) -> Iterator[TestServer]:
    """Users and databases with names of their own are the whole server's: one test at a time makes such."""
    postgres.owner.execute("SELECT pg_advisory_lock(%s)", [_ROLES])
    yield postgres
    postgres.owner.execute("SELECT pg_advisory_unlock(%s)", [_ROLES])


@pytest.fixture
def desk_server(postgres: TestServer) -> Iterator[DeskServer]:
    """An empty desk on the server."""
    place = postgres.make()
    yield place
    postgres.take_back(place)


class _Moved:
    """Databases that stand on the server in the place of a test's files."""

    def __init__(self, server: TestServer) -> None:
        self._server = server
        self._places: dict[Path, DeskServer] = {}
        self.opened: list[Database] = []

    def place_of(self, path: Path) -> DeskServer:
        """The desk that stands for the file; one whose folder is gone serves again."""
        if path not in self._places:
            for gone in [each for each in self._places if not each.parent.exists()]:
                self._server.take_back(self._places.pop(gone))
            self._places[path] = self._server.make()
        return self._places[path]

    def take_back(self) -> None:
        """Leave all of them to the next test, closed also where this one left that to the end of everything."""
        for db in self.opened:
            db.close()
        for place in self._places.values():
            self._server.take_back(place)


@pytest.fixture(autouse=WANTED)
def on_postgres(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Databases that this test opens by a path are desks on the server; their clock is what a test gives."""
    if request.node.get_closest_marker("sqlite_only"):
        yield
        return
    server: TestServer = request.getfixturevalue("postgres")
    moved = _Moved(server)
    monkeypatch.setattr(database.Database, "__init__", _opening(database.Database.__init__, server, moved))
    monkeypatch.setattr(database.Database, "path", property(lambda db: db.opened_as))
    monkeypatch.setattr("fresh_database.written", lambda path: path.touch())
    if not request.node.get_closest_marker("server_clock"):
        monkeypatch.setattr(PostgresEngine, "now", _as_given)
    yield
    moved.take_back()


def _as_given(_engine: PostgresEngine, given: datetime) -> datetime:
    return given


def _opening(real: Callable[..., None], server: TestServer, moved: _Moved) -> Callable[..., None]:
    def opened(db: Any, place: Path | DeskServer, **how: Any) -> None:  # noqa: ANN401 - as the real one
        if isinstance(place, DeskServer):
            real(db, place, **how)
            return
        db.opened_as = place
        real(db, moved.place_of(place), password=server.password)
        moved.opened.append(db)

    return opened
