"""Telling the shops: one attempt for each notice that is due, and none for one whose fate is unknown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Busy, NoKeyring, OrderSyncError, SecretMissing
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import due_batches, outbox, queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.leases import notify_key, store_lease
from ordersync_gui.sync.naming import named, of_store
from ordersync_gui.sync.process_identity import is_gone, own_identity
from ordersync_gui.sync.reached_shop import likely_way
from ordersync_gui.sync.secrets_here import ask_for_sign_in, lacks_sign_in
from ordersync_gui.sync.shop import stored
from ordersync_gui.sync.store_clock import note_no_sign_in, rests_until
from ordersync_gui.sync.store_round import Happened, StoreRound


@dataclass(frozen=True, slots=True)
class NotifyReport:
    """What one round of notices came to; its errors name the orders that they are about.

    waiting counts those that are still queued afterwards; shop_in_trouble tells that a shop couldn't
    be reached, refused the sign-in, put us off (429) or failed (5xx). confirmed and requeued: notices of which a
    look at their order in the shop showed that they arrived, or that they didn't and are sent again.
    """

    sent: int = 0
    refused: int = 0
    unconfirmed: int = 0
    waiting: int = 0
    shop_in_trouble: bool = False
    errors: tuple[OrderSyncError, ...] = ()
    changes: Changes = field(default_factory=Changes)
    confirmed: int = 0
    requeued: int = 0


def _ignore_changes(_changes: Changes) -> None:
    """For callers who only want the report."""


async def recover_notices(desk: Desk) -> Changes:
    """Notices that a crashed sender left behind become unconfirmed; they are never sent again by themselves."""
    return await desk.workers.write(_recover, desk)


def _recover(desk: Desk) -> Changes:
    """The same; blocking. The channels are loaded only when one of their shops is concerned."""
    sending = queries.notices(desk.db, store_id=None, state=NoticeState.SENDING)
    concerned = {view.store_id for view in sending}
    ways = {store.id: likely_way(store) for store in queries.stores(desk.db) if store.id in concerned}
    looking = {store: way for store, way in ways.items() if way is not None}
    return outbox.recover(desk.db, is_gone=is_gone, now=desk.clock(), looking=looking)


async def send_due(
    desk: Desk,
    *,
    store_id: int | None = None,
    at_once: bool = False,
    on_settled: Callable[[Changes], None] = _ignore_changes,
    cancellation: Cancellation | None = None,
) -> NotifyReport:
    """Attempt each due notice once, oldest first, one at a time per store; then look where it is time.

    A store that rests after a trouble, or because its shop asked for a pause, isn't asked. at_once: what a person
    asks for by hand: it is asked all the same, and notices that wait only because nothing could be sent before
    are due now; what the shop asked to wait for with a notice is kept. Disconnected stores are told nothing.
    Failures stand in the report's errors. What is normal on a shared desk, that another PC tells a shop just now,
    or has to for want of the password here, stands there only with at_once. Cancelling ends the round after the
    notice that is being sent; that one's answer is awaited.
    """
    changes = await recover_notices(desk)
    if at_once:
        await desk.workers.write(outbox.hasten, desk.db, store_id=store_id, now=desk.clock())
    round_ = _Round(desk, on_settled, cancellation or Cancellation(), by_hand=at_once)
    for store in await desk.workers.read(queries.stores, desk.db):
        if store_id in (None, store.id) and (at_once or rests_until(store, desk.clock()) is None):
            await round_.serve(store)
    waiting = await desk.workers.read(due_batches.queued_notices, desk.db, store_id=store_id)
    return round_.report(changes, waiting)


@dataclass
class _Round:
    """One pass over the stores."""

    desk: Desk
    on_settled: Callable[[Changes], None]
    cancellation: Cancellation
    by_hand: bool
    happened: Happened = field(default_factory=Happened)

    async def serve(self, store: Store) -> None:
        """All due notices and looks of one store; a trouble that concerns the whole store ends it."""
        if self.cancellation.cancelled or not store.connected or not await self._has_work(store):
            return
        if not self.by_hand and await lacks_sign_in(self.desk, store):
            return
        holder, begun = own_identity(self.desk.pc), False
        busy = say("The notices of {store} are being sent already.", store=store.name)
        try:
            if self.by_hand:
                await ask_for_sign_in(self.desk, store)
            async with store_lease(self.desk, store, key=notify_key(store.id), holder=holder, busy=busy):
                begun = True
                # It may have been changed, disconnected or deleted since it was looked up.
                current = await self.desk.workers.read(stored, self.desk.db, store.id)
                if current.connected and await self._has_work(current):
                    await self._round_of(current, holder).whole()
        except (NoKeyring, SecretMissing) as error:
            self.happened.errors.append(of_store(error, store.name))
            self.on_settled(await self.desk.workers.write(note_no_sign_in, self.desk, store.id))
        except Busy as error:
            if begun or self.by_hand or not self.desk.db.remote:
                self.happened.errors.append(error)
        except OrderSyncError as error:
            self.happened.errors.append(error)

    def _round_of(self, store: Store, holder: str) -> StoreRound:
        return StoreRound(
            self.desk,
            store,
            holder,
            happened=self.happened,
            on_changes=self.on_settled,
            cancellation=self.cancellation,
        )

    async def _has_work(self, store: Store) -> bool:
        return await self.desk.workers.read(
            due_batches.has_work, self.desk.db, store_id=store.id, now=self.desk.clock()
        )

    def report(self, changes: Changes, waiting: int) -> NotifyReport:
        """The counts of this round."""
        settled, looked = self.happened.settled, self.happened.looked
        states = [one.outcome.state for one in settled]
        found = [one.state for one in looked]
        for change in (*(one.changes for one in settled), *(one.changes for one in looked)):
            changes |= change
        troubles = [(one.view, one.outcome.error) for one in settled] + [(one.view, one.error) for one in looked]
        told = named((view, error) for view, error in troubles if error is not None)
        return NotifyReport(
            sent=states.count(NoticeState.SENT),
            refused=states.count(NoticeState.REFUSED),
            unconfirmed=states.count(NoticeState.UNCONFIRMED),
            waiting=waiting,
            shop_in_trouble=any(one.outcome.shop_in_trouble for one in settled)
            or any(one.trouble for one in looked),
            errors=(*told, *self.happened.errors),
            changes=changes,
            confirmed=found.count(NoticeState.CONFIRMED),
            requeued=found.count(NoticeState.QUEUED),
        )
