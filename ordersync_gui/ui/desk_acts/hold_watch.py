"""Ends holds whose time has come: when the window starts, and then every minute."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.desk_acts import release_due
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.latest_job import LatestJob

FIRST_LOOK_MS = 1_000  # the first paint goes before
LOOK_EVERY_MS = 60_000


class HoldWatch(QObject):
    """Works quietly: only a failure stands in the activity list, and it is tried again a minute later."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._work = desk, LatestJob(jobs)
        self._title = self.tr("Ending holds whose time has come")
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer)

    def start(self, *, first_look_ms: int = FIRST_LOOK_MS) -> None:
        """Begin to look, for the first time after this long."""
        self._timer.start(first_look_ms)

    def stop(self) -> None:
        """Look no more; what runs goes on."""
        self._timer.stop()

    def look(self) -> None:
        """Look now, unless that is being done."""
        if not self._work.running:
            self._work.start(
                self._title,
                lambda _job: release_due(self._desk),
                on_done=lambda _changes: None,
                on_error=lambda _error: None,
                quiet=True,
            )

    def _on_timer(self) -> None:
        self._timer.setInterval(LOOK_EVERY_MS)
        self.look()
