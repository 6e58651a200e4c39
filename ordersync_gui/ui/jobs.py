"""Holds every background task of the window: starts it, names it, reports it, ends it at exit."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection, Coroutine
from datetime import UTC, datetime
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.domain.wording import say
from ordersync_gui.ui.job import Job, JobState

__all__ = ["Job", "JobState", "Jobs"]

_log = logging.getLogger(__name__)
_LAST_WORDS_S = 1.0  # for tasks that are dropped to note how far they came
_GRACE_S = 10.0  # how long cancelled work may take to end at exit before its task is dropped
T = TypeVar("T")


class Jobs(QObject):
    """All running work of one window, on one event loop. Signals carry a Job, `changed` a Changes.

    away: the server of a shared desk doesn't answer, so that what would begin by itself waits.
    """

    changed = Signal(object)
    started = Signal(object)
    updated = Signal(object)
    finished = Signal(object)

    def __init__(self, loop: asyncio.AbstractEventLoop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loop = loop
        self._tasks: dict[asyncio.Task[None], Job] = {}
        self._closing = False
        self.away = False

    @property
    def running(self) -> tuple[Job, ...]:
        """The jobs that haven't ended, oldest first."""
        return tuple(self._tasks.values())

    def run(
        self,
        title: str,
        work: Callable[[Job], Coroutine[Any, Any, T]],
        *,
        store: str = "",
        on_done: Callable[[T], None] | None = None,
        on_error: Callable[[OrderSyncError], None] | None = None,
        quiet: bool = False,
        can_pause: bool = False,
        again: Callable[[], object] | None = None,
    ) -> Job:
        """Start work and return its job at once; can_pause: the work heeds `Job.pause`.

        Exactly one of on_done and on_error is called when it has ended, unless the window is closing;
        stopping it and a fault of the program reach on_error, too. Changes in the result are published.
        """
        job = Job(
            title,
            store=store,
            quiet=quiet,
            started_at=datetime.now(UTC),
            tell=self.updated.emit,
            can_pause=can_pause,
            again=again,
        )
        if self._closing:
            job.settle(Cancelled(), cancelled=True)
            return job
        task = self._loop.create_task(self._perform(job, work, on_done, on_error), name=title)
        self._tasks[task] = job
        task.add_done_callback(self._forget)
        self.started.emit(job)
        return job

    def publish(self, changes: Changes) -> None:
        """Tell every open view what changed."""
        if changes and not self._closing:
            self.changed.emit(changes)

    def cancel_all(self) -> None:
        """Ask every job that a person can see to stop."""
        for job in self.running:
            if not job.quiet:
                job.cancel()

    async def close(self, hurry: asyncio.Event | None = None) -> bool:
        """Stop all work and wait until it has ended; nothing can be started afterwards.

        hurry: whoever sets it doesn't want to wait any longer; without it, ten seconds are waited. Whether all of
        it ended.
        """
        self._closing = True
        tasks = tuple(self._tasks)
        for job in self.running:
            if not job.quiet:
                job.cancel()
        late = await _still_going(tasks, hurry)
        for task in late:
            task.cancel()
        if hurry is None:
            await asyncio.gather(*late, return_exceptions=True)
        elif late:
            _, late = await asyncio.wait(late, timeout=_LAST_WORDS_S)
        return not late

    async def _perform(
        self,
        job: Job,
        work: Callable[[Job], Coroutine[Any, Any, T]],
        on_done: Callable[[T], None] | None,
        on_error: Callable[[OrderSyncError], None] | None,
    ) -> None:
        try:
            result = await work(job)
        except Cancelled as error:
            self._end(job, on_error, error, cancelled=True)
        except OrderSyncError as error:
            self._end(job, on_error, error)
        except asyncio.CancelledError:
            self._end(job, on_error, Cancelled(), cancelled=True)
            raise
        except Exception as error:  # noqa: BLE001 - whatever it is, the person and the log must hear of it
            _log.exception("job %r ended with a fault of the program", job.title)
            self._end(job, on_error, fault(error), bug=True)
        else:
            self._end(job, None if on_done is None else lambda _: on_done(result), None)
            self.publish(changes_in(result))

    def _end(
        self,
        job: Job,
        callback: Callable[[Any], None] | None,
        error: OrderSyncError | None,
        *,
        cancelled: bool = False,
        bug: bool = False,
    ) -> None:
        job.settle(error, cancelled=cancelled, bug=bug)
        if self._closing:
            return
        try:
            if callback is not None:
                callback(error)
        except Exception as broken:  # noqa: BLE001 - the same for what follows
            _log.exception("what follows job %r failed", job.title)
            job.settle(fault(broken), bug=True)
        self.finished.emit(job)

    def _forget(self, task: asyncio.Task[None]) -> None:
        self._tasks.pop(task, None)
        if not task.cancelled() and (error := task.exception()) is not None:
            _log.error("a task ended with an exception", exc_info=error)


async def _still_going(
    tasks: Collection[asyncio.Task[None]], hurry: asyncio.Event | None
) -> Collection[asyncio.Task[None]]:
    """Those that haven't ended after the time that they are given."""
    if not tasks:
        return ()
    if hurry is None:
        _, late = await asyncio.wait(tasks, timeout=_GRACE_S)
        return late
    ended = asyncio.ensure_future(asyncio.wait(tasks))
    hurried = asyncio.ensure_future(hurry.wait())
    await asyncio.wait((ended, hurried), return_when=asyncio.FIRST_COMPLETED)
    for waiter in (ended, hurried):
        waiter.cancel()
    return [task for task in tasks if not task.done()]


def changes_in(result: object) -> Changes:
    """The Changes that a use case's result is, has as an attribute, or holds in a tuple."""
    if isinstance(result, Changes):
        return result
    if isinstance(result, tuple) and not hasattr(result, "_fields"):
        for part in result:
            if isinstance(part, Changes):
                return part
    found = getattr(result, "changes", None)
    return found if isinstance(found, Changes) else Changes()


def fault(error: BaseException) -> OrderSyncError:
    """An exception that nobody foresaw, in words for the person at the desk."""
    return OrderSyncError(
        say("Something went wrong inside the program ({name}).", name=type(error).__name__),
        meaning=say("This is a fault of ordersync, not of yours. What was saved before is safe."),
        remedy=say("Try again. If it comes back, give the log to whoever looks after this PC (Help > Show log)."),
    )
