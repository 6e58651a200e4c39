"""Backups of a desk's database: made while everything goes on, listed, and restored while nobody else works."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from ordersync_gui.domain.backup import Backup, BackupReason, Progress, Restored, RestoreLoss, unheeded
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.domain.look import LookWay
from ordersync_gui.storage import backups, queries, restoring
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.verified import verified
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.leases import whole_store
from ordersync_gui.sync.own_file import own_file

EVERYTHING = Changes(membership=True, stores=True, notices=True, maps=True)
_TELL_EVERY_S = 0.1
Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class RestoredDesk:
    """How a backup was restored; everything that any view shows may be different now."""

    restored: Restored
    changes: Changes = EVERYTHING


def _tell_nobody(_done: int, _of: int) -> None:
    """For callers who only want the end."""


async def back_up_now(
    desk: Desk, *, file: Path | None = None, tell: Tell = _tell_nobody, cancellation: Cancellation | None = None
) -> Backup:
    """Make a backup, in the usual folder or as this file; tell is called on the event loop.

    Raises NoRoom, Damaged, Cancelled, UsageError for a file that exists.
    """
    progress = watched(told_on_loop(tell), cancellation)
    # Minutes of reading, for which nobody should wait who wants an order's details.
    return await desk.workers.network(
        backups.back_up,
        own_file(desk.db),
        reason=BackupReason.BY_HAND,
        now=desk.clock(),
        file=file,
        progress=progress,
    )


async def listed(desk: Desk) -> tuple[Backup, ...]:
    """The backups there are, newest first, with what each holds."""
    return await desk.workers.network(backups.backups, own_file(desk.db))


async def look_into(desk: Desk, file: Path) -> Backup:
    """A backup that lies anywhere, looked at in whole. Raises NotFound, Damaged, StorageError."""

    def looked_into() -> Backup:
        return replace(backups.described(file), contents=verified(file))

    return await desk.workers.network(looked_into)


async def would_lose(desk: Desk, backup: Backup) -> RestoreLoss | None:
    """What restoring the backup would lose. Raises Damaged."""
    return await desk.workers.network(restoring.loss, own_file(desk.db), backup)


async def restore_backup(
    desk: Desk,
    *,
    backup: Path,
    keep_current: bool = True,
    tell: Tell = _tell_nobody,
    cancellation: Cancellation | None = None,
) -> RestoredDesk:
    """Bring a backup's contents back; every window of this desk then reads all anew.

    Raises Busy while a store is imported or told, NoRoom, Cancelled until the contents begin to be brought in,
    Damaged and StorageError for a backup that can't be used.
    """
    file = own_file(desk.db)
    how = restoring.Restoring(
        ways_of, desk.clock(), keep_current=keep_current, progress=watched(told_on_loop(tell), cancellation)
    )
    async with AsyncExitStack() as stack:
        for store in await desk.workers.read(queries.stores, desk.db):
            await stack.enter_async_context(whole_store(desk, store))
        # Other writes of this window wait for their turn instead of for SQLite's lock.
        restored = await desk.workers.write(restoring.restore, file, backup, how)
    return RestoredDesk(restored)


def restore_unopened(database: Path, *, backup: Path, now: datetime, progress: Progress = unheeded) -> Restored:
    """The same for a database that is damaged or gone, so that no desk can be opened; blocking.

    Raises Busy while another process has the damaged file open, and what `restore_backup` raises.
    """
    return restoring.restore(database, backup, restoring.Restoring(ways_of, now, progress=progress))


def ways_of(db: Database) -> Mapping[int, LookWay]:
    """How the shops of the database's stores are looked at, by the stores' ids."""
    from ordersync_gui.sync.reached_shop import likely_way  # noqa: PLC0415 - loads the channels

    ways = {store.id: likely_way(store) for store in queries.stores(db)}
    return {store: way for store, way in ways.items() if way is not None}


def watched(tell: Tell, cancellation: Cancellation | None) -> Progress:
    """Progress for work on another thread: told now and then, and stopped by the cancellation."""
    told_at: list[float] = []

    def progress(done: int, of: int) -> None:
        if cancellation is not None and cancellation.cancelled:
            raise Cancelled
        now = time.monotonic()
        if not told_at or done == of or now - told_at[-1] >= _TELL_EVERY_S:
            told_at[:] = [now]
            tell(done, of)

    return progress


def told_on_loop(tell: Tell) -> Tell:
    """Call tell on the running event loop, from whatever thread."""
    loop = asyncio.get_running_loop()

    def told(done: int, of: int) -> None:
        loop.call_soon_threadsafe(tell, done, of)

    return told
