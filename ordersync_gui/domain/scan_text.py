"""What a scanned text says: a command, an item, or a number, without what scanners put around it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from enum import StrEnum

from ordersync_gui.domain.desk import LineView
from ordersync_gui.domain.order import LineKind, OrderLine

# ISO/IEC 15424: a scanner that is set to do so puts `]`, the symbology and a modifier before the data.
_SYMBOLOGY = re.compile(r"\][A-Za-z][0-9A-Za-z]")
# GS1 General Specifications: application identifier 01, then a GTIN of fourteen digits.
_GTIN_FIELD = re.compile(r"01([0-9]{14})")
_GTIN_LENGTHS = frozenset({8, 12, 13, 14})
_GTIN = 14
COMMAND_BEGINNING = "OS:"


class ScanCommand(StrEnum):
    """The barcodes that are commands.

    None of them says yes to a refusal: those have to be read, and a barcode is scanned without reading.
    """

    NEXT = "OS:NEXT"
    ABORT = "OS:ABORT"
    SHIPALL = "OS:SHIPALL"


def plain_scan(arrived: str, layout: str = "") -> str:
    """A scanned text as its label has it.

    arrived: as the keyboard gave it. layout: pairs of letters (what arrives, what is meant), of the settings.
    """
    meant = arrived.translate(str.maketrans(layout[::2], layout[1::2]))
    visible = "".join(letter for letter in meant if not unicodedata.category(letter).startswith("C")).strip()
    return _SYMBOLOGY.sub("", visible, count=1).strip() if visible.startswith("]") else visible


def command_of(text: str) -> ScanCommand | None:
    """The command that the text is, None when it is none; letters' case doesn't matter."""
    folded = text.upper()
    return next((command for command in ScanCommand if command.value == folded), None)


def is_like_command(text: str) -> bool:
    """Whether it begins as commands do, known or not."""
    return text.upper().startswith(COMMAND_BEGINNING)


def lines_with(text: str, lines: Iterable[LineView]) -> tuple[LineView, ...]:
    """The lines of goods whose SKU or product code (UPC, EAN, GTIN) this is.

    Letters' case doesn't matter, nor do the zeros that make a longer code of a shorter one.
    """
    return tuple(view for view in lines if view.line.kind is LineKind.ITEM and _is_of(text, view.line))


def is_product_code(text: str) -> bool:
    """Whether this can be the number under the bars of a product: EAN, UPC or GTIN with the right check digit.

    GS1 General Specifications, 7.9: from the right, digits count three times and once by turns.
    """
    code = text.strip()
    if not (code.isascii() and code.isdigit() and len(code) in _GTIN_LENGTHS):
        return False
    return sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(reversed(code))) % 10 == 0


def _is_of(text: str, line: OrderLine) -> bool:
    folded = text.strip().casefold()
    if not folded:
        return False
    if folded in (line.sku.strip().casefold(), line.upc.strip().casefold()):
        return True
    scanned, wanted = _gtin(text.strip()), _gtin(line.upc.strip())
    return bool(scanned) and scanned == wanted


def _gtin(code: str) -> str:
    """The code with all fourteen digits, "" where it is no such code."""
    field = _GTIN_FIELD.match(code)
    if field:
        return field.group(1)
    is_code = code.isascii() and code.isdigit() and len(code) in _GTIN_LENGTHS
    return code.zfill(_GTIN) if is_code else ""
