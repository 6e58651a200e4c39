"""The line of the ship dialog that says how the order stands in the shop at this moment."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Event
from typing import Any

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs

from ordersync_gui.domain.desk import OrderDetails, OrderFilter, Store
from ordersync_gui.domain.ship_check import ShipCheck, ShipVerdict
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync import ship_check
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.reason_dialog import ReasonDialog
from ordersync_gui.ui.ship_dialog import ShipDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Show = Callable[[], ShipDialog]


@pytest.fixture
def shop() -> Iterator[PracticeShop]:
    """A shop that can be asked for one order."""
    with PracticeShop(channel="oxatis", orders=12) as running:
        yield running


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    return connect(shop, orders=True)


@pytest.fixture
def details(desk: Desk, store: Store) -> OrderDetails:
    """An order that can be shipped."""
    ids = queries.order_ids(desk.db, OrderFilter(store_id=store.id, status=OrderStatus.AWAITING_SHIPMENT))
    found = (queries.order_details(desk.db, order_id) for order_id in ids)
    return next(order for order in found if not order.attention)


@pytest.fixture
def show(desk: Desk, jobs: Jobs, details: OrderDetails, store: Store, shown: ShownDialogs) -> Show:
    """Open the dialog with carrier and number entered."""

    def make() -> ShipDialog:
        dialog = ShipDialog(desk, jobs, details, channel_spec(store.channel), store=store)
        child(dialog, QComboBox, "ship_carrier").setEditText("DHL")
        child(dialog, QLineEdit, "ship_tracking").setText("JD0001")
        return shown(dialog)

    return make


def said(dialog: ShipDialog, name: str = "ship_look") -> str:
    return child(dialog, InlineMessage, name).text()


def verdict(qtbot: QtBot, dialog: ShipDialog) -> ShipVerdict:
    qtbot.waitUntil(lambda: dialog.look.check is not None, timeout=WITHIN_MS)
    assert dialog.look.check is not None
    return dialog.look.check.verdict


def test_an_order_that_still_waits_there_is_said_to_and_ships(show: Show, qtbot: QtBot) -> None:
    dialog = show()

    assert verdict(qtbot, dialog) is ShipVerdict.OPEN
    assert said(dialog) == "Looked in the shop just now: still to be shipped."
    assert child(dialog, QPushButton, "ship_anyway").isHidden()
    press(dialog, "ship_submit")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)


def test_one_that_was_cancelled_there_is_refused_with_an_alarm_and_nothing_is_stored(
    show: Show, qtbot: QtBot, shop: PracticeShop, desk: Desk, details: OrderDetails
) -> None:
    shop.cancel(details.order.number)
    dialog = show()
    alarms: list[None] = []
    dialog.stopped.connect(lambda: alarms.append(None))

    assert verdict(qtbot, dialog) is ShipVerdict.CANCELLED
    assert "cancelled there" in said(dialog)
    assert not child(dialog, QPushButton, "ship_submit").isEnabled()
    dialog.submit()

    assert "isn't to be shipped" in said(dialog, "ship_problem")
    assert len(alarms) == 1
    assert queries.order_details(desk.db, details.id) == details


def test_pressing_before_the_answer_is_there_waits_for_it(
    show: Show, qtbot: QtBot, shop: PracticeShop, desk: Desk, details: OrderDetails
) -> None:
    shop.cancel(details.order.number)
    dialog = show()

    dialog.submit()
    dialog.submit()

    qtbot.waitUntil(lambda: "isn't to be shipped" in said(dialog, "ship_problem"), timeout=WITHIN_MS)
    assert queries.order_details(desk.db, details.id).shipments == ()


def test_shipping_it_anyway_takes_a_reason_which_is_kept(
    show: Show, qtbot: QtBot, shop: PracticeShop, desk: Desk, details: OrderDetails
) -> None:
    shop.cancel(details.order.number)
    dialog = show()
    verdict(qtbot, dialog)

    press(dialog, "ship_anyway")
    question = child(dialog, ReasonDialog, "ship_anyway_dialog")
    child(question, QLineEdit, "reason").setText("the buyer rang")
    question.perform()
    qtbot.waitUntil(lambda: child(dialog, QPushButton, "ship_submit").isEnabled(), timeout=WITHIN_MS)
    press(dialog, "ship_submit")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)

    after = queries.order_details(desk.db, details.id)
    assert len(after.shipments) == 1
    (kept,) = [entry for entry in after.timeline if "the buyer rang" in str(entry.message)]
    assert kept.who == "Ada"


def test_without_the_network_it_ships_as_promised(show: Show, qtbot: QtBot, shop: PracticeShop) -> None:
    shop.stop()
    dialog = show()

    assert verdict(qtbot, dialog) is ShipVerdict.UNABLE
    assert "couldn't be asked" in said(dialog)
    assert "What is known here was imported just now." in said(dialog)
    press(dialog, "ship_submit")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)


def test_a_slow_shop_is_waited_for_and_closing_ends_the_wait(
    show: Show, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, desk: Desk, details: OrderDetails
) -> None:
    answer, usual = Event(), ship_check._look

    def slow(*given: object) -> object:
        answer.wait(20)
        return usual(*given)  # type: ignore[arg-type] # as given

    monkeypatch.setattr(ship_check, "_look", slow)
    dialog = show()
    dialog.submit()
    assert "Asking the shop" in said(dialog)

    dialog.done(0)
    answer.set()

    qtbot.waitUntil(lambda: not dialog.look._work.running, timeout=WITHIN_MS)
    assert queries.order_details(desk.db, details.id).shipments == ()


def test_what_the_shop_said_long_ago_is_asked_again(
    show: Show, qtbot: QtBot, shop: PracticeShop, desk: Desk, details: OrderDetails
) -> None:
    dialog = show()
    verdict(qtbot, dialog)
    check = dialog.look.check
    assert check is not None
    dialog.look._check = replace(check, at=check.at.replace(year=2020))
    shop.cancel(details.order.number)

    dialog.submit()

    qtbot.waitUntil(lambda: "isn't to be shipped" in said(dialog, "ship_problem"), timeout=WITHIN_MS)
    assert queries.order_details(desk.db, details.id).shipments == ()


def test_an_answer_for_a_dialog_that_is_gone_with_its_window_is_heard_by_nobody(
    desk: Desk, jobs: Jobs, details: OrderDetails, store: Store, monkeypatch: pytest.MonkeyPatch, *, qtbot: QtBot
) -> None:
    asked, answer = Event(), Event()
    look = ship_check.look_before_shipping

    async def slow(*values: Any, **more: Any) -> ShipCheck:  # noqa: ANN401 - handed on
        asked.set()
        await desk.workers.network(answer.wait)
        return await look(*values, **more)

    monkeypatch.setattr(ship_check, "look_before_shipping", slow)
    dialog = ShipDialog(desk, jobs, details, channel_spec(store.channel), store=store)
    dialog.show()
    qtbot.waitUntil(asked.is_set, timeout=WITHIN_MS)

    destroy(dialog)
    answer.set()

    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)  # a callback into what is gone would be logged
