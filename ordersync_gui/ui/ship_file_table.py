"""The table that shows what a file of tracking numbers would record."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ordersync_gui.ui.column_room import share_room
from ordersync_gui.ui.named import named
from ordersync_gui.ui.row_table import dress_rows
from ordersync_gui.ui.ship_file_model import FileColumn

_LETTERS = {
    FileColumn.LINE: 7,
    FileColumn.ORDER: 14,
    FileColumn.STORE: 14,
    FileColumn.CARRIER: 10,
    FileColumn.TRACKING: 25,
    FileColumn.DATE: 12,
    FileColumn.REMARK: 28,
}
_IMPORTANCE = (
    FileColumn.LINE,
    FileColumn.ORDER,
    FileColumn.TRACKING,
    FileColumn.REMARK,
    FileColumn.CARRIER,
    FileColumn.STORE,
    FileColumn.DATE,
)
_LEAST_ROWS = 4


class ShipFileTable(QTableView):
    """Rows of one height, as many columns as fit; nothing in it can be changed."""

    def __init__(self, rows: QAbstractItemModel, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "ship_file_rows", self.tr("Parcels of the file"))
        self.setModel(rows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        dress_rows(self, least_rows=_LEAST_ROWS)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many columns as fit."""
        super().resizeEvent(event)
        share_room(self, _LETTERS, importance=_IMPORTANCE, elastic=FileColumn.REMARK)
