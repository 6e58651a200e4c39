"""Opens the manual, the sheet of keys, the list of commands, the log and what is known about the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QMainWindow

from ordersync_gui.ui.command_reasons import WHY_NOT
from ordersync_gui.ui.commands import Commands
from ordersync_gui.ui.manual import manual_page, open_manual


class HelpActs(QObject):
    """Connects the help actions of a window. Each box is there at most once; asked for again, it comes forward."""

    def __init__(self, commands: Commands, window: QMainWindow, log_file: Path | None = None) -> None:
        super().__init__(window)
        self._commands, self._window, self._log_file = commands, window, log_file
        commands.keys.triggered.connect(lambda: self._open("keysDialog"))
        commands.command_list.triggered.connect(lambda: self._open("commandList"))
        commands.show_log.triggered.connect(self._show_log)
        commands.about.triggered.connect(self._about)
        commands.manual.triggered.connect(self._open_manual)
        self._offer_manual(there=manual_page() is not None)

    def _offer_manual(self, *, there: bool) -> None:
        action = self._commands.manual
        action.setEnabled(there)
        if not there:
            action.setProperty(WHY_NOT, QCoreApplication.translate("help", "This copy came without the manual."))

    def _open_manual(self) -> None:
        open_manual()

    def _about(self) -> None:
        from ordersync_gui.ui.help_texts import open_about  # noqa: PLC0415 - not needed for the first paint

        open_about(self._window)

    def _show_log(self) -> None:
        if self._log_file is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file)))

    def _open(self, name: str) -> None:
        dialog = self._window.findChild(QDialog, name) or self._made(name)
        dialog.open()
        dialog.activateWindow()

    def _made(self, name: str) -> QDialog:
        bar = self._window.menuBar()
        if name == "keysDialog":
            from ordersync_gui.ui.help_texts import KeysDialog  # noqa: PLC0415 - not needed for the first paint

            return KeysDialog(bar, self._window)
        from ordersync_gui.ui.command_list import CommandList  # noqa: PLC0415 - not needed for the first paint

        return CommandList(bar, self._window, without=self._commands.command_list)
