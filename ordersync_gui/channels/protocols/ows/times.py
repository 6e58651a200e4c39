"""Times as OWS writes them: ISO 8601 without an offset, on the store's clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from ordersync_gui.channels.protocols.custom_store.values import read_time
from ordersync_gui.domain.channel import Connection

DEFAULT_ZONE = "GMT"
EARLIEST = datetime(2010, 1, 15)  # noqa: DTZ001 - wall clock; OWS has no older orders (guide, L2 and L8)
_FORM = "%Y-%m-%dT%H:%M:%S"
_NO_DATE = "0001-01-01"  # what .NET writes for a date that isn't set
_SECOND = timedelta(seconds=1)


def store_zone(connection: Connection) -> ZoneInfo:
    """The zone of the store's clock. The OWS guide names none; ShipStation's help page has GMT."""
    return ZoneInfo(connection.values.get("time_zone") or DEFAULT_ZONE)


def window_start(moment: datetime, zone: tzinfo) -> str:
    """The second at or before the moment; an hour earlier where the clock shows it twice."""
    wall = moment.astimezone(zone).replace(microsecond=0)
    return _written(wall.replace(tzinfo=None) - _doubt(wall))


def window_end(moment: datetime, zone: tzinfo) -> str:
    """The second at or after the moment; an hour later where the clock shows it twice."""
    up = moment if not moment.microsecond else moment + _SECOND
    wall = up.astimezone(zone).replace(microsecond=0)
    return _written(wall.replace(tzinfo=None) + _doubt(wall))


def wall_clock(moment: datetime, zone: tzinfo) -> str:
    """The moment on the store's clock, to the second."""
    return f"{moment.astimezone(zone):{_FORM}}"


def read_moment(text: str, zone: tzinfo) -> datetime | None:
    """The moment as aware UTC, None where no date is set. Raises Unreadable.

    A time that the clock shows twice is taken as the earlier of the two; an offset, which the
    guide doesn't have, would count.
    """
    plain = text.strip()
    return None if not plain or plain.startswith(_NO_DATE) else read_time(plain, zone)


def until_midnight(moment: datetime, zone: tzinfo) -> int:
    """Seconds from the moment to the next midnight on the store's clock, at least one."""
    day = moment.astimezone(zone).date() + timedelta(days=1)
    midnight = datetime(day.year, day.month, day.day, tzinfo=zone).astimezone(UTC)
    return max(1, int((midnight - moment).total_seconds() + 1))


def _written(wall: datetime) -> str:
    return f"{max(wall, EARLIEST):{_FORM}}"


def _doubt(wall: datetime) -> timedelta:
    """How far the two readings of a wall-clock time are apart: an hour when clocks go back, else nothing."""
    first, second = wall.replace(fold=0).utcoffset(), wall.replace(fold=1).utcoffset()
    return abs((first or timedelta(0)) - (second or timedelta(0)))
