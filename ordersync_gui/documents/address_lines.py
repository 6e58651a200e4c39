"""Writes an address as the lines of a label."""

from __future__ import annotations

from typing import Any

from ordersync_gui.documents.figures import country
from ordersync_gui.documents.text_direction import direction
from ordersync_gui.domain.address import Address

_CITY_FIRST = frozenset("US CA AU NZ IN BR MX CN TW SG TH ID PH".split())  # noqa: SIM905 - reads as a list
_CODE_APART = frozenset({"GB", "IE", "JP", "RU", "UA", "KR"})


def address_facts(address: Address, language: str) -> dict[str, Any]:
    """Its fields and lines; `lines` are name first and country last, without the telephone."""
    lines = address_lines(address, language)
    return {
        "name": address.name,
        "company": address.company,
        "address1": address.address1,
        "address2": address.address2,
        "city": address.city,
        "state": address.state,
        "postal_code": address.postal_code,
        "country": country(address.country, language),
        "country_code": address.country,
        "phone": address.phone,
        "lines": lines,
        "dir": direction(" ".join(lines)),
    }


def address_lines(address: Address, language: str) -> list[str]:
    """What stands on a label, without empty lines."""
    lines = (
        address.name,
        address.company,
        address.address1,
        address.address2,
        *_place(address),
        country(address.country, language),
    )
    return [" ".join(line.split()) for line in lines if line.strip()]


def _place(address: Address) -> list[str]:
    """City, state and postal code as they are written in that country."""
    code = address.country.strip().upper()
    city, state, postal = address.city.strip(), address.state.strip(), address.postal_code.strip()
    if code in _CITY_FIRST:
        beside = " ".join(part for part in (state, postal) if part)
        return [", ".join(part for part in (city, beside) if part)]
    if code in _CODE_APART:
        return [", ".join(part for part in (city, state) if part), postal]
    place = " ".join(part for part in (postal, city) if part)
    return [", ".join(part for part in (place, state) if part)]
