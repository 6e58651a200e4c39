"""A mail that tells a buyer of a parcel: where it stands, what it holds, and what the mail server answered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID, uuid5

from ordersync_gui.domain.wording import Message

_NAMESPACE = UUID("2b6c0f0e-9f0c-5a35-8a11-6f5b1d3c7a52")


class MailState(StrEnum):
    """Where a mail stands; `sent` means that the mail server took it, not that somebody read it."""

    QUEUED = "queued"
    SENDING = "sending"
    SENT = "sent"
    REFUSED = "refused"
    UNCONFIRMED = "unconfirmed"
    CANCELLED = "cancelled"


class StepName(StrEnum):
    """The steps of a talk with a mail server, in their order."""

    CONNECT = "connect"
    HELLO = "hello"
    TLS = "tls"
    SIGN_IN = "sign_in"
    SENDER = "sender"
    RECIPIENT = "recipient"
    CONTENT = "content"
    END = "end"  # about to send the last bytes: from here on the server may have the mail whole
    ANSWER = "answer"


class MailVerdict(StrEnum):
    """What a person says about a mail that was refused or is unconfirmed, or wants of one that was sent."""

    ARRIVED = "arrived"
    AGAIN = "again"
    DROP = "drop"


NEEDS_PERSON = (MailState.REFUSED, MailState.UNCONFIRMED)
NOT_SETTLED = (MailState.QUEUED, MailState.SENDING)


@dataclass(frozen=True, slots=True)
class Envelope:
    """Everything that a mail says, frozen before the first attempt.

    pictures: (name in the HTML part, address that the picture was read from). language: a code such as "de".
    """

    message_id: str
    sender_name: str
    sender_address: str
    reply_to: str
    recipient: str
    subject: str
    text: str
    html: str
    language: str
    pictures: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class MailView:
    """A mail as people see it; recipient and subject are "" before it was first composed.

    shipment: the parcel's database id. error: why it was refused, waits, or isn't confirmed; None for nothing.
    """

    id: int
    uid: str
    store_id: int
    store: str
    order_id: int
    order_number: str
    shipment: int
    state: MailState
    attempts: int
    recipient: str
    subject: str
    not_before: datetime
    created_at: datetime
    sent_at: datetime | None = None
    attempt_ended_at: datetime | None = None
    error: Message | None = None
    tracking_number: str = ""


@dataclass(frozen=True, slots=True)
class OrderMails:
    """What there is of mails to one order's buyer: newest first.

    on: the store's settings send mails; suppressed: a person said that this buyer gets none.
    """

    mails: tuple[MailView, ...] = ()
    on: bool = False
    suppressed: bool = False


@dataclass(frozen=True, slots=True)
class MailStep:
    """One step of an attempt and what the server answered to it."""

    at: datetime
    attempt: int
    name: str
    reply: str


def mail_uid(parcel_uid: str) -> str:
    """The same for the same parcel, so that no parcel gets two mails by mistake."""
    return str(uuid5(_NAMESPACE, parcel_uid))


def envelope_to_data(envelope: Envelope) -> dict[str, Any]:
    """JSON-ready values; `envelope_from_data` gives an equal value back."""
    return {**asdict(envelope), "pictures": [list(picture) for picture in envelope.pictures]}


def envelope_from_data(data: Mapping[str, Any]) -> Envelope:
    """The envelope that was frozen."""
    return Envelope(**{**data, "pictures": tuple((name, url) for name, url in data["pictures"])})
