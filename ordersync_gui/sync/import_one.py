"""Importing one order by its number, where the channel can; how far the other imports reached stays as it is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel_words import NewWord
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import BadReply, ChannelError, NotFound, OrderSyncError, UsageError
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.letters import whole_letters
from ordersync_gui.domain.run import AskedBy, ImportReport, RunCounts
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.channel_words import unmapped_news
from ordersync_gui.storage.sought_runs import finish_sought_run, save_sought, start_sought_run
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.leases import import_key, store_lease
from ordersync_gui.sync.process_identity import own_identity
from ordersync_gui.sync.run_evidence import RunEvidence
from ordersync_gui.sync.secrets_here import ask_for_sign_in
from ordersync_gui.sync.shop import channel_provider, open_session, refuse_disconnected, store_connection, stored
from ordersync_gui.sync.store_clock import (
    is_trouble,
    lacks_sign_in,
    note_no_sign_in,
    note_success,
    note_trouble,
)

if TYPE_CHECKING:
    from ordersync_gui.channels.abilities import FetchesOrder


async def import_one(
    desk: Desk,
    *,
    store: Store,
    number: str,
    cancellation: Cancellation | None = None,
    asked_by: AskedBy | None = None,
) -> ImportReport:
    """Bring in the order with this number, as it stands in the store's shop now.

    What goes wrong stands in the report's error: NotFound where the shop has no such order, UsageError for a
    channel that can't be asked for one, a number that can't be one of its, or a disconnected store, Busy while
    the store is imported. Trouble with the shop rests the store, an answer ends that. asked_by: who is told in
    the history of imports.
    """
    busy = say("{store} is being imported or changed already.", store=store.name)
    try:
        await ask_for_sign_in(desk, store)
        async with store_lease(desk, store, key=import_key(store.id), holder=own_identity(desk.pc), busy=busy):
            current = await desk.workers.read(stored, desk.db, store.id)
            refuse_disconnected(current)
            evidence = RunEvidence(desk, run_id=0)
            asking = _Asking(desk, current, _clean(number), cancellation or Cancellation(), asked_by, evidence)
            return await asking.whole()
    except OrderSyncError as error:
        return ImportReport(store.name, RunCounts(), error=error)


def can_import_one(store: Store) -> bool:
    """Whether the shop of this store can be asked for one order by its number."""
    return store.connected and _fetcher(store) is not None


def _clean(number: str) -> str:
    clean = whole_letters(number).strip()
    if not clean:
        raise UsageError(say("Type the number of an order."), field="number")
    return clean


def _fetcher(store: Store) -> FetchesOrder | None:
    from ordersync_gui.channels.abilities import FetchesOrder  # noqa: PLC0415 - brings httpx

    try:
        provider = channel_provider(store.channel)
    except NotFound:
        return None
    return provider if isinstance(provider, FetchesOrder) else None


@dataclass(frozen=True)
class _Asking:
    """One order that is asked for; whoever starts it holds the store's import lease."""

    desk: Desk
    store: Store
    number: str
    cancellation: Cancellation
    asked_by: AskedBy | None
    evidence: RunEvidence

    async def whole(self) -> ImportReport:
        """Ask, then keep what came and how it went in one write. Raises UsageError, of which nothing is kept."""
        fetcher, began = self._able(), self.desk.clock()
        page: FeedPage | None = None
        error: OrderSyncError | None = None
        try:
            page = await self.desk.workers.network(self._ask, fetcher)
        except UsageError:
            raise
        except OrderSyncError as failure:
            error = failure
        report = await self.desk.workers.write(self._keep, began, page, error)
        self.evidence.run_id = report.run_id
        await self.evidence.keep()
        return report

    def _able(self) -> FetchesOrder:
        fetcher = _fetcher(self.store)
        if fetcher is None:
            raise UsageError(
                say("The shop of {store} can't be asked for one order by its number.", store=self.store.name),
                remedy=say(
                    "Change the order in the shop, such as by a note, and import; or import again from a day "
                    "before its last change."
                ),
            )
        return fetcher

    def _ask(self, fetcher: FetchesOrder) -> FeedPage:
        connection = store_connection(self.desk, self.store)
        pace = self.desk.paces.of(self.store, channel_provider(self.store.channel).spec)
        with open_session(connection, cancellation=self.cancellation, pace=pace) as session:
            self.evidence.begin(session)
            try:
                page = fetcher.fetch_order(connection, self.number, session)
            except ChannelError as error:
                self.evidence.after_failure(session, error)
                raise
            self.evidence.after_page(session, page)
            return page

    def _keep(self, began: datetime, page: FeedPage | None, error: OrderSyncError | None) -> ImportReport:
        """Blocking."""
        db, store_id = self.desk.db, self.store.id
        counts, changes, news = RunCounts(), Changes(), tuple[NewWord, ...]()
        with db.transaction():
            run_id = start_sought_run(db, store_id=store_id, number=self.number, now=began, asked_by=self.asked_by)
            if page is not None:
                outcome = save_sought(db, store_id=store_id, run_id=run_id, page=page, now=self.desk.clock())
                counts, changes, error = outcome.counts, outcome.changes, self._lacking(page)
                news = unmapped_news(db, store_id=store_id, run_id=run_id)
            warnings: tuple[Message, ...] = () if page is None else page.warnings
            finish_sought_run(db, run_id=run_id, now=self.desk.clock(), error=error, warnings=warnings)
            changes |= self._tell_clock(error)
        return ImportReport(
            self.store.name,
            counts,
            rejected=() if page is None else page.rejected,
            warnings=warnings,
            complete=error is None,
            error=error,
            changes=changes,
            new_words=news,
            run_id=run_id,
        )

    def _lacking(self, page: FeedPage) -> OrderSyncError | None:
        """What is wrong with an answer that could be read."""
        if page.damage is not None:
            return BadReply(page.damage)
        if page.orders or page.rejected:
            return None
        return NotFound(
            say("The shop of {store} has no order {number}.", store=self.store.name, number=self.number),
            remedy=say("Check the number in the shop."),
        )

    def _tell_clock(self, error: OrderSyncError | None) -> Changes:
        """Rest the store after a trouble; an answer of the shop ends that."""
        if lacks_sign_in(error):
            return note_no_sign_in(self.desk, self.store.id)
        if error is not None and is_trouble(error):
            return note_trouble(self.desk, self.store.id, error)[0]
        return (
            note_success(self.desk, self.store.id) if error is None or isinstance(error, NotFound) else Changes()
        )
