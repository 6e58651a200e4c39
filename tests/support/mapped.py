"""Says what a store's status words mean, as a person would in the window."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.maps import MapEdits
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_changes import apply_edits


def map_words(
    db: Database, *, store_id: int, words: Mapping[str, OrderStatus], now: datetime, operator: str = "Kim"
) -> Changes:
    """Map these words so; UNMAPPED takes a word out."""
    edits = MapEdits(statuses=words)
    return apply_edits(db, store_id=store_id, edits=edits, now=now, operator=operator).changes
