"""A table in which a person says what each of a shop's status words means at this desk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from time import monotonic

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.column_room import share_room
from ordersync_gui.ui.named import named
from ordersync_gui.ui.row_table import dress_rows
from ordersync_gui.ui.status_choice import StatusChoices
from ordersync_gui.ui.status_model import StatusColumn, StatusModel

_LETTERS = {
    StatusColumn.WORD: 18,
    StatusColumn.NOW: 8,
    StatusColumn.EVER: 8,
    StatusColumn.SEEN: 17,
    StatusColumn.MEANS: 25,
    StatusColumn.STATE: 14,
}
_IMPORTANCE = (
    StatusColumn.WORD,
    StatusColumn.MEANS,
    StatusColumn.NOW,
    StatusColumn.STATE,
    StatusColumn.SEEN,
    StatusColumn.EVER,
)
_FEW = (StatusColumn.WORD, StatusColumn.MEANS, StatusColumn.NOW)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class StatusTable(QTableView):
    """One row per word; F2, Enter or a click opens the choice of its meaning, letters find a word.

    Unmapped words that orders have stand on top and are marked in words and with a sign; `edited` tells of
    every change, `moved` that another row is the current one, `reset_wanted` that Del was pressed on a row.
    spec: the channel's rules limit what a word can mean; None knows no rules. few: only the word, its orders
    and its meaning are shown.
    """

    edited = Signal()
    moved = Signal()
    reset_wanted = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, few: bool = False, spec: ChannelSpec | None = None
    ) -> None:
        super().__init__(parent)
        named(self, "status_table", self.tr("Status words of the shop"))
        self._columns = _FEW if few else _IMPORTANCE
        self._sought, self._sought_at = "", 0.0
        self.words = StatusModel(self)
        self.words.take_rules(spec)
        self.words.edited.connect(self.edited)
        self.setModel(self.words)
        self.setItemDelegateForColumn(StatusColumn.MEANS, StatusChoices(self.words, self))
        self.selectionModel().currentRowChanged.connect(lambda *_: self.moved.emit())
        self.clicked.connect(self._clicked)
        self._dress()

    def take_rules(self, spec: ChannelSpec) -> None:
        """Limit what the words of the next `show_words` can mean to what this channel allows."""
        self.words.take_rules(spec)

    def show_words(self, words: Sequence[StatusWord]) -> None:
        """Fill the table anew, and drop what was changed in it."""
        self.words.forget()
        self.words.show_words(words, anew=True)
        self._have_current()

    def count_anew(self, words: Sequence[StatusWord]) -> None:
        """Show the words as they are now; what was changed and isn't saved stays, and so does the row."""
        current, place = self.current_word(), self.verticalScrollBar().value()
        self.words.show_words(words, anew=self.words.rowCount() == 0)
        if current is not None:
            self.go_to(current, scroll=False)
        self._have_current()
        self.verticalScrollBar().setValue(place)

    def add_words(self, words: Sequence[str]) -> None:
        """Add words that haven't been seen yet, on top, and go to the first."""
        self.words.add(words)
        if words:
            self.go_to(words[0])

    def row_count(self) -> int:
        """How many words there are."""
        return self.words.rowCount()

    def chosen(self) -> dict[str, OrderStatus]:
        """What stands in the table now: word -> status, UNMAPPED included."""
        return self.words.chosen()

    def meaning(self, word: str) -> OrderStatus | None:
        """What a word means now, None for one that isn't here."""
        row = self.words.row_of(word)
        return None if row is None else self.words.status(row)

    def choose(self, word: str, status: OrderStatus) -> bool:
        """Choose a status for a word as a person would; False where it isn't offered."""
        if status not in self.offered(word):
            return False
        self.words.choose({word: status})
        return True

    def put(self, words: Mapping[str, OrderStatus]) -> None:
        """Take meanings over, adding words that aren't here; the row stays the current one."""
        current = self.current_word()
        self.words.choose(words)
        if current is None or not self.go_to(current):
            self._have_current()

    def offered(self, word: str) -> list[OrderStatus]:
        """What can be chosen for a word, nothing for one that isn't here."""
        row = self.words.row_of(word)
        return [] if row is None else [status for status, _ in self.words.wording.choices(self.words.word(row))]

    def cell_text(self, word: str, column: StatusColumn = StatusColumn.WORD) -> str:
        """What a word's row shows in a column, "" for a word that isn't here."""
        row = self.words.row_of(word)
        return "" if row is None else str(self.words.index(row, column).data())

    def current_word(self) -> str | None:
        """The word of the current row, None where there is none."""
        row = self.currentIndex().row()
        return self.words.word(row).word if 0 <= row < self.words.rowCount() else None

    def go_to(self, word: str, *, scroll: bool = True) -> bool:
        """Make a word's row the current one; False when it isn't here."""
        row = self.words.row_of(word)
        if row is None:
            return False
        self._go_to_row(row, scroll=scroll)
        return True

    def open_choice(self, index: QModelIndex | None = None) -> None:
        """Open the choice of the current row."""
        row = (index or self.currentIndex()).row()
        if row >= 0 and self.state() is not QAbstractItemView.State.EditingState:
            self.edit(self.words.index(row, StatusColumn.MEANS))

    def keyboardSearch(self, typed: str) -> None:  # noqa: N802 - Qt's name
        """Go to the next word that begins with the letters that are typed one after the other."""
        now, pause = monotonic(), QApplication.keyboardInputInterval() / 1000
        goes_on = now - self._sought_at < pause
        self._sought = (self._sought if goes_on else "") + typed
        self._sought_at = now
        row = max(self.currentIndex().row(), 0)
        found = self.words.find(self._sought, row if goes_on else row + 1) if self.words.rowCount() else None
        if found is not None:
            self._go_to_row(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """F2 and Enter open the choice, Del brings the row back to the channel's default."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if plain and (event.key() in _ENTER or event.key() == Qt.Key.Key_F2):
            self.open_choice()
        elif plain and event.key() == Qt.Key.Key_Delete:
            self.reset_wanted.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Show as many columns as fit."""
        super().resizeEvent(event)
        share_room(self, _LETTERS, importance=self._columns, elastic=StatusColumn.WORD)

    def _clicked(self, index: QModelIndex) -> None:
        if index.column() == StatusColumn.MEANS:
            self.open_choice(index)

    def _go_to_row(self, row: int, *, scroll: bool = True) -> None:
        index = self.words.index(row, StatusColumn.WORD)
        self.setCurrentIndex(index)
        if scroll:
            self.scrollTo(index)

    def _have_current(self) -> None:
        if not self.currentIndex().isValid() and self.words.rowCount():
            self._go_to_row(0)

    def _dress(self) -> None:
        dress_rows(self, least_rows=4)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAlternatingRowColors(True)
        for column in StatusColumn:
            self.setColumnHidden(column, column not in self._columns)
