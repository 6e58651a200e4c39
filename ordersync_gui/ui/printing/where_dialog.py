"""Asks whether sheets go to a printer or into a PDF file."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.named import named
from ordersync_gui.ui.printing.target import PrinterTarget
from ordersync_gui.ui.text import number


class WhereDialog(QDialog):
    """Signals: file_wanted, printer_chosen(PrinterTarget); one of them at most, and the dialog closes with it."""

    file_wanted = Signal()
    printer_chosen = Signal(object)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("print_dialog")
        self.setWindowTitle(self.tr("Print order sheets"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._printer: QPrinter | None = None
        text = self.tr("The sheets of {n} orders", "", count).format(n=number(count))
        note = self.tr(
            "Each has the order's number as a barcode, the address and the items. Orders whose sheets are printed "
            "are stopped when the shop changes them after that."
        )
        printer = named(
            QPushButton(self.tr("To a &printer..."), self), "print_to_printer", self.tr("To a printer")
        )
        file = named(
            QPushButton(self.tr("Into a P&DF file..."), self), "print_to_file", self.tr("Into a PDF file")
        )
        cancel = named(QPushButton(self.tr("Cancel"), self), "print_cancel", self.tr("Cancel"))
        printer.clicked.connect(self.ask_for_printer)
        file.clicked.connect(self._want_file)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (printer, file, cancel):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(wrapped_label(text, self))
        column.addWidget(wrapped_label(note, self))
        column.addLayout(row)
        printer.setDefault(True)
        self.setMinimumWidth(460)

    def ask_for_printer(self) -> QPrintDialog:
        """Open the system's question for a printer."""
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(self.windowTitle())
        dialog = QPrintDialog(self._printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._chosen)
        QDialog.open(dialog)  # QPrintDialog has one of its own that wants a slot in C++'s words
        return dialog

    def _chosen(self) -> None:
        if self._printer is not None:
            self.printer_chosen.emit(PrinterTarget(self._printer))
            self.accept()

    def _want_file(self) -> None:
        self.accept()
        self.file_wanted.emit()
