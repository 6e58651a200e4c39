"""Screens that one action of the menus opens, on an order or none."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.tour.gallery_screen import Open
from ordersync_gui.tour.studio import Studio

Choice = Callable[[Studio], int]


def newest(studio: Studio) -> int:
    """The newest order that can be shipped."""
    return studio.ready()[0].id


def by(action: str, dialog: str, *, on: Choice | None = None, kind: type[QDialog] = QDialog) -> Open:
    """Opens the dialog that an action opens; on: gives the order that is chosen before."""

    async def open_(studio: Studio) -> QWidget:
        if on is not None:
            await studio.go_to(on(studio))
        await studio.act(action)
        return await studio.shown(kind, dialog)

    return open_
