"""One channel at work against a loopback shop that gives one answer, for the tests of its own oddities."""

from __future__ import annotations

import socket
from collections.abc import Callable
from datetime import UTC, datetime

from ordersync_gui.channels.abilities import ImportsOrders, Provider
from ordersync_gui.channels.http import Session
from ordersync_gui.domain.channel import CheckStep, Connection, Window
from ordersync_gui.domain.exchange import Exchange
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.form import checked_values
from ordersync_gui.domain.redaction import Redactor

Answer = Callable[[socket.socket, bytes], None]
WINDOW = Window(datetime(2026, 8, 1, tzinfo=UTC), datetime(2026, 11, 22, tzinfo=UTC))


class ChannelBench:
    """A channel whose form is filled in; requests are what the shop got, exchanges what is kept."""

    def __init__(self, provider: Provider, serve: Callable[[Answer], str], given: dict[str, str]) -> None:
        self.provider = provider
        self.requests: list[str] = []
        self.exchanges: list[Exchange] = []
        self._serve = serve
        self._given = given

    def connection(self, **given: str) -> Connection:
        """The channel's form, filled in; nothing has to be served."""
        spec = self.provider.spec
        values = checked_values(spec.form, {**self._given, **given})
        return Connection(
            {key: value for key, value in values.items() if key not in spec.secret_keys},
            {key: values[key] for key in spec.secret_keys},
        )

    def fetch(self, body: bytes | str, *, status: int = 200, page: int = 1, **given: str) -> FeedPage:
        """What the channel reads from a shop that gives this answer."""
        connection = self._served(body, status, given)
        assert isinstance(self.provider, ImportsOrders)
        with self.session(connection) as session:
            return self.provider.fetch_page(connection, WINDOW, page, session)

    def check(self, body: bytes | str, *, status: int = 200, **given: str) -> list[CheckStep]:
        """The steps of a connection test against a shop that gives this answer."""
        connection = self._served(body, status, given)
        with self.session(connection) as session:
            return list(self.provider.check(connection, session))

    def session(self, connection: Connection) -> Session:
        """A session as the use cases open it."""
        redactor = Redactor(connection.secrets.values(), usernames=[connection.values["username"]])
        return Session(redactor=redactor, on_exchange=self.exchanges.append)

    def _served(self, body: bytes | str, status: int, given: dict[str, str]) -> Connection:
        content = body if isinstance(body, bytes) else body.encode()
        head = f"HTTP/1.1 {status} X\r\nContent-Length: {len(content)}\r\n\r\n"

        def answer(peer: socket.socket, request: bytes) -> None:
            self.requests.append(request.decode())
            peer.sendall(head.encode() + content)

        return self.connection(url=self._serve(answer) + "/feed?store=7", **given)
