"""A look at one Ship Doc by Order Time's REST API, with a sign-in of its own."""

from __future__ import annotations

import json
import socket
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from ordersync_gui.channels.http import Session
from ordersync_gui.channels.protocols.order_time_rest import read_ship_doc
from ordersync_gui.channels.providers.order_time import OrderTime
from ordersync_gui.channels.request import Reply
from ordersync_gui.domain.channel import Connection, StepKind
from ordersync_gui.domain.errors import (
    BadReply,
    ChannelError,
    NotAllowed,
    RateLimited,
    Rejected,
    Unavailable,
    WebPage,
)
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.form import checked_values
from ordersync_gui.domain.look import LookWay, OrderLook, SoughtOrder
from ordersync_gui.domain.redaction import Redactor
from ordersync_gui.domain.status import OrderStatus

Serve = Callable[[Callable[[socket.socket, bytes], None]], str]
FEED = (
    '<Orders pages="1"><Order><OrderID>5</OrderID><OrderNumber>30418</OrderNumber>'
    "<OrderDate>7/1/2026 10:00</OrderDate><OrderStatus>picked</OrderStatus>"
    "<LastModified>7/1/2026 10:00</LastModified><OrderTotal>5</OrderTotal>"
    "<ShippingAmount>0</ShippingAmount><Customer><CustomerCode>c</CustomerCode><BillTo><Name>N</Name></BillTo>"
    "<ShipTo><Name>N</Name></ShipTo></Customer><Items/></Order></Orders>"
)
REST = {"rest_api_key": "key-0815", "rest_email": "desk@acme.example", "rest_password": "pass-4711"}
NOT_ALL = (
    "The feed can be read. Orders changed in the last day: 1. Single Ship Docs can't be looked at: that takes "
    "key, e-mail and password, and not all three are entered."
)
SOUGHT = SoughtOrder("30418", "5", datetime(2026, 7, 1, 10, tzinfo=UTC))
DOC = {"DocNo": 30418, "TrackingNo": "1Z999", "StatusRef": {"Id": 3, "Name": "Shipped"}}


def connection(url: str = "https://services.ordertime.com/api/shipstation", **given: str) -> Connection:
    spec = OrderTime.spec
    values = checked_values(
        spec.form, {"username": "owner@acme.example", "api_key": "k-4711", "url": url, **REST, **given}
    )
    secrets = {key: values.pop(key) for key in spec.secret_keys}
    return Connection(values, {key: secret for key, secret in secrets.items() if secret})


def session(store: Connection, seen: list[Exchange] | None = None) -> Session:
    return Session(redactor=Redactor(store.secrets.values()), on_exchange=None if seen is None else seen.append)


def look(store: Connection, seen: list[Exchange] | None = None) -> OrderLook:
    with session(store, seen) as talk:
        return OrderTime().look_at_order(store, SOUGHT, talk)


def read(body: object, status: int = 200) -> OrderLook:
    content = body if isinstance(body, bytes) else (body if isinstance(body, str) else json.dumps(body)).encode()
    reply = Reply(status, {}, content, datetime(2026, 11, 22, tzinfo=UTC), Redactor(["key-0815"]))
    return read_ship_doc(reply, "30418", OrderTime.spec.default_status_map)


def shop(requests: list[str], doc: object = DOC) -> Callable[[socket.socket, bytes], None]:
    """Gives the feed, and the document to a look."""

    def answer(peer: socket.socket, request: bytes) -> None:
        requests.append(request.decode())
        body = (FEED if b"action=export" in request else json.dumps(doc)).encode()
        peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % len(body) + body)

    return answer


def test_a_look_asks_for_the_ship_doc_beside_the_feed_and_signs_in_with_headers_only(serve: Serve) -> None:
    requests: list[str] = []
    seen: list[Exchange] = []
    found = look(connection(serve(shop(requests)) + "/api/shipstation?x=1"), seen)
    head, _, body = requests[0].partition("\r\n\r\n")
    lines = head.split("\r\n")
    assert lines[0] == "GET /api/shipdoc?docNo=30418 HTTP/1.1"
    assert {"apiKey: key-0815", "email: desk@acme.example", "password: pass-4711"} <= set(lines)
    assert not any(line.startswith("Authorization") for line in lines)
    assert body == ""
    assert (found.word, found.implied_status) == ("Shipped", OrderStatus.SHIPPED)
    assert found.tracking_numbers == ("1Z999",)
    assert "key-0815" not in repr(seen)
    assert "pass-4711" not in repr(seen)
    assert seen[0].request_headers["email"] == "desk@acme.example"


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("1Z999, 1Z888;1Z777", ("1Z999", "1Z888", "1Z777")),
        ("1Z999 1Z888", ("1Z999 1Z888", "1Z999", "1Z888")),
        ("", ()),
        (None, ()),
        (["1Z999"], None),
    ],
)
def test_the_field_may_hold_several_numbers(given: object, shown: tuple[str, ...] | None) -> None:
    assert read({**DOC, "TrackingNo": given}).tracking_numbers == shown


def test_without_the_field_nothing_is_said_about_tracking_numbers() -> None:
    assert read({"DocNo": 30418, "StatusRef": {"Name": "Picked"}}).tracking_numbers is None


