"""A desk is copied whole, goes on after being killed, and is compared row by row."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from kept_desk import filled

from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.storage import desk_copy
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_copy import CopiedTable, copy_desk, unfinished

if TYPE_CHECKING:
    from postgres_server import TestServer

pytestmark = pytest.mark.sqlite_only("it opens files and servers itself")
_KILLED = """
import os, signal, sys
from pathlib import Path
from ordersync_gui.storage import desk_copy
from ordersync_gui.storage.database import Database
desk_copy._PORTION = 7
def told(done, all):
    if done > all // 2:
        os.kill(os.getpid(), signal.SIGKILL)
desk_copy.copy_desk(Database(Path(sys.argv[1])), Database(Path(sys.argv[2])), progress=told)
"""


@pytest.fixture(autouse=True)
def small_portions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desk_copy, "_PORTION", 7)


@pytest.fixture
def source(tmp_path: Path) -> Iterator[Database]:
    filled(tmp_path / "from.sqlite")
    with closing(Database(tmp_path / "from.sqlite")) as db:
        yield db


@pytest.fixture
def target(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(tmp_path / "to.sqlite")) as db:
        yield db


def _dump(db: Database) -> list[str]:
    with closing(sqlite3.connect(db.path)) as connection:
        return list(connection.iterdump())


def _counts(tables: tuple[CopiedTable, ...]) -> dict[str, int]:
    return {table.name: table.rows for table in tables}


def _found(db: Database, word: str) -> int:
    asked = db.engine.text_index.holding([word])
    assert asked is not None
    return len(db.connection().execute(*asked).fetchall())


def test_everything_comes_along_and_the_source_stays_as_it_is(source: Database, target: Database) -> None:
    before = _dump(source)
    counts = _counts(copy_desk(source, target))
    assert counts["orders"] == 60
    assert counts["shipment"] == counts["notice"] == 20
    assert _dump(source) == before
    assert not unfinished(target)
    assert _found(target, "101") == _found(source, "101") > 0


def test_leases_stay_behind(source: Database, target: Database) -> None:
    source.connection().execute("INSERT INTO lease (key, owner, expires) VALUES ('import:1', 'me', 1)")
    copy_desk(source, target)
    assert target.connection().execute("SELECT count(*) FROM lease").fetchone()[0] == 0


def test_a_desk_with_orders_of_its_own_is_refused(source: Database, tmp_path: Path) -> None:
    filled(tmp_path / "other.sqlite", orders=9)
    with closing(Database(tmp_path / "other.sqlite")) as other:
        before = _dump(other)
        with pytest.raises(StorageError, match="isn't empty"):
            copy_desk(source, other)
        assert _dump(other) == before


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="nothing is killed that way here")
def test_a_killed_copy_goes_on(source: Database, target: Database) -> None:
    killed = subprocess.run(
        [sys.executable, "-c", _KILLED, str(source.path), str(target.path)], env=os.environ, check=False
    )
    assert killed.returncode == -signal.SIGKILL
    assert unfinished(target)
    told: list[tuple[int, int]] = []
    copy_desk(source, target, progress=lambda done, all_: told.append((done, all_)))
    assert told[0][0] > told[0][1] // 2
    assert told[-1][0] == told[-1][1]
    assert not unfinished(target)
    assert _found(target, "101") > 0


def test_an_unfinished_copy_of_another_desk_is_refused(source: Database, target: Database, tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        copy_desk(source, target, progress=lambda _done, _all: 1 // 0)  # type: ignore[arg-type]
    filled(tmp_path / "other.sqlite", orders=9)
    with (
        closing(Database(tmp_path / "other.sqlite")) as other,
        pytest.raises(StorageError, match="isn't empty"),
    ):
        copy_desk(other, target)
    with pytest.raises(StorageError, match="broken off"):
        copy_desk(target, source)


def test_a_row_that_differs_is_found_and_the_next_copy_begins_anew(source: Database, target: Database) -> None:
    def spoil(done: int, everything: int) -> None:
        if done == everything:
            target.connection().execute("UPDATE orders SET total = 1 WHERE id = 5")

    with pytest.raises(StorageError, match=r"isn't the same as the desk: orders\."):
        copy_desk(source, target, progress=spoil)
    assert unfinished(target)
    copy_desk(source, target)
    assert not unfinished(target)


def test_the_source_is_closed_before_the_target_is_opened(source: Database, target: Database) -> None:
    seen: list[bool] = []
    copy_desk(source, target, before_finish=lambda: seen.append(unfinished(target)))
    assert seen == [True]


def test_to_a_server_and_back(
    source: Database, target: Database, postgres: TestServer, desk_server: DeskServer
) -> None:
    with closing(postgres.open(desk_server)) as server:
        there = copy_desk(source, server)
        assert _found(server, "101") > 0
        highest = source.connection().execute("SELECT max(id) FROM timeline").fetchone()[0]
        assert server.engine.take_ids("timeline", 1, 0) > highest
        assert copy_desk(server, target) == there
    assert _found(target, "101") > 0
