"""A practice shop over HTTP: signing in, exporting, notices, its ledger page, starting and stopping."""

from __future__ import annotations

import base64
import json
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

import pytest

from ordersync_gui.domain.order import LineKind
from ordersync_gui.practice import PracticeShop, announcement
from ordersync_gui.practice.ledger import NoticeOutcome

WINDOW = {"start_date": "01/01/2020 00:00", "end_date": "12/31/2099 23:59"}


def ask(
    shop: PracticeShop,
    query: Mapping[str, str],
    *,
    method: str = "GET",
    path: str = "/api/shipstation",
    headers: Mapping[str, str] | None = None,
    body: bytes | None = None,
) -> tuple[int, bytes]:
    connection = HTTPConnection("127.0.0.1", shop.port, timeout=10)
    try:
        connection.request(method, f"{path}?{urlencode(query)}", body=body, headers=dict(headers or {}))
        response = connection.getresponse()
        return response.status, response.read()
    finally:
        connection.close()


def read(body: bytes) -> ET.Element:
    return ET.fromstring(body)  # noqa: S314 - the practice shop's own answer


def key(shop: PracticeShop) -> dict[str, str]:
    return {"auth_key": shop.password}


def export(shop: PracticeShop, **more: str) -> tuple[int, bytes]:
    return ask(shop, {**key(shop), "action": "export", **WINDOW, **more})


def notify(shop: PracticeShop, number: str, body: bytes = b"") -> tuple[int, bytes]:
    query = {**key(shop), "action": "shipnotify", "order_number": number, "carrier": "UPS", "service": ""}
    return ask(shop, query, method="POST", body=body)


def full_notice(shop: PracticeShop, number: str) -> bytes:
    order = shop.order(number)
    items = "".join(
        f"<Item><LineItemID>{line.line_id}</LineItemID><Quantity>{line.quantity}</Quantity></Item>"
        for line in order.lines
        if line.kind is LineKind.ITEM
    )
    return f"<ShipNotice><OrderID>{order.remote_id}</OrderID><Items>{items}</Items></ShipNotice>".encode()


