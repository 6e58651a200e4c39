"""Forgets buyers after as many days as this desk is set to: soon after the start, then once a day."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.text import number

FIRST_LOOK_MS = 60_000  # first paint, first notices and first imports go before
LOOK_EVERY_MS = 3_600_000  # a timer of a whole day would stand still while this PC sleeps
_DAY = timedelta(days=1)


class BuyersForgetting(QObject):
    """Works quietly; nothing is done where buyers are kept for ever. After a failure the next look tries again."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._last: datetime | None = None
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer)

    def start(self, *, first_look_ms: int = FIRST_LOOK_MS) -> None:
        """Begin to look whether a day has passed, for the first time after this long."""
        self._timer.start(first_look_ms)

    def stop(self) -> None:
        """Begin no more, and let what runs end after the orders that it is at."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()

    def look(self) -> Job | None:
        """Forget whom the setting says, unless that was done within the last day or is being done."""
        if self._job is not None or not self._due():
            return None
        self._job = self._jobs.run(
            self.tr("Forgetting buyers of old orders"),
            self._forget,
            on_done=self._done,
            on_error=lambda _error: self._ended(),
            quiet=True,
        )
        return self._job

    async def _forget(self, job: Job) -> object:
        from ordersync_gui.sync.forget_buyers import forget_by_setting  # noqa: PLC0415 - not needed for the first paint

        done = await forget_by_setting(self._desk, cancellation=job.cancellation)
        if done.orders:
            job.say(self.tr("The buyers of {n} orders were forgotten.").format(n=number(done.orders)))
        return done

    def _due(self) -> bool:
        """A last time that is still to come says that this PC's clock was set back; it doesn't count."""
        return self._last is None or not timedelta(0) <= self._desk.clock() - self._last < _DAY

    def _done(self, _result: object) -> None:
        self._last = self._desk.clock()
        self._ended()

    def _ended(self) -> None:
        self._job = None

    def _on_timer(self) -> None:
        self._timer.setInterval(LOOK_EVERY_MS)
        self.look()
