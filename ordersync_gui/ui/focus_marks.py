"""Shows where the keyboard is on controls on which the style doesn't: default buttons, texts to read, pages."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QScrollArea, QWidget

from ordersync_gui.ui.marked_frame import FocusBorder

_UNMARKED = (QPushButton, QPlainTextEdit, QScrollArea)


def mark_focus(application: QApplication) -> None:
    """Give such a control its border when the keyboard comes to it first; once per application."""
    if application.findChild(_FocusMarks) is None:
        _FocusMarks(application)


class _FocusMarks(QObject):
    """A default button, for one, looks in Fusion as if it had the keyboard, whether it has or not."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusChanged.connect(self._mark)

    def _mark(self, _before: QWidget | None, now: QWidget | None) -> None:
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        if isinstance(now, _UNMARKED) and not now.findChildren(FocusBorder, options=direct):
            border = FocusBorder(now)
            border.setGeometry(now.rect())
            border.show()
            border.raise_()
