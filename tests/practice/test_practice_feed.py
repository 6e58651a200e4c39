"""The export document: well-formed for every order, and telling exactly what was invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.money import to_text
from ordersync_gui.domain.order import LineKind, Order, OrderLine
from ordersync_gui.practice.catalog import invent_orders
from ordersync_gui.practice.dialects import dialect_of
from ordersync_gui.practice.feed_xml import feed_document

BASE = datetime(2026, 11, 22, tzinfo=UTC)
DIALECT = dialect_of("custom_store")


def read(body: bytes) -> ET.Element:
    return ET.fromstring(body)  # noqa: S314 - the practice shop's own answer


def told(element: ET.Element, path: str) -> str:
    return element.findtext(path) or ""


def address_told(element: ET.Element | None) -> Address:
    if element is None:
        return Address()
    tags = ("Name", "Company", "Address1", "Address2", "City", "State", "PostalCode", "Country", "Phone")
    return Address(*(told(element, tag) for tag in tags))


def assert_tells(element: ET.Element, order: Order) -> None:
    assert (told(element, "OrderNumber"), told(element, "OrderID")) == (order.number, order.remote_id)
    assert told(element, "OrderStatus") == order.source_status
    assert told(element, "OrderDate") == order.ordered_at.strftime("%m/%d/%Y %H:%M")
    assert told(element, "LastModified") == order.modified_at.strftime("%m/%d/%Y %H:%M")
    assert told(element, "CurrencyCode") == order.currency
    assert told(element, "OrderTotal") == to_text(order.total, order.currency)
    assert told(element, "CustomerNotes") == order.buyer_notes
    assert told(element, "InternalNotes") == order.internal_notes
    assert (told(element, "Gift"), told(element, "GiftMessage")) == (str(order.gift).lower(), order.gift_message)
    assert told(element, "Customer/BillTo/Email") == order.buyer.email
    assert address_told(element.find("Customer/BillTo")) == order.bill_to
    assert address_told(element.find("Customer/ShipTo")) == order.ship_to
    for item, line in zip(element.iterfind("Items/Item"), order.lines, strict=True):
        assert_tells_line(item, line)


def assert_tells_line(item: ET.Element, line: OrderLine) -> None:
    assert (told(item, "LineItemID"), told(item, "SKU"), told(item, "Name")) == (line.line_id, line.sku, line.name)
    assert Decimal(told(item, "Quantity")) == line.quantity
    assert Decimal(told(item, "UnitPrice")) == line.unit_price
    assert told(item, "Adjustment") == ("true" if line.kind is LineKind.ADJUSTMENT else "")
    assert told(item, "Weight") == ("" if line.weight is None else str(line.weight))
    assert [(told(o, "Name"), told(o, "Value")) for o in item.iterfind("Options/Option")] == [
        (option.name, option.value) for option in line.options
    ]


@pytest.mark.parametrize("seed", range(12))
def test_the_feed_is_well_formed_and_tells_what_was_invented(seed: int) -> None:
    orders = list(invent_orders(150, seed=seed, now_base=BASE))
    root = read(feed_document(orders, page=2, pages=7, dialect=DIALECT).encode())
    assert root.attrib == {"page": "2", "pages": "7"}
    for element, order in zip(root, orders, strict=True):
        assert_tells(element, order)


def test_text_that_looks_like_markup_comes_through() -> None:
    order = replace(invent_orders(1, now_base=BASE)[0], buyer_notes="a ]]> b <x> & &amp; ]]]>")
    root = read(feed_document([order], page=1, pages=1, dialect=DIALECT).encode())
    assert told(root, "Order/CustomerNotes") == "a ]]> b <x> & &amp; ]]]>"


def test_an_empty_feed_is_a_lone_root_with_its_paging() -> None:
    document = feed_document([], page=1, pages=0, dialect=DIALECT)
    assert document == '<?xml version="1.0" encoding="utf-8"?>\n<Orders page="1" pages="0"/>\n'


def test_without_paging_neither_attribute_is_written() -> None:
    assert read(feed_document([], page=1, pages=None, dialect=DIALECT).encode()).attrib == {}
