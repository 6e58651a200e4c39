"""Postal addresses, and what a ship-to needs before a parcel can go there."""

from __future__ import annotations

from dataclasses import dataclass, fields

from ordersync_gui.domain.countries import COUNTRY_CODES


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


# Where a parcel doesn't arrive without the state (ShipStation's address rules for the US and Canada).
_STATE_NEEDED = frozenset({"US", "CA"})


def fields_without_code(address: Address) -> tuple[str, ...]:
    """The fields of `state` and `country` that hold no two-letter code (ISO 3166) and need one.

    "UK" and other letters that are no country's code count as none.

    A state may be left out except in the US and Canada, where it may not.
    """
    state, country = address.state.strip(), address.country.strip()
    state_needed = bool(state) or country.upper() in _STATE_NEEDED
    wrong = {"state": state_needed and not _is_code(state), "country": country.upper() not in COUNTRY_CODES}
    return tuple(name for name, is_wrong in wrong.items() if is_wrong)


def _is_code(text: str) -> bool:
    return len(text) == 2 and text.isascii() and text.isalpha()  # noqa: PLR2004 - two letters
