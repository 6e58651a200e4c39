from __future__ import annotations

import gzip
import socket
import threading
import time

import pytest
from loopback_http import QUICK, SECRET, Serve, free_port, get, noting, ok, post, reset, session, waiting

from ordersync_gui.channels.http import Cancellation, HttpRequest, TimeLimits, raise_for_status
from ordersync_gui.domain.errors import (
    Ambiguous,
    BadReply,
    Cancelled,
    ChannelError,
    Unreachable,
)
from ordersync_gui.domain.exchange import Exchange


def test_a_get_brings_the_body_and_lower_case_headers(serve: Serve) -> None:
    with session() as talk:
        reply = talk.get(HttpRequest("GET", serve(ok(b"hello", head=b"X-Shop: A\r\n"))))
    assert (reply.status, reply.body, reply.headers["x-shop"]) == (200, b"hello", "A")


def test_the_request_carries_our_headers_and_no_other_accept(serve: Serve) -> None:
    requests: list[bytes] = []
    url = serve(noting(requests, ok(b"")))
    with session() as talk:
        talk.get(HttpRequest("GET", url + "/feed?a=b", {"Accept": "application/xml, text/xml", "X-Key": "ü"}))
    head = requests[0].decode()
    assert head.startswith("GET /feed?a=b HTTP/1.1\r\n")
    assert head.count("Accept:") == 1
    assert "*/*" not in head
    assert "X-Key: ü" in head


def test_a_refused_connection_proves_that_nothing_left() -> None:
    seen: list[Exchange] = []
    with pytest.raises(Unreachable, match="refuses connections"):
        post(f"http://127.0.0.1:{free_port()}/", seen)
    assert seen[0].left_machine is False


def test_an_unknown_host_proves_that_nothing_left() -> None:
    seen: list[Exchange] = []
    with pytest.raises(Unreachable, match=r"shop\.invalid isn't known"):
        post("http://shop.invalid/feed", seen)
    assert seen[0].left_machine is False
    assert seen[0].failure.startswith("shop.invalid isn't known")


def test_an_untrusted_certificate_is_named_and_nothing_left(serve_tls: Serve) -> None:
    seen: list[Exchange] = []
    with pytest.raises(Unreachable, match=r"certificate of 127\.0\.0\.1 isn't trusted"):
        post(serve_tls(ok(b"")), seen)
    assert seen[0].left_machine is False


def test_https_to_a_plain_server_is_no_secure_connection() -> None:
    with socket.create_server(("127.0.0.1", 0)) as plain:

        def complain() -> None:
            connection, _ = plain.accept()
            with connection:
                connection.recv(1024)
                connection.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")

        thread = threading.Thread(target=complain)
        thread.start()
        with pytest.raises(Unreachable, match="No secure connection"):
            get(f"https://127.0.0.1:{plain.getsockname()[1]}/")
        thread.join()


def test_a_silent_shop_is_too_slow_for_a_read_and_ambiguous_for_a_write(
    serve: Serve, hold: threading.Event
) -> None:
    seen: list[Exchange] = []
    url = serve(waiting(hold))
    with pytest.raises(Unreachable, match="took too long"):
        get(url, limits=QUICK)
    with pytest.raises(Ambiguous, match="didn't answer in time"):
        post(url, seen)
    assert seen[0].left_machine is True
    assert seen[0].status is None


