"""The captured WooCommerce feed, compared with an independent reading of its XML."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from ordersync_gui.channels.http import Reply
from ordersync_gui.channels.protocols.custom_store import read_notice_reply
from ordersync_gui.domain.errors import AuthFailed, ChannelError, Rejected, WebPage
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.money import to_decimal
from ordersync_gui.domain.order import LineKind, Order, OrderLine

Read = Callable[..., FeedPage]
PAGES = ("export_page1", "export_page2", "export_page3", "export_after_p1", "export_after_p2", "export_after_p3")


def parsed(document: bytes | str) -> ET.Element:
    return ET.fromstring(document)  # noqa: S314 - our own captures


def text(element: ET.Element, path: str) -> str:
    return (element.findtext(path) or "").strip()


def moment(written: str) -> datetime:
    return datetime.strptime(written, "%m/%d/%Y %H:%M").replace(tzinfo=UTC)


def number(written: str) -> Decimal:
    return Decimal(written or "0")


def facts_of(order: Order) -> dict[str, object]:
    return {
        "OrderID": order.remote_id,
        "OrderNumber": order.number,
        "OrderStatus": order.source_status,
        "OrderDate": order.ordered_at,
        "LastModified": order.modified_at,
        "CurrencyCode": order.currency,
        "OrderTotal": to_decimal(order.total, order.currency),
        "TaxAmount": to_decimal(order.tax, order.currency),
        "ShippingAmount": to_decimal(order.shipping, order.currency),
        "ShippingMethod": order.shipping_method,
        "PaymentMethod": order.payment_method,
        "CustomerNotes": order.buyer_notes,
        "InternalNotes": order.internal_notes,
        "CustomField1": order.custom_fields.get("Custom field 1", ""),
        "CustomerCode": order.buyer.code,
        "Email": order.buyer.email,
        "BillTo": (order.bill_to.name, order.bill_to.company, order.bill_to.phone),
        "ShipTo": (
            order.ship_to.name,
            order.ship_to.company,
            order.ship_to.address1,
            order.ship_to.address2,
            order.ship_to.city,
            order.ship_to.state,
            order.ship_to.postal_code,
            order.ship_to.country,
            order.ship_to.phone,
        ),
        "lines": [facts_of_line(line) for line in order.lines],
    }


def facts_of_line(line: OrderLine) -> tuple[object, ...]:
    options = [(option.name, option.value) for option in line.options]
    kind = line.kind is LineKind.ADJUSTMENT
    return (
        line.line_id,
        line.sku,
        line.name,
        line.quantity,
        line.unit_price,
        line.weight,
        line.weight_unit,
        kind,
        options,
    )


def facts_in(order: ET.Element) -> dict[str, object]:
    names = ("OrderID", "OrderNumber", "OrderStatus", "CurrencyCode", "ShippingMethod", "PaymentMethod")
    amounts = ("OrderTotal", "TaxAmount", "ShippingAmount")
    ship_to = "Name Company Address1 Address2 City State PostalCode Country Phone"
    return {
        **{name: text(order, name) for name in (*names, "CustomField1")},
        **{name: order.findtext(name) or "" for name in ("CustomerNotes", "InternalNotes")},
        **{name: moment(text(order, name)) for name in ("OrderDate", "LastModified")},
        **{name: number(text(order, name)) for name in amounts},
        "CustomerCode": text(order, "Customer/CustomerCode"),
        "Email": text(order, "Customer/BillTo/Email"),
        "BillTo": tuple(text(order, f"Customer/BillTo/{name}") for name in ("Name", "Company", "Phone")),
        "ShipTo": tuple(text(order, f"Customer/ShipTo/{name}") for name in ship_to.split()),
        "lines": [line_facts_in(item) for item in order.iterfind("Items/Item")],
    }


def line_facts_in(item: ET.Element) -> tuple[object, ...]:
    weight = text(item, "Weight")
    options = [(text(option, "Name"), text(option, "Value")) for option in item.iterfind("Options/Option")]
    return (
        text(item, "LineItemID"),
        text(item, "SKU"),
        text(item, "Name") or text(item, "SKU") or "(no name)",
        number(text(item, "Quantity")),
        number(text(item, "UnitPrice")),
        Decimal(weight) if weight else None,
        text(item, "WeightUnits"),
        text(item, "Adjustment") == "true",
        options,
    )


@pytest.mark.parametrize("name", PAGES)
def test_every_order_equals_its_xml(name: str, fixtures: Path, read: Read) -> None:
    body = (fixtures / "woocommerce" / f"{name}.body").read_bytes()
    page = read(body)
    expected = list(parsed(body).iterfind("Order"))
    assert page.rejected == ()
    assert page.damage is None
    assert page.pages == 3
    assert [facts_of(received.order) for received in page.orders] == [facts_in(order) for order in expected]


@pytest.mark.parametrize("name", PAGES)
def test_the_raw_text_of_each_order_is_its_own(name: str, fixtures: Path, read: Read) -> None:
    page = read((fixtures / "woocommerce" / f"{name}.body").read_bytes())
    for received in page.orders:
        assert text(parsed(received.raw), "OrderNumber") == received.order.number


def test_the_three_pages_hold_214_different_orders(fixtures: Path, read: Read) -> None:
    pages = [read((fixtures / "woocommerce" / f"{name}.body").read_bytes()) for name in PAGES[:3]]
    assert [len(page.orders) for page in pages] == [92, 93, 29]
    assert len({received.order.remote_id for page in pages for received in page.orders}) == 214


def test_discounts_are_the_negative_adjustments(fixtures: Path, read: Read) -> None:
    discounts = {}
    for name in PAGES[:3]:
        body = (fixtures / "woocommerce" / f"{name}.body").read_bytes()
        for order in parsed(body).iterfind("Order"):
            taken = sum(
                number(text(item, "UnitPrice")) for item in order.iterfind("Items/Item[Adjustment='true']")
            )
            discounts[text(order, "OrderID")] = -taken
        for received in read(body).orders:
            assert to_decimal(received.order.discount, "USD") == discounts[received.order.remote_id]
    assert sum(1 for taken in discounts.values() if taken) > 10


def test_an_empty_answer_is_a_page_without_orders(fixtures: Path, read: Read) -> None:
    page = read((fixtures / "woocommerce" / "export_empty.body").read_bytes())
    assert (page.orders, page.rejected, page.pages, page.warnings) == ((), (), 1, ())


@pytest.mark.parametrize(
    ("name", "warning"),
    [
        ("dirty_bom", "A byte order mark stood before the feed"),
        ("dirty_ws", "Blank lines stood before the feed"),
        ("dirty_notice", "Other text stood before the feed"),
        ("dirty_trailing", "Other text stood after the feed"),
    ],
)
def test_a_dirty_feed_gives_the_clean_ones_orders_and_one_warning(
    name: str, warning: str, fixtures: Path, read: Read
) -> None:
    clean = read((fixtures / "woocommerce" / "export_small_window.body").read_bytes())
    dirty = read((fixtures / "woocommerce" / f"{name}.body").read_bytes())
    assert dirty.orders == clean.orders
    assert len(dirty.orders) == 4
    assert [str(message)[: len(warning)] for message in dirty.warnings] == [warning]


def test_a_maintenance_page_is_told_by_its_title_and_never_as_html(fixtures: Path, read: Read) -> None:
    with pytest.raises(WebPage, match='web page instead of orders: "Maintenance"') as caught:
        read((fixtures / "woocommerce" / "dirty_maintenance.body").read_bytes())
    assert "<" not in str(caught.value) + caught.value.detail


@pytest.mark.parametrize(
    ("name", "kind", "said"),
    [
        ("auth_missing", AuthFailed, "Authentication key is required!"),
        ("auth_wrong", AuthFailed, "Invalid authentication key"),
        ("export_baddate", Rejected, "Invalid start_date or end_date format."),
        ("shipnotify_missing_carrier", Rejected, "Missing required param: carrier"),
    ],
)
def test_a_captured_error_is_of_its_kind_with_the_shops_words(
    name: str, kind: type[ChannelError], said: str, fixtures: Path, read: Read
) -> None:
    with pytest.raises(kind) as caught:
        read((fixtures / "woocommerce" / f"{name}.body").read_bytes())
    assert caught.value.detail == said


@pytest.mark.parametrize(
    "name", ["shipnotify_ok", "shipnotify_repeat", "shipnotify_noitems", "shipnotify_unknown"]
)
def test_the_captured_empty_200_to_a_notice_is_accepted(name: str, fixtures: Path) -> None:
    body = (fixtures / "woocommerce" / f"{name}.body").read_bytes()
    read_notice_reply(Reply(200, {}, body, datetime.now(UTC)))


def test_the_guides_example_is_read_in_full(fixtures: Path, read: Read) -> None:
    page = read((fixtures / "guide" / "guide_example_orders.xml").read_bytes(), currency="USD")
    assert page.warnings == ()
    order = page.orders[0].order
    assert (order.remote_id, order.number, order.source_status) == ("123456", "ABC123", "paid")
    assert order.ordered_at == datetime(2019, 10, 18, 21, 56, tzinfo=UTC)  # written "21:56 PM"
    assert order.modified_at == datetime(2011, 12, 8, 12, 56, tzinfo=UTC)
    assert (order.total, order.tax, order.shipping, order.discount) == (12345, 0, 450, 1000)
    assert order.currency == "EUR"
    assert order.buyer_notes == "Please make sure it gets here by Dec. 22nd!"
    assert (order.buyer.email, order.buyer.phone) == ("customer@mystore.com", "512-555-5555")
    goods, discount = order.lines
    assert (goods.upc, goods.location, goods.image_url) == (
        "UPC_VALUE",
        "A1-B2",
        "http://www.mystore.com/products/12345.jpg",
    )
    assert [(option.name, option.value) for option in goods.options] == [("Size", "Large"), ("Color", "Green")]
    assert (discount.kind, discount.name, discount.unit_price) == (
        LineKind.ADJUSTMENT,
        "$10 OFF",
        Decimal("-10.00"),
    )
