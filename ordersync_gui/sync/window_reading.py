"""Reads one window of a shop's orders, page by page into the database, and what moved while it was read."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from ordersync_gui.domain.backfill import MINUTE, whole_minutes
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.channel import Connection, Window
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import BadReply, Cancelled, ChannelError, OrderSyncError
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.pause import Pause
from ordersync_gui.domain.run import RunProgress
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.queries.pauses import paused_until
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.leases import hold_on, import_key
from ordersync_gui.sync.page_keeping import Fetched, KeptHere, PageKeeper
from ordersync_gui.sync.pages_ahead import PagesAhead
from ordersync_gui.sync.paging import PageWalk
from ordersync_gui.sync.run_evidence import RunEvidence
from ordersync_gui.sync.shop import channel_provider
from ordersync_gui.sync.store_clock import asked_to_rest
from ordersync_gui.sync.tally import Tally
from ordersync_gui.sync.window_failure import may_be_windows

if TYPE_CHECKING:
    from ordersync_gui.channels.abilities import ImportsOrders
    from ordersync_gui.channels.http import Session

# An order may be modified while its page is on the way.
_WINDOW_SLACK = timedelta(minutes=10)
# On a busy shop something always moves; the next import's overlap is there for the rest.
_TIMES_AGAIN = 2
FEW_PAGES = 5
# The lease, which is for minutes, is prolonged this often.
_LEASE_STEP = timedelta(seconds=30)
# A hold is asked for this often, and the lease prolonged after that many times.
_HELD_STEP_S = 0.1
_HELD_STEPS = 300


@dataclass
class _Walk:
    """One walk through a window's pages; places: when each order on them was last changed."""

    window: Window
    pages: PageWalk = field(default_factory=PageWalk)
    places: dict[str, datetime] = field(default_factory=dict)
    damage: Message | None = None

    def keep(self, page: FeedPage) -> None:
        """Note a page that was dealt with; that it came, `pages` knows from before."""
        self.places |= _places(page)
        self.damage = self.damage or page.damage


