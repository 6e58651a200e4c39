"""How an Oxatis practice shop misbehaves."""

from __future__ import annotations

from collections.abc import Iterator
from http.client import IncompleteRead, RemoteDisconnected

import pytest
from practice_ows_calls import (
    NOW,
    ORDERS,
    call,
    codes,
    details,
    listed,
    listing,
    paid,
    post,
    set_state,
    signed,
    state_data,
    transport,
)

from ordersync_gui.practice import PracticeShop
from ordersync_gui.practice.dialect import Wire
from ordersync_gui.practice.ledger import NoticeOutcome
from ordersync_gui.practice.misbehaviour import KINDS


@pytest.fixture
def shop() -> Iterator[PracticeShop]:
    with PracticeShop(channel="oxatis", orders=23, page_size=10, clock=lambda: NOW) as running:
        yield running


@pytest.mark.parametrize(("kind", "code"), [("daily-limit", "504"), ("maintenance", "600"), ("fault-200", "500")])
def test_trouble_of_web_services_is_a_status_in_the_body_and_stores_nothing(
    shop: PracticeShop, kind: str, code: str
) -> None:
    shop.misbehave.add(kind)
    number = paid(shop)
    for root in (call(shop, "OrderGetSummaryList", listing()), transport(shop, number), set_state(shop, number)):
        assert root.findtext("StatusCode") == code
        assert root.findtext("ErrorDetails")
    assert [(entry.outcome, entry.reason) for entry in shop.ledger] == [(NoticeOutcome.REFUSED, kind)] * 2
    assert (shop.effects(number), shop.tracking_of(number)) == (0, ())


@pytest.mark.parametrize("kind", ["401", "403", "404", "409", "429", "500", "503"])
def test_an_http_status_is_answered_to_every_call(shop: PracticeShop, kind: str) -> None:
    shop.misbehave.add(kind)
    for method in ("OrderGetSummaryList", "OrderUpdateTracking"):
        assert post(shop, ORDERS, signed(shop, method, "<x/>"))[0] == int(kind)
    assert shop.ledger[0].reason == kind


def test_the_second_step_can_fail_by_itself_and_be_repeated(shop: PracticeShop) -> None:
    number = paid(shop)
    shop.misbehave = {"second-step-500*1", "second-step-drop*1"}
    assert codes(transport(shop, number))[0] == "200"
    form = signed(shop, "OrderUpdateTracking", state_data(number, "SST-SHIPPED"))
    assert post(shop, ORDERS, form)[0] == 500
    with pytest.raises(RemoteDisconnected):
        post(shop, ORDERS, form)
    assert (shop.order(number).source_status, shop.effects(number)) == ("paid", 0)
    assert post(shop, ORDERS, form)[0] == 200
    assert (shop.order(number).source_status, shop.effects(number)) == ("SST-SHIPPED", 1)
    assert [entry.outcome for entry in shop.ledger] == [
        NoticeOutcome.TRANSPORT,
        NoticeOutcome.REFUSED,
        NoticeOutcome.REFUSED,
        NoticeOutcome.SHIPPED,
    ]


def test_an_answer_that_is_lost_or_cut_off_leaves_the_state_set(shop: PracticeShop) -> None:
    first, second = [order.number for order in shop.orders if order.source_status == "paid"][:2]
    shop.misbehave = {"drop-after*1"}
    with pytest.raises(RemoteDisconnected):
        set_state(shop, first)
    shop.misbehave = {"cut-off*1"}
    with pytest.raises(IncompleteRead):
        set_state(shop, second)
    assert (shop.effects(first), shop.effects(second)) == (1, 1)
    shop.misbehave = {"drop-before"}
    with pytest.raises(RemoteDisconnected):
        details(shop, first)


def test_one_bad_order_is_the_last_of_the_first_page_until_its_detail_was_had(shop: PracticeShop) -> None:
    shop.misbehave = {"one-bad-order*1"}
    numbers = listed(call(shop, "OrderGetSummaryList", listing()))
    totals = [details(shop, number).findtext("Data/Order/NetAmountDue") for number in numbers]
    assert totals.count("abc") == 1
    assert totals[-1] == "abc"
    assert details(shop, numbers[-1]).findtext("Data/Order/NetAmountDue") != "abc"


def test_a_list_can_repeat_its_last_page_or_lack_its_paging(shop: PracticeShop) -> None:
    shop.misbehave = {"repeat-last-page"}
    pages = [call(shop, "OrderGetSummaryList", listing(page)) for page in range(1, 6)]
    assert {page.findtext("Data/OrderSummaryList/PageInformation/TotalPages") for page in pages} == {"5"}
    assert listed(pages[2]) == listed(pages[3]) == listed(pages[4])
    shop.misbehave = {"no-pages"}
    whole = call(shop, "OrderGetSummaryList", listing(2))
    assert whole.find("Data/OrderSummaryList/PageInformation") is None
    assert len(listed(whole)) == 23


def test_html_and_nothing_are_answered_with_status_200(shop: PracticeShop) -> None:
    shop.misbehave = {"html*1"}
    assert b"<title>Maintenance" in post(shop, ORDERS, signed(shop, "OrderCount"))[1]
    shop.misbehave = {"empty*1"}
    assert post(shop, ORDERS, signed(shop, "OrderCount")) == (200, b"")
    shop.misbehave = {"bom*1"}
    assert post(shop, ORDERS, signed(shop, "OrderCount"))[1].startswith(b"\xef\xbb\xbf<?xml")


def test_a_list_that_would_hold_the_poisoned_order_is_a_fault(shop: PracticeShop) -> None:
    shop.misbehave = {"poisoned"}
    assert post(shop, ORDERS, signed(shop, "OrderGetSummaryList", listing()))[0] == 500
    assert details(shop, shop.poisoned_number) is not None
    shop.misbehave = set()
    assert listed(call(shop, "OrderGetSummaryList", listing()))


def test_every_kind_that_the_shop_takes_does_something(shop: PracticeShop) -> None:
    tried = {
        *(
            "401",
            "403",
            "404",
            "409",
            "429",
            "500",
            "503",
            "drop-before",
            "drop-after",
            "cut-off",
            "html",
            "empty",
            "bom",
        ),
        *(
            "no-pages",
            "repeat-last-page",
            "one-bad-order",
            "missing-field",
            "fault-200",
            "daily-limit",
            "maintenance",
            "poisoned",
        ),
        *("second-step-500", "second-step-drop"),
    }
    assert set(KINDS[Wire.OWS]) == tried | {"slow", "flaky", "flaky-reads"}
    shop.slow_seconds = 0.1
    shop.misbehave = {"slow*1"}
    assert call(shop, "OrderCount", "<OrderList/>").findtext("Data/Count") == "23"
    assert set(shop.misbehave) == set()
