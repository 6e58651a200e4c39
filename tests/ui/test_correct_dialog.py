"""Correcting a recorded parcel: what is said before, what is saved, and that nothing is lost by a refusal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderDetails, OrderFilter, Store
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries, shipments
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.correct_dialog import CorrectDialog
from ordersync_gui.ui.jobs import Jobs

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Connect = Callable[..., Store]


@pytest.fixture
def shipped(desk: Desk, connect: Connect, shop: PracticeShop) -> OrderDetails:
    """An order with a parcel whose notice waits."""
    connect(shop, orders=True)
    wanted = OrderFilter(status=OrderStatus.AWAITING_SHIPMENT)
    ids = queries.order_ids(desk.db, wanted)
    rows = queries.order_rows(desk.db, ids)
    order_id = next(order_id for order_id in ids if not rows[order_id].attention)
    now = desk.clock()
    shipments.record_shipment(
        desk.db,
        order_id=order_id,
        draft=ShipmentDraft("UPS", "T1", now.date(), service="Ground"),
        notify=True,
        not_before=now,
        operator="Ada",
        now=now,
    )
    return queries.order_details(desk.db, order_id)


@pytest.fixture
def dialog(desk: Desk, jobs: Jobs, shipped: OrderDetails) -> Iterator[CorrectDialog]:
    """The dialog on that parcel, opened as the window does."""
    found = CorrectDialog(
        desk,
        jobs,
        shipped,
        channel_spec(shipped.channel),
        shipment=shipped.shipments[0],
        notice=shipped.notices[0],
    )
    found.open()
    yield found
    destroy(found)


def test_a_correction_before_the_shop_was_told_replaces_the_notice(
    dialog: CorrectDialog, desk: Desk, shipped: OrderDetails, qtbot: QtBot
) -> None:
    assert "hasn't been told yet" in child(dialog, QLabel, "correct_meaning").text()
    assert not child(dialog, QPushButton, "correct_ok").isEnabled(), "nothing is different"
    child(dialog, QLineEdit, "correct_tracking").setText(" 1z 999 aa1 01 2345 6784 ")
    child(dialog, QLineEdit, "correct_tracking").editingFinished.emit()
    assert child(dialog, QLineEdit, "correct_tracking").text() == "1Z999AA10123456784"
    assert not child(dialog, QPushButton, "correct_ok").isEnabled(), "a reason is missing"
    child(dialog, QLineEdit, "correct_reason").setText("mistyped")
    with qtbot.waitSignal(dialog.corrected, timeout=WITHIN_MS):
        press(dialog, "correct_ok")
    after = queries.order_details(desk.db, shipped.id)
    assert [notice.state for notice in after.notices] == [NoticeState.CANCELLED, NoticeState.QUEUED]
    assert after.shipments[0].tracking_number == "1Z999AA10123456784"
    assert after.notices[-1].not_before > desk.clock(), "it waits as a new parcel does"


def test_a_number_of_another_carrier_is_pointed_out_and_blocks_nothing(dialog: CorrectDialog) -> None:
    child(dialog, QComboBox, "correct_carrier").setEditText("DHL")
    child(dialog, QLineEdit, "correct_tracking").setText("1Z999AA10123456784")
    child(dialog, QLineEdit, "correct_reason").setText("another box")
    assert "UPS" in dialog._doubts.text()
    assert child(dialog, QPushButton, "correct_ok").isEnabled()


def test_what_can_not_be_corrected_is_said_in_the_dialog_and_stays_there(
    dialog: CorrectDialog, desk: Desk, shipped: OrderDetails, qtbot: QtBot
) -> None:
    child(dialog, QLineEdit, "correct_tracking").setText("T2")
    child(dialog, QLineEdit, "correct_reason").setText("mistyped")
    with desk.db.transaction():
        desk.db.connection().execute("UPDATE notice SET state = 'unconfirmed', attempts = 1")
    press(dialog, "correct_ok")
    qtbot.waitUntil(lambda: bool(dialog.problem.text()), timeout=WITHIN_MS)
    assert child(dialog, QLineEdit, "correct_tracking").text() == "T2"
    assert queries.order_details(desk.db, shipped.id).shipments[0].tracking_number == "T1"
    assert child(dialog, QPushButton, "correct_ok").isEnabled()


def test_before_anything_is_changed_it_says_what_a_corrected_number_does(
    desk: Desk, jobs: Jobs, shipped: OrderDetails
) -> None:
    """Not what would hold if all was changed: Oxatis takes another number, but no other service."""
    told = replace(shipped.notices[0], state=NoticeState.SENT)
    dialog = CorrectDialog(desk, jobs, shipped, channel_spec("oxatis"), shipment=shipped.shipments[0], notice=told)
    assert "takes a correction: it is told what is right" in child(dialog, QLabel, "correct_meaning").text()
    destroy(dialog)
