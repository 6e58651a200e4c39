"""Shipments: what went into one parcel, and how much of an order is left to ship."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from ordersync_gui.domain.letters import whole_letters


@dataclass(frozen=True, slots=True)
class ShipmentLine:
    """A quantity of one order line in a parcel; line is the database id of the order line."""

    line: int
    quantity: Decimal


@dataclass(frozen=True, slots=True)
class ShipmentDraft:
    """What a person wants to record: one parcel of one order.

    lines None means everything that is left. note_to_buyer and cost (minor units of the
    order's currency) go out only where the channel's declaration takes them.
    """

    carrier: str
    tracking_number: str
    ship_date: date
    service: str = ""
    lines: tuple[ShipmentLine, ...] | None = None
    note_to_buyer: str = ""
    cost: int | None = None


def clean(draft_text: str) -> str:
    """Carrier, service or tracking number without the blanks that scanners and copies bring."""
    return " ".join(whole_letters(draft_text).split())


def same_tracking(number: str, other: str) -> bool:
    """Whether two tracking numbers are the same; blanks, dashes and letters' case don't matter."""
    return tracking_key(number) == tracking_key(other)


def tracking_key(number: str) -> str:
    """What tracking numbers are compared by: without blanks, dashes and dots, in upper case."""
    return "".join(letter for letter in number.upper() if letter.isalnum())


def same_parcel(carrier: str, tracking_number: str, other_carrier: str, other_tracking: str) -> bool:
    """Whether carrier and tracking number name the same parcel; letters' case doesn't matter."""
    return clean(carrier).casefold() == clean(other_carrier).casefold() and same_tracking(
        tracking_number, other_tracking
    )


def remaining(ordered: Mapping[int, Decimal], shipped: Iterable[ShipmentLine]) -> dict[int, Decimal]:
    """What is left to ship per order line; lines of which nothing is left are absent."""
    left = dict(ordered)
    for line in shipped:
        left[line.line] = left.get(line.line, Decimal(0)) - line.quantity
    return {line: quantity for line, quantity in left.items() if quantity > 0}
