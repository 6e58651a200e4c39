"""Postal addresses, and what a ship-to needs before a parcel can go there."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address as the channel wrote it; country is ISO 3166-1 alpha-2 where the channel keeps to it."""

    name: str = ""
    company: str = ""
    address1: str = ""
    address2: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""
    country: str = ""
    phone: str = ""


ADDRESS_FIELDS = tuple(field.name for field in fields(Address))


def missing_ship_to_fields(address: Address | None) -> tuple[str, ...]:
    """Names of the fields without which no parcel can be addressed; empty when the ship-to is usable.

    Postal code and state may be absent (Ireland, Hong Kong), a company may stand for a name,
    and a postal code may stand for the city.
    """
    place = address or Address()
    needed = {
        "name": place.name or place.company,
        "address1": place.address1,
        "city": place.city or place.postal_code,
        "country": place.country,
    }
    return tuple(name for name, value in needed.items() if not value.strip())
