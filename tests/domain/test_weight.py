"""What an order weighs."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest

from ordersync_gui.domain.order import LineKind, Order, OrderLine
from ordersync_gui.domain.weight import OrderWeight, grams, order_weight

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def _line(
    weight: str | None, unit: str = "g", *, quantity: str = "1", kind: LineKind = LineKind.ITEM
) -> OrderLine:
    each = None if weight is None else Decimal(weight)
    return OrderLine("1", "sku", "name", Decimal(quantity), Decimal(1), weight=each, weight_unit=unit, kind=kind)


def _order(*lines: OrderLine, weight: str | None = None, unit: str = "") -> Order:
    given = None if weight is None else Decimal(weight)
    return Order("1", "1", "paid", NOW, NOW, "EUR", 100, weight=given, weight_unit=unit, lines=lines)


@pytest.mark.parametrize(
    ("weight", "unit", "expected"),
    [
        ("2", "g", "2"),
        ("2", " Grams ", "2"),
        ("1.5", "KG", "1500.0"),
        ("1", "Ounces", "28.349523125"),
        ("1", "lb", "453.59237"),
        ("16", "oz", "453.592370000"),
    ],
)
def test_grams_of_known_units_are_exact(weight: str, unit: str, expected: str) -> None:
    assert grams(Decimal(weight), unit) == Decimal(expected)


@pytest.mark.parametrize("unit", ["", "stone", "Gram.", "pund"])
def test_an_unknown_unit_has_no_grams(unit: str) -> None:
    assert grams(Decimal(1), unit) is None


def test_a_given_weight_is_said_in_the_channels_own_words() -> None:
    given = order_weight(_order(_line("5"), weight="1.50", unit="Pounds"))

    assert given == OrderWeight(Decimal("1.50"), "Pounds", given=True)


def test_a_given_weight_whose_unit_isnt_told_stays_without() -> None:
    assert order_weight(_order(weight="3")) == OrderWeight(Decimal(3), "", given=True)


def test_without_one_the_goods_are_summed_in_grams_by_quantity() -> None:
    order = _order(_line("100", quantity="2"), _line("0.5", "kg"), _line("1", "oz", quantity="0.5"))

    assert order_weight(order) == OrderWeight(Decimal("714.1747615625"), "g", given=False)


@pytest.mark.parametrize("weight", ["0", "-1"])
def test_a_given_weight_of_nothing_counts_as_none(weight: str) -> None:
    assert order_weight(_order(_line("7"), weight=weight)) == OrderWeight(Decimal(7), "g", given=False)


@pytest.mark.parametrize("other", [_line(None), _line("3", "stone")])
def test_a_sum_that_leaves_something_out_says_so(other: OrderLine) -> None:
    assert order_weight(_order(_line("7"), other)) == OrderWeight(Decimal(7), "g", given=False, incomplete=True)


def test_charges_and_returned_goods_weigh_nothing() -> None:
    order = _order(_line("7"), _line("9", kind=LineKind.FEE), _line(None, kind=LineKind.ADJUSTMENT))

    assert order_weight(order) == OrderWeight(Decimal(7), "g", given=False)
    assert order_weight(_order(_line("7", quantity="-1"))) is None


@pytest.mark.parametrize("lines", [(), (_line(None),), (_line("3", "stone"),)])
def test_where_nothing_is_known_there_is_no_weight(lines: tuple[OrderLine, ...]) -> None:
    assert order_weight(_order(*lines)) is None


def test_goods_that_weigh_zero_are_known() -> None:
    assert order_weight(_order(_line("0"))) == OrderWeight(Decimal(0), "g", given=False)
