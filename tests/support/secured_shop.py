"""A loopback server with a certificate of one's choice, at once or within the tunnel of a proxy, or with none."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

Answer = Callable[[socket.socket, bytes], None]


@contextmanager
def secured(certificate: Path, answer: Answer, *, behind_tunnel: bool = False) -> Iterator[str]:
    """Give each request's beginning to `answer`; yields the server's address.

    certificate: a file with the key in it. behind_tunnel: a proxy, whose address is http, that looks into tunnels.
    """
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        serving = threading.Thread(target=_serve, args=(listener, context, answer, behind_tunnel))
        serving.start()
        try:
            scheme = "http" if behind_tunnel else "https"
            yield f"{scheme}://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            serving.join()


@contextmanager
def serving(answer: Answer) -> Iterator[str]:
    """Give each request's beginning to `answer`, without any certificate; yields the server's address."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_serve_plainly, args=(listener, answer))
        thread.start()
        try:
            yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        finally:
            listener.shutdown(socket.SHUT_RDWR)
            thread.join()


def _serve_plainly(listener: socket.socket, answer: Answer) -> None:
    with suppress(OSError):
        while True:
            connection, _ = listener.accept()
            with connection, suppress(OSError):
                connection.settimeout(10)
                answer(connection, connection.recv(65536))


def _serve(listener: socket.socket, context: ssl.SSLContext, answer: Answer, behind_tunnel: bool) -> None:  # noqa: FBT001 - a thread's argument
    with suppress(OSError):
        while True:
            connection, _ = listener.accept()
            with connection, suppress(OSError):
                connection.settimeout(10)
                if behind_tunnel:
                    connection.recv(65536)
                    connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                with context.wrap_socket(connection, server_side=True) as talk:
                    answer(talk, talk.recv(65536))
