"""What a person chose to act on: a few orders by their ids, or everything that a question finds."""

from __future__ import annotations

from array import array
from dataclasses import dataclass

from ordersync_gui.domain.desk import OrderFilter


@dataclass(frozen=True, slots=True)
class Chosen:
    """Orders to act on, given either as ids or as the question that finds them, never both.

    count is how many they were when they were chosen. Given as `wanted`, an act takes what the question finds
    when the act starts, which may be other orders by then. Raises ValueError where both or neither are given.
    """

    count: int
    ids: array[int] | None = None
    wanted: OrderFilter | None = None

    def __post_init__(self) -> None:
        if (self.ids is None) == (self.wanted is None):
            raise ValueError("ids or a question, one of them")

    @classmethod
    def of(cls, ids: array[int]) -> Chosen:
        """These orders."""
        return cls(len(ids), ids=ids)

    @property
    def by_question(self) -> bool:
        """Whether the orders are found anew when the act starts."""
        return self.wanted is not None
