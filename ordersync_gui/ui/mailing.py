"""Sends buyers' mails that are due: when it is time, and by hand; one round at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import Busy, OrderSyncError
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.text import error_text, number

if TYPE_CHECKING:  # the first paint sends no mails
    from ordersync_gui.sync.mails import MailReport

LOOK_EVERY_MS = 15_000
_SOON_MS = 50


@dataclass(frozen=True, slots=True)
class _Round:
    """What a round came to, and how it reads. busy: all that went wrong is that another window was at it."""

    report: MailReport
    summary: str
    by_hand: bool
    busy: bool

    @property
    def changes(self) -> Changes:
        """What the jobs publish."""
        return self.report.changes


class Mailing(QObject):
    """Signals: trouble(text) for a round in which something went wrong, went_well() for one that sent."""

    trouble = Signal(str)
    went_well = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._sending = self._looking = self._again = self._by_hand = False
        self._said: tuple[str, ...] = ()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._next = QTimer(self, singleShot=True)
        self._next.timeout.connect(self.look)

    @property
    def busy(self) -> bool:
        """Whether it sends, or looks whether it has to."""
        return self._sending or self._looking

    def start(self) -> None:
        """Settle what a crash left behind, then look for due mails from now on."""
        self._jobs.run(
            self.tr("Looking after old mails"), self._recover, on_done=lambda _changes: self.look(), quiet=True
        )
        self._jobs.changed.connect(self._on_changes)
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._next.stop()

    def look_soon(self) -> None:
        """Look as soon as this event is over, such as after shipping."""
        if self._timer.isActive():
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
            self.tr("Looking for mails"),
            lambda _job: self._desk.workers.read(_next_mail, self._desk),
            on_done=self._found,
            on_error=self._lost,
            quiet=True,
        )

    def send_by_hand(self) -> None:
        """A person asks for a round: also of what waits because of a trouble; soon, if one is under way."""
        if self._sending:
            self._by_hand = True
        else:
            self._send(at_once=True)

    async def _recover(self, _job: Job) -> Changes:
        from ordersync_gui.sync.mails import recover_mails  # noqa: PLC0415 - not needed for the first paint

        return await recover_mails(self._desk)

    def _send(self, *, at_once: bool = False) -> None:
        self._sending = True
        self._jobs.run(
            self.tr("Mailing buyers"),
            lambda job: self._round(job, at_once=at_once),
            on_done=self._sent,
            on_error=self._failed,
            again=self.send_by_hand,
        )

    async def _round(self, job: Job, *, at_once: bool) -> _Round:
        from ordersync_gui.sync.mails import send_due_mails  # noqa: PLC0415 - as above

        job.progress(0, None, self.tr("Sending mails to buyers..."))
        report = await send_due_mails(
            self._desk, at_once=at_once, on_settled=self._jobs.publish, cancellation=job.cancellation
        )
        summary = self._summary(report)
        busy = all(isinstance(error, Busy) for error in report.errors)
        job.say(summary, warning=bool(report.errors) and not busy)
        job.unfinished = bool(report.errors)
        return _Round(report, summary, by_hand=at_once, busy=busy)

    def _summary(self, report: MailReport) -> str:
        parts = [self.tr("{n} mails sent", "", report.sent).format(n=number(report.sent))]
        if report.refused:
            parts.append(self.tr("{n} refused", "", report.refused).format(n=number(report.refused)))
        if report.unconfirmed:
            parts.append(self.tr("{n} unconfirmed", "", report.unconfirmed).format(n=number(report.unconfirmed)))
        if report.waiting:
            parts.append(self.tr("{n} waiting", "", report.waiting).format(n=number(report.waiting)))
        errors = dict.fromkeys(error_text(error) for error in report.errors)
        return "\n".join((", ".join(parts) + ".", *errors))

    def _found(self, moment: datetime | None) -> None:
        self._looking = False
        if self._sending:  # asked for by hand meanwhile: its end looks again
            self._again = True
            return
        now = self._desk.clock()
        if moment is not None and moment <= now:
            self._send()
            return
        if moment is not None:
            wait_ms = int((moment - now).total_seconds() * 1000) + _SOON_MS
            if wait_ms < LOOK_EVERY_MS:
                self._next.start(wait_ms)
        self._look_again()

    def _look_again(self) -> None:
        """Follow a look that was asked for while this one was busy."""
        if self._by_hand:
            self._by_hand = False
            self._send(at_once=True)
        elif self._again:
            self.look_soon()

    def _lost(self, _error: OrderSyncError) -> None:
        self._looking = False

    def _sent(self, round_: _Round) -> None:
        self._sending = False
        self._look_again()
        if not round_.report.errors:
            self._said = ()
            if round_.report.sent:
                self.went_well.emit()
        elif round_.by_hand or not (round_.busy or self._repeats(round_.report)):
            self.trouble.emit(round_.summary)

    def _repeats(self, report: MailReport) -> bool:
        """Whether a round by itself met just what the last one had met: whoever dismissed that knows it."""
        said, self._said = self._said, tuple(error_text(error) for error in report.errors)
        return said == self._said

    def _failed(self, error: OrderSyncError) -> None:
        self._sending = False
        self._look_again()
        self.trouble.emit(error_text(error))

    def _on_changes(self, changes: Changes) -> None:
        if changes.mails or changes.notices or changes.stores:
            self.look_soon()


def _next_mail(desk: Desk) -> datetime | None:
    from ordersync_gui.sync.mails import next_mail  # noqa: PLC0415 - not needed for the first paint

    return next_mail(desk)
