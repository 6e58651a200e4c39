"""The rows of a file with tracking numbers as a table: the parcel that each makes, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from ordersync_gui.sync.tracking_file import FilePreview, FileRow
from ordersync_gui.ui.inline_message import Tone
from ordersync_gui.ui.spoken import spoken_cell
from ordersync_gui.ui.text import day, shown, tooltip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)


class FileColumn(IntEnum):
    """The columns from left to right."""

    LINE = 0
    ORDER = 1
    STORE = 2
    CARRIER = 3
    TRACKING = 4
    DATE = 5
    REMARK = 6


class ShipFileModel(QAbstractTableModel):
    """One row per parcel of the file; `show_results` says what became of each."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: tuple[FileRow, ...] = ()
        self._results: Mapping[int, str] = {}

    def take(self, preview: FilePreview | None) -> None:
        """Show what recording this file would do; None shows nothing."""
        self.beginResetModel()
        self._rows = () if preview is None else preview.rows
        self._results = {}
        self.endResetModel()

    def show_results(self, results: Mapping[int, str]) -> None:
        """Show what became of rows, given by their place: "" was recorded, else why it wasn't."""
        self.beginResetModel()
        self._results = results
        self.endResetModel()

    def in_trouble(self, row: int) -> bool:
        """Whether a row can't be recorded, looks odd, or wasn't recorded."""
        found = self._rows[row]
        return bool(found.problems or self._results.get(row) or (found.doubts and row not in self._results))

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """One row per parcel."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """Where it stands in the file, the parcel, and the remark."""
        return 0 if parent.isValid() else len(FileColumn)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text, whole in its tooltip, with its column's name for a screen reader."""
        if not index.isValid():
            return None
        column = FileColumn(index.column())
        text = self._text(index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_cell(self._title(column), text)
        return text if role in _TEXT_ROLES else None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' titles."""
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._title(FileColumn(section)) if is_title else None

    def _title(self, column: FileColumn) -> str:
        match column:
            case FileColumn.LINE:
                return self.tr("Line")
            case FileColumn.ORDER:
                return self.tr("Order")
            case FileColumn.STORE:
                return self.tr("Store")
            case FileColumn.CARRIER:
                return self.tr("Carrier")
            case FileColumn.TRACKING:
                return self.tr("Tracking number")
            case FileColumn.DATE:
                return self.tr("Ship date")
            case FileColumn.REMARK:
                return self.tr("Remark")

    def _text(self, row: int, column: FileColumn) -> str:
        found = self._rows[row]
        match column:
            case FileColumn.LINE:
                return ", ".join(map(str, found.lines)) or str(found.line)
            case FileColumn.ORDER:
                return found.order_number
            case FileColumn.STORE:
                return found.store
            case FileColumn.CARRIER:
                return found.carrier
            case FileColumn.TRACKING:
                return found.tracking_number
            case FileColumn.DATE:
                return "" if found.draft is None else day(found.draft.ship_date)
            case FileColumn.REMARK:
                return self._remark(row, found)

    def _remark(self, row: int, found: FileRow) -> str:
        if row in self._results:
            why = self._results[row]
            return (
                f"{Tone.ERROR.value} {' '.join(why.split())}"
                if why
                else f"{Tone.GOOD.value} {self.tr('Recorded')}"
            )
        problems = " ".join(map(shown, found.problems))
        if problems:
            return f"{Tone.ERROR.value} {problems}"
        said = " ".join(map(shown, (*found.doubts, *found.notes)))
        tone = Tone.WARNING if found.doubts else Tone.NOTE
        return f"{tone.value} {said}" if said else ""


class OnlyTrouble(QSortFilterProxyModel):
    """Shows all rows, or only those that need a look."""

    def __init__(self, rows: ShipFileModel, parent: QObject) -> None:
        super().__init__(parent)
        self._only = False
        self._file = rows
        self.setSourceModel(rows)

    def show_only_trouble(self, only: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Leave out the rows that are all right, or show them again."""
        self._only = only
        self.invalidate()

    def filterAcceptsRow(self, source_row: int, _parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether the row is shown."""
        return not self._only or self._file.in_trouble(source_row)
