"""Papers: the print window for each kind of them, and the editor of templates."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ordersync_gui.tour.gallery_acts import by, newest
from ordersync_gui.tour.gallery_screen import Screen
from ordersync_gui.tour.studio import Studio

SLIPS = by("printSheets", "print_window", on=newest)


async def editor(studio: Studio) -> QWidget:
    """The editor of a slip's template."""
    await SLIPS(studio)
    await studio.settled()
    await studio.press("print_edit")
    await studio.settled()
    return await studio.shown(QDialog, "template_editor")


SCREENS: tuple[Screen, ...] = (
    Screen("print", "Print packing slips", SLIPS),
    Screen("print-pick-list", "Print a pick list", by("printPickList", "print_window", on=newest)),
    Screen("print-addresses", "Print address labels", by("printAddresses", "print_window", on=newest)),
    Screen("print-day", "Print the parcels of a day", by("printDay", "print_window")),
    Screen("template", "Edit a template", editor),
)
