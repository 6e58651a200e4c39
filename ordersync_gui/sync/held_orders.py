"""Which orders are being packed in this window: by its dialog, by its scanner, or by both."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable


class HeldOrders:
    """Counts who in this window holds an order, so that it is given back when the last one lets go of it."""

    def __init__(self) -> None:
        self._holders: Counter[int] = Counter()

    def __bool__(self) -> bool:
        """Whether any order is held."""
        return bool(self._holders)

    def hold(self, order_ids: Iterable[int]) -> None:
        """One more holds these."""
        self._holders.update(order_ids)

    def let_go(self, order_ids: Iterable[int]) -> list[int]:
        """One less holds these; gives those that nobody holds any more."""
        gone = []
        for order in order_ids:
            self._holders[order] -= 1
            if self._holders[order] <= 0:
                del self._holders[order]
                gone.append(order)
        return gone
