"""Draws a grid cell from the row cache: background, elided text, focus frame, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ordersync_gui.ui.orders.columns import COLUMNS, STORE
from ordersync_gui.ui.orders.model import OrdersModel

_MARGIN = 6
_MARK = 8  # a square before the store's name
_ALIGN = {
    True: int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
    False: int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
}


class OrdersDelegate(QStyledItemDelegate):
    """Half the cost of the stock delegate, since it asks the model once per cell instead of per role."""

    def __init__(self, model: OrdersModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        cached = self._model.cached(index.row())
        rect, palette, state = option.rect, option.palette, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        active = bool(state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        if selected:
            painter.fillRect(rect, palette.brush(group, QPalette.ColorRole.Highlight))
        elif index.row() % 2:
            painter.fillRect(rect, palette.brush(group, QPalette.ColorRole.AlternateBase))
        if cached is not None:
            column = index.column()
            room = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
            if column == STORE:
                room = self._mark_store(painter, room, cached.row.store)
            text = option.fontMetrics.elidedText(cached.cells[column], Qt.TextElideMode.ElideRight, room.width())
            role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
            painter.setPen(palette.color(group, role))
            painter.drawText(room, _ALIGN[COLUMNS[column].right], text)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(palette.color(group, QPalette.ColorRole.Text))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _mark_store(self, painter: QPainter, room: QRect, store: str) -> QRect:
        """Draw the store's colour; gives the room that is left for its name."""
        colour = self._model.colour_of(store)
        if colour is None:
            return room
        painter.fillRect(QRect(room.left(), room.center().y() - _MARK // 2, _MARK, _MARK), colour)
        return room.adjusted(_MARK + _MARGIN, 0, 0, 0)

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A cell is as wide as its text and one line high."""
        text = str(index.data() or "")
        return QSize(option.fontMetrics.horizontalAdvance(text) + 2 * _MARGIN, option.fontMetrics.height() + 8)
