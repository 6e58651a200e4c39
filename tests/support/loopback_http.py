"""Sessions and small answers for tests of HTTP over loopback."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable

from ordersync_gui.channels.http import Cancellation, HttpRequest, Session, TimeLimits
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
