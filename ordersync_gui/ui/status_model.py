"""The status words of a shop as rows of a table: how often orders have each, and what it means at this desk."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.spoken import spoken_cell
from ordersync_gui.ui.status_words import StatusWording
from ordersync_gui.ui.text import number, tooltip, when

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_UNMAPPED = OrderStatus.UNMAPPED
_Role = Qt.ItemDataRole
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class StatusColumn(IntEnum):
    """The columns from left to right."""

    WORD = 0
    NOW = 1
    EVER = 2
    SEEN = 3
    MEANS = 4
    STATE = 5


_NUMBERS = (StatusColumn.NOW, StatusColumn.EVER)


class StatusModel(QAbstractTableModel):
    """One row per word; `edited` tells of every change of a meaning.

    What is saved and what was changed are kept apart, so that the words can be counted anew under a person's
    hands: rows keep their places; words that come in between stand on top where they wait for a meaning, else
    at the end.
    """

    edited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.wording = StatusWording(None)
        self._words: list[StatusWord] = []
        self._rows: dict[str, int] = {}
        self._unsaved: dict[str, OrderStatus] = {}
        self._typed: list[str] = []
        self._waiting: int | None = None

    def take_rules(self, spec: ChannelSpec | None) -> None:
        """Limit what words can mean to what this channel allows."""
        self.wording = StatusWording(spec)
        self._waiting = None

    def forget(self) -> None:
        """Drop what isn't saved; the next `show_words` shows just what is saved."""
        self._unsaved.clear()
        self._typed.clear()

    def show_words(self, words: Iterable[StatusWord], *, anew: bool = False) -> None:
        """Show the words as they are saved and counted now; anew: sorted, else every row keeps its place."""
        known = {word.word: word for word in words}
        self._unsaved = {
            word: status for word, status in self._unsaved.items() if _saved(known, word) is not status
        }
        self._typed = [word for word in self._typed if word not in known]
        typed = [StatusWord(word, 0, None, _UNMAPPED) for word in self._typed]
        rows = {} if anew else self._rows
        new = sorted((word for word in known.values() if word.word not in rows), key=self._rank)
        kept = [known[word.word] for word in self._words if word.word in rows and word.word in known]
        waiting = [word for word in new if self.wording.is_waiting(word, word.status)]
        self._put([*typed, *waiting, *kept, *new[len(waiting) :]])

    def add(self, words: Sequence[str]) -> None:
        """Put words on top that no order had yet; those that are there stay where they are."""
        fresh = [word for word in dict.fromkeys(words) if word not in self._rows]
        self._typed = [*fresh, *self._typed]
        self._put([*(StatusWord(word, 0, None, _UNMAPPED) for word in fresh), *self._words])

    def choose(self, words: Mapping[str, OrderStatus]) -> None:
        """Let words mean something else; those that aren't here are added."""
        self.add([word for word in words if word not in self._rows])
        changed = {word: status for word, status in words.items() if self.status(self._rows[word]) is not status}
        for word, status in changed.items():
            self._unsaved[word] = status
            if self._words[self._rows[word]].status is status:
                del self._unsaved[word]
        if changed:
            self._waiting = None
            rows = [self._rows[word] for word in changed]
            self._repaint(min(rows), max(rows))
            self.edited.emit()

    def unsaved(self) -> dict[str, OrderStatus]:
        """What differs from what is saved."""
        return dict(self._unsaved)

    def chosen(self) -> dict[str, OrderStatus]:
        """What every word means now, UNMAPPED included."""
        return {word.word: self._unsaved.get(word.word, word.status) for word in self._words}

    def row_of(self, word: str) -> int | None:
        """The row of a word, None where it isn't here."""
        return self._rows.get(word)

    def word(self, row: int) -> StatusWord:
        """A row's word as it is saved."""
        return self._words[row]

    def status(self, row: int) -> OrderStatus:
        """What a row's word means now."""
        word = self._words[row]
        return self._unsaved.get(word.word, word.status)

    def waiting(self) -> int:
        """How many words orders have now that mean nothing yet."""
        if self._waiting is None:
            told = ((word, self._unsaved.get(word.word, word.status)) for word in self._words)
            self._waiting = sum(self.wording.is_waiting(word, status) for word, status in told)
        return self._waiting

    def find(self, typed: str, start: int) -> int | None:
        """The first row from start on, and round, whose word or name begins with what is typed."""
        wanted, count = typed.casefold(), len(self._words)
        rows = (place % count for place in range(start, start + count))
        return next((row for row in rows if self._begins(row, wanted)), None)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many words there are."""
        return 0 if parent.isValid() else len(self._words)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """How many columns there are."""
        return 0 if parent.isValid() else len(StatusColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Meanings can be chosen."""
        editable = index.column() == StatusColumn.MEANS
        return _FLAGS | Qt.ItemFlag.ItemIsEditable if editable else _FLAGS

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """A cell's text, tooltip, look and, for the meaning, the status behind it."""
        if not index.isValid():
            return None
        row, column = index.row(), StatusColumn(index.column())
        match role:
            case _Role.DisplayRole:
                return self._text(row, column)
            case _Role.EditRole:
                return self.status(row).value if column is StatusColumn.MEANS else self._text(row, column)
            case _Role.ToolTipRole:
                return tooltip(self._hint(row, column))
            case _Role.AccessibleDescriptionRole:
                return self._hint(row, column) if column is StatusColumn.MEANS else None
            case _Role.AccessibleTextRole:
                return spoken_cell(self._headings()[column], self._text(row, column))
        return self._look(row, column, role)

    def _look(self, row: int, column: StatusColumn, role: int) -> object:
        match role:
            case _Role.TextAlignmentRole if column in _NUMBERS:
                return Qt.AlignmentFlag.AlignRight | _MIDDLE
            case _Role.FontRole if self._words[row].word in self._unsaved:
                return _bold()
        return None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:  # noqa: N802 - Qt's name
        """Let a row's word mean another status."""
        if role != _Role.EditRole or index.column() != StatusColumn.MEANS:
            return False
        self.choose({self._words[index.row()].word: OrderStatus(str(value))})
        return True

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """A column's heading."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = StatusColumn(section)
        if role == _Role.TextAlignmentRole and column in _NUMBERS:
            return Qt.AlignmentFlag.AlignRight | _MIDDLE
        if role == _Role.ToolTipRole:
            return self._heading_hints()[column]
        return self._headings()[column] if role == _Role.DisplayRole else None

    def _headings(self) -> dict[StatusColumn, str]:
        return {
            StatusColumn.WORD: self.tr("Shop's word"),
            StatusColumn.NOW: self.tr("Orders"),
            StatusColumn.EVER: self.tr("Orders in all"),
            StatusColumn.SEEN: self.tr("Last seen"),
            StatusColumn.MEANS: self.tr("Means here"),
            StatusColumn.STATE: self.tr("State"),
        }

    def _heading_hints(self) -> dict[StatusColumn, str]:
        return {
            StatusColumn.WORD: self.tr("The status as the shop sends it, letter by letter"),
            StatusColumn.NOW: self.tr("How many orders have it now"),
            StatusColumn.EVER: self.tr("How many orders ever came with it"),
            StatusColumn.SEEN: self.tr("When an order last came with it"),
            StatusColumn.MEANS: self.tr("F2 or Enter: choose"),
            StatusColumn.STATE: self.tr("Whether the row is as the channel has it. Del: back to that"),
        }

    def _text(self, row: int, column: StatusColumn) -> str:
        word, status = self._words[row], self.status(row)
        match column:
            case StatusColumn.WORD:
                return self.wording.marked(word, status)
            case StatusColumn.NOW:
                return number(word.count)
            case StatusColumn.EVER:
                return number(max(word.ever, word.count))
            case StatusColumn.SEEN:
                return when(word.last_seen) if word.last_seen else self.tr("never")
            case StatusColumn.MEANS:
                return self.wording.meaning(word, status)
            case StatusColumn.STATE:
                return self.wording.state(word, status, saved=word.word not in self._unsaved)

    def _hint(self, row: int, column: StatusColumn) -> str:
        word = self._words[row]
        if column is StatusColumn.MEANS:
            return self.wording.reasons(word.word)
        if column is StatusColumn.STATE:
            return self.wording.default_hint(word)
        return self.wording.title(word) if column is StatusColumn.WORD else ""

    def _rank(self, word: StatusWord) -> tuple[bool, int, int, str]:
        return (not self.wording.is_waiting(word, word.status), -word.count, -word.ever, word.word)

    def _begins(self, row: int, wanted: str) -> bool:
        word = self._words[row]
        return word.word.casefold().startswith(wanted) or word.label.casefold().startswith(wanted)

    def _put(self, words: list[StatusWord]) -> None:
        self._waiting = None
        same = [word.word for word in words] == [word.word for word in self._words]
        if same:
            self._words = words
            self._repaint(0, len(words) - 1)
            return
        self.beginResetModel()
        self._words = words
        self._rows = {word.word: row for row, word in enumerate(words)}
        self.endResetModel()

    def _repaint(self, first: int, last: int) -> None:
        if last >= first:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(StatusColumn) - 1))


def _saved(known: Mapping[str, StatusWord], word: str) -> OrderStatus:
    return known[word].status if word in known else _UNMAPPED


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
