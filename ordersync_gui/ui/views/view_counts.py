"""Counts what the saved views hold, one at a time and only when nobody waits for a list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.domain.order_query import TermKey
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs

SETTLE_MS = 1_000  # after a change
LONGEST_SETTLE_S = 10.0  # so that an import which changes something every second doesn't hold it up for ever
BUSY_MS = 300  # until it is looked again whether somebody waits for a list
_MINUTE_MS = 60_000
_REST, _FIRST_REST = 49, 4  # times as long as a count took: 2 % of the time, 20 % until every number is known
_TIMED = frozenset({TermKey.AGE, TermKey.DUE})


class ViewCounts(QObject):
    """Signals: counted(view id, orders), stale() when something changed so that the known numbers may be wrong.

    waiting: whether somebody waits for a list right now; it is also asked from the thread that counts.
    """

    counted = Signal(int, int)
    stale = Signal()

    def __init__(
        self, desk: Desk, jobs: Jobs, parent: QObject | None = None, *, waiting: Callable[[], bool]
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._waiting = desk, jobs, waiting
        self._views: Mapping[int, OrderFilter] = {}
        self._due: set[int] = set()
        self._cost: dict[int, float] = {}
        self._turn = 0
        self._counting = False
        self._stopped = True
        self._changed_at: float | None = None
        self._rest_until = 0.0
        self._next = QTimer(self, singleShot=True)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._next.timeout.connect(self._go_on)
        self._minute.timeout.connect(self._count_timed)
        jobs.changed.connect(self.on_changes)

    def start(self) -> None:
        """Begin to count."""
        self._stopped = False
        self._minute.start()
        self._wait(SETTLE_MS / 1000)

    def stop(self) -> None:
        """Count no more; what is being counted ends at once."""
        self._stopped = True
        self._turn += 1
        self._next.stop()
        self._minute.stop()

    def show(self, views: Mapping[int, OrderFilter]) -> None:
        """Count these, by view id; one that is asked for as before keeps its number."""
        changed = {view_id for view_id, wanted in views.items() if self._views.get(view_id) != wanted}
        self._views = dict(views)
        self._due = (self._due | changed) & views.keys()
        self._cost = {view_id: cost for view_id, cost in self._cost.items() if view_id not in changed}
        if changed:
            self._turn += 1  # what is being counted may be one of them
        self._wait(SETTLE_MS / 1000)

    def on_changes(self, changes: Changes) -> None:
        """Numbers may be wrong now: count all again when it has become quiet."""
        told = changes.orders or changes.membership or changes.stores or changes.maps
        if not told or not self._views:
            return
        self._count_all()
        now = monotonic()
        self._changed_at = now if self._changed_at is None else self._changed_at
        if now - self._changed_at < LONGEST_SETTLE_S:
            self._wait(SETTLE_MS / 1000)

    def look_again(self) -> None:
        """Somebody else may have changed orders: count all again."""
        self._count_all()
        self._wait(SETTLE_MS / 1000)

    def _count_all(self) -> None:
        self._turn += 1
        self._due = set(self._views)
        self.stale.emit()

    def _count_timed(self) -> None:
        """What "older than two days" holds changes by itself."""
        timed = {
            view_id for view_id, wanted in self._views.items() if any(term.key in _TIMED for term in wanted.terms)
        }
        self._due |= timed
        if timed and not self._next.isActive():
            self._wait(0)

    def _wait(self, seconds: float) -> None:
        """Go on after this long, and not before the rest after the last count is over."""
        if not self._stopped and self._due and not self._counting:
            self._next.start(round(max(0.0, seconds, self._rest_until - monotonic()) * 1000))

    def _go_on(self) -> None:
        """Count the cheapest that is due; one that was never counted costs nothing as far as anybody knows."""
        self._changed_at = None
        if self._stopped or not self._due or self._counting:
            return
        if self._waiting():
            self._wait(BUSY_MS / 1000)
            return
        view_id = min(self._due, key=lambda one: (self._cost.get(one, 0.0), one))
        self._due.discard(view_id)
        turn, wanted = self._turn, self._views[view_id]
        self._counting = True
        self._jobs.run(
            "counting a view",
            lambda _job: self._count(turn, wanted),
            on_done=lambda found: self._counted(view_id, turn, found),
            on_error=self._broke,
            quiet=True,
        )

    async def _count(self, turn: int, wanted: OrderFilter) -> tuple[int, float] | None:
        """How many orders, and how many seconds that took; None when it was stopped."""

        def is_over() -> bool:
            return turn != self._turn or self._waiting()

        def work() -> tuple[int, float] | None:
            began = monotonic()
            try:
                return queries.count_orders(self._desk.db, wanted, stopped=is_over), monotonic() - began
            except Cancelled:
                return None

        return await self._desk.workers.read_list(work)

    def _counted(self, view_id: int, turn: int, found: tuple[int, float] | None) -> None:
        self._counting = False
        if found is None or turn != self._turn:
            self._due |= {view_id} & self._views.keys()
            self._wait(SETTLE_MS / 1000)
            return
        count, seconds = found
        rest = _REST if view_id in self._cost else _FIRST_REST
        self._cost[view_id] = seconds
        self._rest_until = monotonic() + rest * seconds
        self.counted.emit(view_id, count)
        self._wait(0)

    def _broke(self, _error: OrderSyncError) -> None:
        """It is tried again after the next change."""
        self._counting = False
        self._wait(SETTLE_MS / 1000)
