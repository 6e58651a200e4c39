"""Fills the list of mails: reads the newest, goes on downwards, and again when something changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from ordersync_gui.domain.mail import MailState, MailView
from ordersync_gui.storage.queries.mails import mails
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob

PAGE = 200
_MOST_AT_ONCE = 2_000  # rows that are read again because something changed
_AGAIN_AFTER_MS = 300


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which mails: in this state, of this store, None for any; and holding all of these words."""

    state: MailState | None = None
    store_id: int | None = None
    words: str = ""


class MailList(QObject):
    """Signals: changed() when other mails are listed, failed(OrderSyncError)."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, wanted: Wanted, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._reading = desk, LatestJob(jobs)
        self.wanted = wanted
        self.mails: tuple[MailView, ...] = ()
        self.more = False
        self._soon = QTimer(self, singleShot=True, interval=_AGAIN_AFTER_MS)
        self._soon.timeout.connect(self._read_again)

    def choose(self, wanted: Wanted) -> None:
        """List these from the newest on."""
        self.wanted = wanted
        self._read(PAGE)

    def read_older(self) -> None:
        """List a page more."""
        if not self._reading.running and self.mails:
            self._read(PAGE, below=self.mails[-1].id)

    def read_again(self) -> None:
        """Take in what has changed, soon."""
        if not self._soon.isActive():
            self._soon.start()

    def stop(self) -> None:
        """Read no more."""
        self._soon.stop()
        self._reading.stop()

    def _read_again(self) -> None:
        if self._reading.running:
            self._soon.start()
        else:
            self._read(min(max(PAGE, len(self.mails)), _MOST_AT_ONCE))

    def _read(self, count: int, *, below: int | None = None) -> None:
        wanted, before = self.wanted, self.mails if below is not None else ()

        async def read(_job: Job) -> tuple[MailView, ...]:
            return await self._desk.workers.read_list(
                mails,
                self._desk.db,
                state=wanted.state,
                store_id=wanted.store_id,
                words=wanted.words,
                limit=count + 1,
                before=below,
            )

        def show(found: tuple[MailView, ...]) -> None:
            self.mails, self.more = before + found[:count], len(found) > count
            self.changed.emit()

        self._reading.start(
            self.tr("Reading the mails"), read, on_done=show, on_error=self.failed.emit, quiet=True
        )
