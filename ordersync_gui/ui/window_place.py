"""Where a window lay when it was closed, and where that is on the screens that there are now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication, QRegion
from PySide6.QtWidgets import QWidget

_CATCHABLE = QSize(120, 16)  # pixels of a window's upper edge that a mouse needs to move it
_EDGE = 30
_NUMBERS = 4


@dataclass(frozen=True, slots=True)
class WindowPlace:
    """A window's frame without its title bar, in pixels of the desktop; maximised: it filled its screen then."""

    rect: QRect
    maximised: bool = False

    @classmethod
    def of(cls, window: QWidget) -> WindowPlace:
        """Where this window lies."""
        return cls(window.normalGeometry(), window.isMaximized())

    @classmethod
    def from_text(cls, text: str) -> WindowPlace | None:
        """What `as_text` made; None for anything else."""
        *numbers, how = text.split(" ")
        found = _whole_numbers(numbers)
        if len(found) != _NUMBERS or min(found[2:]) <= 0:
            return None
        return cls(QRect(*found), how == "max")

    def as_text(self) -> str:
        """The place in a line."""
        rect = self.rect
        return f"{rect.x()} {rect.y()} {rect.width()} {rect.height()} {'max' if self.maximised else 'normal'}"

    def give(self, window: QWidget) -> None:
        """Put a window that isn't shown yet there, on the screens that there are."""
        window.setGeometry(on_screens(self.rect, available_screens()))
        if self.maximised:
            window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def available_screens() -> list[QRect]:
    """What windows may cover of each screen, the primary one first."""
    primary = QGuiApplication.primaryScreen()
    return [
        screen.availableGeometry()
        for screen in sorted(QGuiApplication.screens(), key=lambda one: one is not primary)
    ]


def on_screens(wanted: QRect, screens: Sequence[QRect]) -> QRect:
    """Where a window goes that lay at `wanted`; screens: those there are, the primary one first.

    As it lay where all of it can be seen; else into the screen that shows most of its upper edge. One whose edge
    no hand could catch comes to the middle of the primary screen. Never larger than the screen.
    """
    unseen = QRegion(wanted)
    for screen in screens:  # each may show the same as another
        unseen -= QRegion(screen)
    if unseen.isEmpty():
        return wanted
    edge = QRect(wanted.topLeft(), QSize(wanted.width(), _EDGE))
    best = max(screens, key=lambda screen: _area(edge.intersected(screen)))
    seen = edge.intersected(best)
    size = wanted.size().boundedTo(best.size())
    if seen.width() < _CATCHABLE.width() or seen.height() < _CATCHABLE.height():
        return centred(wanted.size(), screens[0])
    left = min(max(wanted.x(), best.x()), best.x() + best.width() - size.width())
    top = min(max(wanted.y(), best.y()), best.y() + best.height() - size.height())
    return QRect(QPoint(left, top), size)


def centred(size: QSize, screen: QRect) -> QRect:
    """In the middle of the screen, no larger than it."""
    fitting = size.boundedTo(screen.size())
    return QRect(
        screen.x() + (screen.width() - fitting.width()) // 2,
        screen.y() + (screen.height() - fitting.height()) // 2,
        fitting.width(),
        fitting.height(),
    )


def margins_from_text(text: str) -> QMargins | None:
    """What stood around a part of a window: left, top, right, bottom; None for anything else."""
    found = _whole_numbers(text.split(" "))
    return QMargins(*found) if len(found) == _NUMBERS and min(found) >= 0 else None


def margins_as_text(part: QWidget, window: QWidget) -> str:
    """What stands around this part of the window, in a line."""
    at = part.mapTo(window, QPoint(0, 0))
    right = window.width() - at.x() - part.width()
    return f"{at.x()} {at.y()} {right} {window.height() - at.y() - part.height()}"


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())


def _whole_numbers(words: Sequence[str]) -> list[int]:
    """The words as numbers; nothing where one of them is none that a screen could have."""
    try:
        found = [int(word) for word in words]
    except ValueError:
        return []
    return found if all(abs(number) < 1 << 20 for number in found) else []
