"""One session with a shop for a row of notices: what it takes to open one is spent once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from ordersync_gui.domain.exchange import Exchange

if TYPE_CHECKING:
    from ordersync_gui.channels.http import Session


class ShopLine:
    """Lends the session to one job at a time, on whichever thread that runs, and gives each its own evidence.

    open_session is told where each exchange goes. Each request still has a connection of its own.
    """

    def __init__(self, open_session: Callable[[Callable[[Exchange], None]], Session]) -> None:
        self._turn = Lock()
        self._state = Lock()
        self._lent = self._ended = False
        self._exchanges: list[Exchange] = []
        self._session = open_session(self._keep)

    @contextmanager
    def lent(self, exchanges: list[Exchange]) -> Iterator[Session]:
        """The session; what it exchanges inside is added to the list. Waits until no other job has it."""
        with self._turn:
            with self._state:
                self._lent = True
            self._exchanges = exchanges
            try:
                yield self._session
            finally:
                self._given_back()

    def close(self) -> None:
        """Let go of the session; a job that still has it isn't disturbed, it is closed after that."""
        with self._state:
            self._ended = True
            if not self._lent:
                self._session.close()

    def _given_back(self) -> None:
        with self._state:
            self._lent = False
            if self._ended:
                self._session.close()

    def _keep(self, exchange: Exchange) -> None:
        self._exchanges.append(exchange)
