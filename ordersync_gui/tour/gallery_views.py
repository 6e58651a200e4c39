"""Saved views, columns, and the export of what a view shows."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.tour.gallery_acts import by
from ordersync_gui.tour.gallery_screen import Screen
from ordersync_gui.tour.studio import Studio


async def name(studio: Studio) -> QWidget:
    """The dialog that asks for a view's name."""
    studio.window.orders.filter_box.setText("status:awaiting tag:gift")
    await studio.until(lambda: studio.window.orders.complete, "the list was read")
    await studio.settled()
    await studio.act("saveView")
    return await studio.shown(QDialog, "viewNameDialog")


VIEWS = by("manageViews", "viewsDialog")


async def _rename(studio: Studio) -> QWidget:
    await VIEWS(studio)
    await studio.press("views_rename")
    return await studio.shown(QDialog, "viewNameDialog")


SCREENS: tuple[Screen, ...] = (
    Screen("view-save", "Save a view", name),
    Screen("view-rename", "Rename a view", _rename),
    Screen("views", "Saved views", VIEWS),
    Screen("export", "Export orders", by("exportOrders", "exportDialog")),
    Screen("columns", "Columns of a view", by("chooseColumns", "columnsDialog")),
)
