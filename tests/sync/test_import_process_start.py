"""The process that imports where it can't be started, isn't the right one, or ends just then."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from ending_processes import own_children
from import_process_bench import ProcessBench
from waiting import wait_until

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.pause import Pause
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync import import_link, import_process
from ordersync_gui.sync.import_process import ImportProcess
from ordersync_gui.sync.own_command import OF_VERSION, import_command


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[ProcessBench]:
    """A desk that is connected to a shop."""
    with PracticeShop(orders=20, seed=5) as shop:
        made = ProcessBench.at(tmp_path)
        made.connect(shop)
        yield made
        made.close()
    assert own_children() == [], "not even as a zombie"


@pytest.mark.expects_log("imports run in the window's process")
@pytest.mark.parametrize(
    "command", [["/there/is/no/such/program"], [sys.executable, "-c", ""]], ids=["no", "ends"]
)
def test_where_none_can_be_started_this_process_imports(tmp_path: Path, command: list[str]) -> None:
    with PracticeShop(orders=20, seed=5) as shop:
        bench = ProcessBench.at(tmp_path)
        bench.connect(shop)
        bench.importer = ImportProcess(command)
        report = bench.run(bench.imported())
        bench.close()
    assert report.complete, report.error
    assert report.counts.new == 20


@pytest.mark.expects_log("the process that imports|imports run in the window's process")
def test_where_none_can_be_started_an_import_that_comes_meanwhile_runs_here_too(tmp_path: Path) -> None:
    with PracticeShop(orders=20, seed=5) as shop, PracticeShop(orders=10, seed=6) as other:
        bench = ProcessBench.at(tmp_path)
        bench.connect(shop)
        bench.connect(other, "Other")
        bench.importer = ImportProcess([sys.executable, "-c", "import sys; sys.stdin.readline()"])

        async def both() -> tuple[Any, Any]:
            first = asyncio.create_task(bench.imported())
            await asyncio.to_thread(wait_until, lambda: bench.importer.pid is not None, "it is being started")
            second = asyncio.create_task(bench.imported("Other"))
            await asyncio.sleep(0)
            psutil.Process(bench.importer.pid).kill()
            return await first, await second

        reports = bench.run(both())
        bench.close()
    assert [(report.complete, report.counts.new) for report in reports] == [(True, 20), (True, 10)]


@pytest.mark.expects_log("the process that imports|imports run in the window's process")
def test_after_an_update_of_the_program_the_new_version_does_not_import_for_the_old(
    bench: ProcessBench, caplog: pytest.LogCaptureFixture
) -> None:
    command = import_command(bench.profile)
    command[command.index(OF_VERSION) + 1] = "0.0.1"
    bench.importer = ImportProcess(command)
    report = bench.run(bench.imported())
    assert report.complete, report.error
    assert "invalid choice: '0.0.1'" in caplog.text


@pytest.mark.expects_log("ended with -9")
def test_an_import_that_finds_the_process_just_ended_says_so_and_waits_for_nothing(bench: ProcessBench) -> None:
    async def late() -> Any:  # noqa: ANN401 - a report
        link = await bench.importer._at_hand(bench.desk)
        psutil.Process(link.pid).kill()
        await asyncio.to_thread(wait_until, lambda: not psutil.pid_exists(link.pid), "it is gone")
        await asyncio.to_thread(wait_until, lambda: link.ended, "that was noticed")
        store = queries.store_by_name(bench.desk.db, "Shop")
        return await link.imported(
            bench.desk, store, None, None, on_progress=print, cancellation=Cancellation(), pause=Pause()
        )

    assert "broken off" in str(bench.run(late()).error)


def test_a_window_that_closes_while_the_process_is_being_started_leaves_none(
    bench: ProcessBench, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[import_link.ImportLink] = []

    def late(*given: Any) -> import_link.ImportLink:  # noqa: ANN401 - as ImportLink takes it
        bench.importer.close()
        made.append(import_link.ImportLink(*given))
        return made[0]

    monkeypatch.setattr(import_process, "ImportLink", late)

    async def closed() -> None:
        with pytest.raises(import_link.NotStarted, match="closed"):
            await bench.importer._at_hand(bench.desk)
        await asyncio.to_thread(wait_until, lambda: not psutil.pid_exists(made[0].pid), "it ended by itself")

    bench.run(closed())


@pytest.mark.expects_log("the process that imports|imports run in the window's process")
def test_why_it_cannot_be_started_is_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with PracticeShop(orders=20, seed=5) as shop:
        bench = ProcessBench.at(tmp_path)
        bench.connect(shop)
        bench.importer = ImportProcess([sys.executable, "-c", "raise SystemExit('no room for this')"])
        bench.run(bench.imported())
        bench.close()
    assert "no room for this" in caplog.text
