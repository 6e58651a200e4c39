"""What a window's run begins with."""

from __future__ import annotations

from dataclasses import dataclass

from ordersync_gui.app.single_instance import Place
from ordersync_gui.ui.window_settings import WindowSettings


@dataclass(frozen=True, slots=True)
class Beginning:
    """place: taken by this process. crashed: the run before ended unasked, or left a trace."""

    place: Place
    settings: WindowSettings
    crashed: bool = False
