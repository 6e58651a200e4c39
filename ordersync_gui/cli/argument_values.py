"""The values that arguments can hold: texts read as times, counts and quantities, or explained to the parser."""

from __future__ import annotations

import argparse
from datetime import UTC, date, datetime
from decimal import Decimal, InvalidOperation

_ID_LIMIT = 2**63
_TOO_MANY = 10**9


def moment(text: str) -> datetime:
    """An ISO time as aware UTC; one without a zone is UTC, a date is its midnight."""
    try:
        parsed = datetime.fromisoformat(text)
    except ValueError as error:
        message = f"'{text}' is not a time such as 2026-11-17T08:00:00Z"
        raise argparse.ArgumentTypeError(message) from error
    return parsed.replace(tzinfo=UTC) if parsed.tzinfo is None else parsed.astimezone(UTC)


def day(text: str) -> date:
    """An ISO date; of a time, the date part."""
    try:
        return datetime.fromisoformat(text).date()
    except ValueError as error:
        message = f"'{text}' is not a date such as 2026-11-17"
        raise argparse.ArgumentTypeError(message) from error


def count(text: str) -> int:
    """A whole number from 0 on."""
    if not text.isascii() or not text.isdigit():
        message = f"'{text}' is not a whole number"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def positive(text: str) -> int:
    """A whole number from 1 on, with at most nine digits."""
    number = count(text)
    if not 0 < number < _TOO_MANY:
        message = f"'{text}' is not a number from 1 on"
        raise argparse.ArgumentTypeError(message)
    return number


def row_id(text: str) -> int:
    """A number that the database can hold as an id."""
    number = count(text)
    if number >= _ID_LIMIT:
        message = f"'{text}' is too large for a number that is listed"
        raise argparse.ArgumentTypeError(message)
    return number


def quantity(text: str) -> Decimal | None:
    """A positive quantity, None when it isn't one."""
    try:
        parsed = Decimal(text)
    except InvalidOperation:
        return None
    return parsed if parsed.is_finite() and parsed > 0 else None
