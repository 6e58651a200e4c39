"""The sections of the settings window as data: what each is called, and how its page is made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ordersync_gui.ui.settings.general_page import GeneralPage
from ordersync_gui.ui.settings.label_printer_page import LabelPrinterPage
from ordersync_gui.ui.settings.limits_page import LimitsPage
from ordersync_gui.ui.settings.linked_page import Link, LinkedPage
from ordersync_gui.ui.window_settings import WindowSettings

if TYPE_CHECKING:
    from ordersync_gui.ui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Section:
    """A line of the list at the left; make: its page, made when it is first looked at."""

    key: str
    title: str
    make: Callable[[], QWidget]


def sections(window: MainWindow, settings: WindowSettings, restart: Callable[[], object]) -> tuple[Section, ...]:
    """All sections of this window's settings; restart: ends the program in order and starts it again."""
    return (
        Section("general", _tr("General"), lambda: _general(settings, restart)),
        *_sections_of_work(window),
        Section("label_printer", _tr("Label printer"), lambda: _label_printer(window, settings)),
        *_sections_of_data(window),
    )


def _general(settings: WindowSettings, restart: Callable[[], object]) -> QWidget:
    page = GeneralPage(settings)
    page.restart_wanted.connect(restart)
    return page


def _label_printer(window: MainWindow, settings: WindowSettings) -> QWidget:
    return LabelPrinterPage(window.desk, window.jobs, settings)


def _sections_of_work(window: MainWindow) -> tuple[Section, ...]:
    commands = window.commands
    scanning = (commands.scan_settings, commands.scan_test, commands.scan_calibrate, commands.scan_sheet)
    about_scanning = _tr("How the scanner types, and whether items are checked by scanning them.")
    about_telling = _tr(
        "When a shop is told of a parcel is set for each store: at once, after a short delay in which the parcel "
        "can be undone, at a time of day, or never."
    )
    about_imports = _tr("Whether and how often orders are imported by themselves is set for each store.")
    return (
        Section("scanning", _tr("Scanning"), lambda: LinkedPage(about_scanning, scanning)),
        Section(
            "telling",
            _tr("Telling shops"),
            lambda: LinkedPage(about_telling, links=_stores(window, "telling", "telling")),
        ),
        Section(
            "imports",
            _tr("Imports"),
            lambda: LinkedPage(about_imports, (commands.schedule.hold_all,), _stores(window, "imports", "import")),
        ),
    )


def _sections_of_data(window: MainWindow) -> tuple[Section, ...]:
    commands = window.commands
    about_privacy = _tr("After how many days buyers' names and addresses are removed from this PC.")
    about_backups = _tr(
        "A backup holds all orders and parcels. One is made by itself before ordersync is updated."
    )
    return (
        Section("privacy", _tr("Privacy"), lambda: LinkedPage(about_privacy, (commands.buyers_data,))),
        Section(
            "backups",
            _tr("Backups"),
            lambda: LinkedPage(about_backups, (commands.back_up, commands.restore)),
        ),
        Section("messages", _tr("Kept messages"), lambda: LimitsPage(window.desk, window.jobs)),
        Section(
            "window",
            _tr("Window"),
            lambda: LinkedPage(
                _tr("Windows open where and as large as they were when they were closed."),
                (commands.reset_layout,),
            ),
        ),
    )


def _stores(window: MainWindow, key: str, page: str) -> tuple[Link, ...]:
    """A button for each store, which opens this page of its settings."""
    text = _tr("Settings of {store}...")
    return tuple(
        Link(
            f"settings_{key}_{store.id}",
            text.format(store=store.name.replace("&", "&&")),
            lambda store=store: window.store_acts.open_settings(store, page),  # type: ignore[misc] # its own store
        )
        for store in window.stores
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("settings", text)
