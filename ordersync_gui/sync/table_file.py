"""Reads a table from CSV or XLSX, whatever program and country it comes from."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.sync.table_cells import Table, TableKind, TableRow

FILE_LIMIT = 20 * 1024 * 1024  # bytes
ROW_LIMIT = 20_000
COLUMN_LIMIT = 200
_HEADING_ROWS = 10  # so many rows with a title or an address may stand above the headings
_DELIMITERS = (",", ";", "\t", "|")
_SAMPLE_LINES = 20
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_SEP_LINE = re.compile(r"sep=(.)\r?\n?", re.IGNORECASE)


def read_table(path: Path, kind: TableKind) -> Table:
    """Read the file by its content, whatever its name ends in. Blocking.

    Raises UsageError when it can't be read, is too large, or is no table.
    """
    try:
        data = _read(path)
    except OSError as error:
        raise UsageError(
            say("The file {file} can't be read: {reason}.", file=path, reason=error.strerror or error),
            field="file",
        ) from error
    if data.startswith(_OLE):
        raise UsageError(
            say("{file} is a spreadsheet of an old kind, or is protected by a password.", file=path.name),
            field="file",
            remedy=say("Save it as .xlsx or .csv without a password."),
        )
    if data.startswith(_ZIP):
        from ordersync_gui.sync.table_sheet import read_sheet  # noqa: PLC0415 - openpyxl takes long to import

        rows, remarks = read_sheet(data, path.name, kind)
        return _table(rows, remarks, kind)
    return _table(_csv_rows(_decoded(data, path.name), path.name, kind), (), kind)


def _read(path: Path) -> bytes:
    with path.open("rb") as stream:
        data = stream.read(FILE_LIMIT + 1)
    if len(data) > FILE_LIMIT:
        raise UsageError(
            say("The file {file} is larger than {limit} MB.", file=path.name, limit=FILE_LIMIT // 1024 // 1024),
            field="file",
            remedy=say("Split it, or leave out columns that aren't needed."),
        )
    return data


def _table(rows: Iterable[TableRow], remarks: tuple[Message, ...], kind: TableKind) -> Table:
    """The rows apart from what stands above the headings."""
    found = list(_limited(rows))
    if not found:
        raise UsageError(say("The file is empty."), field="file")
    start = heading_row(found, kind)
    return Table(found[start].texts(), tuple(found[start + 1 :]), remarks)


def heading_row(rows: Sequence[TableRow], kind: TableKind) -> int:
    """Where the headings stand: the first of the upper rows that holds such ones, else the first row."""
    upper = enumerate(rows[:_HEADING_ROWS])
    return next((place for place, row in upper if kind.is_heading(row.texts())), 0)


def _limited(rows: Iterable[TableRow]) -> Iterator[TableRow]:
    for count, row in enumerate(rows):
        if count > ROW_LIMIT:
            raise UsageError(
                say("The file has more than {limit} rows.", limit=ROW_LIMIT),
                field="file",
                remedy=say("Split it into several files."),
            )
        yield row


def _decoded(data: bytes, name: str) -> str:
    """The text by its byte order mark, as UTF-16 by its zero bytes, as UTF-8, else as Windows-1252."""
    for encoding in _encodings(data):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text
    raise UsageError(
        say("{file} isn't a table in a form that can be read.", file=name),
        field="file",
        remedy=say("Save it as .csv (UTF-8) or .xlsx."),
    )


def _encodings(data: bytes) -> tuple[str, ...]:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return ("utf-16",)
    start = data[:1000]
    if start[1::2].count(0) > len(start) // 4:
        return ("utf-16-le",)
    if start[::2].count(0) > len(start) // 4:
        return ("utf-16-be",)
    return ("utf-8-sig", "cp1252")


def _csv_rows(text: str, name: str, kind: TableKind) -> Iterator[TableRow]:
    announced = _SEP_LINE.match(text)
    skipped = 0 if announced is None else 1
    body = text if announced is None else text[announced.end() :]
    delimiter = announced[1] if announced is not None else _delimiter(body, kind.known_headings)
    begins = 1
    # Strict, since a quotation mark that isn't closed would otherwise swallow the rows behind it in silence.
    reader = csv.reader(io.StringIO(body, newline=""), delimiter=delimiter, strict=True)
    try:
        for texts in reader:
            line, begins = begins + skipped, reader.line_num + 1
            if any(text.strip() for text in texts):
                yield TableRow(line, tuple(kind.read_cell(text) for text in texts[:COLUMN_LIMIT]))
    except csv.Error as error:
        raise UsageError(
            say("{file} can't be read as a table from line {line} on.", file=name, line=begins + skipped),
            field="file",
            remedy=say("Look for a quotation mark that isn't closed, or for a cell with a very long text."),
        ) from error


def _delimiter(text: str, known_headings: Callable[[Sequence[str]], int]) -> str:
    """The sign between cells: the one by which most headings are known, else the most frequent one at the top."""
    sample = text.splitlines()[:_SAMPLE_LINES]
    if not sample:
        return ","

    def fitness(delimiter: str) -> tuple[int, int]:
        rows = _sampled(sample, delimiter)
        return max(map(known_headings, rows), default=0), len(rows[0]) if rows else 0

    return max(_DELIMITERS, key=fitness)


def _sampled(lines: Sequence[str], delimiter: str) -> list[list[str]]:
    try:
        return [row for row in csv.reader(lines, delimiter=delimiter) if any(cell.strip() for cell in row)]
    except csv.Error:
        return []
