"""The table in which carriers and services are typed beside what they stand for."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QTableView,
    QWidget,
)

from ordersync_gui.ui.column_room import share_room
from ordersync_gui.ui.maps.pair_cells import PairCells
from ordersync_gui.ui.maps.pair_model import PairModel
from ordersync_gui.ui.maps.pair_words import TYPED, PairColumn
from ordersync_gui.ui.row_table import dress_rows

_LEAST_ROWS = 3
_IMPORTANCE = (
    PairColumn.NAME,
    PairColumn.CARRIER,
    PairColumn.SERVICE,
    PairColumn.STATE,
    PairColumn.MORE,
    PairColumn.COUNT,
    PairColumn.SEEN,
)
_Hint = QAbstractItemDelegate.EndEditHint
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PairTable(QTableView):
    """Letters, F2 and Enter type in the row, Tab goes to the next entry, Del empties the row.

    `reset_wanted` asks for that, which is the default; `moved` tells that another row is the current one.
    """

    reset_wanted = Signal()
    moved = Signal()

    def __init__(self, rows: PairModel, *, key: str, letters: Mapping[PairColumn, int], parent: QWidget) -> None:
        super().__init__(parent)
        self._rows, self._letters = rows, letters
        self._left_out: frozenset[PairColumn] = frozenset()
        self.cells = PairCells(rows, key=key, parent=self)
        self.setModel(rows)
        self.setItemDelegate(self.cells)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            trigger.EditKeyPressed | trigger.AnyKeyPressed | trigger.DoubleClicked | trigger.SelectedClicked
        )
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        dress_rows(self, least_rows=_LEAST_ROWS)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.selectionModel().currentRowChanged.connect(lambda _now, _before: self.moved.emit())

    def leave_out(self, columns: frozenset[PairColumn]) -> None:
        """Don't show these columns at all."""
        self._left_out = columns
        self._share_room()

    def current_row(self) -> int:
        """The row that one is on, -1 for none."""
        return self.currentIndex().row()

    def go_to(self, row: int, *, typing: bool = False) -> None:
        """Go to a row; typing: its first entry is opened."""
        self.setFocus()
        self.choose(row)
        if typing:
            self._open(self.currentIndex())

    def choose(self, row: int) -> None:
        """Make a row the current one, wherever the keyboard is."""
        column = next(iter(self._entries()), PairColumn.NAME)
        self.setCurrentIndex(self._rows.index(row, column))
        self.scrollTo(self.currentIndex())

    def moveCursor(  # noqa: N802 - Qt's name
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Next and previous are entries, across the rows."""
        if action is QAbstractItemView.CursorAction.MoveNext:
            return self._entry_from(self.currentIndex(), 1)
        if action is QAbstractItemView.CursorAction.MovePrevious:
            return self._entry_from(self.currentIndex(), -1)
        return super().moveCursor(action, modifiers)

    def closeEditor(self, editor: QWidget, hint: _Hint) -> None:  # noqa: N802 - Qt's name
        """Esc puts back what stood there; Tab behind the last entry leaves the table."""
        here = self.currentIndex()
        step = {_Hint.EditNextItem: 1, _Hint.EditPreviousItem: -1}.get(hint, 0)
        if hint is _Hint.RevertModelCache and here.column() in TYPED:
            self._rows.type_in(here.row(), PairColumn(here.column()), self.cells.before)
        if step and not self._entry_from(here, step).isValid():
            super().closeEditor(editor, _Hint.NoHint)
            self.focusNextPrevChild(step > 0)
        else:
            super().closeEditor(editor, hint)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Find a row by what it is about, from every cell that can't be typed in."""
        here = self.currentIndex()
        if here.isValid():
            self.setCurrentIndex(here.siblingAtColumn(PairColumn.NAME))
        super().keyboardSearch(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Type in the current row, or empty it."""
        here = self.currentIndex()
        opens = event.key() in _ENTER or (event.key() == Qt.Key.Key_F2 and here.column() not in TYPED)
        if here.isValid() and opens and self.state() is not QAbstractItemView.State.EditingState:
            self._open(here)
            event.accept()
        elif here.isValid() and event.key() == Qt.Key.Key_Delete:
            self.reset_wanted.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many columns as fit."""
        super().resizeEvent(event)
        self._share_room()

    def _open(self, here: QModelIndex) -> None:
        shown = self._entries()
        if shown:
            column = here.column() if here.column() in shown else shown[0]
            self.setCurrentIndex(self._rows.index(here.row(), column))
            self.edit(self.currentIndex())

    def _entries(self) -> list[PairColumn]:
        """The columns that can be typed and are shown."""
        return [column for column in TYPED if not self.isColumnHidden(column)]

    def _entry_from(self, here: QModelIndex, step: int) -> QModelIndex:
        """The entry behind or before this cell; an invalid index where there is none."""
        shown = self._entries()
        if not here.isValid():  # Qt asks so for the row to begin with
            return self._rows.index(0, next(iter(shown), PairColumn.NAME))
        ahead = [column for column in shown if (column - here.column()) * step > 0]
        if ahead:
            return self._rows.index(here.row(), ahead[0] if step > 0 else ahead[-1])
        row = here.row() + step
        is_there = bool(shown) and 0 <= row < self._rows.rowCount()
        return self._rows.index(row, shown[0] if step > 0 else shown[-1]) if is_there else QModelIndex()

    def _share_room(self) -> None:
        shown = [column for column in _IMPORTANCE if column not in self._left_out]
        share_room(self, self._letters, importance=shown, elastic=PairColumn.NAME)
        for column in self._left_out:
            self.setColumnHidden(column, True)
