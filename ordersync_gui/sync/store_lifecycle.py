"""Taking a store off this desk: disconnecting it keeps its orders, deleting it doesn't."""

from __future__ import annotations

import logging
from collections.abc import Callable

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import NoKeyring, NotFound, OrderSyncError
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import stores
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.leases import whole_store
from ordersync_gui.sync.shop import stored
from ordersync_gui.sync.sign_in_marks import forget_marks
from ordersync_gui.sync.store_secrets import known_secrets, put_back, secret_keys
from ordersync_gui.sync.store_settings import finish_marks

_log = logging.getLogger(__name__)


def _ignore_remark(_remark: Message) -> None:
    """For callers who have nowhere to show it; it stands in the log."""


async def disconnect_store(desk: Desk, *, store: Store) -> Changes:
    """Forget the store's secrets and stop asking and telling its shop.

    Orders, history, shipments, settings, status map and waiting notices stay; the notices go out when
    the store is connected again (`reconfigure_store`). Once more for a disconnected store is harmless.
    On a shared desk it is disconnected on all PCs: no other asks or tells its shop from now on, and each forgets
    its own secrets when its window next looks (`secrets_here`). Connecting it again takes them anew on each PC.
    Raises Busy while the store is imported or its notices are sent; NoKeyring, and then nothing is
    changed: a disconnected store is one whose password isn't on this PC. NotFound.
    """
    async with whole_store(desk, store):
        changes = await desk.workers.to_the_end(_disconnect, desk, store.id)
        desk.lacking.look_again(store.uid)
        return changes


async def delete_store(
    desk: Desk, *, store: Store, on_remark: Callable[[Message], None] = _ignore_remark
) -> Changes:
    """Delete the store with its orders, shipments, notices, evidence and history, and its secrets.

    Its shop is told nothing, and can be connected anew. A store can be deleted also where the keyring
    doesn't answer, or the channel is gone: then on_remark is told that its password may still lie
    in this PC's safe. On a shared desk it is deleted for all PCs; their windows forget its secrets when they see
    that it is gone, and one that wasn't open keeps what nobody can use. Raises Busy while the store is imported or
    its notices are sent, NotFound.
    """
    async with whole_store(desk, store):
        changes, remark = await desk.workers.to_the_end(_delete, desk, store.id)
        await desk.workers.write(forget_marks, desk, store)
        desk.lacking.look_again(store.uid)
    if remark is not None:
        on_remark(remark)
    return changes


async def finish_broken_off(desk: Desk) -> Changes:
    """Finish deletions of stores, and the leaving out of orders, that a crash broke off; at the start."""
    try:
        changes = await desk.workers.write(stores.finish_deletions, desk.db)
    except NotFound:  # another window has just finished one
        changes = Changes(membership=True, stores=True)
    return changes | await finish_marks(desk)


def _disconnect(desk: Desk, store_id: int) -> Changes:
    """Secrets first: a crash in between leaves a store that says that its password isn't here."""
    store = stored(desk.db, store_id)
    keys = secret_keys(store)
    before = known_secrets(desk, store, keys)
    try:
        desk.secrets.delete(store.uid, keys)
        return stores.change_store(
            desk.db, store_id=store.id, now=desk.clock(), operator=desk.who, connected=False
        )
    except BaseException:
        put_back(desk, store, before, ())
        raise


def _delete(desk: Desk, store_id: int) -> tuple[Changes, Message | None]:
    """Secrets first: without the store nobody would know the name under which they lie."""
    store = stored(desk.db, store_id)
    before, remark = _forgotten(desk, store)
    try:
        return stores.delete_store(desk.db, store_id=store.id), remark
    except BaseException:
        # Once it has begun, it is finished at the next start, where nobody asks for the secrets.
        if not _is_being_deleted(desk, store):
            put_back(desk, store, before, ())
        raise


def _is_being_deleted(desk: Desk, store: Store) -> bool:
    try:
        return stores.is_being_deleted(desk.db, store.id)
    except OrderSyncError:
        return False


def _forgotten(desk: Desk, store: Store) -> tuple[dict[str, str], Message | None]:
    """The secrets that were deleted, and what to say when they couldn't be."""
    keys = secret_keys(store)
    before: dict[str, str] = {}
    try:
        before = known_secrets(desk, store, keys)
        desk.secrets.delete(store.uid, keys)
    except NoKeyring as error:
        _log.warning("deleting store %r: its secrets (%s) may still be in the keyring", store.name, store.uid)
        what = say(
            "{store} was deleted, but its password may still lie in this PC's safe, under {entry}. {reason}",
            store=store.name,
            entry=store.uid,
            reason=error.what,
        )
        return before, what
    return before, None
