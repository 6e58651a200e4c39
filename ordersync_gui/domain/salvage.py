"""What was saved from a damaged database, for whoever has to decide what to do with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class IntegrityCheck:
    """When the whole database was last looked at (aware UTC), and what is wrong with it ("" for nothing)."""

    at: datetime
    problem: str


@dataclass(frozen=True, slots=True)
class TableSaved:
    """How many rows of a table were saved, and how many weren't; lost is None where nothing tells."""

    table: str
    saved: int
    lost: int | None


@dataclass(frozen=True, slots=True)
class Salvaged:
    """The outcome. dropped: orders that were left out because lines of them are lost; an import brings them again.

    doubted: notices that may have been sent since, and are unconfirmed now. invented: stores whose own row is
    lost, and that have to be connected again. set_aside: where the damaged file lies now.
    """

    tables: tuple[TableSaved, ...]
    dropped: int
    doubted: int
    invented: int = 0
    set_aside: Path | None = None

    @property
    def saved(self) -> int:
        """Rows in all."""
        return sum(each.saved for each in self.tables)
