"""What imports still owe: slices of a range, and a window's parts beside bad minutes."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from ordersync_gui.domain.backfill import (
    MINUTE,
    Backfill,
    Poisoned,
    backfill_from_data,
    backfill_to_data,
    poisoned_from_data,
    poisoned_to_data,
    whole_minutes,
    without,
)
from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.wording import as_it_stands

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)
WEEK = timedelta(days=7)


def minutes(start: int, end: int) -> Window:
    return Window(NOON + start * MINUTE, NOON + end * MINUTE)


def bad(start: int, end: int) -> Poisoned:
    return Poisoned(NOON + start * MINUTE, NOON + end * MINUTE, as_it_stands("HTTP 500"), NOON, NOON)


def test_slices_reach_from_what_was_read_to_the_end_without_a_gap() -> None:
    owed = Backfill(NOON - 3 * WEEK, NOON - 2 * WEEK, NOON + timedelta(days=1))
    found = owed.slices(WEEK)
    assert found[0].start == owed.reached
    assert found[-1].end == owed.end
    assert len(found) == 3
    assert all(one.end == after.start for one, after in pairwise(found))
    assert Backfill(NOON, NOON, NOON).slices(WEEK) == ()


def test_what_is_kept_reads_back_equal() -> None:
    owed = Backfill(NOON, NOON + MINUTE, NOON + WEEK)
    assert backfill_from_data(backfill_to_data(owed)) == owed
    assert backfill_from_data(backfill_to_data(None)) is None
    assert poisoned_from_data(poisoned_to_data([bad(1, 1), bad(3, 4)])) == (bad(1, 1), bad(3, 4))


def test_a_single_bad_minute_is_left_out_with_all_of_it() -> None:
    assert list(without(minutes(0, 9), [bad(4, 4)])) == [minutes(0, 3), minutes(5, 9)]


def test_of_a_bad_time_between_two_beginnings_both_can_be_asked_for() -> None:
    assert list(without(minutes(0, 9), [bad(4, 5)])) == [minutes(0, 4), minutes(5, 9)]


def test_bad_minutes_at_an_edge_and_beyond_it() -> None:
    assert list(without(minutes(0, 9), [bad(0, 0), bad(9, 9), bad(20, 20)])) == [minutes(1, 8)]
    assert list(without(minutes(4, 4), [bad(4, 4)])) == []


def test_a_window_covers_every_minute_that_it_touches() -> None:
    second = timedelta(seconds=1)
    window = Window(NOON + 30 * second, NOON + 5 * MINUTE + second)
    assert whole_minutes(window) == minutes(0, 6)
    assert list(without(window, [bad(0, 0)])) == [minutes(1, 6)], "the shop would take the first one whole"
