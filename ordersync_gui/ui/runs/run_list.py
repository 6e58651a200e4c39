"""Fills the history of imports: reads the newest, goes on downwards, takes in what ends meanwhile."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from ordersync_gui.domain.run_view import RunView
from ordersync_gui.storage.queries.import_runs import run_history
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob

PAGE = 100
_MOST_AT_ONCE = 1000  # rows that are read again because something changed
_AGAIN_AFTER_MS = 300


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which imports: of this store, None for any; troubled: only those with warnings or errors."""

    store_id: int | None = None
    troubled: bool = False


class RunList(QObject):
    """Signals: changed() when other runs are listed, failed(OrderSyncError)."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, wanted: Wanted, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._reading = desk, LatestJob(jobs)
        self.wanted = wanted
        self.runs: tuple[RunView, ...] = ()
        self.more = False
        self._soon = QTimer(self, singleShot=True, interval=_AGAIN_AFTER_MS)
        self._soon.timeout.connect(self._read_again)

    @property
    def reading(self) -> bool:
        """Whether something is being read."""
        return self._reading.running

    def choose(self, wanted: Wanted) -> None:
        """List these from the newest on."""
        self.wanted = wanted
        self._read(PAGE)

    def open(self, run_id: int | None) -> None:
        """List from the newest on, down to this one at least."""
        self._read(PAGE, down_to=run_id)

    def read_older(self) -> None:
        """List a page more."""
        if not self._reading.running and self.runs:
            self._read(PAGE, below=self.runs[-1].id)

    def read_again(self) -> None:
        """Take in what has changed, soon."""
        if not self._soon.isActive():
            self._soon.start()

    def stop(self) -> None:
        """Read no more."""
        self._soon.stop()
        self._reading.stop()

    def _read_again(self) -> None:
        if self._reading.running:
            self._soon.start()
        else:
            self._read(min(max(PAGE, len(self.runs)), _MOST_AT_ONCE), again=True)

    def _read(
        self, count: int, *, below: int | None = None, down_to: int | None = None, again: bool = False
    ) -> None:
        wanted, shown = self.wanted, self.runs if below is not None else ()

        async def read(_job: Job) -> tuple[tuple[RunView, ...], bool]:
            found, more = await self._page(wanted, count, before=below)
            while down_to is not None and more and len(found) < _MOST_AT_ONCE and found[-1].id > down_to:
                page, more = await self._page(wanted, count, before=found[-1].id)
                found += page
            return found, more

        def show(found: tuple[tuple[RunView, ...], bool]) -> None:
            runs, more = found
            # What lies below that many has ended long ago, and a person may be there.
            rest = tuple(run for run in self.runs if run.id < runs[-1].id) if runs and again else ()
            self.runs, self.more = shown + runs + rest, self.more if rest else more
            self.changed.emit()

        title = self.tr("Reading the history of imports")
        self._reading.start(title, read, on_done=show, on_error=self.failed.emit, quiet=True)

    async def _page(self, wanted: Wanted, count: int, *, before: int | None) -> tuple[tuple[RunView, ...], bool]:
        """So many of them, and whether there are more."""
        found = await self._desk.workers.read_list(
            run_history, self._desk.db, wanted.store_id, count + 1, before, troubled=wanted.troubled
        )
        return found[:count], len(found) > count
