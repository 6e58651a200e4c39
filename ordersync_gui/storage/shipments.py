"""Records parcels, each with its notice to the shop in the same transaction, and never one twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from uuid import uuid4

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderDetails, ShipmentView
from ordersync_gui.domain.notice import NoticeItem, NoticeState, ShipmentNotice, freeze, notice_uid
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.columns import to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.queries.details import order_details
from ordersync_gui.storage.search import index_orders
from ordersync_gui.storage.shippable import Shippable, cleaned, contents, recorded_already
from ordersync_gui.storage.sqlite_bulk import insert_rows
from ordersync_gui.storage.tables import Notices, Orders, Shipments
from ordersync_gui.storage.timeline import Happening, write_timeline

_FIRST_REVISION = 1
_NAMED_ITEMS = 5


@dataclass(frozen=True, slots=True)
class Recorded:
    """A recorded parcel; created is False when it was there before, notice_id None when no shop is to be told."""

    shipment_id: int
    notice_id: int | None
    created: bool
    changes: Changes


def record_shipment(
    db: Database,
    *,
    order_id: int,
    draft: ShipmentDraft,
    notify: bool,
    not_before: datetime,
    operator: str,
    now: datetime,
) -> Recorded:
    """Record a parcel and, with notify, its notice that may go out from not_before on, in one transaction.

    A parcel equal to a recorded one is that one; it only gets its notice if it has none yet.
    Raises NotFound when there is no such order, NotShippable with the reason and what to do.
    """
    carrier, service, tracking = cleaned(draft)
    draft = replace(draft, carrier=carrier, service=service, tracking_number=tracking)
    with db.transaction():
        details = order_details(db, order_id)
        parcel = recorded_already(_facts(details), draft)
        created = parcel is None
        if parcel is None:
            packed = contents(_facts(details), draft)
            parcel = _insert(db, order_id, draft, packed, operator=operator, now=now)
            _tell(db, details, parcel, operator=operator, now=now)
            index_orders(db, [order_id])
        notice = _notice_of(db, parcel)
        added = notify and notice is None
        if added:
            notice = _queue(db, details, parcel, draft, not_before=not_before, now=now)
        changed = Changes(orders=frozenset({order_id}), notices=added) if created or added else Changes()
        return Recorded(parcel.id, notice, created, changed | derive(db, [order_id]).changes)


def _facts(details: OrderDetails) -> Shippable:
    return Shippable(
        order=details.order,
        status=details.status,
        ship_to=details.ship_to,
        lines={view.id: view for view in details.lines},
        parcels=details.shipments,
    )


def _insert(
    db: Database,
    order_id: int,
    draft: ShipmentDraft,
    packed: Mapping[int, Decimal],
    *,
    operator: str,
    now: datetime,
) -> ShipmentView:
    uid = str(uuid4())
    shipment = db.run(
        Shipments.insert(
            uid=uid,
            order=order_id,
            carrier=draft.carrier,
            service=draft.service,
            tracking_number=draft.tracking_number,
            ship_date=draft.ship_date.isoformat(),
            note_to_buyer=draft.note_to_buyer,
            cost=draft.cost,
            created_at=to_ms(now),
            operator=operator,
        )
    )
    rows = [
        {"shipment_id": shipment, "order_line_id": line, "quantity": str(quantity)}
        for line, quantity in packed.items()
    ]
    insert_rows(db, "shipment_line", rows)
    return ShipmentView(
        id=shipment,
        uid=uid,
        carrier=draft.carrier,
        service=draft.service,
        tracking_number=draft.tracking_number,
        ship_date=draft.ship_date,
        created_at=now,
        operator=operator,
        lines=tuple(packed.items()),
    )


def _tell(db: Database, details: OrderDetails, parcel: ShipmentView, *, operator: str, now: datetime) -> None:
    names = {view.id: view.line.name or view.line.sku for view in details.lines}
    parts = [f"{quantity:f} × {names[line]}" for line, quantity in parcel.lines]  # noqa: RUF001 - the sign is meant
    if len(parts) > _NAMED_ITEMS:
        parts = [*parts[:_NAMED_ITEMS], f"+{len(parts) - _NAMED_ITEMS}"]
    message = say(
        "Shipped with {carrier} {tracking} ({items}).",
        carrier=parcel.carrier,
        tracking=parcel.tracking_number,
        items=", ".join(parts),
    )
    write_timeline(db, [Happening(details.id, message, who=operator)], now=now)


def _notice_of(db: Database, parcel: ShipmentView) -> int | None:
    found = db.column(Notices.select(Notices.id).where(Notices.shipment == parcel.id).order_by(Notices.id.desc()))
    return found[0] if found else None


def _queue(
    db: Database,
    details: OrderDetails,
    parcel: ShipmentView,
    draft: ShipmentDraft,
    *,
    not_before: datetime,
    now: datetime,
) -> int:
    notice = _compose(details, parcel, draft, now)
    mapped = db.column(Orders.select(Orders.mapped).where(Orders.id == details.id))[0]
    notice_id = db.run(
        Notices.insert(
            uid=notice_uid(parcel.uid, details.order.remote_id, _FIRST_REVISION),
            shipment=parcel.id,
            order=details.id,
            store=details.store_id,
            revision=_FIRST_REVISION,
            state=NoticeState.QUEUED.value,
            not_before=to_ms(not_before),
            payload=to_json(freeze(notice)),
            whole_order=notice.whole_order,
            word_before=details.order.source_status,
            mapped_before=mapped,
            created_at=to_ms(now),
        )
    )
    write_timeline(db, [Happening(details.id, say("Notice queued."))], now=now)
    return notice_id


def _compose(details: OrderDetails, parcel: ShipmentView, draft: ShipmentDraft, now: datetime) -> ShipmentNotice:
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
        cost=draft.cost,
        currency=order.currency,
        whole_order=dict(parcel.lines) == _facts(details).ordered,
        recipient=details.ship_to,
        items=items,
    )
