"""What a shop answered is kept though the database is locked, or its server away, when the answer comes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from typing import Any

import pytest
from cut_line import CutLine
from database_locker import DatabaseLocker
from desk_bench import Bench, Clock, Keyring
from postgres_server import TestServer
from two_step_shop import TwoSteps, TwoStepShop

from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.domain.errors import Locked
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage import sqlite_connections
from ordersync_gui.sync import patience
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.patience import patiently
from ordersync_gui.sync.workers import Workers

of_a_file = pytest.mark.sqlite_only("another process locks the file")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite itself waits for a lock for a twentieth of a second only."""
    monkeypatch.setattr(sqlite_connections, "BUSY_TIMEOUT_S", 0.05)


@pytest.fixture
def locker(bench: Bench) -> Iterator[DatabaseLocker]:
    """Another process beside the desk."""
    with DatabaseLocker(bench.desk.db.path) as found:
        yield found
        found.free()


class _Waits(logging.Handler):
    """Ends what is waited for once it was waited for a few times."""

    def __init__(self, end: Callable[[], object]) -> None:
        super().__init__()
        self.end = end
        self.waits = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.waits += "what a shop answered waits" in record.getMessage()
        if self.waits == 3:
            self.end()


Ending = Callable[[Callable[[], object]], _Waits]
Happening = Callable[[int, Callable[[], object]], None]


@pytest.fixture
def ending(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ending]:
    """What an answer waits for ends by itself."""
    log = logging.getLogger(patience.__name__)
    monkeypatch.setattr(log, "level", logging.INFO)
    made: list[_Waits] = []

    def add(end: Callable[[], object]) -> _Waits:
        made.append(_Waits(end))
        log.addHandler(made[-1])
        return made[-1]

    yield add
    for each in made:
        log.removeHandler(each)


@pytest.fixture
def after(two_steps: TwoSteps, monkeypatch: pytest.MonkeyPatch) -> Happening:
    """Something happens once the shop has answered to a step."""
    read = two_steps.read_notice_reply

    def happening(step: int, what: Callable[[], object]) -> None:
        def read_and_do(reply: Any, number: int) -> None:  # noqa: ANN401 - as the channel's own
            read(reply, number)
            if number == step:
                what()

        monkeypatch.setattr(two_steps, "read_notice_reply", read_and_do)

    return happening


@of_a_file
@pytest.mark.usefixtures("impatient")
@pytest.mark.parametrize("step", [0, 1])
def test_an_answer_waits_for_a_locked_database(
    bench: Bench, locker: DatabaseLocker, ending: Ending, after: Happening, step: int
) -> None:
    waited = ending(locker.free)
    bench.stocked("1001")
    bench.ship()
    after(step, locker.lock)
    report = bench.notify()
    assert waited.waits == 3
    assert (report.sent, report.errors) == (1, ())
    assert bench.notice().state is NoticeState.SENT
    assert bench.shop.told() == ["/transport", "/state"]


@pytest.fixture
def line(postgres: TestServer) -> Iterator[CutLine]:
    """The cable to the server of the desk."""
    with CutLine(postgres.port) as found:
        yield found


@pytest.fixture
def shared(postgres: TestServer, desk_server: DeskServer, line: CutLine, shop: TwoStepShop) -> Iterator[Bench]:
    """A desk at the other end of that."""
    keyring, clock = Keyring(), Clock()
    db = postgres.open(replace(desk_server, port=line.port))
    with closing(db), closing(Workers()) as workers:
        yield Bench(Desk(db, keyring, workers, "Kim", clock), keyring, clock, shop)


@pytest.mark.parametrize("step", [0, 1])
def test_an_answer_waits_for_a_server_that_is_away(
    shared: Bench, line: CutLine, ending: Ending, after: Happening, step: int
) -> None:
    waited = ending(line.mend)
    shared.stocked("1001")
    shared.ship()
    after(step, line.cut)
    report = shared.notify()
    assert waited.waits >= 3
    assert (report.sent, report.errors) == (1, ())
    assert shared.notice().state is NoticeState.SENT
    assert shared.shop.told() == ["/transport", "/state"]


@of_a_file
@pytest.mark.usefixtures("impatient")
def test_patience_ends(bench: Bench, locker: DatabaseLocker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "PATIENCE_S", 0.0)
    tries = []

    def write() -> None:
        tries.append(1)
        with bench.desk.db.transaction():
            pass

    locker.lock()
    with pytest.raises(Locked):
        patiently(write)
    assert len(tries) == 1
