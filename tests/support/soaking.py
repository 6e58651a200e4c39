"""What a long test takes its chance from, and what it counts; a conftest imports the fixture and the summary."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

import pytest

SOAK = (pytest.mark.soak, pytest.mark.timeout(3600))
_SAMPLE_SEED = 1
_TOLD = pytest.StashKey[list[str]]()


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


@pytest.fixture
def soak(request: pytest.FixtureRequest) -> Iterator[Soak]:
    """Chance from ORDERSYNC_SEED; without it a new one each time in a soak, always the same one in the sample."""
    usual = secrets.randbelow(10**9) if os.environ.get("ORDERSYNC_SOAK") else _SAMPLE_SEED
    soak = Soak(int(os.environ.get("ORDERSYNC_SEED", usual)))
    begun = time.monotonic()
    yield soak
    soak.figures["seconds"] = round(time.monotonic() - begun, 1)
    request.config.stash.setdefault(_TOLD, []).append(f"{request.node.nodeid}: {soak.told()}")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print each long test's seed and figures, once."""
    told = config.stash.get(_TOLD, [])
    for line in told:
        terminalreporter.write_line(line)
    told.clear()
