"""One import and one notifier per store at a time, across windows and commands."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Busy
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import leases
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.process_identity import is_gone, own_identity

STORE_LEASE = timedelta(minutes=15)


def import_key(store_id: int) -> str:
    """The lease that an import of the store holds."""
    return f"import:{store_id}"


def notify_key(store_id: int) -> str:
    """The lease that whoever sends the store's notices holds."""
    return f"notify:{store_id}"


def mail_key(store_id: int) -> str:
    """The lease that whoever sends the store's mails to buyers holds."""
    return f"mail:{store_id}"


@asynccontextmanager
async def whole_store(desk: Desk, store: Store) -> AsyncIterator[None]:
    """Keep imports, notices and mails of a store away while its connection is changed. Raises Busy."""
    holder = own_identity()
    importing = say("{store} is being imported or changed right now.", store=store.name)
    telling = say("The notices of {store} are being sent right now.", store=store.name)
    mailing = say("The mails of {store} are being sent right now.", store=store.name)
    async with (
        store_lease(desk, key=import_key(store.id), holder=holder, busy=importing),
        store_lease(desk, key=notify_key(store.id), holder=holder, busy=telling),
        store_lease(desk, key=mail_key(store.id), holder=holder, busy=mailing),
    ):
        yield


@asynccontextmanager
async def store_lease(desk: Desk, *, key: str, holder: str, busy: Message) -> AsyncIterator[None]:
    """Hold the lease inside; holder tells apart what this process does at once. Raises Busy."""
    if not await extend(desk, key=key, holder=holder):
        raise Busy(busy, remedy=say("Wait until it has ended, then try again."))
    try:
        yield
    finally:
        await desk.workers.write(leases.release_lease, desk.db, key=key, owner=holder)


async def hold_on(desk: Desk, *, key: str, holder: str, store: Store) -> None:
    """Hold the lease for longer. Raises Busy when somebody else has it by now, as after this PC's sleep."""
    if not await extend(desk, key=key, holder=holder):
        raise Busy(
            say("Another window or command has taken over {store}.", store=store.name),
            remedy=say("Wait until it has ended, then try again."),
        )


async def extend(desk: Desk, *, key: str, holder: str) -> bool:
    """Take the lease, or hold it for longer; False when somebody else has it."""
    now = desk.clock()
    return await desk.workers.write(
        leases.take_lease, desk.db, key=key, owner=holder, expires=now + STORE_LEASE, is_gone=is_gone, now=now
    )
