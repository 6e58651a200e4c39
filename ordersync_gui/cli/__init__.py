"""The desk without a window: the same use cases as commands, for scripts and scheduled tasks."""

from ordersync_gui.cli.main import main

__all__ = ["main"]
