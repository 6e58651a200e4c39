"""What the map of shipping methods proposes where parcels are filled in, and who has the last word."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from finding_widgets import child, destroy
from mapped_ways import map_method
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderDetails, OrderFilter, Store
from ordersync_gui.domain.maps import CarrierService
from ordersync_gui.domain.shipment import ShipmentDraft, ShipmentLine
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.storage.shipments import record_shipment
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.order_details.delivery import DeliverySection
from ordersync_gui.ui.ship_dialog import ShipDialog
from ordersync_gui.ui.ship_file_dialog import ShipFileDialog
from ordersync_gui.ui.ship_file_model import FileColumn
from ordersync_gui.ui.ship_many_dialog import ShipManyDialog
from ordersync_gui.ui.ship_many_model import ManyColumn
from ordersync_gui.ui.wrapped_text import WrappedText

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
Open = Callable[..., ShipDialog]
WITHIN_MS = 20_000
UPS, USPS = "1Z999AA10123456784", "9400111899223033005011"


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """The practice shop with its orders imported."""
    return connect(shop, orders=True)


@pytest.fixture
def orders(desk: Desk, store: Store) -> list[OrderDetails]:
    """Orders that can be shipped, with several pieces, and a method that names no carrier."""
    wanted = OrderFilter(store_id=store.id, status=OrderStatus.AWAITING_SHIPMENT)
    found = [queries.order_details(desk.db, order_id) for order_id in queries.order_ids(desk.db, wanted)]
    addresses = {AttentionKind.MISSING_SHIP_TO, AttentionKind.ADDRESS_CODES}
    return [
        order
        for order in found
        if not addresses & {reason.kind for reason in order.attention}
        and order.order.shipping_method in ("Standard", "Flat rate", "Express (1-2 days)")
        and sum(view.line.quantity for view in order.lines) > 1
    ]


@pytest.fixture
def mapped(desk: Desk, store: Store, orders: list[OrderDetails]) -> OrderDetails:
    """An order whose method the map ships with DHL Express."""
    map_method(desk.db, store.id, orders[0].order.shipping_method.upper(), "DHL", "Express")
    return queries.order_details(desk.db, orders[0].id)


@pytest.fixture
def open_dialog(desk: Desk, jobs: Jobs, store: Store, shown: ShownDialogs) -> Open:
    """open_dialog(details) shows a dialog; it is closed after the test."""

    def show(details: OrderDetails) -> ShipDialog:
        return shown(ShipDialog(desk, jobs, details, channel_spec(store.channel), store=store))

    return show


def test_carrier_and_service_of_the_map_stand_there_untyped(open_dialog: Open, mapped: OrderDetails) -> None:
    dialog = open_dialog(mapped)
    assert _way(dialog) == ("DHL", "Express")
    assert (dialog.fields.typed, dialog.fields.carrier_chosen) == (False, False)
    heading = child(dialog, WrappedText, "ship_heading").text()
    assert f"Buyer's choice: {mapped.order.shipping_method}. By the map: DHL Express" in heading
    assert dialog.focusWidget() is child(dialog, QLineEdit, "ship_tracking")
    dialog.reject()
    assert not dialog.isVisible(), "nothing was entered, so nothing is asked"


def test_this_orders_last_parcel_counts_before_the_map(
    open_dialog: Open, mapped: OrderDetails, desk: Desk
) -> None:
    _record(desk, mapped, "UPS", "Ground")
    assert _way(open_dialog(queries.order_details(desk.db, mapped.id))) == ("UPS", "Ground")


def test_the_map_counts_before_what_the_method_names(open_dialog: Open, mapped: OrderDetails) -> None:
    named = replace(mapped, order=replace(mapped.order, shipping_method="USPS Priority"))
    assert _way(open_dialog(replace(named, ship_with=None))) == ("USPS", "")
    assert _way(open_dialog(named)) == ("DHL", "Express")


def test_a_number_that_is_surely_anothers_wins_with_a_warning_and_the_service_goes_with_its_carrier(
    open_dialog: Open, mapped: OrderDetails
) -> None:
    dialog = open_dialog(mapped)
    _type(dialog, UPS)
    assert _way(dialog) == ("UPS", "")
    said = child(dialog, InlineMessage, "ship_tracking_hint")
    assert "Carrier set to UPS: the number looks like theirs. The map of shipping methods says DHL Express." in (
        said.text()
    )
    assert said.property("tone") == "warning"
    assert dialog.hint.wants_a_look, "a scanner's Enter waits for a person"
    child(dialog, QLineEdit, "ship_tracking").clear()
    _type(dialog, "R-17/b")
    assert _way(dialog) == ("DHL", "Express"), "the other number isn't of UPS"
    assert not said.isVisible()


def test_a_number_of_the_maps_carrier_raises_no_doubt(open_dialog: Open, mapped: OrderDetails) -> None:
    dialog = open_dialog(mapped)
    _type(dialog, "JJD000390007821234567")
    assert _way(dialog) == ("DHL", "Express")
    assert not dialog.hint.wants_a_look


@pytest.mark.parametrize("broker", ["Own van", "Pakete24"])
def test_where_the_map_names_somebody_who_hands_parcels_on_the_number_is_only_mentioned(
    open_dialog: Open, mapped: OrderDetails, broker: str
) -> None:
    dialog = open_dialog(replace(mapped, ship_with=CarrierService(broker, "Economy")))
    _type(dialog, UPS)
    assert _way(dialog) == (broker, "Economy")
    said = child(dialog, InlineMessage, "ship_tracking_hint")
    assert (said.text(), said.property("tone")) == ("This looks like a number of UPS.", "note")
    assert not dialog.hint.wants_a_look


def test_what_a_person_chose_stays_whatever_number_and_map_say(
    open_dialog: Open, mapped: OrderDetails, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    dialog = open_dialog(mapped)
    child(dialog, QComboBox, "ship_carrier").setEditText("FedEx")
    assert _way(dialog) == ("FedEx", ""), "the service was the other carrier's"
    child(dialog, QLineEdit, "ship_service").setText("2Day")
    _type(dialog, UPS)
    _remap(dialog, jobs, desk, qtbot, way=("USPS", "Priority"))
    assert _way(dialog) == ("FedEx", "2Day")
    child(dialog, QComboBox, "ship_carrier").setEditText("USPS")
    assert _way(dialog) == ("USPS", "2Day")


def test_a_service_that_a_person_took_out_stays_out(
    open_dialog: Open, mapped: OrderDetails, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    dialog = open_dialog(mapped)
    child(dialog, QLineEdit, "ship_service").clear()
    _type(dialog, "JJD000390007821234567")
    assert _way(dialog) == ("DHL", "")
    _remap(dialog, jobs, desk, qtbot, way=("DHL", "Paket"))
    assert _way(dialog) == ("DHL", "")


def test_a_service_comes_back_with_the_carrier_that_it_is_proposed_for(
    open_dialog: Open, mapped: OrderDetails
) -> None:
    dialog = open_dialog(mapped)
    box = child(dialog, QComboBox, "ship_carrier")
    box.setEditText("UPS")
    assert _way(dialog) == ("UPS", "")
    box.setEditText("dhl")
    assert _way(dialog) == ("dhl", "Express")


def test_a_dialog_that_is_open_follows_the_map_where_nobody_chose(
    open_dialog: Open, mapped: OrderDetails, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    dialog = open_dialog(mapped)
    _remap(dialog, jobs, desk, qtbot, way=("UPS", "Ground"))
    assert _way(dialog) == ("UPS", "Ground")
    assert not dialog.fields.typed
    _type(dialog, USPS)
    assert _way(dialog) == ("USPS", "")
    _remap(dialog, jobs, desk, qtbot, way=("USPS", "Priority"))
    assert _way(dialog) == ("USPS", "Priority")
    assert "Carrier set" not in child(dialog, InlineMessage, "ship_tracking_hint").text(), "the map says so now"


def test_each_row_of_many_gets_what_the_map_says_for_it(
    desk: Desk, jobs: Jobs, store: Store, orders: list[OrderDetails], qtbot: QtBot
) -> None:
    first, other = _with_different_methods(orders)
    map_method(desk.db, store.id, first.order.shipping_method, "DHL", "Express")
    dialog = _many(desk, jobs, (first.id, other.id), qtbot)
    try:
        assert [_cells(dialog, row) for row in (0, 1)] == [("DHL", "Express"), ("", "")]
        _enter(dialog, 1, UPS, qtbot)
        assert _cells(dialog, 0) == ("UPS", "")
        remark = dialog.orders.remark(0)
        assert "The map of shipping methods says DHL Express." in remark.text
        assert "Carrier by the number." in remark.text
        child(dialog, QComboBox, "ship_many_carrier").setEditText("FedEx")
        assert [_cells(dialog, row) for row in (0, 1)] == [("FedEx", ""), ("FedEx", "")]
        child(dialog, QComboBox, "ship_many_carrier").setEditText("dhl")
        assert [_cells(dialog, row) for row in (0, 1)] == [("dhl", "Express"), ("dhl", "")]
        child(dialog, QLineEdit, "ship_many_service").setText("Paket")
        assert [_cells(dialog, row) for row in (0, 1)] == [("dhl", "Paket"), ("dhl", "Paket")]
    finally:
        destroy(dialog)


def test_many_are_recorded_with_what_the_map_says(
    desk: Desk, jobs: Jobs, store: Store, orders: list[OrderDetails], qtbot: QtBot
) -> None:
    map_method(desk.db, store.id, orders[0].order.shipping_method, "DHL", "Express")
    dialog = _many(desk, jobs, (orders[0].id,), qtbot)
    try:
        _enter(dialog, 1, "T-1", qtbot)
        dialog.submit()
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    finally:
        destroy(dialog)
    (parcel,) = queries.order_details(desk.db, orders[0].id).shipments
    assert (parcel.carrier, parcel.service, parcel.tracking_number) == ("DHL", "Express", "T-1")


def test_one_parcel_for_all_follows_no_rows_map(
    desk: Desk, jobs: Jobs, store: Store, orders: list[OrderDetails], qtbot: QtBot
) -> None:
    map_method(desk.db, store.id, orders[0].order.shipping_method, "DHL", "Express")
    dialog = _many(desk, jobs, (orders[0].id, orders[1].id), qtbot)
    try:
        dialog.fields.together.setChecked(True)
        assert [_cells(dialog, row) for row in (0, 1)] == [("", ""), ("", "")]
    finally:
        destroy(dialog)


def test_a_file_without_a_carrier_is_completed_by_the_map_and_says_so(  # noqa: PLR0917 - pytest passes fixtures by name
    desk: Desk, jobs: Jobs, mapped: OrderDetails, orders: list[OrderDetails], tmp_path: Path, qtbot: QtBot
) -> None:
    other = _with_different_methods(orders)[1]
    path = tmp_path / "numbers.csv"
    path.write_text(f"Order;Tracking\n{mapped.order.number};A1\n{other.order.number};A2\n", encoding="utf-8")
    dialog = ShipFileDialog(desk, jobs)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    try:
        dialog.read(path)
        qtbot.waitUntil(lambda: dialog.rows.rowCount() == 2, timeout=WITHIN_MS)
        assert _file_row(dialog, 0) == ("DHL", "i Carrier by the map: DHL Express.")
        assert "carrier is missing" in _file_row(dialog, 1)[1]
        assert [dialog.rows.in_trouble(row) for row in (0, 1)] == [False, True]
        dialog.submit()
        qtbot.waitUntil(lambda: _file_row(dialog, 0)[1].endswith("Recorded"), timeout=WITHIN_MS)
    finally:
        destroy(dialog)
    assert _parcels(desk, mapped) == [("DHL", "Express", "A1")]


def test_an_order_says_what_it_is_shipped_with_while_there_is_something_to_ship(
    qtbot: QtBot, mapped: OrderDetails
) -> None:
    for details, wanted in ((mapped, True), (replace(mapped, status=OrderStatus.SHIPPED), False)):
        section = DeliverySection(details)
        qtbot.addWidget(section)
        texts = [label.text() for label in section.findChildren(QLabel)]
        assert ("DHL Express (by the map of shipping methods)" in texts) is wanted
        assert ("Ship with" in texts) is wanted


def _remap(dialog: ShipDialog, jobs: Jobs, desk: Desk, qtbot: QtBot, *, way: tuple[str, str]) -> None:
    """Change the map while the dialog is open, and wait until the dialog has heard of it."""
    order = dialog.details
    map_method(desk.db, order.store_id, order.order.shipping_method, *way)
    jobs.publish(Changes(maps=True))
    heading = child(dialog, WrappedText, "ship_heading")
    qtbot.waitUntil(lambda: f"By the map: {' '.join(way)}" in heading.text(), timeout=WITHIN_MS)


def _record(desk: Desk, order: OrderDetails, carrier: str, service: str) -> None:
    """Record a parcel of one piece."""
    now = desk.clock()
    line = next(view for view in order.lines if view.line.quantity >= 1)
    draft = ShipmentDraft(carrier, "FIRST", now.date(), service, (ShipmentLine(line.id, Decimal(1)),))
    record_shipment(desk.db, order_id=order.id, draft=draft, notify=False, not_before=now, operator="Kim", now=now)


def _way(dialog: QDialog) -> tuple[str, str]:
    return child(dialog, QComboBox, "ship_carrier").currentText(), child(dialog, QLineEdit, "ship_service").text()


def _type(dialog: ShipDialog, number: str) -> None:
    line = child(dialog, QLineEdit, "ship_tracking")
    QTest.keyClicks(line, number)
    line.editingFinished.emit()


def _with_different_methods(orders: Sequence[OrderDetails]) -> tuple[OrderDetails, OrderDetails]:
    first = orders[0]
    return first, next(one for one in orders if one.order.shipping_method != first.order.shipping_method)


def _many(desk: Desk, jobs: Jobs, order_ids: Sequence[int], qtbot: QtBot) -> ShipManyDialog:
    dialog = ShipManyDialog(desk, jobs, order_ids)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    qtbot.waitUntil(lambda: bool(dialog.orders.rows), timeout=WITHIN_MS)
    return dialog


def _enter(dialog: ShipManyDialog, row: int, number: str, qtbot: QtBot) -> None:
    name = f"ship_many_tracking_{row}"
    edit = child(dialog, QLineEdit, name)
    QTest.keyClicks(edit, number)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.findChild(QLineEdit, name) is None, timeout=WITHIN_MS)


def _cells(dialog: ShipManyDialog, row: int) -> tuple[str, str]:
    cells = dialog.orders
    return str(cells.index(row, ManyColumn.CARRIER).data()), str(cells.index(row, ManyColumn.SERVICE).data())


def _file_row(dialog: ShipFileDialog, row: int) -> tuple[str, str]:
    cells = dialog.rows
    return str(cells.index(row, FileColumn.CARRIER).data()), str(cells.index(row, FileColumn.REMARK).data())


def _parcels(desk: Desk, order: OrderDetails) -> list[tuple[str, str, str]]:
    found = queries.order_details(desk.db, order.id).shipments
    return [(parcel.carrier, parcel.service, parcel.tracking_number) for parcel in found]
