"""Shows each view with its own columns, and keeps what a person changes of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.grid_layout import GridLayout
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.orders.table import OrdersTable
from ordersync_gui.ui.views.saved_list import SavedList

SAVE_AFTER_MS = 500  # dragging an edge tells of every pixel


class LayoutKeeping(QObject):
    """Signals: changed() when the columns are others now, failed(OrderSyncError)."""

    changed = Signal()
    failed = Signal(object)

    def __init__(
        self, desk: Desk, jobs: Jobs, table: OrdersTable, saved: SavedList, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._table, self._saved = desk, jobs, table, saved
        self._view: str | int = ""
        self._pending: tuple[str | int, GridLayout] | None = None
        self._soon = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._soon.timeout.connect(self.flush)
        table.layout_changed.connect(self._note)

    def open(self, view: str | int) -> None:
        """Show the columns of this view: a built-in one by its key, a saved one by its id."""
        if view != self._view:
            self.flush()
            self._view = view
            self._table.apply_layout(self._saved.layout_of(view))
            self.changed.emit()

    def show_again(self) -> None:
        """The open view's columns have been read only now; what a person chose meanwhile stays."""
        if self._pending is None:
            self._table.apply_layout(self._saved.layout_of(self._view))
            self.changed.emit()

    def choose(self, layout: GridLayout) -> None:
        """Show and keep these columns for the open view."""
        self._table.apply_layout(layout)
        self._note()

    def flush(self) -> None:
        """Save what was changed, as before the window closes."""
        self._soon.stop()
        pending, self._pending = self._pending, None
        if pending is None:
            return
        view, layout = pending

        async def save(_job: Job) -> None:
            from ordersync_gui.sync.saved_views import save_layout  # noqa: PLC0415 - not needed for the first paint

            await save_layout(self._desk, view=view, layout=layout)

        self._jobs.run(self.tr("Saving the columns"), save, on_error=self._broke, quiet=True)

    def _note(self) -> None:
        if self._view == "":
            return
        layout = self._table.layout_now()
        self._pending = (self._view, layout)
        self._saved.keep_layout(self._view, layout)
        self._soon.start()
        self.changed.emit()

    def _broke(self, error: OrderSyncError) -> None:
        self.failed.emit(error)
