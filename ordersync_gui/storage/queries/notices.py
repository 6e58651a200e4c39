"""Reads of the outbox as people see it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from peewee import BaseQuery, fn

from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.notice import NOT_SETTLED, NoticeState
from ordersync_gui.storage.columns import from_ms, from_ms_or_none, message_from_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.tables import Notices, Orders, Stores

_TOLD = ("carrier", "service", "tracking_number")
_COLUMNS = (
    Notices.id,
    Notices.uid,
    Notices.order,
    Notices.store,
    Notices.shipment,
    Notices.revision,
    Notices.state,
    Notices.attempts,
    Notices.not_before,
    Notices.last_error,
    Notices.whole_order,
    Notices.steps_done,
    Notices.correction,
    Notices.created_at,
    Notices.attempt_ended_at,
    Notices.sent_at,
    Notices.next_look_at,
)


def notices(db: Database, *, store_id: int | None, state: NoticeState | None) -> tuple[NoticeView, ...]:
    """Notices of one store or all, in one state or any, oldest first."""
    conditions = [Notices.store == store_id] if store_id is not None else []
    if state is not None:
        conditions.append(Notices.state == state.value)
    return notice_views(db, *conditions)


def unsettled_notices(db: Database, store_id: int) -> int:
    """How many notices of the store still wait or are being sent."""
    waiting = [state.value for state in NOT_SETTLED]
    query = Notices.select(fn.COUNT(Notices.id)).where(Notices.store == store_id, Notices.state.in_(waiting))
    return int(db.column(query)[0])


def pending_notices(db: Database, *, now: datetime, within: timedelta) -> tuple[NoticeView, ...]:
    """Queued notices of connected stores that were never attempted and become due within that time, oldest first.

    They can still be undone; those that are due already aren't among them.
    """
    return notice_views(
        db,
        Notices.state == NoticeState.QUEUED.value,
        Notices.attempts == 0,
        Notices.not_before > to_ms(now),
        Notices.not_before <= to_ms(now + within),
        Notices.store.in_(Stores.select(Stores.id).where(Stores.connected)),
    )


def notices_of_order(db: Database, order_id: int) -> tuple[NoticeView, ...]:
    """An order's notices, oldest first."""
    return tuple(map(_view, db.dicts(_of_order(order_id))))


@prepared
def _of_order(order_id: int) -> BaseQuery:
    query: BaseQuery = _notices().where(Notices.order == order_id)
    return query


def notice_views(db: Database, *conditions: object) -> tuple[NoticeView, ...]:
    """Notices that meet all conditions, oldest first; what is told of the parcel is what the notice says."""
    query = _notices()
    for condition in conditions:
        query = query.where(condition)
    return tuple(map(_view, db.dicts(query)))


def _notices() -> Any:  # noqa: ANN401 - peewee's join isn't typed
    return (
        Notices.select(
            *_COLUMNS,
            Orders.number,
            Stores.name.alias("store_name"),
            *(fn.json_extract(Notices.payload, f"$.{name}").alias(name) for name in _TOLD),
        )
        .join(Orders, on=(Orders.id == Notices.order))
        .join(Stores, on=(Stores.id == Notices.store))
        .order_by(Notices.id)
    )


def _view(row: dict[str, Any]) -> NoticeView:
    error = None if row["last_error"] is None else message_from_json(row["last_error"])
    return NoticeView(
        id=row["id"],
        uid=row["uid"],
        order_id=row["order"],
        order_number=row["number"],
        store=row["store_name"],
        state=NoticeState(row["state"]),
        attempts=row["attempts"],
        carrier=row["carrier"],
        service=row["service"],
        tracking_number=row["tracking_number"],
        not_before=from_ms(row["not_before"]),
        last_error="" if error is None else str(error),
        error=error,
        whole_order=row["whole_order"],
        steps_done=row["steps_done"],
        store_id=row["store"],
        shipment=row["shipment"],
        revision=row["revision"],
        correction=row["correction"],
        created_at=from_ms(row["created_at"]),
        attempt_ended_at=from_ms_or_none(row["attempt_ended_at"]),
        sent_at=from_ms_or_none(row["sent_at"]),
        next_look_at=from_ms_or_none(row["next_look_at"]),
    )
