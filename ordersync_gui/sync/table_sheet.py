"""Reads the rows of an XLSX file as texts, and doesn't let a made-up file fill the memory."""

from __future__ import annotations

import io
import logging
import re
import warnings
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.sync.table_cells import EMPTY, Cell, TableKind, TableRow, digits_lost
from ordersync_gui.sync.table_file import COLUMN_LIMIT, ROW_LIMIT, heading_row

_UNPACKED_LIMIT = 50 * 1024 * 1024  # bytes of all parts together; each MB takes up to half a second to read
_SHEET_ROWS = 1_048_576  # of the format
_SHEET_LIMIT = 30  # sheets that are looked into
_EXACT_DIGITS = 15  # as many as a spreadsheet keeps of a number
_ZEROS = re.compile("0{2,30}")
_LOG = logging.getLogger(__name__)


def read_sheet(data: bytes, name: str, kind: TableKind) -> tuple[list[TableRow], tuple[Message, ...]]:
    """The rows of the first visible sheet with such headings, else of the first one, and remarks.

    Raises UsageError for a file that is damaged, too large or no XLSX.
    """
    try:
        _check_size(data, name)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of styles and extensions, which aren't read here
            with closing(load_workbook(io.BytesIO(data), read_only=True, data_only=True)) as workbook:
                return _best_sheet(workbook, kind)
    except UsageError:
        raise
    except (
        zipfile.BadZipFile,
        InvalidFileException,
        SyntaxError,  # of the XML, whichever parser this Python has
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
        IndexError,
        EOFError,
        OSError,
        NotImplementedError,
        OverflowError,
        RuntimeError,
    ) as error:
        # What a damaged file makes openpyxl raise isn't documented; all of these were seen or stand in its code.
        _LOG.info("spreadsheet not read: %s: %s", type(error).__name__, error)
        raise UsageError(
            say("{file} isn't a spreadsheet that can be read, or it is damaged.", file=name),
            field="file",
            remedy=say("Save it anew as .xlsx, or as .csv (UTF-8)."),
        ) from error


def _check_size(data: bytes, name: str) -> None:
    """No more of a part is unpacked than its entry says (zipfile), so the sum of these bounds what is read."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        unpacked = sum(part.file_size for part in archive.infolist())
    if unpacked > _UNPACKED_LIMIT:
        raise UsageError(
            say("{file} is too large once it is unpacked.", file=name),
            field="file",
            remedy=say("Save only the rows and columns that are needed."),
        )


def _best_sheet(workbook: Any, kind: TableKind) -> tuple[list[TableRow], tuple[Message, ...]]:  # noqa: ANN401 - openpyxl's types hide what read-only sheets have
    visible = [sheet for sheet in workbook.worksheets if sheet.sheet_state == "visible"]
    if not visible:
        raise UsageError(say("The file has no visible sheet."), field="file")
    read: list[tuple[str, list[TableRow]]] = []
    for sheet in visible[:_SHEET_LIMIT]:
        rows = list(_first(_rows(sheet, kind), ROW_LIMIT + 2))
        if rows:
            read.append((sheet.title, rows))
        if rows and kind.is_heading(rows[heading_row(rows, kind)].texts()):
            return rows, _remarks(sheet.title, others=len(visible) - 1)
    if not read:
        return [], ()
    return read[0][1], _remarks(read[0][0], others=len(visible) - 1)


def _remarks(title: str, *, others: int) -> tuple[Message, ...]:
    return (say('Only the sheet "{title}" was read, not the other {others}.', title=title, others=others),) * (
        others > 0
    )


def _first(rows: Iterable[TableRow], limit: int) -> Iterator[TableRow]:
    for _, row in zip(range(limit), rows, strict=False):
        yield row


def _rows(sheet: Any, kind: TableKind) -> Iterator[TableRow]:  # noqa: ANN401 - as above
    sheet.reset_dimensions()  # what a sheet says of its own size is often wrong
    # Without a width, each of the up to a million rows that a sheet leaves out comes as an empty one, not padded.
    found = sheet.iter_rows(max_row=_SHEET_ROWS)
    for number, cells in enumerate(found, 1):
        if not cells:
            continue
        known = cells[:COLUMN_LIMIT]
        width = max((place for place, cell in enumerate(known, 1) if cell.value is not None), default=0)
        row = tuple(_cell(cell, kind) for cell in known[:width])
        if any(cell.text for cell in row):
            yield TableRow(number, row)


def _cell(cell: Any, kind: TableKind) -> Cell:  # noqa: ANN401 - as above
    """The cell's value as a person sees it, in a form that doesn't depend on the PC's language."""
    value = cell.value
    if value is None:
        return EMPTY
    if cell.data_type == "e":
        return Cell(str(value), say("The spreadsheet shows an error here: {error}.", error=value))
    if isinstance(value, bool):
        return Cell("yes" if value else "no")
    if isinstance(value, int | float):
        return _number(value, cell.number_format or "")
    if isinstance(value, datetime):
        return Cell(value.date().isoformat())
    if isinstance(value, date | time):
        return Cell(value.isoformat())
    return kind.read_cell(str(value))


def _number(value: float, number_format: str) -> Cell:
    """A number with its leading zeros where the format shows them; longer ones than can be exact are a problem."""
    exact = Decimal(repr(value))
    if exact != exact.to_integral_value():
        return Cell(f"{exact:f}")
    digits = f"{exact.to_integral_value():f}"
    if len(digits.lstrip("-")) > _EXACT_DIGITS:
        return Cell(digits, digits_lost(digits))
    return Cell(digits.zfill(len(number_format)) if _ZEROS.fullmatch(number_format) else digits)
