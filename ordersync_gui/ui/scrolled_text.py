"""A text to read that is as high as it needs to be, and scrolls where it doesn't get that height."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

_LEAST_LINES = 3


class ScrolledText(QScrollArea):
    """Shows a label whose lines wrap; the keyboard comes to it only where there is something to scroll."""

    def __init__(self, label: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = label
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setWidget(label)
        label.setAutoFillBackground(False)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.verticalScrollBar().rangeChanged.connect(self._take_keyboard)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """The text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """What the whole text needs."""
        return self._label.heightForWidth(width)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The whole text at the width that there is."""
        return QSize(super().sizeHint().width(), self.heightForWidth(max(self.width(), self.minimumWidth())))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """A few lines, or all where there are fewer."""
        few = _LEAST_LINES * self.fontMetrics().lineSpacing()
        return QSize(0, min(few, self.sizeHint().height()))

    def _take_keyboard(self, _lowest: int, highest: int) -> None:
        scrolls = highest > 0
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)
