"""What stands in for an empty grid: why it is empty, and what to do about it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ordersync_gui.ui.icons import IconTone, give_icon, icon
from ordersync_gui.ui.named import named

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)
_MARGIN = 24  # pixels
_ICON_LINES = 4  # how many lines of text the sign is high
_ICONS = {"connect": "connect", "practice": "practice", "import": "import", "clear": "clear", "explain": "explain"}


class EmptyPage(QScrollArea):
    """A headline, a sentence and up to two buttons. `chosen` carries the pressed button's key.

    Where large text needs more room than there is, it scrolls, and the buttons stand one above the other.
    """

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
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        page = QWidget(self)
        self._offered: tuple[tuple[str, str], ...] = ()
        column = QVBoxLayout(page)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._icon = QLabel(self)
        self._icon.setObjectName("emptyIcon")
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addWidget(self._headline)
        column.addWidget(self._sentence)
        column.addSpacing(12)
        column.addLayout(self._buttons)
        column.addStretch(3)
        self.setWidget(page)

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

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Show the sign in the colours of a new palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._show_icon()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the sign when it is first needed."""
        super().showEvent(event)
        self._show_icon()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the buttons where there is room for them."""
        super().resizeEvent(event)
        self._turn_buttons()

    def _turn_buttons(self) -> None:
        buttons = [one for one in self.findChildren(QPushButton) if not one.isHidden()]
        needed = sum(one.sizeHint().width() for one in buttons) + 3 * _MARGIN
        narrow = len(buttons) > 1 and needed > self.viewport().width()
        self._buttons.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _show_icon(self) -> None:
        edge = _ICON_LINES * self.fontMetrics().height()
        self._icon.setPixmap(icon("parcel", IconTone.FAINT).pixmap(QSize(edge, edge), self.devicePixelRatioF()))

    def _lay_out(self, buttons: tuple[tuple[str, str], ...]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        self._buttons.addStretch(1)
        for key, label in buttons:
            self._buttons.addWidget(self._button(key, label))
        self._buttons.addStretch(1)
        self._turn_buttons()

    def _button(self, key: str, label: str) -> QPushButton:
        button = named(_Button(label, self), f"empty_{key}", label.replace("&", ""))
        button.setMinimumHeight(button.fontMetrics().height() * 2)
        if key in _ICONS:
            give_icon(button, _ICONS[key])
        button.setMinimumWidth(button.fontMetrics().horizontalAdvance(label) + 64)
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
