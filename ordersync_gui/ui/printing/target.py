"""Where sheets go: to a printer, or into a PDF file that is there whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QIODevice, QSaveFile
from PySide6.QtGui import QPagedPaintDevice, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.wording import say
from ordersync_gui.ui.printing.sheet import page_layout

_DPI = 300


class Target(Protocol):
    """What can be drawn on, and is then completed or abandoned, once."""

    @property
    def device(self) -> QPagedPaintDevice:
        """What is drawn on."""
        ...

    @property
    def name(self) -> str:
        """What people call it."""
        ...

    def complete(self, painter: QPainter) -> None:
        """Everything is drawn. Raises OrderSyncError when it can't be kept or printed."""
        ...

    def abandon(self, painter: QPainter) -> None:
        """Leave nothing behind of what was drawn."""
        ...


class PdfTarget:
    """A PDF file; one of the same name is replaced when all is drawn. Raises OrderSyncError."""

    def __init__(self, file: Path, title: str) -> None:
        self._file = QSaveFile(str(file))
        self.name = str(file)
        if not self._file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise self._error()
        self._writer = QPdfWriter(self._file)
        self._writer.setResolution(_DPI)
        self._writer.setPageLayout(page_layout())
        self._writer.setTitle(title)
        self._writer.setCreator("ordersync")

    @property
    def device(self) -> QPagedPaintDevice:
        """The writer."""
        return self._writer

    def complete(self, painter: QPainter) -> None:
        """Put the file in place."""
        painter.end()
        if not self._file.commit():
            raise self._error()

    def abandon(self, painter: QPainter) -> None:
        """Keep what was there before."""
        _end(painter)
        self._file.cancelWriting()
        self._file.commit()  # only this removes what was written so far

    def _error(self) -> OrderSyncError:
        return OrderSyncError(
            say("{file} can't be written: {why}.", file=self._file.fileName(), why=self._file.errorString()),
            remedy=say("Choose another folder, or close the program that has the file open."),
        )


class PrinterTarget:
    """A printer that a person chose, with the paper that they chose."""

    def __init__(self, printer: QPrinter) -> None:
        self._printer = printer
        layout = printer.pageLayout()
        layout.setMode(layout.Mode.StandardMode)
        layout.setMargins(page_layout().margins())
        printer.setPageLayout(layout)
        self.name = printer.printerName() or printer.outputFileName()

    @property
    def device(self) -> QPagedPaintDevice:
        """The printer."""
        return self._printer

    def complete(self, painter: QPainter) -> None:
        """Let the system print it."""
        painter.end()
        if self._printer.printerState() is QPrinter.PrinterState.Error:
            raise OrderSyncError(
                say("{printer} reports an error.", printer=self.name),
                remedy=say("Look at the printer, then try again."),
            )

    def abandon(self, painter: QPainter) -> None:
        """Take the job back, as far as the system can."""
        if painter.isActive():
            self._printer.abort()
        _end(painter)


def _end(painter: QPainter) -> None:
    """Qt complains of ending what never began."""
    if painter.isActive():
        painter.end()
