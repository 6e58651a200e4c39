"""The command barcodes, to be scanned from the screen or printed: packers then never touch the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QFile, QMarginsF, QRectF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget

from ordersync_gui.domain.scan_text import ScanCommand
from ordersync_gui.ui.file_dialog import ask_where_to_save, unless_it_exists
from ordersync_gui.ui.inline_message import Tone
from ordersync_gui.ui.named import named
from ordersync_gui.ui.scanning.barcode import Barcode, Labelled, paint_page
from ordersync_gui.ui.scrolling_dialog import ScrollingDialog

_WIDTH = 640
_AROUND = 130  # pixels for what is said, the buttons and the window's frame
_RESOLUTION = 300  # dots per inch


def command_words(command: ScanCommand) -> str:
    """What stands under a command barcode."""
    tr = QCoreApplication.translate
    return {
        ScanCommand.NEXT: tr("scanning", "NEXT: take the next order of the list"),
        ScanCommand.ABORT: tr("scanning", "ABORT: put the order back, record nothing"),
        ScanCommand.SHIPALL: tr("scanning", "SHIPALL: record the parcel with all that is left"),
    }[command]


class BarcodeSheetDialog(ScrollingDialog):
    """Shows barcodes, saves them as a PDF, prints them."""

    def __init__(self, title: str, codes: Sequence[Labelled], parent: QWidget | None = None) -> None:
        super().__init__("barcodeSheet", parent)
        self._title, self._codes = title, tuple(codes)
        self.setWindowTitle(title)
        for code, words in self._codes:
            self.body.addWidget(Barcode(code, self))
            label = QLabel(words, self)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            label.setTextFormat(Qt.TextFormat.PlainText)
            self.body.addWidget(label)
        self.body.addStretch(1)
        self.add_buttons(
            self._button("barcodeSheetPdf", self.tr("Save as &PDF..."), self.ask_for_file),
            self._button("barcodeSheetPrint", self.tr("P&rint..."), self.ask_for_printer),
            self._button("barcodeSheetClose", self.tr("&Close"), self.reject),
        )
        self.fit(_WIDTH)
        room = self.screen().availableSize().height() - _AROUND
        self.resize(self.width(), min(self.body.sizeHint().height() + _AROUND, room))

    def ask_for_file(self) -> None:
        """Ask where the PDF goes, and write it."""
        ask_where_to_save(
            self,
            name="scan_sheet_file",
            title=self.tr("Save the barcodes"),
            kinds=(self.tr("PDF (*.pdf)"),),
            suggested="barcodes.pdf",
            chosen=lambda file: unless_it_exists(self, file, lambda file: self.save_pdf(str(file))),
        )

    def save_pdf(self, path: str) -> None:
        """Write the page to a PDF file; what goes wrong is said."""
        file = QFile(path)
        if file.open(QFile.OpenModeFlag.WriteOnly) and self._write_pdf(file):
            file.close()
            self.outcome.say(self.tr("Saved: {path}").format(path=path), Tone.GOOD)
        else:
            text = self.tr("The file can't be written: {path}. Choose another folder.")
            self.outcome.say(text.format(path=path), Tone.ERROR)

    def _write_pdf(self, file: QFile) -> bool:
        writer = QPdfWriter(file)
        writer.setResolution(_RESOLUTION)
        writer.setTitle(self._title)
        return self._paint(writer)

    def ask_for_printer(self) -> None:
        """Ask for a printer, and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415 - rarely wanted

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._print(printer))
        QDialog.open(dialog)

    def _print(self, printer: QPagedPaintDevice) -> None:
        if self._paint(printer):
            self.outcome.say(self.tr("Sent to the printer."), Tone.GOOD)
        else:
            self.outcome.say(self.tr("The printer can't be used. Choose another one."), Tone.ERROR)

    def _paint(self, device: QPagedPaintDevice) -> bool:
        device.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
        )
        painter = QPainter()
        if not painter.begin(device):
            return False
        paint_page(painter, QRectF(painter.viewport()), self._title, self._codes)
        return painter.end()

    def _button(self, name: str, text: str, act: object) -> QPushButton:
        button = named(QPushButton(text, self), name, text.replace("&", "").rstrip("."))
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button


def command_codes() -> tuple[Labelled, ...]:
    """All command barcodes with their words."""
    return tuple((command.value, command_words(command)) for command in ScanCommand)
