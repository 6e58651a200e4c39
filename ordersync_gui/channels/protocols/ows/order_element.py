"""From one OWS `<Order>` element to an order of the domain; what can't be read without guessing rejects it."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from xml.etree.ElementTree import Element

from ordersync_gui.channels.protocols.custom_store.reading import (
    Node,
    Reading,
    UnusableOrder,
    read_currency,
    unreadable,
)
from ordersync_gui.channels.protocols.custom_store.values import Unreadable
from ordersync_gui.channels.protocols.ows.addresses import billing_address, shipping_address
from ordersync_gui.channels.protocols.ows.amounts import read_amounts
from ordersync_gui.channels.protocols.ows.lines import item_coupons, read_lines
from ordersync_gui.channels.protocols.ows.pickup_points import read_pickup_point
from ordersync_gui.channels.protocols.ows.progress_states import ProgressStates
from ordersync_gui.channels.protocols.ows.sources import source_name
from ordersync_gui.channels.protocols.ows.times import read_moment
from ordersync_gui.domain.order import Buyer, Order
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say

LANGUAGE = "Language"  # the name of the field in which the buyer's language is kept
CUSTOM_FIELDS = (
    *(f"CustomFieldText{place}" for place in (1, 2, 3, 4)),
    "CustomFieldNumeric1",
    "CustomFieldNumeric2",
    "CustomFieldDate",
)
_CONFIRMED = "40"
# OWS guide, L1: 0 cancelled, 10 technical error, 14 contacting the payment processor, 20 in progress, 30 refused.
_BY_PAYMENT = {
    "0": OrderStatus.CANCELLED,
    _CONFIRMED: OrderStatus.AWAITING_SHIPMENT,
    **dict.fromkeys(("10", "14", "20", "30"), OrderStatus.AWAITING_PAYMENT),
}
# The WSDL's name, then two spellings of the guide.
_PAYMENT_CHANGED = ("PaymentStatusLastModifiedDate", "PaymentStautsLastModified", "PaymentLastModifiedDate")


def read_order(found: Element, states: ProgressStates, reading: Reading) -> Order:
    """The order; what looked odd goes to `reading`. Raises UnusableOrder."""
    order = Node(found, reading)
    order_id = reading.number = order.text("OxID")
    ordered_at = _time(order, "Date", reading)
    if ordered_at is None:
        raise UnusableOrder(say("Date isn't given."))
    payment_changed = _payment_changed(order, reading)
    paid = order.text("PaymentStatusCode") == _CONFIRMED
    lines = read_lines(order, reading)
    amounts = read_amounts(order, lines, read_currency(order, reading), reading)
    bill_to, ship_to = billing_address(order), shipping_address(order)
    return Order(
        remote_id=order_id,
        number=order_id,
        source_status=_word(order, states, reading),
        ordered_at=ordered_at,
        # OWS has no time of the last change: this is the latest that an order tells of itself.
        modified_at=max(ordered_at, payment_changed or ordered_at),
        currency=amounts.currency,
        total=amounts.total,
        tax=amounts.tax,
        shipping=amounts.shipping,
        discount=amounts.discount,
        paid_at=payment_changed if paid else None,
        buyer=Buyer(
            name=bill_to.name or ship_to.name,
            email=order.text("UserEmail"),
            phone=order.text("BillingCellPhone") or bill_to.phone or ship_to.phone,
            code=order.text("CustomerCode") or order.text("UserOxID"),
        ),
        bill_to=bill_to,
        ship_to=ship_to,
        shipping_method=order.text("ShippingMethodName"),
        payment_method=order.text("PaymentMethodName"),
        gift=order.flag("Gift"),
        gift_message=order.verbatim("GiftMessage"),
        buyer_notes="\n".join(
            filter(None, (order.verbatim("SpecialInstructions"), order.verbatim("ShippingInfo")))
        ),
        internal_notes=order.verbatim("InternalNote"),
        custom_fields=_custom_fields(order, reading),
        pickup_point=read_pickup_point(order),
        coupon=", ".join(dict.fromkeys(filter(None, (order.text("CartCoupon"), *item_coupons(order))))),
        weight=_weight(order, reading),
        implied_status=implied_status(order),
        source=source_name(order.text("SourceTypeID")),
        lines=lines,
    )


def _word(order: Node, states: ProgressStates, reading: Reading) -> str:
    state = order.text("ProgressStateID")
    if not states.knows(state):
        reading.warn("Order {number} is in a state that the shop doesn't list (id {id}).", id=state)
    return states.word(state)


def implied_status(order: Node) -> OrderStatus | None:
    """What the flags say; they count only where the state's word says nothing (domain.status)."""
    if order.flag("Shipped"):
        return OrderStatus.SHIPPED
    return _BY_PAYMENT.get(order.text("PaymentStatusCode"))


def _payment_changed(order: Node, reading: Reading) -> datetime | None:
    name = next((name for name in _PAYMENT_CHANGED if order.text(name)), "")
    try:
        return _time(order, name, reading) if name else None
    except UnusableOrder as error:
        reading.warn("Order {number}: {reason} When the payment changed was left out.", reason=error.reason)
        return None


def _time(order: Node, name: str, reading: Reading) -> datetime | None:
    text = order.text(name)
    try:
        return read_moment(text, reading.settings.time_zone)
    except Unreadable as error:
        raise unreadable(name, text) from error


def _weight(order: Node, reading: Reading) -> Decimal | None:
    """The whole order's weight, in an unknown unit; one that can't be read loses itself, not the order."""
    try:
        return order.number("TotalWeight") or None
    except UnusableOrder as error:
        reading.warn("Order {number}: {reason} The weight was left out.", reason=error.reason)
        return None


def _custom_fields(order: Node, reading: Reading) -> dict[str, str]:
    """The shop's own fields under the names that the channel declares; the date as the shop's clock has it."""
    given = dict(zip(reading.settings.custom_field_names, map(order.text, CUSTOM_FIELDS), strict=True))
    *_, date_label = reading.settings.custom_field_names
    given[date_label] = _plain_date(given[date_label])
    given.setdefault(LANGUAGE, order.text("Language"))  # buyers are written to in it
    return {label: value for label, value in given.items() if value}


def _plain_date(text: str) -> str:
    if text.startswith("0001-01-01"):
        return ""
    return text.removesuffix("T00:00:00").replace("T", " ")
