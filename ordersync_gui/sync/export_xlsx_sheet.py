"""Where openpyxl keeps a sheet while it is written: in a given file rather than in the system's temporary folder.

A large export doesn't fit into memory, where many systems have that folder, and buyers' data left behind by a
stopped export would stay there until the program ends.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter


class Sheet:
    """Sends a write-only sheet's rows to a new file; made before its first row, after its columns' widths."""

    def __init__(self, sheet: WriteOnlyWorksheet, file: Path) -> None:
        self._sheet, self._writer = sheet, _ToFile(sheet, file)
        sheet._writer = self._writer  # type: ignore[attr-defined] # noqa: SLF001 - openpyxl has no other way
        self._writer.write_top()

    def abandon(self) -> None:
        """Close the file, if it is still open; what is in it doesn't matter any more."""
        # A writer that was stopped within an element can't be ended as it should; lxml says so in its own ways.
        with suppress(Exception):
            self._sheet.close()
        self._writer.close_file()


class _ToFile(WorksheetWriter):
    def __init__(self, sheet: WriteOnlyWorksheet, file: Path) -> None:
        # A stream of Python's, by which a full disk is an OSError; of a path lxml would only say that it failed.
        self._stream = file.open("xb")
        super().__init__(sheet, self._stream)
        self._file = file

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
