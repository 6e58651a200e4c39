"""An Oxatis practice shop over HTTP: its envelope, lists, details in both spellings, two-step notices, trouble."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from practice_ows_calls import (
    NOW,
    ORDERS,
    STATES,
    call,
    codes,
    details,
    listed,
    listing,
    paid,
    post,
    set_state,
    signed,
    transport,
)

from ordersync_gui.domain.order import LineKind
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.practice.ledger import NoticeOutcome


@pytest.fixture
def shop() -> Iterator[PracticeShop]:
    with PracticeShop(channel="oxatis", orders=23, page_size=10, clock=lambda: NOW) as running:
        yield running


# signing in


@pytest.mark.parametrize("wrong", ["AppId", "Token"])
def test_a_wrong_app_id_or_token_is_a_status_in_the_body(shop: PracticeShop, wrong: str) -> None:
    for value in ("", "x", shop.password.lower()):
        form = {**signed(shop, "ProgressStateGetList"), wrong: value}
        status, body = post(shop, STATES, form)
        assert status == 200
        assert ET.fromstring(body).findtext("StatusCode") == "503"  # noqa: S314 - the practice shop's own answer
    assert codes(call(shop, "ProgressStateGetList", service=STATES))[0] == "200"


def test_names_of_parameters_and_services_may_be_written_in_other_letters(shop: PracticeShop) -> None:
    form = {name.upper(): value for name, value in signed(shop, "ProgressStateGetList").items()}
    assert b"<StatusCode>200<" in post(shop, STATES.lower(), form)[1]


def test_only_posts_to_the_services_are_answered(shop: PracticeShop) -> None:
    assert post(shop, ORDERS, signed(shop, "OrderCount"), method="GET")[0] == 405
    assert codes(call(shop, "OrderDelete")) == ("500", "1002")
    assert codes(call(shop, "ProgressStateGetList", service=ORDERS)) == ("500", "1002")


def test_no_token_stands_in_the_list_of_requests_or_the_ledger(shop: PracticeShop) -> None:
    set_state(shop, paid(shop))
    assert [request.path for request in shop.requests] == ["/webservices/httpservices/OrderServices.aspx"]
    assert shop.password not in repr(shop.requests) + repr(shop.ledger)


# reading


def test_states_stand_in_a_list_within_a_list_with_custom_ones_among_them(shop: PracticeShop) -> None:
    root = call(shop, "ProgressStateGetList", service=STATES)
    states = root.findall("Data/ProgressStateList/ProgressStateList/ProgressState")
    names = {state.findtext("Code"): (state.findtext("NameEN"), state.findtext("NameFR")) for state in states}
    assert names["SST-SHIPPED"] == ("Shipped", "Expédiée")
    assert names["PREPA-ATELIER"] == ("", "En préparation à l'atelier")
    assert all(code and len(code) <= 16 for code in names)
    assert len({state.findtext("OxID") for state in states}) == len(states)


def test_pages_of_the_list_hold_every_order_once_in_either_direction(shop: PracticeShop) -> None:
    pages = [call(shop, "OrderGetSummaryList", listing(page)) for page in (1, 2, 3, 4)]
    assert [len(listed(page)) for page in pages] == [10, 10, 3, 0]
    info = pages[0].find("Data/OrderSummaryList/PageInformation")
    assert info is not None
    assert {found.tag: found.text for found in info} == {
        "PageNumber": "1",
        "PageSize": "10",
        "TotalItems": "23",
        "TotalPages": "3",
    }
    oldest_first = [number for page in pages for number in listed(page)]
    assert sorted(oldest_first) == [order.number for order in shop.orders]
    newest_first = [
        number
        for page in (1, 2, 3)
        for number in listed(call(shop, "OrderGetSummaryList", listing(page, more="")))
    ]
    assert newest_first == oldest_first[::-1]


def test_a_page_is_never_larger_than_the_shop_allows(shop: PracticeShop) -> None:
    assert len(listed(call(shop, "OrderGetSummaryList", listing(size=50)))) == 10
    assert len(listed(call(shop, "OrderGetSummaryList", listing(size=4)))) == 4


def test_a_window_is_on_the_last_change_and_holds_both_of_its_seconds(shop: PracticeShop) -> None:
    number = paid(shop)
    set_state(shop, number)

    def found(start: datetime, end: datetime) -> list[str]:
        span = "".join(
            f"<OrderDate{name}>{moment:%Y-%m-%dT%H:%M:%S}</OrderDate{name}>"
            for name, moment in (("Start", start), ("End", end))
        )
        return listed(call(shop, "OrderGetSummaryList", listing(more=span)))

    second = timedelta(seconds=1)
    assert found(NOW, NOW) == [number]
    assert found(NOW - 9 * second, NOW) == [number]
    assert found(NOW + second, NOW + second) == []
    assert found(NOW - second, NOW - second) == []


@pytest.mark.parametrize("moment", ["yesterday", "2026-11-22", "2026-13-01T00:00:00", "2026-11-22T10:00:00Z"])
def test_a_date_that_is_none_is_invalid_data(shop: PracticeShop, moment: str) -> None:
    data = listing(more=f"<OrderDateStart>{moment}</OrderDateStart>")
    assert codes(call(shop, "OrderGetSummaryList", data)) == ("500", "1002")


def test_orders_are_counted(shop: PracticeShop) -> None:
    assert call(shop, "OrderCount", "<OrderList/>").findtext("Data/Count") == "23"


@pytest.mark.parametrize("root", ["OrderId", "OrderID", "Order"])
@pytest.mark.parametrize("method", ["OrderGetDetails", "OrderGetMoreDetails"])
def test_details_are_had_in_each_way_that_public_code_asks_for_them(
    shop: PracticeShop, root: str, method: str
) -> None:
    number = shop.orders[4].number
    assert details(shop, number, root, method).findtext("Data/Order/OxID") == number


def test_an_unknown_order_and_a_call_without_one_have_codes_of_their_own(shop: PracticeShop) -> None:
    assert codes(details(shop, "99999999")) == ("500", "1001")
    assert codes(details(shop, "")) == ("500", "1002")
    assert codes(call(shop, "OrderGetDetails", "<Order")) == ("500", "1002")
    assert codes(call(shop, "OrderGetDetails", '<!DOCTYPE Order [<!ENTITY a "x">]><Order/>')) == ("500", "1002")


def test_every_other_order_has_the_guides_spelling_and_the_rest_the_wsdls(shop: PracticeShop) -> None:
    guide = details(shop, "5012002").find("Data/Order")
    wsdl = details(shop, "5012003").find("Data/Order")
    assert guide is not None
    assert wsdl is not None
    for order, there, absent in (
        (guide, ("ShippingAddressStreet", "OrderItems/Item/LineNetAmount"), "OrderItems/Item/NetAmount"),
        (wsdl, ("ShippingAddressL1", "OrderItems/Item/NetAmount"), "OrderItems/Item/LineNetAmount"),
    ):
        assert all(order.findtext(name) for name in there)
        assert order.find(absent) is None
    assert guide.find("OrderItems/Item/ItemMainImageURL") is not None
    assert wsdl.find("OrderItems/Item/ItemMainImageUrl") is not None


def test_times_have_seconds_and_money_adds_up_to_the_last_cent() -> None:
    many = PracticeShop(channel="oxatis", orders=400)
    assert {order.ordered_at.second for order in many.orders} > set(range(50))
    without_vat = 0
    for order in many.orders:
        goods = sum(line.unit_price * line.quantity for line in order.lines) * 100
        due = goods - order.discount + order.shipping
        without_vat += due != order.total
        assert order.total in (due, due + order.tax)
    assert 10 < without_vat < 200


def test_orders_show_what_an_oxatis_shop_can_send() -> None:
    orders = list(PracticeShop(channel="oxatis", orders=400).orders)
    networks = {order.pickup_point.network for order in orders if order.pickup_point}
    assert {"Colissimo", "Mondial Relay", "DPD relay", "TNT drop-off point", "Store pick-up"} == networks
    assert any(order.pickup_point is None and order.shipping_method == "Colissimo domicile" for order in orders)
    lines = [line for order in orders for line in order.lines]
    names = {option.name for line in lines for option in line.options}
    assert names == {"Size", "Color", "Engraving", "Packaging", "Discount", "Part of"}
    assert any(line.kind is LineKind.FEE for line in lines)
    assert any("#2" in line.line_id for line in lines)
    assert any(", " in order.coupon for order in orders)
    assert {order.implied_status for order in orders if not order.source_status} == {
        OrderStatus.AWAITING_SHIPMENT,
        OrderStatus.AWAITING_PAYMENT,
        OrderStatus.SHIPPED,
    }
    assert {len(order.custom_fields) for order in orders} >= {1, 2, 3}
    assert any(order.weight is None for order in orders)
    assert len({order.source for order in orders}) == 5


# telling


def test_the_two_steps_show_at_the_order_one_after_the_other(shop: PracticeShop) -> None:
    number = paid(shop)
    before = shop.order(number)
    assert transport(shop, number).findtext("Data/OxID") == number
    assert (shop.tracking_of(number), shop.effects(number)) == (("6A1",), 0)
    assert shop.order(number) == before
    assert set_state(shop, number).findtext("Data/OxID") == number
    assert shop.effects(number) == 1
    shipped = replace(before, source_status="SST-SHIPPED", implied_status=OrderStatus.SHIPPED)
    assert shop.order(number) == shipped
    assert details(shop, number).findtext("Data/Order/Shipped") == "true"
    assert [(entry.outcome, entry.order_number) for entry in shop.ledger] == [
        (NoticeOutcome.TRANSPORT, number),
        (NoticeOutcome.SHIPPED, number),
    ]
    assert [entry.query for entry in shop.ledger] == [
        {"Method": "OrderUpdateTransportInfo"},
        {"Method": "OrderUpdateTracking"},
    ]


def test_repeating_the_steps_changes_nothing_more_but_is_counted(shop: PracticeShop) -> None:
    number = paid(shop)
    for _ in range(2):
        transport(shop, number)
        set_state(shop, number)
    assert (shop.tracking_of(number), shop.effects(number)) == (("6A1",), 2)


def test_another_state_is_set_but_ships_nothing_and_one_that_is_only_noted_is_not_set(shop: PracticeShop) -> None:
    number = paid(shop)
    set_state(shop, number, "PREPA-ATELIER")
    assert shop.order(number).source_status == "PREPA-ATELIER"
    assert shop.order(number).implied_status is not OrderStatus.SHIPPED
    set_state(shop, number, update="false")
    assert shop.order(number).source_status == "PREPA-ATELIER"
    assert [entry.outcome for entry in shop.ledger] == [NoticeOutcome.STATE, NoticeOutcome.NOTED]


def test_a_mnemonic_that_the_shop_does_not_have_is_invalid_and_sets_nothing(shop: PracticeShop) -> None:
    number = paid(shop)
    for state in ("shipped", "sst-shipped", "", "X" * 17):
        assert codes(set_state(shop, number, state)) == ("500", "1002")
    assert shop.order(number).source_status == "paid"
    assert {entry.outcome for entry in shop.ledger} == {NoticeOutcome.INCOMPLETE}
    assert shop.effects(number) == 0


def test_values_that_are_too_long_and_unknown_orders_are_refused(shop: PracticeShop) -> None:
    number = paid(shop)
    assert codes(transport(shop, number, "9" * 33)) == ("500", "1002")
    assert codes(transport(shop, number, "9" * 32))[0] == "200"
    assert codes(transport(shop, "99999999")) == ("500", "1001")
    assert codes(set_state(shop, "99999999")) == ("500", "1001")
    assert codes(call(shop, "OrderUpdateTransportInfo", "<Order/>")) == ("500", "1002")


def test_a_kept_shop_remembers_both_steps(tmp_path: Path) -> None:
    file = tmp_path / "shop.jsonl"
    with PracticeShop(channel="oxatis", orders=9, state_file=file) as first:
        number = paid(first)
        transport(first, number)
        set_state(first, number)
        told = first.order(number)
    later = PracticeShop(channel="oxatis", orders=9, state_file=file, port=first.port)
    assert later.order(number) == told
    assert (later.tracking_of(number), later.effects(number)) == (("6A1",), 1)
