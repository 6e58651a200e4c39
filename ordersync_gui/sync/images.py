"""A picture of an item: from the cache folder, else fetched and kept."""

from __future__ import annotations

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.image_cache import ImageCache


async def thumbnail(
    desk: Desk, *, url: str, store_id: int | None = None, cancellation: Cancellation | None = None
) -> bytes:
    """The picture's file, not decoded; at most 2 MB.

    store_id tells whose order it is: a shop on this PC or in the local network may show pictures
    of its own address, everyone else only public ones. Raises ChannelError.
    """
    cache = _cache(desk)
    if cache is not None:
        kept = await desk.workers.network(cache.read, url, desk.clock())
        if kept is not None:
            return kept
    home = "" if store_id is None else await desk.workers.read(_home, desk, store_id)
    data = await desk.workers.network(_fetch, url, home, cancellation)
    if cache is not None:
        await desk.workers.network(cache.keep, url, data, desk.clock())
    return data


async def forget(desk: Desk, *, url: str) -> None:
    """Fetch the picture anew the next time: what was kept can't be shown."""
    cache = _cache(desk)
    if cache is not None:
        await desk.workers.network(cache.forget, url)


def _cache(desk: Desk) -> ImageCache | None:
    return None if desk.cache_dir is None else ImageCache(desk.cache_dir / "images")


def _home(desk: Desk, store_id: int) -> str:
    """The store's own web address, "" where its channel has a fixed one."""
    found = (store for store in queries.stores(desk.db) if store.id == store_id)
    return next((store.settings.get("url", "") for store in found), "")


def _fetch(url: str, home: str, cancellation: Cancellation | None) -> bytes:
    from ordersync_gui.channels.images import fetch_image  # noqa: PLC0415 - httpx isn't loaded before it is needed

    return fetch_image(url, home=home, cancellation=cancellation)
