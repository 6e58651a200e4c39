"""One piece of background work as the window shows it: its progress, its outcome, its cancel switch."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.errors import OrderSyncError


class JobState(StrEnum):
    """How a job stands."""

    RUNNING = "running"
    DONE = "done"
    WARNING = "warning"
    FAILED = "failed"
    CANCELLED = "cancelled"


class Job:
    """A job's face: what it is called, how far it is, how it ended.

    done and of count whatever the job counts (pages, notices); of is None while that isn't known.
    A quiet job is housekeeping that the activity panel shows only when it goes wrong.
    """

    def __init__(
        self, title: str, *, store: str, quiet: bool, started_at: datetime, tell: Callable[[Job], None]
    ) -> None:
        self.title = title
        self.store = store
        self.quiet = quiet
        self.started_at = started_at
        self.state = JobState.RUNNING
        self.done = 0
        self.of: int | None = None
        self.text = ""
        self.error: OrderSyncError | None = None
        self.is_bug = False
        self.cancellation = Cancellation()
        self._warned = False
        self._tell = tell

    @property
    def running(self) -> bool:
        """Whether the work hasn't ended."""
        return self.state is JobState.RUNNING

    def progress(self, done: int, of: int | None, text: str) -> None:
        """Say how far the work is. Call it on the Qt thread, as the use cases' callbacks do."""
        self.done, self.of, self.text = done, of, text
        self._tell(self)

    def say(self, text: str, *, warning: bool = False) -> None:
        """Set the sentence that stays when the work has ended; warning asks a person to look at it."""
        self.text = text
        self._warned = self._warned or warning
        self._tell(self)

    def cancel(self) -> None:
        """Ask the work to stop; it ends as soon as it notices."""
        if self.running:
            self.cancellation.cancel()

    def settle(self, error: OrderSyncError | None, *, cancelled: bool = False, bug: bool = False) -> None:
        """Record how the work ended; only Jobs calls this."""
        self.error, self.is_bug = error, bug
        if cancelled:
            self.state = JobState.CANCELLED
        elif error is not None:
            self.state = JobState.FAILED
        else:
            self.state = JobState.WARNING if self._warned else JobState.DONE
