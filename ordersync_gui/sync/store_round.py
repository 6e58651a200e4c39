"""One pass over one store: its due notices, oldest first, then the looks that are due."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import NoticeView, Store
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.domain.look import LookWay
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage import looks
from ordersync_gui.storage.due_batches import due_batch
from ordersync_gui.sync.attempt import Settled, attempt_notice
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.leases import hold_on, notify_key
from ordersync_gui.sync.look import Looked, end_looking, look_once
from ordersync_gui.sync.reached_shop import ReachedShop, reach
from ordersync_gui.sync.shop import stored
from ordersync_gui.sync.shop_line import ShopLine
from ordersync_gui.sync.store_clock import asked_to_rest

# So that new notices don't wait for the looks at many old ones; the rest follows with the next round.
LOOKS_AT_A_TIME = 25
# By the feed, each is a whole export: what has piled up, as in a week offline, is spread over time.
FEED_LOOKS_AT_A_TIME = 10
_BETWEEN_FEED_LOOKS = timedelta(minutes=5)
_LONGEST_PUT_OFF = timedelta(hours=24)  # not so long that it would look like a fast clock's doing
_HOLD_EVERY = timedelta(minutes=1)
# Two in a row whose fate is unknown say more of the shop than of a notice.
_DOUBTFUL_IN_A_ROW = 2


@dataclass
class Happened:
    """What a round came to so far: ended attempts and looks, and what went wrong beside them."""

    settled: list[Settled] = field(default_factory=list)
    looked: list[Looked] = field(default_factory=list)
    errors: list[OrderSyncError] = field(default_factory=list)


@dataclass
class StoreRound:
    """The round of a store whose notify lease is held as `holder`; on_changes is told what each notice changed."""

    desk: Desk
    store: Store
    holder: str
    happened: Happened
    on_changes: Callable[[Changes], None]
    cancellation: Cancellation
    tried: set[int] = field(default_factory=set)
    held_at: datetime | None = None

    async def whole(self) -> None:
        """Send, look, and send what a look has queued again. Raises SecretMissing, NoKeyring, NotFound, Busy."""
        shop = await self.desk.workers.urgent(reach, self.desk, self.store)
        line = shop.line()
        try:
            if await self._send(shop, line) and await self._look(shop):
                await self._send(shop, line)
        finally:
            line.close()

    async def _look(self, shop: ReachedShop) -> bool:
        """Look where it is time, uncertain notices first; tells whether one is to be sent again."""
        due = await self.desk.workers.read(
            looks.due_looks, self.desk.db, store_id=self.store.id, now=self.desk.clock()
        )
        if not shop.can_look:
            self.on_changes(await self.desk.workers.write(end_looking, self.desk, views=due))
            return False
        first = sorted(due, key=lambda view: view.state is not NoticeState.UNCONFIRMED)
        most = LOOKS_AT_A_TIME
        if shop.look_way is LookWay.FEED:
            most = FEED_LOOKS_AT_A_TIME
            await self._put_off(first[most:])
        return await look_at_each(
            self.desk, shop, first[:most], happened=self.happened, cancellation=self.cancellation
        )

    async def _put_off(self, views: Sequence[NoticeView]) -> None:
        """What is too much for one round waits for a later one."""
        if views:
            self.on_changes(await self.desk.workers.write(spread_looks, self.desk, views=views))

    async def _send(self, shop: ReachedShop, line: ShopLine) -> bool:
        """All that is due; False when a trouble that concerns the whole store ended it."""
        doubtful = 0
        while waiting := await self._due():
            for view in waiting:
                if self.cancellation.cancelled:
                    return False
                now = await self._still_mine()
                if now is None:
                    return False
                self.tried.add(view.id)
                settled = await self.desk.workers.urgent(
                    attempt_notice, self.desk, shop=replace(shop, store=now), line=line, view=view
                )
                if settled is None:
                    continue
                self.happened.settled.append(settled)
                self.on_changes(settled.changes)
                doubtful = doubtful + 1 if settled.outcome.trouble is not None else 0
                if settled.outcome.stop_store or doubtful == _DOUBTFUL_IN_A_ROW:
                    return False
        return True

    async def _due(self) -> Sequence[NoticeView]:
        """Those that are due and weren't tried in this round; a sent one lets its order's next one follow."""
        return await self.desk.workers.read(
            due_batch, self.desk.db, store_id=self.store.id, now=self.desk.clock(), tried=self.tried
        )

    async def _still_mine(self) -> Store | None:
        """The store as it is now; None when its shop asked an import meanwhile to be left alone."""
        await self._hold()
        now = await self.desk.workers.read(stored, self.desk.db, self.store.id)
        put_off = asked_to_rest(now, self.store, self.desk.clock())
        if put_off is None:
            return now
        self.happened.errors.append(put_off)
        return None

    async def _hold(self) -> None:
        """Prolong the lease every minute; after this PC's sleep another may have it."""
        now = self.desk.clock()
        if self.held_at is None or not timedelta(0) <= now - self.held_at < _HOLD_EVERY:
            await hold_on(self.desk, key=notify_key(self.store.id), holder=self.holder, store=self.store)
            self.held_at = now


async def look_at_each(
    desk: Desk,
    shop: ReachedShop,
    views: Sequence[NoticeView],
    *,
    happened: Happened,
    cancellation: Cancellation,
) -> bool:
    """Look at the orders of these notices until the shop is in trouble; tells whether one is to be sent again."""
    again, line = False, shop.line(cancellation)
    try:
        for view in views:
            looked = await desk.workers.urgent(look_once, desk, shop=shop, line=line, view=view)
            happened.looked.append(looked)
            again |= looked.state is NoticeState.QUEUED
            if looked.trouble:
                break
    except Cancelled:
        return again
    finally:
        line.close()
    return again


def spread_looks(desk: Desk, *, views: Sequence[NoticeView]) -> Changes:
    """Put the looks for these notices off, a few every five minutes. Blocking."""
    changes, now = Changes(), desk.clock()
    for place in range(0, len(views), FEED_LOOKS_AT_A_TIME):
        ids = [view.id for view in views[place : place + FEED_LOOKS_AT_A_TIME]]
        wait = _BETWEEN_FEED_LOOKS * (place // FEED_LOOKS_AT_A_TIME + 1)
        changes |= looks.put_off(desk.db, ids, until=now + min(wait, _LONGEST_PUT_OFF))
    return changes
