"""The goods of an order with what is left to ship, and the quantities that go into this parcel."""

from __future__ import annotations

from decimal import Decimal
from math import ceil

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QTableView, QWidget

from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.shipment import ShipmentLine
from ordersync_gui.ui.named import named
from ordersync_gui.ui.quantity_cells import QuantityCells
from ordersync_gui.ui.ship_items_model import (
    LEFT,
    NAME,
    OPTIONS,
    SHIP,
    SKU,
    ShipItemsModel,
    left_to_ship,
    parse_quantity,
)
from ordersync_gui.ui.text import quantity

_VISIBLE_ROWS = 6
_MEASURED = 100  # rows; in longer orders the rest is as wide and high as these
_MOST_LETTERS = {SKU: 18, OPTIONS: 32}
_MOST_LINES = 3
_UNEVEN = 1.2  # words don't fill the lines up
_MARGIN = 6
_NOWHERE = QModelIndex()
_FORWARD = (QAbstractItemView.CursorAction.MoveNext, QAbstractItemView.CursorAction.MoveDown)
_BACK = (QAbstractItemView.CursorAction.MovePrevious, QAbstractItemView.CursorAction.MoveUp)
_Hint = QAbstractItemDelegate.EndEditHint


class ShipItems(QTableView):
    """One row per line of which something is left; `edited` tells of every change of a quantity."""

    edited = Signal()

    def __init__(self, details: OrderDetails, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "ship_items", self.tr("Items in this parcel"))
        lines = [view for view in details.lines if left_to_ship(view) > 0]
        self._items = ShipItemsModel(lines, self)
        self.setModel(self._items)
        self._items.dataChanged.connect(lambda *_: self.edited.emit())
        self._dress()

    def problem(self) -> str:
        """What is wrong with the quantities, "" when nothing is."""
        for view, text in zip(self._items.lines, self._items.typed, strict=True):
            amount, left = parse_quantity(text), left_to_ship(view)
            if amount is None:
                return self.tr('"{text}" is no quantity ({item}).').format(text=text, item=view.line.name)
            if amount > left:
                sentence = self.tr("Only {left} left to ship of {item}.")
                return sentence.format(left=quantity(left), item=view.line.name)
        if not self.lines():
            return self.tr("Nothing is in this parcel. Enter a quantity for at least one item.")
        return ""

    def lines(self) -> tuple[ShipmentLine, ...]:
        """What goes into the parcel; quantities that can't be read count as none."""
        amounts = [parse_quantity(text) or Decimal(0) for text in self._items.typed]
        pairs = zip(self._items.lines, amounts, strict=True)
        return tuple(ShipmentLine(view.id, amount) for view, amount in pairs if amount > 0)

    def is_partial(self) -> bool:
        """Whether something is left for a later parcel."""
        wanted = {line.line: line.quantity for line in self.lines()}
        return any(wanted.get(view.id, Decimal(0)) < left_to_ship(view) for view in self._items.lines)

    def set_quantity(self, row: int, text: str) -> bool:
        """Put a quantity into a row as if it was typed; False where there is no such row."""
        return self._items.setData(self._items.index(row, SHIP), text)

    def row_count(self) -> int:
        """Lines of which something is left."""
        return len(self._items.lines)

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Stay among the quantities: next and previous are other rows."""
        row = self.currentIndex().row()
        if action in _FORWARD:
            return self._items.index(row + 1, SHIP)
        if action in _BACK:
            return self._items.index(row - 1, SHIP)
        found = super().moveCursor(action, modifiers)
        return self._items.index(found.row(), SHIP)

    def closeEditor(self, editor: QWidget, hint: _Hint) -> None:  # noqa: N802 - Qt's name
        """Tab behind the last quantity, or back before the first, leaves the table."""
        row = self.currentIndex().row()
        if hint is _Hint.EditNextItem and row == self.row_count() - 1:
            super().closeEditor(editor, _Hint.NoHint)
            self.focusNextChild()
        elif hint is _Hint.EditPreviousItem and row == 0:
            super().closeEditor(editor, _Hint.NoHint)
            self.focusPreviousChild()
        else:
            super().closeEditor(editor, hint)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever comes by key types a quantity at once."""
        super().focusInEvent(event)
        rows = {Qt.FocusReason.TabFocusReason: 0, Qt.FocusReason.ShortcutFocusReason: 0}
        rows[Qt.FocusReason.BacktabFocusReason] = self.row_count() - 1
        if event.reason() in rows:
            self._type_at(self._items.index(rows[event.reason()], SHIP))

    def _type_at(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.isValid():
            self.setCurrentIndex(index)
            # Becoming the current one may have opened its editor already; Qt complains of being asked twice.
            if self.state() is not QAbstractItemView.State.EditingState:
                self.edit(index)

    def _dress(self) -> None:
        self.setItemDelegateForColumn(SHIP, QuantityCells(self._items, self))
        self.verticalHeader().hide()
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.CurrentChanged | trigger.AllEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._share_width()
        usual = self.verticalHeader().defaultSectionSize()
        self._share_height()
        row_height = self.verticalHeader().defaultSectionSize()
        rows = min(max(self.row_count(), 2), max(_VISIBLE_ROWS * usual // row_height, 2))
        height = self.horizontalHeader().sizeHint().height() + rows * row_height
        self.setFixedHeight(height + 2 * self.frameWidth())

    def _share_height(self) -> None:
        """As many lines in each row as the longest options need: the size often comes last."""
        widest, width = self._widest(OPTIONS), self.columnWidth(OPTIONS)
        if widest > width:
            lines = min(ceil(widest * _UNEVEN / width), _MOST_LINES)
            self.verticalHeader().setDefaultSectionSize(lines * self.fontMetrics().height() + 2 * _MARGIN)

    def _widest(self, column: int) -> int:
        texts = (self._items.index(row, column).data() for row in range(min(self.row_count(), _MEASURED)))
        return max((self.fontMetrics().horizontalAdvance(str(text)) for text in texts), default=0) + 2 * _MARGIN

    def _share_width(self) -> None:
        header, letter = self.horizontalHeader(), self.fontMetrics().averageCharWidth()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(SKU, min(max(self._widest(SKU), 10 * letter), _MOST_LETTERS[SKU] * letter))
        self.setColumnWidth(OPTIONS, min(max(self._widest(OPTIONS), 12 * letter), _MOST_LETTERS[OPTIONS] * letter))
        self.setColumnWidth(LEFT, max(header.sectionSizeHint(LEFT), 9 * letter))
        self.setColumnWidth(SHIP, max(header.sectionSizeHint(SHIP), 12 * letter))
