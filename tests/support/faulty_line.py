"""A line to a shop on this PC that can fail as networks do: it forwards, or it breaks what it carries."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum
from types import TracebackType
from typing import Self

_HOST = "127.0.0.1"
_PATIENCE_S = 20
_HOLD_S = 60


class Break(Enum):
    """How the line fails a connection."""

    REFUSED = "nothing listens"
    STRANGER = "another server answers, whose certificate nobody trusts"
    NOT_TAKEN = "the request is never read"
    NOT_ANSWERED = "the shop does what it was asked, and its answer never comes"
    RESET = "the connection is reset in the middle of the answer"


class Moment(Enum):
    """When something can be done that concerns one request."""

    ARRIVED = "it has come, and the shop doesn't have it yet"
    DONE = "the shop has done it, and nobody was answered yet"
    ANSWERED = "its sender was answered"


@dataclass
class _Act:
    """What is to be done, and how many requests it leaves alone before that."""

    moment: Moment
    act: Callable[[], None]
    after: int


class FaultyLine:
    """Forwards each connection to the shop at this port, but fails those that a fault was ordered for.

    tls: what clients talk TLS with; stranger: the same with a certificate that they don't trust.
    """

    def __init__(
        self, shop_port: int, *, tls: ssl.SSLContext | None = None, stranger: ssl.SSLContext | None = None
    ) -> None:
        self.struck = 0
        self._shop_port = shop_port
        self._tls, self._stranger = tls, stranger
        self._lock = threading.Lock()
        self._break: Break | None = None
        self._fine = 0
        self._act: _Act | None = None
        self._closed = threading.Event()
        self._listener: socket.socket | None = None
        self._threads: list[threading.Thread] = []
        self._listen(0)
        self.port = self._bound()

    def order(self, kind: Break, *, after: int = 0) -> None:
        """Fail every connection in this way, but not the first `after` ones; until `heal`."""
        with self._lock:
            self._break, self._fine = kind, after
        if kind is Break.REFUSED and after == 0:
            self._hang_up()

    def do_at(self, moment: Moment, act: Callable[[], None], *, after: int = 0) -> None:
        """Do this once at that moment of a request; not at those of the first `after` ones."""
        with self._lock:
            self._act = _Act(moment, act, after)

    def heal(self) -> None:
        """Forward everything from now on."""
        with self._lock:
            self._break, self._act = None, None
        if self._listener is None:
            self._listen(self.port)

    def close(self) -> None:
        """Take no more connections, and end those that are held."""
        self._closed.set()
        self._hang_up()
        for thread in self._threads:
            thread.join(_PATIENCE_S)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _bound(self) -> int:
        assert self._listener is not None
        return int(self._listener.getsockname()[1])

    def _listen(self, port: int) -> None:
        listener = socket.create_server((_HOST, port))
        self._listener = listener
        self._start(self._accept, listener)

    def _hang_up(self) -> None:
        listener, self._listener = self._listener, None
        if listener is not None:
            with suppress(OSError):
                listener.shutdown(socket.SHUT_RDWR)
            listener.close()

    def _start(self, work: Callable[[socket.socket], None], given: socket.socket) -> None:
        thread = threading.Thread(target=work, args=(given,), name="faulty-line", daemon=True)
        self._threads = [each for each in self._threads if each.is_alive()]
        self._threads.append(thread)
        thread.start()

    def _accept(self, listener: socket.socket) -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                self._start(self._serve, connection)

    def _next(self) -> Break | None:
        """How the connection that has come is to fail; the one after it may be refused."""
        with self._lock:
            if self._break is None:
                return None
            self._fine -= 1
            if self._break is Break.REFUSED:
                if self._fine == 0:
                    self.struck += 1
                    self._hang_up()
                return None
            if self._fine >= 0:
                return None
            self.struck += 1
            return self._break

    def _serve(self, connection: socket.socket) -> None:
        kind = self._next()
        context = self._stranger if kind is Break.STRANGER else self._tls
        with connection, suppress(OSError):
            connection.settimeout(_PATIENCE_S)
            if context is None:
                self._carry(connection, kind)
                return
            with context.wrap_socket(connection, server_side=True) as secured:
                self._carry(secured, kind)

    def _carry(self, connection: socket.socket, kind: Break | None) -> None:
        if kind is Break.NOT_TAKEN:
            self._closed.wait(_HOLD_S)
            return
        request = _whole(connection)
        if not request:
            return
        self._come(Moment.ARRIVED)
        answer = self._forwarded(request)
        self._come(Moment.DONE)
        if kind is Break.NOT_ANSWERED:
            self._closed.wait(_HOLD_S)
        elif kind is Break.RESET:
            connection.sendall(answer[: len(answer) // 2])
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        else:
            connection.sendall(answer)
            self._come(Moment.ANSWERED)

    def _come(self, moment: Moment) -> None:
        with self._lock:
            due = self._act
            if due is None or due.moment is not moment:
                return
            due.after -= 1
            if due.after >= 0:
                return
            self._act = None
        due.act()

    def _forwarded(self, request: bytes) -> bytes:
        with socket.create_connection((_HOST, self._shop_port), timeout=_PATIENCE_S) as shop:
            shop.sendall(request)
            pieces = []
            while piece := shop.recv(65536):
                pieces.append(piece)
        return b"".join(pieces)


def _whole(connection: socket.socket) -> bytes:
    """A whole request; what has come of it when the other side went away."""
    received = b""
    while True:
        head, found, body = received.partition(b"\r\n\r\n")
        if found and len(body) >= _length(head):
            return received
        piece = connection.recv(65536)
        if not piece:
            return b""
        received += piece


def _length(head: bytes) -> int:
    for line in head.splitlines():
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return int(value)
    return 0
