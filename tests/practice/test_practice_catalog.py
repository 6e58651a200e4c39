"""Invented orders: the same again for the same seed, exact in their sums, varied enough to practise on."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from ordersync_gui.domain.address import missing_ship_to_fields
from ordersync_gui.domain.money import is_exact, to_decimal
from ordersync_gui.domain.order import LineKind, Order
from ordersync_gui.practice.catalog import invent_orders

BASE = datetime(2026, 11, 22, tzinfo=UTC)
KNOWN_WORDS = {
    "paid",
    "processing",
    "pending",
    "unpaid",
    "on_hold",
    "shipped",
    "completed",
    "cancelled",
    "refunded",
}


def orders_of(count: int, seed: int = 1) -> list[Order]:
    return list(invent_orders(count, seed=seed, now_base=BASE))


def scripts_in(orders: list[Order]) -> set[str]:
    letters = {letter for order in orders for letter in order.ship_to.name + order.ship_to.address1}
    return {unicodedata.name(letter, "").split(" ", maxsplit=1)[0].split("-")[0] for letter in letters}


def test_same_count_seed_and_day_give_equal_orders() -> None:
    assert orders_of(150, seed=7) == orders_of(150, seed=7)


def test_another_seed_gives_other_orders() -> None:
    assert [order.ship_to for order in orders_of(20, seed=1)] != [order.ship_to for order in orders_of(20, seed=2)]


def test_an_order_is_the_same_whatever_was_asked_for_before() -> None:
    orders = invent_orders(60, seed=3, now_base=BASE)
    late = orders[59]
    assert (orders[0], orders[59]) == (orders[0], late)
    assert orders[-1] == late
    assert orders[10:12] == [orders[10], orders[11]]


def test_a_larger_shop_has_the_same_people_and_goods_under_the_same_numbers() -> None:
    small, large = orders_of(50), orders_of(500)
    assert [(o.number, o.lines, o.bill_to, o.total) for o in small] == [
        (o.number, o.lines, o.bill_to, o.total) for o in large[:50]
    ]


@pytest.mark.parametrize("seed", [0, 1, 2, 99, -5])
def test_total_is_exactly_lines_and_shipping_and_tax(seed: int) -> None:
    for order in orders_of(400, seed):
        goods = sum((line.quantity * line.unit_price for line in order.lines), Decimal(0))
        assert is_exact(goods, order.currency)
        assert goods + to_decimal(order.shipping + order.tax, order.currency) == to_decimal(
            order.total, order.currency
        )
        assert order.total > 0


def test_discount_is_the_negative_price_of_an_adjustment_without_line_id() -> None:
    discounted = [order for order in orders_of(300) if order.discount]
    assert len(discounted) > 20
    for order in discounted:
        (line,) = [line for line in order.lines if line.kind is LineKind.ADJUSTMENT]
        assert line.line_id == ""
        assert line.unit_price == -to_decimal(order.discount, order.currency)


@pytest.mark.parametrize("count", [1, 2, 3, 12, 40, 1000])
@pytest.mark.parametrize("seed", range(5))
def test_at_least_three_in_five_await_shipment(count: int, seed: int) -> None:
    awaiting = [order for order in orders_of(count, seed) if order.source_status in {"paid", "processing"}]
    assert len(awaiting) >= count * 0.6


@pytest.mark.parametrize("seed", range(10))
def test_forty_orders_show_every_status_and_one_that_is_not_mapped(seed: int) -> None:
    assert {order.source_status for order in orders_of(40, seed)} == KNOWN_WORDS | {"backordered"}


@pytest.mark.parametrize("seed", range(10))
def test_forty_orders_hold_one_without_a_usable_ship_to_and_never_among_the_first_twelve(seed: int) -> None:
    orders = orders_of(40, seed)
    faulty = [order for order in orders if missing_ship_to_fields(order.ship_to)]
    assert len(faulty) == 1
    assert faulty[0].source_status == "paid"
    by_change = sorted(orders, key=lambda order: order.modified_at)
    for listing in (orders, by_change):
        assert faulty[0] not in listing[:12] + listing[-12:]


def test_about_one_in_sixty_lacks_a_usable_ship_to_in_each_of_three_ways() -> None:
    faulty = [o.ship_to for o in orders_of(6000) if missing_ship_to_fields(o.ship_to)]
    assert 95 <= len(faulty) <= 100
    assert {missing_ship_to_fields(ship_to) for ship_to in faulty} == {
        ("name", "address1", "city", "country"),
        ("address1",),
        ("country",),
    }


def test_names_and_addresses_come_in_many_scripts() -> None:
    wanted = {"LATIN", "CYRILLIC", "GREEK", "ARABIC", "HEBREW", "CJK", "KATAKANA", "HANGUL", "DEVANAGARI", "THAI"}
    assert wanted <= scripts_in(orders_of(400))


def test_orders_show_what_a_shop_can_send() -> None:
    orders = orders_of(600)
    lines = [line for order in orders for line in order.lines if line.kind is LineKind.ITEM]
    assert {option.name for line in lines for option in line.options} == {"Size", "Color", "Engraving"}
    assert {line.quantity for line in lines} == {Decimal(n) for n in ("1", "2", "3", "4", "0.375")}
    assert {len([ln for ln in o.lines if ln.kind is LineKind.ITEM]) for o in orders} >= {1, 2, 3, 4, 5}
    assert {"", "Grams", "Ounces", "Pounds"} == {line.weight_unit for line in lines}
    assert all(order.gift_message for order in orders if order.gift)
    assert any("🎂" in order.buyer_notes for order in orders)
    assert any(order.internal_notes for order in orders)
    assert len({order.ship_to.country for order in orders}) > 15
    assert any(order.bill_to != order.ship_to for order in orders)


def test_most_orders_are_in_euro_and_a_few_in_dollars() -> None:
    currencies = [order.currency for order in orders_of(600)]
    assert set(currencies) == {"EUR", "USD"}
    assert 0 < currencies.count("USD") < 120


def test_numbers_ids_and_line_ids_are_distinct() -> None:
    orders = orders_of(1000)
    assert [order.number for order in orders] == [str(number) for number in range(1001, 2001)]
    assert not {order.number for order in orders} & {order.remote_id for order in orders}
    line_ids = [line.line_id for order in orders for line in order.lines if line.line_id]
    assert len(line_ids) == len(set(line_ids))


@pytest.mark.parametrize("count", [1, 40, 5000])
def test_times_are_whole_minutes_spread_over_eighty_days_before_the_base(count: int) -> None:
    orders = orders_of(count)
    assert [o.ordered_at for o in orders] == sorted(o.ordered_at for o in orders)
    for order in orders:
        assert BASE - timedelta(days=81) < order.ordered_at <= order.modified_at < BASE
        assert (order.ordered_at.second, order.modified_at.microsecond) == (0, 0)
    assert count == 1 or orders[-1].ordered_at - orders[0].ordered_at > timedelta(days=75)


def test_the_past_ends_today_when_no_base_is_given() -> None:
    orders = invent_orders(5)
    assert orders.now_base == datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def test_only_exact_numbers_and_ids_are_found() -> None:
    orders = invent_orders(3, now_base=BASE)
    assert (orders.index_of_number("1001"), orders.index_of_remote_id("900003")) == (0, 2)
    for wrong in ("1004", "1000", "01001", " 1001", "1001 ", "", "x", "\u0661\u0660\u0660\u0661", "9" * 5000):
        assert orders.index_of_number(wrong) is None


def test_an_empty_shop_is_possible_and_a_negative_one_is_not() -> None:
    assert orders_of(0) == []
    with pytest.raises(ValueError, match="negative"):
        invent_orders(-1)
