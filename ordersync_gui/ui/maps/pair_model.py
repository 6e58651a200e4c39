"""The rows of a map to carrier and service as a table whose two entries are typed in place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPalette

from ordersync_gui.domain.maps import CarrierService, carrier_key
from ordersync_gui.ui.maps.pair_rows import NOTHING, PairRow, tidied
from ordersync_gui.ui.maps.pair_words import TYPED, PairColumn, PairRules, PairWords
from ordersync_gui.ui.spoken import spoken_cell
from ordersync_gui.ui.text import WARNING_SIGN, number, tooltip, when

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class PairModel(QAbstractTableModel):
    """`typed` tells of every change of an entry."""

    typed = Signal()

    def __init__(self, words: PairWords, rules: PairRules, parent: QObject) -> None:
        super().__init__(parent)
        self._words, self._rules = words, rules
        self._rows: list[PairRow] = []
        self._places: dict[tuple[str, str], int] = {}
        self._fresh = True
        self._bold = QGuiApplication.font()
        self._bold.setBold(True)

    @property
    def rows(self) -> Sequence[PairRow]:
        """The rows from top to bottom."""
        return self._rows

    def forget_edits(self) -> None:
        """Let the next `show` begin anew, in its order."""
        self._fresh = True

    def show(self, rows: Sequence[PairRow]) -> None:
        """Show rows as they are saved; after the first time each stays where it is, with what was typed in it."""
        if self._fresh:
            self._fresh = False
            self.beginResetModel()
            self._rows = self._rules.judged([replace(row, typed=row.saved or NOTHING) for row in rows])
            self._find_places()
            self.endResetModel()
            return
        news = {carrier_key(row.key): row for row in rows}
        renewed = [self._renewed(old, news.pop(carrier_key(old.key), None)) for old in self._rows]
        self._rows = self._rules.judged(renewed)
        self._insert(len(self._rows), [replace(row, typed=row.saved or NOTHING) for row in news.values()])
        self._repaint()

    def place(self, key: CarrierService) -> int:
        """Where a row stands, -1 when there is none; letters' case and surplus blanks don't matter."""
        return self._places.get(carrier_key(key), -1)

    def add(self, key: CarrierService) -> int:
        """The place of the row with this key; where there is none, one is made on top."""
        if self.place(key) < 0:
            self._insert(0, [self._rules.blank(key)])
        return self.place(key)

    def put(self, edits: Mapping[CarrierService, CarrierService | None]) -> None:
        """Put pairs in as if typed; rows that aren't there yet come on top."""
        missing = {carrier_key(key): key for key in edits if self.place(key) < 0}
        self._insert(0, [self._rules.blank(key) for key in missing.values()])
        places = {self.place(key): pair or NOTHING for key, pair in edits.items()}
        typed = [replace(self._rows[place], typed=pair) for place, pair in places.items()]
        for place, row in zip(places, self._rules.judged(typed), strict=True):
            self._rows[place] = row
        if edits:
            self._repaint()
            self.typed.emit()

    def type_in(self, row: int, column: PairColumn, text: str) -> None:
        """Take what stands in an entry now."""
        before = self._rows[row].typed
        after = replace(before, **{column.name.lower(): text})
        if after != before:
            self._set(row, after)
            self._repaint()
            self.typed.emit()

    def settle(self, row: int) -> None:
        """Tidy a row once typing has ended."""
        found = self._rows[row]
        if found.is_edited and found.typed != tidied(found.typed):
            self._set(row, tidied(found.typed))
            self._repaint()

    def edits(self) -> dict[CarrierService, CarrierService | None]:
        """What differs from what is saved."""
        return {row.key: row.value for row in self._rows if row.is_edited}

    def label(self, row: int, column: PairColumn) -> str:
        """What an entry is called: "Carrier of Express"."""
        title, name = self._words.titles[column], str(self._rows[row].key)
        return self.tr("{title}: {name}").format(title=title, name=name)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """One row per thing that is mapped."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """What it is, how often it is met, the entries, and how it stands."""
        return 0 if parent.isValid() else len(PairColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The entries can be typed."""
        can_be_typed = index.isValid() and index.column() in TYPED
        return _FLAGS | Qt.ItemFlag.ItemIsEditable if can_be_typed else _FLAGS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text, whole in its tooltip, with its column's title for a screen reader."""
        if not index.isValid():
            return None
        row, column = self._rows[index.row()], PairColumn(index.column())
        if role == Qt.ItemDataRole.EditRole:
            return self._own_text(row, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, column)
        if role == Qt.ItemDataRole.FontRole:
            return self._bold if row.is_edited else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if column in self._words.numbers else None
        if role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return None
        text = self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(text)
        return text if role == Qt.ItemDataRole.DisplayRole else spoken_cell(self._words.titles[column], text)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' titles; those of numbers stand above them."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = PairColumn(section)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in self._words.numbers:
            return _RIGHT
        return self._words.titles[column] if role == Qt.ItemDataRole.DisplayRole else None

    def _text(self, row: PairRow, column: PairColumn) -> str:
        own = self._own_text(row, column)
        if column in TYPED:
            return own or self._rules.unsaid(row, column)
        return self._state(row) if column is PairColumn.STATE else own

    def _own_text(self, row: PairRow, column: PairColumn) -> str:
        return {
            PairColumn.NAME: row.key.carrier,
            PairColumn.MORE: row.more if isinstance(row.more, str) else number(row.more),
            PairColumn.COUNT: number(row.count),
            PairColumn.SEEN: when(row.seen) if row.seen else self.tr("never"),
            PairColumn.CARRIER: row.typed.carrier,
            PairColumn.SERVICE: row.typed.service,
            PairColumn.STATE: "",
        }[column]

    def _state(self, row: PairRow) -> str:
        if row.problem:
            return f"{WARNING_SIGN} {row.problem}"
        if row.is_edited:
            return self.tr("Not saved yet")
        if row.wants_attention:
            return f"{WARNING_SIGN} {self._words.wanted}"
        return "-" if row.is_default else self.tr("Added")

    def _colour(self, row: PairRow, column: PairColumn) -> object:
        is_unsaid = column in TYPED and not self._own_text(row, column)
        return QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText) if is_unsaid else None

    def _renewed(self, old: PairRow, new: PairRow | None) -> PairRow:
        """The row as it is saved now, with what was typed in it and isn't saved."""
        saved = None if new is None else new.saved
        typed = old.typed if old.is_edited else saved or NOTHING
        base = self._rules.blank(old.key) if new is None else new
        return replace(base, key=old.key, saved=saved, typed=typed)

    def _set(self, row: int, typed: CarrierService) -> None:
        [self._rows[row]] = self._rules.judged([replace(self._rows[row], typed=typed)])

    def _insert(self, place: int, rows: Sequence[PairRow]) -> None:
        if not rows:
            return
        self.beginInsertRows(_NOWHERE, place, place + len(rows) - 1)
        self._rows[place:place] = self._rules.judged(rows)
        self._find_places()
        self.endInsertRows()

    def _find_places(self) -> None:
        self._places = {carrier_key(row.key): place for place, row in enumerate(self._rows)}

    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, len(PairColumn) - 1))
