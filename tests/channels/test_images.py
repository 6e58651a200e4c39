"""The image fetcher against servers that mean harm, and servers that are merely broken."""

from __future__ import annotations

import gzip
import socket
import struct
import threading
import time
from collections.abc import Callable

import pytest

from ordersync_gui.channels.images import BODY_CAP, MOST_REDIRECTS, fetch_image
from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.errors import BadReply, Cancelled, ChannelError, NotAllowed, Unreachable, WebPage

Answer = Callable[[socket.socket, bytes], None]
Serve = Callable[[Answer], str]
PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + b"IHDR" + bytes(17)


def answering(body: bytes, *, status: str = "200 OK", head: bytes = b"") -> Answer:
    whole = b"HTTP/1.1 %s\r\nContent-Length: %d\r\n%s\r\n%s" % (status.encode(), len(body), head, body)
    return lambda connection, _request: connection.sendall(whole)


def leading_to(location: str) -> Answer:
    return answering(b"", status="302 Found", head=b"Location: " + location.encode() + b"\r\n")


def endless(connection: socket.socket, _request: bytes) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n" + PNG)
    while True:  # until the other side hangs up, which raises
        connection.sendall(bytes(64 * 1024))


def fetched_from_home(url: str, **options: float) -> bytes:
    return fetch_image(url, home=url, **options)  # type: ignore[arg-type]


def test_a_picture_comes_as_it_was_sent_and_only_its_address_is_told(serve: Serve) -> None:
    requests: list[bytes] = []

    def answer(connection: socket.socket, request: bytes) -> None:
        requests.append(request)
        answering(PNG, head=b"Set-Cookie: spy=1\r\n")(connection, request)

    url = serve(answer)
    assert fetch_image(f"{url}/images/mug.png?size=1", home=f"{url}/endpoint") == PNG
    assert fetch_image(f"{url}/images/mug.png?size=1", home=url) == PNG
    for request in requests:
        assert request.startswith(b"GET /images/mug.png?size=1 HTTP/1.1\r\n")
        assert not any(word in request.lower() for word in (b"cookie", b"authorization", b"referer"))


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://shop.example/a.png",
        "data:image/png;base64,AAAA",
        "javascript:alert(1)",
        "//shop.example/a.png",
        "mug.png",
        "http://",
        "http://shop.example:port/a.png",
        "http://[::1/a.png",
    ],
)
def test_only_web_addresses_are_fetched(url: str) -> None:
    with pytest.raises(BadReply, match="web address"):
        fetch_image(url)


def test_an_address_with_a_sign_in_is_not_used() -> None:
    with pytest.raises(BadReply, match="user name or password"):
        fetch_image("https://ada:s3cret@shop.example/a.png")


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "localhost",
        "LOCALHOST.",
        "printer.localhost",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "10.0.0.1",
        "192.168.1.1",
        "172.20.3.4",
        "169.254.169.254",
        "[fe80::1]",
        "[fd00::1]",
        "0.0.0.0",  # noqa: S104 - nothing is bound to it
        "224.0.0.1",
    ],
)
def test_an_order_cannot_make_this_pc_call_devices_of_the_local_network(host: str) -> None:
    with pytest.raises(NotAllowed, match="local network"):
        fetch_image(f"http://{host}/reboot", home="https://shop.example/feed")


