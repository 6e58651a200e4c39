"""Help, privacy, backups."""

from __future__ import annotations

from ordersync_gui.tour.gallery_acts import by
from ordersync_gui.tour.gallery_screen import Screen

SCREENS: tuple[Screen, ...] = (
    Screen("keys", "Keys, scans and search words", by("keys", "keysDialog")),
    Screen("commands", "The command list", by("commandListAction", "commandList")),
    Screen("about", "About ordersync", by("about", "aboutBox")),
    Screen("support", "A support bundle", by("supportBundle", "support_dialog")),
    Screen("buyers", "Buyers' data", by("buyersData", "buyers_dialog")),
    Screen("restore", "Restore from a backup", by("restoreBackup", "restore")),
)
