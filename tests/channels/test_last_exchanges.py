"""A session remembers its latest requests for whoever may want evidence of them, and masks them when asked."""

from __future__ import annotations

import socket

import pytest
from loopback_http import SECRET, Serve, free_port, noting, ok, session

from ordersync_gui.channels.http import HttpRequest
from ordersync_gui.domain.errors import Unreachable
from ordersync_gui.domain.redaction import MASK


def test_nothing_is_remembered_before_somebody_wants_it(serve: Serve) -> None:
    with session() as talk:
        talk.get(HttpRequest("GET", serve(ok(b"hello"))))
        assert talk.last_exchanges() == ()
        talk.forget_exchanges()
        assert talk.last_exchanges() == ()


def test_requests_since_the_last_forgetting_are_told_in_order(serve: Serve) -> None:
    url = serve(ok(b"hello"))
    with session() as talk:
        talk.forget_exchanges()
        talk.get(HttpRequest("GET", f"{url}/first"))
        talk.forget_exchanges()
        for path in ("second", "third"):
            talk.get(HttpRequest("GET", f"{url}/{path}"))
        found = talk.last_exchanges()
    assert [each.url.rpartition("/")[2] for each in found] == ["second", "third"]
    assert [each.response_body for each in found] == ["hello", "hello"]
    assert all(each.ended_at >= each.started_at for each in found)


def test_a_failed_request_is_told_with_its_failure() -> None:
    with session() as talk:
        talk.forget_exchanges()
        with pytest.raises(Unreachable):
            talk.get(HttpRequest("GET", f"http://127.0.0.1:{free_port()}/"))
        (found,) = talk.last_exchanges()
    assert (found.status, found.left_machine) == (None, False)
    assert "refuses connections" in found.failure


def test_requests_that_went_side_by_side_are_all_told(serve: Serve) -> None:
    url = serve(ok(b"hello"))
    with session() as talk:
        talk.forget_exchanges()
        list(talk.read_all(HttpRequest("GET", f"{url}/{n}") for n in range(7)))
        assert [each.url.rpartition("/")[2] for each in talk.last_exchanges()] == list("0123456")


def test_a_secret_is_masked_wherever_it_stands(serve: Serve) -> None:
    sent: list[bytes] = []
    answer = f"<a>{SECRET}</a><b>{SECRET.replace('&', '&amp;')}</b>".encode()
    url = serve(noting(sent, ok(answer, head=f"X-Echo: {SECRET}\r\nSet-Cookie: {SECRET}\r\n".encode())))
    quoted = "s3cret%3Awith%20spaces%26100%25%C3%BC"
    with session() as talk:
        talk.forget_exchanges()
        talk.read(HttpRequest("POST", f"{url}/?q={quoted}", {"X-Own": SECRET, "apiKey": "k"}, SECRET.encode()))
        (found,) = talk.last_exchanges()
    assert quoted.encode() in sent[0]
    assert SECRET.encode() in sent[0]
    told = repr(found)
    for shape in (SECRET, quoted, SECRET.replace("&", "&amp;"), "s3cret"):
        assert shape not in told
    assert found.response_headers["x-echo"] == MASK
    assert found.response_body == f"<a>{MASK}</a><b>{MASK}</b>"


def test_a_whole_page_of_orders_is_told_and_a_flood_is_cut(serve: Serve) -> None:
    def answer(connection: socket.socket, request: bytes) -> None:
        ok(b"x" * (300_000 if b"/page" in request else 3_000_000))(connection, request)

    url = serve(answer)
    with session(cap=4_000_000) as talk:
        talk.forget_exchanges()
        for path in ("page", "flood"):
            talk.get(HttpRequest("GET", f"{url}/{path}"))
        page, flood = talk.last_exchanges()
    assert len(page.response_body) == 300_000
    assert 1_000_000 < len(flood.response_body) < 1_100_000
