"""Asks the shop what it holds for the first import's range, and says how far it is and what was found."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.sync.connect import FeedPreview, preview_orders
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage, Tone, wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import number, shown
from ordersync_gui.ui.wizard.draft import WizardState

_WARNINGS = 3  # as many remarks as fit beside the table of words


class PreviewPane(QWidget):
    """Progress, result, Stop and Try again. What is known for the same login, zone and range isn't asked again.

    `began` comes when the shop is asked, `settled` when it has answered, failed or was stopped.
    """

    began = Signal()
    settled = Signal()

    def __init__(self, desk: Desk, jobs: Jobs, state: WizardState, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._state, self._work = desk, state, LatestJob(jobs)
        self._bar = named(QProgressBar(self), f"{name}_progress", self.tr("Orders are being read"))
        self._bar.setTextVisible(False)
        self._text = wrapped_label("", self)
        self._text.setObjectName(f"{name}_text")
        self.outcome = InlineMessage(f"{name}_outcome", self)
        self._again = named(QPushButton(self.tr("Try &again"), self), f"{name}_again", self.tr("Try again"))
        self._stop = named(QPushButton(self.tr("&Stop"), self), f"{name}_stop", self.tr("Stop reading"))
        self._again.clicked.connect(self.begin)
        self._stop.clicked.connect(self._stopped)
        self._lay_out()

    @property
    def running(self) -> bool:
        """Whether the shop is being asked."""
        return self._work.running

    def text(self) -> str:
        """How far it is, or what was found."""
        return self._text.text()

    def show_or_begin(self) -> None:
        """Show what is known for the chosen range, or ask the shop."""
        known = self._state.current.preview(self._state.since)
        if known is None:
            self.begin()
        else:
            self._work.stop()
            self._show(known)

    def begin(self) -> None:
        """Ask the shop anew."""
        draft, since = self._state.current, self._state.since
        hear = self._work.live(self._progress)

        async def count(job: Job) -> FeedPreview:
            return await preview_orders(
                self._desk,
                channel=draft.choice.spec.key,
                given=draft.given,
                since=since,
                on_progress=hear,
                cancellation=job.cancellation,
            )

        def done(preview: FeedPreview) -> None:
            draft.keep_preview(since, preview)
            self._show(preview)

        self.outcome.clear()
        self._text.setText(self.tr("Asking the shop..."))
        self._bar.setRange(0, 0)
        title = self.tr("Look at the orders of {store}").format(store=draft.name)
        self._work.start(title, count, on_done=done, on_error=self._failed)
        self._show_running(True)
        self.began.emit()

    def stop(self) -> None:
        """Stop asking; the answer is no longer heard."""
        self._work.stop()
        self._show_running(False)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._text)
        column.addLayout(row)
        column.addWidget(self.outcome)
        again = QHBoxLayout()
        again.addWidget(self._again)
        again.addStretch(1)
        column.addLayout(again)

    def _progress(self, preview: FeedPreview) -> None:
        self._bar.setRange(0, max(preview.pages, 1))
        self._bar.setValue(preview.pages_read)
        text = self.tr("Page {page} of {pages} read, {orders} orders so far.")
        self._text.setText(text.format(page=preview.pages_read, pages=preview.pages, orders=preview.orders))

    def _show(self, preview: FeedPreview) -> None:
        self._show_running(False)
        self._again.hide()
        text = self.tr("{n} orders were found in this range.", "", preview.orders)
        self._text.setText(text.format(n=number(preview.orders)))
        self.outcome.say(self._reservations(preview), Tone.WARNING)
        self.settled.emit()

    def _reservations(self, preview: FeedPreview) -> str:
        parts = []
        if preview.rejected:
            rejected = self.tr(
                "{n} more can't be read; the import will list them with the reason.", "", preview.rejected
            )
            parts.append(rejected.format(n=number(preview.rejected)))
        warnings = tuple(dict.fromkeys(shown(warning) for warning in preview.warnings))
        parts += warnings[:_WARNINGS]
        more = len(warnings) - _WARNINGS
        if more > 0:
            parts.append(self.tr("... and {n} more remarks of this kind.", "", more).format(n=number(more)))
        return "\n".join(parts)

    def _failed(self, error: OrderSyncError) -> None:
        self._show_running(False)
        self._text.setText(self.tr("The orders couldn't be looked at."))
        self.outcome.say_error(error)
        self.settled.emit()

    def _stopped(self) -> None:
        self.stop()
        self._text.setText(self.tr("Stopped before all orders were looked at."))
        self.settled.emit()

    def _show_running(self, running: bool) -> None:  # noqa: FBT001 - a state, not an option
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        self._again.setVisible(not running)
