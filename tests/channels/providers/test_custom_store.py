"""Custom Store: any shop, whatever its way to sign in and its words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from channel_bench import ChannelBench
from provider_contract import ProviderContract

from ordersync_gui.channels.providers.custom_store import CustomStore
from ordersync_gui.domain.errors import AuthFailed, BadReply, ChannelError, Rejected
from ordersync_gui.domain.status import OrderStatus


@pytest.fixture
def desk(bench: Callable[..., ChannelBench]) -> ChannelBench:
    return bench(CustomStore(), username="shipstation", password="p")


def test_the_status_map_starts_with_the_usual_words_of_shops() -> None:
    words: dict[OrderStatus, set[str]] = {}
    for word, status in CustomStore.spec.default_status_map.items():
        words.setdefault(status, set()).add(word)
    assert words == {
        OrderStatus.AWAITING_PAYMENT: {"unpaid", "pending"},
        OrderStatus.AWAITING_SHIPMENT: {"paid", "processing"},
        OrderStatus.SHIPPED: {"shipped", "completed", "complete"},
        OrderStatus.CANCELLED: {"cancelled", "canceled", "refunded"},
        OrderStatus.ON_HOLD: {"on_hold", "on-hold", "holded"},
    }


def test_woocommerces_one_discount_line_is_a_discount_and_no_coupon(desk: ChannelBench, fixtures: Path) -> None:
    page = desk.fetch((fixtures / "woocommerce" / "export_page1.body").read_bytes())
    reduced = [received.order for received in page.orders if received.order.discount]
    assert reduced
    assert {order.coupon for order in reduced} == {""}


@pytest.mark.parametrize("body", ["", "Error in XML", "<NoOrders/>"])
def test_an_answer_without_a_feed_is_never_taken_for_no_orders(body: str, desk: ChannelBench) -> None:
    with pytest.raises(ChannelError) as caught:
        desk.fetch(body)
    assert isinstance(caught.value, BadReply | Rejected)


def test_a_refused_sign_in_mentions_the_way_to_sign_in(desk: ChannelBench) -> None:
    with pytest.raises(AuthFailed) as caught:
        desk.fetch("", status=401)
    assert "way to sign in" in str(caught.value.remedy)


class TestCustomStoreContract(ProviderContract):
    provider = CustomStore()
