"""What scans do at the bench: orders, refusals that wait, the ship dialog, commands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from finding_widgets import child, press, texts
from packing_bench import TRACKING, Bench
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget

from ordersync_gui.domain.attention import Attention, AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.ui.scanning import refusals
from ordersync_gui.ui.scanning.refusal import READ_KEY
from ordersync_gui.ui.ship_dialog import ShipDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


def test_an_orders_barcode_opens_it_wherever_it_stands(bench: Bench) -> None:
    order = bench.orders()[-1]
    bench.take(order)
    assert bench.window.orders.table.order_id() == order.id
    assert order.order.number in bench.window.statusBar().currentMessage()


def test_an_order_that_the_view_hides_is_opened_too(bench: Bench) -> None:
    order = bench.orders()[-1]
    bench.window.sidebar.choose_view(OrderStatus.CANCELLED.value)
    bench.wait(lambda: order.id not in bench.window.orders.model.ids)
    bench.take(order)
    bench.wait(lambda: bench.window.orders.table.order_id() == order.id)


def test_an_order_that_was_still_on_its_way_into_the_grid_does_not_come_back(bench: Bench) -> None:
    order = bench.orders()[0]
    bench.window.sidebar.choose_view(OrderStatus.CANCELLED.value)
    bench.wait(lambda: order.id not in bench.window.orders.model.ids)
    bench.scanning.hand.take(order, check=False)
    bench.scanning.station.refuse(refusals.not_found("x"))
    bench.read()
    bench.wait(lambda: not bench.window.jobs.running)
    bench.wait(lambda: bench.window.orders.complete)
    assert bench.window.orders.table.order_id() is None
    assert bench.window.orders.table.order_ids() == ()
    assert bench.window.details.order_id is None


@pytest.mark.parametrize(
    ("status", "title"),
    [
        (OrderStatus.SHIPPED, "Already shipped"),
        (OrderStatus.CANCELLED, "Cancelled"),
        (OrderStatus.ON_HOLD, "On hold"),
        (OrderStatus.AWAITING_PAYMENT, "Not paid"),
    ],
)
def test_an_order_that_cannot_be_shipped_stops_the_line(bench: Bench, status: OrderStatus, title: str) -> None:
    bench.take(bench.orders()[0])
    refused = bench.orders(status)[0]
    bench.scan(refused.order.number)
    assert bench.refusal is not None
    assert bench.refusal.isVisible()
    assert title in texts(bench.refusal)
    assert refused.order.number in texts(bench.refusal)
    press(bench.refusal, "scanRefusalShow")
    assert bench.refusal is None
    bench.wait(lambda: bench.window.details.details is not None)
    assert bench.window.details.order_id == refused.id
    assert bench.scanning.hand.details is None


def test_an_order_that_changed_at_the_shop_after_work_began_is_a_stop(bench: Bench) -> None:
    order = bench.orders()[0]
    reason = Attention(AttentionKind.STOP_SHIP, "the address changed.")
    refused = refusals.why_not_shippable(replace(order, attention=(reason,)), channel_spec(order.channel), None)
    assert refused is not None
    assert refused.title == "Stop: don't ship"
    assert "the address changed" in refused.what
    assert refusals.why_not_shippable(order, channel_spec(order.channel), None) is None


def test_after_a_failed_scan_the_order_before_it_cannot_be_shipped(bench: Bench) -> None:
    bench.take(bench.orders()[0])
    bench.scan("no-such-order")
    assert bench.refusal is not None
    assert "no-such-order" in texts(bench.refusal)
    bench.read()
    assert bench.window.orders.table.order_id() is None
    assert bench.window.orders.table.order_ids() == ()
    bench.wait(lambda: bench.window.details.details is None)
    bench.window.commands.ship.trigger()
    bench.scan(TRACKING)
    assert bench.dialog is None
    assert bench.refusal is not None
    assert "Scan the order first" in texts(bench.refusal)


def test_every_further_scan_is_swallowed_until_it_was_read(bench: Bench) -> None:
    bench.scan("no-such-order")
    panel = bench.refusal
    assert panel is not None
    for text in (bench.orders()[0].order.number, "OS:ABORT"):
        bench.scan(text)
    assert panel.ignored == 2
    assert "2 scans ignored" in texts(panel)
    assert bench.scanning.hand.details is None


def test_neither_enter_nor_blank_nor_escape_reads_a_refusal_but_its_key_does(bench: Bench) -> None:
    bench.scan("no-such-order")
    panel = bench.refusal
    assert panel is not None
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Tab):
        QTest.keyClick(panel, key)
        QTest.keyClick(panel._read_button, key)
    assert bench.refusal is panel
    assert panel.isVisible()
    assert READ_KEY == "F9"
    QTest.keyClick(panel, Qt.Key.Key_F9)
    assert bench.refusal is None


def test_the_same_order_twice_is_the_same_order_once(bench: Bench) -> None:
    order = bench.orders()[0]
    bench.take(order)
    bench.take(order)
    assert bench.refusal is None
    assert bench.scanning.hand.details is not None


def test_a_tracking_number_opens_the_dialog_filled_in_and_shipall_records_it(bench: Bench) -> None:
    order = bench.orders()[0]
    bench.take(order)
    bench.scan(TRACKING)
    dialog = bench.dialog
    assert dialog is not None
    assert (dialog.fields.tracking_number, dialog.fields.carrier) == (TRACKING, "UPS")
    assert not dialog.fields.typed
    bench.scan("os:shipall")
    bench.wait(lambda: bench.details(order).shipments)
    after = bench.details(order)
    assert [parcel.tracking_number for parcel in after.shipments] == [TRACKING]
    assert after.status is OrderStatus.SHIPPED
    assert bench.refusal is None
    bench.wait(lambda: bench.scanning.hand.details is None)


def test_the_next_order_may_be_scanned_before_shipall_is_done(bench: Bench) -> None:
    first, second = bench.orders()[:2]
    for text in (first.order.number, TRACKING, "OS:SHIPALL", second.order.number):
        bench.scanning.scan(text)
    bench.wait(lambda: bench.details(first).shipments)
    bench.wait(lambda: bench.scanning.hand.details is not None and bench.scanning.hand.details.id == second.id)
    assert bench.refusal is None
    assert not bench.details(second).shipments


def test_a_scan_in_the_dialog_takes_the_place_of_the_number_before(bench: Bench) -> None:
    bench.take(bench.orders()[0])
    bench.scan(TRACKING)
    bench.scan("]C1420787459400111206206406260787")
    assert bench.dialog is not None
    assert bench.dialog.fields.tracking_number == "9400111206206406260787"


def test_a_tracking_number_that_comes_before_its_dialog_is_there_waits(bench: Bench) -> None:
    order = bench.orders()[0]
    for text in (order.order.number, TRACKING, "OS:SHIPALL"):
        bench.scanning.scan(text)
    bench.wait(lambda: bench.details(order).shipments)
    assert bench.refusal is None


def test_an_orders_barcode_in_the_dialog_is_refused_and_the_dialog_closes(bench: Bench) -> None:
    first, second = bench.orders()[:2]
    bench.take(first)
    bench.scan(TRACKING)
    bench.scan(second.order.number)
    assert bench.refusal is not None
    assert "That is an order" in texts(bench.refusal)
    bench.wait(lambda: bench.dialog is None)
    bench.read()
    bench.scan("OS:SHIPALL")
    assert not bench.details(first).shipments
    assert not bench.details(second).shipments


def test_what_was_typed_into_the_dialog_stays_but_ships_only_after_its_order_was_scanned(bench: Bench) -> None:
    first, second = bench.orders()[:2]
    bench.take(first)
    bench.scan(TRACKING)
    dialog = bench.dialog
    assert dialog is not None
    QTest.keyClicks(child(dialog, QLineEdit, "ship_note"), "At the back door")
    bench.scan(second.order.number)
    bench.read()
    assert bench.dialog is dialog
    dialog.submit()
    assert not dialog.is_recording
    bench.scan("OS:SHIPALL")
    assert bench.refusal is not None
    assert "Scan the barcode of this dialog's order again" in texts(bench.refusal)
    bench.read()
    bench.scan(first.order.number)
    assert bench.refusal is None
    assert dialog.fields.note == "At the back door"
    bench.scan("OS:SHIPALL")
    bench.wait(lambda: bench.details(first).shipments)


def test_an_items_barcode_in_the_dialog_is_no_tracking_number(bench: Bench) -> None:
    order = bench.orders()[0]
    bench.take(order)
    bench.scan(TRACKING)
    bench.scan(order.lines[0].line.sku)
    assert bench.refusal is not None
    assert "That is an item" in texts(bench.refusal)


def test_a_number_of_another_parcel_is_told_before_it_ships(bench: Bench) -> None:
    first, second = bench.orders()[:2]
    for order in (first, second):
        bench.take(order)
        bench.scan(TRACKING)
        bench.scan("OS:SHIPALL")
        bench.wait(lambda: bench.refusal is not None or bench.dialog is None)
    assert bench.refusal is not None
    assert f"on order {first.order.number}" in texts(bench.refusal)
    assert not bench.details(second).shipments
    bench.read()
    bench.scan("OS:SHIPALL")
    bench.wait(lambda: bench.details(second).shipments)


def test_shipall_without_a_carrier_or_a_dialog_is_refused(bench: Bench) -> None:
    bench.scan("OS:SHIPALL")
    assert bench.refusal is not None
    bench.read()
    bench.take(bench.orders()[0])
    bench.scan("OS:SHIPALL")
    assert bench.refusal is not None
    assert "tracking barcode first" in texts(bench.refusal)
    bench.read()
    bench.scan(TRACKING)
    bench.scan("LOCAL-COURIER-77")
    bench.scan("OS:SHIPALL")
    bench.wait(lambda: bench.refusal is not None)
    assert bench.refusal is not None
    assert "The carrier is missing." in texts(bench.refusal)


def test_shipall_does_not_ship_what_a_person_divided(bench: Bench) -> None:
    order = next(order for order in bench.orders() if sum(view.line.quantity for view in order.lines) > 1)
    bench.take(order)
    bench.scan(TRACKING)
    assert bench.dialog is not None
    bench.dialog.items.set_quantity(0, "0")
    bench.scan("OS:SHIPALL")
    assert bench.refusal is not None
    assert not bench.details(order).shipments


def test_abort_backs_out_and_records_nothing(bench: Bench) -> None:
    order = bench.orders()[0]
    bench.take(order)
    bench.scan(TRACKING)
    bench.scan("OS:ABORT")
    bench.wait(lambda: bench.dialog is None)
    assert not bench.details(order).shipments
    assert bench.scanning.hand.details is None
    assert bench.window.orders.table.order_id() is None


def test_next_takes_the_orders_of_the_list_one_after_the_other(bench: Bench) -> None:
    bench.window.sidebar.choose_view(OrderStatus.AWAITING_SHIPMENT.value)
    wanted = list(queries.order_ids(bench.desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT)))
    bench.wait(lambda: list(bench.window.orders.model.ids) == wanted)
    good = {order.id for order in bench.orders()}
    taken = []
    for _ in range(2):
        bench.scan("OS:NEXT")
        if bench.refusal is not None:  # its address can't be used
            break
        assert bench.scanning.hand.details is not None
        taken.append(bench.scanning.hand.details.id)
    assert taken == wanted[: len(taken)]
    assert taken or wanted[0] not in good


def test_an_unknown_command_says_so(bench: Bench) -> None:
    bench.scan("OS:OK")
    assert bench.refusal is not None
    assert "no command of this program" in texts(bench.refusal)


def test_a_scan_while_another_window_waits_does_nothing_but_say_so(bench: Bench) -> None:
    order = bench.orders()[0]
    bench.take(order)
    bench.window.commands.correct_address.trigger()
    bench.wait(lambda: bench.window.acts.dialog is not None)
    bench.scan(bench.orders()[1].order.number)
    assert bench.refusal is not None
    assert "A window is open" in texts(bench.refusal)
    bench.read()
    assert bench.window.acts.dialog is not None


def test_a_scan_while_a_question_waits_answers_nothing(bench: Bench) -> None:
    bench.take(bench.orders()[0])
    bench.scan(TRACKING)
    dialog = bench.dialog
    assert dialog is not None
    QTest.keyClicks(child(dialog, QLineEdit, "ship_note"), "x")
    dialog.reject()
    question = QApplication.activeModalWidget()
    assert question is not None
    assert question.objectName() == "question"
    bench.scan(TRACKING)
    assert bench.refusal is not None
    bench.read()
    assert question.isVisible()
    assert bench.dialog is dialog
    dialog.submit()
    assert not dialog.is_recording


def test_two_orders_with_one_number_are_chosen_between_by_key(
    bench: Bench, connect: Callable[..., Store], shop: PracticeShop
) -> None:
    connect(shop, name="Second", orders=True)
    order = bench.orders()[0]
    same = queries.find_exact(bench.desk.db, order.order.number)
    assert len(same) == 2
    bench.scan(order.order.number)
    choice = child(bench.window, QDialog, "scanChoice")
    assert child(choice, QListWidget, "scanChoiceList").count() == 2
    QTest.keyClick(choice, Qt.Key.Key_2)
    bench.settled()
    assert bench.scanning.hand.details is not None
    assert bench.scanning.hand.details.id == same[1][0]


def test_another_scan_takes_the_place_of_a_choice(
    bench: Bench, connect: Callable[..., Store], shop: PracticeShop
) -> None:
    connect(shop, name="Second", orders=True)
    bench.scan(bench.orders()[0].order.number)
    assert child(bench.window, QDialog, "scanChoice").isVisible()
    bench.scan("no-such-order")
    assert bench.scanning.station._choice is None
    assert bench.refusal is not None


def test_an_order_cancelled_while_it_is_in_hand_stops_the_line(bench: Bench) -> None:
    order = bench.orders()[0]
    bench.take(order)
    hand = bench.scanning.hand
    cancelled = bench.orders(OrderStatus.CANCELLED)[0]
    hand.details = replace(order, id=cancelled.id)  # as if the shop had cancelled it since it was scanned
    bench.window.jobs.publish(Changes(orders=frozenset({cancelled.id})))
    bench.wait(lambda: bench.refusal is not None)
    assert bench.refusal is not None
    assert "Cancelled" in texts(bench.refusal)
    assert hand.details is None


def test_a_dialog_opened_by_hand_takes_any_tracking_number(bench: Bench) -> None:
    order = bench.orders()[0]
    assert bench.window.orders.go_to(order.id)
    bench.wait(bench.window.commands.ship.isEnabled)
    bench.window.commands.ship.trigger()
    bench.wait(lambda: isinstance(bench.window.acts.dialog, ShipDialog))
    bench.scan("LOCAL-COURIER-77")
    assert bench.dialog is not None
    assert bench.dialog.fields.tracking_number == "LOCAL-COURIER-77"
