"""Saved views, columns, and the export of what a view shows."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.tour import gallery_help
from ordersync_gui.tour.gallery_screen import Screen
from ordersync_gui.tour.studio import Studio


async def name(studio: Studio) -> QWidget:
    """The dialog that asks for a view's name."""
    studio.window.orders.filter_box.setText("status:awaiting tag:gift")
    await studio.until(lambda: studio.window.orders.complete, "the list was read")
    await studio.settled()
    await studio.act("saveView")
    return await studio.shown(QDialog, "viewNameDialog")


async def views(studio: Studio) -> QWidget:
    """The dialog with all saved views."""
    await studio.act("manageViews")
    return await studio.shown(QDialog, "viewsDialog")


async def _rename(studio: Studio) -> QWidget:
    await views(studio)
    await studio.press("views_rename")
    return await studio.shown(QDialog, "viewNameDialog")


async def _columns(studio: Studio) -> QWidget:
    await studio.act("chooseColumns")
    return await studio.shown(QDialog, "columnsDialog")


SCREENS: tuple[Screen, ...] = (
    Screen("view-save", "Save a view", name),
    Screen("view-rename", "Rename a view", _rename),
    Screen("views", "Saved views", views),
    Screen("export", "Export orders", gallery_help.by("exportOrders", "exportDialog")),
    Screen("columns", "Columns of a view", _columns),
)
