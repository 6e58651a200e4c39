"""The text of a template in letters of one width, with its lines counted and a faulty one marked."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QTextBlock, QTextCursor, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ordersync_gui.ui.colours import colours_of
from ordersync_gui.ui.fixed_font import fixed_font

_AROUND = 4  # pixels beside the numbers


class TemplateText(QPlainTextEdit):
    """Long lines aren't wrapped, so that each has its number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setTabChangesFocus(True)
        self.setFont(fixed_font(self))
        self._numbers = _Numbers(self)
        self.blockCountChanged.connect(lambda _count: self._make_room())
        self.updateRequest.connect(lambda _rect, _dy: self._numbers.update())
        self._make_room()

    def mark(self, line: int | None) -> None:
        """Mark this line (from 1) as faulty; None marks none."""
        block = self.document().findBlockByNumber((line or 0) - 1)
        if line is None or not block.isValid():
            self.setExtraSelections([])
            return
        marked = QTextEdit.ExtraSelection()
        marked.cursor = QTextCursor(block)
        marked.format.setBackground(QColor(colours_of(self.palette()).danger_ground))
        marked.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        self.setExtraSelections([marked])

    def numbers_width(self) -> int:
        """Room that the numbers take, in pixels."""
        digits = len(str(max(100, self.blockCount())))
        return self.fontMetrics().horizontalAdvance("0") * digits + 2 * _AROUND

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the numbers beside the text."""
        super().resizeEvent(event)
        area = self.contentsRect()
        self._numbers.setGeometry(QRect(area.left(), area.top(), self.numbers_width(), area.height()))

    def paint_numbers(self, painter: QPainter, bottom: int) -> None:
        """Write the number of each line that can be seen."""
        block = self.firstVisibleBlock()
        while block.isValid() and self._top(block) <= bottom:
            place = QRect(0, self._top(block), self.numbers_width() - _AROUND, self.fontMetrics().height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight, str(block.blockNumber() + 1))
            block = block.next()

    def _top(self, block: QTextBlock) -> int:
        return round(self.blockBoundingGeometry(block).translated(self.contentOffset()).top())

    def _make_room(self) -> None:
        self.setViewportMargins(self.numbers_width(), 0, 0, 0)


class _Numbers(QWidget):
    def __init__(self, text: TemplateText) -> None:
        super().__init__(text)
        self._text = text

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._text.numbers_width(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        painter.setFont(self._text.font())
        painter.setPen(self.palette().placeholderText().color())
        self._text.paint_numbers(painter, event.rect().bottom())
        painter.end()
