"""Cells of an XLSX sheet: numbers and times as such, texts as texts, whatever they look like."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal

from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Font
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from ordersync_gui.sync.export_table import Column, Kind, Row

_LONGEST = 32_767  # letters in a cell (Excel's limit)
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


class CellMaker:
    """Makes rows of cells for a sheet with these columns. A row must be written before the next one is made."""

    def __init__(self, sheet: WriteOnlyWorksheet, columns: Sequence[Column]) -> None:
        self._sheet, self._columns = sheet, columns
        self._cells: dict[tuple[int, str], Cell] = {}  # styles are costly: one cell for each place and format

    def heading(self) -> list[Cell]:
        """The first row: the titles."""
        cells = [_as_text(WriteOnlyCell(self._sheet), column.title) for column in self._columns]
        for cell in cells:
            cell.font = Font(bold=True)
        return cells

    def row(self, values: Row) -> list[Cell | None]:
        """A row; empty cells are left out."""
        return [
            None if value is None or value == "" else self._cell(place, _typed(value, column.kind))
            for place, (column, value) in enumerate(zip(self._columns, values, strict=True))
        ]

    def _cell(self, place: int, value: object) -> Cell | None:
        if isinstance(value, bool):
            return self._formatted(place, _GENERAL, value)
        if isinstance(value, Decimal | int):
            return self._number(place, Decimal(value))
        if isinstance(value, datetime):
            text = value.isoformat(sep=" ", timespec="seconds")
            return self._text(place, text) if value.date() < _FIRST_DAY else self._formatted(place, _TIME, value)
        if isinstance(value, date) and value >= _FIRST_DAY:
            return self._formatted(place, _DATE, value)
        return self._text(place, str(value))

    def _number(self, place: int, value: Decimal) -> Cell | None:
        _, digits, exponent = value.as_tuple()
        if not isinstance(exponent, int) or len(digits) > _DIGITS or abs(value.adjusted()) > _LARGEST:
            return self._text(place, f"{value:f}")
        return self._formatted(place, _BY_PLACES.get(max(-exponent, 0), _GENERAL), value)

    def _text(self, place: int, text: str) -> Cell | None:
        kept = _possible(text)
        return _as_text(self._with_format(place, _TEXT), kept) if kept else None

    def _formatted(self, place: int, number_format: str, value: bool | Decimal | date) -> Cell:  # noqa: FBT001 - a value
        cell = self._with_format(place, number_format)
        cell.value = value
        return cell

    def _with_format(self, place: int, number_format: str) -> Cell:
        cell = self._cells.get((place, number_format))
        if cell is None:
            cell = self._cells[place, number_format] = WriteOnlyCell(self._sheet)
            cell.number_format = number_format
        return cell


def _as_text(cell: Cell, text: str) -> Cell:
    cell.value = text
    cell.data_type = "s"  # never a formula or an error
    return cell


def _possible(text: str) -> str:
    """The text as a cell can hold it."""
    if text.isalnum() and len(text) <= _LONGEST:
        return text
    kept = _IMPOSSIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    if len(kept) > _LONGEST:
        kept = kept[: _LONGEST - len(_CUT_MARK)] + _CUT_MARK
    return _LOOKS_ESCAPED.sub("_x005F_", kept)


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
