"""What the desk shows: stores, order rows and details, notices, runs, as values that reads return."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING

from ordersync_gui.domain.attention import Attention, AttentionKind
from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.mail import OrderMails
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import NOTHING, Message

if TYPE_CHECKING:  # only named here; the first paint doesn't wait for what none of its rows holds
    from ordersync_gui.domain.address import Address
    from ordersync_gui.domain.backfill import Backfill, Poisoned
    from ordersync_gui.domain.channel_fields import CustomText
    from ordersync_gui.domain.exchange import Exchange, Purpose
    from ordersync_gui.domain.left_out import FieldRule
    from ordersync_gui.domain.maps import CarrierService
    from ordersync_gui.domain.order import Order, OrderLine
    from ordersync_gui.domain.order_query import Term


@dataclass(frozen=True, slots=True)
class Store:
    """A connected store. uid names its keyring entries; settings are the form's values, no secret among them.

    high_water_mark is the end of the last complete import's window; last_good_import is when
    that import ended; last_error_kind is "" when the last import went well. connected is False
    for a store that was disconnected: its orders stay, its shop is neither asked nor told.
    paused_until: the shop asked not to be asked before then. retry_at: after trouble with the shop, when this
    desk tries again by itself; troubles: how many in a row there were. requirements: what the channel
    asks of its orders. backfill: a long range of which only a part was imported so far. poisoned: minutes at which
    the shop fails, which imports leave out until they can be read. silence_seen: since when nothing came, where a
    person has seen that.
    """

    id: int
    uid: str
    name: str
    channel: str
    settings: Mapping[str, str]
    created_at: datetime
    high_water_mark: datetime | None = None
    last_good_import: datetime | None = None
    last_error_kind: str = ""
    last_error: Message = NOTHING
    connected: bool = True
    preferences: StorePreferences = field(default_factory=StorePreferences)
    requirements: tuple[OrderRequirement, ...] = (OrderRequirement.SHIP_TO,)
    paused_until: datetime | None = None
    retry_at: datetime | None = None
    troubles: int = 0
    backfill: Backfill | None = None
    poisoned: tuple[Poisoned, ...] = ()
    silence_seen: datetime | None = None

    @property
    def rests_until(self) -> datetime | None:
        """Until when the shop is left alone, for whichever reason; None when it can be asked now."""
        return max((at for at in (self.paused_until, self.retry_at) if at is not None), default=None)


class SortKey(StrEnum):
    """What the grid can be sorted by."""

    ORDERED = "ordered"
    NUMBER = "number"
    STATUS = "status"
    BUYER = "buyer"
    COUNTRY = "country"
    TOTAL = "total"
    STORE = "store"
    SHIPPING_METHOD = "shipping_method"
    MODIFIED = "modified"
    SHIP_BY = "ship_by"
    ITEMS = "items"
    NOTICE = "notice"
    ATTENTION = "attention"
    TAGS = "tags"
    ASSIGNED = "assigned"
    HELD = "held"
    NOTE = "note"
    SOURCE_STATUS = "source_status"


@dataclass(frozen=True, slots=True)
class OrderFilter:
    """Which orders, in which order; text is searched in number, buyer, address, e-mail, SKU, item, tracking.

    Every word of the text must be found; letters' case and width don't matter in any script.
    left_out: the orders that the store's settings leave out, instead of all others. attention: of those
    that need attention, only the ones for one of these reasons; empty for any. terms: what was asked for by
    typed terms, beside all of that.
    """

    store_id: int | None = None
    status: OrderStatus | None = None
    needs_attention: bool = False
    attention: frozenset[AttentionKind] = frozenset()
    left_out: bool = False
    text: str = ""
    terms: tuple[Term, ...] = ()
    sort: SortKey = SortKey.ORDERED
    descending: bool = True
    limit: int | None = None


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One row of the grid; total is in minor units, item_count is the sum of the goods' quantities.

    ship_by: until when it is to leave the house, None when nobody set that. held_until: when a hold of the
    desk ends by itself. noted: somebody at the desk wrote a note on it. custom: what stands in custom fields 1 to
    3 by the store's map; custom_keys: of which of the channel's fields that is, "" for none.
    """

    id: int
    number: str
    store: str
    status: OrderStatus
    source_status: str
    ordered_at: datetime
    modified_at: datetime
    buyer: str
    country: str
    item_summary: str
    item_count: Decimal
    total: int
    currency: str
    shipping_method: str
    gift: bool
    attention: tuple[AttentionKind, ...]
    notice: NoticeState | None
    ship_by: datetime | None = None
    held: bool = False
    held_until: datetime | None = None
    tags: tuple[str, ...] = ()
    assigned_to: str = ""
    noted: bool = False
    custom: tuple[str, ...] = ()
    custom_keys: tuple[str, ...] = ()

    @property
    def stopped(self) -> bool:
        """Whether it must not be shipped before a person has seen what changed at the shop."""
        return AttentionKind.STOP_SHIP in self.attention


