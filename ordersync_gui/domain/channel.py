"""What a channel declares about itself, once, as data that the wizard, dialogs, commands and docs all read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from ordersync_gui.domain.form import FormField
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message


class NoticeField(StrEnum):
    """What a shipment notice can carry; a channel keeps those it declares and drops the rest."""

    STATUS = "status"
    TRACKING = "tracking"
    CARRIER = "carrier"
    SERVICE = "service"
    COST = "cost"
    NOTE = "note"
    ITEMS = "items"


class RepeatSafety(StrEnum):
    """Whether telling the channel twice is harmless, can be checked first, or does damage."""

    IDEMPOTENT = "idempotent"
    VERIFIABLE = "verifiable"
    UNSAFE = "unsafe"


@dataclass(frozen=True, slots=True)
class ChannelSpec:
    """One channel's declaration.

    default_status_map is word -> status, exact case. custom_field_names gives the labels of
    the feed's custom fields 1-3. carriers are suggestions; any other word can be typed.
    """

    key: str
    label: str
    summary: Message
    form: tuple[FormField, ...]
    checklist: tuple[Message, ...]
    default_status_map: Mapping[str, OrderStatus]
    notice_fields: frozenset[NoticeField]
    help_url: str = ""
    custom_statuses: bool = True
    partial_shipments: bool = True
    shows_parts: bool = False
    repeat_safety: RepeatSafety = RepeatSafety.UNSAFE
    custom_field_names: tuple[str, str, str] = ("Custom field 1", "Custom field 2", "Custom field 3")
    carriers: tuple[str, ...] = ()


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
