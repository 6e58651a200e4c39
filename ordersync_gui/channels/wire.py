"""One connection under way: whether anything left this PC, and how to end it from another thread."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from enum import Enum
from typing import Any

from httpcore import LocalProtocolError as CoreLocalProtocolError
from httpx import LocalProtocolError


class End(Enum):
    """Why we ended a connection ourselves."""

    CANCELLED = "cancelled"
    DEADLINE = "deadline"


class Ended(Exception):
    """The connection was ended by us before anything left."""


class Wire:
    """Follows one request through httpcore's trace extension.

    left: bytes of the request may have reached the other side; False proves that none did.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self.end: End | None = None
        self.left = False

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """What httpcore reports; raises Ended to stop a request that hasn't begun."""
        if event.endswith("connect_tcp.complete"):
            self._watch(info["return_value"].get_extra_info("socket"))
        elif event == "http11.send_request_headers.started":
            self._about_to_send(info)
        elif event == "http11.send_request_headers.failed" and isinstance(
            info.get("exception"), CoreLocalProtocolError | LocalProtocolError
        ):
            self.left = False  # refused by our own HTTP library before a byte was written

    def cancel(self) -> None:
        """End it because a person asked for it."""
        self._abort(End.CANCELLED)

    @contextmanager
    def deadline(self, seconds: float) -> Iterator[None]:
        """End it when the block takes longer than this."""
        timer = threading.Timer(max(seconds, 0.0), self._abort, (End.DEADLINE,))
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            self.close()

    def close(self) -> None:
        """Let go of the socket."""
        with self._lock:
            if self._socket is not None:
                self._socket.close()
                self._socket = None

    def _watch(self, connected: socket.socket) -> None:
        with self._lock:
            if self._socket is not None:
                self._socket.close()
            # A duplicate: TLS takes the original over, and its own shutdown isn't safe from another thread.
            self._socket = connected.dup()
            if self.end is not None:
                _shut(self._socket)

    def _about_to_send(self, info: Mapping[str, Any]) -> None:
        with self._lock:
            if self.end is not None:
                raise Ended
            request = info.get("request")
            if getattr(request, "method", b"") != b"CONNECT":  # that one only asks a proxy for a tunnel
                self.left = True

    def _abort(self, why: End) -> None:
        with self._lock:
            if self.end is None:
                self.end = why
            if self._socket is not None:
                _shut(self._socket)


def _shut(connection: socket.socket) -> None:
    with suppress(OSError):  # the other side was faster
        connection.shutdown(socket.SHUT_RDWR)
