"""Imports stores when their interval has passed, one after the other, and leaves shops in trouble alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import AuthFailed, OrderSyncError
from ordersync_gui.sync.store_clock import TROUBLE_KINDS, rests_until
from ordersync_gui.ui.importing import Importing

FIRST_LOOK_MS = 60_000
LOOK_EVERY_MS = 30_000
_NEVER = datetime.min.replace(tzinfo=UTC)
_PASSING = TROUBLE_KINDS - {AuthFailed.kind}


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
        self._ended: dict[int, datetime] = {}
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
        due = [(self.due_at(store), store) for store in self._stores() if _wants_it(store)]
        if not due:
            return None
        at, store = min(due, key=lambda pair: (pair[0], pair[1].id))
        if at > now:
            return None
        self._importing.start(store, automatic=True)
        return store

    def due_at(self, store: Store) -> datetime:
        """When to import the store next: its interval after the last time, and not while it rests.

        After an import that failed because its shop was in trouble, as soon as that rest is over; a sign-in
        that was refused is better not tried so often. A last time that is still to come says that this PC's
        clock was set back; it doesn't count.
        """
        now = self._clock()
        rest = rests_until(store, now) or _NEVER
        if store.retry_at is not None and store.last_error_kind in _PASSING:
            return max(rest, min(store.retry_at, now))
        known = (self._ended.get(store.id), store.last_good_import)
        latest = max((at for at in known if at is not None and at <= now), default=None)
        if latest is None:
            return rest
        return max(rest, latest + timedelta(minutes=store.preferences.import_minutes))

    def _on_timer(self) -> None:
        self._timer.setInterval(LOOK_EVERY_MS)
        self.look()

    def _note(self, store: Store, _error: OrderSyncError | None) -> None:
        self._ended[store.id] = self._clock()


def _wants_it(store: Store) -> bool:
    return store.connected and store.preferences.import_minutes > 0
