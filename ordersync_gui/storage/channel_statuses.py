"""Keeps the statuses that a store's shop lists by itself, so that people can pick them."""

from __future__ import annotations

from collections.abc import Sequence

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ShopStatus
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.bulk import insert_rows
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import ChannelStatuses, Stores


def keep_statuses(db: Database, *, store_id: int, statuses: Sequence[ShopStatus]) -> Changes:
    """Keep just these statuses of the shop; of a word that stands twice the first counts. Raises NotFound."""
    listed: dict[str, str] = {}
    for status in statuses:
        listed.setdefault(status.word, status.label)
    with db.transaction():
        if not db.column(Stores.select(Stores.id).where(Stores.id == store_id)):
            raise NotFound(say("There is no such store any more."))
        mine = ChannelStatuses.store == store_id
        if (
            dict(db.tuples(ChannelStatuses.select(ChannelStatuses.word, ChannelStatuses.label).where(mine)))
            == listed
        ):
            return Changes()
        db.run(ChannelStatuses.delete().where(mine))
        rows = [{"store_id": store_id, "word": word, "label": label} for word, label in listed.items()]
        insert_rows(db, "channel_status", rows)
        return Changes(maps=True)
