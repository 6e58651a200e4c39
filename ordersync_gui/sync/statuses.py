"""Asking a shop which statuses it has, so that people pick words instead of typing them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import Connection, ShopStatus
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import channel_statuses
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.shop import (
    channel_provider,
    connection_from,
    learn,
    open_session,
    refuse_disconnected,
    store_connection,
    stored,
)

if TYPE_CHECKING:
    from ordersync_gui.channels.abilities import ListsStatuses
    from ordersync_gui.channels.http import Session


def can_list(channel: str) -> bool:
    """Whether shops of this channel can be asked for their statuses; not those of a channel that is gone."""
    try:
        return _lister(channel) is not None
    except NotFound:
        return False


async def statuses_of(
    desk: Desk, *, channel: str, given: Mapping[str, str], cancellation: Cancellation | None = None
) -> tuple[ShopStatus, ...]:
    """The statuses of the shop that a filled-in form leads to, in its order; none when the channel can't tell.

    given holds all form values, secrets included. Raises UsageError for the form, ChannelError.
    """
    lister = await desk.workers.network(_lister, channel)
    if lister is None:
        return ()
    connection = connection_from(channel_provider(channel).spec, given)
    learn(desk, connection)
    return await desk.workers.network(_asked, lister, connection, cancellation)


async def read_statuses(desk: Desk, *, store: Store, cancellation: Cancellation | None = None) -> Changes:
    """Ask a store's shop for its statuses and keep them; the status map stays as it is.

    Raises UsageError when the channel can't tell or the store is disconnected, SecretMissing,
    NoKeyring, ChannelError.
    """
    current = await desk.workers.read(stored, desk.db, store.id)
    refuse_disconnected(current)
    lister = await desk.workers.network(_lister, current.channel)
    if lister is None:
        raise UsageError(
            say("{store} can't be asked for its statuses.", store=current.name),
            remedy=say("Import orders: the words that they bring are listed. You can also type a word."),
        )
    connection = await desk.workers.network(store_connection, desk, current)
    found = await desk.workers.network(_asked, lister, connection, cancellation)
    return await keep_statuses(desk, store_id=current.id, statuses=found)


async def keep_statuses(desk: Desk, *, store_id: int, statuses: tuple[ShopStatus, ...]) -> Changes:
    """Keep what the shop listed. A list with nothing in it forgets nothing: no shop has no statuses."""
    if not statuses:
        return Changes()
    return await desk.workers.write(channel_statuses.keep_statuses, desk.db, store_id=store_id, statuses=statuses)


def listed_statuses(channel: str, connection: Connection, session: Session) -> tuple[ShopStatus, ...]:
    """The statuses of a shop, asked in a session of the caller's; none when the channel can't tell. Blocking.

    Raises ChannelError.
    """
    lister = _lister(channel)
    return () if lister is None else lister.list_statuses(connection, session)


def _lister(channel: str) -> ListsStatuses | None:
    from ordersync_gui.channels.abilities import ListsStatuses  # noqa: PLC0415 - brings httpx

    provider = channel_provider(channel)
    return provider if isinstance(provider, ListsStatuses) else None


def _asked(
    lister: ListsStatuses, connection: Connection, cancellation: Cancellation | None
) -> tuple[ShopStatus, ...]:
    with open_session(connection, cancellation=cancellation) as session:
        return lister.list_statuses(connection, session)
