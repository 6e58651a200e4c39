"""Which orders may lose their buyer's data: closed ones that nobody works on and nothing happened to for long."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from datetime import datetime

from ordersync_gui.domain.buyers_keeping import BUYER_DELETED, Forgettable
from ordersync_gui.domain.mail import MailState
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.columns import compress, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.facets import facet_of

_EMPTY_BYTES = len(compress(""))
_CLOSED = (OrderStatus.SHIPPED, OrderStatus.CANCELLED)
_OPEN = (NoticeState.QUEUED, NoticeState.SENDING, NoticeState.UNCONFIRMED, NoticeState.REFUSED)
_FACETS = ", ".join(
    str(facet_of(status, needs=False, left_out=left_out)) for status in _CLOSED for left_out in (False, True)
)
_STATES = ", ".join(f"'{state.value}'" for state in _OPEN)
# Read from the index `orders_by_modified`, which begins with these two columns and holds the others.
_WHICH = f"""FROM orders WHERE left_out IN (0, 1) AND modified_at < :before AND facet IN ({_FACETS})
    AND NOT EXISTS (SELECT 1 FROM buyer_deletion WHERE order_id = orders.id)
    AND NOT EXISTS (SELECT 1 FROM notice WHERE order_id = orders.id AND (state IN ({_STATES})
        OR next_look_at IS NOT NULL OR attempt_ended_at >= :before))
    AND NOT EXISTS (SELECT 1 FROM mail WHERE order_id = orders.id
        AND (state = '{MailState.SENDING.value}' OR attempt_ended_at >= :before))
    AND NOT EXISTS (SELECT 1 FROM shipment WHERE order_id = orders.id
        AND (created_at >= :before OR voided_at >= :before OR notice_waits))
    AND NOT EXISTS (SELECT 1 FROM timeline WHERE order_id = orders.id AND at >= :before AND who != ''
        AND template != :deleted)"""  # noqa: S608 - all of it is made of our own words
_REJECTED = f"FROM rejected_order WHERE at < :before AND length(raw) > {_EMPTY_BYTES}"


def forgettable(db: Database, *, before: datetime, stopped: Callable[[], bool] | None = None) -> Forgettable:
    """How much would lose buyers' data that wasn't changed since then. Raises Cancelled when stopped says so."""
    connection, given = db.connection(), _given(before)
    with db.snapshot(), db.plain_errors(), db.engine.stoppable(stopped):
        counts = [connection.execute(f"SELECT count(*) {which}", given) for which in (_WHICH, _REJECTED)]
        return Forgettable(*(int(found.fetchone()[0]) for found in counts))


def forgettable_orders(
    db: Database, *, before: datetime, stopped: Callable[[], bool] | None = None
) -> Sequence[int]:
    """The ids of all these orders, those that are changed longest ago first. Raises Cancelled as above."""
    connection = db.connection()
    with db.plain_errors(), db.engine.stoppable(stopped):
        return array("q", (order_id for (order_id,) in connection.execute(f"SELECT id {_WHICH}", _given(before))))


def still_forgettable(db: Database, ids: Sequence[int], *, before: datetime) -> list[int]:
    """Those of the orders (at most a few hundred) to which nothing has happened meanwhile."""
    gaps = ", ".join(map(str, map(int, ids)))
    # The plus keeps SQLite from going through the index of all orders instead of looking up these.
    which = _WHICH.replace("WHERE left_out", f"WHERE id IN ({gaps}) AND +left_out").replace(
        "AND modified_at", "AND +modified_at"
    )
    with db.plain_errors():
        return [
            order_id for (order_id,) in db.connection().execute(f"SELECT id {which}", _given(before)).fetchall()
        ]


def forgettable_rejects(db: Database, *, before: datetime, most: int) -> list[int]:
    """The ids of some orders that couldn't be read and whose raw text is that old."""
    with db.plain_errors():
        statement = f"SELECT id {_REJECTED} LIMIT :most"
        found = db.connection().execute(statement, {**_given(before), "most": most})
        return [reject for (reject,) in found.fetchall()]


def _given(before: datetime) -> dict[str, object]:
    return {"before": to_ms(before), "deleted": BUYER_DELETED.template}
