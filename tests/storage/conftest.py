"""A fresh database file, and a store in it, for each test of storage."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fresh_database import fresh
from postgres_server import desk_server, on_postgres, postgres, whole_server
from soaking import pytest_terminal_summary, soak
from stocked_store import StockedStore

from ordersync_gui.storage.database import Database

__all__ = [
    "desk_server",
    "on_postgres",
    "postgres",
    "pytest_terminal_summary",
    "soak",
    "whole_server",
]


@pytest.fixture
def db(tmp_path: Path) -> Iterator[Database]:
    """An empty database."""
    database = Database(fresh(tmp_path / "orders.sqlite3"))
    yield database
    database.close()


@pytest.fixture
def shop(db: Database) -> StockedStore:
    """A store without orders."""
    return StockedStore.opened(db)
