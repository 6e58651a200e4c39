"""Fitting an invented order to a channel: what it carries, its codes, and which marketplace it came from."""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import Any

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.channel import OrderField
from ordersync_gui.domain.order import Order
from ordersync_gui.practice.dialect import Dialect
from ordersync_gui.practice.world import COUNTRY_NAMES, STATE_NAMES

# Integration, how often, the form of its order ids, the form of its other ids; # stands for a digit.
_INTEGRATIONS = (
    ("Amazon US", 5, "11#-#######-#######", ""),
    ("Amazon US (FBA)", 2, "11#-#######-#######", ""),
    ("Amazon MCF", 1, "S01-#######-#######", ""),
    ("Amazon Canada", 1, "70#-#######-#######", ""),
    ("eBay", 4, "##-1####-#####", "11040########-########"),
    ("Walmart", 3, "2000##########", "1088##########"),
)
_EMPTY: dict[OrderField, dict[str, Any]] = {
    OrderField.SHIPPING_METHOD: {"shipping_method": ""},
    OrderField.PAYMENT_METHOD: {"payment_method": ""},
    OrderField.GIFT: {"gift": False},
    OrderField.GIFT_MESSAGE: {"gift_message": ""},
    OrderField.BUYER_NOTES: {"buyer_notes": ""},
    OrderField.INTERNAL_NOTES: {"internal_notes": ""},
    OrderField.CUSTOM_FIELDS: {"custom_fields": {}},
    OrderField.SOURCE: {"source": ""},
}
_EMPTY_LINE: dict[OrderField, dict[str, Any]] = {
    OrderField.ITEM_WEIGHT: {"weight": None, "weight_unit": ""},
    OrderField.ITEM_IMAGE: {"image_url": ""},
    OrderField.ITEM_OPTIONS: {"options": ()},
    OrderField.LOCATION: {"location": ""},
}


def tailored(order: Order, dialect: Dialect, rng: Random) -> Order:
    """The order as this channel has it."""
    if dialect.source_field:
        order = _from_a_marketplace(order, dialect, rng)
    if dialect.two_letter_codes:
        order = replace(order, bill_to=_coded(order.bill_to), ship_to=_coded(order.ship_to))
    return _without_the_rest(order, dialect)


def spelled_out(place: Address) -> Address:
    """The address with the names of state and country instead of their codes."""
    state = STATE_NAMES.get(place.state, place.state)
    return replace(place, state=state, country=COUNTRY_NAMES.get(place.country, place.country))


def _coded(place: Address) -> Address:
    """Without a state that has no two-letter code; one that was spelled out on purpose stays."""
    is_code = len(place.state) == 2 and place.state.isascii()  # noqa: PLR2004 - two letters
    return place if is_code or place.country in COUNTRY_NAMES.values() else replace(place, state="")


def _from_a_marketplace(order: Order, dialect: Dialect, rng: Random) -> Order:
    weights = [weight for _, weight, _, _ in _INTEGRATIONS]
    name, _, id_form, other_form = rng.choices(_INTEGRATIONS, weights)[0]
    values = (_digits(id_form, rng), name, _digits(other_form, rng))
    fields = {label: value for label, value in zip(dialect.custom_fields, values, strict=True) if value}
    return replace(order, custom_fields=fields, source=values[dialect.source_field - 1])


def _digits(form: str, rng: Random) -> str:
    return "".join(str(rng.randrange(10)) if sign == "#" else sign for sign in form)


def _without_the_rest(order: Order, dialect: Dialect) -> Order:
    gone, gone_of_lines = _gone(_EMPTY, dialect), _gone(_EMPTY_LINE, dialect)
    if gone_of_lines:
        gone["lines"] = tuple(replace(line, **gone_of_lines) for line in order.lines)
    return replace(order, **gone) if gone else order


def _gone(empty: dict[OrderField, dict[str, Any]], dialect: Dialect) -> dict[str, Any]:
    """The empty values of what the channel doesn't carry."""
    missing = (facts for field, facts in empty.items() if field not in dialect.order_fields)
    return {name: value for facts in missing for name, value in facts.items()}
