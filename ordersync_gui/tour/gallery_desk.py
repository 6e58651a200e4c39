"""The desk's own acts on orders: hold, tags, who works on them, notes."""

from __future__ import annotations

from ordersync_gui.tour.gallery_acts import by, newest
from ordersync_gui.tour.gallery_screen import Screen

NOTE = by("noteOrders", "note_dialog", on=newest)

SCREENS: tuple[Screen, ...] = (
    Screen("hold", "Hold an order until a time", by("holdOrdersUntil", "hold_dialog", on=newest)),
    Screen("tags", "Tags of an order", by("tagOrders", "tags_dialog", on=newest)),
    Screen("assign", "Say who works on an order", by("assignOrders", "assign_dialog", on=newest)),
    Screen("note", "A note of the desk", NOTE),
)
