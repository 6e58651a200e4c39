"""The table in which many orders get their tracking numbers, one scan after the other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ordersync_gui.ui.column_room import share_room
from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.ship_many_model import TYPED, Index, ManyColumn, ShipManyModel

_LETTERS = {
    ManyColumn.NUMBER: 11,
    ManyColumn.BUYER: 14,
    ManyColumn.PLACE: 16,
    ManyColumn.ITEMS: 14,
    ManyColumn.CARRIER: 10,
    ManyColumn.SERVICE: 10,
    ManyColumn.TRACKING: 25,
    ManyColumn.REMARK: 22,
}
_IMPORTANCE = (
    ManyColumn.NUMBER,
    ManyColumn.TRACKING,
    ManyColumn.REMARK,
    ManyColumn.CARRIER,
    ManyColumn.BUYER,
    ManyColumn.SERVICE,
    ManyColumn.ITEMS,
    ManyColumn.PLACE,
)
_Hint = QAbstractItemDelegate.EndEditHint
_FORWARD = (QAbstractItemView.CursorAction.MoveNext,)
_BACK = (QAbstractItemView.CursorAction.MovePrevious,)
_ENTRIES = tuple(TYPED)


class _Entry(TrimmedLineEdit):
    """Hands a pasted column of several lines on instead of squeezing it into one."""

    column_pasted = Signal(str)

    def __init__(self, parent: QWidget, *, row: int, column: ManyColumn) -> None:
        super().__init__(parent)
        self.row, self.column = row, column

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Paste a column downwards."""
        text = QGuiApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
        if len(text.strip().splitlines()) > 1:
            self.column_pasted.emit(text)
        else:
            super().keyPressEvent(event)


