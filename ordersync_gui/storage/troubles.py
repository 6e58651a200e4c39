"""Counts troubles with a store's shop, and keeps until when this desk leaves it alone because of them."""

from __future__ import annotations

from datetime import datetime, timedelta

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import Stores


def note_trouble(db: Database, *, store_id: int, now: datetime, retry_after: timedelta) -> Changes:
    """One more trouble in a row; the shop is left alone for retry_after from now on. Raises NotFound."""
    values = {"troubles": Stores.troubles + 1, "retry_at": to_ms(now + retry_after)}
    with db.transaction():
        if not db.run(Stores.update(values).where(Stores.id == store_id)):
            raise NotFound(say("There is no such store any more."))
    return Changes(stores=True)


def note_success(db: Database, *, store_id: int) -> Changes:
    """The shop does what it should: no trouble counts any more. Mostly that is to read and go."""
    troubled = (Stores.id == store_id) & ((Stores.troubles > 0) | Stores.retry_at.is_null(False))
    if not db.column(Stores.select(Stores.id).where(troubled)):
        return Changes()
    with db.transaction():
        db.run(Stores.update(troubles=0, retry_at=None).where(troubled))
    return Changes(stores=True)
