"""One import while it goes on: page by page into the database, ending with a plain report."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, cast

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import Connection, Window
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import BadReply, Cancelled, ChannelError, OrderSyncError, RateLimited
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.order import ReceivedOrder, RejectedOrder
from ordersync_gui.domain.run import ImportReport, RunCounts, RunProgress
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import orders, runs, stores
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.leases import hold_on, import_key
from ordersync_gui.sync.paging import PageWalk
from ordersync_gui.sync.shop import channel_provider, open_session, store_connection, stored
from ordersync_gui.sync.statuses import keep_statuses, listed_statuses
from ordersync_gui.sync.store_clock import (
    asked_to_rest,
    is_trouble,
    lacks_sign_in,
    note_no_sign_in,
    note_success,
    note_trouble,
)
from ordersync_gui.sync.warning_digest import WarningDigest

if TYPE_CHECKING:
    from ordersync_gui.channels.abilities import ImportsOrders
    from ordersync_gui.channels.http import Session

# An order may be modified while its page is on the way.
_WINDOW_SLACK = timedelta(minutes=10)


@dataclass
class ImportRun:
    """One import while it goes on; whoever starts it holds the store's import lease as `holder`."""

    desk: Desk
    store: Store
    window: Window
    on_progress: Callable[[RunProgress], None]
    cancellation: Cancellation
    holder: str
    walk: PageWalk = field(default_factory=PageWalk)
    counts: RunCounts = field(default_factory=RunCounts)
    rejected: list[RejectedOrder] = field(default_factory=list)
    warnings: WarningDigest = field(default_factory=WarningDigest)
    changes: Changes = field(default_factory=Changes)
    damage: Message | None = None
    outside: int = 0
    server_time: datetime | None = None
    put_off: RateLimited | None = None

    async def whole(self) -> ImportReport:
        """Read all pages, then close the run's record with how it ended."""
        run_id = await self.desk.workers.write(
            runs.start_run, self.desk.db, store_id=self.store.id, window=self.window, now=self.desk.clock()
        )
        error: OrderSyncError | None = None
        try:
            await self._read_pages(run_id)
            error = self._damage_error()
        except OrderSyncError as failure:
            error = failure
        except BaseException:
            await self._finish(run_id, Cancelled())
            raise
        self._closing_remarks()
        return await self._finish(run_id, error)

    async def _read_pages(self, run_id: int) -> None:
        connection = await self.desk.workers.network(store_connection, self.desk, self.store)
        provider = channel_provider(self.store.channel)
        pace = self.desk.paces.of(self.store, provider.spec)
        with open_session(connection, cancellation=self.cancellation, pace=pace) as session:
            await self._refresh_statuses(connection, session)
            while self.walk.next_page is not None:
                page = await self._fetch(cast("ImportsOrders", provider), connection, session)
                await self._keep(run_id, page)

    async def _refresh_statuses(self, connection: Connection, session: Session) -> None:
        """Read which statuses the shop has, where it can tell; orders are imported without that as well."""
        try:
            found = await self.desk.workers.network(listed_statuses, self.store.channel, connection, session)
        except Cancelled:
            raise
        except ChannelError as error:
            if getattr(error, "retry_after", None) is not None:
                raise  # the shop wants to be left alone
            self.warnings.add(
                say(
                    "The shop's list of statuses couldn't be read; the one from before is used. {reason}",
                    reason=error.what,
                )
            )
            return
        self.changes |= await keep_statuses(self.desk, store_id=self.store.id, statuses=found)

    async def _fetch(self, provider: ImportsOrders, connection: Connection, session: Session) -> FeedPage:
        if self.cancellation.cancelled:
            raise Cancelled
        number = self.walk.next_page or 1
        await hold_on(self.desk, key=import_key(self.store.id), holder=self.holder, store=self.store)
        await self._stop_when_asked_to()
        return await self.desk.workers.network(provider.fetch_page, connection, self.window, number, session)

    async def _stop_when_asked_to(self) -> None:
        """Ask no more once the shop has told a notice that it wants to be left alone. Raises RateLimited."""
        current = await self.desk.workers.read(stored, self.desk.db, self.store.id)
        self.put_off = asked_to_rest(current, self.store, self.desk.clock())
        if self.put_off is not None:
            raise self.put_off

    async def _keep(self, run_id: int, page: FeedPage) -> None:
        seen = frozenset(self.walk.seen)
        outcome = await self.desk.workers.write(
            orders.save_page,
            self.desk.db,
            store_id=self.store.id,
            run_id=run_id,
            page=page,
            seen=seen,
            now=self.desk.clock(),
        )
        self._note(page, self.walk.take(page))
        self.counts += outcome.counts
        self.changes |= outcome.changes
        self.on_progress(RunProgress(self.store.name, self.counts, self.walk.pages, changes=outcome.changes))

    def _note(self, page: FeedPage, fresh: tuple[ReceivedOrder, ...]) -> None:
        self.rejected += page.rejected
        self.damage = self.damage or page.damage
        self.server_time = self.server_time or page.server_time
        if channel_provider(self.store.channel).spec.tells_modified:
            self.outside += sum(not self._is_inside(received.order.modified_at) for received in fresh)
        self.warnings.add(*page.warnings)

    def _is_inside(self, modified_at: datetime) -> bool:
        return self.window.start - _WINDOW_SLACK <= modified_at <= self.window.end + _WINDOW_SLACK

    def _damage_error(self) -> OrderSyncError | None:
        if self.damage is None:
            return None
        return BadReply(
            self.damage,
            meaning=say("The orders that arrived whole were kept; others may be missing."),
            remedy=say("Import again. If it stays so, show this message to whoever looks after the shop."),
        )

    def _closing_remarks(self) -> None:
        if self.walk.remark is not None:
            self.warnings.add(self.walk.remark)
        if self.outside:
            remark = say(
                "Orders with a modification time outside the range that was asked for: {count}. They were kept. "
                "If this happens often, check the store's time zone.",
                count=self.outside,
            )
            self.warnings.add(remark)

    async def _finish(self, run_id: int, error: OrderSyncError | None) -> ImportReport:
        warnings = self.warnings.messages()
        changes = await self.desk.workers.write(self._close, run_id, error, warnings)
        return ImportReport(
            store=self.store.name,
            counts=self.counts,
            rejected=tuple(self.rejected),
            warnings=warnings,
            complete=error is None,
            error=error,
            changes=self.changes | changes,
        )

    def _close(self, run_id: int, error: OrderSyncError | None, warnings: tuple[Message, ...]) -> Changes:
        """Record the run's end and, in the same transaction, what it says about the shop as a whole. Blocking."""
        db, now = self.desk.db, self.desk.clock()
        with db.transaction():
            before = stored(db, self.store.id)
            changes = runs.finish_run(
                db,
                run_id=run_id,
                now=now,
                complete=error is None,
                error=error,
                warnings=warnings,
                high_water_mark=self._new_mark() if error is None else None,
            )
            return changes | self._tell_clock(error, before)

    def _tell_clock(self, error: OrderSyncError | None, before: Store) -> Changes:
        """Rest the store after a trouble; a complete run ends that, and each pause that isn't newer than it."""
        if lacks_sign_in(error):
            return note_no_sign_in(self.desk, self.store.id)
        if error is not None:
            news = is_trouble(error) and error is not self.put_off
            return note_trouble(self.desk, self.store.id, error)[0] if news else Changes()
        newer = asked_to_rest(before, self.store, self.desk.clock()) is not None
        until = before.paused_until if newer else None
        changes = stores.pause_store(self.desk.db, store_id=self.store.id, until=until)
        return changes if newer else changes | note_success(self.desk, self.store.id)

    def _new_mark(self) -> datetime | None:
        """Where the next window begins, overlap aside.

        Not past the shop's own clock, since ours may be fast. Not at all when no order came: some
        shops answer an empty feed when their database fails (a Next.js shop's code does). Nor when
        the window began behind the mark, as --since can ask for: what lies between was never read.
        """
        if not self.counts.seen and not self.counts.rejected:
            return None
        mark = self.store.high_water_mark
        if mark is not None and self.window.start > mark:
            return None
        return min(self.window.end, self.server_time or self.window.end)
