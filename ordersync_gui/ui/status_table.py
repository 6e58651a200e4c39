"""A table in which a person says what each of a shop's status words means at this desk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.status import MAPPABLE, OrderStatus
from ordersync_gui.ui.line_edits import SteadyComboBox
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import WARNING_SIGN, status_text, when

_WORD, _COUNT, _SEEN, _STATUS = range(4)
_UNMAPPED = OrderStatus.UNMAPPED


class StatusTable(QTableWidget):
    """One row per word: the shop's word, how many orders have it, last seen, our status as a choice.

    Unmapped words stand on top and are marked in words and with a sign; `edited` tells of every change.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None, *, last_seen: bool = True) -> None:
        super().__init__(0, 4, parent)
        named(self, "status_table", self.tr("Status words of the shop"))
        self.setHorizontalHeaderLabels(
            [self.tr("Shop's word"), self.tr("Orders"), self.tr("Last seen"), self.tr("Means at this desk")]
        )
        self.setColumnHidden(_SEEN, not last_seen)
        self.verticalHeader().hide()
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self._size_columns()

    def show_words(self, words: Sequence[StatusWord]) -> None:
        """Fill the table anew: unmapped words first, then by number of orders."""
        self.setRowCount(0)
        for word in sorted(words, key=lambda word: (word.status is not _UNMAPPED, -word.count, word.word)):
            self._append(word)

    def add_word(self, word: str) -> None:
        """Add a word that hasn't been seen yet, on top, and go to its choice."""
        self._append(StatusWord(word, 0, None, _UNMAPPED), row=0)
        self.setCurrentCell(0, _WORD)
        self._box(0).setFocus()

    def chosen(self) -> dict[str, OrderStatus]:
        """What stands in the table now: word -> status, UNMAPPED included."""
        return {self._word(row): self._status(row) for row in range(self.rowCount())}

    def choice(self, word: str) -> QComboBox | None:
        """The choice beside a word, None when the word isn't in the table."""
        rows = [row for row in range(self.rowCount()) if self._word(row) == word]
        return self._box(rows[0]) if rows else None

    def _append(self, word: StatusWord, row: int | None = None) -> None:
        row = self.rowCount() if row is None else row
        self.insertRow(row)
        seen = when(word.last_seen) if word.last_seen else self.tr("never")
        for column, text in ((_WORD, ""), (_COUNT, str(word.count)), (_SEEN, seen)):
            item = QTableWidgetItem(text)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setData(Qt.ItemDataRole.UserRole, word.word)
            if column == _COUNT:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        self.setCellWidget(row, _STATUS, self._new_choice(word))
        self._mark(word.word)
        self.resizeRowToContents(row)

    def _new_choice(self, word: StatusWord) -> QComboBox:
        box = SteadyComboBox(self)
        named(box, f"status_of_{word.word}", self.tr("What {word} means").format(word=word.word))
        box.addItem(
            self.tr("{sign} Not mapped: orders can't be shipped").format(sign=WARNING_SIGN), _UNMAPPED.value
        )
        for status in MAPPABLE:
            box.addItem(status_text(status), status.value)
        box.setCurrentIndex(box.findData(word.status.value))
        box.currentIndexChanged.connect(partial(self._changed, word.word))
        return box

    def _changed(self, word: str, _index: int) -> None:
        self._mark(word)
        self.edited.emit()

    def _mark(self, word: str) -> None:
        for row in range(self.rowCount()):
            if self._word(row) == word:
                mapped = self._status(row) is not _UNMAPPED
                text = word or self.tr("(no word)")
                item = self._word_item(row)
                item.setText(text if mapped else f"{WARNING_SIGN} {text}")
                item.setToolTip(text)

    def _word(self, row: int) -> str:
        return str(self._word_item(row).data(Qt.ItemDataRole.UserRole))

    def _word_item(self, row: int) -> QTableWidgetItem:
        item = self.item(row, _WORD)
        if item is None:
            raise IndexError(row)
        return item

    def _status(self, row: int) -> OrderStatus:
        return OrderStatus(self._box(row).currentData())

    def _box(self, row: int) -> QComboBox:
        box = self.cellWidget(row, _STATUS)
        if not isinstance(box, QComboBox):
            raise TypeError(row)
        return box

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(_WORD, QHeaderView.ResizeMode.Stretch)
        for column in (_COUNT, _SEEN, _STATUS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
