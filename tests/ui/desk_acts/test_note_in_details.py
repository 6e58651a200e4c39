"""The note that is typed in the details: when it is saved, and what becomes of it meanwhile."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from typing import Any

import pytest
from desk_window import details, say, show, stored, wait
from finding_widgets import child, texts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk_act import TagOrders
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.desk_acts import note, perform
from ordersync_gui.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("plugin does not support", extend=True)  # offscreen is no real screen
Settle = Callable[..., Any]


def edit_of(window: MainWindow) -> QPlainTextEdit:
    return child(window.details, QPlainTextEdit, "deskNote")


def type_note(window: MainWindow, text: str) -> None:
    window.activateWindow()
    edit_of(window).setFocus()
    QTest.keyClicks(edit_of(window), text)


def test_a_note_typed_in_the_details_is_saved_when_the_keyboard_leaves_it(
    window: MainWindow, desk: Desk, opened: list[int], qtbot: QtBot
) -> None:
    type_note(window, "wrap twice")
    assert not stored(desk, opened[0]).note
    window.orders.table.setFocus()
    wait(qtbot, lambda: details(window).note == "wrap twice")
    assert stored(desk, opened[0]).note == "wrap twice"
    window.commands.undo.trigger()
    wait(qtbot, lambda: not details(window).note)
    assert not edit_of(window).toPlainText()
    type_note(window, "wrap twice")
    window.orders.table.setFocus()
    wait(qtbot, lambda: stored(desk, opened[0]).note == "wrap twice")


def test_what_is_typed_survives_a_change_of_the_order_with_the_cursor_where_it_was(
    window: MainWindow, desk: Desk, opened: list[int], settle: Settle, qtbot: QtBot
) -> None:
    type_note(window, "half a sen")
    before = edit_of(window)
    QTest.keyClick(before, Qt.Key.Key_Left)
    acted = settle(perform(desk, TagOrders(add=("new",)), orders=Chosen.of(array("q", opened[:1]))))
    window.jobs.publish(acted.changes)
    wait(qtbot, lambda: details(window).tags == ("new",))
    after = edit_of(window)
    assert after.toPlainText() == "half a sen"
    assert after.textCursor().position() == 9
    assert not stored(desk, opened[0]).note
    after.setFocus()
    QTest.keyClick(after, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait(qtbot, lambda: stored(desk, opened[0]).note == "half a sen")


def test_a_note_that_somebody_else_changed_meanwhile_is_shown_beside_what_is_typed(
    window: MainWindow, desk: Desk, opened: list[int], settle: Settle, qtbot: QtBot
) -> None:
    type_note(window, "mine")
    acted = settle(note(desk, orders=Chosen.of(array("q", opened[:1])), text="theirs"))
    window.jobs.publish(acted.changes)
    wait(qtbot, lambda: details(window).note == "theirs")
    assert edit_of(window).toPlainText() == "mine"
    assert "theirs" in texts(child(window.details, QWidget, "detailsDesk"))


def test_a_note_is_saved_when_another_order_is_shown_while_it_is_typed(
    window: MainWindow, desk: Desk, opened: list[int], qtbot: QtBot
) -> None:
    type_note(window, "for the first")
    show(window, opened[1], qtbot)
    wait(qtbot, lambda: stored(desk, opened[0]).note == "for the first")
    assert not stored(desk, opened[1]).note
    assert not edit_of(window).toPlainText()
    wait(qtbot, lambda: say(window) == "Note of 1 order changed.")
    window.commands.undo.trigger()
    wait(qtbot, lambda: not stored(desk, opened[0]).note)
    show(window, opened[0], qtbot)
    assert not edit_of(window).toPlainText()


def test_a_note_that_cant_be_saved_stays_where_it_was_typed(
    window: MainWindow, desk: Desk, opened: list[int], qtbot: QtBot
) -> None:
    edit_of(window).setPlainText("x" * 4001)
    edit_of(window).left.emit()  # type: ignore[attr-defined]
    wait(qtbot, lambda: "at most 4,000 letters" in texts(window.banners))
    window.details.reload()
    show(window, opened[1], qtbot)
    show(window, opened[0], qtbot)
    assert len(edit_of(window).toPlainText()) == 4001
    assert not stored(desk, opened[0]).note
    edit_of(window).setPlainText("short")
    edit_of(window).left.emit()  # type: ignore[attr-defined]
    wait(qtbot, lambda: stored(desk, opened[0]).note == "short")


def test_closing_the_window_saves_the_note(
    window: MainWindow, desk: Desk, opened: list[int], qtbot: QtBot
) -> None:
    type_note(window, "last words")
    window.close()
    wait(qtbot, lambda: stored(desk, opened[0]).note == "last words")
