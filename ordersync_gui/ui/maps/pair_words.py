"""The columns of a map to carrier and service, what its table says, and what the map knows of its rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Protocol

from ordersync_gui.domain.maps import CarrierService
from ordersync_gui.ui.maps.pair_rows import PairRow


class PairColumn(IntEnum):
    """The columns from left to right."""

    NAME = 0
    MORE = 1
    COUNT = 2
    SEEN = 3
    CARRIER = 4
    SERVICE = 5
    STATE = 6


TYPED = (PairColumn.CARRIER, PairColumn.SERVICE)


@dataclass(frozen=True, slots=True)
class PairWords:
    """What a table says: titles by column, the columns of numbers, the words for a row that orders wait for."""

    titles: Mapping[PairColumn, str]
    numbers: frozenset[PairColumn]
    wanted: str


class PairRules(Protocol):
    """What the map itself knows of its rows."""

    def judged(self, rows: Sequence[PairRow]) -> list[PairRow]:
        """The rows with what is wrong with them."""

    def unsaid(self, row: PairRow, column: PairColumn) -> str:
        """What an empty entry stands for, shown in grey."""

    def blank(self, key: CarrierService) -> PairRow:
        """A row for what hasn't been met yet and isn't mapped."""
