"""A shop for simulated days: its orders appear one after the other, and it is down at times."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from random import Random
from threading import Lock
from typing import Any

from ordersync_gui.practice import PracticeShop
from ordersync_gui.practice.request import CLOSED, Answer, Request, text

DOWN_WAYS = ("closed", "closed", "500", "500", "page", "429", "429 later", "503 later")
_SHORTEST = timedelta(seconds=1)


@dataclass(frozen=True)
class Span:
    """From when to when something is so, in true time, and in which way."""

    start: datetime
    end: datetime
    way: str = ""

    def holds(self, at: datetime) -> bool:
        """Whether it is so at this moment."""
        return self.start <= at < self.end


def spans(
    chance: Random,
    *,
    begin: datetime,
    end: datetime,
    apart: timedelta,
    long: timedelta,
    ways: Sequence[str] = ("",),
) -> tuple[Span, ...]:
    """Some spans one after the other; apart and long: how far and how long on average, by a wide chance."""
    found, at = [], begin
    while (at := at + apart * chance.expovariate(1)) < end:
        found.append(Span(at, at + max(long * chance.expovariate(1), _SHORTEST), chance.choice(ways)))
        at = found[-1].end
    return tuple(found)


def within(found: Sequence[Span], at: datetime) -> Span | None:
    """The span in which this moment lies."""
    place = bisect_right(found, at, key=lambda span: span.start) - 1
    return found[place] if place >= 0 and found[place].holds(at) else None


@dataclass
class TrueTime:
    """What the time really is, read by threads that answer for a shop."""

    now: datetime


class WeekShop(PracticeShop):
    """A shop whose orders appear one after the other, and that is down at times: closed, 500, 429, 503, a page."""

    def __init__(
        self, time: TrueTime, down: Sequence[Span], chance: Random, *, orders: int, last: datetime
    ) -> None:
        self._time, self._down, self._chance = time, down, chance
        self.asked_until = time.now
        self.cut_off = False  # nothing of what this PC asks arrives
        self._guard = Lock()
        # Their invented times end on the last day: those that are still to come are hidden until then.
        super().__init__(orders=orders, seed=chance.randrange(10**6), page_size=20, clock=lambda: last)
        shown = self._shop.changed_between
        hidden: Any = lambda start, end: shown(start, min(end, time.now))  # noqa: E731 - stands in for a method
        vars(self._shop)["changed_between"] = hidden

    def is_up(self) -> bool:
        """Whether it answers as it should, and doesn't want to be left alone."""
        return within(self._down, self._time.now) is None and self._time.now >= self.asked_until

    def _respond(self, request: Request) -> Answer:
        now = self._time.now
        down = within(self._down, now)
        if self.cut_off:
            return CLOSED
        return super()._respond(request) if down is None else self._refusal(down.way, now)

    def _refusal(self, way: str, now: datetime) -> Answer:
        match way:
            case "closed":
                return CLOSED
            case "500":
                return text(500, "Fatal error.")
            case "page":
                return Answer(200, b"<html><body>Back soon</body></html>", "text/html")
            case "429":
                return text(429, "Too many requests.")
        with self._guard:
            wait_s = self._chance.randrange(60, 2 * 3600)
            self.asked_until = max(self.asked_until, now + timedelta(seconds=wait_s))
        return text(429 if way == "429 later" else 503, "Later.", Retry_After=str(wait_s))
