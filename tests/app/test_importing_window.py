"""The window's imports run in a process of their own, which ends with the window."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from ending_processes import own_children
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from ordersync_gui.app.parts import Parts, build
from ordersync_gui.config import Profile, set_up_logging
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.domain.desk import Store
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.sync.connect import channel_spec, connect_store
from ordersync_gui.sync.import_process import ImportProcess
from ordersync_gui.sync.own_command import import_command
from ordersync_gui.ui.job import JobState

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
ORDERS = 120


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[QEventLoop]:
    with QEventLoop(qapp) as found:
        yield found


async def until(condition: Callable[[], object]) -> None:
    """Let the window work until something is so."""
    async with asyncio.timeout(60):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.01)


async def connected(parts: Parts, shop: PracticeShop) -> Store:
    login: Any = announcement(shop)["login"]
    given = {**login["set"], **login["secrets"]}
    store, *_ = await connect_store(parts.desk, channel="custom_store", name="Shop", given=given)
    return store


async def forget(parts: Parts, store: Store) -> None:
    """Leave nothing in the keyring, and end the window."""
    keys = channel_spec(store.channel).secret_keys
    await parts.desk.workers.network(parts.desk.secrets.delete, store.uid, keys)
    await parts.shut_down()


def test_the_windows_import_runs_in_another_process(loop: QEventLoop, tmp_path: Path) -> None:
    async def walk(parts: Parts, shop: PracticeShop) -> tuple[JobState, set[int], int]:
        parts.start()
        store = await connected(parts, shop)
        job = parts.window.importing.start(store)
        children: set[int] = set()
        while job.running:
            children |= {each.pid for each in own_children()}
            await asyncio.sleep(0.01)
        await until(lambda: len(parts.window.orders.model.ids) == ORDERS)
        found = len(parts.window.orders.model.ids)
        await forget(parts, store)
        return job.state, children, found

    state, children, found = lived(loop, tmp_path, walk)
    assert state in (JobState.DONE, JobState.WARNING)
    assert children
    assert found == ORDERS
    assert own_children() == []


def test_a_window_that_is_closed_while_it_imports_leaves_nothing_behind(loop: QEventLoop, tmp_path: Path) -> None:
    async def walk(parts: Parts, shop: PracticeShop) -> int:
        parts.start()
        store = await connected(parts, shop)
        job = parts.window.importing.start(store)
        await until(lambda: job.done)
        assert job.running
        pages = job.done
        await forget(parts, store)
        return pages

    pages = lived(loop, tmp_path, walk)
    assert pages
    assert own_children() == []
    with sqlite3.connect(tmp_path / "orders.sqlite3") as db:
        rows = db.execute("SELECT error_kind, seen, finished_at IS NULL FROM import_run").fetchall()
    db.close()
    ((kind, seen, is_open),) = rows
    assert (kind, is_open) == ("cancelled", 0), "it had the time for an orderly end"
    assert 0 < seen < ORDERS


def lived(loop: QEventLoop, folder: Path, walk: Callable[[Parts, PracticeShop], Any]) -> Any:  # noqa: ANN401 - what walk gives
    """A window beside a shop of many pages, for as long as the walk takes."""
    profile = Profile(folder, f"ordersync-test-{uuid4().hex}")
    secrets = KeyringSecrets(profile.keyring_service, time_limit_s=20)
    with PracticeShop(orders=ORDERS, seed=3, page_size=3) as shop, set_up_logging(profile) as log:
        importer = ImportProcess(import_command(profile))
        parts = build(loop, profile=profile, secrets=secrets, log=log, importer=importer)
        return loop.run_until_complete(walk(parts, shop))
