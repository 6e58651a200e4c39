"""What a person chooses of an export: the kind of file, what a row is, which columns, how a CSV is made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say


class ExportFormat(StrEnum):
    """The kinds of files; the values are their endings."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"
    JSON_LINES = "jsonl"

    @property
    def is_table(self) -> bool:
        """Whether it has rows and columns."""
        return self in (ExportFormat.CSV, ExportFormat.XLSX)


SEPARATORS = (",", ";", "\t")


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """How orders are written; all but file_format is about tables.

    by_item: a row for each item, else one for each order. columns: keys of the grid's columns, in this order, with
    times of this PC; None for every fact, with times in UTC. separator, byte_order_mark: of a CSV.
    Raises ValueError for another separator.
    """

    file_format: ExportFormat
    by_item: bool = True
    columns: tuple[str, ...] | None = None
    separator: str = ","
    byte_order_mark: bool = True

    def __post_init__(self) -> None:
        if self.separator not in SEPARATORS:
            raise ValueError(self.separator)


@dataclass(frozen=True, slots=True)
class ExportWords:
    """The words of a table in the language of whoever reads it; what is missing stands there as it is stored.

    titles: of the grid's and the items' columns, by key. values: of statuses, notices' states and reasons for
    attention. sheet: what the sheets of an XLSX are called. about_sheet, about: the last sheet, and what stands
    there as pairs, such as ("Made", "2026-11-22 12:00").
    """

    titles: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    sheet: str = "Orders"
    about_sheet: str = "About this file"
    about: tuple[tuple[str, str], ...] = ()

    def title(self, key: str) -> str:
        """What a column is called."""
        return self.titles.get(key, key)

    def value(self, stored: str) -> str:
        """What a status, state or reason is called."""
        return self.values.get(stored, stored)


def format_of(file: Path) -> ExportFormat:
    """What the file's ending says. Raises UsageError for any other."""
    ending = file.suffix.casefold().lstrip(".")
    try:
        return ExportFormat(ending)
    except ValueError:
        endings = " ".join(f".{each}" for each in ExportFormat)
        raise UsageError(
            say("The name of the file must end in: {endings}.", endings=endings), field="file"
        ) from None
