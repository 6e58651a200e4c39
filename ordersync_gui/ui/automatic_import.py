"""Imports stores when their interval has passed, one after the other, failing ones ever more rarely."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Busy, Cancelled, OrderSyncError
from ordersync_gui.ui.importing import Importing

FIRST_LOOK_MS = 60_000
LOOK_EVERY_MS = 30_000
_LONGEST_WAIT = timedelta(hours=6)
_NEVER = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class _Attempt:
    """The last import of this session: when it ended, and how many in a row have failed."""

    at: datetime
    failures: int


class AutomaticImport(QObject):
    """Looks from time to time which store is due; whoever imports by hand isn't kept waiting by it.

    stores gives the stores as they are now, clock aware UTC.
    """

    def __init__(
        self,
        importing: Importing,
        *,
        stores: Callable[[], Sequence[Store]],
        clock: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._importing, self._stores, self._clock = importing, stores, clock
        self._attempts: dict[int, _Attempt] = {}
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer)
        importing.settled.connect(self._note)

    def start(self, *, first_look_ms: int = FIRST_LOOK_MS) -> None:
        """Begin to look, for the first time after this long."""
        self._timer.start(first_look_ms)

    def stop(self) -> None:
        """Look no more; what runs goes on."""
        self._timer.stop()

    def look(self) -> Store | None:
        """Import the store that has been due for longest, unless an import runs; gives that store."""
        if self._importing.running:
            return None
        now = self._clock()
        due = [(self.due_at(store), store) for store in self._stores() if _wants_it(store, now)]
        if not due:
            return None
        at, store = min(due, key=lambda pair: (pair[0], pair[1].id))
        if at > now:
            return None
        self._importing.start(store, automatic=True)
        return store

    def due_at(self, store: Store) -> datetime:
        """When to import the store next: its interval after the last time, doubled for each failure in a row.

        A last time that is still to come says that this PC's clock was set back; it doesn't count.
        """
        last, now = self._attempts.get(store.id, _Attempt(_NEVER, 0)), self._clock()
        latest = max(at for at in (last.at, store.last_good_import or _NEVER, _NEVER) if at <= now)
        if latest == _NEVER:
            return _NEVER
        interval = timedelta(minutes=store.preferences.import_minutes)
        # Doubling stops where the longest wait is reached for sure.
        backed_off = min(interval * (1 << min(last.failures, 10)), _LONGEST_WAIT)
        return latest + max(interval, backed_off)

    def _on_timer(self) -> None:
        self._timer.setInterval(LOOK_EVERY_MS)
        self.look()

    def _note(self, store: Store, error: OrderSyncError | None) -> None:
        failures = self._attempts.get(store.id, _Attempt(_NEVER, 0)).failures
        if error is None:
            failures = 0
        elif not isinstance(error, Cancelled | Busy):
            failures += 1
        self._attempts[store.id] = _Attempt(self._clock(), failures)


def _wants_it(store: Store, now: datetime) -> bool:
    paused = store.paused_until is not None and store.paused_until > now
    return store.connected and store.preferences.import_minutes > 0 and not paused
