"""The due notices of a store a few at a time, so that thousands that wait cost a round no more than a few."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from peewee import fn

from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.due_notices import ready
from ordersync_gui.storage.queries.notices import notice_views
from ordersync_gui.storage.tables import Notices

BATCH = 200


def due_batch(db: Database, *, store_id: int, now: datetime, tried: Collection[int]) -> tuple[NoticeView, ...]:
    """The oldest notices of the store that may be sent now, as `outbox.due` has it, but none that was tried.

    None of a store that is disconnected; at most `BATCH`.
    """
    after = 0
    while True:
        query = Notices.select(Notices.id).where(ready(to_ms(now)), Notices.store == store_id, Notices.id > after)
        ids = db.column(query.order_by(Notices.id).limit(BATCH))
        fresh = [notice for notice in ids if notice not in tried]
        if fresh:
            return notice_views(db, Notices.id.in_(fresh))
        if len(ids) < BATCH:
            return ()
        after = ids[-1]


def has_work(db: Database, *, store_id: int, now: datetime) -> bool:
    """Whether a notice of the store may be sent now, or the order of one is to be looked at in its shop."""
    of_store = Notices.select(Notices.id).where(Notices.store == store_id).limit(1)
    at = to_ms(now)
    return bool(db.column(of_store.where(ready(at))) or db.column(of_store.where(Notices.next_look_at <= at)))


def queued_notices(db: Database, *, store_id: int | None) -> int:
    """How many notices of one store, or of all, wait to be sent."""
    query = Notices.select(fn.COUNT(Notices.id)).where(Notices.state == NoticeState.QUEUED.value)
    return int(db.column(query if store_id is None else query.where(Notices.store == store_id))[0])
