"""What the window knows of all stores: read off the Qt thread, again after changes and every minute."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.text import error_text

_AFTER_CHANGE_MS = 150
_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class StoreOverview:
    """A store, how many of its shipment notices haven't been sent, and its orders' words that nobody mapped.

    mark: differs after each import and each change of its maps.
    """

    store: Store
    unsent: int
    unmapped: tuple[str, ...] = ()
    mark: tuple[int, ...] = ()


class StoreWatch(QObject):
    """Signals: read(overviews), trouble(text), changed_elsewhere() when another window or command was at work.

    What this window does itself is read again at once; what others do is seen within a minute.
    """

    read = Signal(object)
    trouble = Signal(str)
    changed_elsewhere = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self.overviews: tuple[StoreOverview, ...] | None = None
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_CHANGE_MS)
        self._minute = QTimer(self, interval=_MINUTE_MS)
        self._soon.timeout.connect(self.look)
        self._minute.timeout.connect(self.look_around)
        jobs.changed.connect(self._on_changes)

    def start(self) -> None:
        """Read the stores now, and from now on every minute."""
        self.look()
        self._minute.start()

    def stop(self) -> None:
        """Read no more."""
        self._minute.stop()
        self._soon.stop()

    def look(self) -> None:
        """Read the stores: this window has changed them."""
        self._read(others=False)

    def look_around(self) -> None:
        """Read the stores: somebody else may have changed them."""
        self._read(others=not self._soon.isActive())

    def _read(self, *, others: bool) -> None:
        self._jobs.run(
            self.tr("Reading the stores"),
            lambda _job: self._desk.workers.read(read_overviews, self._desk),
            on_done=lambda found: self._show(found, others=others),
            on_error=self._failed,
            quiet=True,
        )

    def _show(self, found: tuple[StoreOverview, ...], *, others: bool) -> None:
        before, self.overviews = self.overviews, found
        self.read.emit(found)
        if others and before is not None and _work_done(before) != _work_done(found):
            self.changed_elsewhere.emit()

    def _failed(self, error: OrderSyncError) -> None:
        self.trouble.emit(error_text(error))

    def _on_changes(self, changes: Changes) -> None:
        if (changes.stores or changes.notices or changes.membership or changes.maps) and not self._soon.isActive():
            self._soon.start()


def read_overviews(desk: Desk) -> tuple[StoreOverview, ...]:
    """All stores with their unsent notices and unmapped words; blocking, for the reader thread."""
    unmapped, marks = queries.unmapped_words(desk.db), queries.maps_marks(desk.db)
    return tuple(
        StoreOverview(
            store,
            queries.unsettled_notices(desk.db, store.id),
            unmapped.get(store.id, ()),
            marks.get(store.id, ()),
        )
        for store in queries.stores(desk.db)
    )


def _work_done(overviews: tuple[StoreOverview, ...]) -> list[tuple[int, int, tuple[int, ...]]]:
    """What differs once a store was imported, deleted, told about a parcel, or had its maps changed."""
    return [(found.store.id, found.unsent, found.mark) for found in overviews]