@dataclass(frozen=True, slots=True)
class LineView:
    """A line with its database id, the quantity that has been shipped here, and whether the channel dropped it."""

    id: int
    line: OrderLine
    shipped: Decimal
    vanished: bool = False


@dataclass(frozen=True, slots=True)
class ShipmentView:
    """A recorded parcel; lines are (line database id, quantity).

    cost is in minor units of the order's currency. combined: the same text for the shipments of several
    orders that travel in one parcel, "" for a parcel of its own. voided_at: it was taken back here and counts
    for nothing any more. shop_outdated: what the shop was told of it isn't true any more, and a person has to
    change that in the shop.
    """

    id: int
    uid: str
    carrier: str
    service: str
    tracking_number: str
    ship_date: date
    created_at: datetime
    operator: str
    lines: tuple[tuple[int, Decimal], ...]
    note_to_buyer: str = ""
    cost: int | None = None
    combined: str = ""
    voided_at: datetime | None = None
    void_reason: str = ""
    shop_outdated: bool = False

    @property
    def voided(self) -> bool:
        """Whether it was taken back here."""
        return self.voided_at is not None


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A notice as people see it; last_error is a sentence, "" when there is none.

    steps_done: how many of the requests that make up the notice the channel has accepted. shipment: the
    parcel's database id. revision: 1 for the first notice of a parcel. correction: it changes what an earlier
    one said. created_at, attempt_ended_at, sent_at: when it was made, when the last attempt ended, when it was
    accepted. next_look_at: when the order is looked at in the shop, None when it isn't. error: last_error as a
    message, which a window can translate.
    """

    id: int
    uid: str
    order_id: int
    order_number: str
    store: str
    state: NoticeState
    attempts: int
    carrier: str
    service: str
    tracking_number: str
    not_before: datetime
    last_error: str
    whole_order: bool
    steps_done: int = 0
    store_id: int = 0
    shipment: int = 0
    revision: int = 1
    correction: bool = False
    created_at: datetime | None = None
    attempt_ended_at: datetime | None = None
    sent_at: datetime | None = None
    next_look_at: datetime | None = None
    error: Message | None = None


@dataclass(frozen=True, slots=True)
class StoreContents:
    """What the desk holds of a store, said before it is deleted."""

    orders: int = 0
    shipments: int = 0
    unsent_notices: int = 0


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """Something that happened to an order; who is "" for the desk itself, evidence the id of a kept exchange."""

    at: datetime
    message: Message
    who: str = ""
    evidence: int | None = None


@dataclass(frozen=True, slots=True)
class EvidenceView:
    """A kept exchange with a shop, as a row of a list; tracking_number is that of the notice it belongs to."""

    id: int
    at: datetime
    order_id: int
    order_number: str
    store: str
    purpose: Purpose
    notice_id: int
    tracking_number: str
    attempt: int
    exchange: Exchange


class WorkKind(StrEnum):
    """How the work on an order began."""

    PRINTED = "printed"
    PICKED = "picked"


@dataclass(frozen=True, slots=True)
class WorkBegun:
    """When somebody began to work on an order, and by what."""

    kind: WorkKind
    at: datetime


@dataclass(frozen=True, slots=True)
class OrderDetails:
    """Everything known about one order; ship_to is the one that counts (corrected here, or the channel's).

    held, held_until, tags, assigned_to and note are the desk's own; work: whether and how work on it began.
    custom: what stands in custom fields 1 to 3, as far as the store's map says something for them.
    left_out_by: the store's rule that leaves it out, its key "" where that is by source; None where that can't be
    told, as when the buyer's data are gone.
    ship_with: what the store's map of shipping methods proposes, else (ship_by_rule) the first of the store's
    rules by method and weight that fits; None where neither does.
    buyer_deleted_at: when the buyer's data were deleted from this desk, None while they are there.
    mailing: mails to the buyer, filled where one order is read alone.
    """

    id: int
    store_id: int
    store: str
    channel: str
    order: Order
    status: OrderStatus
    ship_to: Address
    ship_to_corrected: bool
    held: bool
    left_out: bool
    attention: tuple[Attention, ...]
    lines: tuple[LineView, ...]
    shipments: tuple[ShipmentView, ...]
    notices: tuple[NoticeView, ...]
    timeline: tuple[TimelineEntry, ...]
    ship_by: datetime | None = None
    held_until: datetime | None = None
    tags: tuple[str, ...] = ()
    assigned_to: str = ""
    note: str = ""
    work: WorkBegun | None = None
    custom: tuple[CustomText, ...] = ()
    ship_with: CarrierService | None = None
    ship_by_rule: bool = False
    buyer_deleted_at: datetime | None = None
    left_out_by: FieldRule | None = None
    mailing: OrderMails = field(default_factory=OrderMails)

    @property
    def stop(self) -> str:
        """What the shop changed since work on it began and nobody has seen yet; "" for nothing."""
        return next((each.detail for each in self.attention if each.kind is AttentionKind.STOP_SHIP), "")

    @property
    def stop_said(self) -> Message | str:
        """The same, for a sentence."""
        found = (each.said or each.detail for each in self.attention if each.kind is AttentionKind.STOP_SHIP)
        return next(found, "")


@dataclass(frozen=True, slots=True)
class StatusCounts:
    """How many orders have each status, how many need attention; left_out ones are in neither.

    by_attention: how many need it for each reason; an order with two reasons is in both. by_reasons: how many
    need it for exactly these reasons, which tells the same in more detail.
    """

    by_status: Mapping[OrderStatus, int] = field(default_factory=dict)
    needs_attention: int = 0
    left_out: int = 0
    by_attention: Mapping[AttentionKind, int] = field(default_factory=dict)
    by_reasons: Mapping[frozenset[AttentionKind], int] = field(default_factory=dict, compare=False)

    @property
    def total(self) -> int:
        """All orders."""
        return sum(self.by_status.values())

    def needing(self, kinds: Collection[AttentionKind]) -> int:
        """How many orders need attention for at least one of these reasons, each counted once."""
        return sum(count for reasons, count in self.by_reasons.items() if not reasons.isdisjoint(kinds))


@dataclass(frozen=True, slots=True)
class StatusWord:
    """A status word of a store: how many orders have it now, and what it is mapped to.

    last_seen: the last time that an order came with it, None where none did; first_seen: the first time. ever:
    how many came with it. label is what the shop itself calls it, "" when it doesn't say. proposal: what the map
    says of the same word in other letters or spelling, UNMAPPED where it has none or has the word itself.
    """

    word: str
    count: int
    last_seen: datetime | None
    status: OrderStatus
    label: str = ""
    ever: int = 0
    first_seen: datetime | None = None
    proposal: OrderStatus = OrderStatus.UNMAPPED


@dataclass(frozen=True, slots=True)
class RejectedView:
    """An order that couldn't be read, with its raw text."""

    id: int
    store: str
    number: str
    reason: Message
    raw: str
    at: datetime
