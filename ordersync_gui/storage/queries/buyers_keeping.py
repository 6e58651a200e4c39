"""Reads of how long buyers' data are kept."""

from __future__ import annotations

from ordersync_gui.domain.buyers_keeping import KEEP_FOR_EVER
from ordersync_gui.storage import desk_tables
from ordersync_gui.storage.columns import from_json
from ordersync_gui.storage.database import Database


def buyers_days(db: Database) -> int:
    """After how many days buyers are forgotten; 0 for never, which it is until somebody sets it."""
    table = desk_tables.DeskSettings
    found = db.column(table.select(table.value).where(table.key == "buyers_days"))
    return int(from_json(found[0])) if found else KEEP_FOR_EVER
