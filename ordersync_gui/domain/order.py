"""An order as the channel tells it: the facts that only an import writes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from hashlib import sha256

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message


class LineKind(StrEnum):
    """What a line is: goods to pack, or money only."""

    ITEM = "item"
    ADJUSTMENT = "adjustment"
    FEE = "fee"


@dataclass(frozen=True, slots=True)
class ItemOption:
    """A choice on a line, such as Size: Large."""

    name: str
    value: str


@dataclass(frozen=True, slots=True)
class OrderLine:
    """One line; unit_price and quantity are exact decimals, weight is that of one unit in weight_unit.

    line_id is the channel's own and is echoed unchanged; it may be empty, and then the line's
    position (from 1) names it.
    """

    line_id: str
    sku: str
    name: str
    quantity: Decimal
    unit_price: Decimal
    weight: Decimal | None = None
    weight_unit: str = ""
    image_url: str = ""
    location: str = ""
    upc: str = ""
    kind: LineKind = LineKind.ITEM
    options: tuple[ItemOption, ...] = ()


@dataclass(frozen=True, slots=True)
class Buyer:
    """Who bought; code is the channel's own customer code, echoed in notices."""

    name: str = ""
    email: str = ""
    phone: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class PickupPoint:
    """Where the buyer collects the parcel: the network, the way of delivery within it, the point's own id.

    code is the channel's number of the network; service and point_id may be empty.
    """

    network: str
    code: str = ""
    service: str = ""
    point_id: str = ""

    @property
    def text(self) -> str:
        """All of it in one line."""
        return ", ".join(part for part in (self.network, self.service, self.point_id) if part)


@dataclass(frozen=True, slots=True)
class Order:
    """An order's channel facts. Amounts are minor units of `currency`; times are aware and UTC.

    remote_id is the channel's id, or the number where the channel sends none
    (remote_id_given tells which, because a notice must echo what was given). implied_status is
    what the channel's flags (paid, shipped) say apart from its status word. weight is that of the
    whole order as the channel gives it, in weight_unit ("" when the channel doesn't tell which).
    """

    remote_id: str
    number: str
    source_status: str
    ordered_at: datetime
    modified_at: datetime
    currency: str
    total: int
    tax: int = 0
    shipping: int = 0
    discount: int = 0
    remote_id_given: bool = True
    paid_at: datetime | None = None
    buyer: Buyer = field(default_factory=Buyer)
    bill_to: Address = field(default_factory=Address)
    ship_to: Address = field(default_factory=Address)
    shipping_method: str = ""
    payment_method: str = ""
    gift: bool = False
    gift_message: str = ""
    buyer_notes: str = ""
    internal_notes: str = ""
    custom_fields: Mapping[str, str] = field(default_factory=dict)
    pickup_point: PickupPoint | None = None
    coupon: str = ""
    weight: Decimal | None = None
    weight_unit: str = ""
    implied_status: OrderStatus | None = None
    source: str = ""
    requested_warehouse: str = ""
    lines: tuple[OrderLine, ...] = ()


@dataclass(frozen=True, slots=True)
class RejectedOrder:
    """An order that couldn't be read: its number where one was found, why, and its raw text."""

    number: str
    reason: Message
    raw: str


@dataclass(frozen=True, slots=True)
class ReceivedOrder:
    """An order and the raw text that it was read from."""

    order: Order
    raw: str


def payload_hash(order: Order) -> str:
    """A digest of all channel facts: equal digests mean that nothing changed at the channel."""
    return sha256(repr(order).encode()).hexdigest()
