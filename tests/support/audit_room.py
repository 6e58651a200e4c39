"""What an audit asks of sizes: windows fit the screen, nothing is cut off, what is clicked is large enough."""

from __future__ import annotations

from collections.abc import Iterator

from audit_controls import KINDS, controls, describe
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QTabBar,
    QToolBar,
    QWidget,
)

from ordersync_gui.ui.elided_label import ElidedLabel

LEAST_TARGET = 24  # pixels, WCAG 2.2, 2.5.8
_SLACK = 2  # pixels that rounding may cost


def beyond_screen(window: QWidget) -> Iterator[str]:
    """A window that is larger than the screen has room for."""
    room, frame = window.screen().availableSize(), window.size()
    if frame.width() > room.width() or frame.height() > room.height():
        yield f"{frame.width()} x {frame.height()} on {room.width()} x {room.height()}"


def cut_off(window: QWidget) -> Iterator[str]:
    """Texts and controls of which a part can't be seen, nor be scrolled into view."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window or _within_cells(widget):
            continue
        if isinstance(widget, QLabel | QAbstractButton | QComboBox) and not _whole(widget):
            yield (
                f"too small: {describe(widget)} {_words(widget)!r} has {widget.width()} x {widget.height()}, "
                f"needs {_needed(widget)}"
            )
        if isinstance(widget, (QLabel, *KINDS)) and not _reachable(widget, window):
            yield f"outside: {describe(widget)} {_words(widget)!r}"


def _within_cells(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QAbstractItemView | QComboBox | QLineEdit | QTabBar):
            return True
        parent = parent.parentWidget()
    return widget.objectName().startswith("qt_")


def _words(widget: QWidget) -> str:
    return widget.text()[:40] if isinstance(widget, QLabel | QAbstractButton) else ""


def _needed(widget: QWidget) -> str:
    wanted = widget.minimumSizeHint() if isinstance(widget, QComboBox) else widget.sizeHint()
    if isinstance(widget, QLabel) and widget.wordWrap():
        return f"{widget.heightForWidth(widget.width())} in height"
    return f"{wanted.width()} x {wanted.height()}"


def _whole(widget: QLabel | QAbstractButton | QComboBox) -> bool:
    if isinstance(widget, ElidedLabel):
        return True  # its tool tip has the whole text
    if isinstance(widget, QLabel):
        if not widget.text() or widget.textFormat() is Qt.TextFormat.RichText:
            return True
        if widget.wordWrap():
            longest = max(map(widget.fontMetrics().horizontalAdvance, widget.text().split()), default=0)
            return widget.height() + _SLACK >= widget.heightForWidth(
                widget.width()
            ) and widget.contentsRect().width() + _SLACK >= min(longest, widget.sizeHint().width())
        return _has(widget, widget.sizeHint().width(), widget.sizeHint().height())
    wanted = widget.minimumSizeHint()
    return _has(widget, wanted.width(), wanted.height())


def _has(widget: QWidget, width: int, height: int) -> bool:
    return widget.width() + _SLACK >= width and widget.height() + _SLACK >= height


def _reachable(widget: QWidget, window: QWidget) -> bool:
    """Whether all of it lies within what it stands in, or can be scrolled there."""
    rect, at = widget.rect(), widget
    while at is not window:
        parent = at.parentWidget()
        if parent is None:
            return True
        rect = QRect(rect.topLeft() + at.pos(), rect.size())
        area = parent.parentWidget()
        if isinstance(area, QScrollArea) and area.viewport() is parent:
            return _scrolls(area) and _reachable(area, window)
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            return True  # cells, which scroll
        room = parent.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
        if not room.contains(rect):
            return False
        at = parent
    return True


def _scrolls(area: QScrollArea) -> bool:
    """Whether all of what it holds can be scrolled to: sideways only where there is a bar for that."""
    sideways = area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    content = area.widget()
    return sideways or content is None or content.width() <= area.viewport().width() + _SLACK


def small_targets(window: QWidget) -> Iterator[str]:
    """What is clicked and is smaller than `LEAST_TARGET` each way, with another target close by."""
    targets = {
        one: _place(one, window)
        for one in controls(window)
        if isinstance(one, QAbstractButton | QComboBox | QLineEdit)
        and not isinstance(one.parentWidget(), QToolBar)
    }
    for widget, place in targets.items():
        if place.width() >= LEAST_TARGET and place.height() >= LEAST_TARGET:
            continue
        room = QRect(0, 0, LEAST_TARGET, LEAST_TARGET)
        room.moveCenter(place.center())
        near = [other for other, its in targets.items() if other is not widget and its.intersects(room)]
        if near:
            yield f"{describe(widget)}: {place.width()} x {place.height()}, beside {describe(near[0])}"


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
