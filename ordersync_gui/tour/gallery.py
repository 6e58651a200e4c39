"""Every screen that the app can open, for whoever looks at all of them: audits, pictures, the manual."""

from __future__ import annotations

from ordersync_gui.tour import (
    gallery_apart,
    gallery_desk,
    gallery_files,
    gallery_help,
    gallery_imports,
    gallery_mails,
    gallery_maps,
    gallery_orders,
    gallery_papers,
    gallery_parcels,
    gallery_questions,
    gallery_scanning,
    gallery_settings,
    gallery_shared_desk,
    gallery_stores,
    gallery_views,
    gallery_window,
    gallery_wizard,
)
from ordersync_gui.tour.gallery_screen import Screen
from ordersync_gui.tour.studio import Studio

__all__ = ["SCREENS", "Screen", "Studio", "screen"]

SCREENS: tuple[Screen, ...] = (
    *gallery_window.SCREENS,
    *gallery_orders.SCREENS,
    *gallery_desk.SCREENS,
    *gallery_papers.SCREENS,
    *gallery_mails.SCREENS,
    *gallery_parcels.SCREENS,
    *gallery_scanning.SCREENS,
    *gallery_imports.SCREENS,
    *gallery_stores.SCREENS,
    *gallery_wizard.SCREENS,
    *gallery_settings.SCREENS,
    *gallery_shared_desk.SCREENS,
    *gallery_maps.SCREENS,
    *gallery_views.SCREENS,
    *gallery_help.SCREENS,
    *gallery_files.SCREENS,
    *gallery_questions.SCREENS,
    *gallery_apart.SCREENS,
)


def screen(key: str) -> Screen:
    """The screen with this key. Raises KeyError."""
    return {one.key: one for one in SCREENS}[key]
