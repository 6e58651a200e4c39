"""The window begins what is due by its schedule, tells when that changes, and heeds network, sleep and clock."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError, RateLimited, Unreachable
from ordersync_gui.domain.run import AskedBy
from ordersync_gui.domain.schedule import ImportState
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.automatic_import import LOOK_EVERY_MS, AutomaticImport
from ordersync_gui.ui.importing import Importing
from ordersync_gui.ui.job import JobState
from ordersync_gui.ui.jobs import Job, Jobs

WITHIN_MS = 20_000
START = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
FAR = {"url": "https://shop.example/feed"}
STORE = Store(id=1, uid="u", name="One", channel="custom_store", settings={}, created_at=START)


class Recorded(Importing):
    """Notes which stores are imported instead of asking any shop."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        super().__init__(desk, jobs)
        self.begun: list[int] = []
        self.busy: set[int] = set()
        self.on_hold: set[int] = set()

    @property
    def running(self) -> frozenset[int]:
        return frozenset(self.busy)

    @property
    def paused(self) -> frozenset[int]:
        return frozenset(self.on_hold)

    def start(
        self,
        store: Store,
        *,
        since: datetime | None = None,
        automatic: bool = False,
        asked_by: AskedBy | None = None,
    ) -> Job:
        assert automatic
        assert since is None
        assert asked_by is None
        self.begun.append(store.id)
        self.busy.add(store.id)
        self.changed.emit()
        return Job("", store=store.name, quiet=True, started_at=START, tell=lambda _: None)

    def end(self, store: Store, error: OrderSyncError | None = None) -> None:
        self.busy.discard(store.id)
        self.changed.emit()
        self.settled.emit(store, error)


class Bench:
    """Automatic imports with a clock that a test turns."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.now, self.ticks = START, 0.0
        self.stores: tuple[Store, ...] = ()
        self.importing = Recorded(desk, jobs)
        self.automatic = AutomaticImport(
            self.importing, stores=lambda: self.stores, clock=lambda: self.now, ticks=lambda: self.ticks
        )
        self.told: list[dict[int, ImportState]] = []
        self.automatic.changed.connect(lambda: self.told.append(self.states()))

    def states(self) -> dict[int, ImportState]:
        return {store.id: self.automatic.next_import(store).state for store in self.stores}

    def look_after(self, passed: timedelta) -> Store | None:
        self.now += passed
        return self.automatic.look()

    def spend(self, passed: timedelta) -> None:
        """Let time pass in which nothing is to be done."""
        self.now += passed
        self.ticks += passed.total_seconds()
        self.automatic._watch.look()

    def tick(self, seconds: float = 10, *, jump: timedelta = timedelta()) -> list[int]:
        """What the timer begins after so long, the clock having jumped beside that."""
        self.now += timedelta(seconds=seconds) + jump
        self.ticks += seconds
        before = len(self.importing.begun)
        self.automatic._on_timer()
        return self.importing.begun[before:]


@pytest.fixture
def bench(desk: Desk, jobs: Jobs, monkeypatch: pytest.MonkeyPatch) -> Bench:
    """Nothing is asked about this PC's own network: a test says how it is."""
    found = Bench(desk, jobs)
    monkeypatch.setattr(found.automatic.reachability, "start", lambda: None)
    return found


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


def test_several_stores_are_imported_side_by_side_the_longest_due_first(bench: Bench) -> None:
    bench.stores = tuple(every(30, id=n, last_good_import=START - n * MINUTE) for n in range(1, 6))
    bench.spend(timedelta(hours=1))
    assert [bench.tick() for _ in range(4)] == [[5], [4], [3], []]
    bench.importing.end(bench.stores[3])
    assert bench.tick() == [2]


def test_three_held_imports_dont_stop_those_of_the_other_stores(bench: Bench) -> None:
    bench.stores = tuple(every(30, id=n, last_good_import=START - n * MINUTE) for n in range(1, 5))
    bench.spend(timedelta(hours=1))
    assert [bench.tick() for _ in range(4)] == [[4], [3], [2], []]
    bench.importing.on_hold |= {2, 3, 4}
    assert bench.tick() == [1]


def test_a_persons_import_waits_for_nothing_and_counts_as_an_attempt(bench: Bench) -> None:
    bench.stores = (every(30),)
    bench.now += timedelta(minutes=25)
    bench.importing.settled.emit(bench.stores[0], None)
    assert bench.look_after(timedelta(minutes=10)) is None
    assert bench.look_after(timedelta(minutes=20)) == bench.stores[0]


