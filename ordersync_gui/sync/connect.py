"""Connecting a store: test the connection, look at its orders, then save it."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import partial

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ChannelSpec, CheckStep, Connection
from ordersync_gui.domain.channel_fields import default_fields
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import OrderSyncError, UsageError
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.status_rules import check_words
from ordersync_gui.domain.store_preferences import StorePreferences, checked_preferences
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import queries, stores
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.preview import FeedPreview, preview_orders
from ordersync_gui.sync.shop import channel_provider, connection_from, learn, open_session

__all__ = [
    "FeedPreview",
    "channel_spec",
    "channel_specs",
    "check_connection",
    "connect_store",
    "preview_orders",
    "same_shop",
]


def channel_specs() -> tuple[ChannelSpec, ...]:
    """The declarations of all channels, in the order in which they are offered."""
    from ordersync_gui.channels.registry import PROVIDERS  # noqa: PLC0415 - httpx isn't loaded before it is needed

    return tuple(provider.spec for provider in PROVIDERS)


def channel_spec(channel: str) -> ChannelSpec:
    """One channel's declaration. Raises NotFound."""
    return channel_provider(channel).spec


def _ignore_step(_step: CheckStep) -> None:
    """For callers who only want the outcome."""


async def check_connection(
    desk: Desk,
    *,
    channel: str,
    given: Mapping[str, str],
    on_step: Callable[[CheckStep], None] = _ignore_step,
    cancellation: Cancellation | None = None,
) -> None:
    """Test the filled-in form against the shop without writing anything anywhere.

    given holds all form values, secrets included. Raises UsageError for the form, ChannelError
    for the first step that fails.
    """
    provider = channel_provider(channel)
    connection = connection_from(provider.spec, given)
    learn(desk, connection)
    loop = asyncio.get_running_loop()

    def walk_through() -> None:
        with open_session(connection, cancellation=cancellation) as session:
            for step in provider.check(connection, session):
                loop.call_soon_threadsafe(on_step, step)

    await desk.workers.network(walk_through)


async def connect_store(
    desk: Desk,
    *,
    channel: str,
    name: str,
    given: Mapping[str, str],
    status_map: Mapping[str, OrderStatus] | None = None,
    preferences: StorePreferences | None = None,
    on_step: Callable[[CheckStep], None] = _ignore_step,
    cancellation: Cancellation | None = None,
    check: bool = True,
) -> tuple[Store, Changes]:
    """Test (unless check is False), put the secrets into the keyring, save the store.

    status_map defaults to the channel's; a given one takes its place. Raises UsageError (form, name taken,
    a word that can't mean this at the channel, a preference), ChannelError, NoKeyring, NotFound (channel);
    then nothing is saved, neither in the database nor in the keyring.
    """
    spec = channel_spec(channel)
    connection = connection_from(spec, given)
    words = spec.default_status_map if status_map is None else status_map
    check_words(spec, words)
    wanted = checked_preferences(preferences or StorePreferences())
    clean_name = await _free_name(desk, name)
    if check:
        await check_connection(desk, channel=channel, given=given, on_step=on_step, cancellation=cancellation)
    learn(desk, connection)
    uid = str(uuid.uuid4())
    add = partial(
        stores.add_store,
        desk.db,
        name=clean_name,
        uid=uid,
        channel=channel,
        settings=connection.values,
        status_map=words,
        now=desk.clock(),
        preferences=wanted,
        requirements=spec.requirements,
        fields=default_fields(spec),
    )
    return await desk.workers.to_the_end(_saved, desk, uid, connection, add), Changes(stores=True)


def _saved(desk: Desk, uid: str, connection: Connection, add: Callable[[], Store]) -> Store:
    """Save secrets, then the store; without the store the secrets don't stay. Blocking."""
    try:
        desk.secrets.save(uid, connection.secrets)
        return add()
    except BaseException:
        with suppress(OrderSyncError):  # a keyring that is away now didn't take them either
            desk.secrets.delete(uid, tuple(connection.secrets))
        raise


async def same_shop(desk: Desk, *, channel: str, given: Mapping[str, str]) -> Store | None:
    """A store of the channel, connected or not, that leads to the same shop as these form values.

    None when there is none. Two are the same when the values by which the channel tells shops apart are
    equal, apart from letters' case and a slash at the end. Secrets are never compared. Raises NotFound (channel).
    """
    spec = (await desk.workers.network(channel_provider, channel)).spec
    wanted = _identity(spec, given)
    if not any(wanted):
        return None
    known = await desk.workers.read(queries.stores, desk.db)
    return next(
        (store for store in known if store.channel == channel and _identity(spec, store.settings) == wanted),
        None,
    )


def _identity(spec: ChannelSpec, values: Mapping[str, str]) -> tuple[str, ...]:
    telling = [field for field in spec.form if field.key in spec.identity and not field.secret]
    return tuple((values.get(field.key, "").strip() or field.default).rstrip("/").casefold() for field in telling)


async def _free_name(desk: Desk, name: str) -> str:
    """The name without surplus blanks. Raises UsageError when it is empty or taken."""
    clean_name = " ".join(name.split())
    if not clean_name:
        raise UsageError(say("The store needs a name."), field="name")
    taken = await desk.workers.read(queries.stores, desk.db)
    if any(store.name.casefold() == clean_name.casefold() for store in taken):
        raise UsageError(
            say('There is a store called "{name}" already.', name=clean_name),
            field="name",
            remedy=say("Choose another name."),
        )
    return clean_name
