"""Saying what a store's status words mean."""

from __future__ import annotations

from collections.abc import Mapping

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.status_rules import check_words
from ordersync_gui.storage import status_maps
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.shop import channel_provider, stored


async def map_statuses(desk: Desk, *, store_id: int, words: Mapping[str, OrderStatus]) -> Changes:
    """Map the words (UNMAPPED takes a word out of the map) and re-derive the orders that have them.

    Raises UsageError for a meaning that the store's channel doesn't allow, NotFound; then nothing is changed.
    """
    store = await desk.workers.read(stored, desk.db, store_id)
    provider = await desk.workers.network(channel_provider, store.channel)
    check_words(provider.spec, words)
    return await desk.workers.write(
        status_maps.set_words,
        desk.db,
        store_id=store_id,
        words=words,
        now=desk.clock(),
        operator=desk.operator,
    )
