"""The choice of the field that a custom field shows, with how many orders have something there and a sample."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from ordersync_gui.domain.channel_words import FieldChoice
from ordersync_gui.ui.field_rows import let_shrink
from ordersync_gui.ui.line_edits import SteadyComboBox
from ordersync_gui.ui.text import WARNING_SIGN, number, shown

_MOST_LETTERS = 40  # of a sample
_FEWEST_LETTERS = 6  # of a choice, where the text is large and the window small


class FieldBox(SteadyComboBox):
    """`entered` tells that the keyboard comes to it, `reset_wanted` that Del is pressed in it."""

    entered = Signal()
    reset_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        let_shrink(self)
        self.setMinimumContentsLength(_FEWEST_LETTERS)

    def key(self) -> str:
        """The chosen field, "" for none."""
        return str(self.currentData() or "")

    def offer(self, choices: Sequence[FieldChoice], chosen: str, *, saved: str) -> None:
        """Offer fields and show the chosen one as if it had stood there; it and the saved one stay in the list."""
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("(nothing)"), "")
            for choice in choices:
                self.addItem(self._text_of(choice), choice.key)
            self.choose(saved)
            self.choose(chosen)

    def choose(self, key: str) -> None:
        """Choose a field as a person would, even one that isn't offered."""
        if self.findData(key) < 0:
            name = key.partition(":")[2] or key
            text = self.tr("{name} (not a field of this channel)").format(name=name)
            self.addItem(f"{WARNING_SIGN} {text}", key)
        self.setCurrentIndex(self.findData(key))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say that one is here."""
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Del brings the row back to the default."""
        if event.key() == Qt.Key.Key_Delete:
            self.reset_wanted.emit()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _text_of(self, choice: FieldChoice) -> str:
        label = shown(choice.label)
        if not choice.orders:
            return self.tr("{label} (no order has it)").format(label=label)
        sample = " ".join(choice.sample.split())
        sample = sample if len(sample) <= _MOST_LETTERS else f"{sample[:_MOST_LETTERS]}…"
        text = self.tr("{label} ({n} orders, e.g. {sample})", "", choice.orders)
        return text.format(label=label, n=number(choice.orders), sample=sample)
