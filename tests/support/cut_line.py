"""A line to a server on this PC that can be cut, and mended, at any time: what it carried is gone."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from types import TracebackType
from typing import Self

_HOST = "127.0.0.1"
_PIECE = 65_536


class CutLine:
    """Carries connections to the server's port. cut() ends them and lets nobody in; mend() takes new ones."""

    def __init__(self, server_port: int) -> None:
        self._server_port = server_port
        self._lock = threading.Lock()
        self._ends: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._listener: socket.socket | None = None
        self.port = 0
        self.mend()

    def cut(self) -> None:
        """As when the server is turned off."""
        with self._lock:
            listener, self._listener = self._listener, None
            ends, self._ends = self._ends, []
        if listener is not None:
            _end(listener)
        for end in ends:
            _end(end)

    def mend(self) -> None:
        """As when it is back."""
        listener = socket.create_server((_HOST, self.port))
        self.port = int(listener.getsockname()[1])
        self._listener = listener
        self._begin(self._accept, listener)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cut()
        for thread in self._threads:
            thread.join(20)

    def _begin(self, work: object, *given: socket.socket) -> None:
        thread = threading.Thread(target=work, args=given, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self, listener: socket.socket) -> None:
        while True:
            try:
                here, _ = listener.accept()
                there = socket.create_connection((_HOST, self._server_port))
            except OSError:
                return
            with self._lock:
                if self._listener is not listener:
                    _end(here)
                    _end(there)
                    return
                self._ends += [here, there]
            self._begin(_carry, here, there)
            self._begin(_carry, there, here)


def _carry(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while piece := source.recv(_PIECE):
            target.sendall(piece)
    _end(source)
    _end(target)


def _end(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()
