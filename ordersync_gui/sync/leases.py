"""One import and one notifier per store at a time, across windows and commands."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from ordersync_gui.domain.errors import Busy
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import leases
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.process_identity import is_gone

STORE_LEASE = timedelta(minutes=15)


@asynccontextmanager
async def store_lease(desk: Desk, *, key: str, holder: str, busy: Message) -> AsyncIterator[None]:
    """Hold the lease inside; holder tells apart what this process does at once. Raises Busy."""
    if not await extend(desk, key=key, holder=holder):
        raise Busy(busy, remedy=say("Wait until it has ended, then try again."))
    try:
        yield
    finally:
        await desk.workers.write(leases.release_lease, desk.db, key=key, owner=holder)


async def extend(desk: Desk, *, key: str, holder: str) -> bool:
    """Take the lease, or hold it for longer; False when somebody else has it."""
    now = desk.clock()
    return await desk.workers.write(
        leases.take_lease, desk.db, key=key, owner=holder, expires=now + STORE_LEASE, is_gone=is_gone, now=now
    )
