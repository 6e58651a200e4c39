"""Checks by scanning that the right goods go into a parcel: what is wanted, what was counted, what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal
from enum import StrEnum

from ordersync_gui.domain.desk import LineView, OrderDetails
from ordersync_gui.domain.order import LineKind
from ordersync_gui.domain.scan_text import lines_with

_ONE, _NONE = Decimal(1), Decimal(0)


class ItemScan(StrEnum):
    """What came of an item's scan."""

    COUNTED = "counted"
    TOO_MANY = "too_many"
    WRONG = "wrong"


@dataclass(frozen=True, slots=True)
class Packing:
    """One order being packed; lines are those of which something is left to ship, counted by line id.

    by_hand: the lines of which something was counted without a scan.
    """

    order_id: int
    number: str
    lines: tuple[LineView, ...]
    counted: Mapping[int, Decimal] = field(default_factory=dict)
    by_hand: frozenset[int] = frozenset()

    def wanted(self, line: int) -> Decimal:
        """How much of a line belongs into the parcel."""
        return next((left_of(view) for view in self.lines if view.id == line), _NONE)

    def count(self, line: int) -> Decimal:
        """How much of it was counted."""
        return self.counted.get(line, _NONE)

    @property
    def is_complete(self) -> bool:
        """Whether everything was counted."""
        return all(self.count(view.id) == left_of(view) for view in self.lines)

    @property
    def has_begun(self) -> bool:
        """Whether anything was counted."""
        return any(self.counted.values())

    @property
    def missing(self) -> tuple[tuple[LineView, Decimal], ...]:
        """The lines that aren't complete, each with what is missing."""
        pairs = ((view, left_of(view) - self.count(view.id)) for view in self.lines)
        return tuple((view, amount) for view, amount in pairs if amount > 0)

    def scan(self, text: str) -> tuple[Packing, ItemScan, LineView | None]:
        """Count the item that was scanned: the packing after it, what came of it, and which line it was."""
        found = lines_with(text, self.lines)
        if not found:
            return self, ItemScan.WRONG, None
        short = {view.id for view, _amount in self.missing}
        line = next((view for view in found if view.id in short), None)
        if line is None:
            return self, ItemScan.TOO_MANY, found[0]
        return self._with(line.id, self.count(line.id) + _ONE), ItemScan.COUNTED, line

    def add(self, line: int, amount: Decimal = _ONE) -> Packing:
        """Count some of a line by hand, for goods without a barcode; never more than is wanted."""
        return replace(self._with(line, self.count(line) + amount), by_hand=self.by_hand | {line})

    def add_all(self, line: int) -> Packing:
        """Count all of a line by hand."""
        return self.add(line, self.wanted(line))

    def take_out(self, line: int) -> Packing:
        """Count one less: it was taken out of the parcel again."""
        left = self._with(line, self.count(line) - _ONE)
        return left if left.count(line) else replace(left, by_hand=left.by_hand - {line})

    def _with(self, line: int, amount: Decimal) -> Packing:
        return replace(self, counted={**self.counted, line: min(max(amount, _NONE), self.wanted(line))})


def packing_of(details: OrderDetails) -> Packing:
    """An order with nothing counted yet: its goods that aren't in a parcel."""
    lines = tuple(view for view in details.lines if left_of(view) > 0)
    return Packing(details.id, details.order.number, lines)


def left_of(view: LineView) -> Decimal:
    """How much of a line can still go into a parcel; nothing of money lines and of lines that the shop dropped."""
    if view.line.kind is not LineKind.ITEM or view.vanished:
        return _NONE
    return max(view.line.quantity - view.shipped, _NONE)
