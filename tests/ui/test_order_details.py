"""What the details pane tells of an order, channel by channel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal

import pytest
from finding_widgets import child, destroy, press, texts
from invented_details import AT, HOME, ORDER, PARCEL, SHIRT, details, notice
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFrame, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from stocked_store import NOW, StockedStore
from stocked_store import order as stocked_order
from tiny_pictures import PictureServer, png

from ordersync_gui.domain.attention import Attention, AttentionKind
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import OrderDetails, OrderFilter, Store, TimelineEntry
from ordersync_gui.domain.left_out import FieldRule
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order import PickupPoint
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import outbox, queries
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.order_details.items_view import ItemsView
from ordersync_gui.ui.order_details.pane import OrderDetailsPane
from ordersync_gui.ui.order_details.picture_cell import picture_rect

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
Show = Callable[..., OrderDetailsPane]
WITHIN_MS = 20_000


@pytest.fixture
def spec() -> ChannelSpec:
    """Any channel; tests replace what they are about."""
    return channel_spec("custom_store")


@pytest.fixture
def show(desk: Desk, jobs: Jobs, spec: ChannelSpec, qtbot: QtBot) -> Iterator[Show]:
    """show(details, spec) gives a pane with that order in it; it is closed after the test."""
    opened: list[OrderDetailsPane] = []

    def make(found: OrderDetails, spec: ChannelSpec = spec) -> OrderDetailsPane:
        pane = OrderDetailsPane(desk, jobs)
        pane._specs[found.channel] = spec
        pane.resize(400, 900)
        pane.show()
        opened.append(pane)
        with qtbot.waitSignal(pane.shown, timeout=WITHIN_MS):
            pane._show(found)
        return pane

    yield make
    for pane in opened:
        destroy(pane)


def test_the_top_of_another_order_is_there_before_the_rest(desk: Desk, jobs: Jobs, spec: ChannelSpec) -> None:
    pane = OrderDetailsPane(desk, jobs)
    pane._specs[plain().channel] = spec
    told: list[OrderDetails | None] = []
    pane.shown.connect(told.append)
    happened = (TimelineEntry(AT, say("Shipped."), ""),)
    pane._show(replace(plain(), timeline=happened))
    assert f"Order {ORDER.number}" in texts(pane)
    assert pane.findChild(QWidget, "shipTo") is not None
    assert pane.findChild(QWidget, "itemsTable") is None
    assert "Shipped." not in texts(pane)
    pane._show(None)  # another choice takes its place: what was to follow doesn't
    assert told == [None]
    assert "Shipped." not in texts(pane)
    destroy(pane)


def plain() -> OrderDetails:
    """The order without pictures, which need a network."""
    return details(replace(ORDER, lines=(replace(SHIRT, image_url=""),)))


def test_what_happened_in_one_moment_stands_newest_first(show: Show) -> None:
    happened = (TimelineEntry(AT, say("Notice queued."), ""), TimelineEntry(AT, say("Shipped."), ""))
    shown = texts(show(replace(plain(), timeline=happened)))
    assert shown.index("Shipped.") < shown.index("Notice queued.")


def test_every_standard_feature_is_on_screen(show: Show) -> None:
    shown = texts(show(plain()))
    for words in (
        "Order 1001",
        "lucia@example.org",
        "+34 600",
        "UPS Ground",
        "Visa",
        "5.00 EUR",
        "SUMMER26",
        "Happy birthday!",
        "With the neighbours, please.",
        "Check twice.",
        "Fan Shop",
        "Main",
        "SKU TS-9",
        "place A-12",
        "UPC 4012345678901",
        "weight 6.5 Ounces each",
        "Design: Lions 2026",
        "Size: XL",
        "Purchase order",
        "PO-4711",
        "552.8 g, summed up from the items",
    ):
        assert words in shown, words


def test_the_channels_own_words_for_order_and_source_are_used(show: Show, spec: ChannelSpec) -> None:
    own = replace(spec, order_term=say("Ship Doc"), source_name=say("Integration"))
    shown = texts(show(plain(), own))
    assert "Ship Doc 1001" in shown
    assert "Integration" in shown
    assert "Order 1001" not in shown


@pytest.mark.parametrize(
    ("unit", "expected"), [("kg", "1.25 kg, given by the shop"), ("", "1.25 (unit not told), given by the shop")]
)
def test_a_weight_that_the_shop_gives_is_said_to_be_the_shops(show: Show, unit: str, expected: str) -> None:
    assert expected in texts(show(details(replace(ORDER, lines=(), weight=Decimal("1.250"), weight_unit=unit))))


def test_a_weight_that_lacks_an_item_is_at_least_that(show: Show) -> None:
    bare = replace(SHIRT, image_url="", weight=None)
    shirt = replace(SHIRT, image_url="", weight=Decimal(700), weight_unit="g")
    assert "at least 2.1 kg, summed up here" in texts(show(details(replace(ORDER, lines=(shirt, bare)))))


def test_a_pick_up_point_stands_before_the_address(show: Show) -> None:
    pane = show(
        details(replace(ORDER, lines=(), pickup_point=PickupPoint("Mondial Relay", "20", "", "FR-012345")))
    )
    box, address = child(pane, QFrame, "pickupBox"), child(pane, QWidget, "detailsAddresses")
    assert "Mondial Relay" in box.accessibleName()
    assert "FR-012345" in texts(box)
    assert box.mapTo(pane, QPoint()).y() < address.mapTo(pane, QPoint()).y()


def test_a_left_out_order_says_why_and_leads_to_the_settings(show: Show, spec: ChannelSpec, qtbot: QtBot) -> None:
    own = replace(spec, source_name=say("Marketplace"))
    rule = FieldRule("", "Fan Shop")
    pane = show(details(replace(ORDER, lines=()), left_out=True, left_out_by=rule), own)
    said = child(pane, QFrame, "leftOutBox").accessibleName()
    assert 'Marketplace is "Fan Shop"' in said
    assert "take Fan Shop off that list" in said
    with qtbot.waitSignal(pane.settings_wanted, timeout=WITHIN_MS):
        press(pane, "leftOutSettings")


def test_an_address_without_codes_names_the_field_and_can_be_corrected(show: Show, qtbot: QtBot) -> None:
    place = replace(HOME, country="Spain")
    reason = Attention(AttentionKind.ADDRESS_CODES, "country")
    pane = show(details(replace(ORDER, lines=(), ship_to=place), attention=(reason,)))
    assert "two-letter codes, which this channel asks for: country" in texts(pane)
    assert "Two-letter codes needed" in texts(child(pane, QWidget, "detailsAddresses"))
    with qtbot.waitSignal(pane.address_wanted, timeout=WITHIN_MS):
        press(pane, "attentionAddress")


def test_a_part_that_the_shop_cannot_confirm_says_so(show: Show) -> None:
    part = notice(NoticeState.SENT, whole_order=False)
    bare = replace(ORDER, lines=())
    assert "can't confirm parts of an order" in texts(show(details(bare, shipments=(PARCEL,), notices=(part,))))
    whole = notice(NoticeState.SENT)
    assert "can't confirm" not in texts(show(details(bare, shipments=(PARCEL,), notices=(whole,))))


@pytest.mark.parametrize("state", [NoticeState.REFUSED, NoticeState.QUEUED, NoticeState.UNCONFIRMED])
def test_a_notice_that_stopped_half_way_says_which_step_is_done(show: Show, state: NoticeState) -> None:
    accepted = say("Step {n} of {of} accepted: {name}.", n=1, of=2, name="tracking number")
    told = details(
        replace(ORDER, lines=()),
        shipments=(PARCEL,),
        notices=(notice(state, steps_done=1),),
        timeline=(TimelineEntry(AT, accepted),),
    )
    assert "Step 1 of 2 is done (tracking number), the rest isn't told yet." in texts(show(told))
    unnamed = replace(told, timeline=())
    assert "has accepted: 1." in texts(show(unnamed))
    done = replace(told, notices=(notice(NoticeState.SENT, steps_done=2),))
    assert "isn't told yet" not in texts(show(done))


def test_the_step_is_found_in_what_storage_really_keeps(show: Show, desk: Desk) -> None:
    stock = StockedStore.opened(desk.db)
    stock.save(stocked_order())
    notice_id = stock.ship().notice_id
    assert notice_id is not None
    stock.leased(notice_id)
    name = say("tracking number")
    kept = outbox.step_done(
        desk.db, notice_id=notice_id, owner="me", steps_done=1, name=name, of=2, exchange=None, now=NOW
    )
    assert kept
    assert "Step 1 of 2 is done (tracking number)" in texts(show(stock.details()))


def test_a_real_order_is_read_with_its_channels_declaration(
    connect: Callable[..., Store], shop: PracticeShop, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    store = connect(shop, orders=True)
    pane = OrderDetailsPane(desk, jobs)
    order_id = min(queries.order_ids(desk.db, OrderFilter(store_id=store.id)))
    pane.show()
    pane.want(order_id)
    qtbot.waitUntil(lambda: pane.details is not None, timeout=WITHIN_MS)
    assert pane.details is not None
    assert f"Order {pane.details.order.number}" in texts(pane)
    destroy(pane)


def test_pictures_appear_are_enlarged_and_a_missing_one_says_why(
    show: Show, connect: Callable[..., Store], shop: PracticeShop, qtbot: QtBot
) -> None:
    with PictureServer() as server:
        store = connect(shop, url=f"{server.url}/feed")
        server.pictures["/shirt.png"] = png(300, 300)
        lines = tuple(replace(SHIRT, image_url=f"{server.url}{path}") for path in ("/shirt.png", "/gone.png"))
        pane = show(details(replace(ORDER, lines=lines), store_id=store.id))
        view = child(pane, QWidget, "itemsTable")
        assert isinstance(view, ItemsView)
        told = Qt.ItemDataRole.AccessibleDescriptionRole
        first, second = (view.model().index(row, 0) for row in range(2))
        qtbot.waitUntil(lambda: "enlarge" in str(first.data(told)), timeout=WITHIN_MS)
        qtbot.waitUntil(lambda: "no picture at this address" in str(second.data(told)), timeout=WITHIN_MS)
        place = picture_rect(view.visualRect(first)).center()
        assert view.viewport().grab().toImage().pixelColor(place).name() == "#c81e1e"
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        dialog = child(pane, QDialog, "picture_dialog")
        picture = child(dialog, QWidget, "picture")
        qtbot.waitUntil(lambda: picture.grab().toImage().pixelColor(240, 240).red() == 200, timeout=WITHIN_MS)
        press(dialog, "picture_close")
        view.setCurrentIndex(second)
        QTest.keyClick(view, Qt.Key.Key_Return)
        qtbot.waitUntil(
            lambda: any(other.isVisible() for other in pane.findChildren(QDialog, "picture_dialog")),
            timeout=WITHIN_MS,
        )


def test_pictures_are_no_longer_fetched_when_another_order_is_chosen_or_the_window_goes(
    show: Show, connect: Callable[..., Store], shop: PracticeShop, jobs: Jobs, qtbot: QtBot
) -> None:
    with PictureServer() as server:
        store = connect(shop, url=f"{server.url}/feed")
        server.slow = {"/slow.png"}
        slow = details(
            replace(ORDER, lines=(replace(SHIRT, image_url=f"{server.url}/slow.png"),)), store_id=store.id
        )
        pane = show(slow)
        qtbot.waitUntil(lambda: len(server.asked) == 1, timeout=WITHIN_MS)
        pane.hide()
        qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
        assert not server.go.is_set()


def test_every_button_has_both_its_names(show: Show) -> None:
    reasons = tuple(Attention(kind, "x") for kind in AttentionKind)
    found = details(
        replace(ORDER, lines=()),
        left_out=True,
        ship_to_corrected=True,
        attention=reasons,
        notices=(notice(NoticeState.REFUSED),),
    )
    for button in show(found).findChildren(QPushButton):
        assert button.objectName(), button.text()
        assert button.accessibleName(), button.text()


def test_an_order_that_the_shop_shipped_offers_only_what_can_be_done(show: Show) -> None:
    """No parcel can be recorded of it any more: a button for that would end in a dialog that ships nothing."""
    found = details(replace(ORDER, lines=()), attention=(Attention(AttentionKind.SHIPPED_AT_SHOP, "shipped"),))
    names = [button.objectName() for button in show(found).findChildren(QPushButton)]
    assert [name for name in names if name.startswith("difference_")] == ["difference_accept_shipped_at_shop"]
