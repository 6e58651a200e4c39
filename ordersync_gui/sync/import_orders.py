"""Importing a store's orders: ask for what was modified, keep page by page, end with a plain report."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Busy, OrderSyncError
from ordersync_gui.domain.pause import Pause
from ordersync_gui.domain.run import AskedBy, ImportReport, RunCounts, RunProgress
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import runs
from ordersync_gui.storage.queries.last_attempt import last_attempt
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_run import ImportRun
from ordersync_gui.sync.import_window import ImportPlan, plan_import
from ordersync_gui.sync.leases import import_key, store_lease
from ordersync_gui.sync.process_identity import own_identity
from ordersync_gui.sync.schedule import due_for_all
from ordersync_gui.sync.secrets_here import ask_for_sign_in
from ordersync_gui.sync.shop import channel_provider, refuse_disconnected, stored


def _ignore_progress(_progress: RunProgress) -> None:
    """For callers who only want the report."""


async def import_orders(
    desk: Desk,
    *,
    store: Store,
    since: datetime | None = None,
    on_progress: Callable[[RunProgress], None] = _ignore_progress,
    cancellation: Cancellation | None = None,
    pause: Pause | None = None,
    asked_by: AskedBy | None = None,
) -> ImportReport:
    """Bring in what was modified since the last complete import, or since the given time (aware UTC).

    Whatever goes wrong with the shop stands in the report's error; orders of the pages before
    it are kept, and the next import asks for the whole window again; of a long one, which is read in slices, for
    the slices that weren't whole. A window at which the shop fails again while it answers for others is imported
    but for the minutes at fault. A shop in trouble is left alone for a
    while (the store's `retry_at`), one that asks for a pause gets it (`paused_until`); an import by hand is
    tried all the same, and a complete one ends both. A pause that the shop asks for meanwhile, as in answer to
    a notice, ends the import. A disconnected store isn't asked: the report's error says so. pause: a person's
    hold, heeded between two pages. asked_by: who is told in the history of imports.
    Where a shared desk's PC lacks the password, or another PC imports the store or did so when the schedule wanted
    to, the report's error says so, and nothing of it is kept.
    """
    holder = own_identity(desk.pc)
    busy = say("{store} is being imported or changed already.", store=store.name)
    try:
        await ask_for_sign_in(desk, store)
        async with store_lease(desk, store, key=import_key(store.id), holder=holder, busy=busy):
            # The caller's store may be older than its last change: a new password isn't for the old address.
            current = await desk.workers.read(stored, desk.db, store.id)
            refuse_disconnected(current)
            if asked_by is AskedBy.SCHEDULE:
                await _leave_to_others(desk, current)
            plan = await _plan(desk, current, since)
            run = ImportRun(
                desk,
                current,
                plan,
                on_progress,
                cancellation or Cancellation(),
                holder,
                pause=pause or Pause(),
                asked_by=asked_by,
            )
            return await run.whole()
    except OrderSyncError as error:
        return ImportReport(store.name, RunCounts(), error=error)


async def _leave_to_others(desk: Desk, store: Store) -> None:
    """What any PC of a shared desk imported counts for all, so that no shop is asked more often. Raises Busy."""
    if not desk.db.remote:
        return
    last = await desk.workers.read(last_attempt, desk.db, store.id)
    if not due_for_all(store, last, desk.clock()):
        raise Busy(say("{store} was imported by another PC just now.", store=store.name))


async def _plan(desk: Desk, store: Store, since: datetime | None) -> ImportPlan:
    rejected_since = await desk.workers.read(runs.rejected_since, desk.db, store_id=store.id)
    spec = channel_provider(store.channel).spec
    return plan_import(store, since, desk.clock(), spec=spec, rejected_since=rejected_since)
