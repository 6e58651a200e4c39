"""HTTP on 127.0.0.1 for a practice shop: reads requests, delivers answers whole, in part or not at all."""

from __future__ import annotations

import logging
import os
import socket
import sys
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from threading import Condition, Thread
from typing import Any, cast
from urllib.parse import parse_qsl

from ordersync_gui.practice.request import Answer, Delivery, Request, text

_HOST = "127.0.0.1"
_POLL_SECONDS = 0.02
_CLOSE_SECONDS = 0.8
_BODY_CAP = 8 * 1024 * 1024
_log = logging.getLogger(__name__)
Respond = Callable[[Request], Answer]


class LoopbackServer:
    """Serves `respond` on a thread of its own; each connection has another. Can be started again after a stop."""

    def __init__(self, respond: Respond, *, port: int = 0) -> None:
        self.port = port
        self._respond = respond
        self._server: _Server | None = None
        self._thread: Thread | None = None

    def start(self) -> None:
        """Bind and serve. Raises OSError when the port is taken, RuntimeError when it serves already."""
        if self._server is not None:
            raise RuntimeError("The practice shop is running already.")
        server = _Server(self._respond, self.port)
        self.port = server.server_address[1]
        self._server = server
        self._thread = Thread(
            target=server.serve_forever, args=(_POLL_SECONDS,), name="practice-shop", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        """Take no more connections and end the open ones."""
        server, thread = self._server, self._thread
        if server is None or thread is None:
            return
        server.shutdown()
        thread.join()
        server.server_close()
        server.end_connections()
        self._server = self._thread = None


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64
    allow_reuse_address = os.name == "posix"  # on Windows it would let another process take the port

    def __init__(self, respond: Respond, port: int) -> None:
        self.respond = respond
        self._open: set[socket.socket] = set()
        self._changed = Condition()
        super().__init__((_HOST, port), _Handler)

    def server_bind(self) -> None:
        """Without the look-up of a host name that HTTPServer does and that can take seconds."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = _HOST, self.server_address[1]

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - as the base class has it
        with self._changed:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:  # noqa: ANN401 - as the base class has it
        super().shutdown_request(request)
        with self._changed:
            self._open.discard(request)
            self._changed.notify_all()

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401, ARG002 - as the base class has it
        """A client that went away is nothing to tell; anything else is a bug and goes to the log."""
        if not isinstance(sys.exc_info()[1], (ConnectionError, TimeoutError)):
            _log.exception("A practice shop failed to answer")

    def end_connections(self) -> None:
        """Break what is still open and wait, for less than a second, until its threads have closed it."""
        with self._changed:
            for connection in self._open:
                _break(connection)
            self._changed.wait_for(lambda: not self._open, _CLOSE_SECONDS)


def _break(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # it is closed already


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "PracticeShop"
    sys_version = ""
    disable_nagle_algorithm = True
    wbufsize = -1  # head and body leave together

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as the base class has it
        """Nothing: the shop keeps its own list of requests, without secrets."""

    def _serve(self) -> None:
        body = self._read_body()
        if isinstance(body, bytes):
            self._send(cast("_Server", self.server).respond(self._request(body)))
        elif body is not None:
            self.close_connection = True
            self._send(body)

    def _read_body(self) -> bytes | Answer | None:
        """The body, an answer to a request that can't be read, or None when the client went away."""
        if "Transfer-Encoding" in self.headers:
            return text(411, "Send the length of the body.")
        length = self.headers.get("Content-Length", "0")
        if not (length.isascii() and length.isdigit()):
            return text(400, "The length of the body isn't a number.")
        if len(length) > 12 or int(length) > _BODY_CAP:  # noqa: PLR2004 - digits that int() reads at once
            return text(413, "The body is too large.")
        body = self.rfile.read(int(length))
        if len(body) < int(length):
            self.close_connection = True
            return None
        return body

    def _request(self, body: bytes) -> Request:
        path, _, query = self.path.partition("?")
        values: dict[str, tuple[str, ...]] = {}
        for name, value in parse_qsl(query, keep_blank_values=True):
            values[name] = (*values.get(name, ()), value)
        return Request(
            method=self.command,
            path=path,
            query={name: given[0] for name, given in values.items()},
            headers={name.lower(): value for name, value in self.headers.items()},
            body=body,
            all_of=values,
        )

    def _send(self, answer: Answer) -> None:
        if answer.delivery is not Delivery.WHOLE:
            self.close_connection = True
        if answer.delivery is Delivery.NOTHING:
            return
        self.send_response(answer.status)
        for name, value in answer.headers.items():
            self.send_header(name, value)
        self.send_header("Content-Type", answer.content_type)
        self.send_header("Content-Length", str(len(answer.body)))
        if self.close_connection and answer.delivery is Delivery.WHOLE:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(
            answer.body if answer.delivery is Delivery.WHOLE else answer.body[: len(answer.body) // 2]
        )
        self.wfile.flush()
