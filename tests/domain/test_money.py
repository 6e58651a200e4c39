"""Money in minor units."""

from __future__ import annotations

from decimal import Decimal

import pytest

from ordersync_gui.domain.money import is_currency, is_exact, to_minor, to_text


@pytest.mark.parametrize(
    ("amount", "currency", "minor", "text"),
    [
        ("11.16", "USD", 1116, "11.16"),
        ("4.5", "EUR", 450, "4.50"),
        ("32.0000", "EUR", 3200, "32.00"),
        ("1200", "JPY", 1200, "1200"),
        ("1.234", "KWD", 1234, "1.234"),
        ("-3.75", "USD", -375, "-3.75"),
        ("0", "USD", 0, "0.00"),
    ],
)
def test_amounts_keep_the_places_of_their_currency(amount: str, currency: str, minor: int, text: str) -> None:
    assert to_minor(Decimal(amount), currency) == minor
    assert to_text(minor, currency) == text


def test_a_finer_amount_is_rounded_and_told_apart() -> None:
    assert to_minor(Decimal("1.005"), "EUR") == 100
    assert not is_exact(Decimal("1.005"), "EUR")
    assert is_exact(Decimal("1.0050") + Decimal("0.0050"), "EUR")


def test_a_currency_is_three_capitals() -> None:
    assert is_currency("EUR")
    assert not is_currency("eur")
    assert not is_currency("EURO")
