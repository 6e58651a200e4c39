"""Hands and eyes of the tour: finds controls by name, clicks, types, waits, takes pictures."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QImage, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

W = TypeVar("W", bound=QWidget)

_LOOK_AGAIN_S = 0.02
_PATIENCE_S = 30.0
_FEWEST_COLOURS = 12
_SAMPLES = 60
_PAINT_ROUNDS = 5


class StepFailed(Exception):
    """A step of the tour didn't come out as it should; the text says what never happened."""


def seen_in(windows: Iterable[QWidget], kind: type[W], name: str) -> W | None:
    """The first visible window or control of this kind and object name, None where there is none."""
    for window in windows:
        candidates = [window] if isinstance(window, kind) else []
        for widget in (*candidates, *window.findChildren(kind, name)):
            # Qt may have deleted what it found a moment ago, as what a closing dialog takes along.
            if shiboken6.isValid(widget) and widget.objectName() == name and widget.isVisible():
                return widget
    return None


class Driver:
    """Drives the open windows of this process as a person would."""

    def __init__(self, pictures: Path, patience_s: float = _PATIENCE_S) -> None:
        self.pictures = pictures
        self._patience_s = patience_s
        self._taken = 0

    async def until(self, condition: Callable[[], object], what: str) -> None:
        """Wait until the condition holds. Raises StepFailed saying `what` never happened."""
        if not await self.comes_true(condition, self._patience_s):
            raise StepFailed(f"never happened: {what}")

    async def comes_true(self, condition: Callable[[], object], within_s: float) -> bool:
        """Wait for the condition for so many seconds; whether it held."""
        deadline = time.monotonic() + within_s
        while not condition():
            if time.monotonic() > deadline:
                return False
            await asyncio.sleep(_LOOK_AGAIN_S)
        return True

    async def find(self, kind: type[W], name: str) -> W:
        """The visible control with this object name, once it is there."""
        await self.until(lambda: self.seen(kind, name) is not None, f'"{name}" appeared')
        found = self.seen(kind, name)
        if found is None:
            raise StepFailed(f'"{name}" vanished')
        return found

    def seen(self, kind: type[W], name: str) -> W | None:
        """The visible control with this object name, None when there is none; an open dialog's comes first."""
        return seen_in(self._windows(), kind, name)

    async def click(self, name: str) -> None:
        """Press a button as soon as it can be pressed."""
        button = await self.find(QAbstractButton, name)
        await self.until(button.isEnabled, f'"{name}" could be pressed')
        QTest.mouseClick(button, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(8, 8))

    async def trigger(self, window: QWidget, name: str) -> None:
        """Choose an action of the menus as soon as it can be chosen."""
        action = window.findChild(QAction, name)
        if action is None:
            raise StepFailed(f'there is no action "{name}"')
        await self.until(action.isEnabled, f'the action "{name}" could be chosen')
        action.trigger()

    async def type(self, name: str, text: str) -> None:
        """Type ASCII text into a line or an editable choice, in the place of what stands there."""
        await self.until(lambda: self._line(name) is not None, f'"{name}" appeared')
        line = self._line(name)
        if line is None:
            raise StepFailed(f'"{name}" takes no text')
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)

    def _line(self, name: str) -> QLineEdit | None:
        box = self.seen(QComboBox, name)
        return self.seen(QLineEdit, name) if box is None else box.lineEdit()

    async def picture(self, name: str) -> None:
        """Keep a picture of the screen. Raises StepFailed when hardly anything is on it."""
        await self._settled()
        image = self._screen().toImage()
        self._taken += 1
        self.pictures.mkdir(parents=True, exist_ok=True)
        path = self.pictures / f"{self._taken:02}-{name}.png"
        if not image.save(str(path)):
            raise StepFailed(f"the picture {path} can't be written")
        if _colours(image) < _FEWEST_COLOURS:
            raise StepFailed(f"the picture {path.name} is almost blank")

    async def _settled(self) -> None:
        """Let pending painting happen."""
        for _ in range(_PAINT_ROUNDS):
            await asyncio.sleep(_LOOK_AGAIN_S)

    def _screen(self) -> QPixmap:
        windows = self._windows()
        if QApplication.platformName() in ("xcb", "wayland") and windows:
            return QApplication.primaryScreen().grabWindow(0)
        return windows[0].grab()

    def _windows(self) -> list[QWidget]:
        """Visible windows, a modal dialog first."""
        modal = QApplication.activeModalWidget()
        others = [
            window for window in QApplication.topLevelWidgets() if window.isVisible() and window is not modal
        ]
        return ([modal] if modal is not None else []) + others


def _colours(image: QImage) -> int:
    """How many different colours a sample of the picture has."""
    steps_x, steps_y = max(1, image.width() // _SAMPLES), max(1, image.height() // _SAMPLES)
    return len(
        {image.pixel(x, y) for x in range(0, image.width(), steps_x) for y in range(0, image.height(), steps_y)}
    )
