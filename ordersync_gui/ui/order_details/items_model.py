"""The lines of an order as table cells: what it is and looks like, how much of it was shipped, its price."""

from __future__ import annotations

from heapq import nlargest

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ordersync_gui.domain.desk import LineView, OrderDetails
from ordersync_gui.domain.order import LineKind, OrderLine
from ordersync_gui.ui.spoken import spoken_cell
from ordersync_gui.ui.text import quantity, tooltip, unit_price, weight
from ordersync_gui.ui.thumbnails import Picture, Thumbnails, Wanted

ITEM, SHIPPED, PRICE = range(3)
Index = QModelIndex | QPersistentModelIndex
_CANDIDATES = 8
_NOWHERE = QModelIndex()
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


class ItemsModel(QAbstractTableModel):
    """One row per line, each cell plain text; a cell is worded when it is first asked for.

    has_pictures: some line has a picture and there is someone who brings them.
    """

    def __init__(self, details: OrderDetails, parent: QObject, thumbnails: Thumbnails | None = None) -> None:
        super().__init__(parent)
        self._lines = details.lines
        self._store_id = details.store_id
        self._thumbnails = thumbnails
        self.has_pictures = thumbnails is not None and any(view.line.image_url for view in details.lines)
        self._currency = details.order.currency
        self._titles = (self.tr("Item"), self.tr("Qty shipped"), self.tr("Price"))
        self._items: dict[int, str] = {}
        self._last_edge = 0

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """One row per line."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Item, shipped, price."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell's text; an item's tooltip says what becomes of its picture."""
        if not index.isValid():
            return None
        if index.column() == ITEM and role in (
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleDescriptionRole,
        ):
            told = self._picture_told(index.row())
            return tooltip(told) if role == Qt.ItemDataRole.ToolTipRole else told
        text = self.text(index.row(), index.column()) if role in _TEXT_ROLES else None
        if text is not None and role == Qt.ItemDataRole.AccessibleTextRole and index.column() != ITEM:
            return spoken_cell(self._titles[index.column()], text)
        return text

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' titles, aligned as their cells."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft if section == ITEM else Qt.AlignmentFlag.AlignRight
        return self._titles[section] if role in (*_TEXT_ROLES, Qt.ItemDataRole.ToolTipRole) else None

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

    def wanted_picture(self, row: int, edge: int) -> Wanted | None:
        """What to ask for to see the row's item, None when it has no picture."""
        url = self._lines[row].line.image_url
        return Wanted(url, self._store_id, edge) if url and self._thumbnails is not None else None

    def picture(self, row: int, edge: int) -> Picture | None:
        """The row's picture as far as it is there, brought if need be; None when it has none."""
        wanted = self.wanted_picture(row, edge)
        self._last_edge = edge
        return None if wanted is None or self._thumbnails is None else self._thumbnails.picture(wanted)

    def name(self, row: int) -> str:
        """What the row's item is called."""
        line = self._lines[row].line
        return line.name or line.sku

    def _picture_told(self, row: int) -> str:
        found = (
            self.picture(row, self._last_edge) if self._last_edge else None
        )  # 0: never painted, never asked for
        if found is None:
            return ""
        if found.problem:
            return self.tr("The picture can't be shown. {why}").format(why=found.problem)
        return self.tr("Click the picture or press Enter to enlarge it.") if found.pixmap is not None else ""

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
        rows = [line.name, " · ".join(fact for fact in self._facts(line) if fact)]
        rows += [f"{option.name}: {option.value}" for option in line.options]
        if view.vanished:
            rows.append(self.tr("✖ The shop has taken this line off the order."))
        return "\n".join(row for row in rows if row)

    def _facts(self, line: OrderLine) -> list[str]:
        return [
            self.tr("SKU {sku}").format(sku=line.sku) if line.sku else "",
            self.tr("place {location}").format(location=line.location) if line.location else "",
            self.tr("UPC {upc}").format(upc=line.upc) if line.upc else "",
            self.tr("weight {weight} each").format(weight=weight(line.weight, line.weight_unit))
            if line.weight is not None and line.weight > 0
            else "",
        ]
