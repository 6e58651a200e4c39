"""Notes what the window did during a walk, so that a step that fails can be understood from what it prints."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject

from ordersync_gui.ui.job import Job
from ordersync_gui.ui.jobs import Jobs

_LAST_LINES = 20


class Witness(QObject):
    """Hears how each job begins and ends; of quiet ones only those that go wrong.

    log: the file that goes with the walk's profile.
    """

    def __init__(self, jobs: Jobs, log: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._log = jobs, log
        self._heard: list[str] = []
        self._began = time.monotonic()
        jobs.started.connect(self._note("began"))
        jobs.finished.connect(self._note("ended"))

    def account(self) -> Iterator[str]:
        """The last lines of what jobs did, the jobs that still run, and the last lines of the log."""
        yield from self._heard[-_LAST_LINES:]
        yield from (f"still runs: {_described(job)}" for job in self._jobs.running)
        yield from self._logged()

    def _note(self, what: str) -> Callable[[Job], None]:
        def note(job: Job) -> None:
            if job.quiet and job.error is None:
                return
            self._heard.append(f"{time.monotonic() - self._began:.2f} s {what}: {_described(job)}")

        return note

    def _logged(self) -> list[str]:
        try:
            return self._log.read_text(encoding="utf-8", errors="replace").splitlines()[-_LAST_LINES:]
        except OSError as error:
            return [f"no log: {error}"]


def _described(job: Job) -> str:
    parts = (job.title, job.store, job.state.value, job.text.replace("\n", " / "))
    error = "" if job.error is None else str(job.error.what)
    return ", ".join(part for part in (*parts, error) if part)
