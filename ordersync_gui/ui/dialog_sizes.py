"""Opens each dialog as large as it was when a person last changed its size."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from ordersync_gui.ui.window_settings import WindowSettings

_FRAME = QSize(0, 40)  # a title bar
_KEY = "dialogs/"
_NUMBERS = 3
_LARGEST = 1 << 16


class DialogSizes(QObject):
    """Watches a window's dialogs, and theirs, from when each is first about to be shown.

    It watches only windows, never the whole application: a filter in Python for every event would slow down the
    list. A size is kept with the width of its letters, so that it grows with the text.
    """

    def __init__(self, window: QWidget, settings: WindowSettings) -> None:
        super().__init__(window)
        self._settings = settings
        self._changed: dict[str, QSize] = {}
        window.installEventFilter(self)

    def forget(self) -> None:
        """Let all dialogs open as on the first day."""
        self._changed.clear()
        self._settings.forget(_KEY)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice new dialogs, and those that are shown, resized by hand, and closed."""
        kind = event.type()
        if kind is QEvent.Type.ChildPolished and isinstance(event, QChildEvent):
            child = event.child()
            if isinstance(child, QDialog) and not isinstance(child, QMessageBox | QFileDialog):
                child.installEventFilter(self)  # a second time changes nothing
                self._restore(child)
        elif isinstance(watched, QDialog) and not watched.isMaximized():
            if kind is QEvent.Type.Show and not event.spontaneous():
                QTimer.singleShot(0, watched, lambda: self._restore(watched))  # after it fitted itself
            elif kind is QEvent.Type.Resize and event.spontaneous() and watched.isVisible():
                self._changed[watched.objectName()] = watched.size()
            elif kind is QEvent.Type.Hide and not event.spontaneous():
                self._keep(watched)
        return False

    def _restore(self, dialog: QDialog) -> None:
        found = self._settings.text(_KEY + dialog.objectName()).split(" ")
        if len(found) != _NUMBERS or not all(word.isdecimal() and 0 < int(word) < _LARGEST for word in found):
            return
        width, height, letter = (int(word) for word in found)
        now = dialog.fontMetrics().averageCharWidth()
        wanted = QSize(width * now // letter, height * now // letter)
        room = dialog.screen().availableSize() - _FRAME
        dialog.resize(wanted.boundedTo(room).expandedTo(dialog.minimumSizeHint()))

    def _keep(self, dialog: QDialog) -> None:
        size = self._changed.pop(dialog.objectName(), None)
        if size is not None and dialog.objectName():
            letter = dialog.fontMetrics().averageCharWidth()
            self._settings.keep_text(_KEY + dialog.objectName(), f"{size.width()} {size.height()} {letter}")
