"""Telling a Custom Store endpoint that an order was shipped: query and body say the same."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC
from decimal import Decimal
from xml.sax.saxutils import escape

from ordersync_gui.channels.protocols.custom_store.encoding import without_illegal
from ordersync_gui.channels.protocols.custom_store.sign_in import credentials, merged_url
from ordersync_gui.channels.request import HttpRequest
from ordersync_gui.domain.address import Address
from ordersync_gui.domain.channel import Connection, NoticeField
from ordersync_gui.domain.money import to_text
from ordersync_gui.domain.notice import NoticeItem, ShipmentNotice

# Not a form's type: frameworks then eat or rewrite the body. Worked on all four servers that were run.
CONTENT_TYPE = "text/xml; charset=utf-8"
_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


def notice_request(connection: Connection, notice: ShipmentNotice, fields: frozenset[NoticeField]) -> HttpRequest:
    """The shipnotify of one parcel; fields that the channel doesn't take are left out or empty.

    Servers read the query, the body, or both, so each always has all of it; `service` is sent
    empty, because some fail when a parameter is missing.
    """
    told = _Told(notice, fields)
    ways = credentials(connection)
    parameters = (
        ("action", "shipnotify"),
        ("order_number", without_illegal(notice.order_number)),
        ("carrier", told.carrier),
        ("service", told.service),
        ("tracking_number", told.tracking),
        *ways.parameters,
    )
    url = merged_url(connection.values["url"], parameters)
    headers = {"Content-Type": CONTENT_TYPE, "Accept": "*/*", **ways.headers}
    return HttpRequest("POST", url, headers, notice_body(notice, fields))


def notice_body(notice: ShipmentNotice, fields: frozenset[NoticeField]) -> bytes:
    """The `<ShipNotice>` document as UTF-8."""
    told = _Told(notice, fields)
    children = [
        _tag("OrderNumber", notice.order_number),
        _tag("OrderID", notice.order_id or notice.order_number),  # Magento finds the order only by this
        _tag("CustomerCode", notice.customer_code),
        _tag("CustomerNotes", ""),
        _tag("InternalNotes", ""),
        _tag("NotesToCustomer", told.note),
        _tag("NotifyCustomer", "true" if notice.notify_buyer else "false"),
        _tag("LabelCreateDate", f"{notice.created_at.astimezone(UTC):%m/%d/%Y %H:%M}"),
        _tag("ShipDate", f"{notice.ship_date:%m/%d/%Y}"),
        _tag("Carrier", told.carrier),
        _tag("Service", told.service),
        _tag("TrackingNumber", told.tracking),
        *([_tag("ShippingCost", told.cost)] if told.cost else []),
        *(_tag(f"CustomField{place}", "") for place in (1, 2, 3)),
        _element("Recipient", _recipient(notice.recipient)),
        _element("Items", (_element("Item", _item(item)) for item in told.items)),
    ]
    return (_DECLARATION + _element("ShipNotice", children)).encode()


class _Told:
    """The notice's values as far as the channel takes them."""

    def __init__(self, notice: ShipmentNotice, fields: frozenset[NoticeField]) -> None:
        self.carrier = without_illegal(notice.carrier) if NoticeField.CARRIER in fields else ""
        self.service = without_illegal(notice.service) if NoticeField.SERVICE in fields else ""
        self.tracking = without_illegal(notice.tracking_number) if NoticeField.TRACKING in fields else ""
        self.note = notice.note_to_buyer if NoticeField.NOTE in fields else ""
        self.items = notice.items if NoticeField.ITEMS in fields else ()
        known = NoticeField.COST in fields and notice.cost is not None
        self.cost = to_text(notice.cost or 0, notice.currency) if known else ""


def _recipient(address: Address) -> list[str]:
    return [
        _tag("Name", address.name),
        _tag("Company", address.company),
        _tag("Address1", address.address1),
        _tag("Address2", address.address2),
        _tag("City", address.city),
        _tag("State", address.state),
        _tag("PostalCode", address.postal_code),
        _tag("Country", address.country),
    ]


def _item(item: NoticeItem) -> list[str]:
    return [
        _tag("SKU", item.sku),
        _tag("Name", item.name),
        _tag("Quantity", _plain(item.quantity)),
        _tag("LineItemID", item.line_id),
        _tag("UPC", item.upc),
    ]


def _plain(quantity: Decimal) -> str:
    """2, not 2.000 or 2E+0: the guide has whole numbers, and fractions occur."""
    text = f"{quantity:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _tag(name: str, value: str) -> str:
    # A carriage return survives parsing only as a reference.
    return f"<{name}>{escape(without_illegal(value), {chr(13): '&#13;'})}</{name}>"


def _element(name: str, children: Iterable[str]) -> str:
    return f"<{name}>{''.join(children)}</{name}>"
