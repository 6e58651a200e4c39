"""Plain text tables for people at a terminal."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from ordersync_gui.domain.letters import visible


def table(headings: Sequence[str], rows: Sequence[Sequence[str]], *, empty: str) -> str:
    """Columns as wide as their widest cell, or the sentence for no rows."""
    if not rows:
        return empty
    grid = [tuple(headings), *(tuple(_one_line(cell) for cell in row) for row in rows)]
    widths = [max(map(_width, column)) for column in zip(*grid, strict=True)]
    return "\n".join(
        "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in grid
    )


def _one_line(cell: str) -> str:
    return visible(" ".join(cell.split()))


def _width(text: str) -> int:
    """Columns that a terminal needs: wide letters take two, combining marks none."""
    return sum(
        0 if unicodedata.combining(letter) else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in text
    )
