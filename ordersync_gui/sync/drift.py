"""Working off where this desk and a shop say different things about an order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from ordersync_gui.domain.attention import ACCEPTABLE, AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderDetails, OrderFilter
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message
from ordersync_gui.storage import drift, orders, queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk

# What `accept`, `done_at_shop` and `tell_again` settle.
DIFFERENCES = ACCEPTABLE | {AttentionKind.SHOP_HAS_OLD}
_BATCH = 500


@dataclass(frozen=True, slots=True)
class DriftRow:
    """One difference; word is the shop's own status word, modified_at when the order last changed there."""

    order_id: int
    order_number: str
    store: str
    kind: AttentionKind
    message: Message
    status: OrderStatus
    word: str
    modified_at: datetime


async def drifted(desk: Desk, *, store_id: int | None = None) -> tuple[DriftRow, ...]:
    """All differences of one store or all, the longest unchanged order first; one order can have several."""
    return await desk.workers.read(_drifted, desk.db, store_id)


def _drifted(db: Database, store_id: int | None) -> tuple[DriftRow, ...]:
    wanted = OrderFilter(store_id=store_id, needs_attention=True, attention=DIFFERENCES)
    ids = list(queries.order_ids(db, wanted))
    rows: list[DriftRow] = []
    for start in range(0, len(ids), _BATCH):
        found = queries.orders_without_history(db, ids[start : start + _BATCH])
        rows += [row for details in found.values() for row in _rows(details)]
    return tuple(sorted(rows, key=lambda row: (row.modified_at, row.order_id)))


def _rows(details: OrderDetails) -> Iterator[DriftRow]:
    for attention in details.attention:
        if attention.kind in DIFFERENCES:
            yield DriftRow(
                order_id=details.id,
                order_number=details.order.number,
                store=details.store,
                kind=attention.kind,
                message=attention.message,
                status=details.status,
                word=details.order.source_status,
                modified_at=details.order.modified_at,
            )


async def accept(desk: Desk, *, order_id: int, reason: str) -> Changes:
    """The difference is all right as it is; another word of the shop shows it again.

    Raises NotFound, UsageError (no reason, no such difference).
    """
    return await desk.workers.write(
        drift.accept_drift, desk.db, order_id=order_id, reason=reason, operator=desk.who, now=desk.clock()
    )


async def done_at_shop(desk: Desk, *, order_id: int, reason: str) -> Changes:
    """What was told and isn't true any more was changed in the shop by hand; the reason may be empty.

    Raises NotFound, UsageError (there is nothing to change there).
    """
    return await desk.workers.write(
        drift.done_at_shop, desk.db, order_id=order_id, reason=reason, operator=desk.who, now=desk.clock()
    )


async def tell_again(desk: Desk, *, order_id: int, reason: str) -> Changes:
    """Queue the notice of the latest told parcel anew, due now: the shop still shows the order as open.

    Raises NotFound, UsageError (no reason, or a notice of the order waits or is unconfirmed).
    """
    now = desk.clock()
    return await desk.workers.write(
        drift.tell_again,
        desk.db,
        order_id=order_id,
        reason=reason,
        operator=desk.who,
        now=now,
        not_before=now,
    )


async def keep_address(desk: Desk, *, order_id: int, keep_ours: bool) -> Changes:
    """Choose between the address that was corrected here and the one to which the shop changed it since.

    Raises NotFound, UsageError.
    """
    return await desk.workers.write(
        orders.settle_address_conflict,
        desk.db,
        order_id=order_id,
        keep_ours=keep_ours,
        operator=desk.who,
        now=desk.clock(),
    )
