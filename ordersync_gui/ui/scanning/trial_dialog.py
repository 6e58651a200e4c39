"""Shows what a scan arrived as and how it was understood, without doing anything."""

from __future__ import annotations

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.scan_settings import ScanSettings
from ordersync_gui.domain.scan_text import command_of, is_like_command, plain_scan
from ordersync_gui.domain.tracking import check_tracking
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.jobs import Job, Jobs
from ordersync_gui.ui.latest_job import LatestJob
from ordersync_gui.ui.named import named
from ordersync_gui.ui.scanning.lookup import Looked, look_up
from ordersync_gui.ui.scanning.sheet_dialog import command_words
from ordersync_gui.ui.scrolling_dialog import ScrollingDialog
from ordersync_gui.ui.text import error_text

_WIDTH = 560


class ScanTrialDialog(ScrollingDialog):
    """Scans go here while it is open."""

    def __init__(self, desk: Desk, jobs: Jobs, settings: ScanSettings, parent: QWidget | None = None) -> None:
        super().__init__("testScan", parent)
        self._desk, self._settings = desk, settings
        self._work = LatestJob(jobs)
        self.setWindowTitle(self.tr("Test a scan"))
        self.body.addWidget(wrapped_label(self.tr("Scan any barcode. Nothing is done with it.")))
        self.arrived = self._row("testScanArrived", self.tr("Arrived"))
        self.understood = self._row("testScanText", self.tr("Without what the scanner adds"))
        self.meaning = self._row("testScanMeaning", self.tr("Understood as"))
        self.body.addStretch(1)
        close = named(QPushButton(self.tr("&Close"), self), "testScanClose", self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self.add_buttons(close)
        self.finished.connect(lambda _result: self._work.stop())
        self.fit(_WIDTH)

    def take(self, arrived: str) -> None:
        """Show a scan."""
        text = plain_scan(arrived, self._settings.layout)
        self.arrived.setText("".join(_visible(letter) for letter in arrived))
        self.understood.setText(text)
        if is_like_command(text):
            self._work.stop()
            self.meaning.setText(_command_text(text))
            return
        self.meaning.setText(self.tr("Looking it up..."))

        def look(_job: Job) -> Coroutine[Any, Any, Looked]:
            return look_up(self._desk, text)

        self._work.start(self.tr("Looking a scan up"), look, on_done=self._show, on_error=self._failed, quiet=True)

    def _show(self, looked: Looked) -> None:
        self.meaning.setText(meaning_of(looked))

    def _failed(self, error: OrderSyncError) -> None:
        self.meaning.setText(error_text(error))

    def _row(self, name: str, label: str) -> QLabel:
        title = QLabel(label, self)
        value = named(wrapped_label("", self), name, label)
        font = value.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        value.setFont(font)
        self.body.addWidget(title)
        self.body.addWidget(value)
        return value


def meaning_of(looked: Looked) -> str:
    """What a scanned text is, in words."""
    if looked.orders:
        orders = ", ".join(f"{number} ({store})" for _id, store, number in looked.orders)
        return _tr("Order {orders}").format(orders=orders)
    check = check_tracking(looked.text)
    if check.carriers:
        return _tr("Tracking number {number} of {carriers}").format(
            number=check.number, carriers=", ".join(check.carriers)
        )
    if check.wrong_digit:
        carriers = ", ".join(check.wrong_digit)
        return _tr("Like a tracking number of {carriers}, but a digit is wrong").format(carriers=carriers)
    return _tr("No order's number and no tracking number that is known; it may be an item's code.")


def _command_text(text: str) -> str:
    command = command_of(text)
    return (
        _tr("Unknown command") if command is None else _tr("Command {words}").format(words=command_words(command))
    )


def _visible(letter: str) -> str:
    return letter if letter.isprintable() else f"<{ord(letter):02X}>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("scanning", text)
