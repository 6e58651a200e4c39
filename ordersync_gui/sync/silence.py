"""What a store's silence is: judged from what was read of its orders, and noted as seen by a person."""

from __future__ import annotations

from datetime import datetime

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.usual_silence import Silence, silence
from ordersync_gui.storage import stores
from ordersync_gui.storage.queries.sqlite_arrivals import Arrivals
from ordersync_gui.sync.desk import Desk


def silence_of(store: Store, known: Arrivals | None, now: datetime) -> Silence | None:
    """The store's silence; only judged while it is connected and its imports go well, else the trouble is another.

    known: None while its orders weren't read yet.
    """
    if known is None or not store.connected or store.last_error_kind:
        return None
    return silence(known.rhythm, came_at=known.came_at, checked_at=store.last_good_import, now=now)


async def see_silence(desk: Desk, store: Store, found: Silence) -> Changes:
    """Note that a person has seen this silence; the next one is told again. Raises NotFound."""
    return await desk.workers.write(stores.note_silence_seen, desk.db, store_id=store.id, since=found.since)
