"""Orders that couldn't be read as rows of a table."""

from __future__ import annotations

from enum import IntEnum
from html import escape

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ordersync_gui.domain.desk import RejectedView
from ordersync_gui.ui.spoken import spoken_cell
from ordersync_gui.ui.text import shown, when

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)


class RejectedColumn(IntEnum):
    """The columns from left to right."""

    NUMBER = 0
    REASON = 1
    WHEN = 2
    STORE = 3


class RejectedModel(QAbstractTableModel):
    """One row per order, in the order given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._orders: tuple[RejectedView, ...] = ()

    def take(self, orders: tuple[RejectedView, ...]) -> None:
        """Show these orders."""
        self.beginResetModel()
        self._orders = orders
        self.endResetModel()

    def order(self, row: int) -> RejectedView:
        """The order in this row."""
        return self._orders[row]

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """How many orders there are."""
        return 0 if parent.isValid() else len(self._orders)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """How many columns there are."""
        return 0 if parent.isValid() else len(RejectedColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """A cell's text, which is its tooltip, too, since a reason may be long, spoken with its heading."""
        if not index.isValid() or role not in _ROLES:
            return None
        text = self._text(self._orders[index.row()], RejectedColumn(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            heading = self.headerData(index.column(), Qt.Orientation.Horizontal) or ""
            return spoken_cell(heading, " ".join(text.split()))
        # Qt renders a tooltip that looks like HTML, so it is made HTML that shows the text as it stands.
        return f"<p>{escape(text)}</p>" if role == Qt.ItemDataRole.ToolTipRole else " ".join(text.split())

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """A column's heading."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        headings = {
            RejectedColumn.NUMBER: self.tr("Number"),
            RejectedColumn.REASON: self.tr("Reason"),
            RejectedColumn.WHEN: self.tr("When"),
            RejectedColumn.STORE: self.tr("Store"),
        }
        return headings[RejectedColumn(section)]

    def _text(self, order: RejectedView, column: RejectedColumn) -> str:
        match column:
            case RejectedColumn.NUMBER:
                return order.number or self.tr("(none)")
            case RejectedColumn.REASON:
                return shown(order.reason)
            case RejectedColumn.WHEN:
                return when(order.at)
            case RejectedColumn.STORE:
                return order.store
