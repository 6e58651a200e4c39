"""Reads of the outbox as people see it."""

from __future__ import annotations

from typing import Any

from peewee import fn

from ordersync_gui.domain.desk import NoticeView
from ordersync_gui.domain.notice import NOT_SETTLED, NoticeState
from ordersync_gui.storage.columns import from_ms, message_from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import Notices, Orders, Shipments, Stores


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


def notice_views(db: Database, *conditions: object) -> tuple[NoticeView, ...]:
    """Notices that meet all conditions, oldest first."""
    query = (
        Notices.select(
            Notices.id,
            Notices.uid,
            Notices.order,
            Notices.state,
            Notices.attempts,
            Notices.not_before,
            Notices.last_error,
            Notices.whole_order,
            Notices.steps_done,
            Orders.number,
            Stores.name.alias("store_name"),
            Shipments.carrier,
            Shipments.service,
            Shipments.tracking_number,
        )
        .join(Orders, on=(Orders.id == Notices.order))
        .join(Stores, on=(Stores.id == Notices.store))
        .join(Shipments, on=(Shipments.id == Notices.shipment))
        .order_by(Notices.id)
    )
    for condition in conditions:
        query = query.where(condition)
    return tuple(_view(row) for row in db.dicts(query))


def _view(row: dict[str, Any]) -> NoticeView:
    error = row["last_error"]
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
        last_error="" if error is None else str(message_from_json(error)),
        whole_order=row["whole_order"],
        steps_done=row["steps_done"],
    )
