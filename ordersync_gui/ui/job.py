"""One piece of background work as the window shows it: its progress, its outcome, how it is held and stopped."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.pause import Pause


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

    pause: the hold that a person may put on it, None where the work can't be held. again: begins the same work
    anew, None where repeating it could do harm; unfinished: it ended, and some of it is still to be done. details:
    shows more of what it did.
    """

    def __init__(
        self,
        title: str,
        *,
        store: str,
        quiet: bool,
        started_at: datetime,
        tell: Callable[[Job], None],
        can_pause: bool = False,
        again: Callable[[], object] | None = None,
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
        self.pause = Pause(lambda _held: tell(self)) if can_pause else None
        self.again = again
        self.unfinished = False
        self.details: Callable[[], object] | None = None
        self._warned = False
        self._tell = tell

    @property
    def running(self) -> bool:
        """Whether the work hasn't ended."""
        return self.state is JobState.RUNNING

    @property
    def held(self) -> bool:
        """Whether a person holds the work."""
        return self.running and self.pause is not None and self.pause.held

    @property
    def repeatable(self) -> bool:
        """Whether to offer to begin the same work anew: it failed, was stopped, or left something undone."""
        ended_badly = self.unfinished or self.state in {JobState.FAILED, JobState.CANCELLED}
        return self.again is not None and not self.running and ended_badly

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