@dataclass
class WindowReading:
    """Reads windows for one run, whose tally it keeps; the store's import lease is held as `holder`.

    While a page is written, the next is fetched and parsed. stop ends what is asked of the shop, also where no
    person wants that: when a page can't be written, say. It is raised with `cancellation`.
    """

    desk: Desk
    store: Store
    run_id: int
    holder: str
    tally: Tally
    on_progress: Callable[[RunProgress], None]
    cancellation: Cancellation
    connection: Connection
    session: Session
    stop: Cancellation
    evidence: RunEvidence
    pause: Pause = field(default_factory=Pause)

    def __post_init__(self) -> None:
        self._provider: ImportsOrders = channel_provider(self.store.channel)  # type: ignore[assignment] # it imports
        self._tells_modified = channel_provider(self.store.channel).spec.tells_modified
        self._keeper: PageKeeper = self.desk.page_keeper or KeptHere()
        self._held_on_at: datetime | None = None

    async def read(self, window: Window, *, unless_long: bool = False) -> bool:
        """Read all pages of a window, and again what changed its place meanwhile.

        unless_long: of a window with more than a few pages only the first is read; False tells so. Raises
        ChannelError; BadReply after all pages when one of them was damaged.
        """
        for _ in range(1 + _TIMES_AGAIN):
            began = self.desk.clock()
            walk = _Walk(window)
            async with aclosing(self._pages(walk, unless_long=unless_long)) as pages:
                async for fetched in pages:
                    await self._take(fetched, walk)
            if unless_long and walk.pages.pages > FEW_PAGES:
                return False
            self._refuse_damage(walk)
            if walk.pages.pages_read == 1 or not self._tells_modified or not await self._moved(walk, began):
                break
        return True

    async def answers(self, window: Window) -> None:
        """Ask for the first page of a window and keep nothing of it. Raises ChannelError."""
        page = (await self._fetch(window, 1)).page
        if page.damage is not None:
            raise BadReply(page.damage)

    async def _moved(self, walk: _Walk, began: datetime) -> bool:
        """Ask for what changed since the walk began, until nothing new comes; whether an order left its page.

        Who stood behind it moved up, some of them perhaps onto pages that had been read already. An order that
        left before its page was read is brought by this alone.
        """
        moved = False
        for _ in range(1 + _TIMES_AGAIN):
            lead = self.tally.clock_ahead
            tail = _Walk(whole_minutes(Window(began + lead - MINUTE, self.desk.clock() + lead + MINUTE)))
            try:
                news = await self._read_tail(tail, walk)
            except ChannelError as error:
                if error is self.tally.put_off:
                    self.tally.put_off = None  # all pages were read before it
                    return moved
                if not may_be_windows(error):
                    raise
                self.tally.warnings.add(
                    say(
                        "What changed during the import couldn't be asked for; the next one does. {reason}",
                        reason=error.what,
                    )
                )
                return moved
            moved = moved or not news.keys().isdisjoint(walk.places)
            walk.places |= news
            if not news:
                break
        return moved

    async def _read_tail(self, tail: _Walk, walk: _Walk) -> dict[str, datetime]:
        """Read what changed meanwhile; gives the orders that the walk didn't find so, with when they changed."""
        news: dict[str, datetime] = {}
        async with aclosing(self._pages(tail)) as pages:
            async for fetched in pages:
                places = _places(fetched.page)
                others = {key: at for key, at in places.items() if walk.places.get(key) != at}
                news |= others
                if others:
                    await self._take(fetched, tail)
                else:
                    tail.keep(fetched.page)
        return news

    async def _pages(self, walk: _Walk, *, unless_long: bool = False) -> AsyncGenerator[Fetched, None]:
        """All pages of a walk in order, for as long as nobody stops it; of a long one perhaps not all."""

        def may_go_on() -> bool:
            return not (unless_long and walk.pages.pages > FEW_PAGES)

        ahead = PagesAhead(walk.pages, lambda number: self._fetch(walk.window, number), may_go_on=may_go_on)
        try:
            while (fetched := await ahead.next()) is not None:
                if self.cancellation.cancelled:
                    raise Cancelled
                yield fetched
                if not may_go_on():
                    return
        finally:
            await ahead.drop(self.stop.cancel)

    async def _fetch(self, window: Window, number: int) -> Fetched:
        while self.pause.held:
            await self._wait_held()
        if self.stop.cancelled:
            raise Cancelled
        await self._stay_holder()
        return await self.desk.workers.network(self._asked, window, number)

    def _asked(self, window: Window, number: int) -> Fetched:
        """The page, asked for and parsed. Blocking, on a network thread."""
        self._stop_when_asked_to()
        try:
            page = self._provider.fetch_page(self.connection, window, number, self.session)
        except OrderSyncError as error:
            self.evidence.after_failure(self.session, error)
            raise
        self.evidence.after_page(self.session, page)
        return Fetched(page, self._keeper.pack(page))

    async def _stay_holder(self) -> None:
        """Prolong the lease when it is time, also after this PC slept or its clock was set. Raises Busy."""
        now = self.desk.clock()
        if self._held_on_at is None or not timedelta() <= now - self._held_on_at < _LEASE_STEP:
            await hold_on(self.desk, key=import_key(self.store.id), holder=self.holder, store=self.store)
            self._held_on_at = now

    async def _wait_held(self) -> None:
        """A while of a person's hold; the store stays ours meanwhile. Raises Cancelled, Busy."""
        if self.stop.cancelled:
            raise Cancelled
        await self._stay_holder()
        for _ in range(_HELD_STEPS):
            if not self.pause.held or self.stop.cancelled:
                return
            await asyncio.sleep(_HELD_STEP_S)

    def _stop_when_asked_to(self) -> None:
        """Ask no more once the shop has told a notice that it wants to be left alone. Raises RateLimited."""
        current = replace(self.store, paused_until=paused_until(self.desk.db, self.store.id))
        self.tally.put_off = asked_to_rest(current, self.store, self.desk.clock())
        if self.tally.put_off is not None:
            raise self.tally.put_off

    async def _take(self, fetched: Fetched, walk: _Walk) -> None:
        await self._stay_holder()
        tally, page = self.tally, fetched.page
        ids = frozenset(each.order.remote_id for each in page.orders)
        outcome = await self._keeper.keep(
            self.desk,
            fetched,
            store_id=self.store.id,
            run_id=self.run_id,
            seen=ids & tally.seen,
            now=self.desk.clock(),
        )
        walk.keep(page)
        self._note(page, walk.window)
        tally.seen |= ids
        tally.counts += outcome.counts
        tally.changes |= outcome.changes
        if walk.pages.remark is not None:
            tally.warnings.add(walk.pages.remark)
        self.on_progress(
            RunProgress(
                self.store.name,
                tally.counts,
                walk.pages.pages,
                changes=outcome.changes,
                slice=tally.slice,
                slices=tally.slices,
            )
        )
        await self.evidence.keep()

    def _note(self, page: FeedPage, window: Window) -> None:
        tally = self.tally
        tally.shown += len(page.orders) + len(page.rejected)
        if page.rejected:
            known = {(order.number, order.raw) for order in tally.rejected}
            tally.rejected += [order for order in page.rejected if (order.number, order.raw) not in known]
        if tally.server_time is None and page.server_time is not None:
            tally.server_time = page.server_time
            tally.clock_ahead = page.server_time - page.requested_at
        if self._tells_modified:
            first, last = window.start - _WINDOW_SLACK, window.end + _WINDOW_SLACK
            fresh = {key: at for key, at in _places(page).items() if key not in tally.seen}
            tally.outside += sum(not first <= at <= last for at in fresh.values())
        tally.warnings.add(*page.warnings)

    @staticmethod
    def _refuse_damage(walk: _Walk) -> None:
        if walk.damage is not None:
            raise BadReply(
                walk.damage,
                meaning=say("The orders that arrived whole were kept; others may be missing."),
                remedy=say("Import again. If it stays so, show this message to whoever looks after the shop."),
            )


def _places(page: FeedPage) -> dict[str, datetime]:
    return {each.order.remote_id: each.order.modified_at for each in page.orders}
