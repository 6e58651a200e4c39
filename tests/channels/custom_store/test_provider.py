"""The channel from end to end against loopback shops: connection test, import, notice, evidence."""

from __future__ import annotations

import base64
import json
import socket
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from urllib.parse import quote, quote_plus

import pytest

from ordersync_gui.channels.http import Session
from ordersync_gui.channels.providers.custom_store import CustomStore
from ordersync_gui.domain.channel import Connection, StepKind, Window
from ordersync_gui.domain.errors import AuthFailed, BadReply, OrderSyncError, Unreachable, UsageError, WebPage
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.notice import NoticeItem, ShipmentNotice
from ordersync_gui.domain.redaction import Redactor

Serve = Callable[[Callable[[socket.socket, bytes], None]], str]
SECRET = "s3cret:with spaces & 100% ünü"
WINDOW = Window(datetime(2026, 8, 1, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC))
WAYS = ("basic", "auth_key", "ss_query", "ss_header", "access_token")
NOTICE = ShipmentNotice(
    "47", "47", "UPS", "1Z", date(2026, 11, 20), datetime(2026, 11, 20, tzinfo=UTC),
    items=(NoticeItem("67", "TS-1", "Shirt", Decimal(3)),),
)  # fmt: skip


def connection(url: str, auth: str = "basic") -> Connection:
    values = {"url": url, "auth": auth, "username": "desk", "time_zone": "UTC", "currency": ""}
    return Connection(values, {"password": SECRET})


def session(seen: list[Exchange] | None = None) -> Session:
    redactor = Redactor([SECRET], usernames=["desk"])
    return Session(redactor=redactor, on_exchange=None if seen is None else seen.append)


def shop(body: bytes, status: str = "200 OK") -> Callable[[socket.socket, bytes], None]:
    head = f"HTTP/1.1 {status}\r\nDate: Sun, 22 Nov 2026 01:10:51 GMT\r\nContent-Length: {len(body)}\r\n\r\n"
    return lambda connection, _request: connection.sendall(head.encode() + body)


def steps_until_error(store: Connection) -> tuple[list[StepKind], OrderSyncError | None]:
    done: list[StepKind] = []
    with session() as talk:
        try:
            done.extend(step.kind for step in CustomStore().check(store, talk))
        except OrderSyncError as error:
            return done, error
    return done, None


def test_a_good_connection_passes_all_four_steps(serve: Serve, fixtures: Path) -> None:
    body = (fixtures / "woocommerce" / "export_small_window.body").read_bytes()
    with session() as talk:
        steps = list(CustomStore().check(connection(serve(shop(body))), talk))
    assert [step.kind for step in steps] == list(StepKind)
    assert str(steps[3].sentence) == "The feed can be read. Orders changed in the last day: 4."


@pytest.mark.parametrize(
    ("status", "body", "kind", "passed"),
    [
        ("401 Unauthorized", b"", AuthFailed, 2),
        ("400 Bad Request", b'{"success":false,"data":"Invalid authentication key"}', AuthFailed, 2),
        ("404 Not Found", b"", BadReply, 2),
        ("200 OK", b"<!DOCTYPE html><title>Hi</title>", WebPage, 2),
    ],
)
def test_the_connection_test_stops_at_what_does_not_work(
    status: str, body: bytes, kind: type[OrderSyncError], passed: int, serve: Serve
) -> None:
    done, error = steps_until_error(connection(serve(shop(body, status))))
    assert done == list(StepKind)[:passed]
    assert type(error) is kind


def test_an_unknown_host_passes_no_step_and_a_dead_one_the_first() -> None:
    done, error = steps_until_error(connection("http://shop.invalid/api"))
    assert (done, type(error)) == ([], Unreachable)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    done, error = steps_until_error(connection(f"http://127.0.0.1:{port}/api"))
    assert (done, type(error)) == ([StepKind.ADDRESS], Unreachable)


@pytest.mark.parametrize("name", ["auth_key", "SS-Password"])
def test_a_key_within_the_address_is_refused_before_anything_is_sent(name: str) -> None:
    done, error = steps_until_error(connection(f"http://shop.invalid/api?{name}=abc"))
    assert done == []
    assert isinstance(error, UsageError)
    assert error.field == "url"
    assert "abc" not in str(error)


def test_a_page_is_fetched_and_read(serve: Serve, fixtures: Path) -> None:
    body = (fixtures / "woocommerce" / "export_page2.body").read_bytes()
    requests: list[bytes] = []

    def answer(peer: socket.socket, request: bytes) -> None:
        requests.append(request)
        shop(body)(peer, request)

    with session() as talk:
        page = CustomStore().fetch_page(connection(serve(answer) + "/?wc-api=x"), WINDOW, 2, talk)
    assert (len(page.orders), page.pages) == (93, 3)
    assert page.server_time == datetime(2026, 11, 22, 1, 10, 51, tzinfo=UTC)
    assert requests[0].split(b"\r\n")[0] == (
        b"GET /?wc-api=x&action=export&start_date=08%2F01%2F2026+00%3A00"
        b"&end_date=11%2F22%2F2026+00%3A00&page=2 HTTP/1.1"
    )


@pytest.mark.parametrize("auth", WAYS)
def test_every_way_to_sign_in_arrives_whole_and_leaves_no_trace_in_the_evidence(auth: str, serve: Serve) -> None:
    requests: list[bytes] = []

    def parrot(peer: socket.socket, request: bytes) -> None:
        requests.append(request)
        shop(b'{"success":false,"data":' + json.dumps(request.decode()).encode() + b"}", "500 Oops")(peer, request)

    seen: list[Exchange] = []
    store = connection(serve(parrot) + "/api", auth)
    channel = CustomStore()
    with session(seen) as talk:
        with pytest.raises(OrderSyncError) as caught:
            channel.fetch_page(store, WINDOW, 1, talk)
        reply = talk.post_once(channel.notice_steps(store, NOTICE)[0].request)
        with pytest.raises(OrderSyncError) as refused:
            channel.read_notice_reply(reply, 0)
    shapes = {SECRET, quote(SECRET), quote_plus(SECRET), base64.b64encode(f"desk:{SECRET}".encode()).decode()}
    assert all(any(shape in request.decode() for shape in shapes) for request in requests)
    assert len(requests) == len(seen) == 2
    kept = "".join(json.dumps(asdict(exchange), default=str, ensure_ascii=False) for exchange in seen)
    told = f"{caught.value} {caught.value.detail} {refused.value} {refused.value.detail}"
    for shape in shapes:
        assert shape not in kept
        assert shape not in told


def test_a_notice_goes_over_the_wire_as_it_was_built(serve: Serve) -> None:
    requests: list[bytes] = []

    def answer(peer: socket.socket, request: bytes) -> None:
        requests.append(request)
        shop(b"")(peer, request)

    channel = CustomStore()
    request = channel.notice_steps(connection(serve(answer) + "/api"), NOTICE)[0].request
    seen: list[Exchange] = []
    with session(seen) as talk:
        channel.read_notice_reply(talk.post_once(request), 0)
    head, _, body = requests[0].partition(b"\r\n\r\n")
    assert body == request.body
    lines = head.decode().splitlines()
    assert lines[0] == (
        "POST /api?action=shipnotify&order_number=47&carrier=UPS&service=&tracking_number=1Z HTTP/1.1"
    )
    assert "Content-Type: text/xml; charset=utf-8" in lines
    assert seen[0].request_body == request.body.decode()
    assert (seen[0].status, seen[0].left_machine) == (200, True)
