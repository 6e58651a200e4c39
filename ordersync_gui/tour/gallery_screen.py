"""One screen that the app can open: its name and how it is opened."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QWidget

from ordersync_gui.tour.studio import Studio

Open = Callable[[Studio], Coroutine[Any, Any, QWidget]]


@dataclass(frozen=True, slots=True)
class Screen:
    """A window, dialog, page or state of one. key: for files and tests; title: for people, in English."""

    key: str
    title: str
    make: Open

    async def open(self, studio: Studio) -> QWidget:
        """Tidy the studio up, then open the screen; gives its window, with all work done.

        Raises StepFailed where it doesn't come up.
        """
        await studio.tidy()
        return await self.make(studio)
