"""Reads dates, quantities and costs as people of several countries write them; never guesses between two."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from ordersync_gui.domain.wording import Message, say

_ISO = re.compile(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[T ].*)?")
_DAY_OR_MONTH = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})[-/.]([0-9]{4}|[0-9]{2})(?:,? .*)?")
_NUMBER = re.compile(r"[0-9]{1,12}(?:[.,][0-9]+)?")
_GROUPED = re.compile(
    r"([0-9]{1,3})(?P<sign>[.,' \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}])([0-9]{3}(?:(?P=sign)[0-9]{3})*)"
    r"(?:(?!(?P=sign))[.,]([0-9]{1,2}))?"
)
_AROUND_AMOUNT = re.compile(r"^[^0-9.,]+|[^0-9.,]+$")
_MINUS = re.compile("[-(\N{MINUS SIGN}]")
_LAST_MONTH = 12
_CENTURY = 2000


class Unreadable(ValueError):
    """A cell says nothing that can be read without doubt; problem is the sentence about it."""

    def __init__(self, problem: Message) -> None:
        super().__init__(str(problem))
        self.problem = problem


def day_comes_first(texts: Iterable[str]) -> bool | None:
    """Whether dates such as 03/04/2026 have the day first, by others of their column; None when nothing tells."""
    told = set()
    for text in texts:
        match = _DAY_OR_MONTH.fullmatch(text)
        if match and match[2] != ".":
            first, second = int(match[1]), int(match[3])
            if first > _LAST_MONTH or second > _LAST_MONTH:
                told.add(first > _LAST_MONTH)
    return told.pop() if len(told) == 1 else None


def read_date(text: str, *, day_first: bool | None) -> date:
    """A ship date; with dots the day comes first. Raises Unreadable, also for one that could be two days."""
    if match := _ISO.fullmatch(text):
        return _date(text, year=match[1], month=match[2], day=match[3])
    match = _DAY_OR_MONTH.fullmatch(text)
    if match is None:
        raise _no_date(text)
    first, sign, second, year = match[1], match[2], match[3], match[4]
    by_day = True if sign == "." or int(first) > _LAST_MONTH else False if int(second) > _LAST_MONTH else day_first
    if by_day is None and first != second:
        raise Unreadable(
            say("The ship date {text} can be read in two ways. Write it like 2026-04-03.", text=f'"{text}"')
        )
    day, month = (first, second) if by_day else (second, first)
    return _date(text, year=year, month=month, day=day)


def _date(text: str, *, year: str, month: str, day: str) -> date:
    try:
        return date(int(year) if len(year) > 2 else _CENTURY + int(year), int(month), int(day))  # noqa: PLR2004 - digits of a short year
    except ValueError as error:
        raise _no_date(text) from error


def _no_date(text: str) -> Unreadable:
    return Unreadable(say('"{text}" is no date. Write it like 2026-04-03.', text=text))


def read_quantity(text: str) -> Decimal:
    """How many of an item, with a point or a comma. Raises Unreadable, also for zero and less."""
    quantity = Decimal(text.replace(",", ".")) if _NUMBER.fullmatch(text) else Decimal(0)
    if quantity <= 0:
        raise Unreadable(say('"{text}" is no quantity.', text=text))
    return quantity


def read_cost(text: str) -> Decimal:
    """An amount of money with or without its currency's sign. Raises Unreadable.

    A single point or comma before exactly three digits could be either sign, so that is none.
    """
    digits = _AROUND_AMOUNT.sub("", text)
    if _MINUS.search(text):
        raise _no_cost(text)
    grouped = _GROUPED.fullmatch(digits)
    if grouped is None:
        if not _NUMBER.fullmatch(digits):
            raise _no_cost(text)
        return Decimal(digits.replace(",", "."))
    first, sign, rest, decimals = grouped.groups()
    if decimals is None and sign in ".," and sign not in rest:
        raise _no_cost(text)
    return Decimal(first + rest.replace(sign, "") + (f".{decimals}" if decimals else ""))


def _no_cost(text: str) -> Unreadable:
    return Unreadable(say('"{text}" is no cost. Write it like 4.50.', text=text))
