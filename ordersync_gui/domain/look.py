"""A look at one order in the shop, and what it proves about a notice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.shipment import same_tracking
from ordersync_gui.domain.status import OrderStatus


class LookWay(StrEnum):
    """How a shop is asked for one order.

    DIRECT: for this order, as it stands at this moment. FEED: for the orders that were last changed when this one
    was, by what is known of that here; one that isn't among them may have been changed since.
    """

    DIRECT = "direct"
    FEED = "feed"


@dataclass(frozen=True, slots=True)
class SoughtOrder:
    """An order to look for: its number, the channel's id of it, and when it last changed there (aware UTC)."""

    number: str
    id: str
    modified_at: datetime


@dataclass(frozen=True, slots=True)
class OrderLook:
    """An order as its shop shows it at this moment.

    requested_at: aware UTC, just before the shop was asked. word: its own status word, "" when it gave none.
    implied_status: what its flags say, None when they say nothing. tracking_numbers: all that the shop shows
    for the order, None when it doesn't show tracking numbers at all, so that their absence means nothing.
    shown: False when the shop answered without showing the order, which tells nothing at all. ship_to: where the
    shop sends it, read as an import reads it; None when the answer doesn't tell.
    """

    requested_at: datetime
    word: str = ""
    implied_status: OrderStatus | None = None
    tracking_numbers: tuple[str, ...] | None = None
    shown: bool = True
    ship_to: Address | None = None


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
