"""Shares a table's width among its columns: the important ones are shown whole, the others where there is room."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import IntEnum
from typing import TypeVar

from PySide6.QtWidgets import QTableView

C = TypeVar("C", bound=IntEnum)


def share_room(table: QTableView, letters: Mapping[C, int], *, importance: Sequence[C], elastic: C) -> None:
    """Show the columns that fit and hide the others; what is left over goes to the elastic one.

    letters: how many letters each column needs, in the table's font. importance: columns, the first ones first.
    """
    letter, header = table.fontMetrics().averageCharWidth(), table.horizontalHeader()
    left = table.viewport().width()
    widths: dict[C, int] = {}
    for column in importance:
        # Of a hidden column sectionSizeHint would tell nothing, and its head would be cut off once it is shown.
        wanted = max(letters[column] * letter, header.sectionSizeFromContents(column).width())
        if wanted > left and widths:
            break
        widths[column] = wanted
        left -= wanted
    if elastic in widths:
        widths[elastic] += max(left, 0)
    for column in importance:
        table.setColumnHidden(column, column not in widths)
        if column in widths:
            table.setColumnWidth(column, widths[column])
