"""Decides whether a recorded parcel gets a notice to the shop, and puts it into the outbox."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from ordersync_gui.domain.desk import OrderDetails, ShipmentView
from ordersync_gui.domain.notice import NoticeItem, NoticeState, ShipmentNotice, freeze, notice_uid
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.columns import to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.identities import Identified, first_free_id
from ordersync_gui.storage.shippable import Shippable
from ordersync_gui.storage.tables import Notices, Orders, Shipments
from ordersync_gui.storage.timeline import Happening, write_timeline
from ordersync_gui.storage.waiting_parcels import wait_for_rest

_FIRST_REVISION = 1


@dataclass(frozen=True, slots=True)
class Telling:
    """How a shop is told: of parts too, or of the whole order only; asked to mail the buyer; from when on.

    again: the parcel was recorded before, now a person wants the shop to be told of it.
    """

    tells_parts: bool
    buyer_mail: bool
    not_before: datetime
    again: bool


def notice_of(db: Database, parcel: ShipmentView) -> int | None:
    """The parcel's latest notice, None when it has none."""
    found = db.column(Notices.select(Notices.id).where(Notices.shipment == parcel.id).order_by(Notices.id.desc()))
    return found[0] if found else None


def queue_notice(
    db: Database,
    details: OrderDetails,
    facts: Shippable,
    *,
    parcel: ShipmentView,
    draft: ShipmentDraft,
    telling: Telling,
    now: datetime,
) -> int | None:
    """Queue the parcel's notice; None where the shop is told of this order with another parcel.

    facts: with this parcel among the others.
    """
    if not telling.tells_parts and facts.left:
        wait_for_rest(db, parcel.id, order_id=details.id, buyer_mail=telling.buyer_mail, now=now)
        return None
    if not telling.tells_parts and telling.again and _is_told(db, parcel):
        return None
    return insert_notice(db, details, facts, parcel=parcel, draft=draft, telling=telling, now=now)


def insert_notice(
    db: Database,
    details: OrderDetails,
    facts: Shippable,
    *,
    parcel: ShipmentView,
    draft: ShipmentDraft,
    telling: Telling,
    now: datetime,
) -> int:
    """Put the parcel's notice into the outbox; returns its id."""
    notice = _compose(details, facts, parcel=parcel, draft=draft, telling=telling, now=now)
    mapped = db.column(Orders.select(Orders.mapped).where(Orders.id == details.id))[0]
    implied = details.order.implied_status
    notice_id = db.run(
        Notices.insert(
            id=first_free_id(db, Identified.NOTICE),
            uid=notice_uid(parcel.uid, details.order.remote_id, _FIRST_REVISION),
            shipment=parcel.id,
            order=details.id,
            store=details.store_id,
            revision=_FIRST_REVISION,
            state=NoticeState.QUEUED.value,
            not_before=to_ms(telling.not_before),
            payload=to_json(freeze(notice)),
            whole_order=notice.whole_order,
            word_before=details.order.source_status,
            implied_before="" if implied is None else implied.value,
            mapped_before=mapped,
            created_at=to_ms(now),
        )
    )
    write_timeline(db, [Happening(details.id, say("Notice queued."))], now=now)
    return notice_id


def _is_told(db: Database, parcel: ShipmentView) -> bool:
    """Whether the notice of a parcel that was recorded after this one tells, or told, the shop of both."""
    told = Notices.select(Notices.id).join(Shipments, on=(Shipments.id == Notices.shipment))
    same_order = Shipments.order.in_(Shipments.select(Shipments.order).where(Shipments.id == parcel.id))
    later = same_order & (Shipments.id >= parcel.id)
    return bool(db.column(told.where(later, Notices.whole_order, Notices.state != NoticeState.CANCELLED.value)))


def _compose(
    details: OrderDetails,
    facts: Shippable,
    *,
    parcel: ShipmentView,
    draft: ShipmentDraft,
    telling: Telling,
    now: datetime,
) -> ShipmentNotice:
    """The notice with the channel's own values echoed unchanged."""
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
        note_to_buyer=draft.note_to_buyer,
        notify_buyer=telling.buyer_mail,
        cost=draft.cost,
        currency=order.currency,
        whole_order=not telling.tells_parts or dict(parcel.lines) == facts.ordered,
        recipient=details.ship_to,
        items=items,
    )
