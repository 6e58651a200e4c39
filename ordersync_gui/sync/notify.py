"""Telling the shops: one attempt for each notice that is due, and none for one whose fate is unknown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, cast

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import NoticeView, Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import outbox, queries, stores
from ordersync_gui.sync.attempt import Settled, attempt_notice
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.leases import hold_on, notify_key, store_lease
from ordersync_gui.sync.pausing import is_paused, pause_until
from ordersync_gui.sync.process_identity import is_gone, own_identity
from ordersync_gui.sync.shop import channel_provider, store_connection, stored

if TYPE_CHECKING:
    from ordersync_gui.channels.abilities import NotifiesShipment
    from ordersync_gui.domain.cancellation import Cancellation
    from ordersync_gui.domain.channel import Connection


@dataclass(frozen=True, slots=True)
class NotifyReport:
    """What one round of notices came to.

    waiting counts those that are still queued afterwards; shop_in_trouble tells that a shop couldn't
    be reached, refused the sign-in, put us off (429) or failed (5xx).
    """

    sent: int = 0
    refused: int = 0
    unconfirmed: int = 0
    waiting: int = 0
    shop_in_trouble: bool = False
    errors: tuple[OrderSyncError, ...] = ()
    changes: Changes = field(default_factory=Changes)


def _ignore_changes(_changes: Changes) -> None:
    """For callers who only want the report."""


async def recover_notices(desk: Desk) -> Changes:
    """Notices that a crashed sender left behind become unconfirmed; they are never sent again by themselves."""
    return await desk.workers.write(outbox.recover, desk.db, is_gone=is_gone, now=desk.clock())


async def send_due(
    desk: Desk,
    *,
    store_id: int | None = None,
    at_once: bool = False,
    on_settled: Callable[[Changes], None] = _ignore_changes,
    cancellation: Cancellation | None = None,
) -> NotifyReport:
    """Attempt each due notice once, oldest first, one at a time per store.

    at_once: notices that wait only because nothing could be sent before are due now (what a
    person asks for by hand), also those of a paused store; what the shop asked to wait for with a notice
    is kept. Disconnected stores are told nothing. Failures stand in the report's errors.
    Cancelling ends the round after the notice that is being sent; that one's answer is awaited.
    """
    changes = await recover_notices(desk)
    if at_once:
        await desk.workers.write(outbox.hasten, desk.db, store_id=store_id, now=desk.clock())
    round_ = _Round(desk, on_settled, cancellation)
    for store in await desk.workers.read(queries.stores, desk.db):
        if store_id in (None, store.id) and (at_once or not is_paused(store, desk.clock())):
            await round_.serve(store)
    waiting = await desk.workers.read(queries.notices, desk.db, store_id=store_id, state=NoticeState.QUEUED)
    return round_.report(changes, len(waiting))


@dataclass
class _Round:
    """One pass over the stores."""

    desk: Desk
    on_settled: Callable[[Changes], None]
    cancellation: Cancellation | None
    settled: list[Settled] = field(default_factory=list)
    errors: list[OrderSyncError] = field(default_factory=list)
    tried: set[int] = field(default_factory=set)
    paused: Changes = field(default_factory=Changes)

    async def serve(self, store: Store) -> None:
        """All due notices of one store; a trouble that concerns the whole store ends it."""
        if not await self._due(store):
            return
        holder = own_identity()
        busy = say("The notices of {store} are being sent already.", store=store.name)
        try:
            async with store_lease(self.desk, key=notify_key(store.id), holder=holder, busy=busy):
                # It may have been changed, disconnected or deleted since it was looked up.
                current = await self.desk.workers.read(stored, self.desk.db, store.id)
                if await self._due(current):
                    connection = await self.desk.workers.network(store_connection, self.desk, current)
                    await self._send_all(current, connection, holder)
        except OrderSyncError as error:
            self.errors.append(error)

    async def _send_all(self, store: Store, connection: Connection, holder: str) -> None:
        provider = cast("NotifiesShipment", channel_provider(store.channel))
        while waiting := await self._due(store):
            for view in waiting:
                self.tried.add(view.id)
                await hold_on(self.desk, key=notify_key(store.id), holder=holder, store=store)
                settled = await self._attempt(provider, connection, view)
                if settled is not None and settled.outcome.stop_store:
                    await self._pause(store, settled.outcome.error)
                    return

    async def _pause(self, store: Store, error: OrderSyncError | None) -> None:
        """Leave the shop alone for as long as it asked for, if it did."""
        current = await self.desk.workers.read(stored, self.desk.db, store.id)
        until = pause_until(error, self.desk.clock(), current.paused_until)
        if until is not None:
            self.paused |= await self.desk.workers.write(
                stores.pause_store, self.desk.db, store_id=store.id, until=until
            )

    async def _attempt(
        self, provider: NotifiesShipment, connection: Connection, view: NoticeView
    ) -> Settled | None:
        settled = await self.desk.workers.network(
            attempt_notice,
            self.desk,
            provider=provider,
            connection=connection,
            view=view,
        )
        if settled is not None:
            self.settled.append(settled)
            self.on_settled(settled.changes)
            if settled.outcome.error is not None:
                self.errors.append(settled.outcome.error)
        return settled

    async def _due(self, store: Store) -> tuple[NoticeView, ...]:
        """Those that are due and weren't tried in this round; a sent one lets its order's next one follow."""
        if self.cancellation is not None and self.cancellation.cancelled:
            return ()
        due = await self.desk.workers.read(outbox.due, self.desk.db, store_id=store.id, now=self.desk.clock())
        return tuple(view for view in due if view.id not in self.tried)

    def report(self, changes: Changes, waiting: int) -> NotifyReport:
        """The counts of this round."""
        changes |= self.paused
        states = [settled.outcome.state for settled in self.settled]
        for settled in self.settled:
            changes |= settled.changes
        return NotifyReport(
            sent=states.count(NoticeState.SENT),
            refused=states.count(NoticeState.REFUSED),
            unconfirmed=states.count(NoticeState.UNCONFIRMED),
            waiting=waiting,
            shop_in_trouble=any(settled.outcome.shop_in_trouble for settled in self.settled),
            errors=tuple(self.errors),
            changes=changes,
        )