@pytest.mark.parametrize(
    ("status", "word", "implied"),
    [
        ({"Id": 1, "Name": " Picked "}, "Picked", None),
        ({"name": "RELEASED"}, "RELEASED", OrderStatus.SHIPPED),
        ({"Name": "Voided"}, "Voided", OrderStatus.CANCELLED),
        ({"Name": "Packed at bay 2"}, "Packed at bay 2", None),
        ({"Id": 1}, "", None),
        ({"Name": 7}, "", None),
        ("Shipped", "", None),
        (None, "", None),
    ],
)
def test_the_status_is_read_by_its_name_in_whatever_letters(
    status: object, word: str, implied: OrderStatus | None
) -> None:
    found = read({**DOC, "StatusRef": status})
    assert (found.word, found.implied_status) == (word, implied)


@pytest.mark.parametrize(
    ("status", "body", "kind", "words"),
    [
        (400, '"Ship Doc 30418 was not found"', Rejected, "Ship Doc 30418 was not found"),
        (400, {"Message": "docNo key-0815 is wrong"}, Rejected, "docNo ••• is wrong"),
        (400, "", Rejected, "HTTP 400"),
        (404, {"Message": "no"}, Rejected, "no"),
        (
            409,
            [{"ProperyName": "DocNo", "Message": "must be a number", "Value": "x"}, {"Message": "second"}],
            Rejected,
            r"must be a number \(DocNo\); second",
        ),
        (409, [{"PropertyName": "DocNo", "Message": "bad"}], Rejected, r"bad \(DocNo\)"),
        (200, "null", Rejected, "doesn't know Ship Doc 30418"),
        (204, "", Rejected, "doesn't know Ship Doc 30418"),
        (401, "", NotAllowed, "doesn't let this desk look"),
        (403, {"Message": "role not allowed"}, NotAllowed, "look"),
        (400, {"Message": "Invalid API key"}, NotAllowed, "look"),
        (429, "", RateLimited, "fewer"),
        (500, "", Unavailable, "500"),
        (200, "<html><title>Sign in</title></html>", WebPage, "Sign in"),
        (200, "", BadReply, "isn't a Ship Doc"),
        (200, "[]", BadReply, "isn't a Ship Doc"),
        (200, {"success": True}, BadReply, "isn't a Ship Doc"),
        (200, "[" * 100_000, BadReply, "isn't a Ship Doc"),
        (200, {**DOC, "DocNo": "99"}, BadReply, 'about "99"'),
    ],
    ids=lambda value: "" if isinstance(value, type | dict | list) or len(str(value)) > 30 else str(value),
)
def test_what_is_no_ship_doc_is_an_error_of_its_kind(
    status: int, body: object, kind: type[ChannelError], words: str
) -> None:
    with pytest.raises(ChannelError, match=words) as caught:
        read(body, status)
    assert type(caught.value) is kind


@pytest.mark.parametrize("left_out", [(), ("rest_api_key",), ("rest_email",), ("rest_password",), tuple(REST)])
def test_it_looks_directly_with_all_three_parts_of_the_sign_in_only(
    left_out: tuple[str, ...], serve: Serve
) -> None:
    requests: list[str] = []
    store = connection(serve(shop(requests)) + "/api/shipstation", **dict.fromkeys(left_out, ""))
    assert OrderTime().way_to_look(store) is (LookWay.FEED if left_out else LookWay.DIRECT)
    look(store)
    assert [("/shipdoc" in request, "action=export" in request) for request in requests] == [
        (not left_out, bool(left_out))
    ]


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ({}, "The feed can be read. Orders changed in the last day: 1. Single Ship Docs can be looked at."),
        (dict.fromkeys(REST, ""), "The feed can be read. Orders changed in the last day: 1."),
        ({"rest_password": ""}, NOT_ALL),
    ],
    ids=["all", "none", "some"],
)
def test_the_connection_test_says_whether_ship_docs_can_be_looked_at(
    given: dict[str, str], sentence: str, serve: Serve
) -> None:
    requests: list[str] = []
    store = connection(serve(shop(requests)) + "/api/shipstation", **given)
    with session(store) as talk:
        steps = list(OrderTime().check(store, talk))
    assert [step.kind for step in steps] == list(StepKind)
    assert str(steps[-1].sentence) == sentence
    assert len(requests) == (1 if given else 2)


def test_a_second_sign_in_that_is_refused_fails_the_connection_test_and_says_which(serve: Serve) -> None:
    def answer(peer: socket.socket, request: bytes) -> None:
        if b"action=export" in request:
            shop([])(peer, request)
        else:
            peer.sendall(b"HTTP/1.1 401 No\r\nContent-Length: 0\r\n\r\n")

    store = connection(serve(answer) + "/api/shipstation")
    with session(store) as talk, pytest.raises(NotAllowed) as caught:
        list(OrderTime().check(store, talk))
    assert "leave all three empty" in str(caught.value)


def test_without_an_order_the_second_sign_in_is_not_tried(serve: Serve) -> None:
    def answer(peer: socket.socket, _request: bytes) -> None:
        peer.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<Orders/>")

    store = connection(serve(answer) + "/api/shipstation")
    with session(store) as talk:
        *_, last = OrderTime().check(store, talk)
    assert "shows when the first one comes" in str(last.sentence)
