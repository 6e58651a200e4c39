"""The window against a real practice shop: import, filter, details, trouble, notices, orderly closing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from finding_widgets import child, destroy, press, texts
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QRadioButton, QTableView
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderFilter, SortKey, Store
from ordersync_gui.domain.notice import NoticeState, Verdict
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.reconfigure import reconfigure_store
from ordersync_gui.sync.settle import settle_by_hand
from ordersync_gui.sync.ship import ship
from ordersync_gui.ui.evidence_dialog import EvidenceDialog
from ordersync_gui.ui.jobs import Jobs, JobState
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.order_details.pane import OrderDetailsPane
from ordersync_gui.ui.order_views import ATTENTION, VIEWS
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.panel import OrdersPanel
from ordersync_gui.ui.orders.table import OrdersTable
from ordersync_gui.ui.practice_offer import PracticeOffer
from ordersync_gui.ui.sidebar_items import COUNT, SECOND_LINE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none

WITHIN_MS = 20_000
Settle = Callable[[Any], Any]
Connect = Callable[..., Store]
LONG_AGO = datetime.now(UTC) - timedelta(days=365)


@pytest.fixture
def window(desk: Desk, jobs: Jobs, settle: Settle) -> Iterator[MainWindow]:
    """The window, shown but not started."""
    found = MainWindow(desk, jobs)
    found.show()
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


@pytest.fixture
def full(window: MainWindow, connect: Connect, shop: PracticeShop, qtbot: QtBot) -> MainWindow:
    """The window with the practice shop's forty orders in the grid."""
    connect(shop, orders=True)
    window.start()
    qtbot.waitUntil(lambda: len(window.orders.model.ids) == 40, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: len(window.stores) == 1, timeout=WITHIN_MS)
    return window


def said(window: MainWindow, name: str) -> str:
    return child(window, QLabel, name).text()


def count_of(window: MainWindow, key: str) -> str:
    return str(window.sidebar.views.item(VIEWS.index(key)).data(COUNT))


def show_details(window: MainWindow, order_id: int, qtbot: QtBot) -> OrderDetailsPane:
    assert window.orders.table.go_to(order_id)
    pane = window.details
    qtbot.waitUntil(lambda: pane.details is not None and pane.details.id == order_id, timeout=WITHIN_MS)
    return pane


def test_without_a_store_the_window_says_so_and_offers_a_way_on(
    window: MainWindow, shop: PracticeShop, qtbot: QtBot
) -> None:
    window.start()
    qtbot.waitUntil(lambda: said(window, "emptyHeadline") == "No store is connected yet.", timeout=WITHIN_MS)
    assert window.findChild(QPushButton, "empty_practice") is None
    told: dict[str, Any] = announcement(shop)
    window.offer_practice(PracticeOffer(told["login"]["set"], told["login"]["secrets"], told["channel"]))
    qtbot.waitUntil(lambda: child(window, QPushButton, "empty_practice").isVisible(), timeout=WITHIN_MS)
    press(window, "empty_connect")
    assert window.connecting._wizard is not None
    assert window.connecting._wizard.isVisible()


def test_trying_with_the_practice_shop_opens_the_wizard_with_that_shop_chosen(
    window: MainWindow, shop: PracticeShop, qtbot: QtBot
) -> None:
    window.start()
    told: dict[str, Any] = announcement(shop)
    window.offer_practice(PracticeOffer(told["login"]["set"], told["login"]["secrets"], told["channel"]))
    qtbot.waitUntil(lambda: window.findChild(QPushButton, "empty_practice") is not None, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: child(window, QPushButton, "empty_practice").isVisible(), timeout=WITHIN_MS)
    press(window, "empty_practice")
    assert window.connecting._wizard is not None
    assert child(window.connecting._wizard, QRadioButton, "shop_practice").isChecked()


