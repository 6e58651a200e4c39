"""Brings together how all stores stand just now: what was read of them, the schedule, and what runs."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.schedule import NextImport
from ordersync_gui.ui.importing import Importing
from ordersync_gui.ui.job import Job
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.store_overview import StoreOverview, StoreWatch
from ordersync_gui.ui.store_state_words import Standing

_SOON_MS = 200  # progress comes with every page


class NextImports(Protocol):
    """Who knows when stores are imported next."""

    @property
    def changed(self) -> SignalInstance:
        """Emitted when an answer may be another."""

    def next_import(self, store: Store) -> NextImport:
        """How the store's imports stand."""


class StoreStandings(QObject):
    """`changed` is emitted whenever one may be another, at most a few times a second; clock gives aware UTC."""

    changed = Signal()

    def __init__(
        self,
        watch: StoreWatch,
        *,
        importing: Importing,
        schedule: NextImports,
        jobs: Jobs,
        clock: Callable[[], datetime],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._watch, self._importing, self._schedule = watch, importing, schedule
        self._clock = clock
        self.now: tuple[Standing, ...] = ()
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.look)
        watch.read.connect(self._look_soon)  # in a turn of its own: the window has enough to do in this one
        importing.changed.connect(self.look)  # whoever asked for one sees at once that it began
        schedule.changed.connect(self._look_soon)
        jobs.updated.connect(self._on_progress)

    def of(self, store_id: int) -> Standing | None:
        """How this store stands; None when it isn't there any more."""
        return next((each for each in self.now if each.store.id == store_id), None)

    def look(self) -> None:
        """Bring them together now."""
        now = self._clock()
        self.now = tuple(self._standing(each, now) for each in self._watch.overviews or ())
        self.changed.emit()

    def _standing(self, overview: StoreOverview, now: datetime) -> Standing:
        store = overview.store
        job = self._importing.job(store.id)
        progress = None if job is None else (job.done, job.of or 0)
        found = Standing(overview, now, self._schedule.next_import(store), progress)
        before = self.of(store.id)
        # The same object says that there is nothing new to be shown.
        return before if before is not None and before.is_like(found) else found

    def _look_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _on_progress(self, job: Job) -> None:
        if job.store and not job.quiet:
            self._look_soon()
