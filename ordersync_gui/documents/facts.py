"""What templates can show of an order: plain texts, amounts and dates written as the language does."""

from __future__ import annotations

from collections.abc import Collection
from datetime import tzinfo
from decimal import Decimal
from typing import Any

from ordersync_gui.documents.address_lines import address_facts
from ordersync_gui.documents.figures import day, day_and_time, quantity
from ordersync_gui.documents.item_facts import adjustment_facts, goods, is_gift, item_facts, total_facts
from ordersync_gui.documents.words import with_gaps, words
from ordersync_gui.domain.desk import OrderDetails, ShipmentView, Store
from ordersync_gui.domain.tracking.links import tracking_link

_NO_COMPANY = {"name": "", "address_lines": [], "contact_lines": [], "footer": "", "has_logo": False}


def slip_facts(
    details: OrderDetails,
    store: Store,
    *,
    language: str,
    zone: tzinfo | None,
    shipment_id: int | None = None,
    has_logo: bool = False,
    pictured: Collection[int] = (),
) -> dict[str, Any]:
    """The facts of packing slips, address labels and buyers' mails; docs/templates.md says what each holds.

    zone: whose clock dates are told by, None for this PC's. shipment_id: a parcel of the order, whose contents are
    then the items; without one, `shipment` holds the only parcel there is, if it is just one. pictured: the places
    of the goods that have a picture. On gifts no price stands anywhere.
    """
    parcel = _parcel(details, shipment_id)
    of_parcel = parcel if shipment_id is not None else None
    gift, said = is_gift(details), words(language)
    return {
        "language": language,
        "words": dict(said),
        "order": _order(details, language=language, zone=zone),
        "ship_to": address_facts(details.ship_to, language),
        "bill_to": address_facts(details.order.bill_to, language),
        "items": item_facts(details, of_parcel, language=language, pictured=pictured),
        "pieces": quantity(_pieces(details, of_parcel), language),
        "adjustments": adjustment_facts(
            details, language=language, fold=store.preferences.goods.fold_adjustments, words=said
        ),
        "totals": total_facts(details, language=language),
        "gift": gift,
        "gift_message": details.order.gift_message,
        "coupon": "" if gift else details.order.coupon,
        "notes": details.order.buyer_notes,
        "pickup": _pickup(details),
        "custom": [{"label": str(each.label), "text": each.text} for each in details.custom if each.text],
        "shipment": _shipment(parcel, language),
        "company": company_facts(store, has_logo=has_logo),
        "message": store.preferences.mails.message,
        "mail": _mail(details, store, parcel, language),
    }


def company_facts(store: Store | None, *, has_logo: bool = False) -> dict[str, Any]:
    """What papers say of the company; the store's name where no other is set."""
    if store is None:
        return dict(_NO_COMPANY)
    branding = store.preferences.branding
    return {
        "name": branding.company or store.name,
        "address_lines": branding.return_address.splitlines(),
        "contact_lines": branding.contact.splitlines(),
        "footer": branding.footer,
        "has_logo": has_logo,
    }


def _order(details: OrderDetails, *, language: str, zone: tzinfo | None) -> dict[str, str]:
    order = details.order
    return {
        "number": order.number,
        "date": day(order.ordered_at.astimezone(zone).date(), language),
        "time": day_and_time(order.ordered_at, language, zone),
        "store": details.store,
        "source": order.source,
        "buyer": order.buyer.name,
        "shipping_method": order.shipping_method,
        "payment_method": order.payment_method,
        "ship_by": "" if details.ship_by is None else day(details.ship_by.astimezone(zone).date(), language),
    }


def _pickup(details: OrderDetails) -> dict[str, Any]:
    point = details.order.pickup_point
    if point is None:
        return {"network": "", "service": "", "point_id": "", "lines": []}
    lines = [part for part in (point.network or point.code, point.service, point.point_id) if part]
    return {"network": point.network, "service": point.service, "point_id": point.point_id, "lines": lines}


def _parcel(details: OrderDetails, shipment_id: int | None) -> ShipmentView | None:
    if shipment_id is not None:
        return next((parcel for parcel in details.shipments if parcel.id == shipment_id), None)
    sent = [parcel for parcel in details.shipments if not parcel.voided]
    return sent[0] if len(sent) == 1 else None


def _pieces(details: OrderDetails, parcel: ShipmentView | None) -> Decimal:
    if parcel is not None:
        return sum((amount for _, amount in parcel.lines), Decimal(0))
    return sum((view.line.quantity for view in goods(details)), Decimal(0))


def _shipment(parcel: ShipmentView | None, language: str) -> dict[str, str]:
    if parcel is None:
        return dict.fromkeys(("carrier", "service", "number", "link", "date", "note"), "")
    return {
        "carrier": parcel.carrier,
        "service": parcel.service,
        "number": parcel.tracking_number,
        "link": tracking_link(parcel.carrier, parcel.tracking_number),
        "date": day(parcel.ship_date, language),
        "note": parcel.note_to_buyer,
    }


def _mail(details: OrderDetails, store: Store, parcel: ShipmentView | None, language: str) -> dict[str, str]:
    """The sentences of a buyer's mail, their gaps filled."""
    said, name = words(language), details.order.buyer.name.strip() or details.ship_to.name.strip()
    gaps = {
        "number": details.order.number,
        "name": name,
        "company": store.preferences.branding.company or store.name,
        "carrier": " ".join(part for part in (parcel.carrier, parcel.service) if part) if parcel else "",
    }
    return {
        "subject": with_gaps(said["mail_subject"], **gaps),
        "greeting": with_gaps(said["mail_greeting" if name else "mail_greeting_plain"], **gaps),
        "sent": with_gaps(said["mail_sent"], **gaps),
        "carrier": with_gaps(said["mail_carrier"], **gaps) if gaps["carrier"] else "",
    }
