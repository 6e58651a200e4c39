"""Until when a shop asked to be left alone: asked before every request to it."""

from __future__ import annotations

from datetime import datetime

from peewee import BaseQuery

from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.columns import from_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.tables import Stores


def paused_until(db: Database, store_id: int) -> datetime | None:
    """The end of the pause as aware UTC, None without one. Blocking. Raises NotFound."""
    found = db.column(_pause(store_id))
    if not found:
        raise NotFound(say("There is no such store any more."))
    return None if found[0] is None else from_ms(found[0])


@prepared
def _pause(store_id: int) -> BaseQuery:
    query: BaseQuery = Stores.select(Stores.paused_until).where(Stores.id == store_id)
    return query
