"""Brings the mark of orders that a store's settings leave out in step with these settings."""

from __future__ import annotations

from datetime import datetime

from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.sqlite_bulk import chunks
from ordersync_gui.storage.tables import Orders
from ordersync_gui.storage.timeline import Happening, write_timeline


def left_out_sentence(source: str, *, left_out: bool) -> Message:
    """What the timeline says of an order that is left out from now on, or no longer."""
    if left_out:
        return say("Left out of the lists: the store's settings leave out orders from {source}.", source=source)
    return say("Back in the lists: the store's settings no longer leave out orders from {source}.", source=source)


def mark_left_out(
    db: Database, *, store_id: int, preferences: StorePreferences, now: datetime, operator: str
) -> set[int]:
    """Mark the store's orders anew by their sources; returns those whose mark changed.

    Nothing else of an order follows from these settings, so that a source with very many orders
    costs one statement. Call it inside the transaction that changes the settings.
    """
    sources = db.column(Orders.select(Orders.source).where(Orders.store == store_id).distinct())
    changed: set[int] = set()
    for left_out in (True, False):
        wanted = [source for source in sources if preferences.leaves_out(source) is left_out]
        for part in chunks(wanted):
            others = (Orders.store == store_id) & Orders.source.in_(part) & (Orders.left_out != left_out)
            source_of = dict(db.tuples(Orders.select(Orders.id, Orders.source).where(others)))
            db.run(Orders.update(left_out=left_out).where(others))
            happenings = [
                Happening(order, left_out_sentence(source, left_out=left_out), who=operator)
                for order, source in source_of.items()
            ]
            write_timeline(db, happenings, now=now)
            changed |= source_of.keys()
    return changed
