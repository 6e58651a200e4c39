"""Joining a shared desk in its window: looked at live first, kept only when all of it works."""

from __future__ import annotations

import socket
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from finding_widgets import child, destroy, press, texts
from PySide6.QtWidgets import QLineEdit, QMessageBox, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs
from silent_server import at, off

from ordersync_gui.config import Profile
from ordersync_gui.domain.desk_place import DeskPlace
from ordersync_gui.domain.desk_server import DeskServer, TlsMode
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.join_form import form_values, place_of
from ordersync_gui.domain.shared_desk import Probed, ProbeStep
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.desk_place import kept_password, known_place, save_place
from ordersync_gui.sync.shared_joining import Joining
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.shared_desk.join_dialog import JoinDialog

if TYPE_CHECKING:
    from postgres_server import TestServer

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
WORD = "open-sesame"
Open = Callable[[DeskServer], JoinDialog]


@pytest.fixture
def joining(desk: Desk, tmp_path: Path) -> Joining:
    """A PC that has joined nothing."""
    return Joining(Profile(tmp_path / "profile"), desk.secrets, desk.workers)


@pytest.fixture
def open_dialog(joining: Joining, jobs: Jobs, shown: ShownDialogs) -> Open:
    """open_dialog(server): the window, filled in for this server as Anna would at PC 2."""

    def make(server: DeskServer) -> JoinDialog:
        dialog = JoinDialog(joining, jobs)
        dialog.form.fill(form_values(DeskPlace(server, "PC 2", "Anna")))
        return shown(dialog, leave=dialog._leave)

    return make


def said(dialog: JoinDialog) -> str:
    return child(dialog, InlineMessage, "join_desk_outcome").text()


def running(dialog: JoinDialog) -> bool:
    return not child(dialog, QWidget, "join_desk_test").isEnabled()


def type_password(dialog: JoinDialog, password: str) -> None:
    child(dialog, QLineEdit, "field_password").setText(password)


def nothing_is_kept(dialog: JoinDialog, joining: Joining) -> bool:
    server = place_of({**dialog.form.values(), "password": ""})[0].server
    return known_place(joining.profile) is None and kept_password(joining.secrets, server) == ""


def test_a_server_that_is_off_is_told_and_nothing_is_kept(
    open_dialog: Open, joining: Joining, qtbot: QtBot, line: socket.socket
) -> None:
    dialog = open_dialog(off(line))
    type_password(dialog, WORD)
    press(dialog, "join_desk_join")
    assert running(dialog)
    qtbot.waitUntil(lambda: "127.0.0.1" in said(dialog), timeout=WITHIN_MS)
    assert not running(dialog)
    assert dialog.steps.texts == []
    assert dialog.isVisible()
    assert child(dialog, QLineEdit, "field_password").text() == WORD, "nothing typed is lost"
    assert WORD not in said(dialog)
    assert nothing_is_kept(dialog, joining)


