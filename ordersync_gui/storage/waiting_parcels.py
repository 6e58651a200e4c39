"""Parcels of which a shop that can't be told of parts is told once the whole order is shipped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import Notices, Shipments
from ordersync_gui.storage.timeline import Happening, write_timeline

_LATER = say(
    "The shop isn't told yet: it can't be told of parts of an order. It is told when the last parcel is recorded."
)


def wait_for_rest(db: Database, shipment_id: int, *, order_id: int, buyer_mail: bool, now: datetime) -> None:
    """Note that the shop is to be told of this parcel with the rest of its order; once more is harmless."""
    parcel = (Shipments.id == shipment_id) & (Shipments.notice_waits == False)  # noqa: E712 - an SQL comparison
    if db.run(Shipments.update(notice_waits=True, buyer_mail=buyer_mail).where(parcel)):
        write_timeline(db, [Happening(order_id, _LATER)], now=now)


def wait_again(db: Database, parcels: Sequence[int], *, buyer_mail: bool) -> bool:
    """The notice that was to tell of these parcels is gone: they wait for the last parcel of their order again.

    Parcels with a notice of their own that isn't cancelled don't wait. Returns whether one does.
    """
    with_notice = Notices.select(Notices.shipment).where(
        Notices.shipment.in_(parcels), Notices.state != NoticeState.CANCELLED.value
    )
    silent = Shipments.id.in_(parcels) & Shipments.id.not_in(with_notice)
    return bool(db.run(Shipments.update(notice_waits=True, buyer_mail=buyer_mail).where(silent)))


def stop_waiting(db: Database, order_id: int) -> bool:
    """The order is complete, so that none of its parcels waits any longer; returns whether one did."""
    waiting = (Shipments.order == order_id) & Shipments.notice_waits
    return bool(db.run(Shipments.update(notice_waits=False).where(waiting)))
