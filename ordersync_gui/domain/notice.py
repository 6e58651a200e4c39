"""The shipment notice: what a channel is told, once, and the states it goes through."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid5

from ordersync_gui.domain.address import Address

_NAMESPACE = UUID("7d0c9e0e-4e1f-5b57-9c0c-3a1f5f3a2f10")


class NoticeState(StrEnum):
    """Where a notice stands; `sent` means accepted, `confirmed` means seen at the channel."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    UNCONFIRMED = "unconfirmed"
    CANCELLED = "cancelled"


class Verdict(StrEnum):
    """What a person says about a notice that was refused or is unconfirmed."""

    ARRIVED = "arrived"
    AGAIN = "again"
    DROP = "drop"


NEEDS_PERSON = (NoticeState.REFUSED, NoticeState.UNCONFIRMED)
NOT_SETTLED = (NoticeState.QUEUED, NoticeState.SENDING)


def needs_reason(state: NoticeState, verdict: Verdict) -> bool:
    """Whether a person has to say why: where only they can know what happened at the shop."""
    return state is NoticeState.UNCONFIRMED or verdict is Verdict.ARRIVED


@dataclass(frozen=True, slots=True)
class NoticeItem:
    """A line as the channel knows it, echoed unchanged, and the quantity that is in the parcel."""

    line_id: str
    sku: str
    name: str
    quantity: Decimal
    upc: str = ""


@dataclass(frozen=True, slots=True)
class ShipmentNotice:
    """Everything that a notice says, frozen when the shipment is recorded.

    order_id is the channel's id, or the number where it gave none; cost is in minor units of
    `currency`; created_at is aware UTC. whole_order tells that everything ordered is in this
    one parcel, or that it is the one notice of all parcels of an order; then the channel's "shipped"
    is evidence for it. correction: the channel has accepted a notice of this parcel before and is told what
    is different now; only what `ChannelSpec.corrections` names is sent.
    """

    order_number: str
    order_id: str
    carrier: str
    tracking_number: str
    ship_date: date
    created_at: datetime
    service: str = ""
    customer_code: str = ""
    note_to_buyer: str = ""
    notify_buyer: bool = False
    cost: int | None = None
    currency: str = ""
    whole_order: bool = True
    correction: bool = False
    recipient: Address = field(default_factory=Address)
    items: tuple[NoticeItem, ...] = ()


def notice_uid(shipment_uid: str, remote_order: str, revision: int) -> str:
    """The notice's id, derived from shipment, order and revision, so that it can't exist twice."""
    return str(uuid5(_NAMESPACE, f"{shipment_uid}/{revision}/{remote_order}"))


def freeze(notice: ShipmentNotice) -> dict[str, Any]:
    """The notice as JSON-ready values; `thaw` gives an equal notice back."""
    frozen = asdict(notice)
    frozen["ship_date"] = notice.ship_date.isoformat()
    frozen["created_at"] = notice.created_at.isoformat()
    frozen["items"] = [{**asdict(item), "quantity": str(item.quantity)} for item in notice.items]
    return frozen


def thaw(frozen: dict[str, Any]) -> ShipmentNotice:
    """The notice that `freeze` stored."""
    items = tuple(NoticeItem(**{**item, "quantity": Decimal(item["quantity"])}) for item in frozen["items"])
    return ShipmentNotice(
        **{
            **frozen,
            "ship_date": date.fromisoformat(frozen["ship_date"]),
            "created_at": datetime.fromisoformat(frozen["created_at"]),
            "recipient": Address(**frozen["recipient"]),
            "items": items,
        }
    )
