"""Tells whether a shop has been without a new order for longer than it ever is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise

LOOKED_BACK = timedelta(days=28)
_LEAST_ORDERS = 10
# A shop that was connected on Monday hasn't shown its nights by Tuesday and its weekends by Saturday.
_LEAST_HISTORY = timedelta(days=7)
_SHORTEST = timedelta(hours=2)
_LONGER = 1.5


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How a shop's orders came in the four weeks before its newest one, by the times at which they were ordered.

    first, newest: aware UTC; longest_gap: the longest time between two that follow each other.
    """

    orders: int
    first: datetime
    newest: datetime
    longest_gap: timedelta


@dataclass(frozen=True, slots=True)
class Silence:
    """Nothing came for longer than usual: since when (aware UTC), and the longest usual time without an order.

    known_until: when the shop was last asked and had nothing new.
    """

    since: datetime
    usual: timedelta
    known_until: datetime

    @property
    def lasted(self) -> timedelta:
        """How long it has lasted as far as anybody knows."""
        return self.known_until - self.since


def rhythm_of(ordered_at: Iterable[datetime], now: datetime) -> Rhythm | None:
    """The rhythm of orders with these times; those that a shop's clock puts into the future don't count."""
    known = sorted(at for at in ordered_at if at <= now)
    recent = [at for at in known if at >= known[-1] - LOOKED_BACK]
    if not recent:
        return None
    longest = max((later - earlier for earlier, later in pairwise(recent)), default=timedelta())
    return Rhythm(len(recent), recent[0], recent[-1], longest)


def silence(
    rhythm: Rhythm | None, *, came_at: datetime | None, checked_at: datetime | None, now: datetime
) -> Silence | None:
    """The silence that lasts longer than any usual one; None without one, or where nobody can tell.

    came_at: when an import last brought an order that wasn't here, which counts whatever time the shop gives its
    orders; one in the future was noted by a clock that was set back. checked_at: when the last complete import
    ended; what came since then isn't known. A shop whose rhythm isn't known yet (fewer than ten orders, or less
    than a week of them) is never called silent.
    """
    if rhythm is None or checked_at is None or rhythm.orders < _LEAST_ORDERS:
        return None
    if rhythm.newest - rhythm.first < _LEAST_HISTORY:
        return None
    since = rhythm.newest if came_at is None or came_at > now else max(rhythm.newest, came_at)
    known_until = min(checked_at, now)
    threshold = max(rhythm.longest_gap * _LONGER, _SHORTEST)
    return Silence(since, rhythm.longest_gap, known_until) if known_until > since + threshold else None
