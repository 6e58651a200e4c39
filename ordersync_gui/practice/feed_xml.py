"""Orders as a Custom Store export document, written the way the WooCommerce plugin 5.2.0 writes it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.money import to_text
from ordersync_gui.domain.order import LineKind, Order, OrderLine
from ordersync_gui.practice.dialect import Dialect

DATE_FORMAT = "%m/%d/%Y %H:%M"
_DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'


def feed_document(orders: Iterable[Order], *, page: int, pages: int | None, dialect: Dialect) -> str:
    """The whole document; pages None leaves both paging attributes out."""
    paging = "" if pages is None else f' page="{page}" pages="{pages}"'
    body = "".join(_order_lines(orders, dialect))
    return f"{_DECLARATION}<Orders{paging}>\n{body}</Orders>\n" if body else f"{_DECLARATION}<Orders{paging}/>\n"


def _order_lines(orders: Iterable[Order], dialect: Dialect) -> Iterator[str]:
    for order in orders:
        yield "<Order>\n"
        yield from _head(order, dialect)
        yield from _customer(order)
        yield "<Items>\n"
        for line in order.lines:
            yield from _item(line)
        yield "</Items>\n</Order>\n"


def _head(order: Order, dialect: Dialect) -> Iterator[str]:
    yield _text("OrderNumber", order.number)
    yield _text("OrderID", order.remote_id)
    yield _bare("OrderDate", _minute(order.ordered_at))
    yield _text("OrderStatus", order.source_status)
    yield _bare("LastModified", _minute(order.modified_at))
    yield _text("ShippingMethod", order.shipping_method)
    yield _text("PaymentMethod", order.payment_method)
    yield _bare("CurrencyCode", order.currency)
    yield _bare("OrderTotal", to_text(order.total, order.currency))
    yield _bare("TaxAmount", to_text(order.tax, order.currency))
    yield _bare("ShippingAmount", to_text(order.shipping, order.currency))
    yield _text("CustomerNotes", order.buyer_notes)
    yield _text("InternalNotes", order.internal_notes)
    yield _bare("Gift", "true" if order.gift else "false")
    yield _text("GiftMessage", order.gift_message)
    for place, label in enumerate(dialect.custom_fields, 1):
        yield _text(f"CustomField{place}", order.custom_fields.get(label, ""))
    yield _text("RequestedWarehouse", order.requested_warehouse)
    if not dialect.source_field:
        yield _text("Source", order.source)


def _customer(order: Order) -> Iterator[str]:
    yield "<Customer>\n"
    yield _text("CustomerCode", order.buyer.code)
    yield "<BillTo>\n"
    yield from _address(order.bill_to)
    yield _text("Email", order.buyer.email)
    yield "</BillTo>\n"
    if order.ship_to != Address():
        yield "<ShipTo>\n"
        yield from _address(order.ship_to)
        yield "</ShipTo>\n"
    yield "</Customer>\n"


def _address(place: Address) -> Iterator[str]:
    yield _text("Name", place.name)
    yield _text("Company", place.company)
    yield _text("Address1", place.address1)
    yield _text("Address2", place.address2)
    yield _text("City", place.city)
    yield _text("State", place.state)
    yield _text("PostalCode", place.postal_code)
    yield _text("Country", place.country)
    yield _text("Phone", place.phone)


def _item(line: OrderLine) -> Iterator[str]:
    yield "<Item>\n"
    if line.kind is LineKind.ADJUSTMENT:
        yield from _goods_of(line)
        yield _bare("Adjustment", "true")
    else:
        yield _text("LineItemID", line.line_id)
        yield from _goods_of(line)
        yield from _article_of(line)
    yield "</Item>\n"


def _goods_of(line: OrderLine) -> Iterator[str]:
    yield _text("SKU", line.sku)
    yield _text("Name", line.name)
    yield _bare("Quantity", f"{line.quantity:f}")
    yield _bare("UnitPrice", f"{line.unit_price:f}")


def _article_of(line: OrderLine) -> Iterator[str]:
    yield _text("ImageUrl", line.image_url)
    yield _bare("Weight", "" if line.weight is None else f"{line.weight:f}")
    yield _bare("WeightUnits", line.weight_unit)
    yield _text("UPC", line.upc)
    yield _text("Location", line.location)
    if line.options:
        yield "<Options>\n"
        for option in line.options:
            pair = _text("Name", option.name) + _text("Value", option.value)
            yield f"<Option>\n{pair}</Option>\n"
        yield "</Options>\n"


def _minute(moment: datetime) -> str:
    return moment.strftime(DATE_FORMAT)


def _text(tag: str, value: str) -> str:
    return f"<{tag}><![CDATA[{value.replace(']]>', ']]]]><![CDATA[>')}]]></{tag}>\n"


def _bare(tag: str, value: str) -> str:
    """An element with a value that the shop makes itself and that needs no escaping."""
    return f"<{tag}>{value}</{tag}>\n"
