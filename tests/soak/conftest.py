"""What every long test has: a seed that repeats it, a fresh profile, and figures that are printed at the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from running_commands import Commands
from soaking import pytest_terminal_summary, soak

__all__ = ["pytest_terminal_summary", "soak"]


@pytest.fixture
def commands(tmp_path: Path) -> Commands:
    """A fresh profile."""
    return Commands(tmp_path / "desk")
