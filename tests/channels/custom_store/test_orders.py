"""Reading one order: every element, and what is odd about it."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from feed_orders import ITEM, Read, document, element, order_of, reason_of, warning_of

from ordersync_gui.domain.order import LineKind


def test_every_element_arrives(read: Read) -> None:
    person = {"Name": "Ann", "Company": "Co", "Address1": "1 Rd", "Address2": "B", "City": "X", "State": "TX"}
    place = {**person, "PostalCode": "1", "Country": "US", "Phone": "+1"}
    customer = "<CustomerCode> c1 </CustomerCode>" + element("BillTo", {**place, "Email": "a@b.c"})
    page = read(
        document(
            Customer=customer + element("ShipTo", {**place, "Name": "Bob"}),
            TaxAmount="1.05",
            ShippingAmount="4.5",
            ShippingMethod="Post",
            PaymentMethod="Card",
            CustomerNotes="<![CDATA[Ring <twice>]]>",
            InternalNotes="inside",
            Gift="true",
            GiftMessage="Love",
            CustomField1="one",
            CustomField2="",
            CustomField3="three",
            Source="eBay",
            RequestedWarehouse="Main",
        )
    )
    order = order_of(page)
    assert (order.remote_id, order.number, order.remote_id_given) == ("900", "A-1", True)
    assert order.ordered_at == datetime(2026, 11, 17, 17, 0, tzinfo=UTC)
    assert order.modified_at == datetime(2026, 11, 18, 8, 30, tzinfo=UTC)
    assert (order.total, order.tax, order.shipping, order.currency) == (2550, 105, 450, "EUR")
    assert (order.buyer.name, order.buyer.email, order.buyer.phone) == ("Ann", "a@b.c", "+1")
    assert order.buyer.code == " c1 "
    assert (order.ship_to.name, order.bill_to.name, order.ship_to.country) == ("Bob", "Ann", "US")
    assert (order.shipping_method, order.payment_method) == ("Post", "Card")
    assert (order.buyer_notes, order.internal_notes) == ("Ring <twice>", "inside")
    assert (order.gift, order.gift_message) == (True, "Love")
    assert order.custom_fields == {"Custom field 1": "one", "Custom field 3": "three"}
    assert (order.source, order.requested_warehouse) == ("eBay", "Main")
    assert page.warnings == ()


def test_without_an_id_the_number_is_the_id(read: Read) -> None:
    order = order_of(read(document(OrderID=None)))
    assert (order.remote_id, order.number, order.remote_id_given) == ("A-1", "A-1", False)


def test_without_a_number_the_id_is_the_number(read: Read) -> None:
    order = order_of(read(document(OrderNumber=" ")))
    assert (order.remote_id, order.number, order.remote_id_given) == ("900", "900", True)


def test_without_either_the_order_is_rejected(read: Read) -> None:
    assert "OrderNumber" in reason_of(read(document(OrderNumber=None, OrderID="")))


def test_values_that_are_sent_back_keep_their_blanks_but_not_the_layouts(read: Read) -> None:
    item = {**ITEM, "LineItemID": " 7 ", "SKU": "\n      <![CDATA[ ts-1]]>\n    "}
    order = order_of(read(document(items=(item,), OrderNumber="<![CDATA[ 0042 ]]>")))
    assert order.number == " 0042 "
    assert (order.lines[0].line_id, order.lines[0].sku) == (" 7 ", "ts-1")


def test_a_missing_ship_to_keeps_the_order(read: Read) -> None:
    customer = "<CustomerCode>c</CustomerCode><BillTo><Name>Ann</Name></BillTo>"
    order = order_of(read(document(Customer=customer)))
    assert (order.ship_to.name, order.ship_to.country, order.buyer.name) == ("", "", "Ann")


def test_a_buyer_without_bill_to_has_the_ship_tos_name(read: Read) -> None:
    order = order_of(read(document(Customer="<ShipTo><Name>Bob</Name><Phone>1</Phone></ShipTo>")))
    assert (order.buyer.name, order.buyer.phone, order.buyer.email) == ("Bob", "1", "")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("11/17/2026 17:00", "2026-11-17T17:00"),
        ("1/2/2026 3:04", "2026-01-02T03:04"),
        ("11/17/2026 17:00:59", "2026-11-17T17:00:59"),
        ("10/3/2026 17:05 PM", "2026-10-03T17:05"),
        ("10/3/2026 05:05 PM", "2026-10-03T17:05"),
        ("10/3/2026 12:05 AM", "2026-10-03T00:05"),
        ("10/3/2026 12:05 p.m.", "2026-10-03T12:05"),
        ("10/3/26 09:05", "2026-10-03T09:05"),
        ("10/3/2026", "2026-10-03T00:00"),
        ("2026-10-03 10:00:00", "2026-10-03T10:00"),
        ("2026-10-03T10:00:00+02:00", "2026-10-03T08:00"),
        ("2026-10-03T10:00:00.123-0530", "2026-10-03T15:30"),
        ("2026-10-03T10:00:00Z", "2026-10-03T10:00"),
        ("<![CDATA[ 11/17/2026  17:00 ]]>", "2026-11-17T17:00"),
    ],
)
def test_dates_of_all_known_servers_are_read(written: str, expected: str, read: Read) -> None:
    order = order_of(read(document(OrderDate=written)))
    assert order.ordered_at == datetime.fromisoformat(expected).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    [
        "25/12/2026 10:00",
        "soon",
        "11/31/2026 10:00",
        "11/17/2026 25:00",
        "2026-13-01",
        "11/17/0001 10:00",
        "1700000000",
    ],
)
def test_an_unreadable_date_rejects_the_order_and_is_named(written: str, read: Read) -> None:
    reason = reason_of(read(document(LastModified=written)))
    assert reason == f'LastModified can\'t be read: "{written}".'


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("07/01/2026 12:00", "2026-07-01T10:00"),
        ("01/01/2026 12:00", "2026-01-01T11:00"),
        ("03/29/2026 02:30", "2026-03-29T01:30"),  # this hour doesn't exist in Berlin
        ("10/25/2026 02:30", "2026-10-25T00:30"),  # and this one is there twice
        ("2026-07-01T12:00:00Z", "2026-07-01T12:00"),
    ],
)
def test_a_date_without_an_offset_is_in_the_stores_zone(written: str, expected: str, read: Read) -> None:
    order = order_of(read(document(OrderDate=written), zone="Europe/Berlin"))
    assert order.ordered_at == datetime.fromisoformat(expected).replace(tzinfo=UTC)


@pytest.mark.parametrize("absent", [None, "", "0000-00-00 00:00:00"])
def test_one_absent_date_is_the_other_one(absent: str | None, read: Read) -> None:
    order = order_of(read(document(LastModified=absent)))
    assert order.modified_at == order.ordered_at == datetime(2026, 11, 17, 17, 0, tzinfo=UTC)
    order = order_of(read(document(OrderDate=absent)))
    assert order.ordered_at == order.modified_at == datetime(2026, 11, 18, 8, 30, tzinfo=UTC)


def test_two_absent_dates_reject_the_order(read: Read) -> None:
    assert "Neither OrderDate nor LastModified" in reason_of(read(document(OrderDate=None, LastModified="")))


def test_an_order_paid_after_its_last_change_is_taken_as_it_is(read: Read) -> None:
    order = order_of(read(document(OrderDate="11/22/2026 01:00")))
    assert order.ordered_at > order.modified_at


@pytest.mark.parametrize(
    ("written", "minor"), [("32.0000", 3200), ("11.16", 1116), ("0", 0), ("-3.75", -375), ("4.5", 450), (".5", 50)]
)
def test_plain_amounts_are_exact_and_without_a_warning(written: str, minor: int, read: Read) -> None:
    page = read(document(OrderTotal=written))
    assert (order_of(page).total, page.warnings) == (minor, ())


@pytest.mark.parametrize(
    ("written", "minor"),
    [("12,50", 1250), ("1,234.56", 123456), ("1.234,56", 123456), ("1 234,5", 123450), ("1,234,567", 123456700)],
)
def test_local_ways_to_write_amounts_are_read_with_a_warning(written: str, minor: int, read: Read) -> None:
    page = read(document(OrderTotal=written))
    assert order_of(page).total == minor
    assert written in warning_of(page)


@pytest.mark.parametrize(
    "written", ["abc", "1,234", "12.3.4", "1,23,45", "1E400", "1" + "0" * 18, "NaN", "Infinity", "١٢", "$5", "--1"]
)
def test_an_unreadable_amount_rejects_the_order_and_is_named(written: str, read: Read) -> None:
    page = read(document(OrderTotal=written))
    assert reason_of(page) == f'OrderTotal can\'t be read: "{written}".'
    assert page.rejected[0].number == "A-1"
    assert written in page.rejected[0].raw


def test_an_amount_finer_than_the_currency_is_rounded_with_a_warning(read: Read) -> None:
    page = read(document(OrderTotal="10.005", TaxAmount=""))
    assert order_of(page).total == 1000
    assert "10.005" in warning_of(page)


def test_a_currency_without_cents_has_none(read: Read) -> None:
    assert order_of(read(document(CurrencyCode="JPY", OrderTotal="1200"))).total == 1200
    assert order_of(read(document(CurrencyCode="KWD", OrderTotal="1.234"))).total == 1234


def test_an_absent_total_is_the_sum_with_a_warning(read: Read) -> None:
    page = read(document(OrderTotal=None, TaxAmount="1", ShippingAmount="4.50"))
    assert order_of(page).total == 2550
    assert "no total" in warning_of(page)


def test_an_absent_currency_is_the_stores(read: Read) -> None:
    page = read(document(CurrencyCode=None), currency="SEK")
    assert (order_of(page).currency, page.warnings) == ("SEK", ())


def test_an_absent_currency_without_the_stores_is_said(read: Read) -> None:
    page = read(document(CurrencyCode=None), currency="")
    assert order_of(page).currency == "XXX"
    assert "names no currency" in warning_of(page)


def test_a_currency_that_is_none_is_replaced_with_a_warning(read: Read) -> None:
    page = read(document(CurrencyCode="Euro"), currency="EUR")
    assert order_of(page).currency == "EUR"
    assert "Euro" in warning_of(page)


@pytest.mark.parametrize(("word", "flag"), [("true", True), ("1", True), ("Yes", True), ("0", False), ("", False)])
def test_yes_and_no_are_read(word: str, *, flag: bool, read: Read) -> None:
    page = read(document(Gift=word))
    assert (order_of(page).gift, page.warnings) == (flag, ())


def test_another_word_for_yes_or_no_is_no_with_a_warning(read: Read) -> None:
    page = read(document(Gift="maybe"))
    assert order_of(page).gift is False
    assert "maybe" in warning_of(page)


def test_a_discount_line_is_an_adjustment_and_counted(read: Read) -> None:
    taken = {"SKU": "total-discount", "Name": "", "Adjustment": "true", "UnitPrice": "-3.75"}
    added = {"SKU": "", "Name": "Rounding", "Adjustment": "1", "Quantity": "1", "UnitPrice": "0.01"}
    order = order_of(read(document(items=(ITEM, taken, added))))
    goods, discount, rounding = order.lines
    assert (goods.kind, discount.kind, rounding.kind) == (
        LineKind.ITEM,
        LineKind.ADJUSTMENT,
        LineKind.ADJUSTMENT,
    )
    assert (discount.line_id, discount.name, discount.quantity) == ("", "total-discount", Decimal(1))
    assert order.discount == 375


def adjustment(sku: str, name: str, price: str) -> dict[str, str]:
    return {"SKU": sku, "Name": name, "Adjustment": "true", "Quantity": "1", "UnitPrice": price}


@pytest.mark.parametrize(
    ("adjustments", "coupon"),
    [
        ((), ""),
        ((adjustment(" WELCOME10 ", "10 % off", "-1"),), "WELCOME10"),
        ((adjustment("", "$10 OFF", "-10"),), "$10 OFF"),
        ((adjustment("", "", "-10"),), ""),
        ((adjustment("total-discount", "Total Discount", "-3.75"),), ""),
        ((adjustment("GIFTWRAP", "Gift wrap", "2.50"),), ""),
        ((adjustment("FREE", "Nothing", "0"),), ""),
        (
            (adjustment("A", "", "-1"), adjustment("", "B, really", "-1"), adjustment("A", "", "-2")),
            "A, B, really",
        ),
    ],
)
def test_coupons_are_the_codes_of_what_was_taken_off(
    adjustments: tuple[dict[str, str], ...], coupon: str, read: Read
) -> None:
    assert order_of(read(document(items=(ITEM, *adjustments)))).coupon == coupon


def test_a_negative_price_of_goods_is_no_coupon(read: Read) -> None:
    assert order_of(read(document(items=({**ITEM, "UnitPrice": "-5"},)))).coupon == ""
