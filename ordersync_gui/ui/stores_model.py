"""How the stores stand as rows of a table: state, imports, unsent notices, newest order."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ordersync_gui.ui.spoken import spoken_cell
from ordersync_gui.ui.store_state_words import (
    Standing,
    last_import_text,
    newest_order_text,
    next_import_text,
    state_text,
    unsent_text,
)
from ordersync_gui.ui.text import tooltip

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


class StoresColumn(IntEnum):
    """The columns from left to right."""

    STORE = 0
    STATE = 1
    LAST = 2
    NEXT = 3
    UNSENT = 4
    NEWEST = 5


class StoresModel(QAbstractTableModel):
    """One row per store, in the order given; what is chosen stays so while the same stores are shown."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._standings: tuple[Standing, ...] = ()

    def take(self, standings: Sequence[Standing]) -> None:
        """Show these."""
        ids = [each.store.id for each in standings]
        if ids == [each.store.id for each in self._standings]:
            before, self._standings = self._standings, tuple(standings)
            for row, (old, new) in enumerate(zip(before, standings, strict=True)):
                if old is not new:
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(StoresColumn) - 1))
            return
        self.beginResetModel()
        self._standings = tuple(standings)
        self.endResetModel()

    def standing(self, row: int) -> Standing:
        """The store of this row."""
        return self._standings[row]

    def row_of(self, store_id: int) -> int | None:
        """The row of the store with this id, None when it isn't there."""
        return next((row for row, each in enumerate(self._standings) if each.store.id == store_id), None)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """How many stores there are."""
        return 0 if parent.isValid() else len(self._standings)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """How many columns there are."""
        return 0 if parent.isValid() else len(StoresColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """A cell's text; its tooltip is the same, since it may not fit; a screen reader hears its heading, too."""
        if not index.isValid() or role not in _ROLES:
            return None
        column = StoresColumn(index.column())
        text = self._text(self._standings[index.row()], column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(text)
        return text if role == Qt.ItemDataRole.DisplayRole else spoken_cell(self._heading(column), text)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """A column's heading."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._heading(StoresColumn(section))

    def _heading(self, column: StoresColumn) -> str:
        return {
            StoresColumn.STORE: self.tr("Store"),
            StoresColumn.STATE: self.tr("State"),
            StoresColumn.LAST: self.tr("Last good import"),
            StoresColumn.NEXT: self.tr("Next import"),
            StoresColumn.UNSENT: self.tr("Unsent notices"),
            StoresColumn.NEWEST: self.tr("Newest order"),
        }[column]

    def _text(self, standing: Standing, column: StoresColumn) -> str:
        match column:
            case StoresColumn.STORE:
                return standing.store.name
            case StoresColumn.STATE:
                return state_text(standing)
            case StoresColumn.LAST:
                return last_import_text(standing)
            case StoresColumn.NEXT:
                return next_import_text(standing)
            case StoresColumn.UNSENT:
                return unsent_text(standing)
            case StoresColumn.NEWEST:
                return newest_order_text(standing)
