"""How a table of rows looks in a dialog: rows of one height that are chosen whole, a plain header."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView


def dress_rows(table: QTableView, *, least_rows: int) -> None:
    """Give a table that look; least_rows of them and the header stay visible."""
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    lines = table.verticalHeader()
    lines.hide()
    lines.setSectionResizeMode(lines.ResizeMode.Fixed)
    lines.setDefaultSectionSize(table.fontMetrics().height() + 8)
    table.setMinimumHeight((least_rows + 1) * lines.defaultSectionSize())
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
