"""A list of the sidebar and its rows: a line, a smaller one under it, a count at the right, the store's colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ordersync_gui.ui.icons import draw_icon

SECOND_LINE = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
STRIPE = Qt.ItemDataRole.UserRole + 3
MUTED = Qt.ItemDataRole.UserRole + 4
INDENTED = Qt.ItemDataRole.UserRole + 5
STALE = Qt.ItemDataRole.UserRole + 6
LINE_ABOVE = Qt.ItemDataRole.UserRole + 7
ICON = Qt.ItemDataRole.UserRole + 8
_MARGIN = 8
_ICON, _ICON_GAP = 1, 7  # of a line's height; pixels
_GAP = 4  # between a row's text and its count
_PADDING = 4
_STRIPE_WIDTH = 5
_LEAST_ROWS = 3
_MOST_OF_SCREEN = 6  # the part of the screen's height that a list insists on at most
_WIDTH = 80


class SidebarList(QListWidget):
    """As high as its rows where there is room, else it scrolls."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._resized = QTimer(self, singleShot=True, interval=0)  # the rows are only laid out after the resizing
        self._resized.timeout.connect(self._show_current)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """All rows that aren't hidden."""
        return QSize(_WIDTH, sum(self._heights()) + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The first few rows, fewer of them where text is large for the screen."""
        rows = min(sum(self._heights()[:_LEAST_ROWS]), self.screen().availableSize().height() // _MOST_OF_SCREEN)
        return QSize(_WIDTH, rows + 2 * self.frameWidth())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """What is chosen stays in view."""
        super().resizeEvent(event)
        self._resized.start()

    def _show_current(self) -> None:
        self.scrollTo(self.currentIndex())

    def _heights(self) -> list[int]:
        return [self.sizeHintForRow(row) for row in range(self.count()) if not self.item(row).isHidden()]


class SidebarDelegate(QStyledItemDelegate):
    """Reads DisplayRole, SECOND_LINE, COUNT, STRIPE ("#rrggbb" or ""), and the roles that say how.

    ICON is its meaning, or nothing. INDENTED rows begin where the others' texts do. MUTED greys a row,
    STALE its count alone. LINE_ABOVE parts it from the rows before it.
    """

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(option.rect, option.palette.brush(QPalette.ColorRole.Highlight))
        if stripe := str(index.data(STRIPE) or ""):
            edge = option.rect.adjusted(0, 1, 0, -1)
            edge.setWidth(_STRIPE_WIDTH)
            painter.fillRect(edge, QColor(stripe))
        if index.data(LINE_ABOVE):
            painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
        painter.setPen(_pen(option.palette, selected=selected, muted=bool(index.data(MUTED))))
        self._draw_text(painter, option, index)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """One or two lines high; as narrow as the list likes."""
        lines = 2 if index.data(SECOND_LINE) else 1
        return QSize(_WIDTH, lines * option.fontMetrics.height() + 2 * _PADDING)

    def _draw_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        metrics, height = option.fontMetrics, option.fontMetrics.height()
        indent = round(height * _ICON) + _ICON_GAP if index.data(INDENTED) else 0
        room = option.rect.adjusted(_MARGIN + indent, _PADDING, -_MARGIN, -_PADDING)
        if meaning := index.data(ICON):
            size = round(height * _ICON)
            place = QRect(room.left(), room.top() + (height - size) // 2, size, size)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            draw_icon(painter, place, str(meaning), _pen(option.palette, selected=selected, muted=True))
            room.setLeft(place.right() + _ICON_GAP)
        count = str(index.data(COUNT) or "")
        count_width = metrics.horizontalAdvance(count)
        first = room.adjusted(0, 0, -(count_width + _GAP if count else 0), 0)
        first.setHeight(height)
        elide = Qt.TextElideMode.ElideRight
        text = metrics.elidedText(str(index.data()), elide, first.width())
        painter.drawText(first, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        text_pen = painter.pen()
        if index.data(STALE):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            painter.setPen(_pen(option.palette, selected=selected, muted=True))
        painter.drawText(room, right, count)
        painter.setPen(text_pen)
        second = str(index.data(SECOND_LINE) or "")
        if second:
            font = painter.font()
            font.setPointSizeF(font.pointSizeF() * 0.9)
            painter.setFont(font)
            below = room.adjusted(0, height, 0, 0)
            text = painter.fontMetrics().elidedText(second, elide, below.width())
            painter.drawText(below, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), text)


def _pen(palette: QPalette, *, selected: bool, muted: bool) -> QColor:
    if selected:
        return palette.color(QPalette.ColorRole.HighlightedText)
    role = QPalette.ColorRole.PlaceholderText if muted else QPalette.ColorRole.Text
    return palette.color(role)
