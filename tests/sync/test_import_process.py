"""Imports in a process of their own: as in this one, whatever becomes of either process."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest
from ending_processes import at_hand, own_children
from import_process_bench import ProcessBench
from waiting import wait_until

from ordersync_gui.channels.pace import Pace
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.pause import Pause
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.storage import queries
from ordersync_gui.sync import import_link, import_messages
from ordersync_gui.sync.pace import Paces

pytestmark = pytest.mark.sqlite_only("another process opens the file")

ORDERS = 150
_PARENT = """
import asyncio, json, sys
from pathlib import Path
from ordersync_gui.sync.own_command import import_command
from ordersync_gui.config import Profile
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_process import ImportProcess
from ordersync_gui.sync.workers import Workers

profile = Profile(Path(sys.argv[1]), sys.argv[2])
importer = ImportProcess(import_command(profile))
desk = Desk(Database(profile.database), KeyringSecrets(profile.keyring_service), Workers(), "Kim")

def told(progress):
    print(json.dumps([importer.pid, progress.counts.pages]), flush=True)

asyncio.run(importer.import_orders(
    desk, store=queries.store_by_name(desk.db, "Shop"), since=None, on_progress=told,
    cancellation=None, pause=None, asked_by=None,
))
"""


@pytest.fixture
def shop() -> Iterator[PracticeShop]:
    with PracticeShop(orders=ORDERS, seed=5, page_size=5) as running:
        yield running


@pytest.fixture
def bench(tmp_path: Path, shop: PracticeShop) -> Iterator[ProcessBench]:
    """A desk that is connected to the shop."""
    made = ProcessBench.at(tmp_path)
    made.connect(shop)
    yield made
    made.close()
    assert own_children() == [], "not even as a zombie"


def kinds(bench: ProcessBench) -> list[str]:
    """How the imports so far ended, the oldest first."""
    rows = bench.desk.db.connection().execute("SELECT error_kind FROM import_run ORDER BY id")
    return [kind for (kind,) in rows]


def test_an_import_comes_to_the_same_and_the_next_one_finds_the_process_warm(bench: ProcessBench) -> None:
    async def twice() -> tuple[Any, Any, list[int | None]]:
        first = await bench.imported()
        pid = bench.importer.pid
        return first, await bench.imported(), [pid, bench.importer.pid]

    first, second, pids = bench.run(twice())
    assert first.complete, first.error
    assert (first.store, first.counts.new, len(bench.numbers)) == ("Shop", ORDERS, ORDERS)
    assert len(first.changes.orders) == ORDERS
    assert first.changes.membership
    assert second.complete, second.error
    assert (second.counts.new, second.counts.changed) == (0, 0)
    assert pids[0] == pids[1] is not None
    assert pids[0] != os.getpid()
    told = frozenset[int]().union(*(progress.changes.orders for progress in bench.told))
    assert told == first.changes.orders
    run = queries.runs(bench.desk.db, store_id=None, limit=1)[0]
    assert run.counts == second.counts
    assert second.run_id == 2


def test_progress_is_told_a_few_times_a_second_and_not_after_every_page(bench: ProcessBench) -> None:
    report = bench.run(bench.imported())
    assert report.complete, report.error
    assert 1 < len(bench.told) < report.counts.pages
    assert bench.told[-1].counts.seen <= report.counts.seen


@pytest.mark.expects_log("ended with -9")
def test_a_process_that_is_killed_breaks_the_import_off_and_the_next_one_goes_on(bench: ProcessBench) -> None:
    def kill(_progress: object) -> None:
        if bench.importer.pid is not None:
            os.kill(bench.importer.pid, signal.SIGKILL)

    async def broken_and_mended() -> tuple[Any, Any]:
        return await bench.imported(on_progress=kill), await bench.imported()

    broken, report = bench.run(broken_and_mended())
    assert not broken.complete
    assert "broken off" in str(broken.error)
    assert "goes on where it stopped" in str(broken.error)
    assert report.complete, report.error
    assert kinds(bench) == ["interrupted", ""]
    assert len(bench.numbers) == ORDERS


def test_a_person_stops_it(bench: ProcessBench) -> None:
    cancellation = Cancellation()
    report = bench.run(bench.imported(on_progress=lambda _: cancellation.cancel(), cancellation=cancellation))
    assert report.error is not None
    assert report.error.kind == "cancelled"
    assert kinds(bench) == ["cancelled"]
    assert 0 < len(bench.numbers) < ORDERS


def test_while_a_person_holds_it_nothing_is_asked(bench: ProcessBench, shop: PracticeShop) -> None:
    pause = Pause()

    async def held() -> Any:  # noqa: ANN401 - a report
        pause.hold()
        work = asyncio.create_task(bench.imported(pause=pause))
        await asyncio.to_thread(wait_until, lambda: _is_held_by(bench), "the import has begun")
        assert not work.done()
        assert _asked_for_orders(shop) == before
        pause.release()
        return await work

    before = _asked_for_orders(shop)
    report = bench.run(held())
    assert report.complete, report.error
    assert _asked_for_orders(shop) > before


def test_a_hold_that_is_taken_off_before_the_import_is_passed_on_holds_nothing(
    bench: ProcessBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    pause = Pause()
    pause.hold()

    def slow(*_given: object) -> bool:
        pause.release()
        return False

    monkeypatch.setattr(import_link, "_is_paced", slow)
    report = bench.run(bench.imported(pause=pause))
    assert report.complete, report.error


def test_held_and_stopped_it_ends(bench: ProcessBench) -> None:
    pause, cancellation = Pause(), Cancellation()

    async def held() -> Any:  # noqa: ANN401 - a report
        work = asyncio.create_task(
            bench.imported(pause=pause, cancellation=cancellation, on_progress=lambda _: pause.hold())
        )
        await asyncio.to_thread(wait_until, lambda: pause.held, "it is held")
        cancellation.cancel()
        return await work

    report = bench.run(held())
    assert report.error is not None
    assert report.error.kind == "cancelled"


def test_two_stores_are_imported_side_by_side_by_one_process(bench: ProcessBench) -> None:
    with PracticeShop(orders=80, seed=6, page_size=5) as other:
        bench.connect(other, "Other")

        async def both() -> tuple[Any, Any, int]:
            first, second = await asyncio.gather(bench.imported("Shop"), bench.imported("Other"))
            return first, second, len(own_children())

        first, second, processes = bench.run(both())
    assert first.complete, first.error
    assert second.complete, second.error
    assert (first.counts.new, second.counts.new, processes) == (ORDERS, 80, 1)


def test_its_requests_wait_for_their_turns_among_the_windows_own(
    bench: ProcessBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = replace(bench.desk, paces=Paces(limit_loopback=True))
    bench.desk = desk
    turns: list[bool] = []

    class Counting(Pace):
        def wait_turn(self, *, urgent: bool, cancellation: Cancellation) -> None:
            turns.append(urgent)
            super().wait_turn(urgent=urgent, cancellation=cancellation)

    monkeypatch.setattr(desk.paces, "of", lambda _store, _spec: Counting(None))
    report = bench.run(bench.imported())
    assert report.complete, report.error
    assert len(turns) >= report.counts.pages
    assert not any(turns), "notices go first"


def test_the_shops_own_words_for_a_failure_come_across(tmp_path: Path) -> None:
    with PracticeShop(orders=20, seed=5) as shop:
        bench = ProcessBench.at(tmp_path)
        store = bench.connect(shop)
        login: Any = announcement(shop)["login"]
        bench.desk.secrets.save(store.uid, dict.fromkeys(login["secrets"], "wrong"))
        report = bench.run(bench.imported())
        bench.close()
    assert report.error is not None
    assert report.error.kind == "auth_failed"
    assert report.error.remedy is not None


def test_left_alone_it_ends_by_itself_and_the_next_import_starts_another(
    tmp_path: Path, shop: PracticeShop
) -> None:
    bench = ProcessBench.at(tmp_path, kept_warm=0.0)
    bench.connect(shop)

    async def twice() -> tuple[int, Any]:
        await bench.imported(on_progress=lambda _: pids.append(bench.importer.pid))
        await asyncio.to_thread(wait_until, lambda: True, "the loop goes round")
        children = own_children()
        await asyncio.to_thread(psutil.wait_procs, children, 30)
        return len(own_children()), await bench.imported()

    pids: list[int | None] = []
    left, report = bench.run(twice())
    bench.close()
    assert left == 0
    assert pids[0] is not None
    assert report.complete, report.error


def test_the_window_ends_while_it_imports(bench: ProcessBench) -> None:
    """`close` is all that is left to do then; what was running is broken off, or stopped before."""

    async def ended() -> None:
        begun = asyncio.Event()
        work = asyncio.create_task(bench.imported(on_progress=lambda _: begun.set()))
        await begun.wait()
        work.cancel()
        with pytest.raises(asyncio.CancelledError):
            await work

    bench.run(ended())
    assert kinds(bench) == ["cancelled"], "told to stop, it had the time for an orderly end"


def test_when_the_window_is_killed_the_process_ends_and_nothing_is_lost(
    bench: ProcessBench, shop: PracticeShop
) -> None:
    assert shop.requests
    arguments = [sys.executable, "-c", _PARENT, str(bench.profile.data_dir), bench.profile.keyring_service]
    window = subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    with at_hand(window):
        assert window.stdout is not None
        pid, _pages = json.loads(window.stdout.readline())
        pids = [pid, *(each.pid for each in psutil.Process(pid).children())]
        window.kill()
        window.wait(30)
        wait_until(
            lambda: all(map(_is_gone, pids)), "the process that imports ended, and the one that writes for it"
        )
    report = bench.run(bench.imported())
    assert report.complete, report.error
    assert len(bench.numbers) == ORDERS
    assert kinds(bench)[-1] == ""


def test_no_secret_is_on_the_way(
    bench: ProcessBench, shop: PracticeShop, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    said: list[bytes] = []
    seen: list[str] = []
    hear, to_line = import_link.ImportLink._hear, import_messages.to_line

    def overheard(link: import_link.ImportLink, line: bytes) -> None:
        said.append(line)
        hear(link, line)

    def written(message: Any) -> bytes:  # noqa: ANN401 - a message
        said.append(to_line(message))
        return said[-1]

    def look(_progress: object) -> None:
        process = psutil.Process(bench.importer.pid)
        seen.append(" ".join(process.cmdline()))
        seen.extend(process.environ().values())

    monkeypatch.setattr(import_link.ImportLink, "_hear", overheard)
    monkeypatch.setattr(import_link, "to_line", written)
    with caplog.at_level(logging.DEBUG):
        assert bench.run(bench.imported(on_progress=look)).complete
    secrets: Any = announcement(shop)["login"]
    everything = [*(line.decode() for line in said), *seen, caplog.text]
    assert len(said) > 3
    assert seen
    for secret in secrets["secrets"].values():
        assert not [text for text in everything if secret in text]


def _asked_for_orders(shop: PracticeShop) -> int:
    return sum("action=export" in request.path for request in shop.requests)


def _is_held_by(bench: ProcessBench) -> bool:
    """Whether the import has its lease and its row, after which only the hold keeps it from asking."""
    return bool(bench.desk.db.connection().execute("SELECT 1 FROM import_run").fetchall())


def _is_gone(pid: int) -> bool:
    return not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE
