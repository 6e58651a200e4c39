"""What a practice shop says of its orders is what the channel's own provider reads from it."""

from __future__ import annotations

from dataclasses import asdict
from datetime import UTC, date, datetime

import pytest
from reading_practice import connection_to, read_all

from ordersync_gui.channels.abilities import NotifiesShipment
from ordersync_gui.channels.http import Session
from ordersync_gui.channels.registry import PROVIDERS
from ordersync_gui.domain.channel import OrderField
from ordersync_gui.domain.notice import NoticeItem, ShipmentNotice
from ordersync_gui.domain.order import LineKind, Order
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.domain.status import OrderStatus, mapped_status
from ordersync_gui.practice import CHANNELS, PracticeShop

OF_THE_ORDER = {
    OrderField.SHIPPING_METHOD: "shipping_method",
    OrderField.PAYMENT_METHOD: "payment_method",
    OrderField.DISCOUNT: "discount",
    OrderField.COUPON: "coupon",
    OrderField.GIFT: "gift",
    OrderField.GIFT_MESSAGE: "gift_message",
    OrderField.BUYER_NOTES: "buyer_notes",
    OrderField.INTERNAL_NOTES: "internal_notes",
    OrderField.ORDER_WEIGHT: "weight",
    OrderField.CUSTOM_FIELDS: "custom_fields",
    OrderField.PICKUP_POINT: "pickup_point",
    OrderField.SOURCE: "source",
}
OF_A_LINE = {
    OrderField.ITEM_WEIGHT: "weight",
    OrderField.ITEM_IMAGE: "image_url",
    OrderField.ITEM_OPTIONS: "options",
    OrderField.LOCATION: "location",
}
_PROVIDERS = {provider.spec.key: provider for provider in PROVIDERS}


def test_every_channel_has_a_practice_shop() -> None:
    assert set(_PROVIDERS) == set(CHANNELS)


@pytest.mark.parametrize("channel", CHANNELS)
def test_every_order_is_read_as_the_shop_has_it(channel: str) -> None:
    with PracticeShop(channel=channel, orders=150, seed=11) as shop:
        found = read_all(shop)
        assert len(found) == 150
        for number, order in found.items():
            assert asdict(order) == asdict(shop.order(number))


@pytest.mark.parametrize("channel", CHANNELS)
def test_the_shop_carries_every_field_that_its_channel_declares_and_no_other(channel: str) -> None:
    orders = list(PracticeShop(channel=channel, orders=300).orders)
    lines = [line for order in orders for line in order.lines if line.kind is LineKind.ITEM]
    found = {field for field, name in OF_THE_ORDER.items() if any(getattr(order, name) for order in orders)}
    found |= {field for field, name in OF_A_LINE.items() if any(getattr(line, name) for line in lines)}
    assert found | {OrderField.EMAIL, OrderField.PHONE} == _PROVIDERS[channel].spec.order_fields


@pytest.mark.parametrize("channel", CHANNELS)
def test_the_usual_words_are_mapped_and_some_order_has_another(channel: str) -> None:
    spec, shop = _PROVIDERS[channel].spec, PracticeShop(channel=channel, orders=60)
    mapped = {
        mapped_status(spec.default_status_map, order.source_status, order.implied_status) for order in shop.orders
    }
    assert mapped == set(OrderStatus) - set(spec.unsupported_statuses)


@pytest.mark.parametrize("channel", CHANNELS)
def test_an_order_of_which_all_was_told_is_read_as_shipped_with_its_tracking_number(channel: str) -> None:
    provider = _PROVIDERS[channel]
    assert isinstance(provider, NotifiesShipment)
    with PracticeShop(channel=channel, orders=20) as shop:
        word = shop.dialect.words.awaiting[0]
        order = next(order for order in shop.orders if order.source_status == word)
        connection = connection_to(shop)
        with Session(redactor=Redactor(connection.secrets.values())) as session:
            for place, step in enumerate(provider.notice_steps(connection, notice_of(order))):
                provider.read_notice_reply(session.post_once(step.request), place)
        now = shop.order(order.number)
        assert now.source_status == shop.dialect.words.shipped
        assert asdict(read_all(shop)[order.number]) == asdict(now)
        assert (shop.effects(order.number), shop.tracking_of(order.number)) == (1, ("6A000",))


def notice_of(order: Order) -> ShipmentNotice:
    items = tuple(
        NoticeItem(line.line_id, line.sku, line.name, line.quantity)
        for line in order.lines
        if line.kind is LineKind.ITEM
    )
    return ShipmentNotice(
        order_number=order.number,
        order_id=order.remote_id,
        carrier="UPS",
        tracking_number="6A000",
        ship_date=date(2026, 11, 20),
        created_at=datetime(2026, 11, 20, 9, tzinfo=UTC),
        currency=order.currency,
        items=items,
    )
