"""Brings the mark of orders that a store's settings leave out in step with these settings."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ordersync_gui.domain.notice import NEEDS_PERSON
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.sqlite_bulk import chunks
from ordersync_gui.storage.tables import Notices, Orders, Shipments
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
    costs one statement. An order that the shop doesn't know rightly by our doing stays in the lists until
    a person settled that. Call it inside the transaction that changes the settings.
    """
    sources = db.column(Orders.select(Orders.source).where(Orders.store == store_id).distinct())
    changed: set[int] = set()
    for left_out in (True, False):
        wanted = [source for source in sources if preferences.leaves_out(source) is left_out]
        for part in chunks(wanted):
            others = (Orders.store == store_id) & Orders.source.in_(part) & (Orders.left_out != left_out)
            if left_out:
                others &= Orders.id.not_in(_refused_or_unknown()) & Orders.id.not_in(_wrong_at_shop())
            source_of = dict(db.tuples(Orders.select(Orders.id, Orders.source).where(others)))
            db.run(Orders.update(left_out=left_out).where(others))
            happenings = [
                Happening(order, left_out_sentence(source, left_out=left_out), who=operator)
                for order, source in source_of.items()
            ]
            write_timeline(db, happenings, now=now)
            changed |= source_of.keys()
    return changed


def _refused_or_unknown() -> Any:  # noqa: ANN401 - peewee's queries aren't typed
    """Orders with a notice that needs a person."""
    return Notices.select(Notices.order).where(Notices.state.in_([state.value for state in NEEDS_PERSON]))


def _wrong_at_shop() -> Any:  # noqa: ANN401 - as above
    """Orders of which the shop was told something that isn't true any more."""
    return Shipments.select(Shipments.order).where(Shipments.shop_outdated.is_null(is_null=False))
