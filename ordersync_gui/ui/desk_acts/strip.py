"""A strip that says what was done to orders, with a button that takes it back."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from ordersync_gui.ui.elided_label import ElidedLabel
from ordersync_gui.ui.named import named

SHOWN_MS = 60_000


class ActStrip(QFrame):
    """Shown for a minute after an act, or until it is closed. Signal: undo_wanted."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("actStrip")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._text = ElidedLabel("", self)
        self._text.setObjectName("actText")
        self._undo = named(QPushButton(self.tr("Undo"), self), "undoAct", self.tr("Undo"))
        self._undo.setToolTip(self.tr("Undo (Ctrl+Z)"))
        self._close = named(QToolButton(self), "closeAct", self.tr("Close this message"))
        self._close.setText("×")  # noqa: RUF001 - the sign is meant
        self._close.setAutoRaise(True)
        self._end = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._undo.clicked.connect(self.undo_wanted)
        self._close.clicked.connect(self.hide)
        self._end.timeout.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 4, 10, 4)
        row.addWidget(self._text, 1)
        row.addWidget(self._undo)
        row.addWidget(self._close)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def tell(self, text: str, can_undo: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Say what was done; can_undo offers to take it back."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self._undo.setVisible(can_undo)
        self.show()
        self._end.start()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
