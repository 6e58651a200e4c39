"""Connects what a window offers as help, and on privacy: a bundle for whoever helps, and forgetting buyers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from ordersync_gui.ui.buyers_forgetting import BuyersForgetting
from ordersync_gui.ui.help_acts import HelpActs

if TYPE_CHECKING:
    from ordersync_gui.ui.main_window import MainWindow


def add_help_and_privacy(window: MainWindow, log_file: Path | None) -> PrivacyActs:
    """Connect the window's actions of the help menu and those on privacy; log_file: where its log is."""
    HelpActs(window.commands, window, log_file)
    return PrivacyActs(window)


class PrivacyActs(QObject):
    """Each of its dialogs is there at most once; asked for again, it comes forward.

    Buyers are forgotten by themselves from the time on when the window has read its stores, until it closes.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.forgetting = BuyersForgetting(window.desk, window.jobs, self)
        window.commands.support_bundle.triggered.connect(lambda: self._open("support_dialog"))
        window.commands.buyers_data.triggered.connect(lambda: self._open("buyers_dialog"))
        window.watch.read.connect(self._begin)
        window.closing.connect(self._end)
        self._begun = False

    def _begin(self) -> None:
        if not self._begun:
            self._begun = True
            self.forgetting.start()

    def _end(self) -> None:
        self._begun = True
        self.forgetting.stop()

    def _open(self, name: str) -> None:
        dialog: QDialog = self._window.findChild(QDialog, name) or self._made(name)
        dialog.open()
        dialog.activateWindow()

    def _made(self, name: str) -> QDialog:
        desk, jobs = self._window.desk, self._window.jobs
        if name == "support_dialog":
            from ordersync_gui.ui.support_dialog import SupportDialog  # noqa: PLC0415 - not needed for the first paint

            return SupportDialog(desk, jobs, self._window)
        from ordersync_gui.ui.buyers_dialog import BuyersDialog  # noqa: PLC0415 - not needed for the first paint

        return BuyersDialog(desk, jobs, self._window)
