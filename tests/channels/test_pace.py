"""Requests take turns at a store's pace: urgent ones first, and a stopped one never."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from threading import Condition

import pytest
from waiting import wait_until

from ordersync_gui.channels.pace import Pace, unlimited
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.errors import Cancelled


class Clock:
    """Seconds that pass only when the test says so."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """The time."""
        return self.now


class SkippingCondition(Condition):
    """Where a thread would sleep for a time, that time has passed at once; waits are the times asked for."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.waits: list[float] = []
        self._clock = clock

    def wait(self, timeout: float | None = None) -> bool:
        """Let the time pass."""
        assert timeout is not None, "a single thread has nobody to wake it"
        self.waits.append(round(timeout, 6))
        self._clock.now += timeout
        return False


class Desk:
    """A pace with a clock that stands still, and threads that wait for their turns; order is who went on."""

    def __init__(self, pool: ThreadPoolExecutor, per_second: float = 1) -> None:
        self.clock = Clock()
        self.condition = Condition()
        self.pace = Pace(per_second, clock=self.clock, condition=self.condition)
        self.order: list[str] = []
        self._pool = pool

    def wants(self, name: str, *, urgent: bool = False, cancellation: Cancellation | None = None) -> Future[None]:
        """Let another thread want a turn, and come back when it waits."""
        waiting = self.pace.waiting
        future = self._pool.submit(self._take, name, urgent, cancellation or Cancellation())
        wait_until(lambda: self.pace.waiting > waiting, f"{name} waits")
        return future

    def pass_time(self, seconds: float) -> None:
        """Move the clock, and wake whoever sleeps on it."""
        self.clock.now += seconds
        with self.condition:
            self.condition.notify_all()

    def _take(self, name: str, urgent: bool, cancellation: Cancellation) -> None:  # noqa: FBT001 - submitted to a pool
        self.pace.wait_turn(urgent=urgent, cancellation=cancellation)
        self.order.append(name)


@pytest.fixture
def desk() -> Desk:
    return Desk(ThreadPoolExecutor(8))


def turn(pace: Pace) -> None:
    pace.wait_turn(urgent=False, cancellation=Cancellation())


def test_turns_are_spread_evenly_and_the_first_is_at_once() -> None:
    clock = Clock()
    condition = SkippingCondition(clock)
    pace = Pace(10, clock=clock, condition=condition)
    for _ in range(4):
        turn(pace)
    assert condition.waits == [0.1, 0.1, 0.1]
    assert clock.now == pytest.approx(100.3)


def test_time_that_passed_unused_is_not_saved_up() -> None:
    clock = Clock()
    condition = SkippingCondition(clock)
    pace = Pace(10, clock=clock, condition=condition)
    turn(pace)
    clock.now += 60
    turn(pace)
    turn(pace)
    assert condition.waits == [0.1]


def test_without_a_limit_nobody_waits() -> None:
    pace = unlimited()
    for _ in range(1000):
        turn(pace)
    assert pace.waiting == 0


def test_an_urgent_request_goes_before_all_that_wait_and_each_kind_keeps_its_order(desk: Desk) -> None:
    turn(desk.pace)
    futures = [desk.wants("import 1"), desk.wants("import 2")]
    futures += [desk.wants("notice 1", urgent=True), desk.wants("notice 2", urgent=True)]
    for count in range(1, 5):
        desk.pass_time(1)
        wait_until(lambda: len(desk.order) == count, f"turn {count}")  # noqa: B023 - called within the loop
    for future in futures:
        future.result(10)
    assert desk.order == ["notice 1", "notice 2", "import 1", "import 2"]


def test_before_its_time_nobody_goes_on(desk: Desk) -> None:
    turn(desk.pace)
    future = desk.wants("import")
    desk.pass_time(0.5)
    assert (desk.order, desk.pace.waiting) == ([], 1)
    desk.pass_time(0.5)
    future.result(10)
    assert desk.order == ["import"]


@pytest.mark.parametrize("place", [0, 1])
def test_a_stopped_one_wakes_at_once_and_its_turn_is_the_next_ones(desk: Desk, place: int) -> None:
    turn(desk.pace)
    stops = Cancellation(), Cancellation()
    futures = [desk.wants(f"import {number}", cancellation=stop) for number, stop in enumerate(stops)]
    stops[place].cancel()
    with pytest.raises(Cancelled):
        futures[place].result(10)
    desk.pass_time(1)
    futures[1 - place].result(10)
    assert desk.order == [f"import {1 - place}"]


@pytest.mark.parametrize("pace", [Pace(1), unlimited()], ids=["limited", "unlimited"])
def test_who_is_stopped_already_gets_no_turn(pace: Pace) -> None:
    stop = Cancellation()
    stop.cancel()
    with pytest.raises(Cancelled):
        pace.wait_turn(urgent=True, cancellation=stop)
    turn(pace)
    assert pace.waiting == 0
