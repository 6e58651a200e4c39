"""Draws a sidebar row: a line, a smaller line under it, a count at the right, a stripe in the store's colour."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

SECOND_LINE = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
STRIPE = Qt.ItemDataRole.UserRole + 3
MUTED = Qt.ItemDataRole.UserRole + 4
_MARGIN = 8
_PADDING = 4
_STRIPE_WIDTH = 5


class SidebarDelegate(QStyledItemDelegate):
    """Reads DisplayRole, SECOND_LINE, COUNT, STRIPE ("#rrggbb" or "") and MUTED (drawn greyed)."""

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
        return QSize(80, lines * option.fontMetrics.height() + 2 * _PADDING)

    def _draw_text(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        metrics, height = option.fontMetrics, option.fontMetrics.height()
        room = option.rect.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING)
        count = str(index.data(COUNT) or "")
        count_width = metrics.horizontalAdvance(count)
        first = room.adjusted(0, 0, -(count_width + _MARGIN if count else 0), 0)
        first.setHeight(height)
        elide = Qt.TextElideMode.ElideRight
        text = metrics.elidedText(str(index.data()), elide, first.width())
        painter.drawText(first, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), text)
        right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        painter.drawText(room, right, count)
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
