"""Shipping by hand: recording a parcel together with its notice, and correcting a delivery address."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.storage import orders, queries, shipments
from ordersync_gui.storage.shipments import Recorded
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.shop import channel_provider, stored

__all__ = ["Recorded", "correct_ship_to", "ship"]


async def ship(desk: Desk, *, order_id: int, draft: ShipmentDraft, notify: bool, delay_s: float = 0) -> Recorded:
    """Record one parcel and queue its notice in one transaction; nothing is sent yet.

    A parcel equal to a recorded one is that one (created=False), so pressing twice is harmless.
    What the notice tells follows from the store's channel and settings. delay_s: seconds before
    the notice may be sent. Raises NotFound (no such order; with notify, no such channel any more), NotShippable.
    """
    tells = await desk.workers.network(_tells, desk, order_id) if notify else _Tells()
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
        tells_parts=tells.parts,
        buyer_mail=tells.buyer_mail,
    )


@dataclass(frozen=True, slots=True)
class _Tells:
    """Whether the shop is told of a part of an order, and asked to mail the buyer."""

    parts: bool = True
    buyer_mail: bool = False


def _tells(desk: Desk, order_id: int) -> _Tells:
    store = stored(desk.db, queries.order_details(desk.db, order_id).store_id)
    spec = channel_provider(store.channel).spec
    return _Tells(spec.partial_shipments, spec.mails_buyer and store.preferences.buyer_mail)


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
