"""What stands in for an empty grid: why it is empty, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ordersync_gui.ui.named import named

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class EmptyPage(QWidget):
    """A headline, a sentence and up to two buttons. `chosen` carries the pressed button's key."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyPage")
        self._headline = _centred(QLabel(self), "emptyHeadline")
        font = self._headline.font()
        font.setPointSizeF(font.pointSizeF() * 1.4)
        font.setBold(True)
        self._headline.setFont(font)
        self._sentence = _centred(QLabel(self), "emptySentence")
        self._buttons = QHBoxLayout()
        self._offered: tuple[tuple[str, str], ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        column.addWidget(self._headline)
        column.addWidget(self._sentence)
        column.addSpacing(12)
        column.addLayout(self._buttons)
        column.addStretch(3)

    def show_state(self, headline: str, sentence: str, buttons: tuple[tuple[str, str], ...] = ()) -> None:
        """Show the words and the buttons, given as (key, label); the first is the proposed one.

        Buttons that stay the same stay where the keyboard is.
        """
        self._headline.setText(headline)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleName(f"{headline} {sentence}")
        if buttons != self._offered:
            self._offered = buttons
            self._lay_out(buttons)

    def _lay_out(self, buttons: tuple[tuple[str, str], ...]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._buttons.addStretch(1)
        for place, (key, label) in enumerate(buttons):
            self._buttons.addWidget(self._button(key, label, proposed=place == 0))
        self._buttons.addStretch(1)

    def _button(self, key: str, label: str, *, proposed: bool) -> QPushButton:
        button = named(_Button(label, self), f"empty_{key}", label.replace("&", ""))
        button.setMinimumHeight(button.fontMetrics().height() * (3 if proposed else 2))
        button.setMinimumWidth(button.fontMetrics().horizontalAdvance(label) + 48)
        button.clicked.connect(lambda: self.chosen.emit(key))
        return button


class _Button(QPushButton):
    """Stays put on an arrow key, which is meant for the list: Qt would go on to the stores and choose another."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Press on Space or Enter alone."""
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


def _centred(label: QLabel, name: str) -> QLabel:
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setWordWrap(True)
    return label