def basic(user: str, password: str) -> dict[str, str]:
    return {"Authorization": "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()}


@pytest.fixture
def shop() -> Iterator[PracticeShop]:
    with PracticeShop(orders=23, page_size=10) as running:
        yield running


@pytest.mark.parametrize("way", ["basic", "auth_key", "ss_query", "ss_header", "ss_auth_header", "access_token"])
def test_each_way_to_sign_in_works_and_fails_with_a_wrong_password(shop: PracticeShop, way: str) -> None:
    def status(user: str, password: str) -> int:
        query, headers = {
            "basic": ({}, basic(user, password)),
            "auth_key": ({"auth_key": password}, {}),
            "ss_query": ({"SS-UserName": user, "SS-Password": password}, {}),
            "ss_header": ({}, {"SS-UserName": user, "SS-Password": password}),
            "ss_auth_header": ({}, {"SS-AUTH-USER": user, "SS-AUTH-PW": password}),
            "access_token": ({}, {"ShipStation-Access-Token": password}),
        }[way]
        return ask(shop, {**query, "action": "export", **WINDOW}, headers=headers)[0]

    assert status(shop.username, shop.password) == 200
    for wrong in (
        "",
        "x",
        shop.password + " ",
        shop.password.upper(),
        "пароль" if way.endswith("query") else "pw",
    ):
        assert status(shop.username, wrong) == 401
    if way not in {"auth_key", "access_token"}:
        assert status("someone", shop.password) == 401


@pytest.mark.parametrize("header", ["Basic", "Basic !!!", "Basic /w==", "Bearer x", "basic"])
def test_a_malformed_authorization_is_a_plain_401(shop: PracticeShop, header: str) -> None:
    status, body = ask(shop, {"action": "export", **WINDOW}, headers={"Authorization": header})
    assert (status, body) == (401, b"The user name or password is wrong.\n")


def test_login_is_the_same_for_a_seed_and_hard_to_confuse() -> None:
    one, same, other = PracticeShop(seed=1), PracticeShop(seed=1), PracticeShop(seed=2)
    assert (one.username, one.password) == (same.username, same.password)
    assert one.password != other.password
    assert len(one.password) >= 16


def test_export_pages_through_all_orders_and_ends_with_an_empty_page(shop: PracticeShop) -> None:
    pages = [read(export(shop, page=str(page))[1]) for page in (1, 2, 3, 4)]
    assert [len(page) for page in pages] == [10, 10, 3, 0]
    assert [page.attrib for page in pages] == [{"page": str(number), "pages": "3"} for number in (1, 2, 3, 4)]
    numbers = {order.findtext("OrderNumber") for page in pages for order in page}
    assert numbers == {order.number for order in shop.orders}


@pytest.mark.parametrize("page", ["0", "abc", "", "-1", "9" * 5000])
def test_a_page_that_is_no_number_is_the_first(shop: PracticeShop, page: str) -> None:
    assert export(shop, page=page) == export(shop, page="1")


@pytest.mark.parametrize("bad", ["", "2026-11-22 00:00", "13/01/2026 00:00", "1/2/2026 0:00", "11/22/2026", "x"])
def test_a_bad_date_is_refused_as_woocommerce_does(shop: PracticeShop, bad: str) -> None:
    status, body = export(shop, start_date=bad)
    assert status == 400
    assert json.loads(body) == {"success": False, "data": "Invalid start_date or end_date format."}


def test_a_window_far_in_the_future_is_empty(shop: PracticeShop) -> None:
    status, body = export(shop, start_date="12/31/9999 23:59", end_date="12/31/9999 23:59")
    assert (status, read(body).attrib) == (200, {"page": "1", "pages": "0"})


def test_a_notice_ships_the_order_and_the_next_export_tells_it(shop: PracticeShop) -> None:
    number = shop.orders[4].number
    status, body = notify(shop, number, full_notice(shop, number))
    assert (status, body) == (200, f"Order {number}: the shipment was noted.\n".encode())
    first = read(export(shop)[1])[0]
    assert (first.findtext("OrderNumber"), first.findtext("OrderStatus")) == (number, "shipped")
    assert [entry.outcome for entry in shop.ledger] == [NoticeOutcome.SHIPPED]
    assert shop.effects(number) == 1


def test_a_notice_on_an_unknown_order_is_a_404_in_words(shop: PracticeShop) -> None:
    assert notify(shop, "4711") == (404, b"Order 4711 was not found.\n")


def test_a_notice_without_a_carrier_is_refused_as_woocommerce_does(shop: PracticeShop) -> None:
    query = {**key(shop), "action": "shipnotify", "order_number": "1001"}
    status, body = ask(shop, query, method="POST")
    assert (status, json.loads(body)["data"]) == (400, "Missing required param: carrier")


@pytest.mark.parametrize(("method", "action"), [("GET", "shipnotify"), ("POST", "export"), ("GET", "other")])
def test_an_action_with_the_wrong_method_is_refused(shop: PracticeShop, method: str, action: str) -> None:
    assert ask(shop, {**key(shop), "action": action, **WINDOW}, method=method)[0] == 400
    assert shop.ledger == ()


def test_another_address_is_a_404(shop: PracticeShop) -> None:
    assert ask(shop, {**key(shop), "action": "export", **WINDOW}, path="/shop")[0] == 404


def test_the_ledger_page_tells_another_process_what_the_shop_was_told(shop: PracticeShop) -> None:
    notify(shop, "1002", full_notice(shop, "1002"))
    status, body = ask(shop, {}, path="/ledger", headers=basic(shop.username, shop.password))
    told = json.loads(body)
    assert (status, told["effects"]) == (200, {"1002": 1})
    assert told["ledger"] == [{**shop.ledger[0].as_json(), "items": list(shop.ledger[0].items)}]
    assert shop.password not in body.decode()


def test_the_control_pages_need_the_sign_in(shop: PracticeShop) -> None:
    assert ask(shop, {}, path="/ledger")[0] == 401
    assert ask(shop, {"kind": "html"}, path="/misbehave", method="POST")[0] == 401
    assert set(shop.misbehave) == set()


def test_misbehaviour_can_be_switched_over_http(shop: PracticeShop) -> None:
    def switch(*kinds: str) -> int:
        target = f"/misbehave?{urlencode([('kind', kind) for kind in kinds])}"
        connection = HTTPConnection("127.0.0.1", shop.port, timeout=10)
        try:
            connection.request("POST", target, headers=basic(shop.username, shop.password))
            return connection.getresponse().status
        finally:
            connection.close()

    assert switch("500", "bom*2") == 200
    assert set(shop.misbehave) == {"500", "bom*2"}
    assert switch("nonsense") == 400
    assert set(shop.misbehave) == {"500", "bom*2"}
    assert switch() == 200
    assert set(shop.misbehave) == set()


def test_requests_are_listed_without_secrets(shop: PracticeShop) -> None:
    export(shop, page="2")
    ask(shop, {"SS-UserName": "me", "SS-Password": "wrong one", "action": "export"})
    first, second = shop.requests
    assert (first.method, first.status, second.status) == ("GET", 200, 401)
    assert "page=2" in first.path
    assert "auth_key=•••" in first.path
    assert shop.password not in first.path
    assert "wrong" not in second.path


def test_one_connection_carries_several_requests(shop: PracticeShop) -> None:
    connection = HTTPConnection("127.0.0.1", shop.port, timeout=10)
    target = f"/api/shipstation?{urlencode({**key(shop), 'action': 'export', **WINDOW})}"
    for _ in range(3):
        connection.request("GET", target)
        response = connection.getresponse()
        assert len(read(response.read())) == 10
        assert not response.will_close
    connection.close()


@pytest.mark.parametrize(
    ("head", "status"),
    [
        ("Transfer-Encoding: chunked", b"411"),
        ("Content-Length: x", b"400"),
        ("Content-Length: 99999999", b"413"),
        ("Content-Length: " + "9" * 5000, b"413"),
    ],
)
def test_a_body_of_unknown_or_absurd_length_is_refused(shop: PracticeShop, head: str, status: bytes) -> None:
    with socket.create_connection(("127.0.0.1", shop.port), timeout=10) as raw:
        raw.sendall(f"POST /api/shipstation?action=shipnotify HTTP/1.1\r\nHost: x\r\n{head}\r\n\r\n".encode())
        assert raw.recv(100).split()[1] == status


def test_a_client_that_leaves_in_the_middle_of_its_body_stores_nothing(
    shop: PracticeShop, capfd: pytest.CaptureFixture[str]
) -> None:
    query = urlencode({**key(shop), "action": "shipnotify", "order_number": "1001", "carrier": "UPS"})
    with socket.create_connection(("127.0.0.1", shop.port), timeout=10) as raw:
        raw.sendall(f"POST /api/shipstation?{query} HTTP/1.1\r\nContent-Length: 500\r\n\r\n<Ship".encode())
    assert export(shop)[0] == 200
    shop.stop()
    assert shop.ledger == ()
    assert capfd.readouterr() == ("", "")


def test_the_shop_listens_on_loopback_only(shop: PracticeShop) -> None:
    server = shop._server._server
    assert server is not None
    assert server.server_address[0] == "127.0.0.1"


def test_a_stopped_shop_refuses_connections_and_starts_again_at_the_same_address(shop: PracticeShop) -> None:
    url, port = shop.url, shop.port
    notify(shop, "1001", full_notice(shop, "1001"))
    shop.stop()
    shop.stop()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5).close()
    shop.start()
    assert shop.url == url
    assert export(shop)[0] == 200
    assert shop.effects("1001") == 1


