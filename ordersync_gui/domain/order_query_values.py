"""What the values of typed terms mean, how they are written, and what to write instead of a wrong one."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from unicodedata import normalize

from ordersync_gui.domain.attention_groups import KINDS, AttentionGroup
from ordersync_gui.domain.countries import COUNTRY_CODES
from ordersync_gui.domain.country_names import COUNTRY_NAMES, OTHER_NAMES
from ordersync_gui.domain.order_query import Comparison, OrderTrait, TermKey, TermValue
from ordersync_gui.domain.order_query_parts import TypedValue, quoted
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, say

ANY_ATTENTION, NOBODY = "attention", "nobody"
LATE = "late"
# An order that is due on this PC's calendar day that is so many days from today.
DAYS: Mapping[str, timedelta] = {"today": timedelta(0), "tomorrow": timedelta(days=1)}
UNITS: Mapping[str, timedelta] = {"h": timedelta(hours=1), "d": timedelta(days=1), "w": timedelta(weeks=1)}
_SIGNS: Mapping[str, Comparison] = {sign.value: sign for sign in Comparison} | {
    "": Comparison.EQUAL,
    "≤": Comparison.AT_MOST,
    "≥": Comparison.AT_LEAST,
}
_SPAN = re.compile(r"(<=|>=|[<>≤≥])([0-9]{1,4})([hdw])", re.ASCII | re.IGNORECASE)
# Three digits behind the sign could as well be thousands: 1.000 is refused rather than taken for one.
_AMOUNT = re.compile(r"(<=|>=|[<>=≤≥]|)([0-9]{1,12})(?:[.,]([0-9]{1,2}))?", re.ASCII)
_OTHER_STATUS_WORDS = {
    "awaiting": OrderStatus.AWAITING_SHIPMENT,
    "shipment": OrderStatus.AWAITING_SHIPMENT,
    "toship": OrderStatus.AWAITING_SHIPMENT,
    "payment": OrderStatus.AWAITING_PAYMENT,
    "unpaid": OrderStatus.AWAITING_PAYMENT,
    "sent": OrderStatus.SHIPPED,
    "canceled": OrderStatus.CANCELLED,
    "hold": OrderStatus.ON_HOLD,
    "held": OrderStatus.ON_HOLD,
    "notmapped": OrderStatus.UNMAPPED,
}


@dataclass(frozen=True, slots=True)
class ReadValue:
    """What a typed value asks for."""

    value: TermValue
    comparison: Comparison = Comparison.EQUAL


def read_value(key: TermKey, typed: TypedValue) -> ReadValue | None:
    """What the value means behind this key; None when it means nothing there."""
    return _READERS[key](typed) if typed.text else None


def written_value(key: TermKey, value: TermValue, comparison: Comparison) -> str:
    """The value as it is typed behind its key.

    Raises ValueError for one that nobody can type, such as attention for reasons of two groups.
    """
    match value:
        case frozenset():
            return _written_needs(value)
        case Decimal():
            sign = "" if comparison is Comparison.EQUAL else comparison.value
            return f"{sign}{value:f}"
        case timedelta():
            return _written_span(key, value, comparison)
        case "" if key is TermKey.ASSIGNED:
            return NOBODY
        case _:
            return quoted(str(value), needed=key is TermKey.ASSIGNED and plain(value) == NOBODY)


def what_to_write(key: TermKey, typed: str) -> Message:
    """What is possible behind this key, where what was typed is not; typed holds the key, too."""
    return say(_SENTENCES[key], typed=typed)


def plain(text: str) -> str:
    """Letters and digits only, without accents and regardless of case."""
    if text.isascii():
        return "".join(filter(str.isalnum, text.lower()))
    return "".join(letter for letter in normalize("NFKD", text).casefold() if letter.isalnum())


def _name(typed: TypedValue) -> ReadValue:
    return ReadValue(typed.text)


def _assigned(typed: TypedValue) -> ReadValue:
    return ReadValue("" if not typed.quoted and plain(typed.text) == NOBODY else typed.text)


def _status(typed: TypedValue) -> ReadValue | None:
    found = _STATUS_WORDS.get(plain(typed.text))
    return None if found is None else ReadValue(found)


def _country(typed: TypedValue) -> ReadValue | None:
    code = typed.text.upper() if typed.text.isascii() else ""
    found = code if code in COUNTRY_CODES else _COUNTRY_WORDS.get(plain(typed.text))
    return None if found is None else ReadValue(found)


def _needs(typed: TypedValue) -> ReadValue | None:
    word = plain(typed.text)
    if word == ANY_ATTENTION:
        return ReadValue(frozenset())
    return ReadValue(KINDS[AttentionGroup(word)]) if word in list(AttentionGroup) else None


def _trait(typed: TypedValue) -> ReadValue | None:
    word = plain(typed.text)
    return ReadValue(OrderTrait(word)) if word in list(OrderTrait) else None


def _span(typed: TypedValue) -> ReadValue | None:
    found = _SPAN.fullmatch(typed.text)
    if found is None:
        return None
    return ReadValue(int(found[2]) * UNITS[found[3].lower()], _SIGNS[found[1]])


def _due(typed: TypedValue) -> ReadValue | None:
    word = plain(typed.text)
    if word == LATE:
        return ReadValue(timedelta(0), Comparison.LESS)
    return ReadValue(DAYS[word]) if word in DAYS else _span(typed)


def _amount(typed: TypedValue) -> ReadValue | None:
    found = _AMOUNT.fullmatch(typed.text)
    if found is None:
        return None
    return ReadValue(Decimal(f"{found[2]}.{found[3]}" if found[3] else found[2]), _SIGNS[found[1]])


def _written_needs(kinds: frozenset[object]) -> str:
    if not kinds:
        return ANY_ATTENTION
    found = next((group.value for group, members in KINDS.items() if members == kinds), None)
    if found is None:
        raise ValueError(f"nobody can type {sorted(map(str, kinds))}")
    return found


def _written_span(key: TermKey, value: timedelta, comparison: Comparison) -> str:
    if key is TermKey.DUE and (comparison, value) == (Comparison.LESS, timedelta(0)):
        return LATE
    if comparison is Comparison.EQUAL:
        return next(word for word, days in DAYS.items() if days == value)
    unit = next(unit for unit in ("w", "d", "h") if not value % UNITS[unit])
    return f"{comparison.value}{value // UNITS[unit]}{unit}"


_STATUS_WORDS = {plain(status.value): status for status in OrderStatus} | _OTHER_STATUS_WORDS
_COUNTRY_WORDS = {plain(name): code for code, name in COUNTRY_NAMES.items()} | {
    plain(name): code for name, code in OTHER_NAMES.items()
}
_READERS: Mapping[TermKey, Callable[[TypedValue], ReadValue | None]] = {
    TermKey.STATUS: _status,
    TermKey.STORE: _name,
    TermKey.SKU: _name,
    TermKey.CARRIER: _name,
    TermKey.TAG: _name,
    TermKey.AGE: _span,
    TermKey.TOTAL: _amount,
    TermKey.COUNTRY: _country,
    TermKey.NEEDS: _needs,
    TermKey.ASSIGNED: _assigned,
    TermKey.DUE: _due,
    TermKey.IS: _trait,
    TermKey.CUSTOM: _name,
    TermKey.CUSTOM_1: _name,
    TermKey.CUSTOM_2: _name,
    TermKey.CUSTOM_3: _name,
}
_CUSTOM = "{typed}: write what the custom field says, or a part of it, right behind the colon, as in custom:amazon"
_SENTENCES: Mapping[TermKey, str] = {
    TermKey.STATUS: (
        "{typed}: write awaiting_payment, awaiting_shipment, shipped, cancelled, on_hold or unmapped, "
        "as in status:shipped"
    ),
    TermKey.STORE: '{typed}: write the store\'s name right behind the colon, as in store:"My shop"',
    TermKey.SKU: "{typed}: write the SKU right behind the colon, as in sku:MUG-1 or sku:MUG*",
    TermKey.CARRIER: "{typed}: write the carrier right behind the colon, as in carrier:DHL",
    TermKey.TAG: "{typed}: write the tag right behind the colon, as in tag:fragile",
    TermKey.AGE: "{typed}: write < or >, a whole number and h, d or w, as in age:>2d",
    TermKey.TOTAL: (
        "{typed}: write an amount, with <, >, <= or >= before it or without, and nothing between thousands, "
        "as in total:>19.90"
    ),
    TermKey.COUNTRY: "{typed}: write a country's two letters or its English name, as in country:de",
    TermKey.NEEDS: (
        "{typed}: write attention, refused, unconfirmed, address, unmapped, differs, stop or conflict, "
        "as in needs:attention"
    ),
    TermKey.ASSIGNED: "{typed}: write a name or nobody right behind the colon, as in assigned:anna",
    TermKey.DUE: (
        "{typed}: write today, tomorrow, late, or < or > with a whole number and h, d or w, as in due:<2d"
    ),
    TermKey.IS: "{typed}: write gift, held or printed, as in is:gift",
    TermKey.CUSTOM: _CUSTOM,
    TermKey.CUSTOM_1: _CUSTOM,
    TermKey.CUSTOM_2: _CUSTOM,
    TermKey.CUSTOM_3: _CUSTOM,
}
