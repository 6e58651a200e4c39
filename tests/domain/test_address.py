"""What a ship-to needs."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.address import Address, missing_ship_to_fields

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
