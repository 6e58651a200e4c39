"""Shares the status bar between a message and the stores, so that a message hides no store in trouble."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStatusBar, QWidget

_ANY_WIDTH = 16_777_215  # pixels: Qt's own word for no limit
_MARGIN = 24  # pixels beside the message


class StatusBarRoom(QObject):
    """Puts the stores left of the bar's counters; while there is a message they make room for its words.

    Qt hides what is added with `addWidget` behind each message, for as long as it is shown.
    """

    def __init__(self, bar: QStatusBar, stores: QWidget) -> None:
        super().__init__(bar)
        self._bar, self._stores = bar, stores
        bar.insertPermanentWidget(0, stores, 1)
        bar.messageChanged.connect(self._share)

    def _share(self, message: str) -> None:
        """The message has its words' width, the stores what is left, but never less than their least."""
        if not message:
            self._stores.setMaximumWidth(_ANY_WIDTH)
            return
        words = self._bar.fontMetrics().horizontalAdvance(message) + _MARGIN
        left = self._stores.geometry().right() + 1 - words
        self._stores.setMaximumWidth(max(self._stores.minimumSizeHint().width(), left))
