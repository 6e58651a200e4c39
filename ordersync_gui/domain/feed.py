"""What one request for orders brought back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from ordersync_gui.domain.order import ReceivedOrder, RejectedOrder
from ordersync_gui.domain.wording import Message


@dataclass(frozen=True, slots=True)
class FeedOutline:
    """What stands on one page of a channel's orders without the orders themselves.

    words: the status word of each order by the channel's id; rejected: how many couldn't be read;
    pages, warnings and damage as in FeedPage.
    """

    words: Mapping[str, str]
    rejected: int = 0
    pages: int = 1
    warnings: tuple[Message, ...] = ()
    damage: Message | None = None


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

    @property
    def outline(self) -> FeedOutline:
        """The page without its orders."""
        return FeedOutline(
            words={received.order.remote_id: received.order.source_status for received in self.orders},
            rejected=len(self.rejected),
            pages=self.pages,
            warnings=self.warnings,
            damage=self.damage,
        )