class _Cells(QStyledItemDelegate):
    """An entry `ship_many_{carrier|service|tracking}_{row from 1}` that writes each letter through."""

    column_pasted = Signal(int, str)

    def __init__(self, orders: ShipManyModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._orders = orders
        self.carriers: Sequence[str] = ()

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802 - Qt's name
        """An entry that writes through."""
        row, column = index.row(), ManyColumn(index.column())
        edit = named(
            _Entry(parent, row=row, column=column),
            f"ship_many_{TYPED[column]}_{row + 1}",
            self._orders.label(row, column),
        )
        edit.setFrame(False)
        edit.textEdited.connect(lambda text: self._orders.setData(self._orders.index(row, column), text))
        if column is ManyColumn.CARRIER:
            completer = QCompleter(list(self.carriers), edit)
            completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            edit.setCompleter(completer)
        if column is ManyColumn.TRACKING:
            edit.column_pasted.connect(lambda text: self.column_pasted.emit(row, text))
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802 - Qt's name
        """Show what the model has, without moving the cursor of who types it."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QLineEdit) and editor.text() != text:
            editor.setText(text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802 - Qt's name
        """Typing has ended: keep the text and tidy a number."""
        if not isinstance(editor, QLineEdit):
            return
        model.setData(index, editor.text())
        if index.column() == ManyColumn.TRACKING:
            self._orders.settle(index.row())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A frame says that this can be typed over."""
        super().paint(painter, option, index)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
            painter.drawRect(option.rect.adjusted(1, 1, -2, -2))


class ShipManyTable(QTableView):
    """`column_pasted` carries the row and the text of a pasted column, `number_ended` that one was entered."""

    column_pasted = Signal(int, str)
    number_ended = Signal()

    def __init__(self, orders: ShipManyModel, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "ship_many_orders", self.tr("Orders to ship"))
        self._orders = orders
        self._cells = _Cells(orders, self)
        self._cells.column_pasted.connect(self.column_pasted)
        self.setModel(orders)
        self.setItemDelegate(self._cells)
        self._dress()

    def offer_carriers(self, carriers: Sequence[str]) -> None:
        """Complete what is typed as a carrier from these."""
        self._cells.carriers = tuple(carriers)

    def start(self) -> None:
        """Type the first number that is missing."""
        rows = [row for row, found in enumerate(self._orders.rows) if not found.tracking]
        found = next((index for row in rows if self._is_entry(index := self._number(row))), None)
        if found is not None:
            self.setFocus()
            self._type_at(found)

    def chosen(self) -> frozenset[int]:
        """The orders whose rows are selected."""
        rows = {index.row() for index in self.selectionModel().selectedIndexes()}
        return frozenset(self._orders.rows[row].id for row in rows)

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Next and previous are entries: behind a number comes the next row's number."""
        if action in _FORWARD:
            return self._next_entry(self.currentIndex())
        if action in _BACK:
            return self._entry_before(self.currentIndex())
        return super().moveCursor(action, modifiers)

    def closeEditor(self, editor: QWidget, hint: _Hint) -> None:  # noqa: N802 - Qt's name
        """Enter behind a number goes to the next row's; Tab behind the last leaves the table."""
        here = self.currentIndex()
        is_number = isinstance(editor, _Entry) and editor.column is ManyColumn.TRACKING
        stays = isinstance(editor, _Entry) and editor.row == here.row()  # else the mouse went elsewhere meanwhile
        if hint is _Hint.SubmitModelCache and is_number and stays:
            super().closeEditor(editor, _Hint.NoHint)
            self._type_at(self._number_below(here.row()))
        elif hint is _Hint.EditNextItem and not self._next_entry(here).isValid():
            super().closeEditor(editor, _Hint.NoHint)
            self.focusNextChild()
        elif hint is _Hint.EditPreviousItem and not self._entry_before(here).isValid():
            super().closeEditor(editor, _Hint.NoHint)
            self.focusPreviousChild()
        else:
            super().closeEditor(editor, hint)
        if is_number:
            self.number_ended.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many columns as fit."""
        super().resizeEvent(event)
        share_room(self, _LETTERS, importance=_IMPORTANCE, elastic=ManyColumn.REMARK)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Whoever comes by key types a number at once."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason):
            self._type_at(self._number_below(-1))
        elif event.reason() is Qt.FocusReason.BacktabFocusReason:
            last = self._orders.index(self._orders.rowCount() - 1, ManyColumn.REMARK)
            self._type_at(self._entry_before(last))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Paste numbers from the current row on."""
        if event.matches(QKeySequence.StandardKey.Paste) and self.currentIndex().isValid():
            self.column_pasted.emit(self.currentIndex().row(), QGuiApplication.clipboard().text())
        else:
            super().keyPressEvent(event)

    def _number(self, row: int) -> QModelIndex:
        return self._orders.index(row, ManyColumn.TRACKING)

    def _number_below(self, row: int) -> QModelIndex:
        """The next number that can be typed, an invalid index when there is none."""
        rows = range(row + 1, self._orders.rowCount())
        return next((index for each in rows if self._is_entry(index := self._number(each))), QModelIndex())

    def _next_entry(self, here: Index) -> QModelIndex:
        """The entry to the right, else the number of the next row that takes one."""
        right = (self._orders.index(here.row(), column) for column in _ENTRIES if column > here.column())
        return next((index for index in right if self._is_entry(index)), self._number_below(here.row()))

    def _entry_before(self, here: Index) -> QModelIndex:
        """The entry to the left, else the last one of the rows above; an invalid index before the first."""
        left = [(here.row(), column) for column in reversed(_ENTRIES) if column < here.column()]
        above = ((row, column) for row in reversed(range(here.row())) for column in reversed(_ENTRIES))
        places = (self._orders.index(row, column) for row, column in chain(left, above))
        return next((index for index in places if self._is_entry(index)), QModelIndex())

    def _is_entry(self, index: Index) -> bool:
        shown = not self.isColumnHidden(index.column())
        return shown and bool(self._orders.flags(index) & Qt.ItemFlag.ItemIsEditable)

    def _type_at(self, index: QModelIndex | QPersistentModelIndex) -> None:
        if index.isValid():
            self.setCurrentIndex(index)  # begins to edit it, but for one that was the current one before
            if self.state() is not QAbstractItemView.State.EditingState:
                self.edit(index)

    def _dress(self) -> None:
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.CurrentChanged | trigger.AllEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
