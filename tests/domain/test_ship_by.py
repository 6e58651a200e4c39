from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordersync_gui.domain.ship_by import ship_by

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.mark.parametrize(
    ("placed", "days", "last"),
    [
        ("2026-11-16T10:00", 1, "2026-11-17"),  # Monday
        ("2026-11-16T10:00", 5, "2026-11-23"),
        ("2026-11-20T10:00", 1, "2026-11-23"),  # Friday
        ("2026-11-20T23:59", 2, "2026-11-24"),
        ("2026-11-21T00:00", 1, "2026-11-23"),  # Saturday
        ("2026-11-22T10:00", 1, "2026-11-23"),  # Sunday
        ("2026-11-22T10:00", 6, "2026-11-30"),
        ("2026-11-18T10:00", 90, "2027-03-24"),
    ],
)
def test_weekends_do_not_count(placed: str, days: int, last: str) -> None:
    found = ship_by(datetime.fromisoformat(placed).replace(tzinfo=BERLIN), days, zone=BERLIN)

    assert found is not None
    assert found.tzinfo is UTC
    assert found.astimezone(BERLIN).isoformat() == f"{last}T23:59:59+01:00"


def test_the_day_is_that_of_this_pc_and_not_that_of_utc() -> None:
    late = datetime(2026, 11, 16, 23, 30, tzinfo=UTC)  # half past midnight on Tuesday in Berlin

    found = ship_by(late, 1, zone=BERLIN)

    assert found is not None
    assert found.astimezone(BERLIN).date().isoformat() == "2026-11-18"


def test_the_end_of_the_day_is_right_across_a_change_of_the_clocks() -> None:
    found = ship_by(datetime(2026, 10, 23, 12, tzinfo=BERLIN), 1, zone=BERLIN)

    assert found == datetime(2026, 10, 26, 22, 59, 59, tzinfo=UTC)


def test_no_days_is_no_time_to_ship_by() -> None:
    assert ship_by(datetime(2026, 11, 16, tzinfo=UTC), 0) is None


@pytest.mark.parametrize("year", [1, 9999])
def test_a_time_beyond_all_calendars_is_none_to_ship_by(year: int) -> None:
    edge = datetime(year, 12, 31, 23, tzinfo=UTC) if year > 1 else datetime(1, 1, 1, tzinfo=UTC)

    assert ship_by(edge, 5, zone=ZoneInfo("America/New_York" if year == 1 else "Asia/Tokyo")) is None


@given(
    placed=st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)),  # noqa: DTZ001 - the zone comes next
    days=st.integers(1, 90),
)
def test_it_is_so_many_working_days_when_counted_one_by_one(placed: datetime, days: int) -> None:
    day = placed.replace(tzinfo=BERLIN).date()
    left = days
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < 5

    found = ship_by(placed.replace(tzinfo=BERLIN), days, zone=BERLIN)

    assert found is not None
    assert found.astimezone(BERLIN).date() == day
