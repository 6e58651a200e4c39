"""Counts of saved views: one at a time, after whoever waits, and told to be old once they may be wrong."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.views import view_counts
from ordersync_gui.ui.views.view_counts import ViewCounts

WITHIN_MS = 10_000
A, B = OrderFilter(text="a"), OrderFilter(text="b")
CHANGED = Changes(orders=frozenset({1}))


class Counting:
    """Stands for the database: counts at once, or waits until it is let go or told to stop."""

    def __init__(self) -> None:
        self.asked: list[OrderFilter] = []
        self.stops = 0
        self.at_once = 0
        self.most_at_once = 0
        self.go_on = threading.Event()
        self.go_on.set()

    def __call__(self, _db: Any, wanted: OrderFilter, *, stopped: Callable[[], bool]) -> int:  # noqa: ANN401
        self.asked.append(wanted)
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            while not self.go_on.wait(0.005):
                if stopped():
                    self.stops += 1
                    raise Cancelled
            return 10 * len(self.asked)
        finally:
            self.at_once -= 1


@pytest.fixture
def counting(monkeypatch: pytest.MonkeyPatch) -> Iterator[Counting]:
    """Every count goes there; nothing is waited for longer than needed."""
    found = Counting()
    monkeypatch.setattr(queries, "count_orders", found)
    monkeypatch.setattr(view_counts, "SETTLE_MS", 5)
    monkeypatch.setattr(view_counts, "BUSY_MS", 5)
    yield found
    found.go_on.set()


class Shown:
    """What a counter told."""

    def __init__(self, desk: Desk, jobs: Jobs) -> None:
        self.waiting = False
        self.numbers: dict[int, int] = {}
        self.outdated = 0
        self.counter = ViewCounts(desk, jobs, waiting=lambda: self.waiting)
        self.counter.counted.connect(self._counted)
        self.counter.stale.connect(self._stale)

    def _counted(self, view_id: int, count: int) -> None:
        self.numbers[view_id] = count

    def _stale(self) -> None:
        self.outdated += 1


@pytest.fixture
def shown(desk: Desk, jobs: Jobs, counting: Counting) -> Iterator[Shown]:
    assert counting.asked == []
    found = Shown(desk, jobs)
    yield found
    found.counter.stop()


def test_each_view_is_counted_once_and_one_at_a_time(shown: Shown, counting: Counting, qtbot: QtBot) -> None:
    shown.counter.show({1: A, 2: B})
    shown.counter.start()
    qtbot.waitUntil(lambda: set(shown.numbers) == {1, 2}, timeout=WITHIN_MS)
    assert sorted(wanted.text for wanted in counting.asked) == ["a", "b"]
    assert counting.most_at_once == 1
    shown.counter.show({1: A, 2: B})
    assert len(counting.asked) == 2, "what is known isn't asked again"


def test_nothing_is_counted_while_somebody_waits_for_a_list(
    shown: Shown, counting: Counting, qtbot: QtBot
) -> None:
    shown.waiting = True
    shown.counter.show({1: A})
    shown.counter.start()
    looked = 0

    def has_looked_often() -> bool:
        nonlocal looked
        looked += 1
        return looked > 20

    qtbot.waitUntil(has_looked_often, timeout=WITHIN_MS)
    assert counting.asked == []
    shown.waiting = False
    qtbot.waitUntil(lambda: 1 in shown.numbers, timeout=WITHIN_MS)


def test_a_count_gives_way_to_somebody_who_begins_to_wait_and_is_made_later(
    shown: Shown, counting: Counting, qtbot: QtBot
) -> None:
    counting.go_on.clear()
    shown.counter.show({1: A})
    shown.counter.start()
    qtbot.waitUntil(lambda: bool(counting.asked), timeout=WITHIN_MS)
    shown.waiting = True
    qtbot.waitUntil(lambda: counting.stops == 1, timeout=WITHIN_MS)
    counting.go_on.set()
    assert shown.numbers == {}
    shown.waiting = False
    qtbot.waitUntil(lambda: 1 in shown.numbers, timeout=WITHIN_MS)


def test_after_a_change_numbers_are_told_to_be_old_and_counted_again(
    shown: Shown, jobs: Jobs, qtbot: QtBot
) -> None:
    shown.counter.show({1: A})
    shown.counter.start()
    qtbot.waitUntil(lambda: shown.numbers == {1: 10}, timeout=WITHIN_MS)
    jobs.publish(CHANGED)
    assert shown.outdated == 1
    qtbot.waitUntil(lambda: shown.numbers == {1: 20}, timeout=WITHIN_MS)
    jobs.publish(Changes(notices=True))
    assert shown.outdated == 1, "notices alone move no order"
    jobs.publish(Changes(maps=True))
    assert shown.outdated == 2, "a view may ask for what stands in a custom field"
    qtbot.waitUntil(lambda: shown.numbers == {1: 30}, timeout=WITHIN_MS)


def test_a_count_that_a_change_overtook_isnt_told(
    shown: Shown, counting: Counting, jobs: Jobs, qtbot: QtBot
) -> None:
    counting.go_on.clear()
    shown.counter.show({1: A})
    shown.counter.start()
    qtbot.waitUntil(lambda: bool(counting.asked), timeout=WITHIN_MS)
    jobs.publish(CHANGED)
    counting.go_on.set()
    qtbot.waitUntil(lambda: 1 in shown.numbers, timeout=WITHIN_MS)
    assert shown.numbers == {1: 20}, "the second count is the one that is told"


def test_a_view_that_asks_for_something_else_is_counted_anew_and_a_deleted_one_not_at_all(
    shown: Shown, counting: Counting, qtbot: QtBot
) -> None:
    shown.counter.show({1: A, 2: A})
    shown.counter.start()
    qtbot.waitUntil(lambda: set(shown.numbers) == {1, 2}, timeout=WITHIN_MS)
    shown.counter.show({1: B})
    qtbot.waitUntil(lambda: counting.asked[-1] == B, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: shown.numbers[1] == 30, timeout=WITHIN_MS)
    assert len(counting.asked) == 3


def test_a_slow_count_is_followed_by_a_rest_that_no_change_cuts_short(
    shown: Shown, counting: Counting, jobs: Jobs, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [1000.0]
    monkeypatch.setattr(view_counts, "monotonic", lambda: now[0])
    counting.go_on.clear()
    shown.counter.show({1: A})
    shown.counter.start()
    qtbot.waitUntil(lambda: bool(counting.asked), timeout=WITHIN_MS)
    now[0] += 2.0
    counting.go_on.set()
    qtbot.waitUntil(lambda: 1 in shown.numbers, timeout=WITHIN_MS)
    jobs.publish(CHANGED)
    first_rest = shown.counter._next.interval()
    assert first_rest == pytest.approx(8_000, abs=100), "until all are known: 20 % of the time"
    now[0] += 100.0
    shown.counter.look_again()
    assert shown.counter._next.interval() == 5, "then it is over"
    counting.go_on.clear()
    qtbot.waitUntil(lambda: len(counting.asked) == 2, timeout=WITHIN_MS)
    now[0] += 2.0
    counting.go_on.set()
    qtbot.waitUntil(lambda: shown.numbers[1] == 20, timeout=WITHIN_MS)
    jobs.publish(CHANGED)
    assert shown.counter._next.interval() == pytest.approx(98_000, abs=100), "2 % of the time"


def test_what_is_being_counted_when_the_window_closes_ends_at_once(
    shown: Shown, counting: Counting, qtbot: QtBot
) -> None:
    counting.go_on.clear()
    shown.counter.show({1: A})
    shown.counter.start()
    qtbot.waitUntil(lambda: bool(counting.asked), timeout=WITHIN_MS)
    shown.counter.stop()
    qtbot.waitUntil(lambda: counting.stops == 1, timeout=WITHIN_MS)
    assert shown.numbers == {}
