"""Correcting the delivery address of a practice order that can't be shipped without."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from finding_widgets import child, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.desk import OrderDetails, OrderFilter, Store
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.address_dialog import AddressDialog
from ordersync_gui.ui.jobs import Jobs

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
Open = Callable[..., AddressDialog]
WITHIN_MS = 20_000


@pytest.fixture
def shop() -> Iterator[PracticeShop]:
    """A practice shop with an order that lacks a usable address."""
    with PracticeShop(orders=120, seed=3) as running:
        yield running


@pytest.fixture
def broken(connect: Callable[..., Store], shop: PracticeShop, desk: Desk) -> OrderDetails:
    """An order without a usable ship-to."""
    store = connect(shop, orders=True)
    for order_id in queries.order_ids(desk.db, OrderFilter(store_id=store.id, needs_attention=True)):
        details = queries.order_details(desk.db, order_id)
        if AttentionKind.MISSING_SHIP_TO in {reason.kind for reason in details.attention}:
            return details
    pytest.fail("the practice shop has no such order")


@pytest.fixture
def open_dialog(desk: Desk, jobs: Jobs, shown: ShownDialogs) -> Open:
    """open_dialog(details) shows a dialog; it is closed after the test."""

    def show(
        details: OrderDetails, requirements: tuple[OrderRequirement, ...] = (OrderRequirement.SHIP_TO,)
    ) -> AddressDialog:
        return shown(AddressDialog(desk, jobs, details, requirements=requirements))

    return show


def test_a_corrected_address_takes_the_attention_away_and_can_be_taken_back(
    open_dialog: Open, broken: OrderDetails, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(broken)
    assert "missing" in child(dialog, QLabel, "address_address1_mark").text()
    _fill(dialog)
    assert not child(dialog, QLabel, "address_address1_mark").text()
    press(dialog, "address_save")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    corrected = queries.order_details(desk.db, broken.id)
    assert corrected.ship_to_corrected
    assert corrected.ship_to.address1 == "Calle Mayor 1"
    assert corrected.order.ship_to == broken.order.ship_to
    assert AttentionKind.MISSING_SHIP_TO not in {reason.kind for reason in corrected.attention}
    again = open_dialog(corrected)
    press(again, "address_revert")
    qtbot.waitUntil(lambda: not again.isVisible(), timeout=WITHIN_MS)
    reverted = queries.order_details(desk.db, broken.id)
    assert not reverted.ship_to_corrected
    assert reverted.ship_to == broken.order.ship_to


def test_an_address_that_is_still_incomplete_is_not_saved(
    open_dialog: Open, broken: OrderDetails, desk: Desk
) -> None:
    dialog = open_dialog(broken)
    child(dialog, QLineEdit, "address_phone").setText("123")
    press(dialog, "address_save")
    assert "Fill in what is marked" in dialog.problem.text()
    assert dialog.isVisible()
    assert not queries.order_details(desk.db, broken.id).ship_to_corrected


def test_missing_codes_are_marked_and_saved_only_when_a_person_insists(
    open_dialog: Open, broken: OrderDetails, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(broken, (OrderRequirement.SHIP_TO, OrderRequirement.TWO_LETTER_CODES))
    _fill(dialog)
    child(dialog, QLineEdit, "address_country").setText("Spain")
    assert "two letters" in child(dialog, QLabel, "address_country_mark").text()
    press(dialog, "address_save")
    assert "need two-letter codes here: country." in dialog.problem.text()
    assert dialog.isVisible()
    child(dialog, QLineEdit, "address_state").setText("Madrid")
    press(dialog, "address_save")
    assert "state, country." in dialog.problem.text()
    assert not queries.order_details(desk.db, broken.id).ship_to_corrected
    press(dialog, "address_save")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert queries.order_details(desk.db, broken.id).ship_to.country == "Spain"


def test_where_no_codes_are_asked_for_none_are_marked(open_dialog: Open, broken: OrderDetails) -> None:
    dialog = open_dialog(broken)
    child(dialog, QLineEdit, "address_country").setText("Spain")
    assert not child(dialog, QLabel, "address_country_mark").text()


def test_taking_the_shops_address_back_is_offered_only_after_a_correction(
    open_dialog: Open, broken: OrderDetails
) -> None:
    dialog = open_dialog(broken)
    assert not child(dialog, QPushButton, "address_revert").isVisible()


def test_escape_asks_before_it_drops_a_correction(open_dialog: Open, broken: OrderDetails, qtbot: QtBot) -> None:
    dialog = open_dialog(broken)
    child(dialog, QLineEdit, "address_city").setText("Madrid")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    press(child(dialog, QMessageBox, "question"), "question_yes")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)


def _fill(dialog: AddressDialog) -> None:
    for name, text in {
        "name": "Lucía Pérez",
        "address1": " Calle Mayor 1 ",
        "city": "Madrid",
        "postal_code": "28013",
        "country": "ES",
    }.items():
        child(dialog, QLineEdit, f"address_{name}").setText(text)
