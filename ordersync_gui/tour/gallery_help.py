"""Help, privacy, backups."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.tour.gallery_screen import Open, Screen
from ordersync_gui.tour.studio import Studio


def by(action: str, dialog: str) -> Open:
    """Opens what an action of the menus opens."""

    async def open_(studio: Studio) -> QWidget:
        await studio.act(action)
        return await studio.shown(QDialog, dialog)

    return open_


SCREENS: tuple[Screen, ...] = (
    Screen("keys", "Keys, scans and search words", by("keys", "keysDialog")),
    Screen("commands", "The command list", by("commandListAction", "commandList")),
    Screen("about", "About ordersync", by("about", "aboutBox")),
    Screen("support", "A support bundle", by("supportBundle", "support_dialog")),
    Screen("buyers", "Buyers' data", by("buyersData", "buyers_dialog")),
    Screen("restore", "Restore from a backup", by("restoreBackup", "restore")),
)
