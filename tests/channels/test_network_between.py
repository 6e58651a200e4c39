"""What stands between this PC and the shop: a guest network's page of sign-in, a company proxy."""

from __future__ import annotations

import json
import socket
from base64 import b64encode
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import unquote

import pytest
from loopback_http import SECRET, Serve, free_port, get, noting, ok, post, session
from ows_answers import connection as ows_connection
from secured_shop import secured

from ordersync_gui.channels.errors_by_status import raise_for_status
from ordersync_gui.channels.http import HttpRequest, Reply, Session
from ordersync_gui.channels.notice_status import Fate, fate, put_off
from ordersync_gui.channels.protocols import order_time_rest
from ordersync_gui.channels.protocols.custom_store import FeedSettings, read_feed
from ordersync_gui.channels.providers.oxatis import Oxatis
from ordersync_gui.channels.proxies import proxy_name, system_proxy
from ordersync_gui.channels.redirects import redirect_target
from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.errors import BadReply, ChannelError, Unreachable, WebPage
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.redaction import MASK, Redactor

TLS = Path(__file__).parent.parent / "fixtures" / "tls"
NOW = datetime(2026, 11, 22, tzinfo=UTC)
GATEWAY = b"<html><!-- <WISPAccessGatewayParam><Redirect/></WISPAccessGatewayParam> --><body>Hello</body></html>"
PORTAL = b"<html><title>Caf\xc3\xa9 Hotspot</title><body>Accept the terms to go online.</body></html>"
CLOSED = b"<html><title>Closed</title><body>We are back soon. Log in</body></html>"
PROXY_SECRET = "pr0xy-canary-81"
_VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy of the PC that tests run on."""
    for name in _VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


def answered(body: bytes, *, status: int = 200, asked: str = "http://shop.example/feed", **headers: str) -> Reply:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, given, body, NOW, asked=asked)


# a network that asks for a sign-in


def read_by_custom_store(reply: Reply) -> object:
    return read_feed(reply, FeedSettings(UTC, "EUR"))


def read_by_order_time(reply: Reply) -> object:
    return order_time_rest.read_ship_doc(reply, "7", {})


def read_by_oxatis(reply: Reply) -> object:
    from ordersync_gui.channels.protocols.ows.refusals import read_data  # noqa: PLC0415 - beside its fellows

    return read_data(reply, UTC)


READERS = pytest.mark.parametrize("read", [read_by_custom_store, read_by_order_time, read_by_oxatis])


@READERS
@pytest.mark.parametrize("page", [GATEWAY, PORTAL], ids=["by its mark", "by its words"])
def test_a_networks_page_is_told_from_the_shops_answer(read: Callable[[Reply], object], page: bytes) -> None:
    with pytest.raises(Unreachable, match="asks you to sign in first") as caught:
        read(answered(page))
    assert "browser" in str(caught.value.remedy)
    assert "tried again by itself" in str(caught.value.meaning)


def test_a_gateway_may_repeat_the_address_that_was_asked() -> None:
    asked = "http://magento.shop.example/cart/feed"
    page = PORTAL.replace(b"Accept", f"<a href='/in?to={asked}'>Accept</a>".encode())
    with pytest.raises(Unreachable, match="asks you to sign in first"):
        read_by_custom_store(answered(page, asked=asked))


@READERS
@pytest.mark.parametrize(
    "reply",
    [
        answered(CLOSED),
        answered(PORTAL, asked="https://shop.example/feed"),
        answered(b"<html><title>Wi-Fi hotspot EUR 20</title><body>Buy now</body></html>"),
        answered(b"<html><title>Routers</title><body>Guest Wi-Fi from EUR 20. Log in. <a href='/cart'>"),
        answered(b"<html><title>Routers</title><body class='woocommerce-page'>Guest Wi-Fi. Log in."),
        answered(b"<html><title>Routers</title><body>Review: &lt;WISPAccessGatewayParam&gt; Log in."),
    ],
    ids=["a shop's page", "over https", "no word of signing in", "a cart", "of a shop's program", "quoted"],
)
def test_any_other_page_stays_a_page_of_the_shop(read: Callable[[Reply], object], reply: Reply) -> None:
    with pytest.raises(WebPage):
        read(reply)


@pytest.mark.parametrize("asked", ["http://shop.example/feed", "https://shop.example/feed", ""])
def test_status_511_and_a_gateways_mark_are_the_networks_wherever_they_come_from(asked: str) -> None:
    for reply in (answered(b"", status=511, asked=asked), answered(GATEWAY, status=403, asked=asked)):
        with pytest.raises(Unreachable, match="asks you to sign in first"):
            raise_for_status(reply, reply.redactor)


@pytest.mark.parametrize(
    "location", ["http://portal.example/in?url=http://shop.example", "https://10.0.0.1:8443/"]
)
@pytest.mark.parametrize("status", [302, 303, 307])
def test_a_passing_redirect_to_a_stranger_is_probably_the_networks(location: str, status: int) -> None:
    reply = answered(b"", status=status, location=location)
    with pytest.raises(Unreachable, match="another address") as caught:
        redirect_target(reply.asked, reply)
    assert "sign in to the network" in str(caught.value.remedy)
    assert "url=" not in str(caught.value)
    with pytest.raises(Unreachable):
        raise_for_status(reply, reply.redactor)


@pytest.mark.parametrize(
    ("asked", "status", "location"),
    [
        ("http://shop.example/feed", 301, "http://other.example/feed"),
        ("http://shop.example/feed", 308, "http://other.example/feed"),
        ("http://shop.example/feed", 302, "https://www.shop.example/feed"),
        ("http://www.shop.example/feed", 302, "https://api.shop.example/feed"),
        ("https://shop.example/feed", 302, "https://other.example/feed"),
    ],
)
def test_a_lasting_or_related_or_secured_redirect_is_the_shops(asked: str, status: int, location: str) -> None:
    with pytest.raises(BadReply, match="another address"):
        redirect_target(asked, answered(b"", status=status, asked=asked, location=location))


def test_a_redirected_call_of_oxatis_is_the_networks(serve: Serve) -> None:
    head = b"HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\nContent-Length: 0\r\n\r\n"
    connection = ows_connection(serve(lambda peer, _request: peer.sendall(head)))
    with session() as talk, pytest.raises(Unreachable, match="another address"):
        Oxatis().fetch_page(connection, Window(NOW, NOW), 1, talk)


def test_a_notice_that_a_gateway_answered_was_not_told_and_comes_again() -> None:
    reply = answered(GATEWAY)
    assert fate(reply) is Fate.LATER
    assert isinstance(put_off(reply, ""), Unreachable)


@pytest.mark.parametrize(
    "reply",
    [
        answered(GATEWAY, asked="https://shop.example/feed"),
        answered(b'{"success":true,"order":{"buyer":"<!--<WISPAccessGatewayParam>"}}'),
        answered(b"<ok><buyer><![CDATA[<!--<WISPAccessGatewayParam>]]></buyer></ok>"),
        answered(b"<ok buyer='&lt;WISPAccessGatewayParam&gt;'/>"),
        answered(b"OK <!-- <WISPAccessGatewayParam> -->"),
    ],
    ids=["over https", "in json", "in a section", "escaped", "in plain text"],
)
def test_what_a_shop_repeats_of_a_buyer_has_no_notice_sent_again(reply: Reply) -> None:
    assert fate(reply) is Fate.ACCEPTED


@pytest.mark.parametrize(
    "body",
    [
        b"<?xml version='1.0'?>\n<WISPAccessGatewayParam xmlns:xsi='x'><Redirect/></WISPAccessGatewayParam>",
        b"\xef\xbb\xbf<wispaccessgatewayparam ><LoginURL><![CDATA[http://in/?a&b]]></LoginURL>",
        b"<HTML><HEAD><!--\n<?xml version='1.0'?><WISPAccessGatewayParam>--></HEAD></HTML>",
    ],
)
def test_a_gateway_is_known_in_each_of_the_ways_in_which_they_answer(body: bytes) -> None:
    assert fate(answered(body)) is Fate.LATER


def test_a_page_that_only_speaks_of_a_network_proves_nothing_about_a_notice() -> None:
    assert fate(answered(PORTAL)) is Fate.ACCEPTED  # what its page means, its channel's reader says


# a company proxy


def proxied(monkeypatch: pytest.MonkeyPatch, proxy: str) -> None:
    for name in ("http_proxy", "https_proxy"):
        monkeypatch.setenv(name, proxy)


def with_sign_in(proxy: str) -> str:
    return proxy.replace("http://", f"http://desk:{PROXY_SECRET}@")


def test_a_shop_is_asked_through_the_proxy_with_its_sign_in(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []
    proxied(monkeypatch, with_sign_in(serve(noting(seen, ok(b"feed")))))
    assert get("http://shop.example/feed?a=1") == b"feed"
    assert seen[0].startswith(b"GET http://shop.example/feed?a=1 HTTP/1.1\r\n")
    assert b64encode(f"desk:{PROXY_SECRET}".encode()) in seen[0]


@pytest.mark.parametrize("exception", ["shop.invalid", ".invalid", "*", "other.example, shop.invalid"])
def test_an_exception_is_asked_directly(serve: Serve, monkeypatch: pytest.MonkeyPatch, exception: str) -> None:
    seen: list[bytes] = []
    proxied(monkeypatch, serve(noting(seen, ok(b"feed"))))
    monkeypatch.setenv("no_proxy", exception)
    with pytest.raises(Unreachable, match=r"shop\.invalid"):
        get("http://shop.invalid/feed")
    assert seen == []


def test_shops_on_this_pc_are_never_asked_through_a_proxy(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    url = serve(ok(b"feed"))
    proxied(monkeypatch, f"http://127.0.0.1:{free_port()}")
    assert get(url) == b"feed"
    assert get(url.replace("127.0.0.1", "localhost")) == b"feed"


def test_the_systems_own_settings_and_exceptions_count_where_the_environment_has_none(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bytes] = []
    proxy = serve(noting(seen, ok(b"feed"))).removeprefix("http://")
    monkeypatch.setattr("ordersync_gui.channels.proxies.getproxies", lambda: {"http": proxy})
    monkeypatch.setattr("ordersync_gui.channels.proxies.proxy_bypass", lambda host: host == "intranet.invalid")
    assert get("http://shop.example/") == b"feed"
    with pytest.raises(Unreachable, match=r"intranet\.invalid"):
        get("http://intranet.invalid/")
    assert len(seen) == 1


def test_a_proxy_for_everything_counts_for_each_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "http://proxy.example:3128")
    assert {system_proxy(f"{scheme}://shop.example/") for scheme in ("http", "https")} == {
        "http://proxy.example:3128"
    }
    assert system_proxy("http://[::1]:80/") == ""
    assert system_proxy("http://[broken/") == ""


def test_a_dead_proxy_is_named_as_what_cannot_be_reached(monkeypatch: pytest.MonkeyPatch) -> None:
    port = free_port()
    proxied(monkeypatch, f"http://127.0.0.1:{port}")
    for url in ("http://shop.example/", "https://shop.example/"):
        with pytest.raises(Unreachable, match=rf"proxy 127\.0\.0\.1:{port} can't be reached, so shop\.example"):
            get(url)
    seen: list[Exchange] = []
    with pytest.raises(Unreachable):
        post("http://shop.example/", seen)
    assert seen[0].left_machine is False


def test_a_proxy_of_unknown_name_is_not_taken_for_an_unknown_shop(monkeypatch: pytest.MonkeyPatch) -> None:
    proxied(monkeypatch, "http://proxy.invalid:3128")
    with pytest.raises(Unreachable, match=r"proxy proxy\.invalid:3128 can't be reached"):
        get("https://shop.example/")


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("407 Proxy Authentication Required", "asks for a sign-in of its own"),
        ("403 Forbidden", "doesn't let this PC reach shop.example"),
        ("502 Bad Gateway", "company proxy can't reach shop.example"),
        ("504 Gateway Timeout", "company proxy can't reach shop.example"),
    ],
)
def test_what_a_proxy_says_to_a_tunnel_is_told_in_plain_words(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, status: str, words: str
) -> None:
    head = f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode()
    proxied(monkeypatch, serve(lambda peer, _request: peer.sendall(head)))
    seen: list[Exchange] = []
    with pytest.raises(Unreachable, match=words):
        post("https://shop.example/notice", seen)
    assert seen[0].left_machine is False


def test_a_proxys_sign_in_is_not_taken_for_the_shops(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    head = b"HTTP/1.1 407 Authenticate\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n"
    proxied(monkeypatch, serve(lambda peer, _request: peer.sendall(head)))
    with session() as talk, pytest.raises(Unreachable, match="sign-in of its own") as caught:
        raise_for_status(talk.get(HttpRequest("GET", "http://shop.example/")), talk.redactor)
    assert "its password isn't what is asked for" in str(caught.value.meaning)


def test_a_page_of_the_proxy_is_not_taken_for_a_fault_of_the_shop() -> None:
    reply = answered(b"<html>", status=503, x_squid_error="ERR_DNS_FAIL 0")
    with pytest.raises(Unreachable, match="proxy answered instead of the shop: ERR_DNS_FAIL"):
        raise_for_status(reply, reply.redactor)


def test_a_proxys_word_is_told_without_the_stores_secrets() -> None:
    told = {"x-squid-error": "s3cr3t-canary 0"}
    reply = Reply(503, told, b"", NOW, Redactor(["s3cr3t-canary"]), "http://shop.example/feed")
    with pytest.raises(Unreachable, match=MASK):
        raise_for_status(reply, reply.redactor)


@pytest.mark.parametrize("url", ["http://shop.example/", "https://shop.example/"])
def test_a_proxy_that_repeats_its_password_has_it_in_no_evidence_and_no_error(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, url: str
) -> None:
    password = "pr0xy%20can4ry"
    plain, kept = unquote(password), list[Exchange]()
    page = f"<p>desk:{plain} or {password}</p>".encode()
    head = f"HTTP/1.1 407 {plain}\r\nContent-Length: {len(page)}\r\n\r\n".encode("latin-1")
    proxy = serve(lambda peer, _request: peer.sendall(head + page))
    proxied(monkeypatch, proxy.replace("http://", f"http://desk:{password}@"))
    with session(kept) as talk:
        talk.forget_exchanges()
        try:
            error = str(talk.get(HttpRequest("GET", url)).excerpt())
        except Unreachable as refused:
            error = refused.detail
        told = json.dumps([asdict(each) for each in (*kept, *talk.last_exchanges())], default=str) + error
    assert len(kept) == 1
    assert MASK in told
    assert plain not in told
    assert "pr0xy" not in told


def test_a_fault_of_http_that_quotes_a_secret_is_told_without_it(serve: Serve) -> None:
    url = serve(lambda peer, _request: peer.sendall(f"HTTP/1.1 {SECRET[:11]} {SECRET}\r\n\r\n".encode()))
    with Session(redactor=Redactor([SECRET[:11]])) as talk, pytest.raises(BadReply) as caught:
        talk.get(HttpRequest("GET", url))
    assert MASK in caught.value.detail
    assert SECRET[:11] not in caught.value.detail


def test_a_proxy_that_looks_into_secure_connections_is_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    with secured(TLS / "company-good.pem", ok(b"feed"), behind_tunnel=True) as proxy:
        proxied(monkeypatch, proxy)
        with pytest.raises(Unreachable, match="isn't trusted by this PC") as caught:
            get("https://shop.example/")
    assert "ask whoever runs the network to add its certificate" in str(caught.value.remedy)


def refusing(status: str) -> Callable[[socket.socket, bytes], None]:
    return lambda peer, _request: peer.sendall(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode())


@pytest.mark.parametrize("url", ["http://shop.example/", "https://shop.example/"])
@pytest.mark.parametrize(
    "proxy", ["works", "asks", "dead", "http://{in}proxy:notaport", "socks4://{in}proxy:1", "socks5://{in}proxy:1"]
)
def test_a_proxys_password_is_in_no_log_evidence_or_error(
    serve: Serve, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, proxy: str, url: str
) -> None:
    caplog.set_level("DEBUG")
    sign_in = f"desk:{PROXY_SECRET}@"
    makers: dict[str, Callable[[], str]] = {
        "works": lambda: with_sign_in(serve(ok(b"feed"))),
        "asks": lambda: with_sign_in(serve(refusing("407 No"))),
        "dead": lambda: with_sign_in(f"http://127.0.0.1:{free_port()}"),
    }
    proxied(monkeypatch, makers[proxy]() if proxy in makers else proxy.replace("{in}", sign_in))
    exchanges: list[Exchange] = []
    told = []
    sends: tuple[Callable[[], bytes], ...] = (lambda: get(url, seen=exchanges), lambda: post(url, exchanges))
    for send in sends:
        try:
            send()
        except ChannelError as error:
            told += [str(error), error.detail, repr(error.__cause__)]
    kept = json.dumps([asdict(exchange) for exchange in exchanges], default=str)
    assert exchanges
    for text in (*told, kept, caplog.text):
        assert PROXY_SECRET not in text
        assert b64encode(f"desk:{PROXY_SECRET}".encode()).decode() not in text


def test_a_proxy_that_cannot_be_used_is_named_without_its_sign_in(monkeypatch: pytest.MonkeyPatch) -> None:
    proxied(monkeypatch, f"socks4://desk:{PROXY_SECRET}@proxy.example:1080")
    with pytest.raises(Unreachable, match=r"can't be used: socks4://proxy\.example:1080\."):
        get("http://shop.example/")


@pytest.mark.parametrize(
    ("proxy", "name"),
    [("", ""), ("http://u:p@proxy.example:3128", "proxy.example:3128"), ("http://p", "p"), ("http://p:x", "?")],
)
def test_a_proxys_name_has_no_sign_in(proxy: str, name: str) -> None:
    assert proxy_name(proxy) == name
