"""Decides whether a recorded parcel gets a notice to the shop, and puts it into the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from peewee import BaseQuery, fn

from ordersync_gui.domain.desk import OrderDetails, ShipmentView
from ordersync_gui.domain.notice import NoticeItem, NoticeState, ShipmentNotice, freeze, notice_uid
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.columns import to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.identities import Identified, first_free_id
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.shippable import Shippable
from ordersync_gui.storage.tables import Notices, Orders, Shipments
from ordersync_gui.storage.timeline import Happening, write_timeline
from ordersync_gui.storage.waiting_parcels import wait_for_rest

_QUEUED = say("Notice queued.")


@dataclass(frozen=True, slots=True)
class Tells:
    """What becomes of a parcel's notice: queued or not, from when on (aware UTC), and what it says.

    parts: the channel can be told of a part of an order; else it is told once, with the last parcel.
    buyer_mail: it is asked to mail the buyer.
    """

    notify: bool
    not_before: datetime
    parts: bool = True
    buyer_mail: bool = False


def notice_of(db: Database, parcel: ShipmentView) -> int | None:
    """The parcel's latest notice, None when it has none."""
    found = db.column(_ids_of(parcel.id))
    return found[0] if found else None


@prepared
def _ids_of(parcel: int) -> BaseQuery:
    return Notices.select(Notices.id).where(Notices.shipment == parcel).order_by(Notices.id.desc())


def queue_notice(
    db: Database,
    details: OrderDetails,
    facts: Shippable,
    *,
    parcel: ShipmentView,
    tells: Tells,
    again: bool,
    now: datetime,
) -> int | None:
    """Queue the parcel's notice; None where the shop is told of this order with another parcel.

    facts: with this parcel among the others. again: the parcel was recorded before, now a person wants the shop
    to be told of it.
    """
    if tells_with_another(facts, tells):
        wait_for_rest(db, parcel.id, order_id=details.id, buyer_mail=tells.buyer_mail, now=now)
        return None
    if not tells.parts and again and _is_told(db, parcel):
        return None
    notice = compose_notice(details, facts, parcel=parcel, tells=tells, now=now)
    return insert_notice(db, details, notice, parcel=parcel, not_before=tells.not_before, now=now)


def tells_with_another(facts: Shippable, tells: Tells) -> bool:
    """Whether the shop hears of this parcel only with the one that completes the order; facts hold it already."""
    return not tells.parts and bool(facts.left)


def insert_notice(
    db: Database,
    details: OrderDetails,
    notice: ShipmentNotice,
    *,
    parcel: ShipmentView,
    not_before: datetime,
    now: datetime,
) -> int:
    """Put a notice of the parcel into the outbox as its next revision; returns its id."""
    mapped = db.column(_mapped(details.id))[0]
    implied = details.order.implied_status
    revision = _next_revision(db, parcel)
    notice_id = db.run(
        _insert(
            id=first_free_id(db, Identified.NOTICE),
            uid=notice_uid(parcel.uid, details.order.remote_id, revision),
            shipment=parcel.id,
            order=details.id,
            store=details.store_id,
            revision=revision,
            state=NoticeState.QUEUED.value,
            not_before=to_ms(not_before),
            payload=to_json(freeze(notice)),
            whole_order=notice.whole_order,
            correction=notice.correction,
            word_before=details.order.source_status,
            implied_before="" if implied is None else implied.value,
            mapped_before=mapped,
            created_at=to_ms(now),
        )
    )
    write_timeline(db, [Happening(details.id, _QUEUED)], now=now)
    return notice_id


@prepared
def _mapped(order_id: int) -> BaseQuery:
    return Orders.select(Orders.mapped).where(Orders.id == order_id)


@prepared
def _insert(**values: object) -> BaseQuery:
    return Notices.insert(**values)


def compose_notice(
    details: OrderDetails, facts: Shippable, *, parcel: ShipmentView, tells: Tells, now: datetime
) -> ShipmentNotice:
    """The notice of a parcel with the channel's own values echoed unchanged; facts hold the parcel already."""
    lines = {view.id: view.line for view in details.lines}
    items = tuple(
        NoticeItem(lines[line].line_id, lines[line].sku, lines[line].name, quantity, lines[line].upc)
        for line, quantity in parcel.lines
    )
    order = details.order
    return ShipmentNotice(
        order_number=order.number,
        order_id=order.remote_id,
        carrier=parcel.carrier,
        tracking_number=parcel.tracking_number,
        ship_date=parcel.ship_date,
        created_at=now,
        service=parcel.service,
        customer_code=order.buyer.code,
        note_to_buyer=parcel.note_to_buyer,
        notify_buyer=tells.buyer_mail,
        cost=parcel.cost,
        currency=order.currency,
        whole_order=not tells.parts or dict(parcel.lines) == facts.ordered,
        recipient=details.ship_to,
        items=items,
    )


def _next_revision(db: Database, parcel: ShipmentView) -> int:
    highest = db.column(_highest_revision(parcel.id))[0]
    return int(highest or 0) + 1


@prepared
def _highest_revision(parcel: int) -> BaseQuery:
    return Notices.select(fn.MAX(Notices.revision)).where(Notices.shipment == parcel)


def _is_told(db: Database, parcel: ShipmentView) -> bool:
    """Whether a notice that was made when this parcel was recorded already tells, or told, the shop of both."""
    told = Notices.select(Notices.id).join(Shipments, on=(Shipments.id == Notices.shipment))
    of_order = Shipments.order.in_(Shipments.select(Shipments.order).where(Shipments.id == parcel.id))
    since = (Shipments.id >= parcel.id) | (Notices.created_at > to_ms(parcel.created_at))
    live = of_order & since & Shipments.voided_at.is_null()
    return bool(db.column(told.where(live, Notices.whole_order, Notices.state != NoticeState.CANCELLED.value)))
