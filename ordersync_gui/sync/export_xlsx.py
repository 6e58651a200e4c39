"""Tables as XLSX, by openpyxl row by row: it keeps each sheet in a file of its own until they are zipped."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import UTC, datetime
from itertools import chain, islice
from os import PathLike
from pathlib import Path
from types import TracebackType
from typing import IO, Self
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.writer.excel import ExcelWriter

from ordersync_gui.sync.export_table import Column, Row, Table
from ordersync_gui.sync.export_xlsx_cells import CellMaker
from ordersync_gui.sync.export_xlsx_sheet import Sheet
from ordersync_gui.sync.whole_file import passing_folder

MOST_ROWS = 1_048_576  # in a sheet, headings among them (Excel's limit)
_NAME_LENGTH = 24  # of a sheet; Excel takes 31, the rest is for the number behind it
_NARROWEST = 6  # a column, in characters
_NOT_IN_NAMES = str.maketrans(dict.fromkeys("[]:*?/\\'"))
_AT_ONCE = 200  # rows between two looks whether to go on
_PORTION = 1 << 20  # bytes that are zipped at once


def _never_stopped() -> None:
    """For callers who want the file whatever happens."""


class XlsxFile:
    """An XLSX file that is being written; a context manager, and `finish` within it makes the file whole.

    The stream must be one that can seek. folder: where a private folder for the sheets stands meanwhile; it needs
    many times the finished file's room, and is gone afterwards, however it ended. unless_stopped: called
    again and again, may raise to end it.
    """

    def __init__(
        self, stream: IO[bytes], folder: Path, unless_stopped: Callable[[], None] = _never_stopped
    ) -> None:
        self._stream, self._unless_stopped = stream, unless_stopped
        self._folder = passing_folder(folder)
        self._book = Workbook(write_only=True)
        self._sheets: list[Sheet] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove what openpyxl kept on the disk."""
        for sheet in self._sheets:
            sheet.abandon()
        self._folder.cleanup()

    def add_table(self, name: str, table: Table, *, most_rows: int = MOST_ROWS) -> None:
        """Write a sheet; what is too much for one goes on in further ones, each with the headings."""
        plain = name.translate(_NOT_IN_NAMES).strip()[:_NAME_LENGTH]
        rows = iter(table.rows)
        first = list(islice(rows, 1))
        place = 1
        while first or place == 1:
            title = plain if place == 1 else f"{plain} {place}"
            self._write_sheet(title, table.columns, islice(chain(first, rows), most_rows - 1))
            first, place = list(islice(rows, 1)), place + 1

    def finish(self) -> None:
        """Put the sheets together."""
        self._book.properties.creator = "ordersync"
        self._book.properties.modified = datetime.now(UTC).replace(tzinfo=None)
        # Speed over size: level 6 takes three times as long for a file a quarter smaller.
        with _Archive(self._stream, self._unless_stopped) as archive:
            ExcelWriter(self._book, archive).write_data()

    def _write_sheet(self, name: str, columns: tuple[Column, ...], rows: Iterator[Row]) -> None:
        made = self._book.create_sheet(name)
        made.freeze_panes = "A2"
        for place, column in enumerate(columns, 1):
            made.column_dimensions[get_column_letter(place)].width = max(column.width, _NARROWEST)
        sheet = Sheet(made, Path(self._folder.name, f"{len(self._sheets) + 1}.xml"))
        self._sheets.append(sheet)
        cells = CellMaker(made, columns)
        sheet.append(cells.heading())
        count = 1
        for count, row in enumerate(rows, 2):
            if count % _AT_ONCE == 0:
                self._unless_stopped()
            sheet.append(cells.row(row))
        made.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{count}"
        made.close()


class _Archive(ZipFile):
    """A ZIP file whose large parts can be stopped in the middle."""

    def __init__(self, stream: IO[bytes], unless_stopped: Callable[[], None]) -> None:
        super().__init__(stream, "w", ZIP_DEFLATED, compresslevel=1)
        self._unless_stopped = unless_stopped

    def write(self, filename: str | PathLike[str], arcname: str | PathLike[str] | None = None, *_: object) -> None:
        """Take in a file, in portions."""
        with Path(filename).open("rb") as source, self.open(str(arcname), "w", force_zip64=True) as part:
            while some := source.read(_PORTION):
                self._unless_stopped()
                part.write(some)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End it; after an error there may be no room for its last part, and nobody wants that."""
        if error is None:
            self.close()
            return
        with suppress(OSError, ValueError):
            self.close()
