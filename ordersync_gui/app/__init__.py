"""The composition root of the window: builds everything, runs it, ends it in order."""

from ordersync_gui.app.parts import Parts, build
from ordersync_gui.app.start import main, set_up_application

__all__ = ["Parts", "build", "main", "set_up_application"]
