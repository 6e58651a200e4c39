"""Shipping by hand: recording a parcel together with its notice, and correcting a delivery address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.wording import Message
from ordersync_gui.storage import orders, shipments
from ordersync_gui.storage.shipments import Recorded
from ordersync_gui.storage.timeline import Happening, write_timeline
from ordersync_gui.sync.claims import end_by_parcel
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.telling import telling_of

__all__ = ["Recorded", "correct_ship_to", "ship"]


async def ship(
    desk: Desk,
    *,
    order_id: int,
    draft: ShipmentDraft,
    notify: bool | None = None,
    undoable: bool = False,
    at_once: bool = False,
    combined: str = "",
    despite: Message | None = None,
    take_over: bool = False,
) -> Recorded:
    """Record one parcel and queue its notice in one transaction; nothing is sent yet.

    A parcel equal to a recorded one is that one (created=False), so pressing twice is harmless.
    What the notice tells follows from the store's channel and settings; whether and from when on it is told,
    from notify, undoable and at_once (see `telling_of`). combined: the same text for the parcels of several
    orders in one box. despite: what spoke against it and why a person did it all the same, kept in the
    order's timeline. take_over: record it also while somebody else packs the order. Raises NotFound (no such
    order; to be told, no such channel any more), NotShippable, of which ClaimedElsewhere when somebody packs it.
    """
    telling = await desk.workers.read(
        telling_of,
        desk,
        order_id=order_id,
        ship_date=draft.ship_date,
        notify=notify,
        undoable=undoable,
        at_once=at_once,
    )
    record = partial(
        shipments.record_shipment,
        desk.db,
        order_id=order_id,
        draft=draft,
        notify=telling.notify,
        not_before=telling.not_before,
        operator=desk.who,
        now=desk.clock(),
        tells_parts=telling.parts,
        buyer_mail=telling.buyer_mail,
        combined=combined,
    )
    return await desk.workers.write(_recorded, desk, order_id, record, despite, take_over=take_over)


def _recorded(
    desk: Desk, order_id: int, record: Callable[[], Recorded], despite: Message | None, *, take_over: bool
) -> Recorded:
    """The parcel, the reason that goes with it, and the end of packing: all or nothing. Blocking."""
    with desk.db.transaction():
        recorded = record()
        if not recorded.created:
            return recorded
        ended = end_by_parcel(desk, [order_id], takes_over=take_over)
        if despite is not None:
            write_timeline(desk.db, [Happening(order_id, despite, who=desk.who)], now=desk.clock())
        return replace(recorded, changes=recorded.changes | ended)


async def correct_ship_to(desk: Desk, *, order_id: int, address: Address | None) -> Changes:
    """Set the address that counts for this desk; None goes back to the channel's. Raises NotFound."""
    return await desk.workers.write(
        orders.correct_ship_to,
        desk.db,
        order_id=order_id,
        address=address,
        operator=desk.who,
        now=desk.clock(),
    )
