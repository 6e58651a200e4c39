"""What the window has to know of stores and views before it can show the list that was open last."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError, ServerAway
from ordersync_gui.domain.grid_layout import GridLayout
from ordersync_gui.domain.last_view import LastView
from ordersync_gui.domain.saved_view import SavedView
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs

_AGAIN_MS = 2_000  # after it couldn't be read


@dataclass(frozen=True, slots=True)
class FirstFacts:
    """The stores, what was open last, the saved views, and the columns of the built-in ones by their keys."""

    stores: tuple[Store, ...]
    last: LastView
    views: tuple[SavedView, ...]
    layouts: dict[str, GridLayout]


def first_facts(desk: Desk) -> FirstFacts:
    """Some rows by key, which wait for no writer. Raises StorageError."""
    db = desk.db
    return FirstFacts(queries.stores(db), queries.last_view(db), queries.saved_views(db), queries.grid_layouts(db))


class FirstReading(QObject):
    """Reads them once. Signals: read(FirstFacts), failed(OrderSyncError) where it tries again by itself."""

    read = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._again = QTimer(self, singleShot=True, interval=_AGAIN_MS)
        self._again.timeout.connect(self._read_later)

    def start(self) -> None:
        """Read them at once, so that the first paint shows the right view; later where a server has them."""
        if self._desk.db.remote:
            self._read_later()
        else:
            self.read.emit(first_facts(self._desk))

    def stop(self) -> None:
        """Try no more."""
        self._again.stop()

    def _read_later(self) -> None:
        self._jobs.run(
            "first facts", lambda _job: self._facts(), on_done=self._take, on_error=self._broke, quiet=True
        )

    async def _facts(self) -> FirstFacts | None:
        """None while the server is away, which the window tells of for all of its parts."""
        try:
            return await self._desk.workers.read_rows(first_facts, self._desk)
        except ServerAway:
            return None

    def _take(self, found: FirstFacts | None) -> None:
        if found is None:
            self._again.start()
        else:
            self.read.emit(found)

    def _broke(self, error: OrderSyncError) -> None:
        self._again.start()
        self.failed.emit(error)
