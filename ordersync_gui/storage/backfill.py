"""Keeps with a store how far a long range was read, and at which minutes its shop fails."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ordersync_gui.domain.backfill import Backfill, Poisoned, backfill_to_data, poisoned_to_data
from ordersync_gui.domain.changes import Changes
from ordersync_gui.storage.columns import to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import Stores


def keep_backfill(
    db: Database, *, store_id: int, backfill: Backfill | None, high_water_mark: datetime | None = None
) -> Changes:
    """Keep how far the range was read (None: whole), in one write with a mark that relies on it (None: as is)."""
    values: dict[str, object] = {"backfill": to_json(backfill_to_data(backfill))}
    if high_water_mark is not None:
        values["high_water_mark"] = to_ms(high_water_mark)
    db.run(Stores.update(values).where(Stores.id == store_id))
    return Changes(stores=True)


def keep_poisoned(db: Database, *, store_id: int, poisoned: Sequence[Poisoned]) -> Changes:
    """Keep just these minutes as those at which the shop fails."""
    kept = to_json(poisoned_to_data(poisoned))
    db.run(Stores.update(poisoned=kept).where(Stores.id == store_id))
    return Changes(stores=True)
