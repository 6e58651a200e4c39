"""Items are scanned into the parcel before an order is shipped."""

from __future__ import annotations

import pytest
from finding_widgets import child, press, texts
from packing_bench import TRACKING, Bench, goods
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTreeWidget

from ordersync_gui.domain.desk import OrderDetails, WorkKind
from ordersync_gui.domain.scan_packing import packing_of
from ordersync_gui.domain.scan_settings import ScanVerify
from ordersync_gui.ui.order_details.timeline import TimelineSection
from ordersync_gui.ui.reason_dialog import ReasonDialog
from ordersync_gui.ui.ship_dialog import ShipDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


@pytest.fixture
def orders(bench: Bench) -> list[OrderDetails]:
    """Orders that can be packed by scanning, of at least two pieces each; checking is on."""
    bench.verify(ScanVerify.ASK)
    found = [order for order in bench.orders() if len(goods(order)) > 1 and all(goods(order))]
    assert len(found) > 1
    return found


def rows(bench: Bench) -> list[str]:
    tree = child(bench.window, QTreeWidget, "packingList")
    items = (tree.topLevelItem(row) for row in range(tree.topLevelItemCount()))
    return [item.text(0) for item in items if item is not None]


def test_an_order_is_packed_item_by_item_and_shipped_without_the_mouse(
    bench: Bench, orders: list[OrderDetails]
) -> None:
    order = orders[0]
    bench.take(order)
    panel = bench.scanning.hand.panel
    assert panel.isVisible()
    assert f"Packing order {order.order.number}: 0 of {len(goods(order))}" in texts(panel)
    bench.pack(order)
    assert all(row.startswith("✓") for row in rows(bench))
    assert "All is packed. Scan the tracking barcode." in texts(panel)
    bench.scan(TRACKING)
    assert bench.dialog is not None
    assert child(bench.dialog, QPushButton, "ship_submit").isEnabled()
    bench.scan("OS:SHIPALL")
    bench.wait(lambda: bench.details(order).shipments)
    bench.wait(lambda: not panel.isVisible())


def test_packing_begins_the_work_on_the_order(bench: Bench, orders: list[OrderDetails]) -> None:
    bench.take(orders[0])
    bench.wait(lambda: bench.details(orders[0]).work is not None)
    work = bench.details(orders[0]).work
    assert work is not None
    assert work.kind is WorkKind.PICKED


def test_nothing_is_packed_where_checking_is_off(bench: Bench) -> None:
    order = bench.orders()[0]
    bench.take(order)
    assert not bench.scanning.hand.panel.isVisible()
    assert bench.scanning.hand.packing is None
    bench.scan(order.lines[0].line.sku)
    assert bench.refusal is None
    assert "is in this order" in bench.window.statusBar().currentMessage()
    assert bench.details(order).work is None


def test_a_wrong_item_stops_the_line_and_the_order_stays_in_hand(bench: Bench, orders: list[OrderDetails]) -> None:
    order = orders[0]
    bench.take(order)
    bench.scan(goods(order)[0])
    bench.scan("SOMETHING-ELSE")
    assert bench.refusal is not None
    assert "Wrong item" in texts(bench.refusal)
    bench.read()
    assert bench.scanning.hand.packing is not None
    assert sum(bench.scanning.hand.packing.counted.values()) == 1
    assert bench.window.orders.table.order_id() == order.id


def test_one_piece_too_many_stops_the_line(bench: Bench, orders: list[OrderDetails]) -> None:
    order = orders[0]
    bench.take(order)
    bench.pack(order)
    bench.scan(goods(order)[0])
    assert bench.refusal is not None
    assert "Too many" in texts(bench.refusal)
    assert bench.scanning.hand.is_checked(order.id)


def test_a_tracking_number_before_all_is_packed_says_what_is_missing(
    bench: Bench, orders: list[OrderDetails]
) -> None:
    order = orders[0]
    bench.take(order)
    bench.scan(goods(order)[0])
    for text in (TRACKING, "OS:SHIPALL"):
        bench.scan(text)
        assert bench.refusal is not None
        assert "Not all is packed" in texts(bench.refusal)
        assert bench.scanning.hand.packing is not None
        assert bench.scanning.hand.packing.missing[0][0].line.name in texts(bench.refusal)
        bench.read()
    assert bench.dialog is None


def test_another_order_is_refused_while_one_is_half_packed_and_taken_when_it_is_not(
    bench: Bench, orders: list[OrderDetails]
) -> None:
    first, second = orders[:2]
    bench.take(first)
    bench.scan(goods(first)[0])
    for text in (second.order.number, "OS:NEXT"):
        bench.scan(text)
        assert bench.refusal is not None
        assert "One order at a time" in texts(bench.refusal)
        bench.read()
        assert bench.scanning.hand.packing is not None
        assert bench.scanning.hand.packing.order_id == first.id
    bench.scan("OS:ABORT")
    assert not bench.scanning.hand.panel.isVisible()
    bench.take(second)
    bench.take(first)
    assert bench.scanning.hand.packing is not None
    assert not bench.scanning.hand.packing.has_begun


