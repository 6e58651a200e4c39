"""Where the pages of an import are written: by this process, or by whatever a desk has for that."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.storage import orders
from ordersync_gui.storage.orders import PageOutcome

if TYPE_CHECKING:
    from ordersync_gui.sync.desk import Desk


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page that was read; packed: the same for the process that writes, b"" where this one does."""

    page: FeedPage
    packed: bytes = b""


class PageKeeper(Protocol):
    """What writes pages into a desk's database."""

    def pack(self, page: FeedPage) -> bytes:
        """What `keep` needs of the page in bytes, b"" for nothing. Blocking; on the thread that read the page."""
        ...

    async def keep(
        self, desk: Desk, fetched: Fetched, *, store_id: int, run_id: int, seen: AbstractSet[str], now: datetime
    ) -> PageOutcome:
        """As `storage.orders.save_page`."""
        ...


class KeptHere:
    """Pages are written by this process."""

    def pack(self, _page: FeedPage) -> bytes:
        """Nothing."""
        return b""

    async def keep(
        self, desk: Desk, fetched: Fetched, *, store_id: int, run_id: int, seen: AbstractSet[str], now: datetime
    ) -> PageOutcome:
        """Write it on the writing thread."""
        return await desk.workers.write(
            orders.save_page,
            desk.db,
            store_id=store_id,
            run_id=run_id,
            page=fetched.page,
            seen=seen,
            now=now,
        )
