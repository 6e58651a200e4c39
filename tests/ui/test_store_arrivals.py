"""When orders came is read once at first, then every few minutes and after imports, not with each change."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

import pytest
from invented_standings import standing
from pytestqt.qtbot import QtBot
from stocked_store import StockedStore, order

from ordersync_gui.storage import runs
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries import sqlite_arrivals
from ordersync_gui.storage.queries.sqlite_arrivals import ReadArrivals
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.store_overview import StoreWatch

WITHIN_MS = 20_000
START = datetime(2026, 11, 22, 12, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


@dataclass
class Reads:
    """A clock that stands, and at which times arrivals were read by it."""

    now: datetime
    at: list[datetime]


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> Reads:
    """Counts the reads."""
    found, read = Reads(START, []), sqlite_arrivals.arrivals

    def counted(db: Database, now: datetime) -> ReadArrivals:
        found.at.append(now)
        return read(db, now)

    monkeypatch.setattr(sqlite_arrivals, "arrivals", counted)
    return found


@pytest.fixture
def stocked(desk: Desk) -> StockedStore:
    """A store with an order."""
    found = StockedStore.opened(desk.db)
    found.save(order("1", ordered_at=START - MINUTE))
    return found


@pytest.fixture
def watch(desk: Desk, jobs: Jobs, reads: Reads, stocked: StockedStore) -> Iterator[StoreWatch]:
    """A watch that looks when it is told to."""
    assert stocked.store_id
    found = StoreWatch(replace(desk, clock=lambda: reads.now), jobs)
    yield found
    found.stop()


@pytest.fixture
def look(watch: StoreWatch, jobs: Jobs, qtbot: QtBot) -> Callable[[], None]:
    """Look, and wait until all that follows was read."""

    def until_all_is_read() -> None:
        with qtbot.waitSignal(watch.read, timeout=WITHIN_MS):
            watch.look()
        due = watch.arrivals_due
        if due:
            watch.look_at_arrivals()
        qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)

    return until_all_is_read


def test_they_are_read_at_first_and_then_not_with_each_look_but_after_five_minutes(
    look: Callable[[], None], reads: Reads, watch: StoreWatch
) -> None:
    look()
    assert reads.at == [START]
    assert watch.overviews is not None
    assert watch.overviews[0].newest_order == START - MINUTE
    for minutes in range(5):
        reads.now = START + minutes * MINUTE
        look()
    assert reads.at == [START]
    reads.now = START + 5 * MINUTE
    look()
    assert reads.at == [START, START + 5 * MINUTE]


def test_after_an_import_they_are_read_sooner_but_not_each_second(
    look: Callable[[], None], reads: Reads, stocked: StockedStore
) -> None:
    look()
    runs.finish_run(
        stocked.db,
        run_id=stocked.run_id,
        now=START,
        complete=True,
        error=None,
        warnings=(),
        high_water_mark=None,
    )
    look()
    assert reads.at == [START]
    reads.now = START + MINUTE
    look()
    assert reads.at == [START, START + MINUTE]
    reads.now = START + 2 * MINUTE
    look()
    assert len(reads.at) == 2, "no import has ended since"


def test_looks_that_come_one_after_the_other_dont_put_them_off(
    watch: StoreWatch, reads: Reads, qtbot: QtBot
) -> None:
    soon = watch._arrivals_soon
    with qtbot.waitSignal(watch.read, timeout=WITHIN_MS):
        watch.look()
    qtbot.waitUntil(lambda: soon.remainingTime() < soon.interval() - 500, timeout=WITHIN_MS)
    with qtbot.waitSignal(watch.read, timeout=WITHIN_MS):
        watch.look()
    assert soon.remainingTime() < soon.interval() - 500, "an import makes it look each second"
    qtbot.waitUntil(lambda: reads.at == [START], timeout=WITHIN_MS)


def test_a_clock_that_was_set_back_doesnt_put_them_off_for_hours(look: Callable[[], None], reads: Reads) -> None:
    look()
    reads.now = START - timedelta(hours=8)
    look()
    assert len(reads.at) == 2


def test_what_is_shown_of_a_store_is_made_anew_when_something_changed_or_time_has_passed() -> None:
    before = standing()
    assert before.is_like(replace(before, now=before.now + timedelta(seconds=10)))
    assert not before.is_like(replace(before, now=before.now + MINUTE))
    assert not before.is_like(replace(before, now=before.now - MINUTE))
    assert not before.is_like(standing(unsent=1))
    assert not before.is_like(replace(before, progress=(1, 2)))


def test_the_first_orders_of_a_store_are_noticed_at_once(
    desk: Desk, jobs: Jobs, reads: Reads, qtbot: QtBot
) -> None:
    stocked = StockedStore.opened(desk.db)
    watch = StoreWatch(replace(desk, clock=lambda: reads.now), jobs)
    with qtbot.waitSignal(watch.read, timeout=WITHIN_MS):
        watch.look()
    watch.look_at_arrivals()
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    assert watch.overviews is not None
    assert watch.overviews[0].newest_order is None
    assert not watch.arrivals_due
    stocked.save(order("1", ordered_at=START - MINUTE))
    runs.finish_run(
        stocked.db,
        run_id=stocked.run_id,
        now=START,
        complete=True,
        error=None,
        warnings=(),
        high_water_mark=None,
    )
    with qtbot.waitSignal(watch.read, timeout=WITHIN_MS):
        watch.look()
    assert watch.arrivals_due
    watch.stop()
