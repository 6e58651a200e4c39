"""The orders that one line of the preview is about."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ordersync_gui.domain.desk import OrderRow
from ordersync_gui.ui.column_room import share_room
from ordersync_gui.ui.named import named
from ordersync_gui.ui.row_table import dress_rows
from ordersync_gui.ui.spoken import spoken_cell
from ordersync_gui.ui.text import day, money, tooltip

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PreviewColumn(IntEnum):
    """The columns from left to right."""

    NUMBER = 0
    BUYER = 1
    DATE = 2
    TOTAL = 3


_LETTERS = {
    PreviewColumn.NUMBER: 9,
    PreviewColumn.BUYER: 13,
    PreviewColumn.DATE: 12,
    PreviewColumn.TOTAL: 12,
}
_IMPORTANCE = (PreviewColumn.NUMBER, PreviewColumn.BUYER, PreviewColumn.TOTAL, PreviewColumn.DATE)


class PreviewOrdersModel(QAbstractTableModel):
    """One row per order, in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._orders: tuple[OrderRow, ...] = ()

    def take(self, orders: Sequence[OrderRow]) -> None:
        """Show these orders."""
        self.beginResetModel()
        self._orders = tuple(orders)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many orders there are."""
        return 0 if parent.isValid() else len(self._orders)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many columns there are."""
        return 0 if parent.isValid() else len(PreviewColumn)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        """A cell's text, whole in its tooltip, with its heading for a screen reader."""
        if not index.isValid():
            return None
        column = PreviewColumn(index.column())
        text = self._text(self._orders[index.row()], column)
        if role == _Role.TextAlignmentRole:
            return _RIGHT if column is PreviewColumn.TOTAL else None
        if role == _Role.ToolTipRole:
            return tooltip(text)
        line = " ".join(text.split())
        if role == _Role.AccessibleTextRole:
            return spoken_cell(self.headerData(column, Qt.Orientation.Horizontal) or "", line)
        return line if role == _Role.DisplayRole else None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> str | None:
        """A column's heading."""
        if orientation is not Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        return {
            PreviewColumn.NUMBER: self.tr("Order"),
            PreviewColumn.BUYER: self.tr("Buyer"),
            PreviewColumn.DATE: self.tr("Date"),
            PreviewColumn.TOTAL: self.tr("Total"),
        }[PreviewColumn(section)]

    def _text(self, order: OrderRow, column: PreviewColumn) -> str:
        match column:
            case PreviewColumn.NUMBER:
                return order.number
            case PreviewColumn.BUYER:
                return order.buyer
            case PreviewColumn.DATE:
                return day(order.ordered_at.astimezone().date())
            case PreviewColumn.TOTAL:
                return money(order.total, order.currency)


class PreviewOrders(QTableView):
    """At most as many orders as a person reads; what doesn't fit in is left out, the number last."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "map_preview_orders", self.tr("Orders of the chosen line"))
        self.orders = PreviewOrdersModel(self)
        self.setModel(self.orders)
        dress_rows(self, least_rows=3)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many columns as fit."""
        super().resizeEvent(event)
        share_room(self, _LETTERS, importance=_IMPORTANCE, elastic=PreviewColumn.BUYER)
