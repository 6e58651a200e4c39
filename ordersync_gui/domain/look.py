"""A direct look at one order in the shop, and what it proves about a notice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ordersync_gui.domain.shipment import same_tracking
from ordersync_gui.domain.status import OrderStatus


@dataclass(frozen=True, slots=True)
class OrderLook:
    """An order as its shop shows it at this moment.

    requested_at: aware UTC, just before the shop was asked. word: its own status word, "" when it gave none.
    implied_status: what its flags say, None when they say nothing. tracking_numbers: all that the shop shows
    for the order, None when it doesn't show tracking numbers at all, so that their absence means nothing.
    """

    requested_at: datetime
    word: str
    implied_status: OrderStatus | None = None
    tracking_numbers: tuple[str, ...] | None = None


class Finding(StrEnum):
    """What a look proves about a notice.

    ARRIVED: all of it. TRACKING_ONLY: the shop has its tracking number, but doesn't show that it made the order
    shipped. ABSENT: the shop shows tracking numbers and this one isn't among them, nor is the order shipped
    there. UNCLEAR: neither.
    """

    ARRIVED = "arrived"
    TRACKING_ONLY = "tracking_only"
    ABSENT = "absent"
    UNCLEAR = "unclear"


def judge_look(
    look: OrderLook, *, tracking_number: str, needs_shipped: bool, shipped: bool, shipped_before: bool = False
) -> Finding:
    """What the look proves.

    needs_shipped: the notice also makes the order shipped (it is about the whole order). shipped: by the
    store's map and its flags the look shows the order as shipped, which it wasn't when the notice was made.
    shipped_before: it shows it as shipped, but nothing tells that this came about since then.
    """
    shown = look.tracking_numbers
    if shown is None:
        return Finding.ARRIVED if shipped and needs_shipped else Finding.UNCLEAR
    if any(same_tracking(number, tracking_number) for number in shown):
        return Finding.ARRIVED if shipped or not needs_shipped else Finding.TRACKING_ONLY
    return Finding.UNCLEAR if shipped or shipped_before else Finding.ABSENT
