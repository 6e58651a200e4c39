"""Quiet work of which a day's worth is done soon after the start, and again when a day has passed."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QObject, QTimer

from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs

LOOK_EVERY_MS = 3_600_000  # a timer of a whole day would stand still while this PC sleeps
_DAY = timedelta(days=1)


class OnceADay(QObject):
    """Looks once an hour whether it is time; after a failure the next look tries again.

    first_look_ms: milliseconds from `start` to the first look, for which whatever is more urgent goes before.
    """

    first_look_ms = 60_000

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._last: datetime | None = None
        self._job: Job | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timer)

    def start(self, *, first_look_ms: int | None = None) -> None:
        """Begin to look whether a day has passed, for the first time after this long."""
        self._timer.start(self.first_look_ms if first_look_ms is None else first_look_ms)

    def stop(self) -> None:
        """Begin no more, and let what runs end where it can."""
        self._timer.stop()
        if self._job is not None:
            self._job.cancel()

    def look(self) -> Job | None:
        """Do the work, unless that was done within the last day or is being done."""
        raise NotImplementedError

    def _is_due(self) -> bool:
        """A last time that is still to come says that this PC's clock was set back; it doesn't count."""
        if self._job is not None:
            return False
        return self._last is None or not timedelta(0) <= self._desk.clock() - self._last < _DAY

    def _begin(
        self, title: str, work: Callable[[Job], Coroutine[Any, Any, Any]], on_done: Callable[[Any], object] = bool
    ) -> Job:
        def done(result: Any) -> None:  # noqa: ANN401 - whatever the work gives
            self._last, self._job = self._desk.clock(), None
            on_done(result)

        self._job = self._jobs.run(title, work, on_done=done, on_error=self._failed, quiet=True)
        return self._job

    def _failed(self, _error: object) -> None:
        self._job = None

    def _on_timer(self) -> None:
        self._timer.setInterval(LOOK_EVERY_MS)
        self.look()
