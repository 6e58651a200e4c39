"""Which store is imported by itself, and when; and that a shop in trouble is left alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import AuthFailed, BadReply, Busy, Cancelled, OrderSyncError, Unavailable
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.automatic_import import AutomaticImport
from ordersync_gui.ui.importing import Importing
from ordersync_gui.ui.job import JobState
from ordersync_gui.ui.jobs import Job, Jobs

WITHIN_MS = 20_000
START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
STORE = Store(id=1, uid="u", name="One", channel="custom_store", settings={}, created_at=START)


class Recorded(Importing):
    """Notes which stores are imported instead of asking any shop."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(desk, jobs)
        self.begun: list[int] = []
        self.busy: set[int] = set()

    @property
    def running(self) -> frozenset[int]:
        return frozenset(self.busy)

    def start(self, store: Store, *, since: datetime | None = None, automatic: bool = False) -> Job:
        assert automatic
        assert since is None
        self.begun.append(store.id)
        self.busy.add(store.id)
        return Job("", store=store.name, quiet=True, started_at=START, tell=lambda _: None)

    def end(self, store: Store, error: OrderSyncError | None = None) -> None:
        self.busy.discard(store.id)
        self.settled.emit(store, error)


class Bench:
    """Automatic imports with a clock that a test turns."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.now = START
        self.stores: tuple[Store, ...] = ()
        self.importing = Recorded(desk, jobs)
        self.automatic = AutomaticImport(self.importing, stores=lambda: self.stores, clock=lambda: self.now)

    def look_after(self, passed: timedelta) -> Store | None:
        self.now += passed
        return self.automatic.look()


@pytest.fixture
def bench(desk: Desk, jobs: Jobs) -> Bench:
    return Bench(desk, jobs)


def every(minutes: int, **changes: object) -> Store:
    """A store that is imported every so many minutes and was imported just now."""
    known = replace(STORE, preferences=StorePreferences(import_minutes=minutes), last_good_import=START)
    return replace(known, **changes)  # type: ignore[arg-type]


def test_a_store_is_imported_when_its_interval_has_passed(bench: Bench) -> None:
    store = every(30)
    bench.stores = (store,)
    assert bench.look_after(timedelta(minutes=29)) is None
    assert bench.look_after(timedelta(minutes=1)) == store
    assert bench.importing.begun == [1]


def test_a_store_that_was_never_imported_is_due_at_once(bench: Bench) -> None:
    bench.stores = (every(60, last_good_import=None),)
    assert bench.automatic.look() == bench.stores[0]


@pytest.mark.parametrize(
    "store",
    [
        every(0),
        every(5, connected=False),
        every(5, paused_until=START + timedelta(hours=24)),
        every(5, retry_at=START + timedelta(hours=24), troubles=9),
    ],
    ids=["by hand only", "disconnected", "paused", "resting"],
)
def test_a_store_that_must_not_be_asked_is_left_alone(bench: Bench, store: Store) -> None:
    bench.stores = (store,)
    assert bench.look_after(timedelta(hours=23)) is None


@pytest.mark.parametrize("rest", ["paused_until", "retry_at"])
def test_a_rest_that_is_over_keeps_nothing_back(bench: Bench, rest: str) -> None:
    bench.stores = (every(5, **{rest: START + timedelta(minutes=40)}),)
    assert bench.look_after(timedelta(minutes=39)) is None
    assert bench.look_after(timedelta(minutes=2)) == bench.stores[0]


@pytest.mark.parametrize("rest", ["paused_until", "retry_at"])
def test_a_rest_that_a_fast_clock_has_set_keeps_nothing_back(bench: Bench, rest: str) -> None:
    bench.stores = (every(5, **{rest: START + timedelta(days=400)}),)
    assert bench.look_after(timedelta(minutes=5)) == bench.stores[0]


def test_stores_are_imported_one_after_the_other_the_longest_waiting_first(bench: Bench) -> None:
    late = every(30, id=2, name="Late", last_good_import=START - timedelta(hours=3))
    bench.stores = (every(30), late)
    assert bench.look_after(timedelta(hours=1)) == late
    assert bench.automatic.look() is None, "one runs"
    bench.importing.end(late)
    assert bench.automatic.look() == bench.stores[0]


def test_an_import_by_hand_counts_as_an_attempt(bench: Bench) -> None:
    bench.stores = (every(30),)
    bench.now += timedelta(minutes=25)
    bench.importing.settled.emit(bench.stores[0], None)
    assert bench.look_after(timedelta(minutes=10)) is None
    assert bench.look_after(timedelta(minutes=20)) == bench.stores[0]


def failing(store: Store, *, retry_at: datetime, error: OrderSyncError) -> Store:
    """The store after an import that failed like this."""
    return replace(store, retry_at=retry_at, troubles=1, last_error_kind=error.kind)


def test_a_shop_in_trouble_is_asked_again_as_soon_as_its_rest_is_over(bench: Bench) -> None:
    down = Unavailable(say("Down."))
    bench.stores = (every(1440),)
    assert bench.look_after(timedelta(days=1)) == bench.stores[0]
    bench.importing.end(bench.stores[0], down)
    assert bench.automatic.look() is None, "the window hasn't read the store anew yet"
    bench.stores = (failing(bench.stores[0], retry_at=bench.now + timedelta(seconds=60), error=down),)
    assert bench.look_after(timedelta(seconds=59)) is None
    assert bench.look_after(timedelta(seconds=1)) == bench.stores[0]
    bench.importing.end(bench.stores[0])
    bench.stores = (every(1440, last_good_import=bench.now),)
    assert bench.automatic.due_at(bench.stores[0]) == bench.now + timedelta(days=1), "a good one ends it"


def test_a_refused_sign_in_is_not_tried_more_often_than_the_interval(bench: Bench) -> None:
    refused = AuthFailed(say("No."))
    bench.importing.settled.emit(STORE, refused)
    bench.stores = (failing(every(30), retry_at=START + timedelta(minutes=1), error=refused),)
    assert bench.look_after(timedelta(minutes=29)) is None
    assert bench.look_after(timedelta(minutes=1)) == bench.stores[0]
    bench.importing.end(bench.stores[0], refused)
    bench.stores = (failing(every(30), retry_at=bench.now + timedelta(hours=2), error=refused),)
    assert bench.look_after(timedelta(minutes=119)) is None
    assert bench.look_after(timedelta(minutes=1)) == bench.stores[0]


@pytest.mark.parametrize(
    "error",
    [Cancelled(), Busy(say("Busy.")), BadReply(say("Not a feed."))],
    ids=["stopped", "another window", "unreadable"],
)
def test_what_is_no_trouble_of_the_shop_makes_a_store_wait_for_its_interval(
    bench: Bench, error: OrderSyncError
) -> None:
    bench.stores = (every(30),)
    bench.now += timedelta(minutes=30)
    bench.automatic.look()
    bench.importing.end(bench.stores[0], error)
    assert bench.automatic.due_at(bench.stores[0]) == bench.now + timedelta(minutes=30)


def test_trouble_with_a_notice_holds_back_the_import_as_well(bench: Bench) -> None:
    bench.stores = (every(30, retry_at=START + timedelta(hours=1), troubles=4),)
    assert bench.look_after(timedelta(minutes=59)) is None
    assert bench.look_after(timedelta(minutes=1)) == bench.stores[0]


def test_the_timer_looks_and_stops(bench: Bench, qtbot: QtBot) -> None:
    bench.stores = (every(30, last_good_import=None),)
    bench.automatic.start(first_look_ms=1)
    qtbot.waitUntil(lambda: bench.importing.begun == [1], timeout=WITHIN_MS)
    bench.automatic.stop()
    assert not bench.automatic._timer.isActive()


def test_the_same_failure_of_an_automatic_import_is_told_once(
    desk: Desk, jobs: Jobs, shop: PracticeShop, connect: Callable[..., Store], qtbot: QtBot
) -> None:
    store = connect(shop)
    importing = Importing(desk, jobs)
    told: list[str] = []
    importing.failed.connect(lambda _store, error: told.append(error.kind))

    def run(trouble: set[str], *, automatic: bool) -> None:
        shop.misbehave = trouble
        job = importing.start(store, automatic=automatic)
        qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
        assert (job.state is JobState.FAILED) is bool(trouble)

    run({"500"}, automatic=True)
    run({"500"}, automatic=True)
    assert told == ["unavailable"]
    run({"403"}, automatic=True)
    assert len(told) == 2, "another failure is news"
    run({"403"}, automatic=False)
    assert len(told) == 3, "who asks gets an answer"
    run(set(), automatic=True)
    run({"403"}, automatic=True)
    assert len(told) == 4, "after a good one it is news again"
    assert queries.stores(desk.db)[0].last_error_kind


def test_a_clock_that_was_set_back_keeps_no_store_waiting(bench: Bench) -> None:
    years_ahead = START + timedelta(days=900)
    bench.stores = (every(30, last_good_import=years_ahead),)
    assert bench.automatic.look() == bench.stores[0], "imported last when the clock was wrong"
    bench.importing.end(bench.stores[0], BadReply(say("Not a feed.")))
    assert bench.look_after(timedelta(minutes=29)) is None, "a failure still makes it wait"
    assert bench.look_after(timedelta(minutes=1)) == bench.stores[0]


def test_a_clock_that_jumps_ahead_imports_each_store_once(bench: Bench) -> None:
    bench.stores = (every(30),)
    assert bench.look_after(timedelta(days=300)) == bench.stores[0]
    bench.importing.end(bench.stores[0])
    assert bench.automatic.look() is None
