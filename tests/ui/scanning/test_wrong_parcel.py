"""What a hurried bench does out of turn: no number reaches another parcel, and no scan is lost unseen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from finding_widgets import child, texts
from packing_bench import TRACKING, Bench, type_burst
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QVBoxLayout

from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.scan_settings import ScanVerify
from ordersync_gui.domain.ship_check import ShipVerdict
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync import ship_check
from ordersync_gui.ui import ship_look
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.ship_dialog import ShipDialog
from ordersync_gui.ui.ship_look import ShipLook

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


@pytest.fixture(autouse=True)
def patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is kept waiting at a bench; here a busy machine may take its time."""
    patient = partial(ship_check.look_before_shipping, limit=timedelta(seconds=15))
    monkeypatch.setattr(ship_check, "look_before_shipping", patient)
    monkeypatch.setattr(ship_look, "_NEWS_MS", 15_000)


def refused(bench: Bench) -> str:
    """What the refusal says."""
    bench.wait(lambda: bench.refusal is not None)
    assert bench.refusal is not None
    return texts(bench.refusal)


def in_hand(bench: Bench) -> int | None:
    details = bench.scanning.hand.details
    return None if details is None else details.id


def open_by_hand(bench: Bench, order_id: int) -> ShipDialog:
    bench.window.acts.ship(order_id)
    bench.wait(lambda: isinstance(bench.window.acts.dialog, ShipDialog) and bench.dialog is not None)
    assert bench.dialog is not None
    return bench.dialog


def test_while_it_is_asked_which_order_is_meant_the_one_before_is_not_shipped(
    bench: Bench, connect: Callable[..., Store], shop: PracticeShop
) -> None:
    before, other = bench.orders()[:2]
    bench.take(before)
    connect(shop, name="Second", orders=True)
    bench.scan(other.order.number)
    assert child(bench.window, QDialog, "scanChoice").isVisible()
    bench.scan(TRACKING)
    assert "Scan the order first" in refused(bench)
    assert bench.dialog is None


def test_a_digit_chooses_also_while_the_list_has_the_keyboard(
    bench: Bench, connect: Callable[..., Store], shop: PracticeShop
) -> None:
    connect(shop, name="Second", orders=True)
    order = bench.orders()[0]
    bench.scan(order.order.number)
    choice = child(bench.window, QDialog, "scanChoice")
    QTest.keyClick(child(choice, QListWidget, "scanChoiceList"), Qt.Key.Key_2)
    bench.wait(lambda: in_hand(bench) == queries.find_exact(bench.desk.db, order.order.number)[1][0])


def test_the_order_scanned_last_is_shown_even_where_the_one_before_is_still_looked_for(bench: Bench) -> None:
    first, second = bench.orders()[:2]
    bench.window.orders.choose(OrderFilter(text=second.order.number))
    bench.wait(lambda: list(bench.window.orders.model.ids) == [second.id])
    bench.scanning.hand.take(first, check=False)
    bench.scanning.hand.take(second, check=False)
    bench.wait(lambda: not bench.window.jobs.running and bench.window.orders.complete)
    assert bench.window.orders.table.order_id() == second.id
    assert bench.window.details.order_id == second.id


def test_choosing_another_order_by_hand_lets_the_scanned_one_go(bench: Bench) -> None:
    scanned, chosen = bench.orders()[:2]
    bench.take(scanned)
    bench.window.orders.go_to(chosen.id)
    bench.scan(TRACKING)
    assert "Scan the order first" in refused(bench)
    assert bench.dialog is None


def test_a_packed_order_that_is_not_shown_takes_no_number_until_it_was_scanned_again(bench: Bench) -> None:
    bench.verify(ScanVerify.REQUIRED)
    packed, chosen = bench.orders()[:2]
    bench.take(packed)
    bench.pack(packed)
    bench.window.orders.go_to(chosen.id)
    bench.scan(TRACKING)
    assert "Another order is shown" in refused(bench)
    bench.read()
    bench.scan(packed.order.number)
    assert bench.window.details.order_id == packed.id
    bench.scan(TRACKING)
    assert bench.dialog is not None
    assert bench.dialog.details.id == packed.id


