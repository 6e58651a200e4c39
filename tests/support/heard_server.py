"""A shared desk's server for whoever listens to it: it tells what it is given to tell, and can be away."""

from __future__ import annotations

import threading
from queue import Queue

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import ServerAway, StorageError
from ordersync_gui.domain.wording import say

GONE = ServerAway(say("Gone."))


class FakeServer:
    """Ways to it, each of which tells what is put in; `away` breaks them and lets no other be made."""

    def __init__(self) -> None:
        self.away: StorageError | None = None
        self.tried = self.made = self.ended = self.asked = 0
        self.stirred = threading.Event()
        self.changed: Queue[Changes] = Queue()

    def way(self) -> FakeWay:
        self.tried += 1
        if self.away is not None:
            raise self.away
        self.made += 1
        return FakeWay(self)

    def change(self, changes: Changes) -> None:
        self.changed.put(changes)
        self.stirred.set()

    def break_off(self, error: StorageError = GONE) -> None:
        self.away = error
        self.stirred.set()

    def come_back(self) -> None:
        self.away = None


class FakeWay:
    """One way to the server."""

    def __init__(self, server: FakeServer) -> None:
        self._server = server

    def wait(self, seconds: float) -> bool:
        assert seconds > 0
        self._server.stirred.wait()
        self._server.stirred.clear()
        return True

    def changes(self) -> Changes:
        self._server.asked += 1
        if self._server.away is not None:
            raise self._server.away
        found = Changes()
        while not self._server.changed.empty():
            found |= self._server.changed.get()
        return found

    def wake(self) -> None:
        self._server.stirred.set()

    def close(self) -> None:
        self._server.ended += 1
