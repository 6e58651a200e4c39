from __future__ import annotations

import gzip
import socket
import struct
import threading
import time
from collections.abc import Callable
from urllib.parse import urlencode

import pytest

from ordersync_gui.channels.http import Cancellation, HttpRequest, Session, TimeLimits, raise_for_status
from ordersync_gui.domain.errors import (
    Ambiguous,
    BadReply,
    Cancelled,
    ChannelError,
    Unreachable,
)
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.redaction import Redactor

Serve = Callable[[Callable[[socket.socket, bytes], None]], str]
SECRET = "s3cret:with spaces&100%ü"
QUICK = TimeLimits(connect=2, read=0.3, whole=5)


def ok(body: bytes, *, head: bytes = b"") -> Callable[[socket.socket, bytes], None]:
    whole = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n%s\r\n%s" % (len(body), head, body)
    return lambda connection, _request: connection.sendall(whole)


def noting(
    requests: list[bytes], answer: Callable[[socket.socket, bytes], None]
) -> Callable[[socket.socket, bytes], None]:
    def noted(connection: socket.socket, request: bytes) -> None:
        requests.append(request)
        answer(connection, request)

    return noted


def waiting(hold: threading.Event) -> Callable[[socket.socket, bytes], None]:
    def wait(_connection: socket.socket, _request: bytes) -> None:
        hold.wait(20)

    return wait


def session(
    seen: list[Exchange] | None = None,
    *,
    limits: TimeLimits | None = None,
    cap: int = 1_000_000,
    cancellation: Cancellation | None = None,
) -> Session:
    return Session(
        redactor=Redactor([SECRET], usernames=["desk"]),
        on_exchange=None if seen is None else seen.append,
        body_cap=cap,
        limits=limits,
        cancellation=cancellation,
    )


def reset(connection: socket.socket, _request: bytes) -> None:
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def get(url: str, **options: object) -> bytes:
    with session(**options) as talk:  # type: ignore[arg-type]
        return talk.get(HttpRequest("GET", url)).body


def post(url: str, seen: list[Exchange] | None = None, *, whole: float = 5) -> bytes:
    with session(seen, limits=QUICK) as talk:
        return talk.post_once(HttpRequest("POST", url, body=b"<x/>"), whole=whole).body


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


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
    assert time.monotonic() - started < 4


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
    with pytest.raises(BadReply, match="another address: http://localhost") as caught:
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
    assert time.monotonic() - begun < 2
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
