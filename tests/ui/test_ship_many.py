"""Many orders shipped at once: scanned one after the other, pasted as a column, or in one parcel."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from finding_widgets import child, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.storage.shipments import Recorded
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.ship_many_dialog import ShipManyDialog
from ordersync_gui.ui.ship_many_model import ManyColumn

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
Open = Callable[[Sequence[int]], ShipManyDialog]
WITHIN_MS = 20_000
UPS, USPS = "1Z999AA10123456784", "9400111899223033005011"


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """The practice shop with its orders imported."""
    return connect(shop, orders=True)


@pytest.fixture
def ids(desk: Desk, store: Store) -> list[int]:
    """Orders that can be shipped."""
    wanted = OrderFilter(store_id=store.id, status=OrderStatus.AWAITING_SHIPMENT)
    found = [queries.order_details(desk.db, order_id) for order_id in queries.order_ids(desk.db, wanted)]
    addresses = {AttentionKind.MISSING_SHIP_TO, AttentionKind.ADDRESS_CODES}
    return [order.id for order in found if not addresses & {reason.kind for reason in order.attention}][:5]


@pytest.fixture
def cancelled(desk: Desk, store: Store) -> int:
    """An order that the shop cancelled."""
    return queries.order_ids(desk.db, OrderFilter(store_id=store.id, status=OrderStatus.CANCELLED))[0]


@pytest.fixture
def open_dialog(desk: Desk, jobs: Jobs, qtbot: QtBot, shown: ShownDialogs) -> Open:
    """open_dialog(order ids) shows a dialog that has read its orders; it is closed after the test."""

    def show(order_ids: Sequence[int]) -> ShipManyDialog:
        dialog = shown(ShipManyDialog(desk, jobs, order_ids))
        qtbot.waitUntil(lambda: bool(dialog.orders.rows), timeout=WITHIN_MS)
        return dialog

    return show


def test_a_scanner_goes_from_row_to_row_and_the_numbers_name_the_carrier(
    open_dialog: Open, ids: list[int], desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(ids[:2])
    heard: list[tuple[Recorded, ...]] = []
    dialog.recorded_many.connect(heard.append)
    _scan(dialog, 1, "42090210" + USPS, qtbot)
    _scan(dialog, 2, UPS.lower(), qtbot)
    assert _cell(dialog, 0, ManyColumn.TRACKING) == USPS
    assert _cell(dialog, 0, ManyColumn.CARRIER) == "USPS"
    assert '"42090210"' in _cell(dialog, 0, ManyColumn.REMARK)
    assert child(dialog, QPushButton, "ship_many_submit").text() == "&Ship 2 orders"
    press(dialog, "ship_many_submit")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    after = [queries.order_details(desk.db, order_id) for order_id in ids[:2]]
    assert [order.shipments[0].tracking_number for order in after] == [USPS, UPS]
    assert [order.shipments[0].carrier for order in after] == ["USPS", "UPS"]
    assert [recorded.shipment_id for recorded in heard[0]] == [order.shipments[0].id for order in after]
    assert all(order.notices[0].state is NoticeState.QUEUED for order in after)
    assert all(order.notices[0].not_before > desk.clock() for order in after), "it can still be undone"


def test_tab_behind_a_number_goes_on_and_leaves_the_table_behind_the_last(
    open_dialog: Open, ids: list[int]
) -> None:
    dialog = open_dialog(ids[:2])
    first = child(dialog, QLineEdit, "ship_many_tracking_1")
    QTest.keyClicks(first, "T1")
    QTest.keyClick(first, Qt.Key.Key_Tab)
    QTest.keyClick(child(dialog, QLineEdit, "ship_many_tracking_2"), Qt.Key.Key_Tab)
    assert _cell(dialog, 0, ManyColumn.TRACKING) == "T1"
    assert dialog.focusWidget() is not dialog.table
    assert not dialog.table.isAncestorOf(dialog.focusWidget())


def test_back_tab_reaches_service_and_carrier_of_a_row(open_dialog: Open, ids: list[int]) -> None:
    dialog = open_dialog(ids[:2])
    for name in ("ship_many_tracking_1", "ship_many_service_1"):
        QTest.keyClick(child(dialog, QLineEdit, name), Qt.Key.Key_Backtab)
    carrier = child(dialog, QLineEdit, "ship_many_carrier_1")
    QTest.keyClicks(carrier, "Own van")
    QTest.keyClick(carrier, Qt.Key.Key_Tab)
    assert _cell(dialog, 0, ManyColumn.CARRIER) == "Own van"
    assert dialog.findChild(QLineEdit, "ship_many_service_1") is not None


def test_a_pasted_column_fills_downwards_and_says_what_it_left_out(
    open_dialog: Open, ids: list[int], cancelled: int
) -> None:
    dialog = open_dialog([ids[0], cancelled, ids[1], ids[2]])
    QGuiApplication.clipboard().setText("A1\nA2\n\nA4\nA5\n")
    QTest.keyClick(
        child(dialog, QLineEdit, "ship_many_tracking_1"), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier
    )
    assert [_cell(dialog, row, ManyColumn.TRACKING) for row in range(4)] == ["A1", "", "", "A4"]
    said = child(dialog, InlineMessage, "ship_many_dialog_outcome").text()
    assert "put into the list: 2" in said
    assert dialog.orders.rows[1].details.order.number in said
    assert "Beyond the end of the list, not used: 1" in said


def test_two_pasted_columns_are_refused(open_dialog: Open, ids: list[int]) -> None:
    dialog = open_dialog(ids[:2])
    dialog.paste(0, "1001\tA1\n1002\tA2\n")
    assert not any(row.tracking for row in dialog.orders.rows)
    assert "More than one column" in child(dialog, InlineMessage, "ship_many_dialog_outcome").text()


def test_doubts_are_said_and_keep_nobody_from_shipping(
    open_dialog: Open, ids: list[int], desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(ids[:3])
    child(dialog, QComboBox, "ship_many_carrier").setEditText("UPS")
    dialog.paste(0, "1Z999AA10123456785\nSAME-1\nSAME-1")
    assert "check digit" in _cell(dialog, 0, ManyColumn.REMARK)
    assert _cell(dialog, 0, ManyColumn.REMARK).startswith("⚠")
    other = dialog.orders.rows[2].details.order.number
    assert f"Order {other} has the same number." in _cell(dialog, 1, ManyColumn.REMARK)
    dialog.submit()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert all(queries.order_details(desk.db, order_id).shipments for order_id in ids[:3])


def test_a_number_that_stands_on_another_order_is_said(
    open_dialog: Open, ids: list[int], desk: Desk, qtbot: QtBot
) -> None:
    first = open_dialog(ids[:1])
    child(first, QComboBox, "ship_many_carrier").setEditText("DHL")
    _scan(first, 1, "USED-1", qtbot)
    first.submit()
    qtbot.waitUntil(lambda: not first.isVisible(), timeout=WITHIN_MS)
    dialog = open_dialog(ids[1:3])
    _scan(dialog, 1, "used 1", qtbot)
    number = queries.order_details(desk.db, ids[0]).order.number
    wanted = f"used already, on order {number} (Practice)"
    qtbot.waitUntil(lambda: wanted in _cell(dialog, 0, ManyColumn.REMARK), timeout=WITHIN_MS)


def test_what_fails_stays_with_its_reason_and_the_rest_is_recorded(
    open_dialog: Open, ids: list[int], desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(ids[:3])
    heard: list[tuple[Recorded, ...]] = []
    dialog.recorded_many.connect(heard.append)
    child(dialog, QComboBox, "ship_many_carrier").setEditText("UPS")
    dialog.paste(0, "A1\nA2\n")
    elsewhere = open_dialog(ids[:1])
    child(elsewhere, QComboBox, "ship_many_carrier").setEditText("DHL")
    _scan(elsewhere, 1, "FIRST", qtbot)
    elsewhere.submit()
    qtbot.waitUntil(lambda: not elsewhere.isVisible(), timeout=WITHIN_MS)
    dialog.submit()
    qtbot.waitUntil(lambda: bool(heard), timeout=WITHIN_MS)
    assert [row.id for row in dialog.orders.rows] == [ids[0], ids[2]]
    assert "shipped already" in _cell(dialog, 0, ManyColumn.REMARK)
    assert _cell(dialog, 0, ManyColumn.REMARK).startswith("✗")
    said = child(dialog, InlineMessage, "ship_many_dialog_outcome").text()
    assert "Recorded: 1." in said
    assert "Not recorded: 1" in said
    assert "without a parcel: 1" in said
    assert len(queries.order_details(desk.db, ids[1]).shipments) == len(heard[0]) == 1
    assert len(queries.order_details(desk.db, ids[0]).shipments) == 1


def test_one_parcel_for_different_addresses_takes_a_second_tick(
    open_dialog: Open, ids: list[int], desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(ids[:2])
    child(dialog, QCheckBox, "ship_many_together").setChecked(True)
    child(dialog, QLineEdit, "ship_many_number").setText(UPS)
    assert "different addresses" in child(dialog, InlineMessage, "ship_many_against").text()
    assert not child(dialog, QPushButton, "ship_many_submit").isEnabled()
    child(dialog, QCheckBox, "ship_many_despite").setChecked(True)
    press(dialog, "ship_many_submit")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    parcels = [queries.order_details(desk.db, order_id).shipments[0] for order_id in ids[:2]]
    assert {parcel.tracking_number for parcel in parcels} == {UPS}
    assert {parcel.carrier for parcel in parcels} == {"UPS"}
    assert len({parcel.combined for parcel in parcels}) == 1
    assert parcels[0].combined


def test_one_parcel_needs_every_order_to_be_shippable(open_dialog: Open, ids: list[int], cancelled: int) -> None:
    dialog = open_dialog([ids[0], cancelled, ids[1]])
    child(dialog, QCheckBox, "ship_many_together").setChecked(True)
    child(dialog, QLineEdit, "ship_many_number").setText(UPS)
    assert "cancelled" in child(dialog, InlineMessage, "ship_many_against").text()
    assert not child(dialog, QCheckBox, "ship_many_despite").isVisible()
    assert not child(dialog, QPushButton, "ship_many_submit").isEnabled()
    dialog.table.selectRow(1)
    press(dialog, "ship_many_take_out")
    assert [row.id for row in dialog.orders.rows] == [ids[0], ids[1]]
    assert child(dialog, QCheckBox, "ship_many_despite").isVisible()


def test_without_telling_the_shops_nothing_is_queued(
    open_dialog: Open, ids: list[int], desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(ids[:2])
    assert "told in 10 seconds" in child(dialog, InlineMessage, "ship_many_told").text()
    child(dialog, QCheckBox, "ship_many_notify").setChecked(False)
    assert "No shop is told" in child(dialog, InlineMessage, "ship_many_told").text()
    child(dialog, QComboBox, "ship_many_carrier").setEditText("UPS")
    dialog.paste(0, "A1\nA2")
    dialog.submit()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert not any(queries.order_details(desk.db, order_id).notices for order_id in ids[:2])


def test_closing_while_it_records_stops_between_parcels_and_keeps_the_rest(
    open_dialog: Open, ids: list[int], desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(ids[:3])
    child(dialog, QComboBox, "ship_many_carrier").setEditText("UPS")
    dialog.paste(0, "A1\nA2\nA3")
    dialog.submit()
    assert child(dialog, QPushButton, "ship_many_close").text() == "Stop"
    press(dialog, "ship_many_close")
    outcome = child(dialog, InlineMessage, "ship_many_dialog_outcome")
    qtbot.waitUntil(lambda: "Not recorded" in outcome.text(), timeout=WITHIN_MS)
    assert dialog.isVisible()
    kept = {row.id for row in dialog.orders.rows}
    assert kept
    assert all("stopped" in _cell(dialog, row, ManyColumn.REMARK) for row in range(len(kept)))
    shipped = {order_id for order_id in ids[:3] if queries.order_details(desk.db, order_id).shipments}
    assert shipped | kept == set(ids[:3])
    assert not shipped & kept
    dialog.submit()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert all(len(queries.order_details(desk.db, order_id).shipments) == 1 for order_id in ids[:3])


def test_closing_asks_before_numbers_are_lost(open_dialog: Open, ids: list[int], qtbot: QtBot) -> None:
    dialog = open_dialog(ids[:2])
    dialog.paste(0, "A1")
    dialog.reject()
    assert dialog.isVisible()
    press(child(dialog, QMessageBox, "question"), "question_yes")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)


def test_orders_that_are_gone_are_left_out(open_dialog: Open, ids: list[int]) -> None:
    dialog = open_dialog([ids[0], 999_999, ids[1]])
    assert [row.id for row in dialog.orders.rows] == [ids[0], ids[1]]
    assert "Orders in the list: 2." in child(dialog, QLabel, "ship_many_state").text()


def _scan(dialog: ShipManyDialog, row: int, number: str, qtbot: QtBot) -> None:
    """Type a number into the entry of a row (from 1) and Enter, as scanners do."""
    name = f"ship_many_tracking_{row}"
    edit = child(dialog, QLineEdit, name)
    QTest.keyClicks(edit, number)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.findChild(QLineEdit, name) is None, timeout=WITHIN_MS)


def _cell(dialog: ShipManyDialog, row: int, column: ManyColumn) -> str:
    return str(dialog.orders.index(row, column).data())
