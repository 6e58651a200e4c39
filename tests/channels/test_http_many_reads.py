"""Reads that travel as POST, and several on the way at once."""

from __future__ import annotations

import socket
import threading
import time
from urllib.parse import urlencode

import pytest
from loopback_http import QUICK, SECRET, Serve, noting, ok, reset, session, waiting

from ordersync_gui.channels.http import Cancellation, HttpRequest
from ordersync_gui.domain.errors import (
    Cancelled,
    Unreachable,
)
from ordersync_gui.domain.exchange import Exchange


def numbered(url: str, count: int) -> list[HttpRequest]:
    return [HttpRequest("POST", f"{url}/{number}", body=b"x=1") for number in range(count)]


def echoing(connection: socket.socket, request: bytes) -> None:
    """Answer with the path that was asked for."""
    if request:
        ok(request.split()[1])(connection, request)


def test_a_read_may_be_a_post_and_leaves_redirects_and_statuses_to_the_caller(serve: Serve) -> None:
    requests: list[bytes] = []
    moved = b"HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n"
    url = serve(noting(requests, lambda connection, _request: connection.sendall(moved)))
    with session() as talk:
        reply = talk.read(HttpRequest("POST", url, body=b"a=b"))
    assert (reply.status, len(requests)) == (302, 1)
    assert requests[0].endswith(b"\r\n\r\na=b")


def test_a_lost_read_by_post_is_no_ambiguous_write(serve: Serve, hold: threading.Event) -> None:
    request = HttpRequest("POST", serve(waiting(hold)), body=b"a=b")
    with session(limits=QUICK) as talk, pytest.raises(Unreachable, match="took too long"):
        talk.read(request)


def test_many_reads_are_answered_in_their_order_whichever_comes_first(serve: Serve) -> None:
    second_came = threading.Event()

    def first_last(connection: socket.socket, request: bytes) -> None:
        if request.startswith(b"POST /0 "):
            assert second_came.wait(10)
        echoing(connection, request)
        if request.startswith(b"POST /1 "):
            second_came.set()

    seen: list[Exchange] = []
    with session(seen) as talk:
        replies = list(talk.read_all(numbered(serve(first_last), 8)))
    assert [reply.body for reply in replies] == [f"/{number}".encode() for number in range(8)]
    assert [exchange.response_body for exchange in seen] == [f"/{number}" for number in range(8)]


@pytest.mark.parametrize("at_once", [1, 3])
def test_no_more_reads_are_on_the_way_than_allowed(serve: Serve, at_once: int) -> None:
    lock, together = threading.Lock(), threading.Barrier(at_once, timeout=10)
    now, most = 0, 0

    def counted(connection: socket.socket, request: bytes) -> None:
        nonlocal now, most
        with lock:
            now += 1
            most = max(most, now)
        together.wait()
        with lock:
            now -= 1
        echoing(connection, request)

    with session() as talk:
        assert len(list(talk.read_all(numbered(serve(counted), 12), at_once))) == 12
    assert most == at_once


def test_reads_are_sent_only_as_their_answers_are_taken(serve: Serve) -> None:
    requests: list[bytes] = []
    with session() as talk:
        replies = talk.read_all(numbered(serve(noting(requests, echoing)), 50), 3)
        assert next(replies).body == b"/0"
        replies.close()
    assert len([request for request in requests if request]) <= 3


def test_a_failed_read_comes_in_its_turn_and_ends_those_on_the_way(serve: Serve, hold: threading.Event) -> None:
    third_came = threading.Event()

    def second_fails(connection: socket.socket, request: bytes) -> None:
        if request.startswith(b"POST /1 "):
            assert third_came.wait(10)
            reset(connection, request)
        elif request.startswith(b"POST /2 "):
            third_came.set()
            hold.wait(20)
        else:
            echoing(connection, request)

    seen: list[Exchange] = []
    began = time.monotonic()
    with session(seen) as talk:
        replies = talk.read_all(numbered(serve(second_fails), 9), 3)
        assert next(replies).body == b"/0"
        with pytest.raises(Unreachable):
            next(replies)
    assert time.monotonic() - began < 10
    assert [exchange.url.rpartition("/")[2] for exchange in seen][:3] == ["0", "1", "2"]
    assert [bool(exchange.failure) for exchange in seen][:3] == [False, True, True]
    assert len(seen) <= 4


def test_cancelling_ends_all_reads_on_the_way(serve: Serve, hold: threading.Event) -> None:
    cancellation = Cancellation()
    came = threading.Semaphore(0)

    def silent(_connection: socket.socket, _request: bytes) -> None:
        came.release()
        hold.wait(20)

    def cancel_when_three_came() -> None:
        for _ in range(3):
            assert came.acquire(timeout=10)
        cancellation.cancel()

    helper = threading.Thread(target=cancel_when_three_came)
    helper.start()
    with session(cancellation=cancellation) as talk, pytest.raises(Cancelled):
        list(talk.read_all(numbered(serve(silent), 9), 3))
    helper.join()


def test_a_secret_in_a_form_is_masked_in_the_evidence_in_every_encoding(serve: Serve) -> None:
    seen: list[Exchange] = []
    body = urlencode({"AppId": "app", "Key": SECRET, "Data": f"<A>{SECRET}</A>"}).encode()
    parrot = serve(lambda connection, request: ok(request.partition(b"\r\n\r\n")[2])(connection, request))
    with session(seen) as talk:
        talk.read(HttpRequest("POST", parrot, body=body))
        list(talk.read_all([HttpRequest("POST", parrot, body=body)]))
    for exchange in seen:
        kept = exchange.request_body + exchange.response_body
        assert "AppId=app" in kept
        assert "s3cret" not in kept
