"""Walking through a feed's pages although shops count them wrongly, repeat them or change them meanwhile."""

from __future__ import annotations

from collections.abc import Iterable

from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.order import ReceivedOrder
from ordersync_gui.domain.wording import Message, say

PAGE_CAP = 20_000
_REPEATS_AT_THE_END = 2


class PageWalk:
    """Which page to ask for next, and which orders were seen in this run.

    It ends after the advertised number of pages, and when the same orders came three times
    running (Magento repeats its last page beyond the end). Twice isn't enough: orders that are
    new at the top push a whole page down while we read. An empty page in the middle doesn't end
    it (WooCommerce leaves out digital orders after counting pages), nor does a page that broke
    off: the other pages' orders are wanted all the same. seen: ids of orders that a walk before brought.
    """

    def __init__(self, seen: Iterable[str] = ()) -> None:
        self.next_page: int | None = 1
        self.pages = 1
        self.pages_read = 0
        self.seen: set[str] = set(seen)
        self.remark: Message | None = None
        self._last: frozenset[str] = frozenset()
        self._repeats = 0

    def take(self, page: FeedPage) -> tuple[ReceivedOrder, ...]:
        """Note a page that was read; gives its orders that weren't on an earlier page."""
        orders = {received.order.remote_id: received for received in page.orders}
        fresh = self.take_ids(orders, page.pages)
        return tuple(received for order_id, received in orders.items() if order_id in fresh)

    def take_ids(self, ids: Iterable[str], pages: int) -> frozenset[str]:
        """Note a page that was read by the channel's ids on it; gives those that weren't on an earlier page."""
        self.pages_read += 1
        self.pages = max(self.pages, min(pages, PAGE_CAP))
        on_page = frozenset(ids)
        fresh = on_page - self.seen
        self._count_repeats(on_page)
        self.seen |= fresh
        self.next_page = self.pages_read + 1 if self.pages_read < self.pages else None
        if self._repeats == _REPEATS_AT_THE_END and self.next_page is not None:
            self.remark = say(
                "Page {page} of {pages} repeated orders that were there before; the shop has no more.",
                page=self.pages_read,
                pages=self.pages,
            )
            self.next_page = None
        if pages > PAGE_CAP and self.next_page is None and self.remark is None:
            self.remark = say("The shop announced {pages} pages; reading stopped.", pages=pages)
        return fresh

    def _count_repeats(self, ids: frozenset[str]) -> None:
        self._repeats = self._repeats + 1 if ids and ids == self._last else 0
        self._last = ids
