"""Times and decimals as JSON texts."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal


def time_text(at: datetime | None) -> str | None:
    """ISO 8601 in UTC, such as 2026-11-17T08:00:00Z."""
    if at is None:
        return None
    return at.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z"


def decimal_text(value: Decimal | None) -> str | None:
    """A plain decimal string without an exponent, as exact as the channel gave it."""
    return None if value is None else f"{value:f}"
