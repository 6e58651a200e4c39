"""Connects the history of imports with the window: its menu, its activity, and whoever else asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

if TYPE_CHECKING:
    from ordersync_gui.ui.main_window import MainWindow


def add_run_history(window: MainWindow) -> RunHistory:
    """Connect the menu's entry, and the details of imports that have ended."""
    history = RunHistory(window)
    window.commands.run_history.triggered.connect(lambda _checked=False: history.open(history.chosen_store()))
    window.importing.details_wanted.connect(lambda run_id: history.open(run_id=run_id))
    return history


class RunHistory(QObject):
    """Opens the dialog."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window

    def chosen_store(self) -> int | None:
        """The store that is chosen in the sidebar, None for all."""
        store = self._window.store_commands.chosen()
        return None if store is None else store.id

    def open(self, store_id: int | None = None, run_id: int | None = None) -> None:
        """Open the history of a store or of all, with this import chosen, or the newest one."""
        from ordersync_gui.ui.runs.history_dialog import RunHistoryDialog  # noqa: PLC0415 - not for the first paint

        window = self._window

        def make() -> QDialog:
            return RunHistoryDialog(
                window.desk,
                window.jobs,
                window.stores,
                window,
                store_id=store_id,
                run_id=run_id,
                running=lambda: window.importing.running,
            )

        window.acts.open_dialog(make)
