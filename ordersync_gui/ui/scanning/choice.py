"""Asks which order is meant where several stores have the same number."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.ui.named import named

FoundOrder = tuple[int, str, str]  # database id, store, number
_KEYS = 9


class _NumberedList(QListWidget):
    """Leaves digits to its dialog, where a list would look for an entry that begins with them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move by arrows as ever."""
        if event.text().isdecimal():
            event.ignore()
        else:
            super().keyPressEvent(event)


class OrderChoice(QDialog):
    """Keys 1 to 9 choose at once; Enter and a double click choose the marked one."""

    def __init__(
        self, found: Sequence[FoundOrder], parent: QWidget | None, *, on_choice: Callable[[int], object]
    ) -> None:
        super().__init__(parent)
        self._found = tuple(found)
        self._on_choice = on_choice
        named(self, "scanChoice", self.tr("Which order?"))
        self.setWindowTitle(self.tr("Which order?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = self.tr("{n} orders have the number {number}. Press the key of the one that you hold.")
        heading = QLabel(text.format(n=len(found), number=found[0][2]), self)
        heading.setTextFormat(Qt.TextFormat.PlainText)
        heading.setWordWrap(True)
        self._list = named(_NumberedList(self), "scanChoiceList", self.tr("Orders with this number"))
        for place, (_order_id, store, number) in enumerate(self._found, 1):
            key = f"{place}   " if place <= _KEYS else "    "
            self._list.addItem(f"{key}{store}   {number}")
        font = self._list.font()
        font.setPointSizeF(font.pointSizeF() * 1.5)
        self._list.setFont(font)
        self._list.setCurrentRow(0)
        self._list.itemDoubleClicked.connect(lambda _item: self._choose(self._list.currentRow()))
        self._lay_out(heading)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """A digit chooses."""
        if event.text().isdecimal() and 0 < int(event.text()) <= min(_KEYS, len(self._found)):
            self._choose(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._found):
            self.accept()
            self._on_choice(self._found[row][0])

    def _lay_out(self, heading: QLabel) -> None:
        take = named(QPushButton(self.tr("&Take it"), self), "scanChoiceTake", self.tr("Take it"))
        cancel = named(QPushButton(self.tr("&None of them"), self), "scanChoiceCancel", self.tr("None of them"))
        take.setDefault(True)
        take.clicked.connect(lambda: self._choose(self._list.currentRow()))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(take)
        row.addWidget(cancel)
        column = QVBoxLayout(self)
        column.addWidget(heading)
        column.addWidget(self._list, 1)
        column.addLayout(row)
        self.resize(520, 300)
