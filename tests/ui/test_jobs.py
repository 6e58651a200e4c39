"""Background work is held, reported, stopped and awaited."""

from __future__ import annotations

import asyncio

import pytest
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import Cancelled, OrderSyncError, Unreachable
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.activity import ActivityDock
from ordersync_gui.ui.jobs import Job, Jobs, JobState
from ordersync_gui.ui.main_window import MainWindow


async def until_cancelled(job: Job) -> None:
    stopped = asyncio.Event()
    with job.cancellation.watched(stopped.set):
        await stopped.wait()
    raise Cancelled


def dock_of(jobs: Jobs, desk: Desk, qtbot: QtBot) -> ActivityDock:
    window = MainWindow(desk, jobs)
    qtbot.addWidget(window)
    return window.activity


def test_progress_and_outcome_show_in_the_activity_panel(jobs: Jobs, desk: Desk, qtbot: QtBot) -> None:
    dock = dock_of(jobs, desk, qtbot)
    go_on = asyncio.Event()

    async def work(job: Job) -> int:
        job.progress(1, 3, "page 1 of 3")
        await go_on.wait()
        job.say("3 orders")
        return 3

    results: list[int] = []
    job = jobs.run("Import", work, store="Oxatis", on_done=results.append)
    qtbot.waitUntil(lambda: job.of == 3)
    (row,) = dock.rows()
    assert row.sentence() == "page 1 of 3"
    assert not row._bar.isHidden()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert (results, job.state) == ([3], JobState.DONE)
    assert row.sentence() == "✔ 3 orders"
    assert row._bar.isHidden()


def test_cancel_in_the_panel_stops_the_work(jobs: Jobs, desk: Desk, qtbot: QtBot) -> None:
    dock = dock_of(jobs, desk, qtbot)
    heard: list[OrderSyncError] = []
    job = jobs.run("Import", until_cancelled, on_error=heard.append)
    dock.rows()[0]._cancel.click()
    qtbot.waitUntil(lambda: not jobs.running)
    assert job.state is JobState.CANCELLED
    assert [type(error) for error in heard] == [Cancelled]
    assert "Stopped" in dock.rows()[0].sentence()


def test_a_failure_says_what_to_do(jobs: Jobs, desk: Desk, qtbot: QtBot) -> None:
    dock = dock_of(jobs, desk, qtbot)

    async def work(_job: Job) -> None:
        raise Unreachable(say("No answer."), remedy=say("Check the network."))

    job = jobs.run("Import", work)
    qtbot.waitUntil(lambda: not jobs.running)
    assert job.state is JobState.FAILED
    assert dock.rows()[0].sentence() == "⚠ No answer.\nCheck the network."


@pytest.mark.expects_log("ended with a fault of the program")
def test_a_fault_of_the_program_is_said_to_be_one_even_in_a_quiet_job(
    jobs: Jobs, desk: Desk, qtbot: QtBot
) -> None:
    dock = dock_of(jobs, desk, qtbot)

    async def work(_job: Job) -> None:
        raise ZeroDivisionError

    heard: list[OrderSyncError] = []
    job = jobs.run("Housekeeping", work, quiet=True, on_error=heard.append)
    qtbot.waitUntil(lambda: not jobs.running)
    assert job.is_bug
    assert len(heard) == 1
    assert "fault of ordersync" in dock.rows()[0].sentence()


@pytest.mark.expects_log("what follows job")
def test_an_exception_in_what_follows_is_not_lost(jobs: Jobs, qtbot: QtBot) -> None:
    async def work(_job: Job) -> int:
        return 1

    def broken(_result: int) -> None:
        raise KeyError

    job = jobs.run("Import", work, on_done=broken)
    qtbot.waitUntil(lambda: not jobs.running)
    assert job.is_bug
    assert job.state is JobState.FAILED


def test_changes_in_a_result_reach_every_view(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[Changes] = []
    jobs.changed.connect(heard.append)

    async def work(_job: Job) -> tuple[str, Changes]:
        return "store", Changes(stores=True)

    async def nothing(_job: Job) -> Changes:
        return Changes()

    jobs.run("Connect", work)
    jobs.run("Nothing", nothing)
    qtbot.waitUntil(lambda: not jobs.running)
    assert heard == [Changes(stores=True)]


def test_closing_stops_running_work_and_starts_no_more(loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> None:
    jobs = Jobs(loop)
    heard: list[object] = []
    job = jobs.run("Import", until_cancelled, on_error=heard.append)
    closing = loop.create_task(jobs.close())
    qtbot.waitUntil(closing.done)
    late = jobs.run("Late", until_cancelled)
    assert job.state is JobState.CANCELLED
    assert late.state is JobState.CANCELLED
    assert jobs.running == ()
    assert heard == []
