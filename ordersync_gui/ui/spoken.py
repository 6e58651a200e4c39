"""What a screen reader says of a table's cell: its column's heading, then what stands there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableWidget

_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


def spoken_cell(heading: str, text: str) -> str:
    """The cell in words; a cell without a text, or of a column without a heading, is what there is of both."""
    return f"{heading}: {text}" if heading and text else heading or text


def speak_cells(table: QTableWidget) -> None:
    """Give every cell of a filled table its words."""
    for column in range(table.columnCount()):
        head = table.horizontalHeaderItem(column)
        for row in range(table.rowCount()):
            cell = table.item(row, column)
            if cell is not None:
                cell.setData(_SPOKEN, spoken_cell("" if head is None else head.text(), cell.text()))
