"""Small loopback shops, and reading a document as if a shop had sent it."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from ordersync_gui.channels.http import Reply
from ordersync_gui.channels.protocols.custom_store import FeedSettings, read_feed
from ordersync_gui.domain.feed import FeedPage

FIXTURES = Path(__file__).parent.parent / "fixtures"
Answer = Callable[[socket.socket, bytes], None]


@pytest.fixture
def fixtures() -> Path:
    """Where captured answers lie."""
    return FIXTURES


@pytest.fixture
def hold() -> Iterator[threading.Event]:
    """What a slow shop waits for; set when the test ends."""
    event = threading.Event()
    yield event
    event.set()


@pytest.fixture
def serve(hold: threading.Event) -> Iterator[Callable[[Answer], str]]:
    """Start a shop that gives each whole request to `answer(connection, request)`; returns its address."""
    with ExitStack() as stack:
        yield lambda answer: "http://127.0.0.1:" + stack.enter_context(_shop(answer, None))
        hold.set()


@pytest.fixture
def serve_tls(hold: threading.Event) -> Iterator[Callable[[Answer], str]]:
    """The same with a certificate that nobody trusts."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(FIXTURES / "tls" / "certificate.pem", FIXTURES / "tls" / "key.pem")
    with ExitStack() as stack:
        yield lambda answer: "https://127.0.0.1:" + stack.enter_context(_shop(answer, context))
        hold.set()


@pytest.fixture
def read() -> Callable[..., FeedPage]:
    """Read bytes or text as a feed of a store."""

    def page(document: bytes | str, *, zone: str = "UTC", currency: str = "EUR") -> FeedPage:
        body = document if isinstance(document, bytes) else document.encode()
        reply = Reply(200, {}, body, datetime(2026, 11, 22, tzinfo=UTC))
        return read_feed(reply, FeedSettings(ZoneInfo(zone), currency))

    return page


@contextmanager
def _shop(answer: Answer, context: ssl.SSLContext | None) -> Iterator[str]:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        accepting = threading.Thread(target=_accept, args=(listener, answer, context))
        accepting.start()
        try:
            yield str(listener.getsockname()[1])
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            accepting.join()


def _accept(listener: socket.socket, answer: Answer, context: ssl.SSLContext | None) -> None:
    talking = []
    with suppress(OSError):
        while True:
            connection, _ = listener.accept()
            thread = threading.Thread(target=_talk, args=(connection, answer, context))
            thread.start()
            talking.append(thread)
    for thread in talking:
        thread.join()


def _talk(connection: socket.socket, answer: Answer, context: ssl.SSLContext | None) -> None:
    with connection, suppress(OSError):
        connection.settimeout(20)
        if context is None:
            answer(connection, _whole_request(connection))
            return
        with context.wrap_socket(connection, server_side=True) as secured:
            answer(secured, _whole_request(secured))


def _whole_request(connection: socket.socket) -> bytes:
    received = b""
    while True:
        head, found, body = received.partition(b"\r\n\r\n")
        lengths = [
            line.split(b":")[1] for line in head.splitlines() if line.lower().startswith(b"content-length:")
        ]
        if found and len(body) >= int(lengths[0] if lengths else 0):
            return received
        piece = connection.recv(65536)
        if not piece:
            return received
        received += piece