def test_a_server_that_says_nothing_is_left_at_once_when_it_is_stopped(
    open_dialog: Open, joining: Joining, qtbot: QtBot, line: socket.socket, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ordersync_gui.storage.postgres_reach.CONNECT_S", 10 * WITHIN_MS / 1000)
    dialog = open_dialog(replace(at(line), tls=TlsMode.REQUIRED))
    press(dialog, "join_desk_join")
    qtbot.waitUntil(lambda: dialog.steps.texts == ["127.0.0.1 answers."], timeout=WITHIN_MS)
    press(dialog, "join_desk_stop")
    qtbot.waitUntil(lambda: "Stopped. Nothing was changed." in said(dialog), timeout=WITHIN_MS)
    assert not running(dialog)
    assert nothing_is_kept(dialog, joining)


def test_what_can_not_be_is_told_beside_its_field(open_dialog: Open, line: socket.socket) -> None:
    dialog = open_dialog(at(line))
    dialog.form.fill({"port": "many"})
    press(dialog, "join_desk_test")
    assert not running(dialog)
    assert "from 1 to 65535" in texts(child(dialog, QWidget, "error_port"))
    assert not said(dialog)


def test_who_works_without_tls_is_warned_but_not_about_this_pc(open_dialog: Open, line: socket.socket) -> None:
    dialog = open_dialog(at(line))
    warning = child(dialog, QWidget, "join_desk_open_way")
    assert not warning.isVisible()
    dialog.form.fill({"host": "db.example"})
    dialog.form.edited.emit("host")
    assert "everyone in the network can read" in texts(warning)


def test_only_what_was_typed_is_asked_about_before_it_goes(
    joining: Joining, jobs: Jobs, open_dialog: Open, line: socket.socket
) -> None:
    untouched = JoinDialog(joining, jobs)
    untouched.show()
    untouched.reject()
    assert not untouched.isVisible()
    dialog = open_dialog(at(line))
    dialog.reject()
    assert dialog.isVisible()
    question = dialog.findChild(QMessageBox)
    assert question is not None
    assert question.isVisible()


def test_the_form_of_a_pc_that_has_joined_is_filled_but_for_the_password(
    joining: Joining, jobs: Jobs, line: socket.socket
) -> None:
    save_place(joining.profile, joining.secrets, DeskPlace(at(line), "PC 7", "Ben"), password=WORD)
    dialog = JoinDialog(joining, jobs)
    values = dialog.form.values()
    assert (values["host"], values["pc"], values["operator"]) == ("127.0.0.1", "PC 7", "Ben")
    assert child(dialog, QLineEdit, "field_password").text() == ""
    assert child(dialog, QLineEdit, "field_password").placeholderText() == "unchanged"
    destroy(dialog)


def test_the_latest_step_is_in_view_on_a_low_screen_beside_what_went_wrong(
    open_dialog: Open, qtbot: QtBot, line: socket.socket
) -> None:
    dialog = open_dialog(at(line))
    dialog.setMaximumHeight(420)
    for number in range(6):
        dialog.show_step(Probed(ProbeStep.REACHED, say("{host} answers.", host=f"PC {number}")))
    dialog._failed(StorageError(say("It can't be."), meaning=say("Nothing."), remedy=say("Go on.")))
    last = dialog.steps.last
    assert last is not None
    qtbot.waitUntil(lambda: last.visibleRegion().boundingRect().height() == last.height(), timeout=WITHIN_MS)
    (scrolling,) = dialog.findChildren(QScrollArea)
    assert scrolling.verticalScrollBar().value() > 0, "there was something to scroll"
    assert "It can't be." in said(dialog)


def test_all_steps_are_told_and_the_desk_is_opened_from_the_next_start_on(
    open_dialog: Open, joining: Joining, qtbot: QtBot, postgres: TestServer, desk_server: DeskServer
) -> None:
    dialog = open_dialog(desk_server)
    joined: list[DeskPlace] = []
    dialog.joined.connect(joined.append)
    type_password(dialog, postgres.password)
    press(dialog, "join_desk_test")
    qtbot.waitUntil(lambda: "The connection works. Nothing was changed." in said(dialog), timeout=WITHIN_MS)
    assert len(dialog.steps.texts) == len(ProbeStep)
    assert nothing_is_kept(dialog, joining)
    press(dialog, "join_desk_join")
    qtbot.waitUntil(lambda: bool(joined), timeout=WITHIN_MS)
    assert not dialog.isVisible()
    assert joined == [DeskPlace(desk_server, "PC 2", "Anna")] == [known_place(joining.profile)]
    assert kept_password(joining.secrets, desk_server) == postgres.password
    files = [each for each in joining.profile.data_dir.rglob("*") if each.is_file()]
    assert files
    assert not any(postgres.password.encode() in each.read_bytes() for each in files)


def test_who_may_not_sign_in_is_told_and_joins_nothing(
    open_dialog: Open, joining: Joining, qtbot: QtBot, desk_server: DeskServer
) -> None:
    dialog = open_dialog(desk_server)
    type_password(dialog, WORD)
    child(dialog, QLineEdit, "field_password").setFocus()
    press(dialog, "join_desk_join")
    qtbot.waitUntil(lambda: bool(said(dialog)), timeout=WITHIN_MS)
    assert dialog.focusWidget() is child(dialog, QLineEdit, "field_password"), "it can be typed anew at once"
    assert desk_server.user in said(dialog)
    assert dialog.steps.texts[0] == "127.0.0.1 answers."
    assert WORD not in texts(dialog)
    assert nothing_is_kept(dialog, joining)
