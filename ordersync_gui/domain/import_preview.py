"""What an import would bring, found out without keeping any of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.run import RunCounts
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message

MOST_LISTED = 500


@dataclass(frozen=True, slots=True)
class ComingOrder:
    """An order that is new or changed. before: what the shop said of it until now, None for a new one."""

    number: str
    buyer: str
    word: str
    before: OrderStatus | None
    after: OrderStatus

    @property
    def cancelled(self) -> bool:
        """Whether the shop has cancelled it since."""
        return self.after is OrderStatus.CANCELLED and self.before is not OrderStatus.CANCELLED


@dataclass(frozen=True, slots=True)
class PagePreview:
    """What one page would bring: counts of its orders, and those that are new or changed."""

    counts: RunCounts
    coming: tuple[ComingOrder, ...]


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import of one store would bring; nothing was written.

    cancelled: how many orders the shop has cancelled since. unmapped: status words that nobody mapped, with how
    many of the new and changed orders have each. coming: the first new and changed orders. error: why not all
    pages were read; what stands here is then of those before it.
    """

    store: str
    window: Window
    counts: RunCounts = field(default_factory=RunCounts)
    cancelled: int = 0
    unmapped: tuple[tuple[str, int], ...] = ()
    coming: tuple[ComingOrder, ...] = ()
    rejected: tuple[RejectedOrder, ...] = ()
    warnings: tuple[Message, ...] = ()
    error: OrderSyncError | None = None
