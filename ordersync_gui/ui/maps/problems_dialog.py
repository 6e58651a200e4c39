"""The rows of a file or of another store's maps that can't be taken: a list that can be copied."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.domain.map_rules import MapProblem
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.maps.map_names import map_name
from ordersync_gui.ui.maps.text_rows import TextRows, TextTable
from ordersync_gui.ui.named import named
from ordersync_gui.ui.room import fit_on_screen
from ordersync_gui.ui.text import shown

_WIDTH, _HEIGHT = 820, 420


class ProblemColumn(IntEnum):
    """The columns from left to right."""

    LINE = 0
    MAP = 1
    ROW = 2
    REASON = 3


_OF_FILE: dict[IntEnum, int] = {
    ProblemColumn.LINE: 7,
    ProblemColumn.ROW: 20,
    ProblemColumn.REASON: 50,
    ProblemColumn.MAP: 17,
}
_OF_STORE = {column: letters for column, letters in _OF_FILE.items() if column is not ProblemColumn.LINE}


class ProblemsDialog(QDialog):
    """Says what wasn't taken and why; the chosen row's reason stands whole under the list.

    outcome: what became of the other rows.
    """

    def __init__(
        self, found: Sequence[MapProblem], *, title: str, outcome: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        titles = (self.tr("Line"), self.tr("Map"), self.tr("Row"), self.tr("Why it isn't taken"))
        self.rows = TextRows(titles, self)
        self.rows.take([_cells(problem) for problem in found])
        letters = _OF_FILE if any(problem.line for problem in found) else _OF_STORE
        self.table = named(
            TextTable(self.rows, letters=letters, elastic=ProblemColumn.REASON, parent=self),
            "problems_list",
            self.tr("Rows that weren't taken"),
        )
        self._reason = wrapped_label("", self)
        self._reason.setObjectName("problems_reason")
        self._copy = named(QPushButton(self.tr("C&opy all"), self), "problems_copy", self.tr("Copy all problems"))
        self._close = named(QPushButton(self.tr("Close"), self), "problems_close", self.tr("Close"))
        self.setObjectName("problems_dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_on_screen(self, _WIDTH, _HEIGHT)
        self._copy.setAutoDefault(False)
        self._copy.clicked.connect(self.copy_all)
        self._close.clicked.connect(self.reject)
        self.table.selectionModel().currentRowChanged.connect(lambda _now, _before: self._say_reason())
        self._lay_out(outcome)
        self.table.selectRow(0)

    def copy_all(self) -> None:
        """Put the whole list on the clipboard."""
        QGuiApplication.clipboard().setText(self.rows.lines())

    def _say_reason(self) -> None:
        row = self.table.current_row()
        self._reason.setText(self.rows.text(row, ProblemColumn.REASON) if row >= 0 else "")

    def _lay_out(self, outcome: str) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self._copy)
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        label = wrapped_label(outcome, self)
        label.setObjectName("problems_outcome")
        column = QVBoxLayout(self)
        column.addWidget(label)
        column.addWidget(self.table, 1)
        column.addWidget(self._reason)
        column.addLayout(buttons)


def _cells(problem: MapProblem) -> tuple[str, str, str, str]:
    line = str(problem.line) if problem.line else ""
    kind = "" if problem.kind is None else map_name(problem.kind)
    return line, kind, problem.row, shown(problem.reason)