def test_a_number_never_lands_in_the_dialog_of_another_order_that_was_on_its_way(bench: Bench) -> None:
    scanned, chosen = bench.orders()[:2]
    bench.take(scanned)
    assert bench.window.acts.ship(chosen.id)
    bench.scanning.scan(TRACKING)
    assert "A window is open" in refused(bench)
    bench.wait(lambda: not bench.window.jobs.running and bench.window.acts.dialog is None)
    bench.read()
    assert in_hand(bench) is None
    assert not open_by_hand(bench, chosen.id).fields.tracking_number


def test_a_number_is_forgotten_when_its_dialog_could_not_be_opened(bench: Bench) -> None:
    scanned, chosen = bench.orders()[:2]
    bench.take(scanned)
    bench.scanning.scan(TRACKING)
    bench.wait(lambda: bench.scanning.station._opening)
    bench.window.acts.trouble.emit("The order is gone.")
    assert "The order is gone." in refused(bench)
    bench.wait(lambda: not bench.window.jobs.running and bench.window.acts.dialog is None)
    bench.read()
    assert not open_by_hand(bench, chosen.id).fields.tracking_number


def test_shipall_in_the_dialog_of_an_order_that_cannot_be_shipped_says_so(bench: Bench) -> None:
    open_by_hand(bench, bench.orders(OrderStatus.CANCELLED)[0].id)
    bench.scan(TRACKING)
    bench.scan("OS:SHIPALL")
    assert "cancelled this order" in refused(bench)
    bench.read()
    assert not bench.scanning.shipping.is_pending


def test_an_order_scanned_while_the_button_ships_another_waits_for_its_end(bench: Bench) -> None:
    first, second = bench.orders()[:2]
    bench.take(first)
    bench.scan(TRACKING)
    assert bench.dialog is not None
    bench.dialog.submit()
    bench.scanning.scan(second.order.number)
    bench.wait(lambda: in_hand(bench) == second.id)
    assert bench.refusal is None
    assert bench.details(first).shipments
    assert not bench.details(second).shipments


def test_shipall_twice_records_once_and_says_that_it_is_recorded(bench: Bench) -> None:
    order = bench.orders()[0]
    bench.take(order)
    bench.scan(TRACKING)
    for _twice in range(2):
        bench.scanning.scan("OS:SHIPALL")
    said = refused(bench)
    assert f"Order {order.order.number} before it was recorded already, once." in said
    assert "Nothing was recorded" not in said
    assert len(bench.details(order).shipments) == 1


def test_an_item_of_another_order_is_no_tracking_number(bench: Bench) -> None:
    orders = bench.orders()
    mine = {view.line.sku for view in orders[0].lines}
    foreign = next(view.line.sku for order in orders for view in order.lines if view.line.sku not in mine)
    bench.take(orders[0])
    bench.scan(TRACKING)
    bench.scan(foreign)
    assert "is an item, but none of order" in refused(bench)
    assert not bench.details(orders[0]).shipments


def test_an_item_of_another_order_opens_no_dialog_when_all_is_packed(bench: Bench) -> None:
    bench.verify(ScanVerify.REQUIRED)
    orders = bench.orders()
    mine = {view.line.sku for view in orders[0].lines}
    foreign = next(view.line.sku for order in orders for view in order.lines if view.line.sku not in mine)
    bench.take(orders[0])
    bench.pack(orders[0])
    bench.scan(foreign)
    assert "Wrong item" in refused(bench)
    assert bench.dialog is None


@pytest.mark.parametrize("code", ["4006381333931", "036000291452"], ids=["EAN", "UPC"])
def test_a_products_code_for_a_tracking_number_is_told_before_it_ships(bench: Bench, code: str) -> None:
    order = bench.orders()[0]
    bench.take(order)
    bench.scan(TRACKING)
    bench.scan(code)
    bench.scan("OS:SHIPALL")
    said = refused(bench)
    assert "barcode of a product" in said or "The carrier is missing" in said
    assert not bench.details(order).shipments


def test_next_goes_past_an_order_that_was_refused(bench: Bench) -> None:
    listed = list(bench.window.orders.model.ids)
    good = {order.id for order in bench.orders()}
    stop = next(row for row, order_id in enumerate(listed) if order_id not in good)
    after = next(row for row in range(stop + 1, len(listed)) if listed[row] in good)
    for _ in range(after + 1):
        bench.scan("OS:NEXT")
        if bench.refusal is not None:
            bench.read()
    assert in_hand(bench) == listed[after]


