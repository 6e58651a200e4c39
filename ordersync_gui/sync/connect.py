"""Connecting a store: test the connection, look at its orders, then save it."""

from __future__ import annotations

import asyncio
import uuid
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, cast

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ChannelSpec, CheckStep, Connection, Window
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Cancelled, UsageError
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import queries, stores
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.paging import PageWalk
from ordersync_gui.sync.shop import channel_provider, connection_from, learn, open_session

if TYPE_CHECKING:
    from ordersync_gui.channels.abilities import ImportsOrders


@dataclass(frozen=True, slots=True)
class FeedPreview:
    """What an import of the asked range would see; nothing of it is saved."""

    orders: int = 0
    status_words: Mapping[str, int] = field(default_factory=dict)
    rejected: int = 0
    pages_read: int = 0
    pages: int = 1
    warnings: tuple[Message, ...] = ()


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


async def preview_orders(
    desk: Desk,
    *,
    channel: str,
    given: Mapping[str, str],
    since: datetime,
    on_progress: Callable[[FeedPreview], None],
    cancellation: Cancellation | None = None,
) -> FeedPreview:
    """Read the orders of a range and count them and their status words; saves nothing.

    Raises UsageError, ChannelError.
    """
    provider = channel_provider(channel)
    connection = connection_from(provider.spec, given)
    learn(desk, connection)
    window = Window(since, desk.clock() + timedelta(minutes=1))
    loop = asyncio.get_running_loop()

    def report(preview: FeedPreview) -> None:
        loop.call_soon_threadsafe(on_progress, preview)

    return await desk.workers.network(
        _count_pages, cast("ImportsOrders", provider), connection, window, report, cancellation
    )


def _count_pages(
    provider: ImportsOrders,
    connection: Connection,
    window: Window,
    report: Callable[[FeedPreview], None],
    cancellation: Cancellation | None,
) -> FeedPreview:
    walk, words, preview = PageWalk(), Counter[str](), FeedPreview()
    with open_session(connection, cancellation=cancellation) as session:
        while walk.next_page is not None:
            if cancellation is not None and cancellation.cancelled:
                raise Cancelled
            page = provider.fetch_page(connection, window, walk.next_page, session)
            fresh = walk.take(page)
            words.update(received.order.source_status for received in fresh)
            preview = _grown(preview, page, len(fresh), words, walk)
            report(preview)
    return preview


def _grown(
    preview: FeedPreview, page: FeedPage, fresh: int, words: Mapping[str, int], walk: PageWalk
) -> FeedPreview:
    return FeedPreview(
        orders=preview.orders + fresh,
        status_words=dict(words),
        rejected=preview.rejected + len(page.rejected),
        pages_read=walk.pages_read,
        pages=walk.pages,
        warnings=(*preview.warnings, *page.warnings, *([page.damage] if page.damage else [])),
    )


async def connect_store(
    desk: Desk,
    *,
    channel: str,
    name: str,
    given: Mapping[str, str],
    status_map: Mapping[str, OrderStatus] | None = None,
    on_step: Callable[[CheckStep], None] = _ignore_step,
    cancellation: Cancellation | None = None,
    check: bool = True,
) -> tuple[Store, Changes]:
    """Test (unless check is False), put the secrets into the keyring, save the store.

    status_map defaults to the channel's. Raises UsageError (form, name taken), ChannelError, NoKeyring;
    then nothing is saved, neither in the database nor in the keyring.
    """
    spec = channel_spec(channel)
    connection = connection_from(spec, given)
    clean_name = await _free_name(desk, name)
    if check:
        await check_connection(desk, channel=channel, given=given, on_step=on_step, cancellation=cancellation)
    uid = str(uuid.uuid4())
    learn(desk, connection)
    await desk.workers.network(desk.secrets.save, uid, connection.secrets)
    try:
        store = await desk.workers.write(
            stores.add_store,
            desk.db,
            name=clean_name,
            uid=uid,
            channel=channel,
            settings=connection.values,
            status_map=spec.default_status_map if status_map is None else status_map,
            now=desk.clock(),
        )
    except BaseException:
        await desk.workers.network(desk.secrets.delete, uid, tuple(connection.secrets))
        raise
    return store, Changes(stores=True)


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
