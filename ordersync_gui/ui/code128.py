"""Draws text as a Code 128 barcode, which every scanner reads."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from ordersync_gui.documents.barcodes import QUIET_MODULES, code128_modules

__all__ = ["QUIET_MODULES", "bar_widths", "draw_bars", "draw_code128", "modules_wide"]


def bar_widths(text: str) -> tuple[int, ...]:
    """Widths of bars and gaps in modules, a bar first and last. Raises ValueError where it has no barcode."""
    widths = code128_modules(text)
    if widths is None:
        message = f"{text!r} can't be a Code 128 barcode"
        raise ValueError(message)
    return widths


def modules_wide(text: str) -> int:
    """How many modules the barcode takes with its quiet zones. Raises ValueError as `bar_widths` does."""
    return sum(bar_widths(text)) + 2 * QUIET_MODULES


def draw_code128(painter: QPainter, rect: QRectF, text: str) -> bool:
    """Draw the barcode into the middle of the rectangle, on white and with its quiet zones.

    rect: in the painter's units; bars are as high as it is, and a whole number of units wide.
    False, and nothing drawn, where the text has no barcode or the rectangle is too narrow for it.
    """
    widths = code128_modules(text)
    if widths is None:
        return False
    count = sum(widths) + 2 * QUIET_MODULES
    module = int(rect.width() / count)
    if module < 1:
        return False
    area = QRectF(rect.center().x() - module * count / 2, rect.top(), module * count, rect.height())
    area.moveLeft(round(area.left()))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    draw_bars(painter, area, widths, module)
    painter.restore()
    return True


def draw_bars(painter: QPainter, area: QRectF, widths: tuple[int, ...], module: float) -> None:
    """Draw bars of these widths on white, after a quiet zone at the area's left edge."""
    painter.fillRect(area, Qt.GlobalColor.white)
    left = area.left() + QUIET_MODULES * module
    for place, width in enumerate(widths):
        if place % 2 == 0:
            painter.fillRect(QRectF(left, area.top(), width * module, area.height()), Qt.GlobalColor.black)
        left += width * module
