"""Where papers go: to a printer, or into a PDF file that is there whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QIODevice, QMarginsF, QSaveFile, QSizeF
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.wording import say

if TYPE_CHECKING:
    from ordersync_gui.domain.paper import PaperSize

_DPI = 300


class Target(Protocol):
    """What can be drawn on, and is then completed or abandoned, once."""

    @property
    def device(self) -> QPagedPaintDevice:
        """What is drawn on; its first dot is the paper's corner."""
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

    def __init__(self, file: Path, title: str, paper: PaperSize) -> None:
        self._file = QSaveFile(str(file))
        self.name = str(file)
        if not self._file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise self._error()
        self._writer = QPdfWriter(self._file)
        self._writer.setResolution(_DPI)
        self._writer.setPageLayout(page_layout(paper))
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
    """A printer with its paper and the number of copies."""

    def __init__(self, printer: QPrinter, paper: PaperSize, *, copies: int = 1) -> None:
        self._printer = printer
        printer.setPageLayout(page_layout(paper))
        printer.setFullPage(True)
        printer.setCopyCount(copies)
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


def printer_target(name: str, title: str, paper: PaperSize, copies: int) -> PrinterTarget:
    """The printer of this name. Raises OrderSyncError where this PC has it no more."""
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise OrderSyncError(
            say("This PC has no printer called {printer} any more.", printer=name),
            remedy=say("Choose another printer, or save a PDF."),
        )
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    return PrinterTarget(printer, paper, copies=copies)


def page_layout(paper: PaperSize) -> QPageLayout:
    """The whole paper, upright; what stays white is left to whoever draws."""
    ids = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
    if (usual := ids.get("a4" if paper.places > 1 else paper.key)) is not None:
        size = QPageSize(usual)
    else:
        size = QPageSize(QSizeF(paper.width_mm, paper.height_mm), QPageSize.Unit.Millimeter, paper.key)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


def _end(painter: QPainter) -> None:
    """Qt complains of ending what never began."""
    if painter.isActive():
        painter.end()
