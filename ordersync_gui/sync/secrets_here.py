"""Whether this PC of a shared desk has what a store needs; a desk of one PC finds that out as it goes."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Busy, NoKeyring, NotFound, OrderSyncError, SecretMissing
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.lacking import Needed
from ordersync_gui.sync.leases import whole_store
from ordersync_gui.sync.mail_password import counting_password
from ordersync_gui.sync.shop import store_connection, stored
from ordersync_gui.sync.store_secrets import known_secrets, secret_keys


async def lacks_sign_in(desk: Desk, store: Store) -> bool:
    """Whether another PC has to ask and tell the shop for want of its password here; never on a desk of one PC."""
    if not desk.db.remote:
        return False
    known = desk.lacking.lately(store.uid, Needed.SIGN_IN)
    return known if known is not None else await desk.workers.urgent(why_no_sign_in, desk, store) is not None


async def lacks_mail_password(desk: Desk, store: Store) -> bool:
    """Whether another PC has to mail the store's buyers, for want of the password here."""
    if not desk.db.remote or not needs_mail_password(store):
        return False
    known = desk.lacking.lately(store.uid, Needed.MAIL)
    return known if known is not None else await desk.workers.mail(_has_no_mail_password, desk, store)


async def look_for_secrets(desk: Desk, stores: Iterable[Store]) -> None:
    """Find out for these stores of a shared desk what isn't known yet, or was found long ago.

    The secrets of a store that was disconnected on another PC are forgotten here, too.
    """
    for store in stores:
        if not store.connected:
            await _forget_disconnected(desk, store)
            continue
        await lacks_sign_in(desk, store)
        await lacks_mail_password(desk, store)


async def forget_deleted(desk: Desk, stores: Iterable[Store]) -> None:
    """Forget the secrets of stores of a shared desk that another PC has deleted. Raises NoKeyring."""
    left = {store.uid for store in await desk.workers.read(queries.stores, desk.db)}
    for store in stores:
        if store.uid not in left:
            await desk.workers.network(_forget, desk, store)


async def ask_for_sign_in(desk: Desk, store: Store) -> None:
    """Before a shop is asked from a shared desk: that this PC lacks the password is kept nowhere but here.

    Raises SecretMissing, NoKeyring, NotFound; never on a desk of one PC, where the attempt itself is kept, nor for
    a store that is disconnected by now, which is told otherwise.
    """
    if not desk.db.remote:
        return
    current = await desk.workers.read(stored, desk.db, store.id)
    if current.connected and (why := await desk.workers.urgent(why_no_sign_in, desk, current)) is not None:
        raise why


def needs_mail_password(store: Store) -> bool:
    """Whether the store mails buyers through a server that wants a password."""
    return bool(store.preferences.mails.send and store.preferences.mails.user)


def why_no_sign_in(desk: Desk, store: Store) -> OrderSyncError | None:
    """Ask the keyring, and note it: why the shop can't be asked from here, None when it can. Blocking."""
    why: OrderSyncError | None = None
    try:
        store_connection(desk, store)
    except NoKeyring as error:
        why = error
    except SecretMissing as error:
        why = SecretMissing(
            error.what,
            meaning=say("Another PC that has it imports {store} and tells its shop.", store=store.name),
            remedy=say("To do so from here, enter it with Stores > Change connection."),
            detail=error.detail,
        )
    except NotFound:
        return None  # of a channel that this version doesn't know; whoever needs it says so
    desk.lacking.note(store.uid, Needed.SIGN_IN, missing=why is not None)
    return why


async def _forget_disconnected(desk: Desk, store: Store) -> None:
    """A person wanted them forgotten; not while a change of the connection has the store set aside."""
    if not desk.db.remote or desk.lacking.lately(store.uid, Needed.SIGN_IN):
        return
    with suppress(Busy, NotFound, NoKeyring):
        # Where nothing is left to forget, as on the PC that disconnected it, nobody is kept from connecting again.
        if not await desk.workers.network(_has_any, desk, store):
            return
        async with whole_store(desk, store):
            if not (await desk.workers.read(stored, desk.db, store.id)).connected:
                await desk.workers.to_the_end(_forget, desk, store)


def _has_any(desk: Desk, store: Store) -> bool:
    if known_secrets(desk, store, secret_keys(store)):
        return True
    desk.lacking.note(store.uid, Needed.SIGN_IN, missing=True)
    return False


def _forget(desk: Desk, store: Store) -> None:
    desk.secrets.delete(store.uid, secret_keys(store))
    for needed in Needed:
        desk.lacking.note(store.uid, needed, missing=True)


def _has_no_mail_password(desk: Desk, store: Store) -> bool:
    try:
        missing = counting_password(desk, store) is None
    except NoKeyring:
        missing = True
    desk.lacking.note(store.uid, Needed.MAIL, missing=missing)
    return missing
