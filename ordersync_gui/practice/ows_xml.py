"""The documents of an Oxatis shop: its envelope, its states, lists of orders, and an order in either spelling."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.money import to_text
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import ows_facts as facts
from ordersync_gui.practice.ows_items import items_xml, tag, tags
from ordersync_gui.practice.ows_money import Bill, bill_of

_ROOT = (
    '<?xml version="1.0" encoding="utf-8"?>\n<DataResultService'
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:xsd="http://www.w3.org/2001/XMLSchema">'
)
_CONFIRMED, _CANCELLED = "40", "0"
_NOT_PAID = ("20", "14", "10", "30")


def envelope(data: str = "", *, status: int = 200, sub_code: int = 0, details: str = "") -> str:
    """What every answer is wrapped in (OWS guide, A8); data is XML already."""
    return (
        f"{_ROOT}<StatusCode>{status}</StatusCode><StatusSubCode>{sub_code}</StatusSubCode>"
        f"{tag('ErrorDetails', details)}<Data>{data}</Data></DataResultService>\n"
    )


def states_xml() -> str:
    """All progress states; the list stands within a list of the same name, as in the WSDL."""
    states = "".join(
        f"<ProgressState>{tag('OxID', state.id)}{tag('Code', state.code)}{tag('NameFR', state.name_fr)}"
        f"{tag('NameEN', state.name_en)}<Publish>true</Publish><SendMail>false</SendMail></ProgressState>"
        for state in facts.PROGRESS_STATES
    )
    return f"<ProgressStateList><ProgressStateList>{states}</ProgressStateList></ProgressStateList>"


def summaries_xml(orders: Iterable[Order], paging: Mapping[str, int]) -> str:
    """A list of orders; paging holds the figures of PageInformation, which is left out without any."""
    info = f"<PageInformation>{tags(paging)}</PageInformation>" if paging else ""
    found = "".join(f"<OrderSummary>{tags(_summary(order))}</OrderSummary>" for order in orders)
    return f"<OrderSummaryList>{info}<OrderSummaries>{found}</OrderSummaries></OrderSummaryList>"


def order_xml(order: Order, *, guide: bool, tracking_number: str = "", carrier: str = "") -> str:
    """The order in full, with what carries it; guide chooses the guide's spelling of names before the WSDL's."""
    bill = bill_of(order)
    parts = {
        **_summary(order),
        **_people(order, guide=guide),
        **_sums(order, bill, by_rate=guide),
        **_delivery(order),
        "TrackingNumber": tracking_number,
        "TransportName": carrier,
        **_words(order),
    }
    return f"<Order>{tags(parts)}<OrderItems>{items_xml(order, bill, guide=guide)}</OrderItems></Order>"


def _summary(order: Order) -> dict[str, object]:
    first, last = _name_parts(order.bill_to)
    return {
        "OxID": order.remote_id,
        "Date": _moment(order.ordered_at),
        "BillingFirstName": first,
        "BillingLastName": last,
        "NetAmountDue": to_text(order.total, order.currency),
        "PaymentStatusCode": _payment_code(order),
        "ProgressStateID": facts.STATE_IDS.get(order.source_status, 0),
        "SourceTypeID": facts.SOURCES[order.source],
        "Shipped": _flag(order.implied_status is OrderStatus.SHIPPED),
    }


def _payment_code(order: Order) -> str:
    if order.implied_status is OrderStatus.CANCELLED:
        return _CANCELLED
    if order.implied_status is OrderStatus.AWAITING_PAYMENT:
        return _NOT_PAID[int(order.remote_id) % len(_NOT_PAID)]
    return _CONFIRMED


def _people(order: Order, *, guide: bool) -> dict[str, object]:
    buyer, bill_to = order.buyer, order.bill_to
    own_cell = bill_to.phone and buyer.phone != bill_to.phone
    ship_first, ship_last = _name_parts(order.ship_to)
    return {
        "UserEmail": buyer.email,
        "CustomerCode": buyer.code,
        "ShippingFirstName": ship_first,
        "ShippingLastName": ship_last,
        **_address("Billing", bill_to, guide=guide),
        "BillingCellPhone": buyer.phone if own_cell else "",
        **_address("Shipping", order.ship_to, guide=guide),
    }


def _address(kind: str, place: Address, *, guide: bool) -> dict[str, object]:
    streets = ("AddressStreet", "AddressOtherInfo") if guide else ("AddressL1", "AddressL2")
    street, other = (f"{kind}{name}" for name in streets)
    return {
        f"{kind}Company": place.company,
        street: place.address1,
        other: place.address2,
        f"{kind}ZipCode": place.postal_code,
        f"{kind}City": place.city,
        f"{kind}State": place.state,
        f"{kind}CountryISOCode": place.country,
        f"{kind}Phone": place.phone,
    }


def _name_parts(place: Address) -> tuple[str, str]:
    """First name and last name; a name of one word is a last name."""
    first, _, last = place.name.rpartition(" ")
    return first, last


def _sums(order: Order, bill: Bill, *, by_rate: bool) -> dict[str, object]:
    left = bill.goods - bill.discount
    rate = 10 if bill.discount and by_rate else 0
    amounts = {
        "SubTotalNet": bill.goods,
        "SubTotalNetDiscounted": left,
        "SubTotalVAT": bill.goods_vat,
        "GlobalDiscountAmount": 0 if by_rate else bill.discount,
        "ShippingPriceTaxIncl": bill.with_vat(bill.shipping, bill.shipping_vat),
        "ShippingPriceTaxExcl": bill.without_vat(bill.shipping, bill.shipping_vat),
        "ShippingVATAmount": bill.shipping_vat,
        "PaymentFeesTaxInc": bill.with_vat(bill.fee, bill.fee_vat),
        "PaymentFeesTaxExc": bill.without_vat(bill.fee, bill.fee_vat),
        "PaymentFeesVATAmount": bill.fee_vat,
    }
    written = {name: to_text(amount, order.currency) for name, amount in amounts.items()}
    return {"VATIncluded": _flag(bill.vat_included), "GlobalDiscountRate": rate, **written}


def _delivery(order: Order) -> dict[str, object]:
    delivery = facts.BY_METHOD[order.shipping_method]
    point = order.pickup_point.point_id if order.pickup_point else ""
    codes = {"ShippingProcessorCode": delivery.code, "ShippingParam1": delivery.param1, "ShippingParam2": point}
    weight = {} if order.weight is None else {"TotalWeight": f"{order.weight:f}"}
    return {"ShippingMethodName": order.shipping_method, **codes, **weight}


def _words(order: Order) -> dict[str, object]:
    cart, _, _ = order.coupon.partition(", ")
    notes, _, info = order.buyer_notes.partition("\n")
    custom = zip(facts.CUSTOM_FIELDS, facts.CUSTOM_FIELD_LABELS, strict=True)
    return {
        "PaymentMethodName": order.payment_method,
        "PaymentStatusLastModifiedDate": _moment(order.modified_at),
        "CurrencyCode": order.currency,
        "CartCoupon": "" if cart == facts.ITEM_COUPON else cart,
        "Gift": _flag(order.gift),
        "GiftMessage": order.gift_message,
        "SpecialInstructions": notes,
        "ShippingInfo": info,
        "InternalNote": order.internal_notes,
        **{name: _custom(order.custom_fields.get(label, ""), name) for name, label in custom},
    }


def _custom(value: str, name: str) -> str:
    if name == "CustomFieldDate":
        return f"{value or '0001-01-01'}T00:00:00"  # .NET writes a date that isn't set so
    return value


def _moment(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%S}"


def _flag(value: object) -> str:
    return "true" if value else "false"
