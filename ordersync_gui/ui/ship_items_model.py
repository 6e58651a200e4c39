"""What can go into a parcel as table cells, with the quantities that people type."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ordersync_gui.domain.desk import LineView
from ordersync_gui.domain.order import LineKind
from ordersync_gui.ui.spoken import spoken_cell
from ordersync_gui.ui.text import quantity, tooltip

NAME, SKU, OPTIONS, LEFT, SHIP = range(5)
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)


def left_to_ship(view: LineView) -> Decimal:
    """How much of a line can still go into a parcel; nothing of money lines and of lines that the shop dropped."""
    if view.line.kind is not LineKind.ITEM or view.vanished:
        return Decimal(0)
    return max(view.line.quantity - view.shipped, Decimal(0))


def parse_quantity(text: str) -> Decimal | None:
    """A typed quantity with a point or a comma, exact; None when it isn't one."""
    try:
        number = Decimal(text.strip().replace(",", ".") or "0")
    except InvalidOperation:
        return None
    return number if number.is_finite() and number >= 0 else None


class ShipItemsModel(QAbstractTableModel):
    """One row per line; the last column holds what was typed, readable as a quantity or not."""

    def __init__(self, lines: Sequence[LineView], parent: QObject) -> None:
        super().__init__(parent)
        self.lines = tuple(lines)
        self.typed = [f"{left_to_ship(view).normalize():f}" for view in self.lines]
        self._titles = (
            self.tr("Item"),
            self.tr("SKU"),
            self.tr("Options"),
            self.tr("Left"),
            self.tr("In this parcel"),
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """One row per line."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Four facts and the quantity."""
        return 0 if parent.isValid() else len(self._titles)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only the quantity can be typed."""
        return _FLAGS | Qt.ItemFlag.ItemIsEditable if index.column() == SHIP else _FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, and numbers on the right."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in (LEFT, SHIP):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(self._text(index))
        return self._text(index) if role in _TEXT_ROLES else None

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Keep what is typed as a quantity."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        if self.typed[index.row()] != str(value):
            self.typed[index.row()] = str(value)
            self.dataChanged.emit(index, index)
        return True

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' titles."""
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None

    def label(self, row: int) -> str:
        """What a screen reader calls the quantity of this row."""
        return self.tr("Quantity to ship of {item}").format(item=self.lines[row].line.name)

    def _spoken(self, index: Index) -> str:
        text = self._text(index)
        heading = self.label(index.row()) if index.column() == SHIP else self._titles[index.column()]
        return spoken_cell(heading, text)

    def _text(self, index: Index) -> str:
        view = self.lines[index.row()]
        match index.column():
            case 0:
                return view.line.name
            case 1:
                return view.line.sku
            case 2:
                return ", ".join(f"{option.name}: {option.value}" for option in view.line.options)
            case 3:
                return quantity(left_to_ship(view))
        return self.typed[index.row()]
