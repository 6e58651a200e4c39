"""Desk acts from the window: keys, menu, strip, undo, the details' own section, holds that end."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from desk_window import details, say, show, stored, wait
from finding_widgets import child, destroy, press, texts
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDialog, QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.desk_act import Assign, Hold, TagOrders, WriteNote
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.desk_acts import hold, perform
from ordersync_gui.sync.ship import correct_ship_to, ship
from ordersync_gui.ui.desk_acts.tags_dialog import TagsDialog
from ordersync_gui.ui.desk_acts.work import ASKED_FROM
from ordersync_gui.ui.export_dialog import ExportDialog
from ordersync_gui.ui.jobs import Jobs, JobState
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.order_details.addresses import lines

pytestmark = pytest.mark.qt_log_ignore("plugin does not support", extend=True)  # offscreen is no real screen
Settle = Callable[..., Any]


def test_holding_takes_one_key_and_ctrl_z_takes_it_back(
    window: MainWindow, desk: Desk, opened: list[int], qtbot: QtBot
) -> None:
    window.commands.desk.hold.trigger()
    wait(qtbot, lambda: say(window) == "1 order put on hold.")
    wait(qtbot, lambda: details(window).held)
    assert stored(desk, opened[0]).status is OrderStatus.ON_HOLD
    assert stored(desk, opened[0]).timeline[-1].who == "Ada"
    window.commands.undo.trigger()
    wait(qtbot, lambda: say(window) == "Undone: 1 order put on hold.")
    assert stored(desk, opened[0]).status is OrderStatus.AWAITING_SHIPMENT
    assert not child(window, QWidget, "undoAct").isVisible()


def test_what_cant_be_held_is_named_with_its_reason(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    gone = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.SHIPPED))[0]
    show(window, gone, qtbot)
    window.commands.desk.hold.trigger()
    number = details(window).order.number
    wait(qtbot, lambda: say(window))
    assert say(window) == f"Not done to 1: {number}: It is shipped already: there is nothing to hold back."
    assert not child(window, QWidget, "undoAct").isVisible()


def test_select_all_means_all_that_match(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.orders.table.selectAll()
    window.desk_acts.work.act(TagOrders(add=("checked",)), window.orders.chosen())
    wait(qtbot, lambda: say(window) == "Tags of 40 orders changed.")
    every = queries.order_ids(desk.db, OrderFilter())
    assert all(stored(desk, order).tags == ("checked",) for order in every)
    press(window, "undoAct")
    wait(qtbot, lambda: say(window) == "Undone: Tags of 40 orders changed.")
    assert not any(stored(desk, order).tags for order in every)


@pytest.mark.parametrize("name", ["holdOrders", "tagOrders", "exportChosen", "ship", "printSheets"])
def test_no_act_reaches_all_that_match_while_the_search_has_a_mistake(
    window: MainWindow, qtbot: QtBot, name: str
) -> None:
    action = next(found for found in window.commands.all() if found.objectName() == name)
    window.orders.filter_box.setText("status:shiped")
    wait(qtbot, lambda: window.orders.complete)
    window.orders.table.selectAll()
    told: list[str] = []
    window.desk_acts.trouble.connect(told.append)
    action.trigger()
    (refusal,) = told
    assert "Nothing was done" in refusal
    assert window.orders.filter_box.mistake() in refusal
    assert "shiped" in window.orders.filter_box.mistake()
    assert refusal in texts(window), "it stands in the window"
    assert not window.desk_acts.work.running
    assert not [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]


def test_single_orders_may_be_acted_on_beside_a_mistake_in_the_search(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.orders.filter_box.setText("status:shiped")
    wait(qtbot, lambda: window.orders.complete)
    chosen = next(iter(queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT))))
    show(window, chosen, qtbot)
    window.commands.desk.hold.trigger()
    wait(qtbot, lambda: say(window) == "1 order put on hold.")


def test_very_many_orders_are_changed_only_after_a_question(
    window: MainWindow, desk: Desk, opened: list[int], qtbot: QtBot
) -> None:
    many = Chosen(ASKED_FROM + 1, ids=array("q", opened[:2]))
    window.desk_acts.work.act(Hold(), many)
    question = child(window, QMessageBox, "question")
    assert "1,001" in texts(question) or "1001" in texts(question)
    press(question, "question_no")
    assert not window.desk_acts.work.running
    window.desk_acts.work.act(Hold(), many)
    (again,) = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    press(again, "question_yes")
    wait(qtbot, lambda: say(window) == "2 orders put on hold.")
    assert stored(desk, opened[1]).held


def test_ctrl_z_takes_back_whichever_was_last(
    window: MainWindow, desk: Desk, opened: list[int], settle: Settle, qtbot: QtBot
) -> None:
    settle(perform(desk, Assign("Ben"), orders=Chosen.of(array("q", opened[:1]))))
    draft = ShipmentDraft("DHL", "T1", datetime.now(UTC).date())
    recorded = settle(ship(desk, order_id=opened[1], draft=draft, notify=True, undoable=True))
    window.jobs.publish(recorded.changes)
    window.undo_strip.recorded([recorded.shipment_id])
    wait(qtbot, lambda: window.undo_strip.undoable_at is not None)
    wait(qtbot, lambda: window.desk_acts.work.undoable_at is not None)
    parcel, act = window.undo_strip.undoable_at, window.desk_acts.work.undoable_at
    assert parcel is not None
    assert act is not None
    assert parcel > act
    window.commands.undo.trigger()
    wait(qtbot, lambda: stored(desk, opened[1]).shipments[0].voided)
    assert stored(desk, opened[0]).assigned_to == "Ben"
    wait(qtbot, lambda: window.undo_strip.undoable_at is None)
    window.commands.undo.trigger()
    wait(qtbot, lambda: not stored(desk, opened[0]).assigned_to)


def test_a_corrected_address_can_be_undone_from_the_strip(
    window: MainWindow, desk: Desk, opened: list[int], settle: Settle, qtbot: QtBot
) -> None:
    wait(qtbot, lambda: window.desk_acts.work._seen is not None)
    before = stored(desk, opened[0])
    address = before.ship_to.__class__(**dict.fromkeys(before.ship_to.__slots__, "X"))
    window.jobs.publish(settle(correct_ship_to(desk, order_id=opened[0], address=address)))
    wait(qtbot, lambda: say(window) == "Address of 1 order changed.")
    press(window, "undoAct")
    wait(qtbot, lambda: stored(desk, opened[0]).ship_to == before.ship_to)


def test_what_is_older_than_a_shift_isnt_undone(
    window: MainWindow, desk: Desk, opened: list[int], qtbot: QtBot
) -> None:
    window.commands.desk.hold.trigger()
    wait(qtbot, lambda: window.desk_acts.work.undoable_at is not None)
    object.__setattr__(desk, "clock", lambda: datetime.now(UTC) + timedelta(hours=13))
    assert window.desk_acts.work.undoable_at is None
    window.commands.undo.trigger()
    assert "Nothing waits to be undone" in window.statusBar().currentMessage()
    assert stored(desk, opened[0]).held


def test_the_tags_dialog_knows_the_orders_tags(
    window: MainWindow, desk: Desk, opened: list[int], settle: Settle, qtbot: QtBot
) -> None:
    settle(perform(desk, TagOrders(add=("urgent",)), orders=Chosen.of(array("q", opened[:1]))))
    window.commands.desk.tag.trigger()
    wait(qtbot, lambda: isinstance(window.acts.dialog, TagsDialog))
    dialog = window.acts.dialog
    assert isinstance(dialog, TagsDialog)
    assert details(window).order.number in texts(dialog)
    dialog.new.setText("gift")
    press(dialog, "tags_ok")
    wait(qtbot, lambda: details(window).tags == ("gift", "urgent"))
    assert child(window.details, QWidget, "deskTags").findChildren(QWidget, "deskTag")[0].text() == "gift"  # type: ignore[attr-defined]


def test_the_grids_menu_has_the_desks_acts(window: MainWindow, opened: list[int]) -> None:
    assert opened
    table = window.orders.table
    table.customContextMenuRequested.emit(table.visualRect(table.currentIndex()).center())
    menu = child(window, QMenu, "ordersMenu")
    assert menu.isVisible()
    actions: list[QAction] = menu.actions()
    names = [action.objectName() for action in actions if action.objectName()]
    assert set(names) >= {"ship", "holdOrders", "releaseOrders", "tagOrders", "assignOrders", "noteOrders"}
    menu.close()


def test_every_desk_act_stands_in_a_menu_with_a_key_of_its_own(window: MainWindow) -> None:
    every = [shortcut.toString() for action in window.commands.all() for shortcut in action.shortcuts()]
    for action in window.commands.desk.all():
        assert action in window.commands.all()
        assert action.shortcuts(), action.text()
        assert all(every.count(shortcut.toString()) == 1 for shortcut in action.shortcuts()), action.text()


def test_without_an_order_no_desk_act_can_be_chosen(desk: Desk, jobs: Jobs, settle: Settle) -> None:
    window = MainWindow(desk, jobs)
    assert not any(action.isEnabled() for action in window.commands.desk.all())
    window.stop()
    settle(jobs.close())
    destroy(window)


def test_the_address_that_counts_is_copied(window: MainWindow, opened: list[int]) -> None:
    assert opened
    press(window.details, "copyAddress")
    assert QGuiApplication.clipboard().text() == lines(details(window).ship_to)
    QGuiApplication.clipboard().clear()
    window.commands.desk.copy_address.trigger()
    assert QGuiApplication.clipboard().text() == lines(details(window).ship_to)


def test_the_chosen_orders_alone_are_exported(
    window: MainWindow, opened: list[int], tmp_path: Path, qtbot: QtBot
) -> None:
    window.commands.desk.export_chosen.trigger()
    dialog = child(window, ExportDialog, "exportDialog")
    file = tmp_path / "chosen.json"
    job = window.exporting.export(file, Chosen.of(array("q", opened[:1])))
    wait(qtbot, lambda: not job.running)
    assert file.read_text(encoding="utf-8").count('"number"') == 1
    dialog.reject()


def test_the_details_release_and_take_over(
    window: MainWindow, desk: Desk, opened: list[int], settle: Settle, qtbot: QtBot
) -> None:
    until = datetime.now(UTC) + timedelta(days=1)
    acted = settle(hold(desk, orders=Chosen.of(array("q", opened[:1])), until=until))
    window.jobs.publish(acted.changes)
    wait(qtbot, lambda: details(window).held)
    assert "until" in texts(child(window.details, QWidget, "detailsDesk"))
    press(window.details, "desk_release")
    wait(qtbot, lambda: not details(window).held)
    press(window.details, "desk_take_over")
    wait(qtbot, lambda: details(window).assigned_to == "Ada")
    assert stored(desk, opened[0]).assigned_to == "Ada"


def test_the_window_ends_holds_whose_time_has_come(
    window: MainWindow, desk: Desk, opened: list[int], settle: Settle, qtbot: QtBot
) -> None:
    until = datetime.now(UTC) + timedelta(hours=1)
    settle(perform(desk, Hold(until), orders=Chosen.of(array("q", opened[:1]))))
    window.desk_acts.watch.look()
    wait(qtbot, lambda: not window.desk_acts.watch._work.running)
    assert stored(desk, opened[0]).held
    object.__setattr__(desk, "clock", lambda: until)
    window.desk_acts.watch.look()
    wait(qtbot, lambda: not stored(desk, opened[0]).held)
    assert stored(desk, opened[0]).status is OrderStatus.AWAITING_SHIPMENT
    assert stored(desk, opened[0]).timeline[-1].message.template.startswith("The hold until")


def test_a_stopped_act_says_how_many_it_didnt_reach(window: MainWindow, opened: list[int], qtbot: QtBot) -> None:
    assert opened
    window.desk_acts.work.act(WriteNote("x"), Chosen(2, ids=array("q", opened[:2])))
    (job,) = [found for found in window.jobs.running if found.title == "Write desk notes"]
    job.cancel()
    wait(qtbot, lambda: say(window))
    assert say(window) == "Stopped: 2 weren't reached."
    wait(qtbot, lambda: job.state is JobState.WARNING)
    assert job.text == say(window), "the list of work says it, too"


def test_acts_can_be_chosen_for_a_selection_whose_current_order_has_gone(window: MainWindow) -> None:
    window.orders.table.let_go()
    assert not window.commands.desk.tag.isEnabled()
    assert not window.commands.ship.isEnabled()
    window.orders.table.selectAll()
    assert window.orders.table.order_id() is None
    assert window.commands.desk.tag.isEnabled()
    assert window.commands.ship.isEnabled()
    assert not window.commands.desk.copy_address.isEnabled(), "that is about the one order that is shown"
