"""What the dialogs of desk acts make of what is filled in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import pytest
from finding_widgets import child, destroy, press, texts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QWidget

from ordersync_gui.domain.desk_act import Assign, DeskAct, Hold, TagOrders, WriteNote
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.desk_acts.act_dialog import ActDialog
from ordersync_gui.ui.desk_acts.assign_dialog import AssignDialog
from ordersync_gui.ui.desk_acts.hold_dialog import HoldDialog
from ordersync_gui.ui.desk_acts.note_dialog import NoteDialog
from ordersync_gui.ui.desk_acts.tags_dialog import LastWordCompleter, TagsDialog
from ordersync_gui.ui.desk_acts.times import in_hours, next_monday, tomorrow

pytestmark = pytest.mark.qt_log_ignore("plugin does not support", extend=True)  # offscreen is no real screen
D = TypeVar("D", bound=ActDialog)
ON, HALF, OFF = Qt.CheckState.Checked, Qt.CheckState.PartiallyChecked, Qt.CheckState.Unchecked


class Shown:
    """Dialogs that are open, and the acts that they handed over."""

    def __init__(self) -> None:
        self.acts: list[DeskAct] = []
        self.window = QWidget()

    def open(self, make: Callable[[QWidget], D]) -> D:
        dialog = make(self.window)
        dialog.wanted.connect(self.acts.append)
        dialog.open()
        return dialog


@pytest.fixture
def shown(loop: object) -> Iterator[Shown]:
    """Opens dialogs of a bare window."""
    assert loop is not None
    found = Shown()
    found.window.show()
    yield found
    destroy(found.window)


def states(dialog: TagsDialog) -> dict[str, Qt.CheckState]:
    return {dialog.tags.item(row).text(): dialog.tags.item(row).checkState() for row in range(dialog.tags.count())}


def tick(dialog: TagsDialog, name: str, state: Qt.CheckState) -> None:
    (item,) = dialog.tags.findItems(name, Qt.MatchFlag.MatchExactly)
    item.setCheckState(state)


def test_holding_begins_with_tomorrow_at_eight_and_offers_other_times(shown: Shown, desk: Desk) -> None:
    dialog = shown.open(lambda parent: HoldDialog(desk, "Order 1", parent))
    now = desk.clock()
    assert dialog.until() == tomorrow(now)
    press(dialog, "hold_monday")
    assert dialog.until() == next_monday(now)
    press(dialog, "hold_in_2_hours")
    assert timedelta(hours=1, minutes=58) < dialog.until() - now <= timedelta(hours=2)
    until = dialog.until()
    child(dialog, QLineEdit, "hold_reason").setText(" Buyer asks. ")
    press(dialog, "hold_ok")
    assert shown.acts == [Hold(until.astimezone(UTC), "Buyer asks")]


def test_a_time_that_has_passed_is_refused_in_the_dialog(shown: Shown, desk: Desk) -> None:
    dialog = shown.open(lambda parent: HoldDialog(desk, "Order 1", parent))
    dialog.choose(desk.clock() - timedelta(minutes=2))
    press(dialog, "hold_ok")
    assert dialog.isVisible()
    assert "passed already" in dialog.problem.text()
    assert shown.acts == []


@pytest.mark.parametrize(
    ("now", "monday"),
    [("2026-11-22", "2026-11-23"), ("2026-11-23", "2026-11-30"), ("2026-11-24", "2026-11-30")],
)
def test_next_monday_is_never_today(now: str, monday: str) -> None:
    noon = datetime.fromisoformat(f"{now}T12:00").astimezone()
    assert f"{next_monday(noon).astimezone():%Y-%m-%dT%H:%M}" == f"{monday}T08:00"


def test_times_are_meant_as_the_clock_on_the_wall_shows_them() -> None:
    late = datetime.fromisoformat("2026-11-22T23:30:15").astimezone()
    assert f"{tomorrow(late).astimezone():%Y-%m-%dT%H:%M}" == "2026-11-23T08:00"
    assert f"{in_hours(late, 2).astimezone():%Y-%m-%dT%H:%M:%S}" == "2026-11-23T01:30:00"


def test_the_tags_of_one_order_are_ticked_and_only_differences_are_wanted(shown: Shown) -> None:
    dialog = shown.open(
        lambda parent: TagsDialog("Order 1", known=("gift", "late", "urgent"), present=("late",), parent=parent)
    )
    assert states(dialog) == {"gift": OFF, "late": ON, "urgent": OFF}
    assert not dialog.changed()
    tick(dialog, "late", OFF)
    tick(dialog, "gift", ON)
    child(dialog, QLineEdit, "tags_new").setText("new one, Other ,")
    press(dialog, "tags_ok")
    assert shown.acts == [TagOrders(add=("new one", "Other", "gift"), remove=("late",))]


def test_of_several_orders_half_ticked_tags_stay_as_they_are(shown: Shown) -> None:
    dialog = shown.open(lambda parent: TagsDialog("3 orders", known=("a", "b", "c"), parent=parent))
    assert set(states(dialog).values()) == {HALF}
    tick(dialog, "a", ON)
    tick(dialog, "c", OFF)
    assert "stays as it is" in texts(dialog)
    press(dialog, "tags_ok")
    assert shown.acts == [TagOrders(add=("a",), remove=("c",))]


def test_saving_without_a_tag_says_so(shown: Shown) -> None:
    dialog = shown.open(lambda parent: TagsDialog("Order 1", known=("a",), present=(), parent=parent))
    press(dialog, "tags_ok")
    assert dialog.problem.text() == "Name a tag."
    child(dialog, QLineEdit, "tags_new").setText("x" * 41)
    press(dialog, "tags_ok")
    assert "at most 40 letters" in dialog.problem.text()


def test_tags_are_completed_behind_the_last_comma(shown: Shown) -> None:
    dialog = shown.open(lambda parent: TagsDialog("Order 1", known=("urgent", "gift"), present=(), parent=parent))
    completer = dialog.new.completer()
    assert isinstance(completer, LastWordCompleter)
    dialog.new.setFocus()
    dialog.new.setText("gift, ur")
    completer.setCompletionPrefix("ur")
    assert completer.splitPath("gift, ur") == ["ur"]
    assert completer.pathFromIndex(completer.currentIndex()) == "gift, urgent"


def test_assigning_to_me_or_nobody_takes_one_press(shown: Shown) -> None:
    for name, expected in (("assign_me", "Ada & Co"), ("assign_nobody", "")):
        dialog = shown.open(
            lambda parent: AssignDialog("Order 1", known=("Ben",), me="Ada & Co", present="Ben", parent=parent)
        )
        press(dialog, name)
        assert shown.acts[-1] == Assign(expected)


def test_a_note_is_saved_with_ctrl_enter_and_kept_from_being_lost(shown: Shown) -> None:
    dialog = shown.open(lambda parent: NoteDialog("Order 1", present="old", parent=parent))
    dialog.edit.setPlainText("wrap\ntwice ")
    dialog.reject()
    assert dialog.isVisible()
    question = child(dialog, QMessageBox, "question")
    press(question, "question_no")
    QTest.keyClick(dialog.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert shown.acts == [WriteNote("wrap\ntwice")]


def test_a_dialog_in_which_nothing_was_changed_closes_without_a_question(shown: Shown, desk: Desk) -> None:
    for make in (
        lambda parent: HoldDialog(desk, "Order 1", parent),
        lambda parent: TagsDialog("Order 1", known=("a",), present=("a",), parent=parent),
        lambda parent: AssignDialog("Order 1", known=(), me="Ada", present="Ben", parent=parent),
        lambda parent: NoteDialog("Order 1", present="old", parent=parent),
    ):
        dialog = shown.open(make)
        dialog.reject()
        assert not dialog.isVisible()
    assert shown.acts == []
