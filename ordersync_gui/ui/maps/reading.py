"""Reads a store's maps for the dialog, and again when something outside changed them or their counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.sync.maps import OpenedMaps, maps_mark, open_maps
from ordersync_gui.ui.latest_job import LatestJob

if TYPE_CHECKING:
    from ordersync_gui.domain.changes import Changes
    from ordersync_gui.sync.desk import Desk
    from ordersync_gui.ui.jobs import Job, Jobs
    from ordersync_gui.ui.maps.edited_maps import EditedMaps

_AT_MOST_EVERY_MS = 1_000
_WHILE_BUSY_MS = 300
_OTHERS_MS = 2_000  # another window, or a command, may change the maps that are open here


class Reading(QObject):
    """`read` follows when the tabs were filled, `failed` carries the OrderSyncError.

    Changes from outside are shown once a second at most, and never while somebody is choosing or typing in a row;
    what other processes change is looked for.
    """

    read = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, maps: EditedMaps) -> None:
        super().__init__(maps)
        self._desk, self._maps = desk, maps
        self._work, self._looking = LatestJob(jobs), LatestJob(jobs)
        self._forget = False
        self._mark: tuple[int, ...] | None = None
        self._held: OpenedMaps | None = None
        self._soon, self._free = QTimer(self), QTimer(self)
        for timer, pause, then in (
            (self._soon, _AT_MOST_EVERY_MS, self.again),
            (self._free, _WHILE_BUSY_MS, self._show_held),
        ):
            timer.setSingleShot(True)
            timer.setInterval(pause)
            timer.timeout.connect(then)
        self._others = QTimer(self, interval=_OTHERS_MS)
        self._others.timeout.connect(self.look)
        self._others.start()
        jobs.changed.connect(self._heed)

    @property
    def running(self) -> bool:
        """Whether the maps are being read."""
        return self._work.running

    @property
    def forgetting(self) -> bool:
        """Whether what stands in the tabs is about to be dropped: it was saved, or undone."""
        return self._forget

    def again(self, *, forget: bool = False) -> None:
        """Read the maps; forget: what was changed here and isn't saved is dropped once they are there."""
        self._forget = self._forget or forget
        self._soon.stop()
        self._held = None

        async def read(_job: Job) -> OpenedMaps:
            return await open_maps(self._desk, store_id=self._maps.store.id)

        self._work.start(self.tr("Read the maps"), read, on_done=self._show, on_error=self._fail, quiet=True)

    def look(self) -> None:
        """Read the maps again if another process changed them."""
        if self._work.running or self._looking.running or self._held is not None:
            return

        async def look(_job: Job) -> tuple[int, ...]:
            return await maps_mark(self._desk, store_id=self._maps.store.id)

        title = self.tr("Look for changes of the maps")
        self._looking.start(title, look, on_done=self._looked, on_error=lambda _error: None, quiet=True)

    def stop(self) -> None:
        """Read no more."""
        self._others.stop()
        self._looking.stop()
        self._soon.stop()
        self._free.stop()
        self._work.stop()

    def _heed(self, changes: Changes) -> None:
        if (changes.maps or changes.membership) and not self._soon.isActive():
            self._soon.start()

    def _looked(self, mark: tuple[int, ...]) -> None:
        if mark != self._mark and not self._work.running:
            self._mark = mark  # a store that is gone is told of once
            self.again()

    def _show(self, opened: OpenedMaps) -> None:
        if self._maps.busy and not self._forget:
            self._held = opened
            self._free.start()
            return
        forget, self._forget = self._forget, False
        self._mark = opened.mark
        self._maps.fill(opened, forget=forget)
        self.read.emit()

    def _show_held(self) -> None:
        held, self._held = self._held, None
        if held is not None:
            self._show(held)

    def _fail(self, error: OrderSyncError) -> None:
        self._forget = False
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
