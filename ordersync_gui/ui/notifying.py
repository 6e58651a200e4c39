"""Sends due notices and looks for sent ones in the shops: when it is time, and by hand; one round at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.errors import Busy, OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.notify import NotifyReport, recover_notices, send_due
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.notice_trouble import held_up_notices, trouble_lines, troubled_notices
from ordersync_gui.ui.text import error_text

LOOK_EVERY_MS = 15_000
_SOON_MS = 50


@dataclass(frozen=True, slots=True)
class _Round:
    """What a round came to, how it reads, and whether a person asked for it.

    busy: all that went wrong is that another window or command was at it.
    """

    report: NotifyReport
    summary: str
    by_hand: bool
    busy: bool

    @property
    def changes(self) -> Changes:
        """What the jobs publish."""
        return self.report.changes


class Notifying(QObject):
    """Signals: trouble(text) for a round in which something went wrong, went_well() for one that sent."""

    trouble = Signal(str)
    went_well = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._jobs = jobs
        self._sending = False
        self._looking = False
        self._again = False
        self._by_hand = False
        self._said: tuple[str, ...] = ()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self.look)

    def start(self) -> None:
        """Settle what a crash left behind, then look for due notices from now on."""
        self._jobs.run(
            self.tr("Looking after old notices"),
            lambda _job: recover_notices(self._desk),
            on_done=lambda _: self.look(),
            quiet=True,
        )
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._next.stop()

    def look_soon(self) -> None:
        """Look as soon as this event is over, such as after shipping."""
        self._next.start(_SOON_MS)

    def look(self) -> None:
        """Send what is due, if anything is, and come back when the next one will be."""
        if self._jobs.away:
            return
        if self._sending or self._looking:
            self._again = True
            return
        self._looking, self._again = True, False
        self._jobs.run(
            self.tr("Looking for notices"),
            lambda _job: self._desk.workers.read(_next_work, self._desk),
            on_done=self._found,
            on_error=self._lost,
            quiet=True,
        )

    def send_by_hand(self) -> None:
        """A person asks for a round: of shops in trouble, too; soon, if one is under way."""
        if self.send(at_once=True) is None:
            self._by_hand = True

    def send(self, *, at_once: bool = False) -> Job | None:
        """Start a round; at_once also tries what waits only because nothing could be sent before.

        None when a round is running already.
        """
        if self._sending:
            return None
        self._sending = True
        return self._jobs.run(
            self.tr("Telling the shops"),
            lambda job: self._send(job, at_once=at_once),
            on_done=self._sent,
            on_error=self._failed,
            again=self.send_by_hand,
        )

    async def _send(self, job: Job, *, at_once: bool) -> _Round:
        job.progress(0, None, self.tr("Sending shipment notices..."))
        before = frozenset(notice.id for notice in await self._troubled())
        report = await send_due(
            self._desk, at_once=at_once, on_settled=self._jobs.publish, cancellation=job.cancellation
        )
        concerned = await self._concerned(report, before) if report.errors else ()
        summary = self._summary(report, concerned)
        busy = all(isinstance(error, Busy) for error in report.errors)
        job.say(summary, warning=bool(report.errors) and not busy)
        job.unfinished = bool(report.errors)
        return _Round(report, summary, by_hand=at_once, busy=busy)

    async def _troubled(self) -> tuple[NoticeView, ...]:
        return await self._desk.workers.read(troubled_notices, self._desk)

    async def _concerned(self, report: NotifyReport, before: frozenset[int]) -> tuple[str, ...]:
        """Whose orders went wrong in this round: refused or unconfirmed since, else those that must wait."""
        lines = trouble_lines(await self._troubled(), before=before)
        if lines or not report.waiting:
            return lines
        return trouble_lines(await self._desk.workers.read(held_up_notices, self._desk))

    def _summary(self, report: NotifyReport, concerned: tuple[str, ...]) -> str:
        parts = [self.tr("{n} sent", "", report.sent).format(n=report.sent)]
        if report.confirmed:
            parts.append(self.tr("{n} seen in the shop", "", report.confirmed).format(n=report.confirmed))
        if report.requeued:
            parts.append(
                self.tr("{n} missing there, to be sent again", "", report.requeued).format(n=report.requeued)
            )
        if report.refused:
            parts.append(self.tr("{n} refused", "", report.refused).format(n=report.refused))
        if report.unconfirmed:
            parts.append(self.tr("{n} unconfirmed", "", report.unconfirmed).format(n=report.unconfirmed))
        if report.waiting:
            parts.append(self.tr("{n} waiting", "", report.waiting).format(n=report.waiting))
        errors = dict.fromkeys(error_text(error) for error in report.errors)
        return "\n".join((", ".join(parts) + ".", *concerned, *errors))

    def _found(self, moment: datetime | None) -> None:
        self._looking = False
        now = self._desk.clock()
        if moment is not None and moment <= now:
            self.send()
            return
        if moment is not None:
            self._come_back(moment, now)
        self._look_again()

    def _come_back(self, due: datetime, now: datetime) -> None:
        wait_ms = int((due - now).total_seconds() * 1000) + _SOON_MS
        if wait_ms < LOOK_EVERY_MS:
            self._next.start(wait_ms)

    def _look_again(self) -> None:
        """Follow a look that was asked for while this one was busy."""
        if self._by_hand:
            self._by_hand = False
            self.send(at_once=True)
        elif self._again:
            self.look_soon()

    def _lost(self, _error: OrderSyncError) -> None:
        self._looking = False

    def _sent(self, round_: _Round) -> None:
        report = round_.report
        self._sending = False
        self._look_again()
        if not report.errors:
            self._said = ()
            if report.sent:
                self.went_well.emit()
        elif round_.by_hand or not (round_.busy or self._repeats(report)):
            self.trouble.emit(round_.summary)

    def _repeats(self, report: NotifyReport) -> bool:
        """Whether a round by itself met just what the last one had met: whoever dismissed that knows it."""
        said, self._said = self._said, tuple(error_text(error) for error in report.errors)
        return said == self._said

    def _failed(self, error: OrderSyncError) -> None:
        self._sending = False
        self._look_again()
        self.trouble.emit(error_text(error))


def _next_work(desk: Desk) -> datetime | None:
    from ordersync_gui.sync.next_work import next_work  # noqa: PLC0415 - not needed for the first paint

    return next_work(desk)
