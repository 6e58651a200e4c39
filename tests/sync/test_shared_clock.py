"""A shared desk's clock is its server's, whatever this PC's own clock says, and never makes anybody wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from desk_bench import Clock
from fresh_database import fresh
from postgres_server import TestServer
from shared_desk import SharedFile

from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import ServerAway
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import utc_now
from ordersync_gui.sync.shared_clock import AFRESH_AFTER_S, SharedClock, clock_of, keep_right, seconds_since_boot

START = datetime(2026, 11, 23, 9, tzinfo=UTC)


class Server:
    """A server whose answer takes these seconds each way, in turn; its clock runs with the counter."""

    def __init__(self) -> None:
        self.ticks = 1000.0
        self.ahead = timedelta()
        self.ways: list[tuple[float, float]] = []
        self.asked = 0
        self.away = False

    def counter(self) -> float:
        return self.ticks

    def time(self) -> datetime:
        return START + timedelta(seconds=self.ticks - 1000) + self.ahead

    def __call__(self) -> datetime:
        if self.away:
            raise ServerAway(say("Away."))
        there, back = self.ways.pop(0) if self.ways else (0.0, 0.0)
        self.asked += 1
        self.ticks += there
        told = self.time()
        self.ticks += back
        return told


def test_it_runs_with_the_counter_and_asks_nobody() -> None:
    server = Server()
    clock = SharedClock(server, ticks=server.counter)
    before = server.asked
    server.ticks += 170
    assert clock() == server.time()
    keep_right(clock)
    assert server.asked == before, "not yet old"


def test_half_of_the_way_is_taken_off_and_the_quickest_answer_counts() -> None:
    server = Server()
    server.ways = [(4.0, 0.0), (0.5, 0.5), (0.0, 9.0)]
    clock = SharedClock(server, ticks=server.counter)
    assert clock() == server.time()


def test_after_some_minutes_it_is_measured_again_and_a_server_that_is_away_changes_nothing() -> None:
    server = Server()
    clock = SharedClock(server, ticks=server.counter)
    server.ahead = timedelta(seconds=30)
    server.ticks += AFRESH_AFTER_S
    server.away = True
    with pytest.raises(ServerAway):
        keep_right(clock)
    assert clock() == server.time() - server.ahead
    server.away = False
    keep_right(clock)
    assert clock() == server.time()


def test_it_tells_how_wrong_the_clock_of_this_pc_is() -> None:
    server = Server()
    clock = SharedClock(server, ticks=server.counter)
    assert clock.ahead(lambda: START + timedelta(hours=2)) == timedelta(hours=2)


def test_the_counter_never_goes_back() -> None:
    assert seconds_since_boot() <= seconds_since_boot()


@pytest.mark.sqlite_only("a file's clock is this PC's")
def test_a_desk_in_a_file_goes_by_this_pcs_clock_and_a_shared_one_by_its_servers(tmp_path: Path) -> None:
    time = Clock(START)
    path = fresh(tmp_path / "orders.sqlite3")
    db = Database(path)
    assert clock_of(db) is utc_now
    db.close()
    shared = SharedFile(path, time)
    assert abs(clock_of(shared)() - START) < timedelta(seconds=5)
    shared.close()


@pytest.mark.server_clock
def test_a_servers_clock_is_measured(postgres: TestServer, desk_server: DeskServer) -> None:
    db = postgres.open(desk_server)
    clock = clock_of(db)
    assert isinstance(clock, SharedClock)
    before = db.now(START)
    told = clock()
    assert before - timedelta(seconds=1) <= told <= db.now(START) + timedelta(seconds=1)
    db.close()
