"""Every question for a file."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ordersync_gui.tour import gallery_imports, gallery_maps, gallery_papers, gallery_scanning, gallery_store_pages
from ordersync_gui.tour.gallery_acts import by, newest
from ordersync_gui.tour.gallery_screen import Open, Screen
from ordersync_gui.tour.studio import Studio
from ordersync_gui.ui.maps.maps_dialog import MapsDialog

Before = Callable[[Studio], Coroutine[Any, Any, QWidget]]


def _pressed(before: Before, button: str, dialog: str) -> Open:
    """What a button of another screen opens."""

    async def open_(studio: Studio) -> QWidget:
        await before(studio)
        await studio.press(button)
        return await studio.shown(QFileDialog, dialog)

    return open_


async def _maps_import(studio: Studio) -> QWidget:
    (await gallery_maps.maps(studio)).more.taking.take_file.trigger()
    return await studio.shown(QFileDialog, "maps_import")


async def _maps_export(studio: Studio) -> QWidget:
    dialog: MapsDialog = await gallery_maps.maps(studio)
    dialog.more.taking.write_file.trigger()
    return await studio.shown(QFileDialog, "maps_export")


async def _tracking(studio: Studio) -> QWidget:
    await studio.act("shipFile")
    await studio.shown(QDialog, "ship_file_dialog")
    return await studio.shown(QFileDialog, "ship_file_chooser")


async def _sheets(studio: Studio) -> QWidget:
    await gallery_papers.SLIPS(studio)
    await studio.press("print_to_file")
    return await studio.shown(QFileDialog, "print_file_dialog")


async def _logo(studio: Studio) -> QWidget:
    await gallery_store_pages.branding(studio)
    await studio.press("settings_logo_choose")
    return await studio.shown(QFileDialog, "settings_logo_file")


_EXPORT = by("exportOrders", "exportDialog")
_SUPPORT = by("supportBundle", "support_dialog")
_RESTORE = by("restoreBackup", "restore")
_BARCODES = next(one.make for one in gallery_scanning.SCREENS if one.key == "scan-sheet")

SCREENS: tuple[Screen, ...] = (
    Screen("file-export", "Export orders: the file", _pressed(_EXPORT, "export_next", "export_dialog")),
    Screen("file-sheets", "Papers as PDF: the file", _sheets),
    Screen("file-tracking", "Ship from a file: the file", _tracking),
    Screen(
        "file-views-export",
        "Export views: the file",
        by("exportViews", "views_export", on=newest, kind=QFileDialog),
    ),
    Screen(
        "file-views-import",
        "Import views: the file",
        by("importViews", "views_import", on=newest, kind=QFileDialog),
    ),
    Screen("file-logo", "A store's logo: the file", _logo),
    Screen("file-maps-import", "Import maps: the file", _maps_import),
    Screen("file-maps-export", "Export maps: the file", _maps_export),
    Screen(
        "file-support",
        "Save the support bundle: the file",
        _pressed(_SUPPORT, "support_save", "support_file_dialog"),
    ),
    Screen("file-restore", "A backup's file", _pressed(_RESTORE, "restore_other", "restore_file")),
    Screen(
        "file-answers",
        "Save an answer: the file",
        _pressed(gallery_imports.answers, "answers_save", "answers_file_dialog"),
    ),
    Screen(
        "file-barcodes", "Command barcodes: the file", _pressed(_BARCODES, "barcodeSheetPdf", "scan_sheet_file")
    ),
)