def test_an_import_fills_grid_counts_and_times(
    window: MainWindow, connect: Connect, shop: PracticeShop, qtbot: QtBot
) -> None:
    store = connect(shop)
    window.start()
    qtbot.waitUntil(lambda: said(window, "emptyHeadline") == "No orders yet.", timeout=WITHIN_MS)
    job = window.importing.start(store, since=LONG_AGO)
    again = window.importing.start(store)
    assert again is job
    qtbot.waitUntil(lambda: len(window.orders.model.ids) == 40, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    assert job.of == 3
    assert "40 orders: 40 new" in window.activity.rows()[0].sentence()
    qtbot.waitUntil(lambda: count_of(window, "all") == "40", timeout=WITHIN_MS)
    second_line = window.sidebar.stores.item(1).data
    qtbot.waitUntil(lambda: second_line(SECOND_LINE) == "import: just now · 1 not mapped", timeout=WITHIN_MS)
    assert said(window, "orderCount") == "40 orders"


def test_statuses_filter_and_sort_narrow_the_grid(full: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    expected = list(queries.order_ids(desk.db, OrderFilter(status=OrderStatus.SHIPPED)))
    full.commands.views[OrderStatus.SHIPPED.value].trigger()
    qtbot.waitUntil(lambda: list(full.orders.model.ids) == expected, timeout=WITHIN_MS)
    assert count_of(full, "shipped") == str(len(expected))
    full.sidebar.choose_view(ATTENTION)
    needy = list(queries.order_ids(desk.db, OrderFilter(needs_attention=True)))
    qtbot.waitUntil(lambda: list(full.orders.model.ids) == needy, timeout=WITHIN_MS)
    full.sidebar.choose_view("all")
    full.orders.table.sort_wanted.emit(SortKey.TOTAL, False)
    by_total = list(queries.order_ids(desk.db, OrderFilter(sort=SortKey.TOTAL, descending=False)))
    qtbot.waitUntil(lambda: list(full.orders.model.ids) == by_total, timeout=WITHIN_MS)


def test_a_filter_that_hides_all_says_so_and_can_be_cleared(full: MainWindow, qtbot: QtBot) -> None:
    number = queries.order_rows(full.desk.db, full.orders.model.ids[:1])[full.orders.model.ids[0]].number
    QTest.keyClicks(full.orders.filter_box.line, number)
    qtbot.waitUntil(lambda: said(full, "orderCount") == "1 of 40 orders", timeout=WITHIN_MS)
    QTest.keyClicks(full.orders.filter_box.line, " nowhere")
    qtbot.waitUntil(lambda: said(full, "orderCount") == "0 of 40: filter active", timeout=WITHIN_MS)
    assert said(full, "emptyHeadline") == "0 of 40: filter active"
    press(full, "clearFilter")
    qtbot.waitUntil(lambda: said(full, "orderCount") == "40 orders", timeout=WITHIN_MS)
    assert child(full, QTableView, "ordersTable").isVisible()


def test_nothing_left_to_ship_is_said_with_the_last_import(
    window: MainWindow, connect: Connect, qtbot: QtBot
) -> None:
    with PracticeShop(orders=1, seed=2) as shop:
        connect(shop, orders=True)
        window.start()
        qtbot.waitUntil(lambda: len(window.orders.model.ids) == 1, timeout=WITHIN_MS)
        row = window.orders.model.order(0)
        assert row is not None
        empty = next(
            status for status in (OrderStatus.ON_HOLD, OrderStatus.AWAITING_SHIPMENT) if status is not row.status
        )
        window.sidebar.choose_view(empty.value)
        headline = "Nothing to ship." if empty is OrderStatus.AWAITING_SHIPMENT else "No order is On Hold."
        qtbot.waitUntil(lambda: said(window, "emptyHeadline") == headline, timeout=WITHIN_MS)
        assert said(window, "emptySentence") == "Last import: just now."


def test_the_details_show_everything_about_the_order(full: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    rows = queries.order_rows(desk.db, full.orders.model.ids)
    gift = next(row for row in rows.values() if row.gift)
    pane = show_details(full, gift.id, qtbot)
    details = queries.order_details(desk.db, gift.id)
    order = details.order
    wanted = [order.number, order.source_status, order.buyer.email, order.ship_to.address1, order.gift_message]
    wanted += [line.line.name for line in details.lines] + [line.line.sku for line in details.lines]
    wanted += [option.value for line in details.lines for option in line.line.options]
    wanted.append("What happened")
    # Below the top of an order the rest is built when there is time.
    qtbot.waitUntil(lambda: [text for text in wanted if text not in texts(pane)] == [], timeout=WITHIN_MS)
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in pane.findChildren(QLabel))


def test_attention_says_what_to_do_and_offers_it(full: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    unmapped = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.UNMAPPED))
    pane = show_details(full, unmapped[0], qtbot)
    assert "isn't mapped" in texts(pane)
    press(pane, "attentionMap")
    assert full.acts.dialog is not None
    assert full.acts.dialog.isVisible()
    full.acts.dialog.close()
    assert full.acts.dialog is None


def test_a_reimport_keeps_selection_and_shows_the_shops_changes(
    full: MainWindow, desk: Desk, shop: PracticeShop, settle: Settle, qtbot: QtBot
) -> None:
    ready = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT))
    show_details(full, ready[3], qtbot)
    draft = ShipmentDraft(carrier="DHL", tracking_number="JD0146", ship_date=date(2026, 1, 2))
    full.jobs.publish(settle(ship(desk, order_id=ready[0], draft=draft, notify=True)).changes)
    full.notifying.look()
    qtbot.waitUntil(lambda: len(shop.ledger) == 1, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: not full.jobs.running, timeout=WITHIN_MS)
    full.commands.import_store.trigger()
    qtbot.waitUntil(lambda: not full.jobs.running and not full.importing.running, timeout=WITHIN_MS)
    state = queries.order_rows(desk.db, [ready[0]])[ready[0]].notice
    assert state is NoticeState.CONFIRMED
    row = full.orders.model.row_of(ready[0])
    assert row is not None
    cached = full.orders.model.order(row)
    assert cached is not None
    assert cached.notice is NoticeState.CONFIRMED
    assert full.orders.table.order_id() == ready[3]