def test_one_that_is_due_follows_another_without_waiting_for_the_next_look(bench: Bench, qtbot: QtBot) -> None:
    bench.stores = tuple(every(30, id=n, last_good_import=None) for n in (1, 2))
    bench.automatic.start(first_look_ms=1)
    qtbot.waitUntil(lambda: bench.importing.begun == [1, 2], timeout=LOOK_EVERY_MS // 2)
    bench.automatic.stop()


def test_the_timer_looks_and_stops(bench: Bench, qtbot: QtBot) -> None:
    bench.stores = (every(30, last_good_import=None),)
    bench.automatic.start(first_look_ms=1)
    qtbot.waitUntil(lambda: bench.importing.begun == [1], timeout=WITHIN_MS)
    bench.automatic.stop()
    bench.importing.end(bench.stores[0])
    bench.automatic.look_soon()
    assert not bench.automatic._timer.isActive()


def test_nothing_hastens_the_first_look(bench: Bench) -> None:
    bench.stores = (every(30, last_good_import=None),)
    bench.automatic.start(first_look_ms=50_000)
    bench.automatic.look_soon()
    assert bench.automatic._timer.remainingTime() > 40_000
    bench.automatic.stop()


def test_it_is_told_when_a_stores_imports_stand_otherwise(bench: Bench) -> None:
    bench.stores = (every(30),)
    bench.tick()
    bench.tick()
    assert bench.told == [{1: ImportState.WAITING}], "once"
    bench.spend(timedelta(minutes=30))
    bench.tick()
    bench.importing.end(bench.stores[0])
    bench.automatic.hold(True)
    assert bench.told[1] == {1: ImportState.IMPORTING}
    assert bench.told[-2:] == [{1: ImportState.WAITING}, {1: ImportState.HELD}]


def test_a_hold_begins_nothing_until_it_is_taken_off(bench: Bench) -> None:
    bench.stores = (every(30, last_good_import=None),)
    bench.automatic.hold(True)
    assert bench.automatic.held
    assert bench.tick() == []
    bench.automatic.hold(False)
    assert bench.tick() == [1]


# network, sleep, clock


def test_without_a_network_nothing_begins_and_soon_after_its_return_what_is_due_does(
    bench: Bench, qtbot: QtBot
) -> None:
    bench.stores = (every(30, settings=FAR),)
    bench.automatic.start(first_look_ms=1)
    qtbot.waitUntil(lambda: bench.told != [], timeout=WITHIN_MS)
    bench.automatic.reachability.changed.emit(False)
    bench.spend(timedelta(minutes=29))
    assert bench.states() == {1: ImportState.OFFLINE}
    bench.spend(timedelta(minutes=2))
    back: list[bool] = []
    bench.automatic.back_online.connect(lambda: back.append(True))
    bench.automatic.reachability.changed.emit(True)
    assert back == [True]
    qtbot.waitUntil(lambda: bench.importing.begun == [1], timeout=LOOK_EVERY_MS // 2)
    bench.automatic.stop()


@pytest.mark.parametrize(
    ("settings", "error", "believed"),
    [
        (FAR, None, False),
        (FAR, RateLimited(say("Too many.")), False),
        (FAR, Unreachable(say("Gone.")), True),
        ({"url": "http://127.0.0.1:1/"}, None, True),
    ],
    ids=["went well", "answered", "not reached", "on this PC"],
)
def test_a_shop_that_answers_proves_a_network_that_the_system_denies(
    bench: Bench, settings: dict[str, str], error: OrderSyncError | None, *, believed: bool
) -> None:
    bench.stores = (every(30, settings=settings),)
    bench.automatic.reachability.changed.emit(False)
    bench.importing.settled.emit(bench.stores[0], error)
    assert bench.automatic.schedule.online is (False if believed else None)


def test_after_a_sleep_the_network_is_given_some_seconds(bench: Bench) -> None:
    bench.stores = (every(30),)
    bench.automatic.start()
    assert bench.tick() == []
    assert bench.tick(jump=timedelta(hours=8)) == [], "the network needs time"
    assert bench.automatic._timer.remainingTime() > 2_000
    bench.automatic.look_soon()
    assert bench.automatic._timer.remainingTime() > 2_000
    assert bench.tick(5) == [1]
    bench.automatic.stop()


@pytest.mark.parametrize("back", [timedelta(hours=3), timedelta(days=900)])
def test_a_clock_that_is_set_back_keeps_the_times_as_they_were(bench: Bench, back: timedelta) -> None:
    bench.stores = (every(30),)
    bench.tick()
    bench.importing.settled.emit(bench.stores[0], None)
    assert bench.tick(jump=-back) == []
    assert bench.automatic.next_import(bench.stores[0]).at == START + timedelta(seconds=10, minutes=30) - back
    for _ in range(178):
        assert bench.tick() == []
    assert bench.tick() == [1]


def test_a_clock_that_jumps_ahead_imports_each_store_once(bench: Bench) -> None:
    bench.stores = (every(30),)
    bench.tick(jump=timedelta(days=300))
    assert bench.tick() == [1]
    bench.importing.end(bench.stores[0])
    assert bench.tick() == []


def test_what_the_system_tells_of_the_network_is_heard(desk: Desk, jobs: Jobs) -> None:
    automatic = AutomaticImport(Importing(desk, jobs), stores=tuple, clock=lambda: START)
    automatic.reachability.start()
    assert automatic.schedule.online is automatic.reachability.online
    assert automatic.reachability.online in {True, False, None}
    automatic.reachability._note(QNetworkInformation.Reachability.Disconnected)
    assert automatic.schedule.online is False
    automatic.reachability._note(QNetworkInformation.Reachability.Local)
    assert automatic.schedule.online is True, "a shop may be in the same house"
    automatic.reachability._note(QNetworkInformation.Reachability.Unknown)
    assert automatic.schedule.online is None


def test_what_a_sign_in_page_of_the_network_kept_back_is_tried_once_it_is_gone(bench: Bench) -> None:
    gone = Unreachable(say("A sign-in page."))
    bench.stores = (every(1440, retry_at=START + timedelta(hours=5), last_error_kind=gone.kind),)
    bench.tick()
    bench.importing.settled.emit(bench.stores[0], gone)
    bench.now += MINUTE
    assert bench.automatic.look() is None
    bench.automatic.reachability._note_portal(True)
    assert bench.automatic.look() is None
    bench.automatic.reachability._note_portal(False)
    assert bench.automatic.look() == bench.stores[0]


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
