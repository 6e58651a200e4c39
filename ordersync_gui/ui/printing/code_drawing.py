"""Barcodes and QR codes as rectangles of whole dots, so that every scanner finds their edges."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ordersync_gui.documents.barcodes import QR_QUIET_MODULES, QUIET_MODULES, code128_modules, qr_matrix
from ordersync_gui.ui.code128 import draw_bars

MM_PER_INCH = 25.4
_BAR_MM, _LEAST_BAR_MM, _BAR_HEIGHT_MM = 0.34, 0.19, 12  # hand scanners need 0.19 mm
_QR_MM, _LEAST_QR_MM = 0.5, 0.3


@dataclass(frozen=True, slots=True)
class Code:
    """A code that can be drawn. across: modules from edge to edge with its quiet zones; square: a QR code.

    usual and least: how wide a module is, in millimetres.
    """

    text: str
    square: bool
    across: int

    @property
    def usual_mm(self) -> float:
        """How wide a module is where there is room."""
        return _QR_MM if self.square else _BAR_MM

    @property
    def least_mm(self) -> float:
        """How wide a module is at least, for a scanner to read it."""
        return _LEAST_QR_MM if self.square else _LEAST_BAR_MM

    def module(self, dots_per_inch: float, *, wished: float | None, most: float) -> int:
        """Dots to a module, 0 where there is no room for one that can be read.

        wished: how wide the code should be, in dots, None for as wide as usual. most: how wide it may be.
        """
        dots_per_mm = dots_per_inch / MM_PER_INCH
        least = max(1, ceil(self.least_mm * dots_per_mm - 0.05))
        usual = self.usual_mm * dots_per_mm if wished is None else wished / self.across
        module = max(least, min(int(usual + 0.01), int(most / self.across)))
        return module if module * self.across <= most + 0.5 else 0

    def height(self, dots_per_inch: float, width: float) -> float:
        """How high it is where nothing else is asked for, in dots."""
        return width if self.square else _BAR_HEIGHT_MM * dots_per_inch / MM_PER_INCH


def barcode(text: str) -> Code | None:
    """The text as Code 128; None where it can't be."""
    widths = code128_modules(text)
    return None if widths is None else Code(text, square=False, across=sum(widths) + 2 * QUIET_MODULES)


def qr_code(text: str) -> Code | None:
    """The text as a QR code; None where it can't be."""
    rows = qr_matrix(text)
    return Code(text, square=True, across=len(rows) + 2 * QR_QUIET_MODULES) if rows else None


def draw_code(painter: QPainter, area: QRectF, code: Code, module: float) -> None:
    """Draw it from the area's left edge; module: how wide a module is in the painter's units."""
    if not code.square:
        draw_bars(painter, area, code128_modules(code.text) or (), module)
        return
    painter.fillRect(area, Qt.GlobalColor.white)
    left, top = area.left() + QR_QUIET_MODULES * module, area.top() + QR_QUIET_MODULES * module
    for row, modules in enumerate(qr_matrix(code.text)):
        for first, length in _black(modules):
            place = QRectF(left + first * module, top + row * module, length * module, module)
            painter.fillRect(place, Qt.GlobalColor.black)


def _black(modules: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Where each run of black begins, and how long it is."""
    found: list[tuple[int, int]] = []
    for place, black in enumerate(modules):
        if black and found and sum(found[-1]) == place:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif black:
            found.append((place, 1))
    return found
