"""Reads a table of tracking numbers: its headings name order numbers, in any of the known languages."""

from __future__ import annotations

from pathlib import Path

from ordersync_gui.sync import table_file
from ordersync_gui.sync.table_cells import EMPTY, Cell, Table, TableKind, TableRow, text_cell
from ordersync_gui.sync.tracking_headings import has_orders, known_headings

__all__ = ["EMPTY", "Cell", "Table", "TableRow", "read_table", "text_cell"]

_PARCELS = TableKind(known_headings=known_headings, is_heading=has_orders, read_cell=text_cell)


def read_table(path: Path) -> Table:
    """Read the file by its content, whatever its name ends in. Blocking.

    Raises UsageError when it can't be read, is too large, or is no table.
    """
    return table_file.read_table(path, _PARCELS)
