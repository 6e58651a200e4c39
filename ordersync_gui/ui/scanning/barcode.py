"""Barcodes with words under them: on the screen, and on a page that is printed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ordersync_gui.ui.code128 import draw_code128, modules_wide

_BARS_HEIGHT = 64  # pixels on the screen
_PAGE_MARGIN, _PAGE_GAP = 0.06, 0.03  # of the page's height

Labelled = tuple[str, str]  # what the barcode says, and the words under it


class Barcode(QWidget):
    """One barcode on white, in whole pixels: scanners read nothing else from a screen."""

    def __init__(self, code: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = code
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Barcode: {code}").format(code=code))

    def code(self) -> str:
        """What it says."""
        return self._code

    def show_code(self, code: str) -> None:
        """Show another one."""
        self._code = code
        self.setAccessibleName(self.tr("Barcode: {code}").format(code=code))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Two pixels for the narrowest bar."""
        return QSize(2 * modules_wide(self._code), _BARS_HEIGHT + 16)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """One pixel for the narrowest bar."""
        return QSize(modules_wide(self._code), _BARS_HEIGHT + 16)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """White, whatever the theme."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        draw_code128(painter, QRectF(self.rect()).adjusted(0, 8, 0, -8), self._code)
        painter.end()


def paint_page(painter: QPainter, page: QRectF, title: str, codes: Sequence[Labelled]) -> None:
    """Paint a page of barcodes with their words, one under the other; page: its rectangle in painter units."""
    margin, gap = page.height() * _PAGE_MARGIN, page.height() * _PAGE_GAP
    inner = page.adjusted(margin, margin, -margin, -margin)
    line = page.height() * 0.03
    _write(painter, QRectF(inner.left(), inner.top(), inner.width(), line), title, 0.7)
    room = (inner.height() - line - gap) / max(len(codes), 4)
    for place, (code, words) in enumerate(codes):
        top = inner.top() + line + gap + place * room
        bars = QRectF(inner.left(), top, inner.width(), room - 2 * gap - line)
        draw_code128(painter, bars, code)
        _write(painter, QRectF(inner.left(), bars.bottom(), inner.width(), line), words, 0.55)


def _write(painter: QPainter, rect: QRectF, text: str, size: float) -> None:
    painter.save()
    font = painter.font()
    font.setPixelSize(max(1, int(rect.height() * size)))
    painter.setFont(font)
    painter.setPen(Qt.GlobalColor.black)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
