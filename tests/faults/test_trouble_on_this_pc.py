"""Notices from a PC that fails: its disk is full, its clock jumps, another process locks the database."""

from __future__ import annotations

import resource
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta

import pytest
from database_locker import DatabaseLocker
from faulty_line import FaultyLine, Moment
from soaking import SOAK, Soak
from telling_bench import TellingBench
from telling_under_fire import OpenBench, brought_to_an_end

from ordersync_gui.storage import sqlite_connections
from ordersync_gui.sync import patience

# A channel and how many notices it is told.
SIZES = [
    ("custom_store", 6),
    ("oxatis", 6),
    *(pytest.param(channel, 60, marks=SOAK) for channel in ("custom_store", "oxatis", "order_time")),
]
_SHARE = 0.5
_LEAST_FILE = 4096  # bytes
_JUMPS = (timedelta(hours=-1), timedelta(days=-365), timedelta(minutes=-3), timedelta(days=365), timedelta(0))
Stocked = Callable[[str, int], TellingBench]


@pytest.fixture
def stocked(open_bench: OpenBench, line_of: Callable[[TellingBench], FaultyLine]) -> Stocked:
    """A desk with parcels, whose shop is behind a line that tells when a request comes."""

    def opened(channel: str, notices: int) -> TellingBench:
        bench = open_bench(channel, notices=notices)
        bench.stock(notices, base=f"http://127.0.0.1:{line_of(bench).port}")
        return bench

    return opened


@pytest.fixture
def line_of() -> Iterator[Callable[[TellingBench], FaultyLine]]:
    """The line to a bench's shop; always the same one."""
    lines: dict[int, FaultyLine] = {}

    def line(bench: TellingBench) -> FaultyLine:
        return lines.setdefault(id(bench), lines.get(id(bench)) or FaultyLine(bench.shop.port))

    yield line
    for each in lines.values():
        each.close()


def _at_some_step(soak: Soak, line: FaultyLine, begin: Callable[[], None]) -> Callable[[], None]:
    """Before each notice: the fault begins now, when its first or second request comes, or not at all."""

    def strike() -> None:
        soak.count("struck")
        begin()

    def before_each() -> None:
        line.heal()
        if soak.chance.random() < _SHARE:
            step = soak.chance.randrange(3)
            if step == 0:
                strike()
            else:
                line.do_at(Moment.ARRIVED, strike, after=step - 1)

    return before_each


def _rounds(bench: TellingBench, before_each: Callable[[], None], end: Callable[[], None]) -> None:
    """Rounds under the fault; it ends before the next notice and with the round."""

    def ended_before_each() -> None:
        end()
        before_each()

    for _ in range(len(bench.numbers)):
        if not bench.wait():
            return
        bench.round(ended_before_each)
        end()
        bench.check()


@pytest.mark.expects_log("accepted step 1 of notice")
@pytest.mark.parametrize(("channel", "notices"), SIZES)
def test_a_full_disk_loses_no_notice_and_sends_none_twice(
    stocked: Stocked, line_of: Callable[[TellingBench], FaultyLine], soak: Soak, channel: str, notices: int
) -> None:
    bench = stocked(channel, notices)

    usual = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill() -> None:
        """SQLite's log is emptied, and no file of this process may grow to the size of one page in it."""
        with closing(sqlite3.connect(bench.desk.db.path)) as db:
            db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        resource.setrlimit(resource.RLIMIT_FSIZE, (_LEAST_FILE, usual[1]))

    def free() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, usual)

    try:
        _rounds(bench, _at_some_step(soak, line_of(bench), fill), free)
    finally:
        free()
    line_of(bench).heal()
    soak.count("rounds that broke", bench.broken_rounds)
    assert bench.broken_rounds, soak.told()
    brought_to_an_end(bench)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The database waits for another process's lock for a tenth of a second only, as do a shop's answers."""
    monkeypatch.setattr(sqlite_connections, "BUSY_TIMEOUT_S", 0.1)
    monkeypatch.setattr(patience, "PATIENCE_S", 0.1)


@pytest.mark.usefixtures("impatient")
@pytest.mark.expects_log("accepted step 1 of notice")
@pytest.mark.parametrize(("channel", "notices"), SIZES)
def test_a_database_that_another_process_locks_loses_no_notice_and_sends_none_twice(
    stocked: Stocked, line_of: Callable[[TellingBench], FaultyLine], soak: Soak, channel: str, notices: int
) -> None:
    bench = stocked(channel, notices)
    with DatabaseLocker(bench.desk.db.path) as locker:
        _rounds(bench, _at_some_step(soak, line_of(bench), locker.lock), locker.free)
        locker.free()
    line_of(bench).heal()
    soak.count("rounds that broke", bench.broken_rounds)
    assert bench.broken_rounds, soak.told()
    brought_to_an_end(bench)


@pytest.mark.parametrize(("channel", "notices"), SIZES)
def test_a_clock_that_jumps_between_steps_loses_no_notice_and_sends_none_twice(
    stocked: Stocked, line_of: Callable[[TellingBench], FaultyLine], soak: Soak, channel: str, notices: int
) -> None:
    bench = stocked(channel, notices)

    def jump() -> None:
        bench.clock.off = soak.chance.choice(_JUMPS)

    bench.shop.misbehave = {"flaky"}
    _rounds(bench, _at_some_step(soak, line_of(bench), jump), lambda: None)
    bench.shop.misbehave.clear()
    line_of(bench).heal()
    bench.clock.off = timedelta(0)
    brought_to_an_end(bench)