def test_the_whole_request_has_a_limit_even_while_bytes_trickle(serve: Serve, hold: threading.Event) -> None:
    def trickle(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n")
        while not hold.wait(0.05):
            connection.sendall(b"x")

    url = serve(trickle)
    started = time.monotonic()
    with pytest.raises(Unreachable, match="took too long"):
        get(url, limits=TimeLimits(connect=2, read=5, whole=0.5))
    with pytest.raises(Ambiguous, match="didn't answer in time"):
        post(url, whole=0.5)
    assert time.monotonic() - started < 20


@pytest.mark.parametrize("head", [b"Content-Length: 100\r\n", b"Transfer-Encoding: chunked\r\n"])
def test_a_cut_off_answer_is_told_from_a_whole_one(serve: Serve, head: bytes) -> None:
    url = serve(
        lambda connection, _request: connection.sendall(b"HTTP/1.1 200 OK\r\n" + head + b"\r\n5\r\nhello\r\n")
    )
    with pytest.raises(BadReply, match="broke off"):
        get(url)
    with pytest.raises(Ambiguous, match="lost before its answer was whole"):
        post(url)


def test_a_connection_closed_without_an_answer_is_unreachable_or_ambiguous(serve: Serve) -> None:
    url = serve(lambda _connection, _request: None)
    with pytest.raises(Unreachable, match="closed the connection without an answer"):
        get(url)
    with pytest.raises(Ambiguous):
        post(url)


def test_a_reset_after_the_request_is_ambiguous_for_a_write(serve: Serve) -> None:
    seen: list[Exchange] = []
    url = serve(reset)
    with pytest.raises(Ambiguous):
        post(url, seen)
    with pytest.raises(Unreachable):
        get(url)
    assert seen[0].left_machine is True


def test_what_is_no_http_is_said_to_be_none(serve: Serve) -> None:
    url = serve(lambda connection, _request: connection.sendall(b"220 mail.example ESMTP\r\n\r\n"))
    with pytest.raises(BadReply, match="isn't a web server"):
        get(url)


def test_a_write_is_sent_once_and_no_redirect_is_followed(serve: Serve) -> None:
    requests: list[bytes] = []

    def elsewhere(connection: socket.socket, request: bytes) -> None:
        requests.append(request)
        connection.sendall(b"HTTP/1.1 302 Found\r\nLocation: /other\r\nContent-Length: 0\r\n\r\n")

    with session() as talk:
        reply = talk.post_once(HttpRequest("POST", serve(elsewhere) + "/a", body=b"<x/>"))
    assert reply.status == 302
    assert len(requests) == 1
    assert requests[0].endswith(b"\r\n\r\n<x/>")


def test_a_read_follows_a_redirect_on_the_same_host_with_its_sign_in(serve: Serve) -> None:
    requests: list[bytes] = []

    def moved(connection: socket.socket, request: bytes) -> None:
        requests.append(request)
        if request.startswith(b"GET /old"):
            connection.sendall(b"HTTP/1.1 301 Moved\r\nLocation: /new?x=1\r\nContent-Length: 0\r\n\r\n")
        else:
            ok(b"feed")(connection, request)

    seen: list[Exchange] = []
    with session(seen) as talk:
        reply = talk.get(HttpRequest("GET", serve(moved) + "/old", {"SS-UserName": "desk"}))
    assert reply.body == b"feed"
    assert requests[1].startswith(b"GET /new?x=1 ")
    assert b"SS-UserName: desk" in requests[1]
    assert [exchange.status for exchange in seen] == [301, 200]


def test_a_redirect_to_another_host_is_not_followed(serve: Serve) -> None:
    visited: list[bytes] = []
    other = serve(lambda _connection, request: visited.append(request))
    target = other.replace("127.0.0.1", "localhost") + "/feed?auth_key=copied"
    location = target.encode()
    url = serve(
        lambda connection, _request: connection.sendall(
            b"HTTP/1.1 302 Found\r\nLocation: " + location + b"\r\nContent-Length: 0\r\n\r\n"
        )
    )
    with pytest.raises(Unreachable, match="another address: http://localhost") as caught:
        get(url)
    assert "copied" not in str(caught.value)
    assert visited == []


def test_a_redirect_in_circles_ends(serve: Serve) -> None:
    url = serve(
        lambda connection, _request: connection.sendall(
            b"HTTP/1.1 302 Found\r\nLocation: /\r\nContent-Length: 0\r\n\r\n"
        )
    )
    with pytest.raises(BadReply, match="circles"):
        get(url)


def test_a_blocked_read_ends_within_a_second_of_cancelling(serve: Serve, hold: threading.Event) -> None:
    started = threading.Event()

    def silent(_connection: socket.socket, _request: bytes) -> None:
        started.set()
        hold.wait(20)

    cancellation = Cancellation()
    url = serve(silent)
    ended: list[ChannelError] = []

    def work() -> None:
        try:
            get(url, cancellation=cancellation)
        except ChannelError as error:
            ended.append(error)

    worker = threading.Thread(target=work)
    worker.start()
    assert started.wait(10)
    cancellation.cancel()
    worker.join(1)
    assert not worker.is_alive()
    assert isinstance(ended[0], Cancelled)


def test_a_handshake_that_hangs_can_be_cancelled_and_nothing_left() -> None:
    seen: list[Exchange] = []
    cancellation = Cancellation()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"https://127.0.0.1:{silent.getsockname()[1]}/"
        timer = threading.Timer(0.2, cancellation.cancel)
        timer.start()
        begun = time.monotonic()
        with session(seen, cancellation=cancellation) as talk, pytest.raises(Cancelled):
            talk.post_once(HttpRequest("POST", url, body=b"<x/>"))
        timer.join()
    assert time.monotonic() - begun < 20, "far from the time that a write may take"
    assert seen[0].left_machine is False


def test_a_write_cancelled_after_sending_began_is_ambiguous(serve: Serve, hold: threading.Event) -> None:
    cancellation = Cancellation()

    def cancelled_meanwhile(_connection: socket.socket, _request: bytes) -> None:
        cancellation.cancel()
        hold.wait(20)

    with session(cancellation=cancellation) as talk, pytest.raises(Ambiguous, match="Stopped while"):
        talk.post_once(HttpRequest("POST", serve(cancelled_meanwhile), body=b"<x/>"))


def test_a_write_cancelled_before_it_began_is_cancelled(serve: Serve) -> None:
    requests: list[bytes] = []
    cancellation = Cancellation()
    cancellation.cancel()
    url = serve(lambda _connection, request: requests.append(request))
    with session(cancellation=cancellation) as talk, pytest.raises(Cancelled):
        talk.post_once(HttpRequest("POST", url, body=b"<x/>"))
    assert requests == []


def test_a_header_that_cannot_be_sent_leaves_nothing(serve: Serve) -> None:
    seen: list[Exchange] = []
    with session(seen) as talk, pytest.raises(Unreachable, match="couldn't be put together"):
        talk.post_once(HttpRequest("POST", serve(ok(b"")), {"X-Key": "two\nlines"}, b"<x/>"))
    assert seen[0].left_machine is False


def test_a_body_over_the_cap_is_not_read_to_its_end(serve: Serve) -> None:
    sent: list[int] = []

    def endless(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _ in range(1000):
            connection.sendall(b"10000\r\n" + b"x" * 65536 + b"\r\n")
            sent.append(65536)

    with pytest.raises(BadReply, match="too large"):
        get(serve(endless), cap=200_000)
    assert sum(sent) < 60_000_000


def test_a_gzip_bomb_is_stopped_at_the_cap(serve: Serve) -> None:
    bomb = gzip.compress(b"0" * 50_000_000)
    with pytest.raises(BadReply, match="too large"):
        get(serve(ok(bomb, head=b"Content-Encoding: gzip\r\n")), cap=1_000_000)


def test_the_evidence_keeps_a_bounded_masked_part_of_a_large_answer(serve: Serve) -> None:
    seen: list[Exchange] = []
    secret_at_the_cut = b"x" * (64 * 1024 - 10) + SECRET.encode() + b"y" * 100_000
    with session(seen) as talk:
        assert len(talk.get(HttpRequest("GET", serve(ok(secret_at_the_cut)))).body) > 160_000
    assert len(seen[0].response_body) <= 64 * 1024
    assert SECRET[:4] not in seen[0].response_body


def test_a_status_is_left_to_the_caller_who_may_turn_it_into_an_error(serve: Serve) -> None:
    url = serve(
        lambda connection, _request: connection.sendall(
            b"HTTP/1.1 429 Slow\r\nRetry-After: 30\r\nContent-Length: 0\r\n\r\n"
        )
    )
    with session() as talk:
        reply = talk.get(HttpRequest("GET", url))
        with pytest.raises(ChannelError, match="fewer requests"):
            raise_for_status(reply, talk.redactor)


def test_an_unknown_name_is_found_without_a_request() -> None:
    with session() as talk, pytest.raises(Unreachable, match="isn't known"):
        talk.look_up("https://shop.invalid/feed")


def test_a_session_answers_requests_on_connections_of_their_own(serve: Serve) -> None:
    requests: list[bytes] = []
    url = serve(noting(requests, ok(b"1")))
    with session() as talk:
        for _ in range(3):
            talk.get(HttpRequest("GET", url))
    assert len(requests) == 3
    assert all(b"Connection: close" in request for request in requests)
