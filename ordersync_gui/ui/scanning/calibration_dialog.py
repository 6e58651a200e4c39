"""Learns the scanner's keyboard: shows known barcodes one after the other and compares what arrives."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.scan_layout import CALIBRATION, check_step, learn_layout
from ordersync_gui.ui.inline_message import Tone, wrapped_label
from ordersync_gui.ui.named import named
from ordersync_gui.ui.scanning.barcode import Barcode
from ordersync_gui.ui.scanning.sheet_dialog import BarcodeSheetDialog
from ordersync_gui.ui.scrolling_dialog import ScrollingDialog

_WIDTH = 860


class CalibrationDialog(ScrollingDialog):
    """Scans go here while it is open. learned(layout for the settings) once all barcodes were scanned."""

    learned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("calibration", parent)
        self._arrived: list[str] = []
        self.setWindowTitle(self.tr("Calibrate the scanner"))
        self._step = QLabel(self)
        self._step.setObjectName("calibrationStep")
        font = self._step.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        self._step.setFont(font)
        self._barcode = Barcode(CALIBRATION[0], self)
        self._barcode.setObjectName("calibrationBarcode")
        hint = self.tr(
            "Some scanners can't read from a screen: print the barcodes and scan them in their order. "
            "Caps Lock must be off."
        )
        self.body.addWidget(self._step)
        self.body.addWidget(self._barcode)
        self.body.addWidget(wrapped_label(hint, self))
        self.body.addStretch(1)
        self._print = self._button("calibrationPrint", self.tr("&Print or save..."))
        self._again = self._button("calibrationAgain", self.tr("&Begin again"))
        self._close = self._button("calibrationClose", self.tr("&Close"))
        self._print.clicked.connect(self._show_sheet)
        self._again.clicked.connect(self.begin)
        self._close.clicked.connect(self.reject)
        self.add_buttons(self._print, self._again, self._close)
        self.fit(_WIDTH)
        self.begin()

    def begin(self) -> None:
        """Begin with the first barcode."""
        self._arrived.clear()
        self.outcome.clear()
        self._show_step()

    def take(self, arrived: str) -> None:
        """Take what a barcode arrived as; what can't be is said, and the same barcode is asked for again."""
        if len(self._arrived) == len(CALIBRATION):
            return
        try:
            check_step(len(self._arrived), arrived)
            self._arrived.append(arrived)
            if len(self._arrived) == len(CALIBRATION):
                self._finish()
            else:
                self.outcome.clear()
                self._show_step()
        except UsageError as error:
            self.outcome.say_error(error)

    def _finish(self) -> None:
        try:
            layout = learn_layout(self._arrived)
        except UsageError:
            self._arrived.clear()
            self._show_step()
            raise
        self._step.setText(self.tr("Done"))
        same = self.tr("Everything arrives as it is: nothing has to be translated.")
        count = len(layout) // 2
        other = self.tr("Learned: {n} characters arrive as others and are translated from now on.", "", count)
        self.outcome.say(other.format(n=count) if layout else same, Tone.GOOD)
        self.learned.emit(layout)

    def _show_step(self) -> None:
        step = len(self._arrived)
        text = self.tr("Scan barcode {n} of {all}")
        self._step.setText(text.format(n=step + 1, all=len(CALIBRATION)))
        self._barcode.show_code(CALIBRATION[step])

    def _show_sheet(self) -> None:
        codes = [(code, f"{place}:  {code}") for place, code in enumerate(CALIBRATION, 1)]
        BarcodeSheetDialog(self.tr("Calibrate the scanner"), codes, self).open()

    def _button(self, name: str, text: str) -> QPushButton:
        button = named(QPushButton(text, self), name, text.replace("&", "").rstrip("."))
        button.setAutoDefault(False)
        return button
