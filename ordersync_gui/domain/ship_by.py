"""Until when an order is to leave the house, by working days."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo

_WEEK, _WORKING_WEEK = 7, 5
_LAST = time(23, 59, 59)


def ship_by(placed: datetime, within_days: int, *, zone: tzinfo | None = None) -> datetime | None:
    """The last second (aware UTC) of the so-manieth working day after the order came; None for 0 days.

    placed: aware, when it was paid, or ordered where nobody knows. zone: that of this PC's clock, None for the
    system's. Saturdays and Sundays don't count; public holidays do: this desk doesn't know them.
    """
    if not within_days:
        return None
    try:
        last = _working_days_after(placed.astimezone(zone).date(), within_days)
        return datetime.combine(last, _LAST, zone).astimezone(UTC)
    except (OverflowError, OSError, ValueError):
        # A shop's nonsense, such as the year 9999, is no time to ship by.
        return None


def _working_days_after(day: date, count: int) -> date:
    """What comes in on a weekend counts as come in on Friday: Monday is then the first day after it."""
    day -= timedelta(days=max(0, day.weekday() - (_WORKING_WEEK - 1)))
    weeks, days = divmod(count, _WORKING_WEEK)
    if day.weekday() + days >= _WORKING_WEEK:
        days += _WEEK - _WORKING_WEEK
    return day + timedelta(weeks=weeks, days=days)
