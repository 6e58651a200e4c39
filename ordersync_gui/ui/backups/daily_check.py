"""Looks at the whole database once a day, slowly, and says across the window when it is damaged."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ordersync_gui.domain.salvage import IntegrityCheck
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.integrity import check_database, is_due
from ordersync_gui.ui.banner import Banners
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.once_a_day import OnceADay

KEY = "damaged"


class DailyCheck(OnceADay):
    """Works quietly; what it finds stays across the window, and is kept for the next start.

    Signal: looked(IntegrityCheck).
    """

    looked = Signal(object)
    first_look_ms = 120_000  # the first imports of the day go before

    def __init__(self, desk: Desk, jobs: Jobs, banners: Banners, parent: QObject | None = None) -> None:
        super().__init__(desk, jobs, parent)
        self._banners = banners

    def look(self, *, at_once: bool = False) -> Job | None:
        """Look at the database, unless that was done within the last day or is being done, or it is elsewhere.

        at_once: somebody waits for it, whenever it was done last.
        """
        if self._job is not None or self._desk.db.remote or not (at_once or is_due(self._desk)):
            return None
        return self._begin(
            self.tr("Looking whether the order database is whole"),
            lambda job: check_database(self._desk, job.cancellation, at_once=at_once),
            self._tell,
        )

    def _tell(self, check: IntegrityCheck) -> None:
        self.looked.emit(check)
        if not check.problem:
            self._banners.clear(KEY)
            return
        text = self.tr(
            "The order database is damaged. What you see may be wrong or incomplete. Close all windows of "
            "ordersync and start it again: it then offers to restore a backup, or to save what can be read. "
            "({problem})"
        )
        self._banners.show_message(KEY, text.format(problem=check.problem.splitlines()[0]))
