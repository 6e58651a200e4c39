"""How large windows and columns are: they grow with the text, and stay on the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDialog, QWidget, QWizard

from ordersync_gui.ui.window_place import available_screens, on_screens

_USUAL_LETTER = 7  # pixels, the middle width of a letter in the fonts that the sizes were chosen with
_FRAME = QSize(0, 40)  # a title bar, which belongs to the screen's room but not to the window's size


_NARROW, _LOW = 1100, 600  # a 1280 x 720 screen whose texts are enlarged has fewer pixels than that


def room_in_window(screen: QSize) -> tuple[list[int], int]:
    """How wide sidebar, list and details are at first, and how high the activity, on a screen of this size."""
    sidebar, details = 208, 280 if screen.width() < _NARROW else 350
    return [sidebar, max(1, screen.width() - sidebar - details), details], 64 if screen.height() < _LOW else 96


def grown(pixels: int, metrics: QFontMetrics) -> int:
    """A length that was chosen for usual text, for text of this size; smaller text doesn't shrink it."""
    return max(pixels, round(pixels * metrics.averageCharWidth() / _USUAL_LETTER))


def fit_on_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window the size that was chosen for usual text, grown with its text, as far as the screen goes."""
    metrics = window.fontMetrics()
    wanted = QSize(grown(width, metrics), grown(height, metrics))
    window.resize(wanted.boundedTo(window.screen().availableSize() - _FRAME))


def make_room(window: QWidget) -> None:
    """Make a dialog as high as its texts need at its width, as far as the screen goes; it never becomes lower."""
    layout = window.layout()
    if not isinstance(window, QDialog) or isinstance(window, QWizard) or layout is None:
        return
    needed = layout.totalHeightForWidth(window.width())
    most = (window.screen().availableSize() - _FRAME).height()
    if window.height() < needed:
        window.resize(window.width(), max(window.height(), min(needed, most)))
        stay_on_screen(window)


def stay_on_screen(window: QWidget) -> None:
    """Move a shown window that has grown back onto the screen: its buttons are in its lowest row."""
    if not window.isVisible() or window.isMaximized() or window.isFullScreen():
        return
    frame = window.frameGeometry()
    place = on_screens(frame, available_screens())
    if place.topLeft() != frame.topLeft():
        window.move(place.topLeft())
