"""One page of a paper on the screen, as large as there is room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

if TYPE_CHECKING:
    from ordersync_gui.ui.printing.looked_at import LookedAt

_EDGE = 10  # pixels around the paper
_HEARD = 2000  # letters that a screen reader is given


class PageView(QFrame):
    """Shows a page, or a text instead; screen readers hear the page's words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(220, 260)
        self._paper: LookedAt | None = None
        self._page = 0
        self._drawn = QPixmap()
        self._text = ""

    def show_page(self, paper: LookedAt, page: int) -> None:
        """Show this page of this paper."""
        self._paper, self._page, self._text, self._drawn = paper, page, "", QPixmap()
        self.setAccessibleDescription(paper.text[:_HEARD])
        self.update()

    def say(self, text: str) -> None:
        """Show a text instead of a page."""
        self._paper, self._text, self._drawn = None, text, QPixmap()
        self.setAccessibleDescription(text)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Draw anew in the new size."""
        self._drawn = QPixmap()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the page in the middle."""
        super().paintEvent(event)
        painter = QPainter(self)
        if self._paper is None:
            room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._text)
        else:
            self._paint_page(painter, self._paper)
        painter.end()

    def _paint_page(self, painter: QPainter, paper: LookedAt) -> None:
        if self._drawn.isNull():
            self._drawn = self._draw(paper)
        size = self._drawn.deviceIndependentSize()
        left, top = round((self.width() - size.width()) / 2), round((self.height() - size.height()) / 2)
        painter.drawPixmap(left, top, self._drawn)
        painter.setPen(QColor("#808080"))
        painter.drawRect(QRectF(left - 1, top - 1, size.width() + 1, size.height() + 1))

    def _draw(self, paper: LookedAt) -> QPixmap:
        width, height = paper.shape
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        ratio = self.devicePixelRatioF()
        dots = max(0.1, min(room.width() / width, room.height() / height)) * ratio
        drawn = QPixmap(QSize(round(width * dots), round(height * dots)))
        drawn.fill(Qt.GlobalColor.white)
        painter = QPainter(drawn)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        paper.draw(painter, self._page, drawn.width())
        painter.end()
        drawn.setDevicePixelRatio(ratio)
        return drawn
