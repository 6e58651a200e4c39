"""The ship dialog on real orders of a practice shop."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from functools import partial

import pytest
from finding_widgets import child, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.channel import ChannelSpec, NoticeField, OrderRequirement
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderDetails, OrderFilter, Store
from ordersync_gui.domain.order import LineKind, PickupPoint
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.desk_acts import hold
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.ship_dialog import ShipDialog
from ordersync_gui.ui.wrapped_text import WrappedText

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
Open = Callable[..., ShipDialog]
WITHIN_MS = 20_000


@pytest.fixture
def spec() -> ChannelSpec:
    """What a Custom Store takes."""
    return channel_spec("custom_store")


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """The practice shop with its orders imported."""
    return connect(shop, orders=True)


@pytest.fixture
def details(store: Store, desk: Desk) -> OrderDetails:
    """An order that can be shipped, with at least three pieces of goods."""
    for found in _orders(desk, store, OrderStatus.AWAITING_SHIPMENT):
        if not found.attention and _pieces(found) >= 3:
            return found
    pytest.fail("the practice shop has no such order")


@pytest.fixture
def open_dialog(desk: Desk, jobs: Jobs, details: OrderDetails, spec: ChannelSpec, shown: ShownDialogs) -> Open:
    """open_dialog(details=..., spec=...) shows a dialog; it is closed after the test."""

    def show(details: OrderDetails = details, spec: ChannelSpec = spec, store: Store | None = None) -> ShipDialog:
        return shown(ShipDialog(desk, jobs, details, spec, store=store))

    return show


def test_pressing_twice_records_one_shipment(
    open_dialog: Open, details: OrderDetails, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    heard: list[object] = []
    dialog.recorded.connect(heard.append)
    _fill(dialog, "UPS", "1Z 999 ")
    button = child(dialog, QPushButton, "ship_submit")
    button.click()
    button.click()
    dialog.submit()
    qtbot.waitUntil(lambda: bool(heard), timeout=WITHIN_MS)
    dialog.submit()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    after = queries.order_details(desk.db, details.id)
    assert [shipment.tracking_number for shipment in after.shipments] == ["1Z 999"]
    assert len(after.notices) == len(heard) == 1
    assert after.status is OrderStatus.SHIPPED


def test_a_part_of_the_order_leaves_the_rest_to_ship(
    open_dialog: Open, details: OrderDetails, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    for row in range(dialog.items.row_count()):
        assert dialog.items.set_quantity(row, "0")
    dialog.items.set_quantity(0, "1")
    _fill(dialog, "DHL", "JD1")
    press(dialog, "ship_submit")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    after = queries.order_details(desk.db, details.id)
    assert after.shipments[0].lines == ((details.lines[0].id, Decimal(1)),)
    assert after.status is OrderStatus.AWAITING_SHIPMENT
    again = open_dialog(details=after)
    left = sum(line.quantity for line in again.items.lines())
    assert left == _pieces(details) - 1
    assert child(again, QComboBox, "ship_carrier").currentText() == "DHL"


def test_a_scanned_number_ships_only_when_the_carrier_is_there(
    open_dialog: Open, details: OrderDetails, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    child(dialog, QComboBox, "ship_carrier").setEditText("")
    tracking = child(dialog, QLineEdit, "ship_tracking")
    QTest.keyClicks(tracking, "1Z999")
    QTest.keyClick(tracking, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not queries.order_details(desk.db, details.id).shipments
    child(dialog, QComboBox, "ship_carrier").setEditText("UPS")
    QTest.keyClick(tracking, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert len(queries.order_details(desk.db, details.id).shipments) == 1


def test_enter_in_an_empty_tracking_number_does_nothing(open_dialog: Open) -> None:
    dialog = open_dialog()
    child(dialog, QComboBox, "ship_carrier").setEditText("UPS")
    QTest.keyClick(child(dialog, QLineEdit, "ship_tracking"), Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert not _said(dialog, "ship_problem")


@pytest.mark.parametrize(
    ("text", "expected"), [("99999", "left to ship"), ("two", "no quantity"), ("0", "Nothing is in this parcel")]
)
def test_a_wrong_quantity_is_named(open_dialog: Open, text: str, expected: str) -> None:
    dialog = open_dialog()
    for row in range(dialog.items.row_count()):
        dialog.items.set_quantity(row, text)
    _fill(dialog, "UPS", "1Z1")
    press(dialog, "ship_submit")
    assert expected in _said(dialog, "ship_problem")


def test_what_the_shop_drops_is_said_before_it_is_sent(open_dialog: Open, spec: ChannelSpec) -> None:
    lean = replace(spec, notice_fields=frozenset({NoticeField.STATUS, NoticeField.TRACKING, NoticeField.CARRIER}))
    dialog = open_dialog(spec=lean)
    _fill(dialog, "UPS", "1Z1")
    keeps, drops = _said(dialog, "kept_fields").splitlines()
    assert "keeps: that the order was shipped, tracking number, carrier." in keeps
    assert "drops: items and quantities." in drops
    child(dialog, QLineEdit, "ship_service").setText("Express")
    assert "drops: service, items and quantities." in _said(dialog, "kept_fields")
    dialog.items.set_quantity(0, "0")
    assert "may show all of them as shipped" in _said(dialog, "kept_fields")
    assert dialog.findChild(QLineEdit, "ship_note") is None
    assert dialog.findChild(QLineEdit, "ship_cost") is None


def test_a_shop_that_takes_everything_drops_nothing(open_dialog: Open) -> None:
    dialog = open_dialog()
    _fill(dialog, "UPS", "1Z1")
    for field in ("ship_service", "ship_note"):
        child(dialog, QLineEdit, field).setText("x")
    child(dialog, QLineEdit, "ship_cost").setText("4,50")
    said = _said(dialog, "kept_fields")
    assert "drops" not in said
    for words in ("service", "note to the buyer", "cost", "items and quantities"):
        assert words in said


def test_note_and_cost_reach_the_recorded_notice(
    open_dialog: Open, details: OrderDetails, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    _fill(dialog, "UPS", "1Z1")
    child(dialog, QLineEdit, "ship_note").setText("At the back door")
    child(dialog, QLineEdit, "ship_cost").setText("4,50")
    draft = dialog._draft()
    assert (draft.note_to_buyer, draft.cost) == ("At the back door", 450)
    child(dialog, QLineEdit, "ship_cost").setText("cheap")
    press(dialog, "ship_submit")
    assert '"cheap" is no amount' in _said(dialog, "ship_problem")
    assert not queries.order_details(desk.db, details.id).shipments
    child(dialog, QLineEdit, "ship_cost").clear()
    press(dialog, "ship_submit")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)


def test_without_telling_the_shop_no_notice_is_queued(
    open_dialog: Open, details: OrderDetails, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    _fill(dialog, "UPS", "1Z1")
    child(dialog, QCheckBox, "ship_notify").setChecked(False)
    assert child(dialog, QPushButton, "ship_submit").text() == "&Ship"
    assert "isn't told" in _said(dialog, "kept_fields")
    press(dialog, "ship_submit")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    after = queries.order_details(desk.db, details.id)
    assert len(after.shipments) == 1
    assert not after.notices


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (OrderStatus.CANCELLED, "cancelled"),
        (OrderStatus.AWAITING_PAYMENT, "paid"),
        (OrderStatus.ON_HOLD, "on hold"),
        (OrderStatus.UNMAPPED, "isn't mapped"),
        (OrderStatus.SHIPPED, "shipped already"),
    ],
)
def test_an_order_that_cannot_be_shipped_says_why(
    open_dialog: Open, desk: Desk, store: Store, status: OrderStatus, words: str
) -> None:
    dialog = open_dialog(details=_orders(desk, store, status)[0])
    assert words in _said(dialog, "ship_obstacle")
    assert not child(dialog, QPushButton, "ship_submit").isEnabled()


def test_what_the_core_refuses_is_said_and_the_dialog_stays(
    open_dialog: Open, details: OrderDetails, desk: Desk, settle: Callable[..., object], qtbot: QtBot
) -> None:
    dialog = open_dialog()
    settle(hold(desk, orders=Chosen.of(array("q", [details.id]))))  # after the dialog's facts were read
    _fill(dialog, "UPS", "1Z1")
    press(dialog, "ship_submit")
    qtbot.waitUntil(lambda: bool(_said(dialog, "ship_problem")), timeout=WITHIN_MS)
    assert "on hold" in _said(dialog, "ship_problem")
    assert dialog.isVisible()
    assert child(dialog, QPushButton, "ship_submit").isEnabled()
    assert not queries.order_details(desk.db, details.id).shipments


def test_escape_asks_before_it_drops_a_tracking_number(open_dialog: Open, qtbot: QtBot) -> None:
    dialog = open_dialog()
    _fill(dialog, "UPS", "1Z1")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    press(child(dialog, QMessageBox, "question"), "question_yes")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)


def test_a_shop_that_takes_no_parts_is_told_with_the_last_parcel(open_dialog: Open, spec: ChannelSpec) -> None:
    dialog = open_dialog(spec=replace(spec, partial_shipments=False))
    assert "keeps" in _said(dialog, "kept_fields")
    assert dialog.items.set_quantity(0, "0")
    assert "told with the last parcel" in _said(dialog, "kept_fields")
    assert child(dialog, QPushButton, "ship_submit").text() == "&Ship"
    child(dialog, QCheckBox, "ship_notify").setChecked(False)
    assert "isn't told" in _said(dialog, "kept_fields")


def test_what_the_stores_settings_do_with_the_notice_is_said(
    open_dialog: Open, store: Store, spec: ChannelSpec
) -> None:
    mailing = replace(store, preferences=replace(store.preferences, buyer_mail=True), connected=False)
    assert "mail the buyer" not in _said(open_dialog(store=store), "kept_fields")
    said = _said(open_dialog(store=mailing), "kept_fields")
    assert "The shop will mail the buyer." in said
    assert "waits until it is connected again" in said
    silent = open_dialog(store=mailing, spec=replace(spec, mails_buyer=False))
    assert "mail the buyer" not in _said(silent, "kept_fields")


def test_pick_up_point_gift_and_the_channels_own_word_stand_on_top(
    open_dialog: Open, details: OrderDetails, spec: ChannelSpec
) -> None:
    point = PickupPoint("Mondial Relay", "20", "", "FR-012345")
    order = replace(details.order, pickup_point=point, gift=True, gift_message="Happy birthday!")
    dialog = open_dialog(details=replace(details, order=order), spec=replace(spec, order_term=say("Ship Doc")))
    heading = child(dialog, WrappedText, "ship_heading").text()
    assert dialog.windowTitle() == f"Ship and notify: Ship Doc {details.order.number}"
    assert heading.startswith(f"Ship Doc {details.order.number}\n")
    assert "pick-up point: Mondial Relay, FR-012345" in heading
    assert "Happy birthday!" in heading


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"left_out": True}, "is left out"),
        ({"ship_to": Address("A", "", "B", "", "C", country="Spain")}, "country"),
    ],
)
def test_an_order_that_the_store_does_not_allow_says_why(
    *, open_dialog: Open, details: OrderDetails, spec: ChannelSpec, facts: dict[str, object], words: str
) -> None:
    strict = replace(spec, requirements=(OrderRequirement.SHIP_TO, OrderRequirement.TWO_LETTER_CODES))
    dialog = open_dialog(details=replace(details, **facts), spec=strict)  # type: ignore[arg-type]  # several types
    assert words in _said(dialog, "ship_obstacle")
    assert not child(dialog, QPushButton, "ship_submit").isEnabled()


@pytest.mark.parametrize("channel", ["order_time", "oxatis", "listing_mirror", "inksoft", "custom_store"])
def test_each_channel_tells_what_it_drops_by_its_declaration(open_dialog: Open, channel: str) -> None:
    spec = channel_spec(channel)
    dialog = open_dialog(spec=spec)
    _fill(dialog, "UPS", "1Z1")
    child(dialog, QLineEdit, "ship_service").setText("Express")
    said = _said(dialog, "kept_fields")
    for field, words in ((NoticeField.SERVICE, "service"), (NoticeField.ITEMS, "items and quantities")):
        dropped = [line for line in said.splitlines() if "drops" in line and words in line]
        assert bool(dropped) is (field not in spec.notice_fields), words
    for field, name in ((NoticeField.NOTE, "ship_note"), (NoticeField.COST, "ship_cost")):
        assert (dialog.findChild(QLineEdit, name) is not None) is (field in spec.notice_fields)


def test_quantities_are_typed_row_by_row_with_tab(open_dialog: Open, details: OrderDetails, qtbot: QtBot) -> None:
    dialog = open_dialog()
    dialog.activateWindow()
    dialog.items.setFocus(Qt.FocusReason.TabFocusReason)
    for row in range(dialog.items.row_count()):
        name = f"ship_quantity_{row + 1}"
        qtbot.waitUntil(partial(_has_entry, dialog, name), timeout=WITHIN_MS)
        edit = child(dialog, QLineEdit, name)
        edit.selectAll()
        QTest.keyClicks(edit, f"0,{row + 1}")
        assert dialog.items.lines()[row].quantity == Decimal(f"0.{row + 1}")  # before any Enter
        QTest.keyClick(edit, Qt.Key.Key_Tab)
    assert len(dialog.items.lines()) == len([view for view in details.lines if view.line.kind is LineKind.ITEM])
    assert dialog.items.is_partial()
    assert not dialog.items.hasFocus()


def test_many_lines_need_no_entry_each(open_dialog: Open, details: OrderDetails) -> None:
    first = details.lines[0]
    lines = tuple(replace(first, id=number) for number in range(1, 601))
    dialog = open_dialog(details=replace(details, lines=lines))
    assert len(dialog.items.lines()) == 600
    assert len(dialog.items.findChildren(QLineEdit)) <= 1


def _has_entry(dialog: ShipDialog, name: str) -> bool:
    return dialog.findChild(QLineEdit, name) is not None


def _orders(desk: Desk, store: Store, status: OrderStatus) -> list[OrderDetails]:
    ids = queries.order_ids(desk.db, OrderFilter(store_id=store.id, status=status))
    return [queries.order_details(desk.db, order_id) for order_id in ids]


def _pieces(details: OrderDetails) -> Decimal:
    goods = [view.line.quantity for view in details.lines if view.line.kind is LineKind.ITEM]
    whole = all(quantity == int(quantity) for quantity in goods)
    return sum(goods, Decimal(0)) if whole and len(goods) > 1 else Decimal(0)


def _fill(dialog: ShipDialog, carrier: str, tracking: str) -> None:
    child(dialog, QComboBox, "ship_carrier").setEditText(carrier)
    child(dialog, QLineEdit, "ship_tracking").setText(tracking)


def _said(dialog: ShipDialog, name: str) -> str:
    return child(dialog, InlineMessage, name).text()
