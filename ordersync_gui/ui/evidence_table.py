"""The list of messages to the shops: as many columns as fit, one row chosen."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ordersync_gui.domain.desk import EvidenceView
from ordersync_gui.ui.column_room import share_room
from ordersync_gui.ui.evidence_model import EvidenceColumn, EvidenceModel
from ordersync_gui.ui.named import named
from ordersync_gui.ui.row_table import dress_rows

_LETTERS = {
    EvidenceColumn.TIME: 21,
    EvidenceColumn.ORDER: 11,
    EvidenceColumn.STORE: 14,
    EvidenceColumn.PURPOSE: 18,
    EvidenceColumn.TRACKING: 22,
    EvidenceColumn.ATTEMPT: 8,
    EvidenceColumn.OUTCOME: 22,
}
_IMPORTANCE = (
    EvidenceColumn.TIME,
    EvidenceColumn.ORDER,
    EvidenceColumn.OUTCOME,
    EvidenceColumn.PURPOSE,
    EvidenceColumn.ATTEMPT,
    EvidenceColumn.TRACKING,
    EvidenceColumn.STORE,
)
_LEAST_ROWS = 2


class EvidenceTable(QTableView):
    """Rows of one height; nothing in it can be changed."""

    def __init__(self, rows: EvidenceModel, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "evidence_list", self.tr("Messages to the shops"))
        self._rows = rows
        self.setModel(rows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        dress_rows(self, least_rows=_LEAST_ROWS)

    def chosen(self) -> EvidenceView | None:
        """The message that is chosen."""
        rows = self.selectionModel().selectedRows()
        return self._rows.view(rows[0].row()) if rows else None

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many columns as fit."""
        super().resizeEvent(event)
        share_room(self, _LETTERS, importance=_IMPORTANCE, elastic=EvidenceColumn.OUTCOME)
