"""A small table of rules that are typed in place, with buttons that add, remove and move them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRegularExpression, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QRegularExpressionValidator
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.ui.line_edits import TrimmedLineEdit
from ordersync_gui.ui.named import named
from ordersync_gui.ui.row_table import dress_rows
from ordersync_gui.ui.spoken import speak_cells

_LEAST_ROWS, _MOST_ROWS = 2, 6
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NUMBER = "[0-9]{0,8}"  # empty is fine, too: a cell must let go of the keyboard


@dataclass(frozen=True, slots=True)
class RuleColumn:
    """Its heading, whether only whole numbers are typed there, and words to choose from."""

    title: str
    is_number: bool = False
    offered: tuple[str, ...] = ()


class RuleTable(QWidget):
    """`edited` tells of every change. Rows that are empty all over aren't there.

    ordered: the first rule that fits counts, so that they can be moved. Controls are called `{name}`,
    `{name}_add`, `{name}_remove`, `{name}_up`, `{name}_down`.
    """

    edited = Signal()

    def __init__(
        self,
        name: str,
        label: str,
        columns: Sequence[RuleColumn],
        parent: QWidget | None = None,
        *,
        ordered: bool = False,
    ) -> None:
        super().__init__(parent)
        self._columns, self._ordered = tuple(columns), ordered
        self.table = named(QTableWidget(0, len(columns), self), name, label)
        self._add = self._button(f"{name}_add", self.tr("A&dd"), self.tr("Add a rule"))
        self._remove = self._button(f"{name}_remove", self.tr("&Remove"), self.tr("Remove this rule"))
        self._up = self._button(f"{name}_up", self.tr("&Up"), self.tr("Move this rule up"))
        self._down = self._button(f"{name}_down", self.tr("Do&wn"), self.tr("Move this rule down"))
        self._set_up_table()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)
        self._refresh()

    def take(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these rules instead of what stands there."""
        with QSignalBlocker(self.table):
            self.table.setRowCount(0)
            for row in rows:
                self._insert(self.table.rowCount(), row)
        self._refresh()

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The rules as they stand there, from the top, without blanks around their texts."""
        found = (self._texts(row) for row in range(self.table.rowCount()))
        return tuple(texts for texts in found if any(texts))

    def add(self) -> None:
        """Add an empty rule at the end and begin to type into it."""
        self._insert(self.table.rowCount(), [""] * len(self._columns))
        self._changed()
        self.table.setCurrentCell(self.table.rowCount() - 1, 0)
        self.table.setFocus()
        self._type_here()

    def remove(self) -> None:
        """Remove the rule that one is on."""
        row = self.table.currentRow()
        if row >= 0:
            self.table.removeRow(row)
            self.table.setCurrentCell(min(row, self.table.rowCount() - 1), 0)
            self._changed()

    def move_rule(self, by: int) -> None:
        """Move the rule that one is on by so many rows."""
        row, column = self.table.currentRow(), self.table.currentColumn()
        to = row + by
        if row < 0 or not 0 <= to < self.table.rowCount():
            return
        texts = self._texts(row)
        self.table.removeRow(row)
        self._insert(to, texts)
        self.table.setCurrentCell(to, column)
        self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Enter begins to type; it mustn't reach the dialog and press its default button, too."""
        if event.key() not in _ENTER:
            super().keyPressEvent(event)
        elif self.table.hasFocus():
            self._type_here()

    def _type_here(self) -> None:
        cell = self.table.currentItem()
        if cell is not None:
            self.table.editItem(cell)

    def _texts(self, row: int) -> tuple[str, ...]:
        cells = (self.table.item(row, column) for column in range(len(self._columns)))
        return tuple("" if cell is None else cell.text().strip() for cell in cells)

    def _insert(self, row: int, texts: Sequence[str]) -> None:
        self.table.insertRow(row)
        for column, text in enumerate(texts):
            self.table.setItem(row, column, QTableWidgetItem(text))

    def _changed(self) -> None:
        self._refresh()
        self.edited.emit()

    def _refresh(self) -> None:
        row, rows = self.table.currentRow(), self.table.rowCount()
        self._remove.setEnabled(row >= 0)
        self._up.setEnabled(row > 0)
        self._down.setEnabled(0 <= row < rows - 1)
        with QSignalBlocker(self.table):  # what is spoken of a cell is no change of it
            speak_cells(self.table)
        lines, header = self.table.verticalHeader(), self.table.horizontalHeader()
        shown = min(max(rows, _LEAST_ROWS), _MOST_ROWS) * lines.defaultSectionSize()
        self.table.setFixedHeight(shown + header.sizeHint().height() + 2 * self.table.frameWidth())

    def _set_up_table(self) -> None:
        dress_rows(self.table, least_rows=_LEAST_ROWS)
        self.table.setHorizontalHeaderLabels([column.title for column in self._columns])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        triggers = QAbstractItemView.EditTrigger
        self.table.setEditTriggers(
            triggers.DoubleClicked | triggers.SelectedClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        self.table.setItemDelegate(_RuleCells(self._columns, self.table))

    def _connect(self) -> None:
        self.table.itemChanged.connect(lambda _item: self._changed())
        self.table.currentCellChanged.connect(lambda *_cells: self._refresh())
        self._add.clicked.connect(self.add)
        self._remove.clicked.connect(self.remove)
        self._up.clicked.connect(lambda: self.move_rule(-1))
        self._down.clicked.connect(lambda: self.move_rule(1))

    def _button(self, name: str, text: str, spoken: str) -> QPushButton:
        button = named(QPushButton(text, self), name, spoken)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        for button in (self._add, self._remove, self._up, self._down):
            row.addWidget(button)
        for button in (self._up, self._down):
            button.setVisible(self._ordered)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addLayout(row)


class _RuleCells(QStyledItemDelegate):
    """The line that opens in a cell: `{table's name}_{row from 1}_{column from 1}`."""

    def __init__(self, columns: Sequence[RuleColumn], table: QTableWidget) -> None:
        super().__init__(table)
        self._columns, self._table = tuple(columns), table

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """A line with what the column has to offer."""
        column = self._columns[index.column()]
        name = f"{self._table.objectName()}_{index.row() + 1}_{index.column() + 1}"
        line = named(TrimmedLineEdit(parent), name, column.title)
        line.setFrame(False)
        if column.is_number:
            line.setValidator(QRegularExpressionValidator(QRegularExpression(_NUMBER), line))
        if column.offered:
            line.setCompleter(_completer(column.offered, line))
        return line


def _completer(words: Sequence[str], line: QLineEdit) -> QCompleter:
    completer = QCompleter(list(words), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return completer
