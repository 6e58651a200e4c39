"""Packing an order in the window claims it; what somebody else packs is said, and only shipped when taken over."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs
from stocked_store import draft

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderDetails, OrderFilter, Store
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.claims import all_claims, claim, give_back, take_over
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.ship import ship
from ordersync_gui.sync.workers import Workers
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.marked_frame import MarkedFrame
from ordersync_gui.ui.order_details.pane import OrderDetailsPane
from ordersync_gui.ui.packing_claim import PackingClaim
from ordersync_gui.ui.ship_dialog import ShipDialog
from ordersync_gui.ui.ship_many_dialog import ShipManyDialog
from ordersync_gui.ui.ship_many_rows import Common

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Settle = Callable[[Coroutine[Any, Any, Any]], Any]
Open = Callable[[], ShipDialog]


@pytest.fixture
def details(connect: Callable[..., Store], shop: PracticeShop, desk: Desk) -> OrderDetails:
    """An order that can be shipped."""
    store = connect(shop, orders=True)
    ids = queries.order_ids(desk.db, OrderFilter(store_id=store.id, status=OrderStatus.AWAITING_SHIPMENT))
    found = (queries.order_details(desk.db, order_id) for order_id in ids)
    return next(order for order in found if not order.attention)


@pytest.fixture
def ben(desk: Desk) -> Iterator[Desk]:
    """Somebody else at another PC, with the same orders."""
    other = Desk(Database(desk.db.path), MemorySecrets(), Workers(), "Ben", pc="PC 2")
    yield other
    other.workers.close()
    other.db.close()


@pytest.fixture
def open_dialog(desk: Desk, jobs: Jobs, details: OrderDetails, shown: ShownDialogs) -> Open:
    """Open the dialog of the order, with a parcel entered."""

    def show() -> ShipDialog:
        dialog = ShipDialog(desk, jobs, details, channel_spec(details.channel))
        child(dialog, QComboBox, "ship_carrier").setEditText("DHL")
        child(dialog, QLineEdit, "ship_tracking").setText("JD0001")
        return shown(dialog)

    return show


def _packers(desk: Desk) -> list[str]:
    return [each.claim.packer.name for each in all_claims(desk)]


def test_the_open_dialog_claims_its_order_and_closing_gives_it_back(
    open_dialog: Open, ben: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    qtbot.waitUntil(lambda: _packers(ben) == ["Ada"], timeout=WITHIN_MS)
    assert not dialog.claim.isVisible()
    dialog.done(0)
    qtbot.waitUntil(lambda: _packers(ben) == [], timeout=WITHIN_MS)


def test_closed_at_once_it_leaves_no_claim_behind(open_dialog: Open, ben: Desk, jobs: Jobs, qtbot: QtBot) -> None:
    open_dialog().done(0)
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    assert _packers(ben) == []


def test_what_somebody_else_packs_is_shipped_only_after_it_was_taken_over(  # noqa: PLR0917 - pytest passes fixtures by name
    open_dialog: Open, details: OrderDetails, ben: Desk, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    settle(claim(ben, order_ids=[details.id]))
    dialog = open_dialog()
    qtbot.waitUntil(dialog.claim.isVisible, timeout=WITHIN_MS)
    ship = child(dialog, QPushButton, "ship_submit")
    assert not ship.isEnabled()
    assert dialog.claim.line.text().startswith(f"Ben is packing order {details.order.number} on PC 2 (since ")
    heard: list[str] = []
    dialog.refused.connect(heard.append)
    dialog.submit()
    assert heard == [dialog.claim.refusal]

    press(dialog, "ship_take_over")
    question = child(dialog, QMessageBox, "question")
    assert "Ben is packing" in question.informativeText()
    assert _packers(desk) == ["Ben, PC 2"], "nothing happens before the answer"
    child(question, QPushButton, "question_yes").click()
    qtbot.waitUntil(ship.isEnabled, timeout=WITHIN_MS)
    assert not dialog.claim.isVisible()
    ship.click()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    told = [str(entry.message) for entry in queries.order_details(desk.db, details.id).timeline]
    assert "Packing was taken over from Ben, PC 2." in told
    assert _packers(desk) == []


def test_it_is_free_as_soon_as_the_other_lets_go(  # noqa: PLR0917 - pytest passes fixtures by name
    open_dialog: Open, details: OrderDetails, ben: Desk, jobs: Jobs, settle: Settle, qtbot: QtBot
) -> None:
    settle(claim(ben, order_ids=[details.id]))
    dialog = open_dialog()
    qtbot.waitUntil(dialog.claim.isVisible, timeout=WITHIN_MS)
    settle(give_back(ben, order_ids=[details.id]))
    jobs.publish(Changes(orders=frozenset({details.id})))
    qtbot.waitUntil(child(dialog, QPushButton, "ship_submit").isEnabled, timeout=WITHIN_MS)
    assert _packers(ben) == ["Ada"]


def test_what_the_other_has_shipped_is_not_claimed_here(  # noqa: PLR0917 - pytest passes fixtures by name
    open_dialog: Open, details: OrderDetails, ben: Desk, jobs: Jobs, settle: Settle, qtbot: QtBot
) -> None:
    settle(claim(ben, order_ids=[details.id]))
    dialog = open_dialog()
    qtbot.waitUntil(dialog.claim.isVisible, timeout=WITHIN_MS)
    settle(ship(ben, order_id=details.id, draft=draft(), notify=False))
    jobs.publish(Changes(orders=frozenset({details.id})))
    why = child(dialog, InlineMessage, "ship_obstacle")
    qtbot.waitUntil(lambda: "shipped already" in why.text(), timeout=WITHIN_MS)
    assert not dialog.claim.isVisible()
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    assert _packers(ben) == []


def test_taken_over_by_another_while_the_dialog_is_open_nothing_is_recorded(
    open_dialog: Open, details: OrderDetails, ben: Desk, settle: Settle, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    qtbot.waitUntil(lambda: _packers(ben) == ["Ada"], timeout=WITHIN_MS)
    settle(take_over(ben, order_ids=[details.id]))
    press(dialog, "ship_submit")
    qtbot.waitUntil(lambda: "Ben is packing" in dialog.problem.text(), timeout=WITHIN_MS)
    qtbot.waitUntil(dialog.claim.isVisible, timeout=WITHIN_MS)
    assert queries.order_details(ben.db, details.id).shipments == ()


def test_what_two_parts_of_a_window_hold_is_given_back_by_the_last(
    desk: Desk, jobs: Jobs, details: OrderDetails, ben: Desk, qtbot: QtBot
) -> None:
    one, two = PackingClaim(desk, jobs, jobs), PackingClaim(desk, jobs, jobs)
    for each in (one, two):
        each.start([details.id])
    qtbot.waitUntil(lambda: _packers(ben) == ["Ada"] and not jobs.running, timeout=WITHIN_MS)
    one.stop()
    assert not jobs.running
    assert two.is_held
    two.stop()
    qtbot.waitUntil(lambda: _packers(ben) == [], timeout=WITHIN_MS)


def test_the_details_say_who_else_packs_the_order(  # noqa: PLR0917 - pytest passes fixtures by name
    desk: Desk, jobs: Jobs, details: OrderDetails, ben: Desk, settle: Settle, qtbot: QtBot
) -> None:
    settle(claim(ben, order_ids=[details.id]))
    pane = OrderDetailsPane(desk, jobs)
    qtbot.addWidget(pane)
    pane.want(details.id)
    qtbot.waitUntil(lambda: pane.findChild(MarkedFrame, "packedBox") is not None, timeout=WITHIN_MS)
    assert child(pane, MarkedFrame, "packedBox").accessibleName().startswith("Ben is packing order")
    settle(give_back(ben, order_ids=[details.id]))
    settle(claim(desk, order_ids=[details.id]))
    pane.on_changes(Changes(orders=frozenset({details.id})))
    qtbot.waitUntil(lambda: pane.findChild(MarkedFrame, "packedBox") is None, timeout=WITHIN_MS)


def test_of_many_orders_those_that_others_pack_stay(  # noqa: PLR0917 - pytest passes fixtures by name
    desk: Desk, jobs: Jobs, details: OrderDetails, ben: Desk, settle: Settle, qtbot: QtBot
) -> None:
    ids = queries.order_ids(desk.db, OrderFilter(store_id=details.store_id, status=OrderStatus.AWAITING_SHIPMENT))
    found = (queries.order_details(desk.db, order_id) for order_id in ids)
    one, other = [order for order in found if not order.attention][:2]
    settle(claim(ben, order_ids=[other.id]))
    dialog = ShipManyDialog(desk, jobs, [one.id, other.id])
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    dialog.show()
    qtbot.waitUntil(lambda: [bool(row.packed) for row in dialog.orders.rows] == [False, True], timeout=WITHIN_MS)
    assert _packers(ben) == ["Ben, PC 2", "Ada"]
    dialog.paste(0, "JD0001\nJD0002")
    dialog.orders.set_common(Common(carrier="DHL"))
    assert [row.id for row in dialog.orders.ready()] == [one.id]
    assert "Ben is packing" in dialog.orders.remark(1).text
    settle(give_back(ben, order_ids=[other.id]))
    jobs.publish(Changes(orders=frozenset({other.id})))
    qtbot.waitUntil(lambda: len(dialog.orders.ready()) == 2, timeout=WITHIN_MS)
    dialog.done(0)
    qtbot.waitUntil(lambda: _packers(ben) == [], timeout=WITHIN_MS)
    destroy(dialog)
