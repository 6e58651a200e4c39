"""Reading one `<Order>` element: tolerant of its layout, strict about its meaning."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from decimal import Decimal
from xml.etree.ElementTree import Element

from ordersync_gui.channels.protocols.custom_store.lines import coupon_of, read_lines, reductions
from ordersync_gui.channels.protocols.custom_store.reading import Node, Reading, UnusableOrder, read_currency
from ordersync_gui.channels.protocols.custom_store.values import LARGEST
from ordersync_gui.domain.address import Address
from ordersync_gui.domain.money import to_decimal, to_minor
from ordersync_gui.domain.order import Buyer, Order, OrderLine
from ordersync_gui.domain.quick_making import quick
from ordersync_gui.domain.wording import say

_CUSTOM_FIELDS = ("CustomField1", "CustomField2", "CustomField3")
_TEXTS = ("ShippingMethod", "PaymentMethod", "RequestedWarehouse")
# In the sequence of the fields of an Address.
_ADDRESS = ("Name", "Company", "Address1", "Address2", "City", "State", "PostalCode", "Country", "Phone")
_make_order, _make_buyer, _make_address = quick(Order), quick(Buyer), quick(Address)


def read_order(element: Element, reading: Reading) -> Order:
    """The order; what looked odd goes to `reading`. Raises UnusableOrder."""
    node = Node(element, reading)
    remote_id, number = node.verbatim("OrderID"), node.verbatim("OrderNumber")
    reading.number = (number or remote_id).strip()
    if not reading.number:
        raise UnusableOrder(say("Neither OrderNumber nor OrderID is given."))
    ordered_at, modified_at = _times(node)
    currency = read_currency(node, reading)
    lines = read_lines(node, reading)
    tax, shipping = (_amount(node, name, currency, reading) or 0 for name in ("TaxAmount", "ShippingAmount"))
    total = _amount(node, "OrderTotal", currency, reading)
    if total is None:
        total = _summed(lines, currency) + tax + shipping
        reading.warn("Order {number} has no total; the sum of its lines is shown.")
    customer = node.child("Customer")
    bill_to, ship_to = customer.child("BillTo"), customer.child("ShipTo")
    bill_texts, ship_texts = bill_to.texts(_ADDRESS), ship_to.texts(_ADDRESS)
    bill_address = _make_address(*bill_texts)
    ship_address = bill_address if ship_texts == bill_texts else _make_address(*ship_texts)
    shipping_method, payment_method, requested_warehouse = node.texts(_TEXTS)
    return _make_order(
        remote_id=remote_id or number,
        number=number or remote_id,
        source_status=_status(node, reading),
        ordered_at=ordered_at,
        modified_at=modified_at,
        currency=currency,
        total=total,
        tax=tax,
        shipping=shipping,
        discount=_discount(lines, currency),
        remote_id_given=bool(remote_id),
        buyer=_make_buyer(
            name=bill_address.name or ship_address.name,
            email=bill_to.text("Email"),
            phone=bill_address.phone or ship_address.phone,
            code=customer.verbatim("CustomerCode"),
        ),
        bill_to=bill_address,
        ship_to=ship_address,
        shipping_method=shipping_method,
        payment_method=payment_method,
        gift=node.flag("Gift"),
        gift_message=node.verbatim("GiftMessage"),
        buyer_notes=node.verbatim("CustomerNotes"),
        internal_notes=node.verbatim("InternalNotes"),
        custom_fields=_custom_fields(node, reading),
        coupon=coupon_of(lines),
        source=_source(node, reading),
        requested_warehouse=requested_warehouse,
        lines=lines,
    )


def number_in(element: Element, reading: Reading) -> str:
    """The order's number for naming one that can't be read; "" when there is none."""
    node = Node(element, reading)
    return node.text("OrderNumber") or node.text("OrderID")


def _times(node: Node) -> tuple[datetime, datetime]:
    ordered_at, modified_at = node.time("OrderDate"), node.time("LastModified")
    first, last = ordered_at or modified_at, modified_at or ordered_at
    if first is None or last is None:
        raise UnusableOrder(say("Neither OrderDate nor LastModified is given."))
    return first, last


def _status(node: Node, reading: Reading) -> str:
    word = node.text("OrderStatus")
    if not word:
        reading.warn("Order {number} has no status.")
    return word


def _amount(node: Node, name: str, currency: str, reading: Reading) -> int | None:
    """The amount in minor units, None when absent."""
    value = node.number(name)
    if value is None:
        return None
    minor = to_minor(value, currency)
    if to_decimal(minor, currency) != value:
        reading.warn(
            "Order {number}: {element} {value} is finer than {currency} allows; it was rounded.",
            element=name,
            value=f"{value:f}",
            currency=currency,
        )
    return minor


def _summed(lines: Iterable[OrderLine], currency: str) -> int:
    return to_minor(_worth(lines), currency)


def _discount(lines: Iterable[OrderLine], currency: str) -> int:
    """What negative adjustment lines take off, as a positive amount in minor units."""
    return -to_minor(_worth(reductions(lines)), currency)


def _worth(lines: Iterable[OrderLine]) -> Decimal:
    worth = sum((line.unit_price * line.quantity for line in lines), Decimal(0))
    if abs(worth) >= LARGEST:
        raise UnusableOrder(say("The sum of the items is too large: {sum}.", sum=f"{worth:.0f}"))
    return worth


def _custom_fields(node: Node, reading: Reading) -> dict[str, str]:
    given = dict(zip(reading.settings.custom_field_names, node.texts(_CUSTOM_FIELDS), strict=False))
    return {label: value for label, value in given.items() if value}


def _source(node: Node, reading: Reading) -> str:
    """Where the order comes from: the element `Source`, or the custom field that a channel uses for it."""
    place = reading.settings.source_from_custom_field
    return node.text(f"CustomField{place}" if place else "Source")
