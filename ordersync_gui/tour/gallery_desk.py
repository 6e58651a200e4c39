"""The desk's own acts on orders: hold, tags, who works on them, notes."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.tour.gallery_screen import Open, Screen
from ordersync_gui.tour.studio import Studio


def act(action: str, dialog: str) -> Open:
    """Opens what an action opens on the newest order that can be shipped."""

    async def open_(studio: Studio) -> QWidget:
        await studio.go_to(studio.ready()[0].id)
        await studio.act(action)
        return await studio.shown(QDialog, dialog)

    return open_


SCREENS: tuple[Screen, ...] = (
    Screen("hold", "Hold an order until a time", act("holdOrdersUntil", "hold_dialog")),
    Screen("tags", "Tags of an order", act("tagOrders", "tags_dialog")),
    Screen("assign", "Say who works on an order", act("assignOrders", "assign_dialog")),
    Screen("note", "A note of the desk", act("noteOrders", "note_dialog")),
)
