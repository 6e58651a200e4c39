"""Writes amounts, quantities, dates and countries the way a language does."""

from __future__ import annotations

import re
from copy import copy
from datetime import date, datetime, tzinfo
from decimal import Decimal
from functools import cache

from babel.dates import format_date, format_datetime
from babel.numbers import NumberPattern, format_decimal

from ordersync_gui.documents.words import locale_of
from ordersync_gui.domain.money import NO_CURRENCY, exponent, to_decimal

_BESIDE = re.compile(r"(?<=[A-Za-z])(?=[0-9])|(?<=[0-9])(?=[A-Za-z])")  # a currency's letters and a number


def money(minor: int, currency: str, language: str) -> str:
    """Minor units of a currency, such as 450 USD -> $4.50."""
    return price(to_decimal(minor, currency), currency, language)


def price(amount: Decimal, currency: str, language: str) -> str:
    """An amount with the currency's decimal places, or more where it is finer."""
    places = max(exponent(currency), -int(amount.normalize().as_tuple().exponent))
    named = currency not in {"", NO_CURRENCY}
    pattern = _pattern(language, places, named=named)
    written = pattern.apply(
        amount, locale_of(language), currency=currency if named else None, currency_digits=False
    )
    return _BESIDE.sub("\xa0", str(written))


@cache
def _pattern(language: str, places: int, *, named: bool) -> NumberPattern:
    """How the language writes amounts, with so many decimal places."""
    locale = locale_of(language)
    pattern: NumberPattern = copy(locale.currency_formats["standard"] if named else locale.decimal_formats[None])
    pattern.frac_prec = (places, places)
    return pattern


def quantity(amount: Decimal, language: str) -> str:
    """How many, without zeros behind the comma."""
    return format_decimal(amount, locale=locale_of(language), decimal_quantization=False)


def day(value: date, language: str) -> str:
    """A date, such as 3 March 2026."""
    return format_date(value, "long", locale_of(language))


def day_and_time(value: datetime, language: str, zone: tzinfo | None) -> str:
    """A moment by the clock of this zone, None for this PC's."""
    local = value.astimezone(zone)
    return format_datetime(local, "medium", tzinfo=local.tzinfo, locale=locale_of(language))


def country(code: str, language: str) -> str:
    """A country's name, the text itself where it is no code."""
    return str(locale_of(language).territories.get(code.strip().upper(), code.strip()))
