"""A port of this PC where calls are taken and nobody ever says a word, and the desk's server that it would be."""

from __future__ import annotations

import socket
from collections.abc import Iterator

import pytest

from ordersync_gui.domain.desk_server import DeskServer, TlsMode


@pytest.fixture
def line() -> Iterator[socket.socket]:
    """The port, until it is closed."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        yield found


def at(line: socket.socket) -> DeskServer:
    """The server that is called there."""
    return DeskServer("127.0.0.1", "orders", "anna", line.getsockname()[1], TlsMode.OFF)


def off(line: socket.socket) -> DeskServer:
    """The same, where nothing answers any more."""
    server = at(line)
    line.close()
    return server
