"""Rows of text in a dialog's table: they can be read, heard and copied, not changed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ordersync_gui.ui.column_room import share_room
from ordersync_gui.ui.row_table import dress_rows
from ordersync_gui.ui.spoken import spoken_cell
from ordersync_gui.ui.text import tooltip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEAST_ROWS = 3


class TextRows(QAbstractTableModel):
    """A table of texts under the given titles."""

    def __init__(self, titles: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._titles = tuple(titles)
        self._rows: list[tuple[str, ...]] = []

    def take(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rows; ends of lines in a cell become blanks."""
        self.beginResetModel()
        self._rows = _in_lines(rows)
        self.endResetModel()

    def add(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these below the others; what is chosen stays chosen."""
        if rows:
            self.beginInsertRows(_NOWHERE, len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += _in_lines(rows)
            self.endInsertRows()

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        return self._rows[row][column]

    def lines(self) -> str:
        """Titles and rows, a line each, the cells set apart by tabs."""
        return "\n".join("\t".join(row) for row in [self._titles, *self._rows])

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """As many as were given."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """One per title."""
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text, whole in its tooltip, with its column's title for a screen reader."""
        if not index.isValid():
            return None
        text = self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_cell(self._titles[index.column()], text)
        return text if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles."""
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._titles[section] if is_title else None


def _in_lines(rows: Sequence[Sequence[str]]) -> list[tuple[str, ...]]:
    return [tuple(" ".join(cell.split()) for cell in row) for row in rows]


class TextTable(QTableView):
    """Shows `TextRows`, as many of the columns as fit.

    letters: how many each column needs, the important ones first; a column that isn't named is never shown.
    elastic: gets the room that is left over.
    """

    def __init__(
        self, rows: TextRows, *, letters: Mapping[IntEnum, int], elastic: IntEnum, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._letters, self._elastic = letters, elastic
        self.setModel(rows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        dress_rows(self, least_rows=_LEAST_ROWS)
        for column in range(rows.columnCount()):
            self.setColumnHidden(column, column not in letters)

    def current_row(self) -> int:
        """The row that one is on, -1 for none."""
        return self.currentIndex().row()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many columns as fit."""
        super().resizeEvent(event)
        share_room(self, self._letters, importance=tuple(self._letters), elastic=self._elastic)
