"""What a ship-to needs."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.address import Address, fields_without_code, missing_ship_to_fields

GOOD = Address(name="Seán", address1="1 Main St", city="Dublin", country="IE")


@pytest.mark.parametrize(
    ("address", "missing"),
    [
        (GOOD, ()),
        (Address(company="ACME", address1="1 Main St", postal_code="018956", country="SG"), ()),
        (Address(name="A", city="Dublin", country="IE"), ("address1",)),
        (Address(), ("name", "address1", "city", "country")),
        (None, ("name", "address1", "city", "country")),
        (Address(name=" ", address1="x", city="y", country="IE"), ("name",)),
    ],
)
def test_missing_fields_are_named(address: Address | None, missing: tuple[str, ...]) -> None:
    assert missing_ship_to_fields(address) == missing


@pytest.mark.parametrize(
    ("state", "country", "wrong"),
    [
        ("", "IE", ()),
        ("CA", "US", ()),
        (" ca ", " us ", ()),
        ("", "US", ("state",)),
        ("", "ca", ("state",)),
        ("California", "US", ("state",)),
        ("Skåne", "SE", ("state",)),
        ("ÅÄ", "SE", ("state",)),
        ("12", "SE", ("state",)),
        ("", "Ireland", ("country",)),
        ("", "IRL", ("country",)),
        ("", "", ("country",)),
        ("California", "USA", ("state", "country")),
    ],
)
def test_fields_without_a_two_letter_code_are_named(state: str, country: str, wrong: tuple[str, ...]) -> None:
    assert fields_without_code(Address(state=state, country=country)) == wrong
