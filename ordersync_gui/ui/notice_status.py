"""A button of the status bar that counts the shipment notices which wait for a person."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPushButton, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.notice_trouble import named_orders, troubled_notices
from ordersync_gui.ui.text import WARNING_SIGN, tooltip

_SOON_MS = 150
_IN_TOOLTIP = 10


class NoticeStatus(QPushButton):
    """Hidden while no notice is refused or unconfirmed; reads by itself, first when made and after each change."""

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "noticesNeedYou", self.tr("Notices that need you"))
        self.setFlat(True)
        self._desk = desk
        self._job = LatestJob(jobs)
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self._read)
        jobs.changed.connect(self._on_changes)
        self.hide()
        self._soon.start()

    def show_notices(self, notices: tuple[NoticeView, ...]) -> None:
        """Count these and name their orders in the tooltip."""
        text = self.tr("Need you: {n}").format(n=len(notices))
        self.setText(f"{WARNING_SIGN} {text}")
        orders = named_orders(notices, at_most=_IN_TOOLTIP)
        sentence = self.tr("Notices that the shop refused or didn't confirm: order {orders}").format(orders=orders)
        self.setToolTip(tooltip(sentence))
        self.setAccessibleName(text)
        self.setAccessibleDescription(sentence)
        self.setVisible(bool(notices))

    def look(self) -> None:
        """Read them again soon."""
        if not self._soon.isActive():
            self._soon.start()

    def _on_changes(self, changes: Changes) -> None:
        if changes.notices or changes.stores:
            self.look()

    def _read(self) -> None:
        self._job.start(
            self.tr("Counting notices that need you"),
            lambda _job: self._desk.workers.read(troubled_notices, self._desk),
            on_done=self.show_notices,
            on_error=lambda _error: None,  # the window says what is wrong with the database
            quiet=True,
        )
