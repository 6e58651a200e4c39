"""A sentence beside the thing that it is about: an error, a warning, a good outcome or a note."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.ui.marked_frame import FrameTone, MarkedFrame
from ordersync_gui.ui.room import make_room
from ordersync_gui.ui.text import error_text


class Tone(StrEnum):
    """What kind of sentence it is; the symbol says it beside the words, never a colour alone."""

    ERROR = "✗"
    WARNING = "⚠"
    GOOD = "✓"
    NOTE = "i"


_FRAMES = {
    Tone.ERROR: FrameTone.DANGER,
    Tone.WARNING: FrameTone.WARNING,
    Tone.GOOD: FrameTone.GOOD,
    Tone.NOTE: FrameTone.NOTE,
}


class InlineMessage(MarkedFrame):
    """Hidden until it has something to say; the text is plain, never rendered as HTML."""

    def __init__(self, object_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._symbol = QLabel(self)
        self._text = wrapped_label("", self)
        self._text.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 8, 6)
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    def say(self, text: str, tone: Tone = Tone.NOTE) -> None:
        """Show the text, or hide when it is empty."""
        self._symbol.setText(tone.value)
        self._text.setText(text)
        self.tone = _FRAMES[tone]
        self.update()
        self.setProperty("tone", tone.name.lower())
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        if text:
            QTimer.singleShot(0, self, lambda: make_room(self.window()))
        if text and tone in (Tone.ERROR, Tone.WARNING):
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def say_error(self, error: OrderSyncError) -> None:
        """Show what happened, what it means and what to do."""
        self.say(error_text(error), Tone.ERROR)

    def clear(self) -> None:
        """Say nothing."""
        self.say("")

    def text(self) -> str:
        """What is said now."""
        return self._text.text()


def wrapped_label(text: str, parent: QWidget | None = None) -> QLabel:
    """A label that breaks lines, shows text as it stands and lets it be copied."""
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
