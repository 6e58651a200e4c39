"""A label printer's port as tests have it: keeps what arrives, hangs or breaks off as it is told."""

from __future__ import annotations

import socket
import struct
import threading
from types import TracebackType
from typing import Self

_WAIT_S = 10
_NEVER = 1_000_000


class LabelListener:
    """Listens on a free port of this PC. `received`: the bytes of each connection that ended."""

    def __init__(self) -> None:
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self._jobs: list[bytes] = []
        self._ended = threading.Condition()
        self._reads, self._breaks_from = True, _NEVER
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="label-listener")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._closing.set()
        with socket.socket() as last:
            last.connect_ex(("127.0.0.1", self.port))  # wakes the one who waits for a connection
        self._thread.join(_WAIT_S)
        self._server.close()

    def read_nothing(self) -> None:
        """Take connections, and nothing of what is sent over them."""
        self._reads = False

    def break_off(self, after: int = 0) -> None:
        """End each connection after its first bytes, with a reset; so many are taken as a whole before."""
        self._breaks_from = after

    def received(self, jobs: int = 1) -> list[bytes]:
        """What so many connections brought, once they ended."""
        with self._ended:
            assert self._ended.wait_for(lambda: len(self._jobs) >= jobs, _WAIT_S), self._jobs
            return list(self._jobs)

    def _listen(self) -> None:
        while True:
            line, _ = self._server.accept()
            with line:
                if self._closing.is_set():
                    return
                self._take(line)

    def _take(self, line: socket.socket) -> None:
        if not self._reads:
            self._closing.wait(_WAIT_S)
            return
        taken = bytearray()
        while part := line.recv(65536):
            taken += part
            if len(self._jobs) >= self._breaks_from:
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return
        with self._ended:
            self._jobs.append(bytes(taken))
            self._ended.notify_all()