def test_what_was_counted_is_there_again_when_the_order_is_scanned_after_a_refusal(
    bench: Bench, orders: list[OrderDetails]
) -> None:
    order = orders[0]
    bench.take(order)
    bench.pack(order)
    bench.scan(TRACKING)
    bench.scan(orders[1].order.number)
    assert bench.refusal is not None
    bench.read()
    assert bench.scanning.hand.details is None
    assert not bench.scanning.hand.panel.isVisible()
    bench.take(order)
    assert bench.scanning.hand.is_checked(order.id)


def test_goods_without_a_barcode_are_counted_by_key_and_by_click(bench: Bench, orders: list[OrderDetails]) -> None:
    order = next(order for order in orders if order.lines[0].line.quantity > 1)
    bench.take(order)
    hand, tree = bench.scanning.hand, child(bench.window, QTreeWidget, "packingList")
    line = order.lines[0].id
    assert hand.packing is not None
    QTest.keyClicks(tree, "+")
    assert hand.packing.count(line) == 1
    QTest.keyClicks(tree, "-")
    assert hand.packing.count(line) == 0
    press(bench.window, "packingMore")
    press(bench.window, "packingLess")
    QTest.keyClicks(tree, "*")
    assert hand.packing.count(line) == order.lines[0].line.quantity
    assert hand.packing.by_hand == {line}
    assert not child(bench.window, QPushButton, "packingAll").isEnabled()
    press(bench.window, "packingAbort")
    assert hand.packing is None


def test_the_counted_line_is_the_marked_one(bench: Bench, orders: list[OrderDetails]) -> None:
    order = next(order for order in orders if len(packing_of(order).lines) > 1)
    second = packing_of(order).lines[1]
    bench.take(order)
    bench.scan(second.line.sku)
    item = child(bench.window, QTreeWidget, "packingList").currentItem()
    assert item is not None
    assert second.line.name in item.text(1)


def open_by_hand(bench: Bench, order: OrderDetails) -> ShipDialog:
    assert bench.window.orders.go_to(order.id)
    bench.wait(bench.window.commands.ship.isEnabled)
    bench.window.commands.ship.trigger()
    bench.wait(lambda: bench.dialog is not None and bench.dialog.isVisible())
    dialog = bench.dialog
    assert dialog is not None
    return dialog


def test_a_dialog_of_an_unchecked_order_ships_only_when_that_is_wanted(
    bench: Bench, orders: list[OrderDetails]
) -> None:
    dialog = open_by_hand(bench, orders[0])
    child(dialog, QLineEdit, "ship_tracking").setText(TRACKING)
    dialog.fields.propose_carrier("UPS")
    dialog.submit()
    assert not dialog.is_recording
    assert not child(dialog, QPushButton, "ship_submit").isEnabled()
    press(dialog, "shipBlockGoOn")
    press(dialog, "ship_submit")
    bench.wait(lambda: bench.details(orders[0]).shipments)


def test_where_checking_is_required_skipping_it_needs_a_reason_that_is_kept(
    bench: Bench, orders: list[OrderDetails]
) -> None:
    bench.verify(ScanVerify.REQUIRED)
    dialog = open_by_hand(bench, orders[0])
    press(dialog, "shipBlockGoOn")
    asked = dialog.findChild(ReasonDialog)
    assert asked is not None
    assert not child(asked, QPushButton, "reason_ok").isEnabled()
    child(asked, QLineEdit, "reason").setText("The label printer is down")
    press(asked, "reason_ok")
    bench.wait(lambda: child(dialog, QPushButton, "ship_submit").isEnabled())
    timeline = bench.details(orders[0]).timeline
    kept = [entry for entry in timeline if "The label printer is down" in str(entry.message)]
    assert [entry.who for entry in kept] == ["Ada"]
    page = TimelineSection(bench.details(orders[0]))
    assert any("checked by scanning" in label.text() for label in page.findChildren(QLabel))
    page.deleteLater()


def test_a_packed_orders_dialog_is_free_when_it_is_opened_by_key(bench: Bench, orders: list[OrderDetails]) -> None:
    bench.verify(ScanVerify.REQUIRED)
    bench.take(orders[0])
    bench.pack(orders[0])
    dialog = open_by_hand(bench, orders[0])
    assert child(dialog, QPushButton, "ship_submit").isEnabled()


def test_a_key_in_the_packing_list_that_means_nothing_does_nothing(
    bench: Bench, orders: list[OrderDetails]
) -> None:
    bench.take(orders[0])
    before = bench.scanning.hand.packing
    tree = child(bench.window, QTreeWidget, "packingList")
    QTest.keyClick(tree, Qt.Key.Key_Down)
    QTest.keyClick(tree, Qt.Key.Key_Up)
    assert bench.scanning.hand.packing == before