def test_stop_ends_idle_connections_within_a_second(shop: PracticeShop) -> None:
    with socket.create_connection(("127.0.0.1", shop.port), timeout=10) as idle:
        export(shop)
        started = time.monotonic()
        shop.stop()
        assert time.monotonic() - started < 1
        assert idle.recv(1) == b""


def test_no_thread_is_left_after_a_stop() -> None:
    before = set(threading.enumerate())
    with PracticeShop(orders=3) as running:
        export(running)
    left = set(threading.enumerate()) - before
    for thread in left:
        thread.join(5)
    assert not any(thread.is_alive() for thread in left)


def test_a_second_start_and_an_address_before_the_first_are_mistakes(shop: PracticeShop) -> None:
    with pytest.raises(RuntimeError, match="running already"):
        shop.start()
    with pytest.raises(RuntimeError, match="no address"):
        _ = PracticeShop(orders=1).url


def test_a_taken_port_is_an_os_error(shop: PracticeShop) -> None:
    with pytest.raises(OSError, match="in use"), PracticeShop(orders=1, port=shop.port):
        pytest.fail("two shops on one port")


def test_the_announcement_is_all_that_a_connection_needs(shop: PracticeShop) -> None:
    assert json.loads(json.dumps(announcement(shop))) == {
        "channel": "custom_store",
        "url": shop.url,
        "login": {
            "set": {"url": shop.url, "auth": "basic", "username": shop.username},
            "secrets": {"password": shop.password},
        },
    }


def test_what_a_running_shop_was_told_is_in_its_file_before_its_answer(tmp_path: Path) -> None:
    file = tmp_path / "shop.jsonl"
    with PracticeShop(orders=5, state_file=file) as running:
        notify(running, "1003", full_notice(running, "1003"))
        assert json.loads(file.read_text().splitlines()[-1])["order_number"] == "1003"
        assert running.password not in file.read_text()
