"""What is needed now and then: the menu under the button *More* of the maps dialog."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from ordersync_gui.ui.maps.taking import Taking
from ordersync_gui.ui.named import named

if TYPE_CHECKING:
    from ordersync_gui.sync.desk import Desk
    from ordersync_gui.ui.jobs import Jobs
    from ordersync_gui.ui.maps.edited_maps import EditedMaps


class MoreMenu(QObject):
    """The button, the shop's own list of statuses, and what `taking` does; all keys work in the whole dialog."""

    def __init__(self, desk: Desk, jobs: Jobs, maps: EditedMaps, dialog: QWidget) -> None:
        super().__init__(dialog)
        self._maps = maps
        self.taking = Taking(desk, jobs, maps, dialog)
        text = self.tr("Mo&re")
        self.button = named(QPushButton(text, dialog), "map_more", text.replace("&", ""))
        self.button.setAutoDefault(False)
        self.read_statuses = QAction(self.tr("Read &statuses from the shop"), self)
        self.read_statuses.setObjectName("map_read_statuses")
        self.read_statuses.setShortcut(QKeySequence("Ctrl+L"))
        self.read_statuses.setAutoRepeat(False)
        dialog.addAction(self.read_statuses)
        menu = QMenu(self.button)
        menu.setObjectName("map_more_menu")
        menu.addActions([self.read_statuses, *self.taking.actions])
        for action in self.taking.actions:
            action.setAutoRepeat(False)  # a key that is held does its act once
        self.button.setMenu(menu)

    def enable(self, *, idle: bool) -> None:
        """Let what makes sense now be chosen; idle: nothing is being saved or asked for."""
        opened = self._maps.opened
        can_ask = opened is not None and opened.lists_statuses and opened.store.connected
        self.read_statuses.setVisible(can_ask)
        self.read_statuses.setEnabled(idle and can_ask)
        self.taking.set_enabled(idle)

    def stop(self) -> None:
        """Hear no more of what is still being read."""
        self.taking.stop()
