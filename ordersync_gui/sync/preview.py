"""Looking at a shop's orders before its store is saved: how many there are, and under which status words."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, cast

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.channel import Connection, Window
from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.domain.feed import FeedOutline
from ordersync_gui.domain.wording import Message
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.paging import PageWalk
from ordersync_gui.sync.shop import channel_provider, connection_from, learn, open_session

if TYPE_CHECKING:
    from ordersync_gui.channels.abilities import ImportsOrders
    from ordersync_gui.channels.http import Session


@dataclass(frozen=True, slots=True)
class FeedPreview:
    """What an import of the asked range would see; nothing of it is saved."""

    orders: int = 0
    status_words: Mapping[str, int] = field(default_factory=dict)
    rejected: int = 0
    pages_read: int = 0
    pages: int = 1
    warnings: tuple[Message, ...] = ()


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
            page = _outline(provider, connection, window, walk.next_page, session)
            fresh = walk.take_ids(page.words, page.pages)
            words.update(page.words[order_id] for order_id in fresh)
            preview = _grown(preview, page, len(fresh), words, walk)
            report(preview)
    return preview


def _outline(
    provider: ImportsOrders, connection: Connection, window: Window, page: int, session: Session
) -> FeedOutline:
    """What is on the page, the cheaper way where the channel has one."""
    from ordersync_gui.channels.abilities import OutlinesOrders  # noqa: PLC0415 - loads httpx

    if isinstance(provider, OutlinesOrders):
        return provider.outline_page(connection, window, page, session)
    return provider.fetch_page(connection, window, page, session).outline


def _grown(
    preview: FeedPreview, page: FeedOutline, fresh: int, words: Mapping[str, int], walk: PageWalk
) -> FeedPreview:
    return FeedPreview(
        orders=preview.orders + fresh,
        status_words=dict(words),
        rejected=preview.rejected + page.rejected,
        pages_read=walk.pages_read,
        pages=walk.pages,
        warnings=(*preview.warnings, *page.warnings, *([page.damage] if page.damage else [])),
    )
