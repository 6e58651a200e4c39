"""Shows the first orders in a bare window while everything around them is still being loaded."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QMargins, QSize
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.last_view import opening_filter
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database, needs_updating
from ordersync_gui.ui.orders.id_list import with_gaps
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.table import OrdersTable
from ordersync_gui.ui.window_places import around_list, place_of
from ordersync_gui.ui.window_settings import WindowSettings

# About where the list will stand in the window, in pixels: left, top, right, bottom.
_AROUND = (196, 106, 366, 130)
_SIZE = QSize(1280, 690)
_COUNT = 128
_PATIENCE_MS = 500


class FirstSight(QWidget):
    """Holds the grid's table, which the desk's window takes over later, as it was left."""

    def __init__(self, db: Database, settings: WindowSettings | None = None) -> None:
        super().__init__()
        self.setObjectName("firstSight")
        self.setWindowTitle("ordersync")
        self.db = db
        self.table = OrdersTable(
            OrdersModel(lambda ids: queries.order_rows(db, ids)),
            self,
            read_ids=lambda wanted, start, count: queries.ids_at(db, wanted, start=start, count=count),
        )
        self.closed = False
        self._painted = False
        self.table.painted.connect(self._see)
        column = QVBoxLayout(self)
        around = None if settings is None else around_list(settings)
        column.setContentsMargins(around or QMargins(*_AROUND))
        column.addWidget(self.table)
        place = None if settings is None else place_of(settings)
        if place is None:
            self.resize(_SIZE.boundedTo(self.screen().availableSize()))
        else:
            place.give(self)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """The person wants to leave before everything is there."""
        self.closed = True
        super().closeEvent(event)

    def show_orders(self) -> bool:
        """Read and paint the beginning of the list that was open last; False where it has no order.

        Runs on the Qt thread: some rows by their indexes. Raises StorageError.
        """
        views, stores = queries.saved_views(self.db), queries.stores(self.db)
        wanted = opening_filter(queries.last_view(self.db), views=views, stores=stores)
        if wanted.text or wanted.terms:
            return False  # a search may take longer than loading the rest
        found = queries.first_ids(self.db, wanted, count=_COUNT)
        if not found.ids:
            return False
        partial = found.total != len(found.ids)
        self.table.show_sort(wanted.sort, descending=wanted.descending)
        self.table.show_ids(with_gaps(found.ids, found.total), question=wanted, partial=partial)
        self.show()
        self._paint()
        return True

    def _paint(self) -> None:
        """Let Qt draw, but not wait for a window system that shows no window."""
        waited = QElapsedTimer()
        waited.start()
        while not self._painted and waited.elapsed() < _PATIENCE_MS:
            QCoreApplication.processEvents()

    def _see(self, drawn: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._painted |= drawn


def first_sight(path: Path, settings: WindowSettings | None = None) -> FirstSight | None:
    """A window with the first orders painted; None where there is nothing to show, or it is no quick thing.

    settings: where the window lay when it was closed.
    """
    if not path.exists() or needs_updating(path):
        return None
    try:
        db = Database(path)
    except StorageError:
        return None  # said by whoever opens it next
    sight = FirstSight(db, settings)
    try:
        if sight.show_orders():
            return sight
    except StorageError:
        pass
    sight.deleteLater()
    db.close()
    return None
