"""A fresh profile and a loopback shop for each test of the commands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fresh_database import fresh
from postgres_server import desk_server, postgres
from running_commands import Commands

from ordersync_gui.practice import PracticeShop

__all__ = ["desk_server", "postgres"]


@pytest.fixture
def commands(tmp_path: Path) -> Commands:
    """A fresh profile with an empty database; `running_commands.Commands` alone begins without one."""
    fresh(tmp_path / "desk" / "orders.sqlite3")
    return Commands(tmp_path / "desk")


@pytest.fixture
def shop() -> Iterator[PracticeShop]:
    """A practice shop with a few pages."""
    with PracticeShop(orders=60, seed=4, page_size=25) as running:
        yield running
