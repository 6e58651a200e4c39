"""Brings a part of a page that scrolls into view, as what just happened there is worth a look."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def scroll_to(part: QWidget) -> None:
    """Scroll to it where it stands in something that scrolls."""
    around = part.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if isinstance(around, QScrollArea):
        around.ensureWidgetVisible(part)


def scroll_to_soon(part: QWidget) -> None:
    """The same once the part, just put in, has got its place; nothing when it is gone by then."""
    QTimer.singleShot(0, part, lambda: scroll_to(part))
