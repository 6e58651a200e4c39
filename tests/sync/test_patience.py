"""What a shop answered is kept though another process has the database locked when the answer comes."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from database_locker import DatabaseLocker
from desk_bench import Bench
from two_step_shop import TwoSteps

from ordersync_gui.domain.errors import Locked
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage import sqlite_connections
from ordersync_gui.sync import patience
from ordersync_gui.sync.patience import patiently

pytestmark = pytest.mark.usefixtures("impatient")


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


class _FreeAtLast(logging.Handler):
    """Lets go of the database once it was waited for a few times."""

    def __init__(self, locker: DatabaseLocker) -> None:
        super().__init__()
        self.locker = locker
        self.waits = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.waits += "waits for another writer" in record.getMessage()
        if self.waits == 3:
            self.locker.free()


@pytest.mark.parametrize("step", [0, 1])
def test_an_answer_waits_for_a_locked_database(
    bench: Bench, two_steps: TwoSteps, locker: DatabaseLocker, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    bench.stocked("1001")
    bench.ship()
    read = two_steps.read_notice_reply

    def read_and_lock(reply: Any, number: int) -> None:  # noqa: ANN401 - as the channel's own
        read(reply, number)
        if number == step:
            locker.lock()

    monkeypatch.setattr(two_steps, "read_notice_reply", read_and_lock)
    handler, log = _FreeAtLast(locker), logging.getLogger(patience.__name__)
    log.addHandler(handler)
    monkeypatch.setattr(log, "level", logging.INFO)
    try:
        report = bench.notify()
    finally:
        log.removeHandler(handler)

    assert handler.waits == 3
    assert (report.sent, report.errors) == (1, ())
    assert bench.notice().state is NoticeState.SENT
    assert bench.shop.told() == ["/transport", "/state"]


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