def test_a_name_that_points_to_this_pc_is_connected_to_but_asked_nothing(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    requests: list[bytes] = []
    port = serve(lambda _connection, request: requests.append(request)).rpartition(":")[2]
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", int(port)))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_arguments, **_options: found)
    with pytest.raises(NotAllowed, match="local network"):
        fetch_image(f"http://rebound.example:{port}/a.png")
    assert not any(requests)


def test_another_port_of_the_shops_pc_is_not_the_shop(serve: Serve) -> None:
    shop, other = serve(answering(PNG)), serve(answering(PNG))
    with pytest.raises(NotAllowed):
        fetch_image(f"{other}/a.png", home=shop)
    assert fetch_image(f"{shop}/a.png", home=shop) == PNG


def test_a_redirect_within_the_shop_is_followed(serve: Serve) -> None:
    def answer(connection: socket.socket, request: bytes) -> None:
        (answering(PNG) if b" /real.png " in request else leading_to("/real.png"))(connection, request)

    assert fetched_from_home(serve(answer)) == PNG


@pytest.mark.parametrize("target", ["file:///etc/passwd", "ftp://127.0.0.1/a.png", "http://ada:x@shop.example/"])
def test_a_redirect_elsewhere_than_the_web_is_refused(serve: Serve, target: str) -> None:
    with pytest.raises(BadReply, match=r"web address|user name"):
        fetched_from_home(serve(leading_to(target)))


def test_a_redirect_into_the_local_network_is_refused(serve: Serve) -> None:
    with pytest.raises(NotAllowed):
        fetched_from_home(serve(leading_to("http://127.0.0.1:1/admin")))


def test_redirects_in_a_circle_end(serve: Serve) -> None:
    asked: list[bytes] = []

    def answer(connection: socket.socket, request: bytes) -> None:
        asked.append(request)
        leading_to("/again")(connection, request)

    with pytest.raises(BadReply, match="ever more addresses"):
        fetched_from_home(serve(answer))
    assert len(asked) == MOST_REDIRECTS + 1


def test_an_endless_body_is_cut_off(serve: Serve) -> None:
    with pytest.raises(BadReply, match="larger than 2 MB"):
        fetched_from_home(serve(endless))


def test_a_body_that_says_that_it_is_too_large_is_not_read(serve: Serve, hold: threading.Event) -> None:
    def answer(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (BODY_CAP + 1))
        hold.wait(20)

    with pytest.raises(BadReply, match="larger than 2 MB"):
        fetched_from_home(serve(answer))


def test_a_packed_bomb_is_counted_unpacked(serve: Serve) -> None:
    packed = gzip.compress(PNG + bytes(BODY_CAP))
    assert len(packed) < 10_000
    with pytest.raises(BadReply, match="larger than 2 MB"):
        fetched_from_home(serve(answering(packed, head=b"Content-Encoding: gzip\r\n")))


@pytest.mark.parametrize("drip", [False, True])
def test_a_slow_server_costs_a_limited_time(serve: Serve, hold: threading.Event, *, drip: bool) -> None:
    def answer(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n" + PNG)
        while not hold.wait(0.02 if drip else 20):
            connection.sendall(b".")

    started = time.monotonic()
    with pytest.raises(Unreachable, match="too long"):
        fetched_from_home(serve(answer), whole_s=0.4)
    assert time.monotonic() - started < 5


def test_stopping_ends_a_fetch_at_once(serve: Serve, hold: threading.Event) -> None:
    sign = Cancellation()

    def answer(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n" + PNG)
        sign.cancel()
        hold.wait(20)

    url = serve(answer)
    with pytest.raises(Cancelled):
        fetch_image(url, home=url, cancellation=sign)
    with pytest.raises(Cancelled):
        fetch_image(url, home=url, cancellation=sign)


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (answering(b"<!DOCTYPE html><html>Not here"), "web page"),
        (answering(b'<svg xmlns="http://www.w3.org/2000/svg"/>'), "web page"),
        (answering(b"%PDF-1.4"), "isn't a picture"),
        (answering(b""), "isn't a picture"),
        (answering(b"gone", status="404 Not Found"), "no picture at this address"),
        (answering(b"no", status="403 Forbidden"), "HTTP 403"),
        (answering(PNG, status="500 Oops"), "HTTP 500"),
        (answering(b"", status="302 Found"), "HTTP 302"),
        (answering(b"PNG", head=b"Content-Encoding: gzip\r\n"), "broke off|isn't a picture"),
    ],
)
def test_what_is_no_picture_is_said_plainly(serve: Serve, answer: Answer, expected: str) -> None:
    with pytest.raises(ChannelError, match=expected) as caught:
        fetched_from_home(serve(answer))
    assert isinstance(caught.value, BadReply)
    assert ("web page" in expected) is isinstance(caught.value, WebPage)


def test_a_body_that_breaks_off_is_no_picture(serve: Serve) -> None:
    whole = b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n" + PNG
    with pytest.raises(ChannelError, match="broke off"):
        fetched_from_home(serve(lambda connection, _request: connection.sendall(whole)))


def test_nobody_there_is_said_without_advice_about_the_shop() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{probe.getsockname()[1]}/a.png"
    with pytest.raises(Unreachable, match="refuses connections") as caught:
        fetched_from_home(url)
    assert caught.value.remedy is None


def test_a_proxy_of_the_system_may_stand_in_the_local_network(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    requests: list[bytes] = []

    def answer(connection: socket.socket, request: bytes) -> None:
        requests.append(request)
        answering(PNG)(connection, request)

    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", serve(answer))
    assert fetch_image("http://pictures.example/a.png") == PNG
    assert requests[0].startswith(b"GET http://pictures.example/a.png ")
    with pytest.raises(NotAllowed):
        fetch_image("http://192.168.1.1/reboot")
    assert len(requests) == 1
