"""Saves what stands in the maps, undoes the last change, and asks the shop for its statuses: one at a time."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, Signal

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.map_preview import MapChangeView, MapOutcome, MapPreview
from ordersync_gui.sync.maps import apply_maps, undo_maps
from ordersync_gui.sync.statuses import read_statuses
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.maps.preview_words import saved_text, undone_text

if TYPE_CHECKING:
    from ordersync_gui.sync.desk import Desk
    from ordersync_gui.ui.jobs import Job, Jobs
    from ordersync_gui.ui.maps.edited_maps import EditedMaps

T = TypeVar("T")


class Saving(QObject):
    """Signals: changed (it began or ended), written and asked (text, Changes), failed(OrderSyncError).

    writing: while it is, nothing else may happen to the maps; asking the shop can be stopped at any time.
    """

    changed = Signal()
    written = Signal(str, object)
    asked = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, maps: EditedMaps) -> None:
        super().__init__(maps)
        self._desk, self._maps = desk, maps
        self._work = LatestJob(jobs)
        self.writing = False

    @property
    def running(self) -> bool:
        """Whether one of the three is going on."""
        return self._work.running

    def save(self, preview: MapPreview | None) -> None:
        """Save what differs from what is saved; preview: what was counted for just that, None for not counted."""
        edits = self._maps.edits()
        if self.running or not edits:
            return
        source = self._maps.source

        async def write(_job: Job) -> MapOutcome:
            return await apply_maps(self._desk, store_id=self._maps.store.id, edits=edits, source=source)

        title = self.tr("Save the maps of {store}").format(store=self._maps.store.name)
        self._write(title, write, lambda outcome: saved_text(outcome, preview))

    def undo(self, change: MapChangeView) -> None:
        """Take a change back."""
        if self.running:
            return

        async def write(_job: Job) -> MapOutcome:
            return await undo_maps(self._desk, store_id=self._maps.store.id, change_id=change.id)

        title = self.tr("Undo a change of the maps of {store}").format(store=self._maps.store.name)
        self._write(title, write, undone_text)

    def read_statuses(self) -> None:
        """Ask the shop which statuses it has; what isn't saved yet stays."""
        if self.running:
            return

        async def read(job: Job) -> Changes:
            return await read_statuses(self._desk, store=self._maps.store, cancellation=job.cancellation)

        def said(changes: Changes) -> None:
            text = self.tr("The shop's list of statuses is up to date here.")
            self.asked.emit(self.tr("The shop's statuses were read.") if changes else text, changes)
            self.changed.emit()

        title = self.tr("Read the statuses of {store}").format(store=self._maps.store.name)
        self._start(title, read, said)

    def stop(self) -> None:
        """Hear no more of what is going on."""
        self._work.stop()

    def _write(
        self,
        title: str,
        write: Callable[[Job], Coroutine[Any, Any, MapOutcome]],
        said: Callable[[MapOutcome], str],
    ) -> None:
        def end(outcome: MapOutcome) -> None:
            self.writing = False
            self.written.emit(said(outcome), outcome.changes)
            self.changed.emit()

        self.writing = True
        self._start(title, write, end)

    def _start(self, title: str, work: Callable[[Job], Coroutine[Any, Any, T]], then: Callable[[T], None]) -> None:
        self._work.start(title, work, on_done=then, on_error=self._fail)
        self.changed.emit()

    def _fail(self, error: OrderSyncError) -> None:
        self.writing = False
        self.failed.emit(error)
        self.changed.emit()
