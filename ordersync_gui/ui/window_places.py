"""What is kept of where the main window lay, as it is needed before that window is even loaded."""

from __future__ import annotations

from PySide6.QtCore import QMargins

from ordersync_gui.ui.window_place import WindowPlace, margins_from_text
from ordersync_gui.ui.window_settings import WindowSettings

PLACE, AROUND = "main/place", "main/around_list"


def place_of(settings: WindowSettings) -> WindowPlace | None:
    """Where the main window lay last; None where that isn't known."""
    return WindowPlace.from_text(settings.text(PLACE))


def around_list(settings: WindowSettings) -> QMargins | None:
    """What stood around the list of orders then: left, top, right, bottom, in pixels."""
    return margins_from_text(settings.text(AROUND))
