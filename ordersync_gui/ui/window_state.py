"""Keeps how the main window lay, and what stood where in it, from one run to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

from ordersync_gui.ui.dialog_sizes import DialogSizes
from ordersync_gui.ui.room import room_in_window
from ordersync_gui.ui.window_place import WindowPlace, available_screens, centred, margins_as_text
from ordersync_gui.ui.window_places import AROUND, PLACE, place_of
from ordersync_gui.ui.window_settings import WindowSettings

_PARTS, _BARS = "main/parts", "main"
_VERSION = 1  # of the docks and bars that the window has; a state of another one isn't restored
_LARGEST = 1 << 20  # pixels
_LARGEST_STATE = 20_000  # bytes; a few hundred are usual


class WindowState(QObject):
    """Restores the window, not shown yet, as it was left; keeps it when it is closed, and its dialogs' sizes.

    orders_list: the part of the window that is shown before the rest of it exists.
    """

    def __init__(self, window: QMainWindow, settings: WindowSettings, *, orders_list: QWidget) -> None:
        super().__init__(window)
        self._window, self._settings, self._list = window, settings, orders_list
        split = window.findChild(QSplitter, "mainSplitter")
        self._split = split if split is not None else QSplitter(window)
        self._first = window.saveState(_VERSION)
        self.dialogs = DialogSizes(window, settings)

    def restore(self) -> None:
        """Put the window where it lay, and its parts as they stood; what isn't known stays as it is."""
        place = place_of(self._settings)
        if place is not None:
            place.give(self._window)
        bars = self._settings.state(_BARS)
        if 0 < bars.size() < _LARGEST_STATE:
            self._window.restoreState(bars, _VERSION)
        self._restore_parts()

    def keep(self) -> None:
        """Keep how all lies now."""
        window, settings = self._window, self._settings
        if not window.isVisible():
            return
        settings.keep_text(PLACE, WindowPlace.of(window).as_text())
        if self._list.isVisible():
            settings.keep_text(AROUND, margins_as_text(self._list, window))
        settings.keep_state(_BARS, window.saveState(_VERSION))
        widths = self._split.sizes()
        if min(widths) > 0:  # else there is no store yet, and so no details
            settings.keep_text(_PARTS, " ".join(str(number) for number in (_letter(window), *widths)))

    def reset(self) -> None:
        """Bring the window and all dialogs back to how they are on the first day."""
        window = self._window
        for key in (PLACE, _PARTS, AROUND):
            self._settings.keep_text(key, "")
        self.dialogs.forget()
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMaximized)
        screen = available_screens()[0]
        window.setGeometry(centred(window.sizeHint(), screen))
        window.restoreState(self._first, _VERSION)
        widths, _ = room_in_window(QSize(window.width(), screen.height()))
        self._split.setSizes(widths)

    def _restore_parts(self) -> None:
        widths = kept_widths(self._settings.text(_PARTS), _letter(self._window))
        if len(widths) == self._split.count():
            self._split.setSizes(widths)


def kept_widths(text: str, letter: int) -> list[int]:
    """The widths that were kept, for text whose letters are this wide now; nothing where it is nonsense.

    text: how wide a letter was then, and the widths, all in pixels.
    """
    words = text.split(" ")
    if not all(word.isdecimal() and 0 < int(word) < _LARGEST for word in words):
        return []
    then, *widths = (int(word) for word in words)
    return [max(1, round(width * letter / then)) for width in widths]


def _letter(window: QWidget) -> int:
    return max(1, QFontMetrics(window.font()).averageCharWidth())
