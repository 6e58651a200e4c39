"""Saying what a store's status words mean."""

from __future__ import annotations

from collections.abc import Mapping

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import status_maps
from ordersync_gui.sync.desk import Desk


async def map_statuses(desk: Desk, *, store_id: int, words: Mapping[str, OrderStatus]) -> Changes:
    """Map the words (UNMAPPED takes a word out of the map) and re-derive the orders that have them."""
    return await desk.workers.write(
        status_maps.set_words,
        desk.db,
        store_id=store_id,
        words=words,
        now=desk.clock(),
        operator=desk.operator,
    )