def test_no_command_is_given_again_by_a_key_that_is_held(bench: Bench) -> None:
    repeating = [each.objectName() for each in bench.window.findChildren(QAction) if each.autoRepeat()]
    commands = bench.window.commands
    assert not {"scanNext", "scanAbort", commands.ship.objectName()} & set(repeating)


def test_a_cancellation_since_the_last_import_is_imported_and_refused(bench: Bench, shop: PracticeShop) -> None:
    order = bench.orders()[0]
    bench.take(order)
    shop.cancel(order.order.number)
    bench.scanning.scan(TRACKING)
    bench.scanning.scan("OS:SHIPALL")
    assert "isn't to be shipped" in refused(bench) or "cancelled" in refused(bench)
    assert not bench.details(order).shipments
    assert bench.details(order).status is OrderStatus.CANCELLED


def test_the_dialog_takes_the_news_of_an_import(bench: Bench, shop: PracticeShop) -> None:
    order = bench.orders()[0]
    dialog = open_by_hand(bench, order.id)
    bench.wait(lambda: dialog.look.check is not None and dialog.look.check.verdict is ShipVerdict.OPEN)
    stops: list[bool] = []
    dialog.stopped.connect(lambda: stops.append(True))
    shop.cancel(order.order.number)
    bench.window.importing.start(bench.window.stores[0])
    told = child(dialog, InlineMessage, "ship_obstacle")
    bench.wait(lambda: "cancelled this order" in told.text())
    assert stops == [True]
    assert not dialog._ship.isEnabled()


def test_an_address_that_changes_under_the_open_dialog_is_to_be_looked_at(
    bench: Bench, shop: PracticeShop
) -> None:
    order = bench.orders()[0]
    dialog = open_by_hand(bench, order.id)
    shop.readdress(order.order.number)
    bench.window.importing.start(bench.window.stores[0])
    told = child(dialog, InlineMessage, "ship_obstacle")
    bench.wait(lambda: "address was changed" in told.text())
    assert "Harbour Row" in dialog._heading.text()
    assert not dialog._ship.isEnabled()


def _has_settled(bench: Bench, look: ShipLook) -> bool:
    return look.check is not None and not bench.window.importing.running and not look._work.running


def test_looks_that_learn_nothing_start_one_import_in_five_minutes(bench: Bench, shop: PracticeShop) -> None:
    first, second = bench.orders()[:2]
    store = bench.window.stores[0].id
    before = len(queries.runs(bench.desk.db, store_id=store, limit=99))
    said = []
    for order in (first, second):
        shop.cancel(order.order.number)
        dialog = open_by_hand(bench, order.id)
        look = dialog.look
        bench.wait(partial(_has_settled, bench, look))
        said.append(dialog.look.line.text())
        dialog.done(0)
        bench.wait(lambda: bench.window.acts.dialog is None)
    assert len(queries.runs(bench.desk.db, store_id=store, limit=99)) == before + 1
    assert "cancelled" in said[0]
    assert "may have been changed there" in said[1]


def test_what_is_left_of_a_scan_that_a_window_cut_off_goes_nowhere(bench: Bench) -> None:
    order = bench.orders()[0]
    type_burst(bench.window, order.order.number)
    bench.wait(lambda: in_hand(bench) == order.id)
    dialog = QDialog(bench.window)
    field = QLineEdit(dialog)
    QVBoxLayout(dialog).addWidget(field)
    entered: list[bool] = []
    field.returnPressed.connect(lambda: entered.append(True))
    dialog.open()
    dialog.activateWindow()
    type_burst(dialog, "84")  # the end of 1Z999AA10123456784
    assert "only a part of that scan arrived" in refused(bench)
    assert field.text() == ""
    assert not entered
    dialog.reject()


def test_a_person_types_into_a_window_as_soon_as_it_is_there(bench: Bench) -> None:
    dialog = QDialog(bench.window)
    field = QLineEdit(dialog)
    QVBoxLayout(dialog).addWidget(field)
    dialog.open()
    dialog.activateWindow()
    type_burst(dialog, "84")
    bench.wait(lambda: field.text() == "84")
    assert bench.refusal is None
    dialog.reject()
