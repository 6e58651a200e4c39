"""Shipping by hand: recording a parcel together with its notice, and correcting a delivery address."""

from __future__ import annotations

from datetime import timedelta

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.storage import orders, shipments
from ordersync_gui.storage.shipments import Recorded
from ordersync_gui.sync.desk import Desk

__all__ = ["Recorded", "correct_ship_to", "ship"]


async def ship(desk: Desk, *, order_id: int, draft: ShipmentDraft, notify: bool, delay_s: float = 0) -> Recorded:
    """Record one parcel and queue its notice in one transaction; nothing is sent yet.

    A parcel equal to a recorded one is that one (created=False), so pressing twice is harmless.
    delay_s: seconds before the notice may be sent. Raises NotFound, NotShippable.
    """
    now = desk.clock()
    return await desk.workers.write(
        shipments.record_shipment,
        desk.db,
        order_id=order_id,
        draft=draft,
        notify=notify,
        not_before=now + timedelta(seconds=delay_s),
        operator=desk.operator,
        now=now,
    )


async def correct_ship_to(desk: Desk, *, order_id: int, address: Address | None) -> Changes:
    """Set the address that counts for this desk; None goes back to the channel's. Raises NotFound."""
    return await desk.workers.write(
        orders.correct_ship_to,
        desk.db,
        order_id=order_id,
        address=address,
        operator=desk.operator,
        now=desk.clock(),
    )
