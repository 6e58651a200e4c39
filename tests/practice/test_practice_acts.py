"""What is done to an order in the shop itself: it is read as changed, kept, and no notice."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from reading_practice import connection_to, read_all

from ordersync_gui.channels.registry import PROVIDERS
from ordersync_gui.domain.status import OrderStatus, mapped_status
from ordersync_gui.practice import CHANNELS, PracticeShop

NOW = datetime(2026, 11, 22, 9, 30, 12, tzinfo=UTC)
SPECS = {provider.spec.key: provider.spec for provider in PROVIDERS}
ACTS = {
    "ship_elsewhere": OrderStatus.SHIPPED,
    "cancel": OrderStatus.CANCELLED,
    "readdress": OrderStatus.AWAITING_SHIPMENT,
}


def waiting(shop: PracticeShop) -> str:
    word = shop.dialect.words.awaiting[0]
    return next(order.number for order in shop.orders if order.source_status == word)


def status_of(shop: PracticeShop, number: str) -> OrderStatus:
    order = read_all(shop)[number]
    return mapped_status(SPECS[shop.dialect.key].default_status_map, order.source_status, order.implied_status)


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("channel", CHANNELS)
def test_an_act_is_read_by_the_channel_and_can_be_undone(channel: str, act: str) -> None:
    with PracticeShop(channel=channel, orders=30) as shop:
        assert connection_to(shop).values
        number = waiting(shop)
        getattr(shop, act)(number)
        assert status_of(shop, number) is ACTS[act]
        assert asdict(read_all(shop)[number]) == asdict(shop.order(number))
        shop.reopen(number)
        assert status_of(shop, number) is OrderStatus.AWAITING_SHIPMENT
        assert shop.ledger == ()
        assert shop.effects(number) == 0


@pytest.mark.parametrize("channel", CHANNELS)
def test_an_order_that_was_shipped_from_the_start_can_be_reopened(channel: str) -> None:
    with PracticeShop(channel=channel, orders=60) as shop:
        words = shop.dialect.words
        number = next(order.number for order in shop.orders if order.source_status == words.shipped)
        shop.reopen(number)
        assert shop.order(number).source_status == words.awaiting[0]
        assert status_of(shop, number) is OrderStatus.AWAITING_SHIPMENT


def test_who_ships_elsewhere_leaves_a_tracking_number_of_their_own() -> None:
    with PracticeShop(orders=9) as shop:
        number = waiting(shop)
        shop.ship_elsewhere(number)
        assert shop.tracking_of(number) == (f"ELSEWHERE{number}",)


def test_each_move_is_to_another_house_of_the_same_town() -> None:
    with PracticeShop(orders=9) as shop:
        number = waiting(shop)
        places = [shop.order(number).ship_to]
        for _ in range(2):
            shop.readdress(number)
            places.append(shop.order(number).ship_to)
        assert len({place.address1 for place in places}) == 3
        assert len({replace(place, address1="", address2="") for place in places}) == 1


def test_an_act_moves_the_order_to_its_time_and_survives_a_restart(tmp_path: Path) -> None:
    file, later = tmp_path / "shop.jsonl", NOW + timedelta(hours=3)
    times = iter([NOW, later])
    shop = PracticeShop(orders=9, state_file=file, clock=lambda: next(times))
    number = waiting(shop)
    shop.cancel(number)
    changed = shop.order(number)
    assert changed.modified_at == later.replace(second=0)
    again = PracticeShop(orders=9, state_file=file, clock=lambda: later)
    assert asdict(again.order(number))["source_status"] == "cancelled"
    assert again.order(number).modified_at == changed.modified_at


@pytest.mark.parametrize("act", ["reopen", *ACTS])
def test_an_unknown_order_is_a_key_error(act: str) -> None:
    with pytest.raises(KeyError):
        getattr(PracticeShop(orders=3), act)("no such")
