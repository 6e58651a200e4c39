"""The settings window, section by section."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.tour.gallery_screen import Open, Screen
from ordersync_gui.tour.studio import Studio

SECTIONS = {
    "general": "General settings: language, colours, size of text",
    "scanning": "Settings of scanning",
    "telling": "Settings of telling shops",
    "imports": "Settings of imports",
    "label_printer": "Settings of the label printer",
    "privacy": "Settings of privacy",
    "backups": "Settings of backups",
    "messages": "Settings of kept messages",
    "window": "Settings of the window",
}


def _section(key: str) -> Open:
    async def open_(studio: Studio) -> QWidget:
        studio.parts.settings.open(key)
        return await studio.shown(QDialog, "settings_dialog")

    return open_


SCREENS: tuple[Screen, ...] = tuple(
    Screen(f"settings-{key}", title, _section(key)) for key, title in SECTIONS.items()
)
