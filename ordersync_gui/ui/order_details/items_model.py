"""The lines of an order as table cells: what it is, how much of it was shipped, its price."""

from __future__ import annotations

from heapq import nlargest

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ordersync_gui.domain.desk import LineView, OrderDetails
from ordersync_gui.domain.order import LineKind
from ordersync_gui.ui.text import quantity, unit_price

ITEM, SHIPPED, PRICE = range(3)
Index = QModelIndex | QPersistentModelIndex
_CANDIDATES = 8
_NOWHERE = QModelIndex()
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class ItemsModel(QAbstractTableModel):
    """One row per line, each cell plain text; a cell is worded when it is first asked for."""

    def __init__(self, details: OrderDetails, parent: QObject) -> None:
        super().__init__(parent)
        self._lines = details.lines
        self._currency = details.order.currency
        self._titles = (self.tr("Item"), self.tr("Shipped"), self.tr("Price"))
        self._items: dict[int, str] = {}

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """One row per line."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Item, shipped, price."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell's text."""
        return self.text(index.row(), index.column()) if index.isValid() and role in _TEXT_ROLES else None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' titles, aligned as their cells."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft if section == ITEM else Qt.AlignmentFlag.AlignRight
        return self._titles[section] if role in _TEXT_ROLES else None

    def text(self, row: int, column: int) -> str:
        """What stands in a cell; the item's is of several lines."""
        view = self._lines[row]
        match column:
            case 1:
                return self._progress(view)
            case 2:
                return unit_price(view.line.unit_price, self._currency)
        if row not in self._items:
            self._items[row] = self._describe(view)
        return self._items[row]

    def longest_numbers(self, column: int) -> tuple[str, ...]:
        """The few texts of a column of numbers among which the widest is; wording all of them takes long."""
        lines = self._lines
        sizes = [
            len(str(view.line.unit_price))
            if column == PRICE
            else len(str(view.line.quantity)) + len(str(view.shipped))
            for view in lines
        ]
        rows = nlargest(_CANDIDATES, range(len(lines)), key=sizes.__getitem__)
        return tuple(self.text(row, column) for row in rows)

    def _progress(self, view: LineView) -> str:
        if view.line.kind is not LineKind.ITEM:
            return ""
        return self.tr("{shipped} of {ordered}").format(
            shipped=quantity(view.shipped), ordered=quantity(view.line.quantity)
        )

    def _describe(self, view: LineView) -> str:
        line = view.line
        facts = [
            self.tr("SKU {sku}").format(sku=line.sku) if line.sku else "",
            self.tr("place {location}").format(location=line.location) if line.location else "",
            self.tr("UPC {upc}").format(upc=line.upc) if line.upc else "",
        ]
        rows = [line.name, " · ".join(fact for fact in facts if fact)]
        rows += [f"{option.name}: {option.value}" for option in line.options]
        if view.vanished:
            rows.append(self.tr("✖ The shop has taken this line off the order."))
        return "\n".join(row for row in rows if row)