def test_shipping_through_the_window_tells_the_shop_once(
    full: MainWindow, desk: Desk, shop: PracticeShop, qtbot: QtBot
) -> None:
    ready = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT))
    show_details(full, ready[0], qtbot)
    full.commands.ship.trigger()
    full.commands.ship.trigger()
    qtbot.waitUntil(lambda: full.acts.dialog is not None, timeout=WITHIN_MS)
    dialog: Any = full.acts.dialog
    child(dialog, QComboBox, "ship_carrier").setCurrentText("DHL")
    child(dialog, QLineEdit, "ship_tracking").setText("JD014600006281")
    dialog.submit()
    dialog.submit()
    qtbot.waitUntil(lambda: len(shop.ledger) == 1, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: not full.jobs.running, timeout=WITHIN_MS)
    assert len(shop.ledger) == 1
    assert queries.order_rows(desk.db, [ready[0]])[ready[0]].notice is NoticeState.SENT
    qtbot.waitUntil(lambda: full.unsent_text() == "Unsent notices: 0", timeout=WITHIN_MS)


def test_after_shipping_the_next_order_of_the_list_is_there_to_be_shipped(
    full: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    full.sidebar.choose_view(OrderStatus.AWAITING_SHIPMENT)
    ready = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT))
    qtbot.waitUntil(lambda: list(full.orders.model.ids) == list(ready), timeout=WITHIN_MS)
    show_details(full, ready[0], qtbot)
    full.commands.ship.trigger()
    qtbot.waitUntil(lambda: full.acts.dialog is not None, timeout=WITHIN_MS)
    dialog: Any = full.acts.dialog
    child(dialog, QComboBox, "ship_carrier").setCurrentText("DHL")
    child(dialog, QLineEdit, "ship_tracking").setText("JD014600006281")
    dialog.submit()
    qtbot.waitUntil(lambda: full.orders.table.order_id() == ready[1], timeout=WITHIN_MS)
    assert ready[0] not in full.orders.model.ids
    pane = full.details
    qtbot.waitUntil(lambda: pane.details is not None and pane.details.id == ready[1], timeout=WITHIN_MS)
    assert full.commands.ship.isEnabled()


def test_unsent_notices_are_always_counted(
    full: MainWindow, desk: Desk, shop: PracticeShop, settle: Settle, qtbot: QtBot
) -> None:
    ready = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT))
    draft = ShipmentDraft(carrier="DHL", tracking_number="JD0147", ship_date=date(2026, 1, 2))
    shop.stop()
    full.jobs.publish(settle(ship(desk, order_id=ready[0], draft=draft, notify=True)).changes)
    qtbot.waitUntil(lambda: full.unsent_text() == "⚠ Unsent notices: 1", timeout=WITHIN_MS)
    full.notifying.look()
    qtbot.waitUntil(lambda: len(full.banners.banners()) == 1, timeout=WITHIN_MS)
    assert full.unsent_text() == "⚠ Unsent notices: 1"


@pytest.mark.parametrize("trouble", ["password", "dead host"])
def test_a_failed_import_shows_a_banner_that_goes_when_it_works_again(
    window: MainWindow, connect: Connect, shop: PracticeShop, qtbot: QtBot, trouble: str
) -> None:
    wrong = {"password": "not-the-password"} if trouble == "password" else {"url": "http://127.0.0.1:9/feed"}
    store = connect(shop, **wrong)
    window.start()
    qtbot.waitUntil(lambda: len(window.stores) == 1, timeout=WITHIN_MS)
    job = window.importing.start(store)
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    assert job.state is JobState.FAILED
    (banner,) = window.banners.banners()
    sentence = {"password": "refused the sign-in", "dead host": "refuses connections"}[trouble]
    assert sentence in window.activity.rows()[0].sentence()
    assert sentence in banner.text()
    qtbot.waitUntil(lambda: window.sidebar.stores.item(1).text() == "⚠ Practice", timeout=WITHIN_MS)
    if trouble == "dead host":
        mended = window.jobs.run(
            "mend", lambda _: reconfigure_store(window.desk, store=store, given={"url": shop.url})
        )
        qtbot.waitUntil(lambda: not mended.running, timeout=WITHIN_MS)
        good = window.importing.start(store, since=LONG_AGO)
        qtbot.waitUntil(lambda: not good.running, timeout=WITHIN_MS)
    else:
        press(banner, "bannerDismiss")
    assert window.banners.banners() == ()


