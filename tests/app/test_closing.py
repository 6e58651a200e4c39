"""The window ends in order: what runs is named and waited for, for a few seconds, or not where nobody wants to."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import sys
from collections.abc import Callable, Coroutine, Iterator
from datetime import timedelta
from pathlib import Path
from threading import Event
from typing import Any, TypeVar

import pytest
import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from stocked_store import NOW, StockedStore, order

from ordersync_gui.app import closing
from ordersync_gui.app.closing import ClosingSight, end_in_order
from ordersync_gui.app.parts import Parts, build
from ordersync_gui.app.restarting import restart, without_language
from ordersync_gui.app.run_mark import RunMark
from ordersync_gui.app.running import run_to_its_end
from ordersync_gui.app.wishes import Wishes
from ordersync_gui.config import Profile, set_up_logging
from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.order import Buyer
from ordersync_gui.sync.forget_buyers import forget_buyers
from ordersync_gui.ui.job import Job, JobState

T = TypeVar("T")
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


Settle = Callable[[Coroutine[Any, Any, T]], T]


@pytest.fixture
def settle(loop: QEventLoop, qtbot: QtBot) -> Settle[Any]:
    def run(work: Coroutine[Any, Any, T]) -> T:
        task = loop.create_task(work)
        qtbot.waitUntil(task.done, timeout=60_000)
        result: T = task.result()
        return result

    return run


@pytest.fixture
def parts(loop: QEventLoop, settle: Settle[bool], tmp_path: Path) -> Iterator[Parts]:
    profile = Profile(tmp_path / "profile")
    with set_up_logging(profile) as log:
        found = build(loop, profile=profile, secrets=MemorySecrets(), log=log)
        found.window.show()
        yield found
        settle(found.shut_down())


@pytest.fixture
def mark(tmp_path: Path) -> RunMark:
    found = RunMark(tmp_path / "window.running")
    found.begin()
    return found


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(20):
        while not condition():  # noqa: ASYNC110 - what is waited for has no event
            await asyncio.sleep(0.01)


def sight() -> ClosingSight:
    (found,) = [one for one in QApplication.topLevelWidgets() if isinstance(one, ClosingSight) and one.isVisible()]
    return found


def text_of(closing_sight: ClosingSight) -> str:
    found = closing_sight.findChild(QLabel, "closingText")
    assert isinstance(found, QLabel)
    return found.text()


def is_closing_seen() -> bool:
    return any(isinstance(one, ClosingSight) and one.isVisible() for one in QApplication.topLevelWidgets())


def press(widget: QWidget, name: str) -> None:
    button = widget.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


def stuck(parts: Parts, go_on: Event) -> Job:
    """Work that heeds no wish to stop, such as a request that a shop doesn't answer."""

    async def work(_job: Job) -> None:
        await parts.desk.workers.to_the_end(go_on.wait, 20)

    return parts.jobs.run("Import", work, store="Ada's mugs")


def test_what_is_said_stands_in_the_middle_of_the_screen_with_large_text_too(
    qapp: QApplication, parts: Parts
) -> None:
    usual = qapp.font()
    large = qapp.font()
    large.setPointSizeF(usual.pointSizeF() * 2)
    qapp.setFont(large)
    try:
        sight = ClosingSight(parts.jobs, asyncio.Event())
        sight.show()
        room = sight.screen().availableGeometry()
        assert (sight.geometry().center() - room.center()).manhattanLength() <= 2
        assert room.contains(sight.geometry())
        sight.end()
    finally:
        qapp.setFont(usual)


def test_with_nothing_running_nothing_is_shown(settle: Settle[bool], parts: Parts) -> None:
    assert settle(end_in_order(parts, asyncio.Event()))
    assert not is_closing_seen()
    assert not shiboken6.isValid(parts.window)


def test_what_heeds_the_wish_to_stop_is_waited_for(settle: Settle[bool], parts: Parts) -> None:
    async def work(job: Job) -> None:
        while not job.cancellation.cancelled:  # noqa: ASYNC110 - as use cases do it
            await asyncio.sleep(0.01)

    job = parts.jobs.run("Telling the shops", work)
    assert settle(end_in_order(parts, asyncio.Event()))
    assert job.state is JobState.DONE


def test_work_that_takes_longer_is_named_and_can_be_waited_for(settle: Settle[bool], parts: Parts) -> None:
    go_on, seen = Event(), []

    async def walk() -> bool:
        job = stuck(parts, go_on)
        await asyncio.sleep(0)
        ending = asyncio.ensure_future(end_in_order(parts, asyncio.Event()))
        await until(is_closing_seen)
        seen.append(text_of(sight()))
        press(sight(), "closingWait")
        seen.append(text_of(sight()))
        go_on.set()
        ended = await ending
        return ended and not job.running

    assert settle(walk())
    assert "Import (Ada's mugs)" in seen[0]
    assert "closes by itself" in seen[0]
    assert "closes by itself" not in seen[1]
    assert "will be unconfirmed" in seen[0]
    assert "unconfirmed" not in seen[1], "who waits gets the shop's answer"
    assert not is_closing_seen()


