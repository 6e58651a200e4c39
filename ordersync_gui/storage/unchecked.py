"""Keeps why somebody ships an order whose items weren't checked by scanning."""

from __future__ import annotations

from datetime import datetime

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import Orders
from ordersync_gui.storage.timeline import Happening, write_timeline


def keep_unchecked(db: Database, *, order_id: int, reason: str, operator: str, now: datetime) -> Changes:
    """Write the reason into the order's timeline. Raises NotFound."""
    with db.transaction():
        if not db.column(Orders.select(Orders.id).where(Orders.id == order_id)):
            raise NotFound(say("There is no such order any more."))
        sentence = say("Its items weren't all checked by scanning before shipping: {reason}", reason=reason)
        write_timeline(db, [Happening(order_id, sentence, who=operator)], now=now)
    return Changes(orders=frozenset({order_id}))