def test_closing_with_a_running_import_ends_it(
    full: MainWindow, shop: PracticeShop, settle: Settle, qtbot: QtBot
) -> None:
    shop.misbehave = {"slow"}
    full.commands.import_all.trigger()
    qtbot.waitUntil(lambda: bool(full.importing.running), timeout=WITHIN_MS)
    with qtbot.waitSignal(full.closing):
        full.close()
    settle(full.jobs.close())
    assert full.jobs.running == ()


def test_the_count_in_the_status_bar_leads_to_the_orders_of_all_stores_that_need_attention(
    full: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    needing = queries.order_ids(desk.db, OrderFilter(needs_attention=True))
    button = full.need_you
    qtbot.waitUntil(lambda: button.text() == f"⚠ Need attention: {len(needing)}", timeout=WITHIN_MS)
    assert button.isVisible()
    full.sidebar.choose_store(full.stores[0].id)
    full.sidebar.choose_view("shipped")
    button.click()
    assert full.sidebar.store_id() is None
    qtbot.waitUntil(lambda: full.orders.model.ids == needing, timeout=WITHIN_MS)


def test_a_refused_notice_gets_a_line_of_its_own_that_filters_and_goes_when_it_is_settled(
    full: MainWindow, desk: Desk, shop: PracticeShop, settle: Settle, qtbot: QtBot
) -> None:
    ready = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT))
    draft = ShipmentDraft(carrier="DHL", tracking_number="JD0148", ship_date=date(2026, 1, 2))
    settle(ship(desk, order_id=ready[0], draft=draft, notify=True))
    before = queries.status_counts(desk.db, None).needs_attention
    shop.misbehave = {"fault-200"}
    full.commands.send_notices.trigger()
    line = full.sidebar.views.item(VIEWS.index("attention_refused"))
    qtbot.waitUntil(lambda: not line.isHidden() and line.data(COUNT) == "1", timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: full.need_you.text() == f"⚠ Need attention: {before + 1}", timeout=WITHIN_MS)
    full.commands.views["attention_refused"].trigger()
    qtbot.waitUntil(lambda: list(full.orders.model.ids) == [ready[0]], timeout=WITHIN_MS)
    (notice,) = queries.notices(desk.db, store_id=None, state=NoticeState.REFUSED)
    dropped = settle_by_hand(desk, notice_id=notice.id, verdict=Verdict.DROP, reason="Sold out")
    full.jobs.publish(settle(dropped))
    qtbot.waitUntil(line.isHidden, timeout=WITHIN_MS)
    assert full.orders.wanted.attention == frozenset()
    assert full.sidebar.views.currentRow() == VIEWS.index(ATTENTION)
    qtbot.waitUntil(lambda: len(full.orders.model.ids) == before, timeout=WITHIN_MS)


def test_the_menu_shows_what_was_sent_to_the_shops(
    full: MainWindow, desk: Desk, settle: Settle, qtbot: QtBot
) -> None:
    ready = queries.order_ids(desk.db, OrderFilter(status=OrderStatus.AWAITING_SHIPMENT))
    draft = ShipmentDraft(carrier="DHL", tracking_number="JD0149", ship_date=date(2026, 1, 2))
    settle(ship(desk, order_id=ready[0], draft=draft, notify=True))
    full.commands.send_notices.trigger()
    qtbot.waitUntil(lambda: queries.evidence_size(desk.db)[0] == 1, timeout=WITHIN_MS)
    full.commands.evidence.trigger()
    dialog: Any = full.acts.dialog
    assert isinstance(dialog, EvidenceDialog)
    qtbot.waitUntil(lambda: "JD0149" in dialog.text(), timeout=WITHIN_MS)
    dialog.close()
    (message,) = queries.evidence(desk.db)
    full.order_commands.evidence_wanted.emit({"evidence_id": message.id})
    again: Any = full.acts.dialog
    qtbot.waitUntil(lambda: "JD0149" in again.text(), timeout=WITHIN_MS)
    assert child(again, QPushButton, "evidence_all").isVisible()
    again.close()


def test_the_keyboard_begins_in_the_list_that_is_there_from_the_start(
    desk: Desk, jobs: Jobs, connect: Connect, shop: PracticeShop, settle: Settle
) -> None:
    connect(shop, orders=True)
    table = OrdersTable(OrdersModel(lambda ids: queries.order_rows(desk.db, ids)))
    table.show_ids(queries.order_ids(desk.db, OrderFilter()), question=OrderFilter())
    window = MainWindow(desk, jobs, orders=OrdersPanel(desk, jobs, table=table))
    window.show()
    window.start()
    assert window.focusWidget() is table
    window.stop()
    settle(jobs.close())
    destroy(window)
