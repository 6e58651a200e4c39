"""Has the pages of long imports written by a process of its own, while this one reads the next page.

Python runs one thread at a time: in one process, reading and writing take as long as both together.
"""

from __future__ import annotations

import logging
import pickle
import struct
import subprocess
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from datetime import datetime
from threading import Event, Lock, Thread
from typing import IO, TYPE_CHECKING, Any

from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.orders import PageOutcome, save_page
from ordersync_gui.storage.written_pages import counts_of, written_since
from ordersync_gui.sync.import_messages import error_from_data
from ordersync_gui.sync.own_command import frugal_environment
from ordersync_gui.sync.page_keeping import Fetched, KeptHere
from ordersync_gui.sync.page_packing import packed

if TYPE_CHECKING:
    from ordersync_gui.sync.desk import Desk

_log = logging.getLogger(__name__)
# Fewer pages are written before a process has even started.
_WORTH_IT = 4
_END_LIMIT_S = 10.0
_LENGTH = struct.Struct(">Q")
_FLAGS = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0)


class PageWriter:
    """Writes pages by a process that `command` starts, as `app.page_writing_child` serves it.

    It is started by the first page of a long walk, and used as soon as it is ready; where it can't be started or
    dies, this process writes, first of all the page that it died over, unless that is there already.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._lock = Lock()
        self._ready = Event()
        self._starter: Thread | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._here = KeptHere()
        self._closed = False

    def pack(self, page: FeedPage) -> bytes:
        """The page in bytes once the other process is ready."""
        if self._starter is None and page.pages >= _WORTH_IT:
            with self._lock:
                if self._starter is None:
                    self._starter = Thread(target=self._start, daemon=True, name="start-writer")
                    self._starter.start()
        return packed(page) if self._ready.is_set() else b""

    async def keep(
        self, desk: Desk, fetched: Fetched, *, store_id: int, run_id: int, seen: AbstractSet[str], now: datetime
    ) -> PageOutcome:
        """Have it written; raises what `save_page` does."""
        about: dict[str, Any] = {"store_id": store_id, "run_id": run_id, "seen": seen, "now": now}
        if fetched.packed and self._ready.is_set():
            return await desk.workers.write(self._kept, desk.db, fetched, about)
        return await self._here.keep(desk, fetched, **about)

    def close(self) -> None:
        """End the process; one that is about to start has nothing to lose. Blocking."""
        self._closed = True
        with self._lock:
            process = self._process
            if process is not None and not self._ready.is_set():
                process.kill()
        self._ready.clear()
        if self._starter is not None:
            self._starter.join()
        process = self._process
        if process is None:
            return
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):
                pipe.close()  # type: ignore[union-attr] # they are pipes
        try:
            process.wait(_END_LIMIT_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def _start(self) -> None:
        try:
            with self._lock:
                if self._closed:
                    return
                process = self._process = subprocess.Popen(  # noqa: S603 - this program itself
                    self._command,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    env=frugal_environment(),
                    creationflags=_FLAGS,
                )
            receive(process.stdout)
        except (OSError, EOFError) as error:
            if not self._closed:
                _log.warning("pages aren't written by a process of their own: %r", error)
        else:
            self._ready.set()

    def _kept(self, db: Database, fetched: Fetched, about: dict[str, Any]) -> PageOutcome:
        """The page written there, or here where that process dies meanwhile. Blocking."""
        before = counts_of(db, about["run_id"])
        try:
            return self._written(fetched.packed, about)
        except (OSError, EOFError) as error:
            _log.warning("the process that writes pages has ended: %r", error)
        self._give_up()
        place = {"store_id": about["store_id"], "run_id": about["run_id"]}
        known = written_since(db, before, fetched.page, **place)
        return save_page(db, page=fetched.page, **about) if known is None else known

    def _give_up(self) -> None:
        """Let this process write from now on, once the other one certainly doesn't any more."""
        self._ready.clear()
        if self._process is not None:
            self._process.kill()
            self._process.wait()

    def _written(self, page: bytes, about: dict[str, Any]) -> PageOutcome:
        """One page there and its outcome back. Blocking; raises OSError, EOFError when the process is gone."""
        process = self._process
        if process is None:
            raise EOFError
        send(process.stdin, (page, about))
        verdict, found = receive(process.stdout)
        if verdict == "error":
            raise error_from_data(found)
        if verdict == "fault":
            raise RuntimeError(f"{found} while a page was written")
        outcome: PageOutcome = found
        return outcome


def send(pipe: IO[bytes] | None, message: object) -> None:
    """Write a message into a pipe of this program. Blocking. Raises OSError."""
    data = pickle.dumps(message, pickle.HIGHEST_PROTOCOL)
    if pipe is None:
        raise BrokenPipeError
    pipe.write(_LENGTH.pack(len(data)))
    pipe.write(data)
    pipe.flush()


def receive(pipe: IO[bytes] | None) -> Any:  # noqa: ANN401 - whatever was sent
    """The next message out of a pipe of this program. Blocking. Raises EOFError at its end."""
    head = b"" if pipe is None else pipe.read(_LENGTH.size)
    if pipe is None or len(head) < _LENGTH.size:
        raise EOFError
    (length,) = _LENGTH.unpack(head)
    data = pipe.read(length)
    if len(data) < length:
        raise EOFError
    return pickle.loads(data)  # noqa: S301 - from our own process
