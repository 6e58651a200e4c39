"""Looks at the whole database once a day, slowly, and says across the window when it is damaged."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from ordersync_gui.domain.salvage import IntegrityCheck
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.integrity import check_database, is_due
from ordersync_gui.ui.banner import Banners
from ordersync_gui.ui.jobs import Job, Jobs

FIRST_LOOK_MS = 120_000  # the first imports of the day go before
LOOK_EVERY_MS = 3_600_000  # a timer of a whole day would stand still while this PC sleeps
KEY = "damaged"


class DailyCheck(QObject):
    """Works quietly; what it finds stays across the window, and is kept for the next start."""

    def __init__(self, desk: Desk, jobs: Jobs, banners: Banners, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs, self._banners = desk, jobs, banners
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer)

    def start(self, *, first_look_ms: int = FIRST_LOOK_MS) -> None:
        """Begin to look whether a day has passed, for the first time after this long."""
        self._timer.start(first_look_ms)

    def stop(self) -> None:
        """Stop what runs: the window closes."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()

    def look(self) -> Job | None:
        """Look at the database, unless that was done within the last day or is being done."""
        if self._job is not None or not is_due(self._desk):
            return None
        self._job = self._jobs.run(
            self.tr("Looking whether the order database is whole"),
            lambda job: check_database(self._desk, job.cancellation),
            on_done=self._done,
            on_error=lambda _error: self._ended(),
            quiet=True,
        )
        return self._job

    def _done(self, check: IntegrityCheck) -> None:
        self._ended()
        if not check.problem:
            self._banners.clear(KEY)
            return
        text = self.tr(
            "The order database is damaged. What you see may be wrong or incomplete. Close all windows of "
            "ordersync and start it again: it then offers to restore a backup, or to save what can be read. "
            "({problem})"
        )
        self._banners.show_message(KEY, text.format(problem=check.problem.splitlines()[0]))

    def _ended(self) -> None:
        self._job = None

    def _on_timer(self) -> None:
        self._timer.setInterval(LOOK_EVERY_MS)
        self.look()
