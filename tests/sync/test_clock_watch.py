"""How a sleep of the PC and a clock that is set are told from time that just passes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from ordersync_gui.sync.clock_watch import ClockWatch

NOTHING = timedelta()
HOUR = timedelta(hours=1)


class Times:
    """A clock and a counter, each moved by hand."""

    def __init__(self) -> None:
        self.now, self.ticks = datetime(2026, 3, 1, 8, tzinfo=UTC), 1000.0
        self.watch = ClockWatch(lambda: self.now, every=timedelta(seconds=10), ticks=lambda: self.ticks)

    def look_after(self, clock: timedelta, ticks: timedelta) -> timedelta:
        self.now += clock
        self.ticks += ticks.total_seconds()
        return self.watch.look()


@pytest.mark.parametrize("seconds", [0, 0.5, 10, 25])
def test_time_that_just_passes_is_no_jump(seconds: float) -> None:
    passed = timedelta(seconds=seconds)
    assert Times().look_after(passed, passed) == NOTHING


@pytest.mark.parametrize("slight", [-0.9, 0.9, 15])
def test_a_clock_that_is_put_right_a_little_is_no_jump(slight: float) -> None:
    ten = timedelta(seconds=10)
    assert Times().look_after(ten + timedelta(seconds=slight), ten) == NOTHING


def test_a_sleep_in_which_the_counter_stands_is_as_long_as_the_clock_says() -> None:
    times, ten = Times(), timedelta(seconds=10)
    assert times.look_after(ten + 8 * HOUR, ten) == 8 * HOUR
    assert times.look_after(ten, ten) == NOTHING, "it is told once"


def test_a_sleep_in_which_the_counter_goes_on_is_seen_by_the_late_look() -> None:
    assert Times().look_after(8 * HOUR, 8 * HOUR) == 8 * HOUR - timedelta(seconds=10)


@pytest.mark.parametrize("by", [timedelta(seconds=2), HOUR, timedelta(days=900)])
def test_a_clock_that_was_set_back_is_a_jump_back_by_as_much(by: timedelta) -> None:
    times, ten = Times(), timedelta(seconds=10)
    assert times.look_after(ten - by, ten) == -by
    assert times.look_after(ten, ten) == NOTHING


def test_a_clock_that_was_set_back_in_a_long_sleep_is_seen_as_what_is_left_of_it() -> None:
    assert Times().look_after(5 * HOUR, timedelta(seconds=10)) == 5 * HOUR - timedelta(seconds=10)
    assert Times().look_after(-HOUR, 8 * HOUR) == -9 * HOUR, "where the counter goes on, it is exact"
