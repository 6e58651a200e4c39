"""What one request for orders brought back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ordersync_gui.domain.order import ReceivedOrder, RejectedOrder
from ordersync_gui.domain.wording import Message


@dataclass(frozen=True, slots=True)
class FeedPage:
    """One page of a channel's orders.

    pages is the number of pages that the channel advertises (at least 1). warnings name what
    had to be repaired. damage, when set, says that the page broke off: what was whole is here,
    but the run is not complete.
    """

    orders: tuple[ReceivedOrder, ...]
    rejected: tuple[RejectedOrder, ...]
    pages: int
    warnings: tuple[Message, ...]
    requested_at: datetime
    server_time: datetime | None = None
    damage: Message | None = None
