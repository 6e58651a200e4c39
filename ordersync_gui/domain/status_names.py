"""Statuses and states as people write them, in sentences of the core, in files and on the command line."""

from __future__ import annotations

from collections.abc import Mapping

from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, say

STATUS_NAMES: Mapping[OrderStatus, Message] = {
    OrderStatus.AWAITING_PAYMENT: say("Awaiting Payment"),
    OrderStatus.AWAITING_SHIPMENT: say("Awaiting Shipment"),
    OrderStatus.SHIPPED: say("Shipped"),
    OrderStatus.CANCELLED: say("Cancelled"),
    OrderStatus.ON_HOLD: say("On Hold"),
    OrderStatus.UNMAPPED: say("Unmapped"),
}

# As they stand within a sentence: "the notice is refused".
NOTICE_STATES: Mapping[NoticeState, Message] = {
    NoticeState.QUEUED: say("queued"),
    NoticeState.SENDING: say("sending"),
    NoticeState.SENT: say("sent"),
    NoticeState.CONFIRMED: say("confirmed"),
    NoticeState.REFUSED: say("refused"),
    NoticeState.UNCONFIRMED: say("unconfirmed"),
    NoticeState.CANCELLED: say("cancelled"),
}


def status_named(text: str) -> OrderStatus | None:
    """The status that a person means: `on_hold`, `on-hold`, `On Hold`; None for anything else."""
    wanted = _letters(text)
    return next((status for status in OrderStatus if _letters(status.value) == wanted), None)


def _letters(text: str) -> str:
    return "".join(letter for letter in text.casefold() if not letter.isspace() and letter not in "_-")
