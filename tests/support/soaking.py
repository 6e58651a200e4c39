"""What a long test takes its chance from, and what it counts."""

from __future__ import annotations

from dataclasses import dataclass, field
from random import Random

import pytest

SOAK = (pytest.mark.soak, pytest.mark.timeout(3600))


@dataclass
class Soak:
    """One long test's chance and what it counted; told() stands in its assert messages."""

    seed: int
    figures: dict[str, float] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.chance = Random(self.seed)  # noqa: S311 - repeatable damage, no secret

    def count(self, name: str, by: float = 1) -> None:
        """Add to a figure."""
        self.figures[name] = self.figures.get(name, 0) + by

    def told(self) -> str:
        """The seed and the figures so far."""
        figures = "".join(f", {name} {value:g}" for name, value in self.figures.items())
        return f"ORDERSYNC_SEED={self.seed}{figures}"
