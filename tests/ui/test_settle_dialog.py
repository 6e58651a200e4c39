"""Settling a notice in the window: what is offered, what has to be said, and what follows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from finding_widgets import child, destroy, press, texts
from mapped_ways import map_carrier
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs

from ordersync_gui.domain.desk import NoticeView, OrderFilter, Store
from ordersync_gui.domain.notice import NoticeState, Verdict
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.notify import send_due
from ordersync_gui.sync.settle import settle_by_hand
from ordersync_gui.sync.ship import ship
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.settle_dialog import SettleDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Settle = Callable[[Any], Any]
Told = Callable[[str], NoticeView]
Open = Callable[..., SettleDialog]
REFUSING, LOSING, SWALLOWING = "fault-200", "drop-after", "drop-before"


@pytest.fixture
def told(connect: Callable[..., Store], shop: PracticeShop, desk: Desk, settle: Settle) -> Told:
    """told(kind): the notice of a parcel that the shop was told about while it misbehaved so."""

    def tell(kind: str) -> NoticeView:
        connect(shop, orders=True)
        order_id = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT))[0]
        draft = ShipmentDraft(carrier="DHL", tracking_number="JD0146", ship_date=date(2026, 1, 2))
        settle(ship(desk, order_id=order_id, draft=draft, notify=True))
        shop.misbehave = {kind}
        settle(send_due(desk))
        shop.misbehave = set()
        return _notice(desk)

    return tell


@pytest.fixture
def open_dialog(desk: Desk, jobs: Jobs, shown: ShownDialogs) -> Open:
    """open_dialog(notice, verdict) shows a dialog; it is closed after the test."""

    def show(notice: NoticeView, verdict: Verdict | None = None) -> SettleDialog:
        return shown(SettleDialog(desk, jobs, notice, verdict))

    return show


@pytest.fixture
def window(desk: Desk, jobs: Jobs, settle: Settle) -> Iterator[MainWindow]:
    """The window, shown but not started."""
    found = MainWindow(desk, jobs)
    found.show()
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


def test_a_carrier_that_the_shop_doesnt_know_is_mended_in_the_map_and_sent_again(  # noqa: PLR0917 - pytest passes fixtures by name
    told: Told, open_dialog: Open, shop: PracticeShop, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    notice = told("own-carriers")
    assert "Unknown carrier: DHL" in notice.last_error
    dialog = open_dialog(notice, Verdict.AGAIN)
    assert "carrier map" in child(dialog, QLabel, "settle_sentence").text()
    map_carrier(desk.db, notice.store_id, ("DHL", ""), ("dhl_parcel", ""))
    shop.misbehave = {"own-carriers"}
    press(dialog, "settle_ok")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    settle(send_due(desk))
    assert (_notice(desk).state, shop.effects(notice.order_number)) == (NoticeState.SENT, 1)
    assert shop.ledger[-1].query["carrier"] == "dhl_parcel"


def _notice(desk: Desk) -> NoticeView:
    (notice,) = queries.notices(desk.db, store_id=None, state=None)
    return notice


def _ok(dialog: SettleDialog) -> QPushButton:
    return child(dialog, QPushButton, "settle_ok")


def _reason(dialog: SettleDialog) -> QLineEdit:
    return child(dialog, QLineEdit, "settle_reason")


def _sentence(dialog: SettleDialog) -> str:
    return child(dialog, QLabel, "settle_sentence").text()


def _show_order(window: MainWindow, order_id: int, qtbot: QtBot) -> None:
    window.start()
    qtbot.waitUntil(lambda: order_id in window.orders.model.ids, timeout=WITHIN_MS)
    assert window.orders.table.go_to(order_id)
    qtbot.waitUntil(lambda: _shown_order(window) == order_id, timeout=WITHIN_MS)


def _shown_order(window: MainWindow) -> int | None:
    return None if window.details.details is None else window.details.details.id


def test_an_unconfirmed_notice_is_marked_as_arrived_with_a_reason_only(
    told: Told, open_dialog: Open, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(told(LOSING), Verdict.ARRIVED)
    heard: list[object] = []
    dialog.settled.connect(heard.append)
    assert "Look in the shop first" in _sentence(dialog)
    assert _ok(dialog).text() == "It arrived"
    assert not _ok(dialog).isEnabled()
    QTest.keyClicks(_reason(dialog), " . ")
    assert not _ok(dialog).isEnabled()
    QTest.keyClicks(_reason(dialog), "seen in the shop")
    press(dialog, "settle_ok")
    dialog.save()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert heard == [Verdict.ARRIVED]
    assert _notice(desk).state is NoticeState.CONFIRMED
    timeline = queries.order_details(desk.db, _notice(desk).order_id).timeline
    assert [entry.who for entry in timeline if "seen in the shop" in str(entry.message)] == ["Ada"]


def test_a_refused_notice_is_given_up_without_a_reason(
    told: Told, open_dialog: Open, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(told(REFUSING), Verdict.DROP)
    assert "Look in the shop" not in _sentence(dialog)
    press(dialog, "settle_ok")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert _notice(desk).state is NoticeState.CANCELLED


def test_without_a_verdict_the_dialog_asks_for_one(
    told: Told, open_dialog: Open, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_dialog(told(REFUSING))
    assert not _ok(dialog).isEnabled()
    assert _reason(dialog).placeholderText() == "may stay empty"
    press(dialog, "settle_choose_drop")
    assert "isn't told about this parcel" in _sentence(dialog)
    press(dialog, "settle_choose_again")
    assert "First mend in the shop" in _sentence(dialog)
    assert _ok(dialog).text() == "Send again"
    press(dialog, "settle_ok")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert _notice(desk).state is NoticeState.QUEUED


def test_asked_about_an_unconfirmed_notice_the_dialog_wants_a_reason_from_the_start(
    told: Told, open_dialog: Open
) -> None:
    dialog = open_dialog(told(LOSING))
    assert "Look in the shop first" in _sentence(dialog)
    assert _reason(dialog).placeholderText() == ""
    QTest.keyClicks(_reason(dialog), "seen")
    assert not _ok(dialog).isEnabled()
    press(dialog, "settle_choose_arrived")
    assert _ok(dialog).isEnabled()


def test_sending_again_what_stopped_half_way_sends_only_the_rest(told: Told, open_dialog: Open) -> None:
    refused = replace(told(LOSING), state=NoticeState.REFUSED)
    assert "The same notice is sent once more" in _sentence(open_dialog(refused, Verdict.AGAIN))
    half = replace(refused, steps_done=1)
    assert "what is missing is sent" in _sentence(open_dialog(half, Verdict.AGAIN))


@pytest.mark.parametrize("verdict", [Verdict.ARRIVED, Verdict.AGAIN])
def test_half_told_a_tracking_number_in_the_shop_proves_nothing(
    told: Told, open_dialog: Open, verdict: Verdict
) -> None:
    half = replace(told(LOSING), steps_done=1)
    sentence = _sentence(open_dialog(half, verdict))
    assert "the order as shipped" in sentence, "the only thing that the missing request changes in the shop"
    assert "the parcel" not in sentence, "the shop shows the parcel's number already"


def test_giving_up_half_told_says_what_the_shop_knows(told: Told, open_dialog: Open) -> None:
    half = replace(told(LOSING), state=NoticeState.REFUSED, steps_done=1)
    sentence = _sentence(open_dialog(half, Verdict.DROP))
    assert "has accepted the beginning" in sentence
    assert "isn't told about this parcel" not in sentence


def test_what_was_settled_elsewhere_meanwhile_is_told_and_stays(
    told: Told, open_dialog: Open, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    notice = told(LOSING)
    dialog = open_dialog(notice, Verdict.AGAIN)
    settle(settle_by_hand(desk, notice_id=notice.id, verdict=Verdict.ARRIVED, reason="seen"))
    _reason(dialog).setText("not there")
    press(dialog, "settle_ok")
    problem = child(dialog, InlineMessage, "settle_problem")
    qtbot.waitUntil(lambda: '"confirmed" now' in problem.text(), timeout=WITHIN_MS)
    assert dialog.isVisible()
    assert _notice(desk).state is NoticeState.CONFIRMED


def test_a_typed_reason_isnt_lost_silently(told: Told, open_dialog: Open, desk: Desk) -> None:
    dialog = open_dialog(told(LOSING), Verdict.AGAIN)
    _reason(dialog).setText("not there")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    press(child(dialog, QMessageBox, "question"), "question_yes")
    assert not dialog.isVisible()
    assert _notice(desk).state is NoticeState.UNCONFIRMED


def test_cancelling_changes_nothing(told: Told, open_dialog: Open, desk: Desk) -> None:
    before = told(REFUSING)
    dialog = open_dialog(before, Verdict.DROP)
    press(dialog, "settle_cancel")
    assert not dialog.isVisible()
    assert _notice(desk) == before


def test_what_the_shop_said_is_shown_as_it_stands(told: Told, open_dialog: Open) -> None:
    notice = told(REFUSING)
    assert notice.last_error
    dialog = open_dialog(notice)
    assert notice.last_error in texts(dialog)
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel) if label.text()
    )


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [(REFUSING, ("again", "arrived", "drop")), (LOSING, ("arrived", "again"))],
)
def test_the_details_offer_what_fits_the_notice(
    window: MainWindow, told: Told, qtbot: QtBot, kind: str, wanted: tuple[str, ...]
) -> None:
    notice = told(kind)
    _show_order(window, notice.order_id, qtbot)
    names = [button.objectName() for button in window.details.findChildren(QPushButton)]
    assert [name for name in names if name.startswith("settle_")] == [
        f"settle_{one}_{notice.id}" for one in wanted
    ]
    assert ("look in the shop" in texts(window.details)) is (kind == LOSING)


def test_sent_again_from_the_details_the_shop_is_told_at_once_and_the_buttons_go(
    window: MainWindow, told: Told, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    notice = told(SWALLOWING)
    assert shop.effects(notice.order_number) == 0
    _show_order(window, notice.order_id, qtbot)
    press(window.details, f"settle_again_{notice.id}")
    dialog: Any = window.acts.dialog
    _reason(dialog).setText("not there")
    press(dialog, "settle_ok")
    qtbot.waitUntil(lambda: shop.effects(notice.order_number) == 1, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: _notice(desk).state is NoticeState.SENT, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: not window.commands.settle_notice.isEnabled(), timeout=WITHIN_MS)
    assert window.details.findChild(QPushButton, f"settle_again_{notice.id}") is None
    assert window.acts.dialog is None


def test_the_menu_settles_the_shown_orders_notice_and_only_where_there_is_one(
    window: MainWindow, told: Told, desk: Desk, qtbot: QtBot
) -> None:
    notice = told(REFUSING)
    assert not window.commands.settle_notice.isEnabled()
    _show_order(window, notice.order_id, qtbot)
    qtbot.waitUntil(window.commands.settle_notice.isEnabled, timeout=20_000)
    window.commands.settle_notice.trigger()
    dialog: Any = window.acts.dialog
    press(dialog, "settle_choose_drop")
    press(dialog, "settle_ok")
    qtbot.waitUntil(lambda: _notice(desk).state is NoticeState.CANCELLED, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: not window.commands.settle_notice.isEnabled(), timeout=WITHIN_MS)