def test_forgotten_buyers_are_in_no_file_once_it_is_closed(
    settle: Settle[Any], loop: QEventLoop, tmp_path: Path
) -> None:
    profile, then = Profile(tmp_path / "profile"), NOW - timedelta(days=500)
    with set_up_logging(profile) as log:
        found = build(loop, profile=profile, secrets=MemorySecrets(), log=log)
        shop = StockedStore.opened(found.desk.db)
        buyer = Buyer("Canaryname", "canary@canaries.example")
        shop.save(order(source_status="gone", ordered_at=then, modified_at=then, buyer=buyer), at=then)
        found.window.show()
        assert [file for file in profile.data_dir.rglob("*") if _tells(file)]
        reader = sqlite3.connect(profile.database)
        reader.execute("BEGIN").execute("SELECT count(*) FROM orders").fetchone()
        done = settle(forget_buyers(found.desk, days=30))
        assert (done.orders, done.bytes_gone) == (1, False), "somebody reads what the log of writes has"
        reader.close()
        assert settle(end_in_order(found, asyncio.Event()))
    assert not profile.database.with_name(f"{profile.database.name}-wal").exists()
    assert not [file for file in tmp_path.rglob("*") if _tells(file)]


def _tells(file: Path) -> bool:
    return file.is_file() and b"canary" in file.read_bytes().lower()


@pytest.mark.parametrize("how", ["button", "window closed once more", "time"])
def test_who_does_not_want_to_wait_leaves_at_once(
    settle: Settle[bool], parts: Parts, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = Event()
    if how == "time":
        monkeypatch.setattr(closing, "PATIENCE_S", 0.5)

    async def walk() -> bool:
        stuck(parts, go_on)
        await asyncio.sleep(0)
        ending = asyncio.ensure_future(end_in_order(parts, asyncio.Event()))
        if how == "button":
            await until(is_closing_seen)
            press(sight(), "closingLeave")
        elif how != "time":
            await until(is_closing_seen)
            sight().close()
        try:
            return await ending
        finally:
            go_on.set()
            await until(lambda: not parts.jobs._tasks)  # or it would be destroyed in the midst of a later test

    assert not settle(walk()), "the process has to see to the rest"


def test_a_closed_window_is_noted_as_asked_to_end(loop: QEventLoop, parts: Parts, mark: RunMark) -> None:
    wishes = Wishes(loop, parts, mark)
    parts.window.close()
    assert wishes.closed.done()
    assert not wishes.again
    run = mark.read()
    assert run is not None
    assert run.asked_to_end
    wishes.hear_no_more()


def test_the_second_signal_is_in_a_hurry(loop: QEventLoop, parts: Parts, mark: RunMark) -> None:
    wishes = Wishes(loop, parts, mark)
    wishes._signalled()
    assert wishes.closed.done()
    assert not wishes.hurry.is_set()
    wishes._signalled()
    assert wishes.hurry.is_set()
    wishes.hear_no_more()


def test_the_end_of_the_session_closes_without_a_question(loop: QEventLoop, parts: Parts, mark: RunMark) -> None:
    wishes = Wishes(loop, parts, mark)
    application: Any = QGuiApplication.instance()
    application.commitDataRequest.emit(None)
    assert wishes.closed.done()
    wishes.hear_no_more()


@pytest.mark.parametrize("how", ["signal", "session"])
def test_what_the_system_ends_does_not_start_again(
    how: str, loop: QEventLoop, parts: Parts, mark: RunMark
) -> None:
    wishes = Wishes(loop, parts, mark)
    parts.settings.restart_wanted.emit()
    application: Any = QGuiApplication.instance()
    wishes._signalled() if how == "signal" else application.commitDataRequest.emit(None)
    assert not wishes.again
    wishes.hear_no_more()


def test_an_application_that_is_quit_closes_the_window_and_ends_its_work_first(
    qapp: QApplication, loop: QEventLoop, parts: Parts, mark: RunMark
) -> None:
    done: list[str] = []

    async def live() -> str:
        wishes = Wishes(loop, parts, mark)
        QTimer.singleShot(0, lambda: qapp.exit(0))
        await wishes.closed
        await asyncio.sleep(0.01)  # such as the answer to a notice
        done.append("answer kept")
        wishes.hear_no_more()
        return "in order"

    assert run_to_its_end(loop, live()) == "in order"
    asyncio._set_running_loop(loop)  # as the fixture had it
    assert done == ["answer kept"]


def test_a_wish_to_restart_closes_in_order_first(loop: QEventLoop, parts: Parts, mark: RunMark) -> None:
    wishes = Wishes(loop, parts, mark)
    parts.settings.restart_wanted.emit()
    assert wishes.closed.done()
    assert wishes.again
    wishes.hear_no_more()


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ([], []),
        (["--practice"], ["--practice"]),
        (["--language", "de", "--data-dir", "x"], ["--data-dir", "x"]),
        (["--data-dir=x", "--language=fr"], ["--data-dir=x"]),
        (["--language"], []),
    ],
)
def test_the_language_of_the_start_before_is_not_that_of_the_next(given: list[str], kept: list[str]) -> None:
    assert without_language(given) == kept


@pytest.mark.parametrize("frozen", [False, True])
def test_the_program_starts_itself_again_in_place_of_itself(frozen: bool, monkeypatch: pytest.MonkeyPatch) -> None:  # noqa: FBT001 - a parameter of the test
    class Replaced(Exception):
        pass

    begun: list[list[str]] = []

    def replace(program: str, command: list[str]) -> None:
        assert program == sys.executable
        begun.append(command)
        raise Replaced

    monkeypatch.setattr(os, "execv", replace)
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "")
    monkeypatch.setattr(sys, "frozen", frozen, raising=False)
    with pytest.raises(Replaced):
        restart(["--practice", "--language", "de"])
    own = [sys.executable] if frozen else [sys.executable, "-m", "ordersync_gui"]
    assert begun == [[*own, "--practice"]]
