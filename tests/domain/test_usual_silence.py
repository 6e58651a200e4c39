"""A shop is called silent after a time without orders that it never has, and not in its nights and weekends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordersync_gui.domain.usual_silence import Rhythm, Silence, rhythm_of, silence

MONDAY = datetime(2026, 11, 2, tzinfo=UTC)
HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(days=7)
WEEKDAYS, OPENS, CLOSES = 5, 8, 18


def told(orders: list[datetime], now: datetime, *, came_at: datetime | None = None) -> Silence | None:
    """What is told at that time by a desk that asked the shop just then."""
    rhythm = rhythm_of(orders, now)
    return silence(rhythm, came_at=came_at, checked_at=now, now=now)


def hours(start: datetime, end: datetime) -> Iterator[datetime]:
    while start < end:
        yield start
        start += HOUR


def office(weeks: int = 6, *, every: timedelta = timedelta(minutes=30)) -> list[datetime]:
    """Orders from Monday to Friday between eight and six."""
    found, at = [], MONDAY - weeks * WEEK
    while at < MONDAY:
        if at.weekday() < WEEKDAYS and OPENS <= at.hour < CLOSES:
            found.append(at)
        at += every
    return found


def bursts() -> list[datetime]:
    """Thirty orders within a few minutes, twice a week."""
    starts = [MONDAY - n * WEEK + day * DAY + 9 * HOUR for n in range(1, 7) for day in (1, 4)]
    return [start + timedelta(seconds=7 * n) for start in starts for n in range(30)]


def busy() -> list[datetime]:
    """Three thousand a day, day and night."""
    return [MONDAY - n * timedelta(seconds=28.8) for n in range(35 * 3000)]


@pytest.mark.parametrize("orders", [office(), bursts()], ids=["office", "bursts"])
def test_nights_weekends_and_waits_between_bursts_are_usual(orders: list[datetime]) -> None:
    for now in hours(MONDAY - 2 * WEEK, MONDAY):
        assert told([at for at in orders if at <= now], now) is None, now


def test_a_bank_holiday_after_a_weekend_is_no_silence_yet_but_two_more_days_are() -> None:
    orders = office()
    last = max(orders)
    assert told(orders, MONDAY + DAY + 8 * HOUR) is None
    found = told(orders, MONDAY + 2 * DAY + 8 * HOUR)
    assert found is not None
    assert found.since == last
    assert found.usual == MONDAY + OPENS * HOUR - last


def test_a_shop_with_three_thousand_a_day_is_silent_after_two_hours() -> None:
    orders = busy()
    assert told(orders, MONDAY + 2 * HOUR) is None
    found = told(orders, MONDAY + 2 * HOUR + timedelta(minutes=1))
    assert found == Silence(MONDAY, timedelta(seconds=28.8), MONDAY + 2 * HOUR + timedelta(minutes=1))
    assert found.lasted == 2 * HOUR + timedelta(minutes=1)


def test_a_shop_with_one_order_a_week_is_never_called_silent() -> None:
    orders = [MONDAY - n * WEEK for n in range(20)]
    assert told(orders, MONDAY + 300 * DAY) is None


def test_nine_orders_tell_no_rhythm_and_ten_do() -> None:
    ten = [MONDAY - n * DAY for n in range(10)]
    assert told(ten[:9], MONDAY + 3 * DAY) is None
    assert told(ten, MONDAY + 3 * DAY) is not None


def test_a_shop_known_for_less_than_a_week_may_have_nights_and_weekends_that_nobody_has_seen() -> None:
    orders = [MONDAY - n * HOUR for n in range(7 * 24)]
    assert told(orders, MONDAY + DAY) is None
    assert told([*orders, MONDAY - WEEK], MONDAY + DAY) is not None


def test_while_imports_fail_nobody_can_tell() -> None:
    rhythm = rhythm_of(busy(), MONDAY)
    now = MONDAY + 10 * HOUR
    assert silence(rhythm, came_at=None, checked_at=MONDAY + HOUR, now=now) is None
    assert silence(rhythm, came_at=None, checked_at=None, now=now) is None
    assert silence(rhythm, came_at=None, checked_at=now, now=now) is not None
    assert silence(None, came_at=None, checked_at=now, now=now) is None


def test_orders_that_come_with_times_hours_back_are_no_silence() -> None:
    orders = busy()
    now = MONDAY + 6 * HOUR
    assert told(orders, now, came_at=now - timedelta(minutes=20)) is None
    found = told(orders, now, came_at=now - 3 * HOUR)
    assert found is not None
    assert found.since == now - 3 * HOUR


def test_an_order_dated_into_the_future_hides_no_silence() -> None:
    orders = [*busy(), MONDAY + 1000 * DAY]
    assert told(orders, MONDAY + 3 * HOUR) is not None


def test_an_import_that_this_pcs_clock_puts_into_the_future_proves_nothing() -> None:
    rhythm = rhythm_of(busy(), MONDAY)
    assert silence(rhythm, came_at=None, checked_at=MONDAY + DAY, now=MONDAY + HOUR) is None


def test_only_the_four_weeks_before_the_newest_order_count_also_when_that_is_long_ago() -> None:
    orders = [MONDAY - n * DAY for n in range(15)] + [MONDAY - 60 * DAY]
    assert rhythm_of(orders, MONDAY) == Rhythm(15, MONDAY - 14 * DAY, MONDAY, DAY)
    assert told(orders, MONDAY + 27 * DAY) is not None
    assert rhythm_of([], MONDAY) is None


@given(
    week=st.lists(st.integers(0, 7 * 24 * 60 - 1), min_size=1, max_size=30, unique=True),
    at=st.integers(0, 7 * 24 * 60 - 1),
)
def test_a_week_that_repeats_itself_is_never_called_silent(week: list[int], at: int) -> None:
    orders = [MONDAY - n * WEEK + timedelta(minutes=minute) for n in range(6) for minute in week]
    now = MONDAY + timedelta(minutes=at)
    assert told([each for each in orders if each <= now], now) is None


@given(
    gaps=st.lists(st.integers(1, 3 * 24 * 60), min_size=9, max_size=60),
    quiet=st.integers(0, 40 * 24 * 60),
)
def test_who_is_called_silent_was_so_for_half_as_long_again_as_ever_before_and_for_two_hours(
    gaps: list[int], quiet: int
) -> None:
    orders = [MONDAY]
    for gap in gaps:
        orders.append(orders[-1] - timedelta(minutes=gap))
    now = MONDAY + timedelta(minutes=quiet)
    known = rhythm_of(orders, now)
    assert known is not None
    found = told(orders, now)
    long_enough = known.orders >= 10 and known.newest - known.first >= WEEK
    threshold = max(1.5 * known.longest_gap, 2 * HOUR)
    assert (found is not None) == (long_enough and now - MONDAY > threshold)


def test_an_import_noted_by_a_clock_that_ran_ahead_hides_no_silence() -> None:
    orders = office()
    now = max(orders) + 2 * WEEK
    assert told(orders, now, came_at=now + 52 * WEEK) == told(orders, now)
    assert told(orders, now) is not None
