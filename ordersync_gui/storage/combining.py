"""Records one parcel that holds things of several orders: a shipment and a notice for each of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.errors import NotShippable, UsageError
from ordersync_gui.domain.shipment import ShipmentDraft, same_parcel
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.folding import fold
from ordersync_gui.storage.queries.details import order_with_parcels
from ordersync_gui.storage.queueing import Tells
from ordersync_gui.storage.shipments import Recorded, record_shipment
from ordersync_gui.storage.shippable import cleaned
from ordersync_gui.storage.tables import Shipments
from ordersync_gui.storage.timeline import Happening, write_timeline

_FEWEST = 2


def record_combined(
    db: Database,
    *,
    drafts: Sequence[tuple[int, ShipmentDraft]],
    telling: Mapping[int, Tells],
    operator: str,
    now: datetime,
    despite_addresses: bool = False,
) -> tuple[Recorded, ...]:
    """Record one parcel for several orders (id and draft each) in one transaction: all of them or none.

    telling: by order id, because the orders' stores may differ. despite_addresses: a person said that the
    parcel may go to one address although the orders have different ones. What is recorded already for an order
    is that. Raises NotFound; NotShippable naming the order; UsageError when it isn't one parcel of several orders.
    """
    drafts = [(order_id, _tidied(draft)) for order_id, draft in drafts]
    _check_drafts(drafts)
    with db.transaction():
        orders = [order_with_parcels(db, order_id) for order_id, _ in drafts]
        if not despite_addresses:
            _check_addresses(orders)
        combined = _combined_before(orders, drafts[0][1]) or str(uuid4())
        recorded = tuple(
            _record(db, details, draft, telling[details.id], combined=combined, operator=operator, now=now)
            for details, (_, draft) in zip(orders, drafts, strict=True)
        )
        parcels = [each.shipment_id for each in recorded]
        db.run(Shipments.update(combined=combined).where(Shipments.id.in_(parcels)))
        if not any(each.created for each in recorded):
            return recorded
        _tell(db, orders, operator=operator, now=now)
        return tuple(
            replace(each, changes=each.changes | Changes(orders=frozenset({details.id})))
            for each, details in zip(recorded, orders, strict=True)
        )


def different_addresses(one: Address, other: Address) -> bool:
    """Whether they differ in recipient, street, postal code, city or country, however they are spelled."""
    return _place(one) != _place(other)


def _place(address: Address) -> tuple[str, ...]:
    street = f"{address.address1} {address.address2}"
    texts = (address.name.strip() or address.company, street, address.city, address.country)
    code = "".join(letter for letter in fold(address.postal_code) if letter.isalnum())
    return (*(" ".join(fold(text).split()) for text in texts), code)


def _tidied(draft: ShipmentDraft) -> ShipmentDraft:
    carrier, service, tracking = cleaned(draft)
    return replace(draft, carrier=carrier, service=service, tracking_number=tracking)


def _check_drafts(drafts: Sequence[tuple[int, ShipmentDraft]]) -> None:
    if len({order_id for order_id, _ in drafts}) < max(_FEWEST, len(drafts)):
        raise UsageError(say("A combined parcel needs two or more orders, each of them once."))
    first = drafts[0][1]
    for _, draft in drafts:
        if not same_parcel(draft.carrier, draft.tracking_number, first.carrier, first.tracking_number):
            raise UsageError(say("One parcel has one carrier and one tracking number."), field="tracking_number")


def _check_addresses(orders: Sequence[OrderDetails]) -> None:
    first = orders[0]
    for details in orders[1:]:
        if different_addresses(details.ship_to, first.ship_to):
            raise NotShippable(
                say(
                    "Orders {first} and {other} go to different addresses.",
                    first=first.order.number,
                    other=details.order.number,
                ),
                remedy=say("Ship them apart, or say that one parcel for both is meant."),
            )


def _combined_before(orders: Sequence[OrderDetails], draft: ShipmentDraft) -> str:
    """The text of an earlier try that got this parcel recorded for some of the orders."""
    texts = (
        parcel.combined
        for details in orders
        for parcel in details.shipments
        if not parcel.voided
        and same_parcel(parcel.carrier, parcel.tracking_number, draft.carrier, draft.tracking_number)
    )
    return next(filter(None, texts), "")


def _record(
    db: Database,
    details: OrderDetails,
    draft: ShipmentDraft,
    tells: Tells,
    *,
    combined: str,
    operator: str,
    now: datetime,
) -> Recorded:
    try:
        return record_shipment(
            db,
            order_id=details.id,
            draft=draft,
            notify=tells.notify,
            not_before=tells.not_before,
            operator=operator,
            now=now,
            tells_parts=tells.parts,
            buyer_mail=tells.buyer_mail,
            combined=combined,
        )
    except NotShippable as error:
        number = details.order.number
        if error.what.values.get("number") == number:
            raise
        what = say("Order {number}: {what}", number=number, what=error.what)
        raise NotShippable(what, meaning=error.meaning, remedy=error.remedy) from error


def _tell(db: Database, orders: Sequence[OrderDetails], *, operator: str, now: datetime) -> None:
    happenings = []
    for details in orders:
        others = ", ".join(other.order.number for other in orders if other is not details)
        happenings.append(Happening(details.id, say("In one parcel with {orders}.", orders=others), who=operator))
    write_timeline(db, happenings, now=now)
