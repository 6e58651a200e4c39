"""Reads the orders that are to be shipped at once, and records their parcels: one each, or one for all."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.desk import OrderDetails, Store
from ordersync_gui.domain.errors import Cancelled, NotFound
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.ship import Recorded
from ordersync_gui.ui.ship_many_rows import ManyRow, many_row
from ordersync_gui.ui.text import error_text

_READ_AT_ONCE = 20  # orders; other views' reads come in between
Drafts = Sequence[tuple[int, ShipmentDraft]]


@dataclass(frozen=True, slots=True)
class ManyRead:
    """The orders in the wanted sequence, and their stores; orders that are gone are left out."""

    rows: tuple[ManyRow, ...]
    stores: tuple[Store, ...]


@dataclass(frozen=True, slots=True)
class ManyDone:
    """What was recorded, with the orders it belongs to, and why each of the others wasn't."""

    recorded: Mapping[int, Recorded]
    reasons: Mapping[int, str]
    changes: Changes


async def read_many(
    desk: Desk, order_ids: Sequence[int], *, tell: Callable[[int], None], cancellation: Cancellation
) -> ManyRead:
    """Read the orders as they are now; tell hears how many were read. Raises Cancelled."""
    from ordersync_gui.sync.connect import channel_spec  # noqa: PLC0415 - not needed for the first paint

    found: list[OrderDetails] = []
    for first in range(0, len(order_ids), _READ_AT_ONCE):
        if cancellation.cancelled:
            raise Cancelled
        part = order_ids[first : first + _READ_AT_ONCE]
        found += await desk.workers.read(_details, desk, part)
        tell(first + len(part))
    stores = {store.id: store for store in await desk.workers.read(queries.stores, desk.db)}
    specs: dict[str, ChannelSpec] = {}
    for channel in {details.channel for details in found}:
        specs[channel] = await desk.workers.network(channel_spec, channel)
    rows = tuple(many_row(details, specs[details.channel], stores.get(details.store_id)) for details in found)
    wanted = {details.store_id for details in found}
    return ManyRead(rows, tuple(store for store in stores.values() if store.id in wanted))


async def record_each(
    desk: Desk,
    drafts: Drafts,
    *,
    notify: bool | None,
    tell: Callable[[int, int], None],
    cancellation: Cancellation,
) -> ManyDone:
    """Record one parcel for each order; one that fails never stops the others. tell hears done and of how many."""
    from ordersync_gui.sync.shipping_many import ship_many  # noqa: PLC0415 - not needed for the first paint

    report = await ship_many(
        desk,
        drafts=drafts,
        notify=notify,
        undoable=True,
        on_progress=lambda progress: tell(progress.done, progress.total),
        cancellation=cancellation,
    )
    return ManyDone(
        {result.order_id: result.recorded for result in report.results if result.recorded is not None},
        {result.order_id: error_text(result.error) for result in report.results if result.error is not None},
        report.changes,
    )


async def record_together(desk: Desk, drafts: Drafts, *, notify: bool | None, despite_addresses: bool) -> ManyDone:
    """Record one parcel for all orders, or none of it. Raises NotShippable naming the order at fault."""
    from ordersync_gui.sync.combine import ship_combined  # noqa: PLC0415 - not needed for the first paint

    found = await ship_combined(
        desk, drafts=drafts, notify=notify, undoable=True, despite_addresses=despite_addresses
    )
    changes = Changes()
    for recorded in found:
        changes |= recorded.changes
    ids = (order_id for order_id, _ in drafts)
    return ManyDone(dict(zip(ids, found, strict=True)), {}, changes)


def _details(desk: Desk, order_ids: Sequence[int]) -> list[OrderDetails]:
    found = []
    for order_id in order_ids:
        try:
            found.append(queries.order_details(desk.db, order_id))
        except NotFound:
            continue  # its store was deleted meanwhile
    return found
