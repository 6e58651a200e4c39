"""One running piece of work per view: a newer one replaces it, and what the older one brings is not heard."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.ui.jobs import Job, Jobs

T = TypeVar("T")


class LatestJob:
    """Runs work for one view through `Jobs`; after `stop` no callback reaches the view any more."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._job: Job | None = None
        self._turn = 0

    @property
    def running(self) -> bool:
        """Whether the newest work hasn't ended."""
        return self._job is not None

    def start(
        self,
        title: str,
        work: Callable[[Job], Coroutine[Any, Any, T]],
        *,
        on_done: Callable[[T], None],
        on_error: Callable[[OrderSyncError], None],
        quiet: bool = False,
    ) -> None:
        """Stop what runs and begin this; exactly one of the callbacks follows unless it is stopped."""
        self.stop()
        turn = self._turn
        self._job = self._jobs.run(
            title,
            work,
            on_done=lambda result: self._hear(turn, on_done, result),
            on_error=lambda error: self._hear(turn, on_error, error),
            quiet=quiet,
        )

    def ask_to_stop(self) -> None:
        """Cancel what runs; how it ended is heard: it may have been done before it could be stopped."""
        if self._job is not None:
            self._job.cancel()

    def stop(self) -> None:
        """Cancel what runs; nothing of it is heard any more."""
        self._turn += 1
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def live(self, callback: Callable[[T], None]) -> Callable[[T], None]:
        """The callback, silent once the work that is about to start has been replaced or stopped."""
        turn = self._turn + 1

        def hear(value: T) -> None:
            if turn == self._turn:
                callback(value)

        return hear

    def _hear(self, turn: int, callback: Callable[[T], None], value: T) -> None:
        if turn == self._turn:
            self._job = None
            callback(value)
