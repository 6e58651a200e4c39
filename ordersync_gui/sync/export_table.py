"""What an export to a table consists of: columns, and rows of values that each kind of file writes its own way."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

Row = Sequence[object]  # texts, numbers (int, Decimal), naive local times, dates, truth values, None


class Kind(StrEnum):
    """What the texts of a column mean, where its values come as texts."""

    TEXT = "text"
    NUMBER = "number"
    TIME = "time"
    DATE = "date"


@dataclass(frozen=True, slots=True)
class Column:
    """One column; title stands in its heading, width is in characters."""

    title: str
    kind: Kind = Kind.TEXT
    width: int = 14


@dataclass(frozen=True, slots=True)
class Table:
    """A whole table; rows are made while they are written and can be gone through once."""

    columns: tuple[Column, ...]
    rows: Iterable[Row]
