"""A shared desk is opened behind a small window, and what can be done where that doesn't work does work."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from finding_widgets import child, press
from postgres_server import desk_server, postgres
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from qasync import QEventLoop
from silent_server import at, line, off

from ordersync_gui.app.connecting_notice import ConnectingNotice
from ordersync_gui.app.shared_opening import OpenedDesk, open_chosen
from ordersync_gui.config import AppLog, Profile, set_up_logging
from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.desk_place import DeskPlace
from ordersync_gui.domain.desk_server import DeskServer
from ordersync_gui.sync.desk_place import chosen_place, known_place, save_place
from ordersync_gui.ui.shared_desk.join_dialog import JoinDialog

if TYPE_CHECKING:
    import socket

    from postgres_server import TestServer

__all__ = ["desk_server", "line", "postgres"]
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
WORD = "open-sesame"


@pytest.fixture
def log(tmp_path: Path) -> Iterator[AppLog]:
    """The log of a program that begins."""
    with set_up_logging(Profile(tmp_path / "profile")) as found:
        yield found


class Start:
    """The program as it begins on a PC that has joined this server."""

    def __init__(self, loop: QEventLoop, qtbot: QtBot, log: AppLog, profile: Profile) -> None:
        self.profile, self.secrets = profile, MemorySecrets()
        self._loop, self._qtbot, self._log = loop, qtbot, log
        self._task: asyncio.Task[OpenedDesk | None] | None = None

    def begin(self, server: DeskServer, password: str = WORD) -> None:
        save_place(self.profile, self.secrets, DeskPlace(server, "PC 2", "Anna"), password=password)
        self._task = self._loop.create_task(open_chosen(self.profile, self.secrets, self._log))

    def shown(self, name: str) -> ConnectingNotice:
        """The small window, once it waits for an answer and shows a button of this name."""

        def there() -> bool:
            notice = self.notice()
            waits = notice is not None and notice._answer is not None and not notice._answer.done()
            return notice is not None and waits and child(notice, QPushButton, name).isVisible()

        self._qtbot.waitUntil(there, timeout=WITHIN_MS)
        found = self.notice()
        assert found is not None
        return found

    def press(self, name: str) -> None:
        press(self.shown(name), name)

    def said(self) -> str:
        return child(self.shown("connectingAgain"), QLabel, "connectingText").text()

    def notice(self) -> ConnectingNotice | None:
        found = (one for one in QApplication.topLevelWidgets() if isinstance(one, ConnectingNotice))
        return next((one for one in found if one.isVisible()), None)

    def opened(self) -> OpenedDesk | None:
        """What came of it."""
        task = self._task
        assert task is not None
        self._qtbot.waitUntil(task.done, timeout=WITHIN_MS)
        assert self.notice() is None
        return task.result()


@pytest.fixture
def start(loop: QEventLoop, qtbot: QtBot, log: AppLog, tmp_path: Path) -> Start:
    return Start(loop, qtbot, log, Profile(tmp_path / "profile"))


def test_where_the_server_is_off_a_person_can_work_on_the_pcs_own_orders(
    start: Start, line: socket.socket
) -> None:
    start.begin(off(line))
    assert "127.0.0.1" in start.said()
    assert WORD not in start.said()
    start.press("connectingOwn")
    opened = start.opened()
    assert opened is not None
    assert not opened.db.remote
    assert opened.db.path == start.profile.database
    opened.db.close()
    assert chosen_place(start.profile) is None
    assert known_place(start.profile) is not None, "it can be joined again"


def test_who_tries_again_finds_the_server_that_came_back(
    start: Start, line: socket.socket, postgres: TestServer, desk_server: DeskServer
) -> None:
    start.begin(off(line), postgres.password)
    assert start.said()
    save_place(start.profile, start.secrets, DeskPlace(desk_server, "PC 2", "Anna"), password=postgres.password)
    start.press("connectingAgain")
    opened = start.opened()
    assert opened is not None
    assert opened.db.server == desk_server
    opened.db.close()


def test_closing_the_window_is_to_leave(start: Start, line: socket.socket) -> None:
    start.begin(off(line))
    start.shown("connectingAgain").close()
    assert start.opened() is None
    assert chosen_place(start.profile) is not None, "nothing was changed by that"


def test_who_has_enough_of_a_server_that_says_nothing_is_asked_at_once(
    start: Start, line: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ordersync_gui.storage.postgres_connections._CONNECT_S", 10 * WITHIN_MS // 1000)
    start.begin(at(line))
    start.press("connectingCancel")
    assert "wasn't connected to" in start.said()
    start.press("connectingQuit")
    assert start.opened() is None


def test_the_connection_can_be_changed(start: Start, line: socket.socket, qtbot: QtBot) -> None:
    start.begin(off(line))
    notice = start.shown("connectingChange")
    press(notice, "connectingChange")
    qtbot.waitUntil(lambda: notice.findChild(JoinDialog) is not None, timeout=WITHIN_MS)
    dialog = notice.findChild(JoinDialog)
    assert dialog is not None
    assert dialog.form.values()["host"] == "127.0.0.1"
    dialog.reject()
    start.press("connectingQuit")
    assert start.opened() is None
