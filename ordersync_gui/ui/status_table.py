"""A table in which a person says what each of a shop's status words means at this desk."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.status import MAPPABLE, OrderStatus
from ordersync_gui.domain.status_rules import why_not
from ordersync_gui.ui.line_edits import SteadyComboBox
from ordersync_gui.ui.named import named
from ordersync_gui.ui.text import WARNING_SIGN, shown, status_label, status_text, tooltip, when

_WORD, _COUNT, _SEEN, _STATUS = range(4)
_UNMAPPED = OrderStatus.UNMAPPED
_LABEL_ROLE = int(Qt.ItemDataRole.UserRole) + 1


class StatusTable(QTableWidget):
    """One row per word: the shop's word, how many orders have it, last seen, our status as a choice.

    Unmapped words stand on top and are marked in words and with a sign; `edited` tells of every change.
    spec: the channel's rules limit what a word can mean; None knows no rules.
    """

    edited = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, last_seen: bool = True, spec: ChannelSpec | None = None
    ) -> None:
        super().__init__(0, 4, parent)
        self._spec = spec
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

    def take_rules(self, spec: ChannelSpec) -> None:
        """Limit what the words of the next `show_words` can mean to what this channel allows."""
        self._spec = spec

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

    def choose(self, word: str, status: OrderStatus) -> None:
        """Choose a status for a word as a person would; nothing happens where it isn't offered."""
        box = self.choice(word)
        place = -1 if box is None else box.findData(status.value)
        if box is not None and place >= 0:
            box.setCurrentIndex(place)

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
            item.setData(_LABEL_ROLE, word.label)
            if column == _COUNT:
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)
        self.setCellWidget(row, _STATUS, self._new_choice(word))
        self._mark(word.word)
        self.resizeRowToContents(row)

    def _new_choice(self, word: StatusWord) -> QComboBox:
        box = SteadyComboBox(self)
        spoken = word.word or self.tr("(no word)")
        named(box, f"status_of_{word.word}", self.tr("What {word} means").format(word=spoken))
        box.addItem(self._without_meaning(word.word), _UNMAPPED.value)
        for status in MAPPABLE:
            if self._reason(word.word, status) == "":
                box.addItem(status_text(status), status.value)
            elif status is word.status:  # mapped before there was this rule
                text = self.tr("{sign} {status} (not possible here)")
                box.addItem(text.format(sign=WARNING_SIGN, status=status_label(status)), status.value)
        reasons = self._reasons(word.word)
        box.setToolTip(tooltip(reasons))
        box.setAccessibleDescription(reasons)
        box.setCurrentIndex(box.findData(word.status.value))
        box.currentIndexChanged.connect(partial(self._changed, word.word))
        return box

    def _without_meaning(self, word: str) -> str:
        if self._is_by_flags(word):
            return self.tr("By the shop's marks: paid, shipped")
        return self.tr("{sign} Not mapped: orders can't be shipped").format(sign=WARNING_SIGN)

    def _is_by_flags(self, word: str) -> bool:
        """Whether orders without a word get their status otherwise, so that nothing needs to be mapped."""
        return not word and self._spec is not None and self._spec.flags_imply_status

    def _reason(self, word: str, status: OrderStatus) -> str:
        """Why the word can't mean this status, "" when it can."""
        reason = None if self._spec is None else why_not(self._spec, word, status)
        return "" if reason is None else shown(reason)

    def _reasons(self, word: str) -> str:
        """Why some statuses aren't offered for the word, each reason once."""
        by_reason: dict[str, list[str]] = {}
        for status in MAPPABLE:
            if reason := self._reason(word, status):
                by_reason.setdefault(reason, []).append(status_label(status))
        text = self.tr("Not offered: {statuses}. {reason}")
        return "\n".join(
            text.format(statuses=", ".join(labels), reason=reason) for reason, labels in by_reason.items()
        )

    def _changed(self, word: str, _index: int) -> None:
        self._mark(word)
        self.edited.emit()

    def _mark(self, word: str) -> None:
        for row in range(self.rowCount()):
            if self._word(row) == word:
                possible = not self._reason(word, self._status(row))
                mapped = self._status(row) is not _UNMAPPED or self._is_by_flags(word)
                item = self._word_item(row)
                text = self._title(item)
                item.setText(text if mapped and possible else f"{WARNING_SIGN} {text}")
                item.setToolTip(tooltip(text))

    def _title(self, item: QTableWidgetItem) -> str:
        word, label = str(item.data(Qt.ItemDataRole.UserRole)), str(item.data(_LABEL_ROLE))
        if not label or label == word:
            return word or self.tr("(no word)")
        return self.tr("{word} ({label})").format(word=word, label=label)

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


def rules_text(spec: ChannelSpec, *, fixed: str, unsupported: str) -> str:
    """The channel's rules, a line each; the templates have the gaps {status}, {word} and {reason}."""
    lines = [
        fixed.format(status=status_label(status), word=rule.word, reason=shown(rule.reason))
        for status, rule in spec.fixed_words.items()
    ]
    lines += [
        unsupported.format(status=status_label(status), reason=shown(reason))
        for status, reason in spec.unsupported_statuses.items()
    ]
    return "\n".join(lines)
