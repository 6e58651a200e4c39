"""Parcels of which a shop that can't be told of parts is told once the whole order is shipped."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from peewee import BaseQuery, fn

from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.notice import NoticeState, thaw
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.columns import from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.quantities import Quantities, quantities
from ordersync_gui.storage.queries.details import order_with_parcels
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


def rest_waits_again(db: Database, details: OrderDetails, *, but: int, buyer_mail: bool) -> bool:
    """The notice of the whole order came to nothing: its parcels but this one wait for the last parcel again.

    Parcels of goods that the channel still has on the order do, unless they have a notice of their own that
    isn't cancelled. Returns whether one waits.
    """
    ordered = quantities(db, [details.id]).get(details.id, Quantities()).ordered
    told_of = [
        parcel.id
        for parcel in details.shipments
        if not parcel.voided and parcel.id != but and any(line in ordered for line, _ in parcel.lines)
    ]
    with_notice = Notices.select(Notices.shipment).where(
        Notices.shipment.in_(told_of), Notices.state != NoticeState.CANCELLED.value
    )
    silent = Shipments.id.in_(told_of) & Shipments.id.not_in(with_notice)
    return bool(db.run(Shipments.update(notice_waits=True, buyer_mail=buyer_mail).where(silent)))


def forgotten_with_its_parcel(db: Database, notice_id: int) -> bool:
    """A notice was cancelled for good: where its parcel was taken back, those that it told of wait again.

    Returns whether one does; the caller tells of them at once where the order is complete all the same.
    """
    query = Notices.select(Notices.order, Notices.shipment, Notices.payload).join(
        Shipments, on=(Shipments.id == Notices.shipment)
    )
    of_all = (
        Notices.id == notice_id,
        Notices.whole_order,
        ~Notices.correction,
        Shipments.voided_at.is_null(False),
    )
    found = db.tuples(query.where(*of_all))
    return any(
        rest_waits_again(
            db, order_with_parcels(db, order), but=parcel, buyer_mail=thaw(from_json(payload)).notify_buyer
        )
        for order, parcel, payload in found
    )


def waiting_parcels(db: Database, order_id: int) -> dict[int, bool]:
    """The order's parcels that wait, and whether their buyer is mailed."""
    rows = Shipments.select(Shipments.id, Shipments.buyer_mail)
    return dict(db.tuples(rows.where(Shipments.order == order_id, Shipments.notice_waits)))


def wait_again(db: Database, waited: Mapping[int, bool]) -> None:
    """These parcels wait as they did, but for those that were taken back or have a notice that isn't cancelled."""
    for parcel, buyer_mail in waited.items():
        told = Notices.select(Notices.id).where(
            Notices.shipment == parcel, Notices.state != NoticeState.CANCELLED.value
        )
        silent = (Shipments.id == parcel) & Shipments.voided_at.is_null() & ~fn.EXISTS(told)
        db.run(Shipments.update(notice_waits=True, buyer_mail=buyer_mail).where(silent))


def stop_waiting(db: Database, order_id: int) -> bool:
    """The order is complete, so that none of its parcels waits any longer; returns whether one did."""
    return bool(db.run(_waiting_ended(order_id)))


@prepared
def _waiting_ended(order_id: int) -> BaseQuery:
    waiting = (Shipments.order == order_id) & Shipments.notice_waits
    return Shipments.update(notice_waits=False).where(waiting)
