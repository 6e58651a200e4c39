"""A button of the status bar that counts the orders which need attention, whichever store is chosen."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import StatusCounts
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.marked_frame import FocusBorder
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import WARNING_SIGN, attention_label, number, tooltip

_SOON_MS = 150


class AttentionStatus(QPushButton):
    """Always there, also with a count of nought; reads by itself, first when made and after each change."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "needAttention", self.tr("Need attention"))
        self.setFlat(True)
        FocusBorder(self)  # a flat button shows nothing of that by itself
        self._desk = desk
        self._job = LatestJob(jobs)
        self._stale = False
        self._asked_at = 0.0
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._read)
        jobs.changed.connect(self._on_changes)
        self.show_counts(StatusCounts())
        self._soon.start(_SOON_MS)

    def show_counts(self, counts: StatusCounts) -> None:
        """Show how many orders need attention, and in the tooltip how many for each reason."""
        count = counts.needs_attention
        text = self.tr("Need attention: {n}").format(n=number(count))
        self.setText(f"{WARNING_SIGN} {text}" if count else text)
        reasons = "\n".join(
            self.tr("{reason}: {n}").format(reason=attention_label(kind), n=number(counts.by_attention[kind]))
            for kind in AttentionKind
            if counts.by_attention.get(kind)
        )
        explained = reasons if count else self.tr("No order needs attention.")
        self.setToolTip(tooltip(explained))
        self.setAccessibleName(text)
        self.setAccessibleDescription(explained)

    def look(self) -> None:
        """Read them again soon."""
        if self._job.running:
            self._stale = True
        elif not self._soon.isActive():
            self._soon.start(_SOON_MS)

    def _on_changes(self, changes: Changes) -> None:
        if changes.membership or changes.notices or changes.stores:
            self.look()

    def _read(self) -> None:
        self._stale, self._asked_at = False, monotonic()
        self._job.start(
            self.tr("Counting orders that need attention"),
            lambda _job: self._desk.workers.read(queries.status_counts, self._desk.db, None),
            on_done=self._found,
            on_error=lambda _error: None,  # the window says what is wrong with the database
            quiet=True,
        )

    def _found(self, counts: StatusCounts) -> None:
        self.show_counts(counts)
        if self._stale:
            # An import changes orders all the time: most of the reader's time belongs to the grid.
            took_ms = int((monotonic() - self._asked_at) * 1000)
            self._soon.start(max(_SOON_MS, 3 * took_ms))
