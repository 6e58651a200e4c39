"""Running work is held and let go on from its row, failed work is begun anew, an import's details are shown."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from datetime import timedelta
from typing import Any

import pytest
from finding_widgets import destroy, press
from PySide6.QtWidgets import QAbstractButton, QProgressBar
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Cancelled, Unreachable
from ordersync_gui.domain.run import AskedBy
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage.queries.import_runs import run_history
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.store_lifecycle import delete_store
from ordersync_gui.ui.activity import ActivityDock, ActivityRow
from ordersync_gui.ui.jobs import Job, Jobs, JobState
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.runs.history_dialog import RunHistoryDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Settle = Callable[[Coroutine[Any, Any, Any]], Any]


@pytest.fixture
def window(desk: Desk, jobs: Jobs, settle: Settle) -> Iterator[MainWindow]:
    """The window, shown but not started."""
    found = MainWindow(desk, jobs)
    found.show()
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


def button(row: ActivityRow, name: str) -> QAbstractButton:
    found = row.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def offered(row: ActivityRow) -> set[str]:
    """The buttons that a person sees in the row."""
    return {each.text() for each in row.findChildren(QAbstractButton) if not each.isHidden()}


def newest(dock: ActivityDock) -> ActivityRow:
    return dock.rows()[0]


def push(row: ActivityRow, name: str, qtbot: QtBot) -> None:
    """Press a button of a row as soon as it is laid out."""
    qtbot.waitUntil(lambda: button(row, name).isVisible(), timeout=WITHIN_MS)
    press(row, name)


async def holding(job: Job) -> None:
    """Work that heeds a hold, and ends when it is let go on after one."""
    assert job.pause is not None
    while job.pause.held or not job.done:
        job.done = job.done or int(job.pause.held)
        if job.cancellation.cancelled:
            raise Cancelled
        await asyncio.sleep(0)


def test_a_row_holds_its_work_and_lets_it_go_on(window: MainWindow, jobs: Jobs, qtbot: QtBot) -> None:
    job = jobs.run("Import", holding, store="Shop", can_pause=True)
    row = newest(window.activity)
    assert offered(row) == {"Pause", "Cancel"}
    push(row, "activityPause", qtbot)
    assert job.held
    assert row.sentence() == "Held. It goes on when you let it."
    assert offered(row) == {"Go on", "Cancel"}
    assert button(row, "activityPause").accessibleName() == "Go on with Import (Shop)"
    bar = row.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.maximum() > 0, "nothing moves"
    qtbot.waitUntil(lambda: job.done == 1, timeout=WITHIN_MS)
    push(row, "activityPause", qtbot)
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    assert job.state is JobState.DONE
    assert offered(row) == set()


def test_held_work_can_be_stopped(window: MainWindow, jobs: Jobs, qtbot: QtBot) -> None:
    job = jobs.run("Import", holding, can_pause=True)
    row = newest(window.activity)
    push(row, "activityPause", qtbot)
    push(row, "activityCancel", qtbot)
    assert row.sentence() == "Stopping..."
    assert not button(row, "activityPause").isEnabled()
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    assert job.state is JobState.CANCELLED


def test_work_that_cannot_be_held_has_no_button_for_that(window: MainWindow, jobs: Jobs, qtbot: QtBot) -> None:
    async def short(_job: Job) -> None:
        await asyncio.sleep(0)

    job = jobs.run("Export", short)
    assert offered(newest(window.activity)) == {"Cancel"}
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)


def test_failed_work_is_begun_anew_once(window: MainWindow, jobs: Jobs, qtbot: QtBot) -> None:
    begun: list[str] = []

    async def fails(_job: Job) -> None:
        raise Unreachable(say("No answer."))

    job = jobs.run("Import", fails, again=lambda: begun.append("again"))
    row = newest(window.activity)
    assert "Try again" not in offered(row), "it runs"
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    assert offered(row) == {"Try again"}
    push(row, "activityAgain", qtbot)
    assert begun == ["again"]
    assert offered(row) == set()


def test_what_went_well_or_would_do_harm_again_is_not_offered_again(
    window: MainWindow, jobs: Jobs, qtbot: QtBot
) -> None:
    async def fails(_job: Job) -> None:
        raise Unreachable(say("No answer."))

    async def works(job: Job) -> None:
        job.say("One warning.", warning=True)

    jobs.run("Write", fails)
    jobs.run("Import", works, again=lambda: None)
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    assert [offered(row) for row in window.activity.rows()] == [set(), set()]


def test_work_that_left_something_undone_is_offered_again(window: MainWindow, jobs: Jobs, qtbot: QtBot) -> None:
    async def half(job: Job) -> None:
        job.say("2 sent, 1 waiting.", warning=True)
        job.unfinished = True

    jobs.run("Telling the shops", half, again=lambda: None)
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    assert offered(newest(window.activity)) == {"Try again"}


@pytest.fixture
def store(window: MainWindow, connect: Callable[..., Store], shop: PracticeShop, qtbot: QtBot) -> Store:
    found = connect(shop)
    window.watch.look()
    qtbot.waitUntil(lambda: bool(window.stores), timeout=WITHIN_MS)
    return found


def test_an_import_is_held_and_goes_on_in_the_window(
    window: MainWindow, store: Store, shop: PracticeShop, qtbot: QtBot
) -> None:
    heard: list[frozenset[int]] = []
    window.importing.changed.connect(lambda: heard.append(window.importing.paused))
    job = window.importing.start(store)
    row = newest(window.activity)
    push(row, "activityPause", qtbot)
    assert window.importing.paused == {store.id}
    assert heard[-1] == {store.id}
    assert window.importing.running == {store.id}
    push(row, "activityPause", qtbot)
    assert window.importing.paused == frozenset()
    assert heard[-1] == frozenset()
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    assert job.state in {JobState.DONE, JobState.WARNING}
    assert shop.requests


def test_a_stopped_import_is_not_held_any_more(window: MainWindow, store: Store, qtbot: QtBot) -> None:
    job = window.importing.start(store)
    assert job.pause is not None
    job.pause.hold()
    job.cancel()
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    assert window.importing.paused == frozenset()
    assert not job.held


def test_closing_the_window_ends_a_held_import(
    window: MainWindow, store: Store, jobs: Jobs, settle: Settle, desk: Desk
) -> None:
    job = window.importing.start(store)
    assert job.pause is not None
    job.pause.hold()
    settle(jobs.close())
    assert job.state is JobState.CANCELLED
    assert all(run.finished_at is not None for run in run_history(desk.db, store.id, 5))


def test_a_failed_import_is_tried_again_from_its_row(
    window: MainWindow, store: Store, shop: PracticeShop, qtbot: QtBot, desk: Desk
) -> None:
    shop.misbehave.add("500")
    first = window.importing.start(store, automatic=True)
    qtbot.waitUntil(lambda: not first.running, timeout=WITHIN_MS)
    failed = newest(window.activity)
    shop.misbehave.clear()
    push(failed, "activityAgain", qtbot)
    qtbot.waitUntil(lambda: not window.importing.running, timeout=WITHIN_MS)
    again, before = run_history(desk.db, store.id, 5)
    assert (again.complete, again.asked_by) == (True, AskedBy.PERSON)
    assert (before.complete, before.asked_by) == (False, AskedBy.SCHEDULE)


def test_an_import_shows_its_details_in_the_history(
    window: MainWindow, store: Store, jobs: Jobs, qtbot: QtBot
) -> None:
    for _ in range(2):
        job = window.importing.start(store)
        qtbot.waitUntil(lambda job=job: not job.running, timeout=WITHIN_MS)  # type: ignore[misc] # a bound default
    older = window.activity.rows()[1]
    push(older, "activityDetails", qtbot)
    dialog = window.findChild(RunHistoryDialog)
    assert isinstance(dialog, RunHistoryDialog)
    qtbot.waitUntil(lambda: dialog.details is not None and not jobs.running, timeout=WITHIN_MS)
    assert dialog.details is not None
    newest_run, older_run = run_history(window.desk.db, store.id, 5)
    assert newest_run.id != older_run.id
    assert dialog.details.run.id == older_run.id
    dialog.close()


def test_work_that_is_held_keeps_its_row_however_much_comes_after_it(
    window: MainWindow, jobs: Jobs, qtbot: QtBot
) -> None:
    async def short(_job: Job) -> None:
        await asyncio.sleep(0)

    held = jobs.run("Import", holding, store="Shop", can_pause=True)
    assert held.pause is not None
    held.pause.hold()
    for n in range(120):
        jobs.run(f"Work {n}", short)
        if n % 40 == 39:
            qtbot.waitUntil(lambda: jobs.running == (held,), timeout=WITHIN_MS)
    rows = window.activity.rows()
    assert rows[-1].job is held, "else nobody could let it go on"
    assert len(rows) < 120
    push(rows[-1], "activityPause", qtbot)
    qtbot.waitUntil(lambda: not held.running, timeout=WITHIN_MS)
    assert held.state is JobState.DONE


def test_asking_for_a_store_whose_import_is_held_lets_that_go_on(
    window: MainWindow, store: Store, qtbot: QtBot
) -> None:
    job = window.importing.start(store)
    assert job.pause is not None
    job.pause.hold()
    assert window.importing.start(store, automatic=True) is job
    assert job.held, "nobody asked for it just now"
    assert window.importing.start(store) is job
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    assert job.state in {JobState.DONE, JobState.WARNING}


def test_an_import_from_a_day_on_that_is_asked_for_while_one_runs_follows_it(
    window: MainWindow, store: Store, qtbot: QtBot, desk: Desk
) -> None:
    since = desk.clock().replace(microsecond=0) - timedelta(days=90)
    first = window.importing.start(store)
    assert window.importing.start(store, since=since + timedelta(days=9)) is first
    assert window.importing.start(store, since=since) is first
    qtbot.waitUntil(lambda: not first.running and not window.importing.running, timeout=WITHIN_MS)
    runs = run_history(desk.db, store.id, 5)
    assert len(runs) == 2
    assert runs[0].window is not None
    assert runs[0].window.start == since
    assert runs[0].asked_by is AskedBy.PERSON


def test_nothing_follows_an_import_that_was_stopped(
    window: MainWindow, store: Store, qtbot: QtBot, desk: Desk
) -> None:
    first = window.importing.start(store)
    window.importing.start(store, since=desk.clock() - timedelta(days=9))
    first.cancel()
    qtbot.waitUntil(lambda: not first.running, timeout=WITHIN_MS)
    assert not window.importing.running


def test_trying_again_when_the_store_was_deleted_says_so(
    window: MainWindow, store: Store, shop: PracticeShop, qtbot: QtBot, settle: Settle
) -> None:
    desk = window.desk
    shop.misbehave.add("500")
    first = window.importing.start(store)
    qtbot.waitUntil(lambda: not first.running, timeout=WITHIN_MS)
    settle(delete_store(desk, store=store))
    push(newest(window.activity), "activityAgain", qtbot)
    qtbot.waitUntil(lambda: not window.importing.running, timeout=WITHIN_MS)
    assert newest(window.activity).job.state is JobState.FAILED
    assert not run_history(desk.db, None, 5)
