"""Tables as CSV that is safe to open in a spreadsheet: numbers plain, what begins like a formula defused."""

from __future__ import annotations

import csv
import re
from datetime import datetime
from decimal import Decimal
from typing import TextIO

from ordersync_gui.sync.export_table import Table

# What a spreadsheet takes for the beginning of a formula, in East Asian width too (OWASP, "CSV injection").
_FORMULA_STARTS = (
    *("=", "+", "-", "@", "\t", "\r"),
    *("\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}"),
    *("\N{FULLWIDTH HYPHEN-MINUS}", "\N{FULLWIDTH COMMERCIAL AT}"),
)
# Blanks and marks without a width, which some programs drop from the beginning of a cell.
_UNSEEN = re.compile(r"\A[\s\x00-\x1f\x7f\u200b-\u200f\u2060\ufeff]+")
# Numbers and telephone numbers: nothing in them that a formula could call.
_HARMLESS = re.compile(r"[+-]?[0-9 ()./,-]+")


def write_csv(stream: TextIO, table: Table, *, separator: str = ",") -> None:
    """Write headings and rows, lines ended as RFC 4180 has it; the stream must not translate line ends."""
    writer = csv.writer(stream, delimiter=separator)
    writer.writerow([harmless(column.title) for column in table.columns])
    writer.writerows([_cell(value) for value in row] for row in table.rows)


def harmless(text: str) -> str:
    """The cell's text, with an apostrophe before what a spreadsheet would run as a formula."""
    begins_formula = text.startswith(_FORMULA_STARTS) or _UNSEEN.sub("", text, 1).startswith(_FORMULA_STARTS)
    return f"'{text}" if begins_formula and not _HARMLESS.fullmatch(text) else text


def _cell(value: object) -> str:
    if isinstance(value, str):
        return value if not value or value[0].isalnum() else harmless(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return f"{value:f}"
    if isinstance(value, datetime):
        return value.isoformat(sep=" ", timespec="seconds")
    return harmless(str(value))
