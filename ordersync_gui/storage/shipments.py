"""Records parcels, each with its notice to the shop in the same transaction, and never one twice."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from uuid import uuid4

from peewee import BaseQuery

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderDetails, ShipmentView
from ordersync_gui.domain.shipment import ShipmentDraft, tracking_key
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.bulk import insert_rows
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.mail_queueing import queue_mail
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.queries.details import order_with_parcels
from ordersync_gui.storage.queueing import Tells, notice_of, queue_notice
from ordersync_gui.storage.search import index_orders
from ordersync_gui.storage.shippable import cleaned, contents, recorded_already, shippable_facts
from ordersync_gui.storage.store_rules import requirements_of
from ordersync_gui.storage.tables import Shipments
from ordersync_gui.storage.timeline import Happening, write_timeline
from ordersync_gui.storage.waiting_parcels import stop_waiting

_NAMED_ITEMS = 5
_SILENT = say("The shop isn't told: the last parcel was recorded without a notice.")


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
    tells_parts: bool = True,
    buyer_mail: bool = False,
    combined: str = "",
) -> Recorded:
    """Record a parcel and, with notify, its notice that may go out from not_before on, in one transaction.

    A parcel equal to a recorded one that wasn't voided is that one; it only gets its notice if it has none yet.
    tells_parts: the channel can be told of parts of an order; else it is told once, of the parcel
    that completes the order. buyer_mail: the channel is asked to mail the buyer.
    combined: the same text for the shipments of several orders that travel in one parcel.
    Raises NotFound when there is no such order, NotShippable with the reason and what to do.
    """
    carrier, service, tracking = cleaned(draft)
    draft = replace(draft, carrier=carrier, service=service, tracking_number=tracking)
    with db.transaction():
        details = order_with_parcels(db, order_id)
        facts = shippable_facts(details, requirements_of(db, details.store_id))
        parcel = recorded_already(facts, draft)
        created = parcel is None
        if parcel is None:
            packed = contents(facts, draft)
            parcel = drafted_parcel(draft, packed, operator=operator, now=now, combined=combined)
            parcel = _insert(db, order_id, parcel)
            facts = replace(facts, parcels=(*facts.parcels, parcel))
            _tell(db, details, parcel, operator=operator, now=now)
            queue_mail(db, details, parcel, channel_mails=notify and buyer_mail, not_before=not_before, now=now)
            index_orders(db, [order_id])
            if not facts.left and stop_waiting(db, order_id) and not notify:
                write_timeline(db, [Happening(order_id, _SILENT)], now=now)
        notice = None if created else notice_of(db, parcel)
        if notify and notice is None:
            tells = Tells(notify, not_before, parts=tells_parts, buyer_mail=buyer_mail)
            notice = queue_notice(db, details, facts, parcel=parcel, tells=tells, again=not created, now=now)
            added = notice is not None
        else:
            added = False
        changed = Changes(orders=frozenset({order_id}), notices=added) if created or added else Changes()
        return Recorded(parcel.id, notice, created, changed | derive(db, [order_id]).changes)


def drafted_parcel(
    draft: ShipmentDraft, packed: Mapping[int, Decimal], *, operator: str, now: datetime, combined: str = ""
) -> ShipmentView:
    """The parcel that a cleaned draft becomes, not recorded yet: its id is 0."""
    return ShipmentView(
        id=0,
        uid=str(uuid4()),
        carrier=draft.carrier,
        service=draft.service,
        tracking_number=draft.tracking_number,
        ship_date=draft.ship_date,
        created_at=now,
        operator=operator,
        lines=tuple(packed.items()),
        note_to_buyer=draft.note_to_buyer,
        cost=draft.cost,
        combined=combined,
    )


def _insert(db: Database, order_id: int, parcel: ShipmentView) -> ShipmentView:
    shipment = db.run(
        _insertion(
            uid=parcel.uid,
            order=order_id,
            carrier=parcel.carrier,
            service=parcel.service,
            tracking_number=parcel.tracking_number,
            tracking_key=tracking_key(parcel.tracking_number),
            ship_date=parcel.ship_date.isoformat(),
            note_to_buyer=parcel.note_to_buyer,
            cost=parcel.cost,
            created_at=to_ms(parcel.created_at),
            operator=parcel.operator,
            combined=parcel.combined,
        )
    )
    rows = [
        {"shipment_id": shipment, "order_line_id": line, "quantity": str(quantity)}
        for line, quantity in parcel.lines
    ]
    insert_rows(db, "shipment_line", rows)
    return replace(parcel, id=shipment)


@prepared
def _insertion(**values: object) -> BaseQuery:
    return Shipments.insert(**values)


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
