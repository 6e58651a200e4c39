"""Forgetting the buyers of old, closed orders: how many that would be, doing it, and doing it by itself."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from ordersync_gui.domain.buyers_keeping import KEEP_FOR_EVER, Forgettable, checked_age, checked_buyers_days
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.storage import buyers_keeping, forgetting, run_answers, sqlite_checkpoint
from ordersync_gui.storage.queries.buyers_keeping import buyers_days
from ordersync_gui.storage.queries.sqlite_forgettable import (
    forgettable,
    forgettable_orders,
    forgettable_rejects,
)
from ordersync_gui.sync.desk import Desk

_TRIES, _BETWEEN_S = 5, 0.2


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was done. stopped: a person stopped it, the rest is left for the next time.

    bytes_gone: what was deleted stands nowhere in the database's files any more; else it does until everybody who
    reads there has ended, or until a shared desk's server comes to it.
    """

    orders: int = 0
    rejected: int = 0
    stopped: bool = False
    bytes_gone: bool = True
    changes: Changes = field(default_factory=Changes)


def _ignore(_done: Forgotten) -> None:
    """For callers who only want the outcome."""


async def preview_forgetting(desk: Desk, *, days: int, cancellation: Cancellation | None = None) -> Forgettable:
    """How much would go that wasn't changed for so many days; nothing is changed. Raises UsageError, Cancelled."""
    before = desk.clock() - timedelta(days=checked_age(days))
    stop = cancellation or Cancellation()
    return await desk.workers.read_list(forgettable, desk.db, before=before, stopped=lambda: stop.cancelled)


async def forget_buyers(
    desk: Desk,
    *,
    days: int,
    by_itself: bool = False,
    on_progress: Callable[[Forgotten], None] = _ignore,
    cancellation: Cancellation | None = None,
) -> Forgotten:
    """Take the buyers' data of closed orders that weren't changed for so many days; it can't be undone.

    In slices: stopping leaves whole orders behind, and the next call goes on. by_itself: no person asked for it.
    Raises UsageError.
    """
    before = desk.clock() - timedelta(days=checked_age(days))
    stop = cancellation or Cancellation()
    write, done = desk.workers.write, Forgotten()
    operator = "" if by_itself else desk.who
    found = await _found(desk, before, stop)
    unread = await desk.workers.read(forgettable_rejects, desk.db, before=before, most=1)
    if found or unread:
        await _forget_answers(desk, stop)
    for ids in found:
        if stop.cancelled:
            break
        changes = await write(
            forgetting.forget_some, desk.db, ids, before=before, operator=operator, now=desk.clock()
        )
        done = replace(done, orders=done.orders + len(changes.orders), changes=done.changes | changes)
        on_progress(done)
    while not stop.cancelled and (gone := await write(forgetting.forget_rejects_slice, desk.db, before=before)):
        done = replace(done, rejected=done.rejected + gone)
        on_progress(done)
    anything = bool(done.orders or done.rejected)
    return replace(done, stopped=stop.cancelled, bytes_gone=not anything or await _emptied(desk))


async def _forget_answers(desk: Desk, stop: Cancellation) -> None:
    """Take what shops answered to imports: whole pages of buyers, old ones among them."""
    gone = 1
    while gone and not stop.cancelled:
        gone = await desk.workers.write(run_answers.forget_slice, desk.db)


async def _found(desk: Desk, before: datetime, stop: Cancellation) -> list[Sequence[int]]:
    """The orders in slices; none once somebody stopped it."""
    try:
        found = await desk.workers.read_list(
            forgettable_orders, desk.db, before=before, stopped=lambda: stop.cancelled
        )
    except Cancelled:
        return []
    return [found[start : start + forgetting.SLICE] for start in range(0, len(found), forgetting.SLICE)]


async def forget_by_setting(desk: Desk, *, cancellation: Cancellation | None = None) -> Forgotten:
    """The same for this desk's own setting; nothing where buyers are kept for ever."""
    days = await desk.workers.read(buyers_days, desk.db)
    if days == KEEP_FOR_EVER:
        return Forgotten()
    return await forget_buyers(desk, days=days, by_itself=True, cancellation=cancellation)


async def keep_buyers_for(desk: Desk, days: int) -> Changes:
    """Forget buyers after so many days from now on, 0 for never; nothing is deleted yet. Raises UsageError."""
    return await desk.workers.write(buyers_keeping.save_buyers_days, desk.db, checked_buyers_days(days))


async def _emptied(desk: Desk) -> bool:
    if desk.db.remote:
        return False  # a server overwrites its own files when it comes to that
    for _ in range(_TRIES):
        if await desk.workers.write(sqlite_checkpoint.empty_log, desk.db):
            return True
        await asyncio.sleep(_BETWEEN_S)
    return False
