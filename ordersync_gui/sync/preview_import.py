"""Finds out what an import of a store would bring, page by page, and writes nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, cast

from ordersync_gui.domain.backfill import Backfill
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.channel import ChannelSpec, Connection, Window
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import BadReply, Cancelled, OrderSyncError
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.import_preview import MOST_LISTED, ComingOrder, ImportPreview
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.run import RunCounts, RunProgress
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import runs
from ordersync_gui.storage.queries.import_preview import preview_page
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_window import overlap_of, window_for
from ordersync_gui.sync.paging import PageWalk
from ordersync_gui.sync.shop import channel_provider, open_session, refuse_disconnected, store_connection, stored
from ordersync_gui.sync.shop_clock import still_ahead
from ordersync_gui.sync.warning_digest import WarningDigest

if TYPE_CHECKING:
    from ordersync_gui.channels.abilities import ImportsOrders
    from ordersync_gui.channels.http import Session


def _ignore_progress(_progress: RunProgress) -> None:
    """For callers who only want the outcome."""


async def preview_import(
    desk: Desk,
    *,
    store: Store,
    since: datetime | None = None,
    on_progress: Callable[[RunProgress], None] = _ignore_progress,
    cancellation: Cancellation | None = None,
) -> ImportPreview:
    """What an import would bring now, or one from the given time on (aware UTC).

    The shop is asked just as an import asks it. Nothing is written, neither orders nor how far imports have
    reached. What goes wrong with the shop stands in the preview's error. Raises NotFound, UsageError for a
    disconnected store, Cancelled.
    """
    current = await desk.workers.read(stored, desk.db, store.id)
    refuse_disconnected(current)
    rejected_since = await desk.workers.read(runs.rejected_since, desk.db, store_id=current.id)
    overlap = overlap_of(current, channel_provider(current.channel).spec)
    window = window_for(current, since, desk.clock(), overlap=overlap, rejected_since=rejected_since)
    return await _Preview(desk, current, window, on_progress, cancellation or Cancellation()).whole()


@dataclass
class _Preview:
    """One preview while it goes on."""

    desk: Desk
    store: Store
    window: Window
    on_progress: Callable[[RunProgress], None]
    cancellation: Cancellation
    walk: PageWalk = field(default_factory=PageWalk)
    server_time: datetime | None = None
    counts: RunCounts = field(default_factory=RunCounts)
    coming: list[ComingOrder] = field(default_factory=list)
    unmapped: Counter[str] = field(default_factory=Counter)
    cancelled: int = 0
    rejected: list[RejectedOrder] = field(default_factory=list)
    warnings: WarningDigest = field(default_factory=WarningDigest)
    error: OrderSyncError | None = None

    async def whole(self) -> ImportPreview:
        """Read all pages."""
        try:
            await self._read_pages()
        except Cancelled:
            raise
        except OrderSyncError as error:
            self.error = error
        self._note_remark()
        return ImportPreview(
            store=self.store.name,
            window=self.window,
            counts=self.counts,
            cancelled=self.cancelled,
            unmapped=tuple(self.unmapped.most_common()),
            coming=tuple(self.coming[:MOST_LISTED]),
            rejected=tuple(self.rejected),
            warnings=self.warnings.messages(),
            error=self.error,
        )

    async def _read_pages(self) -> None:
        workers = self.desk.workers
        connection = await workers.network(store_connection, self.desk, self.store)
        provider = channel_provider(self.store.channel)
        pace = self.desk.paces.of(self.store, provider.spec)
        with open_session(connection, cancellation=self.cancellation, pace=pace) as session:
            reading = (cast("ImportsOrders", provider), connection, session)
            await self._read_window(self.window, *reading)
            for part in self._ahead(provider.spec):
                self._note_remark()
                self.walk = PageWalk(seen=self.walk.seen)
                await self._read_window(part, *reading)

    def _ahead(self, spec: ChannelSpec) -> list[Window]:
        """What is new by the shop's clock, where ours is slow, as an import reads it."""
        ahead = still_ahead(
            self.window,
            self.server_time,
            mark=self.store.high_water_mark,
            overlap=overlap_of(self.store, spec),
            furthest=timedelta(days=self.store.preferences.import_days),
        )
        if ahead is None:
            return []
        return list(Backfill(ahead.start, ahead.start, ahead.end).slices(spec.slice_length))

    async def _read_window(
        self, window: Window, provider: ImportsOrders, connection: Connection, session: Session
    ) -> None:
        while (page := self.walk.next_page) is not None:
            if self.cancellation.cancelled:
                raise Cancelled
            await self._take(
                await self.desk.workers.network(provider.fetch_page, connection, window, page, session)
            )

    def _note_remark(self) -> None:
        if self.walk.remark is not None:
            self.warnings.add(self.walk.remark)

    async def _take(self, page: FeedPage) -> None:
        self.server_time = self.server_time or page.server_time
        fresh = self.walk.take(page)
        found = await self.desk.workers.read_list(
            preview_page, self.desk.db, store_id=self.store.id, received=fresh, rejected=len(page.rejected)
        )
        self.counts += found.counts
        self.rejected += page.rejected
        self.coming += found.coming[: MOST_LISTED - len(self.coming)]
        self.cancelled += sum(order.cancelled for order in found.coming)
        self.unmapped.update(order.word for order in found.coming if order.after is OrderStatus.UNMAPPED)
        self.warnings.add(*page.warnings)
        if page.damage is not None and self.error is None:
            self.error = BadReply(
                page.damage, meaning=say("Of that page only what arrived whole is counted here.")
            )
        self.on_progress(RunProgress(self.store.name, self.counts, self.walk.pages))
