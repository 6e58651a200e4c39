"""Gives the window its settings, and the place and size that it had last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from ordersync_gui.ui.label_printing import labels_for
from ordersync_gui.ui.paper_acts import papers_of
from ordersync_gui.ui.window_settings import WindowSettings
from ordersync_gui.ui.window_state import WindowState

if TYPE_CHECKING:
    from ordersync_gui.ui.main_window import MainWindow
    from ordersync_gui.ui.settings_dialog import SettingsDialog


def add_settings(window: MainWindow, settings: WindowSettings) -> SettingsActs:
    """Restore the window, which isn't shown yet, as it was left, and connect its actions on settings."""
    return SettingsActs(window, settings)


class SettingsActs(QObject):
    """Opens the settings window, which is there at most once. Signal: restart_wanted()."""

    restart_wanted = Signal()

    def __init__(self, window: MainWindow, settings: WindowSettings) -> None:
        super().__init__(window)
        self._window, self.settings = window, settings
        self.state = WindowState(window, settings, orders_list=window.orders.table)
        self.state.restore()
        window.commands.settings.triggered.connect(lambda _checked=False: self.open())
        window.commands.reset_layout.triggered.connect(lambda _checked=False: self.state.reset())
        self.labels = labels_for(window, settings)
        self.papers = papers_of(window, settings)
        self.labels.printer_wanted.connect(lambda: self.open("label_printer"))
        self._known: tuple[tuple[int, str], ...] = ()
        window.watch.read.connect(self._renew)
        window.closing.connect(self._end)

    def open(self, section: str = "") -> QDialog:
        """Open the settings, or bring them to the front; section: the key of the one to show."""
        found = self._open_one() or self._made()
        if section:
            found.choose(section)
        found.show()
        found.raise_()
        found.activateWindow()
        return found

    def _end(self) -> None:
        """Keep how the window lies, and what was typed into the settings a moment ago."""
        self.state.keep()
        dialog = self._window.findChild(QDialog, "settings_dialog")
        if dialog is not None:
            dialog.close()

    def _open_one(self) -> SettingsDialog | None:
        from ordersync_gui.ui.settings_dialog import SettingsDialog  # noqa: PLC0415 - not needed for the first paint

        found: SettingsDialog | None = self._window.findChild(SettingsDialog)
        return found

    def _made(self) -> SettingsDialog:
        from ordersync_gui.ui.settings.sections import sections  # noqa: PLC0415 - as above
        from ordersync_gui.ui.settings_dialog import SettingsDialog  # noqa: PLC0415 - as above

        return SettingsDialog(sections(self._window, self.settings, self.restart_wanted.emit), self._window)

    def _renew(self) -> None:
        """Let open settings show stores that came, went, or got another name."""
        before, self._known = self._known, tuple((store.id, store.name) for store in self._window.stores)
        if before != self._known and self._window.findChild(QDialog, "settings_dialog") is not None:
            found = self._open_one()
            if found is not None:
                found.renew()
