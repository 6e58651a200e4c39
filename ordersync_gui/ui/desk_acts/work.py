"""Runs desk acts and their undoing in the background, after a question where it is about very many orders."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from datetime import datetime, timedelta
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk_act import DeskAct, DeskActView
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.desk_acts import Acted, ActProgress, Undone, perform, undo
from ordersync_gui.ui.confirm import ask
from ordersync_gui.ui.desk_acts.words import act_text, act_title, acted_text, undone_text
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.text import error_text, number

T = TypeVar("T")
ASKED_FROM = 1_000  # more orders than that are changed only after a question
_QUIET_TO = 500  # so few are done before anybody has looked at the activity list
UNDOABLE_FOR = timedelta(hours=12)  # a shift; what is older nobody means by Ctrl+Z
_SOON_MS = 300  # an import tells of every page


def _nothing() -> None:
    """For acts after which nothing else is to be done."""


class DeskWork(QObject):
    """Signals: told(text, whether it can be undone), trouble(text)."""

    told = Signal(str, bool)
    trouble = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._jobs, self._window = desk, jobs, window
        self._running = 0
        self._last: DeskActView | None = None
        self._seen: int | None = None  # the highest number of an act that was there, None before it was read
        self._reading = LatestJob(jobs)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.look)
        jobs.changed.connect(self._on_changes)
        window.destroyed.connect(self._reading.stop)

    @property
    def running(self) -> bool:
        """Whether an act is being done or undone."""
        return self._running > 0

    @property
    def undoable_at(self) -> datetime | None:
        """When the act was done that `undo` takes back; None when there is none."""
        recent = self._last is not None and self._last.at >= self._desk.clock() - UNDOABLE_FOR
        return self._last.at if recent and self._last is not None else None

    def act(self, act: DeskAct, orders: Chosen, *, then: Callable[[], object] = _nothing) -> None:
        """Do it to these orders, after a question when they are very many; then is called once it is done."""
        if not orders.count:
            return
        if orders.count <= ASKED_FROM:
            self._start(act, orders, then)
            return
        text = self.tr("{n} orders are changed. It can be undone.", "", orders.count)
        ask(
            self._window,
            title=f"{act_title(act.kind)}?",
            text=text.format(n=number(orders.count)),
            yes=self.tr("Do it"),
            no=self.tr("Leave them"),
            on_yes=lambda: self._start(act, orders, then),
        )

    def undo(self) -> None:
        """Take the last act back."""
        last = self._last
        if last is None or self.undoable_at is None or self.running:
            return

        async def work(job: Job) -> Undone:
            progress = _telling(job, self.tr("{done} of {total} orders"))
            undone = await undo(self._desk, act_id=last.id, on_progress=progress, cancellation=job.cancellation)
            job.say(undone_text(last.kind, undone), warning=not undone.finished)
            return undone

        def done(undone: Undone) -> None:
            self._ended()
            self.told.emit(undone_text(last.kind, undone), False)

        self._run(self.tr("Undo"), work, done, orders=last.orders)

    def look(self) -> None:
        """Read what can be undone: it may have been done elsewhere."""
        self._reading.start(
            self.tr("Looking for what can be undone"),
            lambda _job: self._desk.workers.read(queries.last_undoable, self._desk.db),
            on_done=self._found,
            on_error=lambda _error: None,  # the window says what is wrong with the database
            quiet=True,
        )

    def _start(self, act: DeskAct, orders: Chosen, then: Callable[[], object]) -> None:
        async def work(job: Job) -> Acted:
            progress = _telling(job, self.tr("{done} of {total} orders"))
            acted = await perform(
                self._desk, act, orders=orders, on_progress=progress, cancellation=job.cancellation
            )
            job.say(acted_text(act.kind, acted), warning=bool(acted.left))
            return acted

        def done(acted: Acted) -> None:
            self._ended()
            then()
            if acted.act_id is not None:
                self._seen = acted.act_id
                now = self._desk.clock()
                self._last = DeskActView(acted.act_id, now, self._desk.who, act.kind, acted.done)
            self.told.emit(acted_text(act.kind, acted), acted.act_id is not None)

        self._run(act_title(act.kind), work, done, orders=orders.count)

    def _run(
        self, title: str, work: Callable[[Job], Coroutine[Any, Any, T]], done: Callable[[T], None], *, orders: int
    ) -> None:
        self._running += 1
        self._jobs.run(title, work, on_done=done, on_error=self._failed, quiet=orders <= _QUIET_TO)

    def _failed(self, error: OrderSyncError) -> None:
        self._ended()
        self._jobs.publish(Changes(membership=True))  # some of it may have been done
        self.trouble.emit(error_text(error))

    def _ended(self) -> None:
        self._running -= 1
        self._soon.start()

    def _on_changes(self, changes: Changes) -> None:
        if changes.orders:
            self._soon.start()

    def _found(self, last: DeskActView | None) -> None:
        if self.running:
            return
        self._last = last
        before, self._seen = self._seen, max(self._seen or 0, 0 if last is None else last.id)
        if last is not None and before is not None and last.id > before:  # done elsewhere in the window
            self.told.emit(f"{act_text(last.kind, last.orders)}.", True)


def _telling(job: Job, text: str) -> Callable[[ActProgress], None]:
    def tell(progress: ActProgress) -> None:
        words = text.format(done=number(progress.done), total=number(progress.total))
        job.progress(progress.done, progress.total, words)

    return tell
