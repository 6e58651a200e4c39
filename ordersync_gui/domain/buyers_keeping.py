"""How long buyers' data are kept, and what deleting them takes away."""

from __future__ import annotations

from dataclasses import dataclass

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say

KEEP_FOR_EVER = 0
BUYERS_DAYS = range(3651)
BUYER_DELETED = say("The buyer's data were deleted from this desk.")


@dataclass(frozen=True, slots=True)
class Forgettable:
    """What would lose buyers' data: closed orders, and the raw texts of orders that couldn't be read."""

    orders: int
    rejected: int

    def __bool__(self) -> bool:
        return bool(self.orders or self.rejected)


def checked_buyers_days(days: int) -> int:
    """The same: after how many days buyers are forgotten, 0 for never. Raises UsageError."""
    if days not in BUYERS_DAYS:
        raise UsageError(say("Buyers' data can be kept for 1 to 3650 days, or 0 for ever."), field="buyers_days")
    return days


def checked_age(days: int) -> int:
    """The same: how old orders are to be that lose their buyer. Raises UsageError."""
    if days == KEEP_FOR_EVER or days not in BUYERS_DAYS:
        raise UsageError(say("Say how many days old the orders are to be: 1 to 3650."), field="older_than")
    return days
