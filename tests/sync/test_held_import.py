"""A person holds an import: nothing is asked meanwhile, it goes on where it was, and can be stopped."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from desk_bench import Clock
from imported_shop import ImportedShop

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.errors import Busy, Cancelled, NoRoom
from ordersync_gui.domain.pause import Pause
from ordersync_gui.domain.run import ImportReport, RunProgress
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage.orders import PageOutcome
from ordersync_gui.storage.queries.import_runs import run_history
from ordersync_gui.sync import window_reading
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.page_keeping import Fetched, KeptHere

DEADLINE_S = 20.0
_QUIET_S = 0.4  # in which a page of this shop is asked for and read several times over


@pytest.fixture
def shop() -> Iterator[PracticeShop]:
    with PracticeShop(orders=60, seed=3, page_size=5) as running:
        yield running


@pytest.fixture
def desk(shop: PracticeShop, tmp_path: Path) -> Iterator[ImportedShop]:
    made = ImportedShop.beside(shop, Clock(), tmp_path)
    yield made
    made.close()


class HeldAfterTwo:
    """An import that is held after its second page; `meanwhile` is what then happens."""

    def __init__(self, desk: ImportedShop) -> None:
        self.desk, self.pause, self.cancellation = desk, Pause(), Cancellation()
        self.pages: list[int] = []

    def tell(self, progress: RunProgress) -> None:
        self.pages.append(progress.counts.pages)
        if len(self.pages) == 2:
            self.pause.hold()

    async def run(self, meanwhile: Callable[[], object]) -> ImportReport:
        work = asyncio.create_task(
            import_orders(
                self.desk.desk,
                store=self.desk.store,
                on_progress=self.tell,
                cancellation=self.cancellation,
                pause=self.pause,
            )
        )
        await _until(lambda: self.pause.held)
        assert await _quiet(self.desk) <= 5
        assert len(self.pages) <= 3
        assert not work.done()
        result = meanwhile()
        if asyncio.iscoroutine(result):
            await result
        return await asyncio.wait_for(work, DEADLINE_S)


async def _quiet(desk: ImportedShop) -> int:
    """Wait until nothing is asked of the shop any more; gives how often it was asked in all."""
    since, asked = time.monotonic(), -1
    while time.monotonic() - since < _QUIET_S:
        if len(desk.shop.requests) != asked:
            since, asked = time.monotonic(), len(desk.shop.requests)
        await asyncio.sleep(0.01)
    return asked


async def _until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + DEADLINE_S
    while not condition():
        assert time.monotonic() < deadline
        await asyncio.sleep(0.01)


def test_a_held_import_goes_on_where_it_was(desk: ImportedShop) -> None:
    held = HeldAfterTwo(desk)
    report = asyncio.run(held.run(held.pause.release))
    assert report.complete
    assert report.counts.seen == 60
    assert held.pages == sorted(set(held.pages)), "no page twice"


def test_a_held_import_can_be_stopped(desk: ImportedShop) -> None:
    held = HeldAfterTwo(desk)
    report = asyncio.run(held.run(held.cancellation.cancel))
    assert isinstance(report.error, Cancelled)
    (run,) = run_history(desk.desk.db, None, 5)
    assert (run.complete, run.error_kind) == (False, "cancelled")


def test_nobody_else_imports_the_store_of_a_held_import(
    desk: ImportedShop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window_reading, "_HELD_STEPS", 1)  # the lease is prolonged at every look
    held = HeldAfterTwo(desk)

    async def intrude() -> None:
        desk.clock.forward(minutes=1)
        other = await import_orders(desk.desk, store=desk.store)
        assert isinstance(other.error, Busy)
        held.pause.release()

    report = asyncio.run(held.run(intrude))
    assert report.complete


def test_a_held_import_whose_page_cannot_be_written_ends(desk: ImportedShop) -> None:
    pause = Pause()

    class Full(KeptHere):
        async def keep(self, desk: Desk, fetched: Fetched, **about: Any) -> PageOutcome:  # noqa: ANN401 - as it is called
            if not 1 < fetched.page.pages <= window_reading.FEW_PAGES:
                return await super().keep(desk, fetched, **about)
            pause.hold()
            await asyncio.sleep(0)  # so the next page waits for the person
            raise NoRoom(say("The disk is full."))

    async def run() -> ImportReport:
        full = replace(desk.desk, page_keeper=Full())
        return await asyncio.wait_for(import_orders(full, store=desk.store, pause=pause), DEADLINE_S)

    assert isinstance(asyncio.run(run()).error, NoRoom)


def test_an_import_that_is_held_from_the_start_asks_for_no_order(desk: ImportedShop) -> None:
    pause, cancellation = Pause(), Cancellation()
    pause.hold()
    before = len([each for each in desk.shop.requests if "action=export" in each.path])

    async def run() -> ImportReport:
        work = asyncio.create_task(
            import_orders(desk.desk, store=desk.store, cancellation=cancellation, pause=pause)
        )
        await _quiet(desk)
        assert not work.done()
        cancellation.cancel()
        return await asyncio.wait_for(work, DEADLINE_S)

    report = asyncio.run(run())
    assert isinstance(report.error, Cancelled)
    assert len([each for each in desk.shop.requests if "action=export" in each.path]) == before
