"""Cells of an XLSX sheet: numbers and times as such, texts as texts, whatever they look like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from openpyxl.cell import WriteOnlyCell
from openpyxl.compat import safe_string
from openpyxl.styles import Font
from openpyxl.utils.datetime import to_excel
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from ordersync_gui.sync.export_table import Column, Kind, Row

_LONGEST = 32_767  # UTF-16 units in a cell (Excel's limit; an emoji takes two)
_CUT_MARK = " [...]"
_DIGITS = 15  # that a number in a spreadsheet has; longer ones would lose some
_LARGEST = 307  # power of ten
# Nothing that XML 1.0 can't hold; line ends are line feeds in a cell.
_IMPOSSIBLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")  # which Excel would take for a letter
_FIRST_DAY = date(1900, 3, 1)  # before that Excel counts a day that never was
_TEXT, _GENERAL = "@", "General"
_TIME, _DATE = "yyyy-mm-dd hh:mm:ss", "yyyy-mm-dd"
_BY_PLACES = {0: "0", 2: "0.00", 3: "0.000"}  # money with all its places


@dataclass(slots=True)
class SheetCell:
    """What a cell says: style is its number in the workbook, kind is SpreadsheetML's (inlineStr, b, n).

    openpyxl's own cells look at each value several times over, which is most of the time that a large table takes.
    """

    style: str
    kind: str
    text: str


class CellMaker:
    """Makes rows of cells for a sheet with these columns."""

    def __init__(self, sheet: WriteOnlyWorksheet, columns: Sequence[Column]) -> None:
        self._sheet, self._columns = sheet, columns
        self._styles: dict[str, str] = {}  # by format

    def heading(self) -> list[SheetCell]:
        """The first row: the titles."""
        bold = WriteOnlyCell(self._sheet)
        bold.font = Font(bold=True)
        style = str(bold.style_id)
        return [SheetCell(style, "inlineStr", _possible(column.title)) for column in self._columns]

    def row(self, values: Row) -> list[SheetCell | None]:
        """A row; empty cells are left out."""
        return [
            None if value is None or value == "" else self._cell(_typed(value, column.kind))
            for column, value in zip(self._columns, values, strict=True)
        ]

    def _cell(self, value: object) -> SheetCell | None:
        if isinstance(value, str):
            return self._text(value)
        if isinstance(value, bool):
            return SheetCell(self._style(_GENERAL), "b", "1" if value else "0")
        if isinstance(value, Decimal | int):
            return self._number(Decimal(value))
        if isinstance(value, datetime):
            text = value.isoformat(sep=" ", timespec="seconds")
            return self._text(text) if value.date() < _FIRST_DAY else self._moment(_TIME, value)
        if isinstance(value, date) and value >= _FIRST_DAY:
            return self._moment(_DATE, value)
        return self._text(str(value))

    def _number(self, value: Decimal) -> SheetCell | None:
        _, digits, exponent = value.as_tuple()
        if not isinstance(exponent, int) or len(digits) > _DIGITS or abs(value.adjusted()) > _LARGEST:
            return self._text(f"{value:f}")
        style = self._style(_BY_PLACES.get(max(-exponent, 0), _GENERAL))
        return SheetCell(style, "n", safe_string(value))

    def _text(self, text: str) -> SheetCell | None:
        kept = _possible(text)
        return SheetCell(self._style(_TEXT), "inlineStr", kept) if kept else None

    def _moment(self, number_format: str, value: date) -> SheetCell:
        return SheetCell(self._style(number_format), "n", safe_string(to_excel(value)))  # type: ignore[no-untyped-call] # untyped there

    def _style(self, number_format: str) -> str:
        style = self._styles.get(number_format)
        if style is None:
            cell = WriteOnlyCell(self._sheet)
            cell.number_format = number_format
            style = self._styles[number_format] = str(cell.style_id)
        return style


def _possible(text: str) -> str:
    """The text as a cell can hold it."""
    if text.isalnum() and len(text) <= _LONGEST // 2:
        return text
    kept = _IMPOSSIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(kept) > _LONGEST // 2:  # a letter takes two units at most
        kept = _short_enough(kept)
    return _LOOKS_ESCAPED.sub("_x005F_", kept)


def _short_enough(text: str) -> str:
    """The text within the longest that a cell holds, no letter cut in two; what is cut says so."""
    units = text.encode("utf-16-le")
    if len(units) <= 2 * _LONGEST:
        return text
    return units[: 2 * (_LONGEST - len(_CUT_MARK))].decode("utf-16-le", errors="ignore") + _CUT_MARK


def _typed(value: object, kind: Kind) -> object:
    """A text as what it means in a column of this kind; what isn't that stays a text."""
    if not isinstance(value, str):
        return value
    try:
        match kind:
            case Kind.NUMBER:
                return Decimal(value)
            case Kind.TIME:
                return datetime.fromisoformat(value).replace(tzinfo=None)
            case Kind.DATE:
                return date.fromisoformat(value)
            case _:
                return value
    except (ValueError, ArithmeticError):
        return value
