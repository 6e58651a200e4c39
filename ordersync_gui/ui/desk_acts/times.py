"""When a hold may end: the times that are offered, as a person at this PC means them."""

from __future__ import annotations

from datetime import datetime, timedelta

_OPENING = 8  # o'clock: when a desk begins its day
_MONDAY = 0
_WEEK = 7


def in_hours(now: datetime, hours: int) -> datetime:
    """So many hours from now, at a whole minute; now is aware, the result in this PC's zone."""
    return (now + timedelta(hours=hours)).astimezone().replace(second=0, microsecond=0)


def tomorrow(now: datetime) -> datetime:
    """Tomorrow at 8:00 by this PC's clock on the wall."""
    return _opening(now, days=1)


def next_monday(now: datetime) -> datetime:
    """The next Monday at 8:00; on a Monday the one in a week."""
    return _opening(now, days=(_MONDAY - now.astimezone().weekday() - 1) % _WEEK + 1)


def _opening(now: datetime, *, days: int) -> datetime:
    """Reckoned on the wall's clock, so that 8:00 stays 8:00 across a change to summer time."""
    day = now.astimezone().replace(tzinfo=None) + timedelta(days=days)
    return day.replace(hour=_OPENING, minute=0, second=0, microsecond=0).astimezone()
