"""The goods of an order with what is left to ship, and the quantities that go into this parcel."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QTableWidget, QTableWidgetItem, QWidget

from ordersync_gui.domain.desk import LineView, OrderDetails
from ordersync_gui.domain.order import LineKind
from ordersync_gui.domain.shipment import ShipmentLine
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import quantity

_NAME, _SKU, _OPTIONS, _LEFT, _SHIP = range(5)
_VISIBLE_ROWS = 6


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


class ShipItems(QTableWidget):
    """One row per line of which something is left; `edited` tells of every change of a quantity."""

    edited = Signal()

    def __init__(self, details: OrderDetails, parent: QWidget, *, editable: bool = True) -> None:
        self._lines = tuple(view for view in details.lines if left_to_ship(view) > 0)
        super().__init__(len(self._lines), 5, parent)
        named(self, "ship_items", self.tr("Items in this parcel"))
        self._edits = [self._draw(row, view, editable=editable) for row, view in enumerate(self._lines)]
        self._dress()

    def problem(self) -> str:
        """What is wrong with the quantities, "" when nothing is."""
        for view, edit in zip(self._lines, self._edits, strict=True):
            amount, left = parse_quantity(edit.text()), left_to_ship(view)
            if amount is None:
                return self.tr('"{text}" is no quantity ({item}).').format(text=edit.text(), item=view.line.name)
            if amount > left:
                text = self.tr("Only {left} left to ship of {item}.")
                return text.format(left=quantity(left), item=view.line.name)
        if not self.lines():
            return self.tr("Nothing is in this parcel. Enter a quantity for at least one item.")
        return ""

    def lines(self) -> tuple[ShipmentLine, ...]:
        """What goes into the parcel; quantities that can't be read count as none."""
        amounts = [parse_quantity(edit.text()) or Decimal(0) for edit in self._edits]
        pairs = zip(self._lines, amounts, strict=True)
        return tuple(ShipmentLine(view.id, amount) for view, amount in pairs if amount > 0)

    def is_partial(self) -> bool:
        """Whether something is left for a later parcel."""
        wanted = {line.line: line.quantity for line in self.lines()}
        return any(wanted.get(view.id, Decimal(0)) < left_to_ship(view) for view in self._lines)

    def quantity_edits(self) -> Sequence[QLineEdit]:
        """The entry of each row."""
        return self._edits

    def _draw(self, row: int, view: LineView, *, editable: bool) -> QLineEdit:
        line, left = view.line, left_to_ship(view)
        options = ", ".join(f"{option.name}: {option.value}" for option in line.options)
        for column, text in ((_NAME, line.name), (_SKU, line.sku), (_OPTIONS, options), (_LEFT, quantity(left))):
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setToolTip(text)
            if column == _LEFT:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        label = self.tr("Quantity to ship of {item}").format(item=line.name)
        edit = named(TrimmedLineEdit(self), f"ship_quantity_{row + 1}", label)
        edit.setText(f"{left.normalize():f}")
        edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        edit.setFrame(False)
        edit.setReadOnly(not editable)
        edit.textChanged.connect(lambda _text: self.edited.emit())
        self.setCellWidget(row, _SHIP, edit)
        return edit

    def _dress(self) -> None:
        self.setHorizontalHeaderLabels(
            [self.tr("Item"), self.tr("SKU"), self.tr("Options"), self.tr("Left"), self.tr("In this parcel")]
        )
        self.verticalHeader().hide()
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(_SKU, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_OPTIONS, QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(_LEFT, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_SHIP, QHeaderView.ResizeMode.ResizeToContents)
        self.setColumnWidth(_SKU, 110)
        self.setColumnWidth(_OPTIONS, 170)
        rows = min(max(len(self._lines), 2), _VISIBLE_ROWS)
        height = header.sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()
        self.setFixedHeight(height + 2 * self.frameWidth())
