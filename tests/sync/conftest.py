"""A desk without a window: temporary database, secrets in memory, a clock that stands, a shop of two steps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_bench import Bench, Clock, Keyring
from fresh_database import fresh
from postgres_server import desk_server, on_postgres, postgres
from soaking import pytest_terminal_summary, soak
from two_step_shop import CHANNEL, TwoSteps, TwoStepShop

from ordersync_gui.channels import registry
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.workers import Workers

__all__ = [
    "desk_server",
    "on_postgres",
    "postgres",
    "pytest_terminal_summary",
    "soak",
]


@pytest.fixture
def two_steps(monkeypatch: pytest.MonkeyPatch) -> TwoSteps:
    """The channel of two steps, registered for this test."""
    provider = TwoSteps()
    monkeypatch.setattr(registry, "PROVIDERS", (*registry.PROVIDERS, provider))
    return provider


@pytest.fixture
def shop() -> Iterator[TwoStepShop]:
    """A running shop without orders."""
    with TwoStepShop() as running:
        yield running


@pytest.fixture
def bench(tmp_path: Path, shop: TwoStepShop, two_steps: TwoSteps) -> Iterator[Bench]:
    """An empty desk beside the shop."""
    assert two_steps.spec.key == CHANNEL
    keyring, clock = Keyring(), Clock()
    desk = Desk(Database(fresh(tmp_path / "orders.sqlite3")), keyring, Workers(), "Kim", clock)
    yield Bench(desk, keyring, clock, shop)
    desk.workers.close()
    desk.db.close()
