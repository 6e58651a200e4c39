"""What the window knows of the saved views: read off the Qt thread, told when it is there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from ordersync_gui.domain.grid_layout import AUTOMATIC, GridLayout
from ordersync_gui.domain.saved_view import SavedView
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob


class SavedList(QObject):
    """The saved views and the columns of the built-in ones. Signals: read(), failed(OrderSyncError)."""

    read = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading = LatestJob(jobs)
        self._layouts: dict[str, GridLayout] = {}
        self.views: tuple[SavedView, ...] = ()

    def take(self, views: tuple[SavedView, ...], layouts: dict[str, GridLayout]) -> None:
        """Know these, as they were read before the first paint."""
        self.views, self._layouts = views, dict(layouts)

    def look(self) -> None:
        """Read them again: this window or another one has changed them."""
        self._reading.start("saved views", self._read, on_done=self._show, on_error=self.failed.emit, quiet=True)

    def find(self, view_id: int | None) -> SavedView | None:
        """The saved view with this id."""
        return next((view for view in self.views if view.id == view_id), None)

    def layout_of(self, view: str | int) -> GridLayout:
        """The columns of a built-in view by its key, or of a saved one by its id."""
        if isinstance(view, str):
            return self._layouts.get(view, AUTOMATIC)
        saved = self.find(view)
        return AUTOMATIC if saved is None else saved.layout

    def keep_layout(self, view: str | int, layout: GridLayout) -> None:
        """Know that a person chose these columns; the database is told by somebody else."""
        if isinstance(view, str):
            self._layouts[view] = layout
        else:
            self.views = tuple(replace(one, layout=layout) if one.id == view else one for one in self.views)

    async def _read(self, _job: Job) -> tuple[SavedView, ...]:
        return await self._desk.workers.read(queries.saved_views, self._desk.db)

    def _show(self, views: tuple[SavedView, ...]) -> None:
        if views != self.views:
            self.views = views
        self.read.emit()
