"""Where openpyxl keeps a sheet while it is written: in a given file rather than in the system's temporary folder.

A large export doesn't fit into memory, where many systems have that folder, and buyers' data left behind by a
stopped export would stay there until the program ends.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from openpyxl.cell import Cell, MergedCell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.xml.constants import XML_NS
from openpyxl.xml.functions import Element, SubElement

from ordersync_gui.sync.export_xlsx_cells import SheetCell


class Sheet:
    """Sends a write-only sheet's rows to a new file; made before its first row, after its columns' widths."""

    def __init__(self, sheet: WriteOnlyWorksheet, file: Path) -> None:
        self._sheet, self._writer = sheet, _ToFile(sheet, file)
        sheet._writer = self._writer  # type: ignore[attr-defined] # noqa: SLF001 - openpyxl has no other way
        self._writer.write_top()

    def append(self, cells: Sequence[SheetCell | None]) -> None:
        """Write a row; each cell stands in the column of its place."""
        self._writer.cells = cells
        self._sheet.append(())  # opens the rows with the first one, and counts them

    def abandon(self) -> None:
        """Close the file, if it is still open; what is in it doesn't matter any more."""
        # A writer that was stopped within an element can't be ended as it should; lxml says so in its own ways.
        with suppress(Exception):
            self._sheet.close()
        self._writer.close_file()


class _ToFile(WorksheetWriter):
    cells: Sequence[SheetCell | None] = ()  # of the row that is written next

    def __init__(self, sheet: WriteOnlyWorksheet, file: Path) -> None:
        # A stream of Python's, by which a full disk is an OSError; of a path lxml would only say that it failed.
        self._stream = file.open("xb")
        super().__init__(sheet, self._stream)
        self._file = file
        self._letters: list[str] = []

    def write_row(self, xf: Any, _row: Iterable[Cell | MergedCell], row_idx: int) -> None:  # noqa: ANN401 - lxml's or et_xmlfile's
        """Write `cells` as one element, past openpyxl's way for each cell, which takes several times as long."""
        number = str(row_idx)
        row = Element("row", {"r": number})
        for place in range(len(self._letters), len(self.cells)):
            self._letters.append(get_column_letter(place + 1))
        for letter, cell in zip(self._letters, self.cells, strict=False):
            if cell is not None:
                _add(row, letter + number, cell)
        xf.write(row)

    def close(self) -> None:
        """End the sheet; from here on `out` is the file to be zipped."""
        super().close()
        self._stream.close()
        self.out = self._file

    def close_file(self) -> None:
        """Close the file whatever state the sheet is in."""
        with suppress(OSError):
            self._stream.close()

    def cleanup(self) -> None:
        """Remove the file, once it is zipped."""
        self._file.unlink()


def _add(row: Any, place: str, cell: SheetCell) -> None:  # noqa: ANN401 - lxml's element or Python's
    """Add the cell as SpreadsheetML has it (ECMA-376 part 1, 18.3.1.4)."""
    made = SubElement(row, "c", {"r": place, "s": cell.style, "t": cell.kind})
    if cell.kind != "inlineStr":
        SubElement(made, "v").text = cell.text
        return
    text = SubElement(SubElement(made, "is"), "t")
    text.text = cell.text
    if cell.text != cell.text.strip():
        text.set(f"{{{XML_NS}}}space", "preserve")
