"""What every long test has: a seed that repeats it, a fresh profile, and figures that are printed at the end."""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from running_commands import Commands
from soaking import Soak

_SAMPLE_SEED = 1
_TOLD = pytest.StashKey[list[str]]()


@pytest.fixture
def soak(request: pytest.FixtureRequest) -> Iterator[Soak]:
    """Chance from ORDERSYNC_SEED; without it a new one each time in a soak, always the same one in the sample."""
    usual = secrets.randbelow(10**9) if os.environ.get("ORDERSYNC_SOAK") else _SAMPLE_SEED
    soak = Soak(int(os.environ.get("ORDERSYNC_SEED", usual)))
    begun = time.monotonic()
    yield soak
    soak.figures["seconds"] = round(time.monotonic() - begun, 1)
    request.config.stash.setdefault(_TOLD, []).append(f"{request.node.nodeid}: {soak.told()}")


@pytest.fixture
def commands(tmp_path: Path) -> Commands:
    """A fresh profile."""
    return Commands(tmp_path / "desk")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print each long test's seed and figures."""
    for line in config.stash.get(_TOLD, []):
        terminalreporter.write_line(line)
