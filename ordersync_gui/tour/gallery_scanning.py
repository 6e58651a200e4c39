"""Scanning: the order in hand, refusals, choices, and the scanner's settings."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.domain.scan_settings import ScanVerify
from ordersync_gui.storage import queries
from ordersync_gui.tour.driver import StepFailed
from ordersync_gui.tour.gallery_acts import by
from ordersync_gui.tour.gallery_orders import claimed_elsewhere
from ordersync_gui.tour.gallery_screen import Screen
from ordersync_gui.tour.studio import Studio
from ordersync_gui.tour.studio_desk import TWIN


async def _in_hand(studio: Studio) -> QWidget:
    scanning, before = studio.window.scanning, studio.window.scanning.settings
    scanning.use(replace(before, verify=ScanVerify.REQUIRED, sound=False))
    studio.afterwards(lambda: scanning.use(before))
    scanning.scan(_unique(studio))
    await studio.shown(QWidget, "packingPanel")
    return studio.window


async def refused(studio: Studio) -> QWidget:
    """The panel that stops the line."""
    scanning = studio.window.scanning
    scanning.use(replace(scanning.settings, sound=False))
    scanning.scan("NOSUCHNUMBER1")
    return await studio.shown(QDialog, "scanRefusal")


async def _packed_elsewhere(studio: Studio) -> QWidget:
    scanning, number = studio.window.scanning, _unique(studio)
    ((order_id, _store, _number),) = queries.find_orders(studio.desk.db, number=number, store_id=None)
    await claimed_elsewhere(studio, order_id)
    scanning.use(replace(scanning.settings, sound=False))
    scanning.scan(number)
    return await studio.shown(QDialog, "scanRefusal")


async def _choice(studio: Studio) -> QWidget:
    studio.window.scanning.scan(_twice(studio))
    return await studio.shown(QDialog, "scanChoice")


async def _tried(studio: Studio) -> QWidget:
    await studio.act("scanTestAction")
    dialog = await studio.shown(QDialog, "testScan")
    studio.window.scanning.scan(_unique(studio))
    await studio.settled()
    return dialog


def _numbers(studio: Studio) -> dict[str, int]:
    """How many stores have an order of each number that can be shipped here."""
    ready = [one.order.number for one in studio.ready()]
    return {number: len(queries.find_orders(studio.desk.db, number=number, store_id=None)) for number in ready}


def _unique(studio: Studio) -> str:
    return next(number for number, stores in _numbers(studio).items() if stores == 1)


def _twice(studio: Studio) -> str:
    """A number that two stores have. Raises StepFailed."""
    for number in (one.order.number for one in studio.ready(TWIN)):
        if len(queries.find_orders(studio.desk.db, number=number, store_id=None)) > 1:
            return number
    raise StepFailed("no number is there twice")


SCREENS: tuple[Screen, ...] = (
    Screen("packing", "An order in hand, checked item by item", _in_hand),
    Screen("scan-refused", "A scan that was refused", refused),
    Screen("scan-packed", "A scanned order that somebody else packs", _packed_elsewhere),
    Screen("scan-choice", "Which order is meant", _choice),
    Screen("scan-settings", "Scanner settings", by("scanSettingsAction", "scanSettings")),
    Screen("scan-calibrate", "Calibrate the scanner", by("scanCalibrateAction", "calibration")),
    Screen("scan-test", "Test a scan", _tried),
    Screen("scan-sheet", "Command barcodes", by("scanSheet", "barcodeSheet")),
)
