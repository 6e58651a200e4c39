"""Hears what other PCs change in a shared desk, and when its server is away or back, on a thread of its own."""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from threading import Event, Thread
from typing import Protocol

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import utc_now

_log = logging.getLogger(__name__)
_ASK_EVERY_S = 2.0  # also where nothing is said: a word may get lost, or the server go without one
_REST_S = 0.3  # between two things told, so that a busy import elsewhere is told as few
_FIRST_RETRY_S, _LONGEST_RETRY_S = 1.0, 15.0


@dataclass(frozen=True, slots=True)
class Away:
    """The server doesn't answer since then, or refuses us; error says why."""

    since: datetime
    error: StorageError


@dataclass(frozen=True, slots=True)
class Back:
    """The server answers; what was changed meanwhile isn't told, so that everything is to be read again."""


News = Changes | Away | Back


class Listening(Protocol):
    """A way to the server; all but `wake` is for one thread, and raises StorageError when the way broke."""

    def wait(self, seconds: float) -> bool:
        """Wait until something changes, or `wake` is called, or for so long."""
        ...

    def changes(self) -> Changes:
        """What changed since this was last asked."""
        ...

    def wake(self) -> None:
        """End the wait, from any thread."""
        ...

    def close(self) -> None:
        """End it."""
        ...


def listening_to(db: Database) -> Listening:
    """A way to the shared desk's server. Blocking. Raises ServerAway, StorageError."""
    from ordersync_gui.storage.postgres_listening import PostgresListening  # noqa: PLC0415 - most desks have no server

    return PostgresListening(db)


class OutsideChanges:
    """Tells news, on its own thread, from `start` until `close`.

    connect: makes a way to the server. rest_s, first_retry_s: see the module's constants.
    """

    def __init__(
        self,
        connect: Callable[[], Listening],
        tell: Callable[[News], object],
        *,
        clock: Callable[[], datetime] = utc_now,
        rest_s: float = _REST_S,
        first_retry_s: float = _FIRST_RETRY_S,
    ) -> None:
        self._connect, self._tell, self._clock = connect, tell, clock
        self._rest_s, self._first_retry_s = rest_s, first_retry_s
        self._stopped = Event()
        self._go_on = Event()  # ends a wait for the next try
        self._asked = Event()
        self._away = False
        self._listening: Listening | None = None
        self._thread = Thread(target=self._run, name="outside-changes", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def check(self, *, now: bool = False) -> None:
        """Say `Back` as soon as the server answers, for somebody found that it didn't.

        now: don't wait with the next try.
        """
        self._asked.set()
        if now:
            self._go_on.set()
        self._wake()

    def stop(self) -> None:
        """Tell nothing more; the thread ends soon, where the server answers."""
        self._stopped.set()
        self._go_on.set()
        self._wake()

    def close(self) -> None:
        """Stop, and wait for the thread's end: for some seconds where the server doesn't answer. Blocking."""
        self.stop()
        if self._thread.is_alive():
            self._thread.join()

    def _wake(self) -> None:
        listening = self._listening
        if listening is not None:
            listening.wake()

    def _run(self) -> None:
        retry_s = self._first_retry_s
        while not self._stopped.is_set():
            try:
                with closing(self._connect()) as self._listening:
                    retry_s = self._first_retry_s
                    self._follow(self._listening)
            except StorageError as error:
                self._note_away(error)
            except Exception:  # noqa: BLE001 - the thread goes on whatever it is, and the log tells
                _log.exception("what other PCs change can't be heard")
                retry_s = _LONGEST_RETRY_S
            self._listening = None
            self._go_on.wait(0 if self._stopped.is_set() else retry_s)
            self._go_on.clear()
            retry_s = min(2 * retry_s, _LONGEST_RETRY_S)

    def _follow(self, listening: Listening) -> None:
        """Tell what changes until the server is away, which raises, or nobody wants to hear it."""
        while not self._stopped.is_set():
            asked = self._asked.is_set()
            self._asked.clear()
            changes = listening.changes()
            if self._away or asked:
                self._away = False
                self._say(Back())
            elif changes:
                self._say(changes)
                self._stopped.wait(self._rest_s)
            listening.wait(_ASK_EVERY_S)

    def _note_away(self, error: StorageError) -> None:
        if not self._away:
            self._away = True
            self._say(Away(self._clock(), error))

    def _say(self, news: News) -> None:
        if not self._stopped.is_set():
            self._tell(news)
