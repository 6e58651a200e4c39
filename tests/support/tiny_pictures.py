"""Small real PNG files, a liar among them, and a loopback server that hands out pictures as asked."""

from __future__ import annotations

import struct
import threading
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Self

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_RGB = 2


def png(width: int, height: int, colour: tuple[int, int, int] = (200, 30, 30)) -> bytes:
    """A picture of one colour."""
    rows = (b"\0" + bytes(colour) * width) * height
    return _SIGNATURE + _header(width, height) + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")


def lying_png(width: int, height: int) -> bytes:
    """A few bytes that claim to be a picture of this size."""
    return _SIGNATURE + _header(width, height) + _chunk(b"IDAT", zlib.compress(bytes(100))) + _chunk(b"IEND", b"")


def _header(width: int, height: int) -> bytes:
    return _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, _RGB, 0, 0, 0))


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


class PictureServer:
    """Serves what `pictures` holds by path; a path in `slow` isn't answered before `go` is set."""

    def __init__(self) -> None:
        self.pictures: dict[str, bytes] = {}
        self.slow: set[str] = set()
        self.go = threading.Event()
        self.asked: list[str] = []
        self.most_at_once = 0
        self._busy = 0
        self._lock = threading.Lock()
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    @property
    def url(self) -> str:
        """Where it answers, without a slash at the end."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def answer(self, path: str) -> bytes | None:
        """The picture at this path, None when there is none."""
        with self._lock:
            self.asked.append(path)
            self._busy += 1
            self.most_at_once = max(self.most_at_once, self._busy)
        if path in self.slow:
            self.go.wait(20)
        with self._lock:
            self._busy -= 1
        return self.pictures.get(path)

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                body = server.answer(self.path)
                self.send_response(404 if body is None else 200)
                self.send_header("Content-Length", str(len(body or b"")))
                self.end_headers()
                self.wfile.write(body or b"")

            def log_message(self, *_arguments: object) -> None:
                """Print nothing."""

        return Handler

    def __enter__(self) -> Self:
        self._server.daemon_threads = True
        self._server.handle_error = lambda *_: None  # type: ignore[method-assign]  # who hangs up is no fault here
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.go.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
