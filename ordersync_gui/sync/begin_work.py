"""Work on orders begins, and a person sees what the shop changed after that."""

from __future__ import annotations

from collections.abc import Mapping

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import WorkKind
from ordersync_gui.domain.order import Order
from ordersync_gui.storage import work_begun
from ordersync_gui.sync.chosen_orders import chosen_ids
from ordersync_gui.sync.desk import Desk

PORTION = 500  # orders that are written at once, so that other writers get their turn


async def begin_work(
    desk: Desk,
    *,
    orders: Chosen,
    kind: WorkKind,
    shown: Mapping[int, Order] | None = None,
    cancellation: Cancellation | None = None,
) -> Changes:
    """Keep that work on these orders began by this; what their shops change from now on stops them.

    shown: orders as they stand on the sheet or screen that the work goes by: from when these were read on.
    Done in portions: when it is cancelled, those that were done stay done.
    """
    ids = await chosen_ids(desk, orders)
    changed: set[int] = set()
    for start in range(0, len(ids), PORTION):
        if cancellation is not None and cancellation.cancelled:
            break
        changes = await desk.workers.write(
            work_begun.begin_work,
            desk.db,
            order_ids=list(ids[start : start + PORTION]),
            kind=kind,
            operator=desk.who,
            now=desk.clock(),
            shown=shown,
        )
        changed |= changes.orders
    return Changes(orders=frozenset(changed), membership=bool(changed))


async def accept_stop(desk: Desk, *, order_id: int, reason: str = "", seen: str | None = None) -> Changes:
    """A person has seen what the shop changed since work on the order began; its next change stops it again.

    seen: the detail of the stop that they were shown. Raises NotFound; UsageError when nothing stops the order, or
    something else than what was seen.
    """
    return await desk.workers.write(
        work_begun.accept_stop,
        desk.db,
        order_id=order_id,
        reason=reason,
        operator=desk.who,
        now=desk.clock(),
        seen=seen,
    )
