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
from ordersync_gui.sync.process_identity import is_gone, own_identity, pc_of
from ordersync_gui.sync.shared_clock import keep_right

STORE_LEASE = timedelta(minutes=15)
_BY_PC = {
    "import": say("{store} is being imported or changed by {pc}."),
    "notify": say("The notices of {store} are being sent by {pc}."),
    "mail": say("The mails of {store} are being sent by {pc}."),
}
_WAIT = say("Wait until it has ended, then try again.")


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
    holder = own_identity(desk.pc)
    importing = say("{store} is being imported or changed right now.", store=store.name)
    telling = say("The notices of {store} are being sent right now.", store=store.name)
    mailing = say("The mails of {store} are being sent right now.", store=store.name)
    async with (
        store_lease(desk, store, key=import_key(store.id), holder=holder, busy=importing),
        store_lease(desk, store, key=notify_key(store.id), holder=holder, busy=telling),
        store_lease(desk, store, key=mail_key(store.id), holder=holder, busy=mailing),
    ):
        yield


@asynccontextmanager
async def store_lease(desk: Desk, store: Store, *, key: str, holder: str, busy: Message) -> AsyncIterator[None]:
    """Hold the lease of the store inside; holder tells apart what this process does at once.

    Raises Busy: with the words of `busy`, or, on a shared desk, with the name of the other PC that is at it.
    """
    if not await extend(desk, key=key, holder=holder):
        pc = (await desk.workers.read(busy_pcs, desk)).get(key, "")
        raise Busy(_BY_PC[key.partition(":")[0]].filled(store=store.name, pc=pc) if pc else busy, remedy=_WAIT)
    try:
        yield
    finally:
        await desk.workers.write(leases.release_lease, desk.db, key=key, owner=holder)


async def hold_on(desk: Desk, *, key: str, holder: str, store: Store) -> None:
    """Hold the lease for longer. Raises Busy when somebody else has it by now, as after this PC's sleep."""
    if not await extend(desk, key=key, holder=holder):
        raise Busy(
            say("Another window or command has taken over {store}.", store=store.name),
            remedy=_WAIT,
        )


async def extend(desk: Desk, *, key: str, holder: str) -> bool:
    """Take the lease, or hold it for longer; False when somebody else has it."""
    return await desk.workers.write(_extend, desk, key, holder)


def busy_pcs(desk: Desk) -> dict[str, str]:
    """The names of the other PCs of a shared desk that are at something now, by the key of its lease. Blocking."""
    if not desk.db.remote:
        return {}
    owners = leases.lease_owners(desk.db, now=desk.clock())
    pcs = {key: pc_of(owner) for key, owner in owners.items() if not is_gone(owner)}
    return {key: pc for key, pc in pcs.items() if pc and pc != desk.pc}


def _extend(desk: Desk, key: str, holder: str) -> bool:
    keep_right(desk.clock)
    now = desk.clock()
    return leases.take_lease(desk.db, key=key, owner=holder, expires=now + STORE_LEASE, is_gone=is_gone, now=now)
