"""What a channel declares about itself, once, as data that the wizard, dialogs, commands and docs all read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from ordersync_gui.domain.form import FormField
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, say


class NoticeField(StrEnum):
    """What a shipment notice can carry; a channel keeps those it declares and drops the rest."""

    STATUS = "status"
    TRACKING = "tracking"
    CARRIER = "carrier"
    SERVICE = "service"
    COST = "cost"
    NOTE = "note"
    ITEMS = "items"


class OrderField(StrEnum):
    """What a channel's orders can carry beyond number, status, buyer, address, items and amounts."""

    EMAIL = "email"
    PHONE = "phone"
    SHIPPING_METHOD = "shipping_method"
    PAYMENT_METHOD = "payment_method"
    DISCOUNT = "discount"
    COUPON = "coupon"
    GIFT = "gift"
    GIFT_MESSAGE = "gift_message"
    BUYER_NOTES = "buyer_notes"
    INTERNAL_NOTES = "internal_notes"
    ORDER_WEIGHT = "order_weight"
    ITEM_WEIGHT = "item_weight"
    ITEM_IMAGE = "item_image"
    ITEM_OPTIONS = "item_options"
    LOCATION = "location"
    CUSTOM_FIELDS = "custom_fields"
    PICKUP_POINT = "pickup_point"
    SOURCE = "source"


class OrderRequirement(StrEnum):
    """What an order of the channel needs before it can be shipped."""

    SHIP_TO = "ship_to"
    TWO_LETTER_CODES = "two_letter_codes"


class RepeatSafety(StrEnum):
    """Whether telling the channel twice is harmless, can be checked first, or does damage."""

    IDEMPOTENT = "idempotent"
    VERIFIABLE = "verifiable"
    UNSAFE = "unsafe"


class Sureness(StrEnum):
    """How a fact about a channel is known: its vendor says so, we concluded it, or nobody says it in public."""

    DOCUMENTED = "documented"
    INFERRED = "inferred"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ChannelFact:
    """Something that the desk relies on when it talks to the channel, and how sure it is."""

    sureness: Sureness
    text: Message


@dataclass(frozen=True, slots=True)
class ChecklistItem:
    """Something to have ready before connecting, and where to find it ("" when there is nothing to say)."""

    what: Message
    where: Message | None = None


@dataclass(frozen=True, slots=True)
class FixedWord:
    """The one word that the channel lets mean a status, and why."""

    word: str
    reason: Message


@dataclass(frozen=True, slots=True)
class ChannelSpec:
    """One channel's declaration, read by the wizard, dialogs, commands, documentation and contract tests.

    default_status_map: word -> status, exact case. fixed_words: statuses that only one word may
    mean. unsupported_statuses: statuses that the channel has no word for, with the reason.
    custom_field_names: labels of the feed's custom fields, in its order. source_name: what
    `Order.source` is called there. order_term: what the channel calls an order.
    identity: form keys whose values tell two shops apart. steps: how to connect, in order.
    tells_modified: its orders tell when they were last changed, which can be compared with what was asked for.
    flags_imply_status: an order without a status word has one by its payment and shipping flags.
    corrections: what of an accepted notice another one can change without counting the parcel twice; empty:
    nothing, a person has to change it in the shop. requests_per_second: how often the shop is asked and told
    at most, by everything that this desk does with it.
    overlap: how far each import reaches back over the one before: servers disagree about time zones
    by up to a day and drop the last minute (WooCommerce sent site time, then Pacific time, then UTC).
    slice_length: of a longer range than this, what doesn't fit on a few pages is imported in slices of it.
    carriers are suggestions; any other word can be typed. longest_carrier: letters of a carrier's name that the
    shop keeps, None where it isn't known that it cuts any.
    """

    key: str
    label: str
    summary: Message
    form: tuple[FormField, ...]
    checklist: tuple[ChecklistItem, ...]
    default_status_map: Mapping[str, OrderStatus]
    notice_fields: frozenset[NoticeField]
    order_fields: frozenset[OrderField] = frozenset()
    requirements: tuple[OrderRequirement, ...] = (OrderRequirement.SHIP_TO,)
    steps: tuple[Message, ...] = ()
    facts: tuple[ChannelFact, ...] = ()
    help_url: str = ""
    custom_statuses: bool = True
    fixed_words: Mapping[OrderStatus, FixedWord] = field(default_factory=dict)
    unsupported_statuses: Mapping[OrderStatus, Message] = field(default_factory=dict)
    time_zone_note: Message | None = None
    partial_shipments: bool = True
    shows_parts: bool = False
    mails_buyer: bool = True
    tells_modified: bool = True
    flags_imply_status: bool = False
    overlap: timedelta = timedelta(hours=25)
    slice_length: timedelta = timedelta(days=7)
    repeat_safety: RepeatSafety = RepeatSafety.UNSAFE
    corrections: frozenset[NoticeField] = frozenset()
    requests_per_second: float = 10.0
    custom_field_names: tuple[str, ...] = ("Custom field 1", "Custom field 2", "Custom field 3")
    source_name: Message = field(default_factory=lambda: say("Source"))
    order_term: Message = field(default_factory=lambda: say("Order"))
    identity: tuple[str, ...] = ()
    carriers: tuple[str, ...] = ()
    longest_carrier: int | None = None

    @property
    def secret_keys(self) -> tuple[str, ...]:
        """The form keys whose values belong in the keyring."""
        return tuple(entry.key for entry in self.form if entry.secret)

    @property
    def optional_secret_keys(self) -> tuple[str, ...]:
        """Those of the secret keys without which a store works too."""
        return tuple(entry.key for entry in self.form if entry.secret and not entry.required)


@dataclass(frozen=True, slots=True)
class ShopStatus:
    """A status that the shop itself lists: its word, and what people call it there ("" when it has no name)."""

    word: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Connection:
    """What a channel needs to talk to one store: form values and, apart from them, the secrets."""

    values: Mapping[str, str]
    secrets: Mapping[str, str] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Window:
    """A span of modification times, aware UTC, both ends included."""

    start: datetime
    end: datetime


class StepKind(StrEnum):
    """The steps of a live connection test, in their order."""

    ADDRESS = "address"
    CONNECT = "connect"
    SIGN_IN = "sign_in"
    READ_ORDERS = "read_orders"


@dataclass(frozen=True, slots=True)
class CheckStep:
    """One step of a connection test that went well, with a plain sentence."""

    kind: StepKind
    sentence: Message
