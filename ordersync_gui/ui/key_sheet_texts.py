"""What the sheet of keys tells besides the menus: keys of lists, boxes and maps, scans, words of the find box."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from ordersync_gui.domain.order_query_words import EXAMPLES
from ordersync_gui.domain.scan_text import ScanCommand
from ordersync_gui.ui.text import shown

Rows = tuple[tuple[str, str], ...]


def other_groups() -> tuple[tuple[str, Rows], ...]:
    """Group by group its title, and for each row what happens and what to press, scan or type."""
    tr = QCoreApplication.translate
    return (
        (tr("keys", "The list of orders"), _list_keys()),
        (tr("keys", "The find box"), _find_keys()),
        (tr("keys", "Words of the find box"), tuple((shown(meaning), text) for text, meaning in EXAMPLES)),
        (tr("keys", "Scanning"), _scanning()),
        (tr("keys", "The maps of a store"), _map_keys()),
    )


def _list_keys() -> Rows:
    tr = QCoreApplication.translate
    return (
        (tr("keys", "Select all that match"), "Ctrl+A"),
        (tr("keys", "Copy the selected orders"), "Ctrl+C"),
        (tr("keys", "Select more"), tr("keys", "Shift+Up, Shift+Down")),
        (tr("keys", "To the beginning, to the end"), tr("keys", "Ctrl+Home, Ctrl+End")),
        (tr("keys", "To the next part of the window, and back"), tr("keys", "Tab, Shift+Tab")),
    )


def _find_keys() -> Rows:
    tr = QCoreApplication.translate
    return (
        (tr("keys", "Show proposals, choose one"), tr("keys", "Down, Up")),
        (tr("keys", "Take the first or the chosen proposal"), "Tab"),
        (tr("keys", "Take the chosen proposal, else search at once"), "Enter"),
        (tr("keys", "Put proposals away, then back to the list; the text stays"), "Esc"),
        (tr("keys", "Take a term out, on its chip"), tr("keys", "Space or Delete")),
    )


def _scanning() -> Rows:
    tr = QCoreApplication.translate
    return (
        (tr("keys", "Open the order"), tr("keys", "Scan the barcode of an order")),
        (tr("keys", "Count an item of the order as packed, by its SKU or UPC"), tr("keys", "Scan the item")),
        (tr("keys", "Fill in the parcel's number"), tr("keys", "Scan the tracking barcode")),
        *((_command_label(command), command.value) for command in ScanCommand),
    )


def _map_keys() -> Rows:
    tr = QCoreApplication.translate
    return (
        (tr("keys", "Statuses, shipping methods, carriers, custom fields"), tr("keys", "Ctrl+1 to Ctrl+4")),
        (tr("keys", "Choose or type what a row means"), tr("keys", "F2 or Enter")),
        (tr("keys", "Bring a row back to the channel's default, or all rows"), tr("keys", "Ctrl+R, Ctrl+Shift+R")),
        (tr("keys", "Find a word of the shop"), tr("keys", "Its first letters")),
        (tr("keys", "Save what stands in the maps"), "Ctrl+S"),
        (tr("keys", "Undo the last change of the maps"), "Ctrl+Z"),
        (tr("keys", "Changes of the maps so far"), "Ctrl+H"),
        (tr("keys", "Copy maps from another store"), "Ctrl+Shift+C"),
        (tr("keys", "Import maps from a file, export them"), tr("keys", "Ctrl+O, Ctrl+E")),
        (tr("keys", "Read statuses from the shop"), "Ctrl+L"),
        (tr("keys", "Count the orders of the maps anew"), "F5"),
    )


def _command_label(command: ScanCommand) -> str:
    tr = QCoreApplication.translate
    match command:
        case ScanCommand.NEXT:
            return tr("keys", "Take the next order of the list")
        case ScanCommand.ABORT:
            return tr("keys", "Put the order back, record nothing")
        case ScanCommand.SHIPALL:
            return tr("keys", "Record the parcel with all that is left")
