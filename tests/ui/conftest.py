"""A desk behind real widgets: qasync loop, temporary database, secrets in memory, a practice shop."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Coroutine, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

import pytest
from english_forms import speak_english
from fresh_database import fresh
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from shown_dialogs import ShownDialogs

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.desk import Store
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.connect import connect_store
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.workers import Workers
from ordersync_gui.ui import automatic_import
from ordersync_gui.ui.jobs import Jobs

T = TypeVar("T")
DEADLINE_MS = 20_000
Await = Callable[[Coroutine[Any, Any, Any]], Any]
Connect = Callable[..., Store]


_turns = count()
_WHOLE_EVERY = 40  # collections


def _collect() -> None:
    """Collect what this test left; only now and then look again at the modules and tests that stay anyway."""
    if next(_turns) % _WHOLE_EVERY == 0:
        gc.unfreeze()
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _english(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Counted texts have their English forms, as in a window that was started."""
    speak_english(qapp, tmp_path_factory.mktemp("english"))


@pytest.fixture(autouse=True)
def _no_early_import(monkeypatch: pytest.MonkeyPatch) -> None:
    """A window that a slow PC shows for a while begins no import by itself in the midst of a test."""
    monkeypatch.setattr(automatic_import, "FIRST_LOOK_MS", 120_000)


@pytest.fixture(autouse=True)
def _neutral_locale() -> None:
    """Dates and numbers as in the C locale, whatever language a test before put on the application."""
    QLocale.setDefault(QLocale.c())


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """asyncio on the Qt loop that qtbot turns.

    It is only declared as running: stopping a running one makes Qt refuse to turn any loop afterwards.
    """
    found = QEventLoop(qapp)
    asyncio._set_running_loop(found)
    gc.disable()  # a worker thread that collects a dead Qt timer would crash the process
    yield found
    asyncio._set_running_loop(None)
    found.close()
    _collect()  # here, on the Qt thread
    gc.enable()


@pytest.fixture
def settle(loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Await:
    """Turn the loop until a coroutine has ended, and give its result."""

    def run(work: Coroutine[Any, Any, T]) -> T:
        task = loop.create_task(work)
        qtbot.waitUntil(task.done, timeout=DEADLINE_MS)
        return task.result()

    return run


@pytest.fixture
def desk(tmp_path: Path, loop: asyncio.AbstractEventLoop) -> Iterator[Desk]:
    """A real database and workers; the loop outlives them."""
    db = Database(fresh(tmp_path / "data" / "orders.sqlite3"))
    workers = Workers()
    assert loop is not None
    yield Desk(db=db, secrets=MemorySecrets(), workers=workers, operator="Ada")
    workers.close()
    db.close()


@pytest.fixture
def jobs(loop: asyncio.AbstractEventLoop, settle: Await, desk: Desk) -> Iterator[Jobs]:
    """Jobs that end before the desk does."""
    assert desk is not None
    found = Jobs(loop)
    yield found
    settle(found.close())


@pytest.fixture
def shown(jobs: Jobs) -> Iterator[ShownDialogs]:
    """shown(dialog): on the screen until the test is over; what it does ends before the jobs."""
    assert jobs is not None
    found = ShownDialogs()
    yield found
    found.end()


@pytest.fixture
def shop() -> Iterator[PracticeShop]:
    """Forty invented orders on a loopback port."""
    with PracticeShop(orders=40, seed=7, page_size=15) as running:
        yield running


@pytest.fixture
def connect(desk: Desk, settle: Await) -> Connect:
    """Connect a practice shop without a wizard: connect(shop, name="Practice", orders=False, **given)."""

    def make(shop: PracticeShop, *, name: str = "Practice", orders: bool = False, **given: str) -> Store:
        told: dict[str, Any] = announcement(shop)
        values = {**told["login"]["set"], **told["login"]["secrets"], **given}
        store: Store
        store, _ = settle(connect_store(desk, channel=told["channel"], name=name, given=values, check=False))
        if orders:
            since = datetime.now(UTC) - timedelta(days=365)
            report = settle(import_orders(desk, store=store, since=since))
            assert report.complete
        return store

    return make
