"""Recording parcels of many orders: each in a transaction of its own, and none that fails stops the others."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.queries.many_orders import numbers_of
from ordersync_gui.storage.shipments import Recorded
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.ship import ship


@dataclass(frozen=True, slots=True)
class ManyProgress:
    """How many of the parcels have been dealt with."""

    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ManyResult:
    """What became of one parcel: recorded, or the error that stood in the way."""

    order_id: int
    order_number: str
    recorded: Recorded | None = None
    error: OrderSyncError | None = None


@dataclass(frozen=True, slots=True)
class ManyReport:
    """What became of each parcel, in the order in which they were given."""

    results: tuple[ManyResult, ...]
    changes: Changes = field(default_factory=Changes)

    @property
    def recorded(self) -> tuple[Recorded, ...]:
        """Those that are recorded, some of them perhaps before."""
        return tuple(result.recorded for result in self.results if result.recorded is not None)

    @property
    def failed(self) -> tuple[ManyResult, ...]:
        """Those that aren't."""
        return tuple(result for result in self.results if result.error is not None)


def ignore_progress(_progress: ManyProgress) -> None:
    """For callers who only want the outcome."""


async def ship_many(
    desk: Desk,
    *,
    drafts: Sequence[tuple[int, ShipmentDraft]],
    notify: bool | None = None,
    undoable: bool = False,
    at_once: bool = False,
    on_progress: Callable[[ManyProgress], None] = ignore_progress,
    cancellation: Cancellation | None = None,
) -> ManyReport:
    """Record these parcels (order's database id, draft) one after another.

    notify, undoable, at_once as in `ship`. A failure stands in its result and doesn't stop the rest.
    After cancelling, what is recorded stays, and each of the others has the error Cancelled.
    """
    numbers = await desk.workers.read(numbers_of, desk.db, [order_id for order_id, _ in drafts])
    results: list[ManyResult] = []
    changes = Changes()
    for order_id, draft in drafts:
        number = numbers.get(order_id, "")
        try:
            _go_on(cancellation)
            recorded = await ship(
                desk, order_id=order_id, draft=draft, notify=notify, undoable=undoable, at_once=at_once
            )
        except OrderSyncError as error:
            results.append(ManyResult(order_id, number, error=error))
        else:
            changes |= recorded.changes
            results.append(ManyResult(order_id, number, recorded=recorded))
        on_progress(ManyProgress(len(results), len(drafts)))
    return ManyReport(tuple(results), changes)


def _go_on(cancellation: Cancellation | None) -> None:
    if cancellation is not None and cancellation.cancelled:
        raise Cancelled(say("Not recorded: it was stopped before."))
