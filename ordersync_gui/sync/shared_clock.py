"""The clock of a shared desk: its server's, so that no PC's wrong clock decides when anything is due or over."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from threading import Lock

from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import utc_now

AFRESH_AFTER_S = 180.0
_MEASURES = 3  # of which the quickest counts: it leaves the least room for error
# Counts on while this PC sleeps; where there is none, as on Windows, time.monotonic does.
_SLEEPLESS = getattr(time, "CLOCK_BOOTTIME", None)


def seconds_since_boot() -> float:
    """A counter of seconds that nobody can set, and that doesn't stand still while this PC sleeps."""
    return time.monotonic() if _SLEEPLESS is None else time.clock_gettime(_SLEEPLESS)


@dataclass(frozen=True, slots=True)
class _Measure:
    """What the server's clock said when the counter stood at `ticks`, give or take half of `took` seconds."""

    at: datetime
    ticks: float
    took: float


class SharedClock:
    """Give aware UTC as the server has it, without asking the server each time; safe from any thread.

    asked: what the server's clock says, which may block and raise StorageError, as making this does; ticks:
    seconds since whenever. A call never waits; `measure_when_old`, on a thread that may wait, keeps it right.
    """

    def __init__(self, asked: Callable[[], datetime], *, ticks: Callable[[], float] = seconds_since_boot) -> None:
        self._asked, self._ticks = asked, ticks
        self._lock = Lock()
        self._measured = self._best()

    def __call__(self) -> datetime:
        """The server's time now."""
        known = self._measured
        return known.at + timedelta(seconds=self._ticks() - known.ticks)

    def measure_when_old(self) -> None:
        """Ask the server again some minutes after the last time, as after this PC's sleep. Blocking.

        Raises StorageError; then it goes on as before.
        """
        if self._is_old() and self._lock.acquire(blocking=False):
            try:
                self._measured = self._best()
            finally:
                self._lock.release()

    def ahead(self, by_this_pc: Callable[[], datetime] = utc_now) -> timedelta:
        """How far this PC's own clock is ahead of the server's; below 0 it is slow."""
        return by_this_pc() - self()

    def _is_old(self) -> bool:
        return self._ticks() - self._measured.ticks >= AFRESH_AFTER_S

    def _best(self) -> _Measure:
        return min((self._measure() for _ in range(_MEASURES)), key=lambda measure: measure.took)

    def _measure(self) -> _Measure:
        before = self._ticks()
        at = self._asked()
        took = self._ticks() - before
        return _Measure(at.astimezone(UTC), before + took / 2, took)


def clock_of(db: Database) -> Callable[[], datetime]:
    """The clock for a desk over this database: this PC's for a file, else the server's. Blocking.

    Raises StorageError when the server can't be asked.
    """
    return SharedClock(lambda: db.now(utc_now())) if db.remote else utc_now


def keep_right(clock: Callable[[], datetime]) -> None:
    """Measure a desk's clock again when that was long ago. Blocking. Raises StorageError."""
    if isinstance(clock, SharedClock):
        clock.measure_when_old()
