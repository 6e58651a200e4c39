"""Where Tab leads: through a window as it is read, whenever its controls were made."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialogButtonBox,
    QDockWidget,
    QFormLayout,
    QGridLayout,
    QLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QTextEdit,
    QWidget,
)

# What is inside of these belongs to them.
_FEWEST = 2
_WHOLE = (QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QTextEdit)


def tab_as_read(window: QWidget, *, forwards: bool) -> bool:
    """Go on to the next control in the order of the window's layouts, or back; for its `focusNextPrevChild`.

    Qt leads to what is made later at the very end, after a status bar or the buttons of a dialog. False, and the
    keyboard is where it was, when it is on something that no layout holds.
    """
    stops = list(dict.fromkeys(_stops(window)))
    now = window.focusWidget()
    if now not in stops or len(stops) < _FEWEST:
        return False
    step, reason = (1, Qt.FocusReason.TabFocusReason) if forwards else (-1, Qt.FocusReason.BacktabFocusReason)
    stops[(stops.index(now) + step) % len(stops)].setFocus(reason)
    return True


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if not widget.isVisible() or not widget.isEnabled():
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
        yield widget
    if not isinstance(widget, _WHOLE):
        for part in _parts(widget):
            yield from _stops(part)


def _parts(widget: QWidget) -> Iterator[QWidget]:
    """What a widget shows, as it is read.

    One whose parts are read in another order than that of its layout says so by a method `tab_parts`, which gives
    them (asked for by name, for to ask for a Protocol is slow).
    """
    found: list[QWidget | None]
    tab_parts: Callable[[], Sequence[QWidget]] | None = getattr(widget, "tab_parts", None)
    if tab_parts is not None:
        yield from tab_parts()
        return
    match widget:
        case QMainWindow():
            found = [widget.centralWidget(), *widget.findChildren(QDockWidget), widget.statusBar()]
        case QScrollArea() | QDockWidget():
            found = [widget.widget()]
        case QSplitter():
            found = [widget.widget(place) for place in range(widget.count())]
        case QStackedWidget():
            found = [widget.currentWidget()]
        case QDialogButtonBox():  # makes its layout anew when its buttons change, and PySide forgets them with it
            found = [*_placed(widget)]
        case QTabWidget():
            found = [widget.tabBar(), widget.currentWidget()]
        case _:
            layout = widget.layout()
            found = [*(_placed(widget) if layout is None else laid_out(layout, widget))]
    yield from (part for part in found if part is not None)


def _placed(widget: QWidget) -> list[QWidget]:
    """The parts of a widget that places them itself."""
    parts = [one for one in widget.children() if isinstance(one, QWidget) and not one.isWindow()]
    return sorted(parts, key=lambda part: (part.y(), part.x()))


def laid_out(layout: QLayout, around: QWidget) -> Iterator[QWidget]:
    """The widgets in a layout of `around`, as it is read; those of layouts in it, too.

    It isn't asked for its items (`itemAt`): PySide keeps each for as long as the layout lives, and takes whatever
    Qt puts in the place of one that is gone for it, a table's viewport for one. That ends in errors, or crashes.
    """
    found = (part for part in (*around.children(), *layout.children()) if isinstance(part, QWidget | QLayout))
    places = [(place, part) for part in found if (place := layout.indexOf(part)) >= 0]
    for _, part in sorted(places, key=lambda each: _row_and_column(layout, each[0])):
        if isinstance(part, QWidget):
            yield part
        else:
            yield from laid_out(part, around)


def _row_and_column(layout: QLayout, place: int) -> tuple[int, int]:
    if isinstance(layout, QGridLayout):
        row, column, *_ = _numbers(layout.getItemPosition(place))
        return row, column
    if isinstance(layout, QFormLayout):
        row, role = _numbers(layout.getItemPosition(place))
        return row, role
    return place, 0


def _numbers(found: object) -> list[int]:
    """What PySide gives in a tuple, of which its types say nothing."""
    if not isinstance(found, tuple):
        return [0, 0]
    return [one if isinstance(one, int) else one.value for one in found]
