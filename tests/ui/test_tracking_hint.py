"""What the ship dialog says of a tracking number, and that none of it keeps anybody from shipping."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderDetails, OrderFilter, Store
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import TellWhen
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.storage.shipments import record_shipment
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.dry_run_dialog import DryRunDialog
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.ship_dialog import ShipDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
Open = Callable[..., ShipDialog]
WITHIN_MS = 20_000
UPS, UPS_MISTYPED, USPS = "1Z999AA10123456784", "1Z999AA10123456785", "9400111899223033005011"
AT = datetime(2026, 1, 2, tzinfo=UTC)


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """The practice shop with its orders imported."""
    return connect(shop, orders=True)


@pytest.fixture
def orders(desk: Desk, store: Store) -> list[OrderDetails]:
    """Orders that can be shipped and whose buyers wish no carrier that is known."""
    wanted = OrderFilter(store_id=store.id, status=OrderStatus.AWAITING_SHIPMENT)
    found = [queries.order_details(desk.db, order_id) for order_id in queries.order_ids(desk.db, wanted)]
    addresses = {AttentionKind.MISSING_SHIP_TO, AttentionKind.ADDRESS_CODES}
    return [
        replace(order, order=replace(order.order, shipping_method=""))
        for order in found
        if not addresses & {reason.kind for reason in order.attention}
    ]


@pytest.fixture
def open_dialog(desk: Desk, jobs: Jobs, orders: list[OrderDetails], store: Store, shown: ShownDialogs) -> Open:
    """open_dialog(details=..., store=...) shows a dialog; it is closed after the test."""

    def show(details: OrderDetails = orders[0], store: Store = store) -> ShipDialog:
        return shown(ShipDialog(desk, jobs, details, channel_spec(store.channel), store=store))

    return show


def test_a_scan_is_tidied_and_names_the_carrier_that_nobody_chose(open_dialog: Open) -> None:
    dialog = open_dialog()
    _type(dialog, "42090210" + USPS)
    _leave_number(dialog)
    assert child(dialog, QLineEdit, "ship_tracking").text() == USPS
    assert _carrier(dialog).currentText() == "USPS"
    said = _said(dialog, "ship_tracking_hint")
    assert '"42090210"' in said
    assert "Carrier set to USPS" in said
    assert dialog.fields.carrier_chosen is False


def test_a_chosen_carrier_is_never_overwritten_but_doubted(open_dialog: Open) -> None:
    dialog = open_dialog()
    _carrier(dialog).setEditText("FedEx")
    _type(dialog, UPS)
    _leave_number(dialog)
    assert _carrier(dialog).currentText() == "FedEx"
    assert "looks like a number of UPS, not of FedEx" in _said(dialog, "ship_tracking_hint")
    assert child(dialog, InlineMessage, "ship_tracking_hint").property("tone") == "warning"


def test_a_carrier_that_was_only_the_buyers_wish_gives_way_to_the_number(
    open_dialog: Open, orders: list[OrderDetails]
) -> None:
    wished = replace(orders[0], order=replace(orders[0].order, shipping_method="DHL Paket"))
    dialog = open_dialog(details=wished)
    assert _carrier(dialog).currentText() == "DHL"
    _type(dialog, UPS)
    _leave_number(dialog)
    assert _carrier(dialog).currentText() == "UPS"


def test_typing_that_pauses_is_judged_without_being_changed(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    _carrier(dialog).setEditText("UPS")
    _type(dialog, UPS_MISTYPED.lower())
    qtbot.waitUntil(lambda: "check digit" in _said(dialog, "ship_tracking_hint"), timeout=WITHIN_MS)
    assert child(dialog, QLineEdit, "ship_tracking").text() == UPS_MISTYPED.lower()


def test_a_scanners_enter_waits_once_where_there_is_a_doubt(
    open_dialog: Open, orders: list[OrderDetails], desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    _carrier(dialog).setEditText("UPS")
    _type(dialog, UPS_MISTYPED)
    number = child(dialog, QLineEdit, "ship_tracking")
    QTest.keyClick(number, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Enter again ships" in _said(dialog, "ship_problem"), timeout=WITHIN_MS)
    assert not queries.order_details(desk.db, orders[0].id).shipments
    QTest.keyClick(number, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert queries.order_details(desk.db, orders[0].id).shipments[0].tracking_number == UPS_MISTYPED


def test_the_button_ships_a_doubtful_number_at_once(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    _carrier(dialog).setEditText("UPS")
    _type(dialog, UPS_MISTYPED)
    press(dialog, "ship_submit")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)


def test_a_number_of_another_order_is_said_with_its_store(
    open_dialog: Open, orders: list[OrderDetails], desk: Desk, qtbot: QtBot
) -> None:
    _record(desk, orders[1], "USED-1")
    dialog = open_dialog()
    _carrier(dialog).setEditText("DHL")
    _type(dialog, "used 1")
    _leave_number(dialog)
    wanted = f"used already, on order {orders[1].order.number} (Practice)"
    qtbot.waitUntil(lambda: wanted in _said(dialog, "ship_tracking_hint"), timeout=WITHIN_MS)
    press(dialog, "ship_submit")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)


def test_an_orders_own_barcode_is_no_tracking_number_and_a_scanners_enter_waits(
    open_dialog: Open, orders: list[OrderDetails], qtbot: QtBot
) -> None:
    dialog = open_dialog()
    _carrier(dialog).setCurrentText("DHL")
    recorded: list[object] = []
    dialog.recorded.connect(recorded.append)
    number = child(dialog, QLineEdit, "ship_tracking")
    for order in orders[:2]:  # its own, and another's
        number.clear()
        _type(dialog, order.order.number)
        assert not dialog.problem.text()
        QTest.keyClick(number, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "the number of an order" in _said(dialog, "ship_tracking_hint"), timeout=WITHIN_MS)
        qtbot.waitUntil(lambda: "Enter again ships" in dialog.problem.text(), timeout=WITHIN_MS)
    assert not recorded


def test_a_carrier_that_was_set_for_a_number_goes_with_that_number(open_dialog: Open) -> None:
    dialog = open_dialog()
    _type(dialog, UPS)
    _leave_number(dialog)
    assert _carrier(dialog).currentText() == "UPS"
    child(dialog, QLineEdit, "ship_tracking").clear()
    _type(dialog, "R-17/b")
    _leave_number(dialog)
    assert not _carrier(dialog).currentText(), "nobody chose one, and this number isn't of UPS"
    assert "Carrier set" not in _said(dialog, "ship_tracking_hint")


def test_an_unknown_number_raises_no_doubt(open_dialog: Open) -> None:
    dialog = open_dialog()
    _carrier(dialog).setEditText("Own van")
    _type(dialog, "R-17/b")
    _leave_number(dialog)
    assert not child(dialog, InlineMessage, "ship_tracking_hint").isVisible()


def test_a_parcel_can_still_be_undone_after_it_was_recorded(
    open_dialog: Open, orders: list[OrderDetails], desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    assert "told in 10 seconds; you can undo it until then" in _said(dialog, "kept_fields")
    _carrier(dialog).setEditText("UPS")
    _type(dialog, UPS)
    press(dialog, "ship_submit")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert queries.order_details(desk.db, orders[0].id).notices[0].not_before > desk.clock()


def test_a_store_that_is_never_told_begins_without_the_tick(open_dialog: Open, store: Store) -> None:
    silent = replace(store, preferences=replace(store.preferences, tell_when=TellWhen.NEVER))
    dialog = open_dialog(store=silent)
    tick = child(dialog, QCheckBox, "ship_notify")
    assert not tick.isChecked()
    assert "settings of Practice" in _said(dialog, "kept_fields")
    assert not child(dialog, QPushButton, "ship_preview").isEnabled()
    tick.setChecked(True)
    assert "told in 10 seconds" in _said(dialog, "kept_fields")


def test_an_order_whose_told_parcel_was_taken_back_begins_without_the_tick(
    open_dialog: Open, orders: list[OrderDetails], desk: Desk
) -> None:
    _record(desk, orders[0], "OLD-1", notify=True)
    found = queries.order_details(desk.db, orders[0].id)
    told = replace(
        found,
        status=OrderStatus.AWAITING_SHIPMENT,
        lines=orders[0].lines,
        shipments=(replace(found.shipments[0], voided_at=AT),),
        notices=(replace(found.notices[0], state=NoticeState.CONFIRMED),),
    )
    dialog = open_dialog(details=told)
    assert not child(dialog, QCheckBox, "ship_notify").isChecked()
    assert "told of DHL OLD-1, which was taken back" in _said(dialog, "ship_told_before")
    assert _carrier(dialog).currentText() == "", "the carrier of a parcel that was taken back isn't proposed"
    untold = replace(told, notices=(replace(found.notices[0], state=NoticeState.CANCELLED),))
    assert child(open_dialog(details=untold), QCheckBox, "ship_notify").isChecked()


def test_what_is_sent_is_shown_and_copied_without_sending_or_a_password(
    open_dialog: Open, orders: list[OrderDetails], desk: Desk, shop: PracticeShop, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    press(dialog, "ship_preview")
    assert "carrier is missing" in _said(dialog, "ship_problem")
    _carrier(dialog).setEditText("UPS")
    _type(dialog, UPS.lower())
    child(dialog, QLineEdit, "ship_service").setText("Ground")
    press(dialog, "ship_preview")
    preview = child(dialog, DryRunDialog, "dry_run_dialog")
    text = child(preview, QPlainTextEdit, "dry_run_text")
    qtbot.waitUntil(lambda: bool(text.toPlainText()), timeout=WITHIN_MS)
    shown = text.toPlainText()
    assert shown.startswith("POST http://127.0.0.1")
    assert f"<TrackingNumber>{UPS}</TrackingNumber>" in shown
    assert orders[0].order.number in shown
    assert "Authorization: •••" in shown
    assert "service" in child(preview, QLabel, "dry_run_fields").text()
    press(preview, "dry_run_copy")
    assert QGuiApplication.clipboard().text() == shown
    assert not shop.effects(orders[0].order.number)
    assert not queries.order_details(desk.db, orders[0].id).shipments
    preview.reject()


def test_what_cannot_be_shown_says_why(desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot) -> None:
    assert store.connected
    dialog = DryRunDialog.of_notice(desk, jobs, notice_id=999_999)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    qtbot.waitUntil(lambda: bool(_said(dialog, "dry_run_outcome")), timeout=WITHIN_MS)
    assert not child(dialog, QPushButton, "dry_run_copy").isEnabled()
    destroy(dialog)


def _record(desk: Desk, order: OrderDetails, number: str, *, notify: bool = False) -> None:
    now = desk.clock()
    draft = ShipmentDraft("DHL", number, now.date())
    record_shipment(
        desk.db, order_id=order.id, draft=draft, notify=notify, not_before=now, operator="Kim", now=now
    )


def _carrier(dialog: ShipDialog) -> QComboBox:
    return child(dialog, QComboBox, "ship_carrier")


def _type(dialog: ShipDialog, number: str) -> None:
    QTest.keyClicks(child(dialog, QLineEdit, "ship_tracking"), number)


def _leave_number(dialog: ShipDialog) -> None:
    child(dialog, QLineEdit, "ship_tracking").editingFinished.emit()


def _said(dialog: ShipDialog | DryRunDialog, name: str) -> str:
    return child(dialog, InlineMessage, name).text()
