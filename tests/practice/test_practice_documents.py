"""Looking at one order: Order Time's Ship Doc over its REST API, and what an Oxatis order's detail shows."""

from __future__ import annotations

import json
from base64 import b64encode
from http.client import HTTPConnection
from typing import Any
from urllib.parse import urlencode

import pytest
from practice_ows_calls import details, paid, set_state, transport

from ordersync_gui.practice import PracticeShop
from ordersync_gui.practice.ledger import NoticeOutcome


def signed(shop: PracticeShop) -> dict[str, str]:
    rest = shop.rest_login
    return {"apiKey": rest["rest_key"], "email": rest["rest_user"], "password": rest["rest_password"]}


def look(
    shop: PracticeShop, number: str, headers: dict[str, str] | None = None, method: str = "GET"
) -> tuple[int, bytes]:
    connection = HTTPConnection("127.0.0.1", shop.port, timeout=10)
    try:
        connection.request(method, f"/api/shipdoc?docNo={number}", headers=headers or signed(shop))
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()


def shown(shop: PracticeShop, number: str) -> Any:  # noqa: ANN401 - JSON
    status, body = look(shop, number)
    assert status == 200
    return json.loads(body)


def tell(shop: PracticeShop, number: str) -> None:
    """One notice for all that was ordered."""
    order = shop.order(number)
    items = "".join(
        f"<Item><LineItemID>{line.line_id}</LineItemID><Quantity>{line.quantity}</Quantity></Item>"
        for line in order.lines
    )
    body = f"<ShipNotice><OrderID>{order.remote_id}</OrderID><Items>{items}</Items></ShipNotice>"
    query = {"action": "shipnotify", "order_number": number, "carrier": "UPS", "tracking_number": "1Z9"}
    connection = HTTPConnection("127.0.0.1", shop.port, timeout=10)
    try:
        connection.request("POST", f"/api/shipstation?{urlencode(query)}", body, _basic(shop))
        assert connection.getresponse().status == 200
    finally:
        connection.close()


def _basic(shop: PracticeShop) -> dict[str, str]:
    return {"Authorization": f"Basic {b64encode(f'{shop.username}:{shop.password}'.encode()).decode()}"}


def test_a_ship_doc_shows_its_tracking_number_and_state_after_a_notice() -> None:
    with PracticeShop(channel="order_time", orders=9) as shop:
        number = next(order.number for order in shop.orders if order.source_status == "picked")
        before = shown(shop, number)
        assert (before["DocNo"], before["TrackingNo"], before["StatusRef"]["Name"]) == (int(number), "", "picked")
        tell(shop, number)
        after = shown(shop, number)
        assert (after["TrackingNo"], after["StatusRef"]["Name"]) == ("1Z9", "shipped")
        assert after["StatusRef"]["Id"] != before["StatusRef"]["Id"]


@pytest.mark.parametrize("wrong", ["apiKey", "email", "password"])
def test_a_look_needs_its_own_sign_in_and_the_feeds_one_doesnt_do(wrong: str) -> None:
    with PracticeShop(channel="order_time", orders=3) as shop:
        for value in ("x", shop.password, ""):
            assert look(shop, "30418", {**signed(shop), wrong: value})[0] == 401
        assert look(shop, "30418", _basic(shop))[0] == 401
        assert look(shop, "30418")[0] == 200


def test_an_unknown_ship_doc_is_named() -> None:
    with PracticeShop(channel="order_time", orders=3) as shop:
        assert look(shop, "99") == (400, b"Ship Doc 99 was not found.\n")
        assert look(shop, "30418", method="POST")[0] == 405


@pytest.mark.parametrize("kind", ["403", "500", "html"])
def test_a_look_fails_as_the_shop_misbehaves_and_is_no_notice(kind: str) -> None:
    with PracticeShop(channel="order_time", orders=3, misbehave=[kind]) as shop:
        status, body = look(shop, "30418")
        assert (status, body[:9]) == ((int(kind), body[:9]) if kind.isdigit() else (200, b"<!DOCTYPE"))
        assert shop.ledger == ()


def test_other_channels_have_no_ship_docs() -> None:
    with PracticeShop(channel="listing_mirror", orders=3) as shop:
        assert shop.rest_login == {"rest_key": "", "rest_user": "", "rest_password": ""}
        assert look(shop, "118201", {"apiKey": "", "email": "", "password": "", **_basic(shop)})[0] == 404


def test_an_oxatis_order_shows_what_a_notice_set() -> None:
    with PracticeShop(channel="oxatis", orders=12) as shop:
        number = paid(shop)
        transport(shop, number, "6A1")
        order = details(shop, number, method="OrderGetMoreDetails").find("Data/Order")
        assert order is not None
        assert [order.findtext(name) for name in ("TrackingNumber", "TransportName")] == ["6A1", "Colissimo"]
        assert order.findtext("Shipped") == "false"
        set_state(shop, number)
        order = details(shop, number, method="OrderGetMoreDetails").find("Data/Order")
        assert order is not None
        assert (order.findtext("Shipped"), order.findtext("ProgressStateID")) == ("true", "305")


def test_an_oxatis_order_without_a_parcel_has_an_empty_tracking_number() -> None:
    with PracticeShop(channel="oxatis", orders=12) as shop:
        order = details(shop, paid(shop)).find("Data/Order")
        assert order is not None
        assert order.findtext("TrackingNumber") == ""


def test_another_number_for_a_parcel_is_a_correction_and_the_same_is_a_repeat() -> None:
    with PracticeShop(channel="oxatis", orders=12) as shop:
        number = paid(shop)
        for tracking in ("6A1", "6A1", "6A2"):
            transport(shop, number, tracking)
        outcomes = [entry.outcome for entry in shop.ledger]
        assert outcomes == [NoticeOutcome.TRANSPORT, NoticeOutcome.TRANSPORT, NoticeOutcome.CORRECTED]
        assert (shop.tracking_of(number), shop.effects(number)) == (("6A2",), 0)
        assert shop.ledger[-1].stored
