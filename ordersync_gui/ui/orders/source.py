"""Brings order ids and counts off the Qt thread, newest question first, and never two answers at once."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic

from ordersync_gui.domain.desk import OrderFilter, StatusCounts
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs

FIRST_LIMIT = 500  # what the first paint waits for; the other ids come behind it


@dataclass(frozen=True, slots=True)
class Loaded:
    """An answer: the ids in order, the counts of the store(s) without text or status, whether ids are missing."""

    wanted: OrderFilter
    ids: array[int]
    counts: StatusCounts
    partial: bool


class OrderSource:
    """Answers through `deliver` on the Qt thread; a question that was replaced is never delivered.

    last_ms is how long the last answer took, in milliseconds.
    """

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        *,
        deliver: Callable[[Loaded], None],
        failed: Callable[[OrderSyncError], None],
    ) -> None:
        self._desk = desk
        self._jobs = jobs
        self._deliver = deliver
        self._failed = failed
        self._wanted: OrderFilter | None = None
        self._running = False
        self._stale = False
        self._primed = False
        self._asked_at = 0.0
        self.last_ms = 0

    def ask(self, wanted: OrderFilter) -> None:
        """Bring the ids of these orders; while an answer is on its way only the newest question is kept."""
        self._wanted = wanted
        if self._running:
            self._stale = True
        else:
            self._start(wanted)

    def _start(self, wanted: OrderFilter) -> None:
        self._running, self._stale = True, False
        self._asked_at = monotonic()
        limit = None if self._primed else FIRST_LIMIT
        asked = replace(wanted, limit=limit)
        self._jobs.run(
            "orders", lambda job: self._read(job, asked), on_done=self._arrived, on_error=self._broke, quiet=True
        )

    async def _read(self, _job: Job, wanted: OrderFilter) -> Loaded:
        return await self._desk.workers.read(self._both, wanted)

    def _both(self, wanted: OrderFilter) -> Loaded:
        ids = queries.order_ids(self._desk.db, wanted)
        counts = queries.status_counts(self._desk.db, wanted.store_id)
        return Loaded(wanted, ids, counts, partial=wanted.limit is not None and len(ids) >= wanted.limit)

    def _arrived(self, loaded: Loaded) -> None:
        self._running, self._primed = False, True
        self.last_ms = int((monotonic() - self._asked_at) * 1000)
        again = self._wanted if self._stale or loaded.partial else None
        if self._wanted is not None and replace(loaded.wanted, limit=None) == self._wanted:
            self._deliver(loaded)
        if again is not None:
            self._start(again)

    def _broke(self, error: OrderSyncError) -> None:
        self._running = False
        self._failed(error)
