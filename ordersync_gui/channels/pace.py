"""How often one shop is asked and told: every request waits for its turn, urgent ones first."""

from __future__ import annotations

import time
from collections.abc import Callable
from itertools import count
from threading import Condition

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.errors import Cancelled

_Ticket = tuple[bool, int]


class Pace:
    """The turns of one store's requests, whoever makes them; safe from any thread.

    per_second: how many requests may begin in a second, evenly spread; None for no limit. clock: seconds
    that only ever grow. condition: what waiting threads sleep on. Urgent requests go before all others
    that wait, each kind in the order in which it came.
    """

    def __init__(
        self,
        per_second: float | None,
        *,
        clock: Callable[[], float] = time.monotonic,
        condition: Condition | None = None,
    ) -> None:
        self._interval = 0.0 if per_second is None else 1 / per_second
        self._clock = clock
        self._condition = condition or Condition()
        self._numbers = count()
        self._waiting: list[_Ticket] = []
        self._free_at = float("-inf")

    @property
    def waiting(self) -> int:
        """How many requests wait for their turn now."""
        with self._condition:
            return len(self._waiting)

    def wait_turn(self, *, urgent: bool, cancellation: Cancellation) -> None:
        """Return when the next request may begin. Blocking.

        urgent: before all that aren't. Raises Cancelled as soon as the cancellation is raised; the turn is
        then the next one's.
        """
        if not self._interval:
            if cancellation.cancelled:
                raise Cancelled
            return
        with cancellation.watched(self._wake), self._condition:
            ticket = (not urgent, next(self._numbers))
            self._waiting.append(ticket)
            try:
                self._wait(ticket, cancellation)
            finally:
                self._waiting.remove(ticket)
                self._condition.notify_all()

    def _wait(self, ticket: _Ticket, cancellation: Cancellation) -> None:
        while not cancellation.cancelled:
            left = self._free_at - self._clock()
            if ticket != min(self._waiting):
                self._condition.wait()  # whoever is in front wakes us
            elif left > 0:
                self._condition.wait(left)
            else:
                self._free_at = self._clock() + self._interval
                return
        raise Cancelled

    def _wake(self) -> None:
        with self._condition:
            self._condition.notify_all()


def unlimited() -> Pace:
    """A pace at which nobody waits."""
    return Pace(None)
