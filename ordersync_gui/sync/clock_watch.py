"""Notices that this PC slept or its clock was set, by comparing the clock with a counter that nobody can set."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime, timedelta

# Clocks are put right by fractions of a second all the time.
SLIGHT = timedelta(seconds=1)
# Whoever looks comes late by some seconds when this PC is busy.
LATE = timedelta(seconds=20)


class ClockWatch:
    """Look at it about every so often; clock gives aware UTC, ticks seconds since whenever.

    Where the counter stands still while the PC sleeps, the clock runs ahead of it; where it doesn't, the next look
    comes late. A clock that is set ahead can't be told from the first, and needn't be.
    """

    def __init__(
        self, clock: Callable[[], datetime], *, every: timedelta, ticks: Callable[[], float] = time.monotonic
    ) -> None:
        self._clock, self._ticks, self._every = clock, ticks, every
        self._last = clock(), ticks()

    def look(self) -> timedelta:
        """By how much time jumped since the last look: below 0 the clock was set back, above the PC slept."""
        (then, then_ticks), self._last = self._last, (self._clock(), self._ticks())
        now, now_ticks = self._last
        ran = timedelta(seconds=now_ticks - then_ticks)
        jump = (now - then) - ran
        if jump < -SLIGHT:
            return jump
        asleep = max(jump, ran - self._every)
        return asleep if asleep > LATE else timedelta()
