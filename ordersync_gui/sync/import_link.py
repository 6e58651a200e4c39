"""The pipes to a process that imports: starts it, passes wishes in and answers out, and sees it end."""

from __future__ import annotations

import asyncio
import logging
import subprocess
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime
from threading import Lock, Thread
from typing import Any

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import Cancelled, OrderSyncError
from ordersync_gui.domain.pause import Pause
from ordersync_gui.domain.run import AskedBy, ImportReport, RunCounts, RunProgress
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_messages import from_line, progress_from_data, report_from_data, to_line
from ordersync_gui.sync.own_command import frugal_environment
from ordersync_gui.sync.shop import channel_provider
from ordersync_gui.sync.tally import ChangesSoFar

_log = logging.getLogger(__name__)
_START_LIMIT_S = 30.0
_END_LIMIT_S = 10.0
# Windows: below the window, and without a console of its own. 0 where there is no such flag.
_FLAGS = getattr(subprocess, "BELOW_NORMAL_PRIORITY_CLASS", 0) | getattr(subprocess, "CREATE_NO_WINDOW", 0)


class NotStarted(Exception):
    """No process that imports can be started."""


@dataclass
class _Asked:
    """An import that the process was asked for."""

    desk: Desk
    store: Store
    cancellation: Cancellation
    outcome: asyncio.Future[ImportReport]
    on_progress: Callable[[RunProgress], None]
    changes: ChangesSoFar = field(default_factory=ChangesSoFar)
    counts: RunCounts = field(default_factory=RunCounts)


class ImportLink:
    """One process that imports, just started; use it on the given event loop.

    Raises NotStarted. Blocking.
    """

    def __init__(self, command: Sequence[str], loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._lock = Lock()
        self._asked: dict[int, _Asked] = {}
        self._numbers = 0
        self._turns: set[asyncio.Task[None]] = set()
        self._is_ready: asyncio.Future[None] = loop.create_future()
        self.ended = False
        try:
            self._process = subprocess.Popen(  # noqa: S603 - this program itself
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=frugal_environment(),
                creationflags=_FLAGS,
            )
        except OSError as error:
            raise NotStarted(str(error)) from error
        self._listeners = (
            Thread(target=self._listen, daemon=True, name="from-import"),
            Thread(target=self._overhear, daemon=True, name="import-errors"),
        )
        for listener in self._listeners:
            listener.start()

    @property
    def pid(self) -> int:
        """The process."""
        return self._process.pid

    @property
    def busy(self) -> bool:
        """Whether it imports."""
        return bool(self._asked)

    async def ready(self) -> None:
        """Wait until the process can import. Raises NotStarted."""
        try:
            await asyncio.wait_for(asyncio.shield(self._is_ready), _START_LIMIT_S)
        except TimeoutError:
            self._process.kill()
            raise NotStarted("it takes too long") from None

    async def imported(
        self,
        desk: Desk,
        store: Store,
        since: datetime | None,
        asked_by: AskedBy | None,
        *,
        on_progress: Callable[[RunProgress], None],
        cancellation: Cancellation,
        pause: Pause,
    ) -> ImportReport:
        """Have a store imported; the arguments are those of `sync.import_orders.import_orders`."""
        self._numbers += 1
        number = self._numbers
        outcome: asyncio.Future[ImportReport] = self._loop.create_future()
        asked = self._asked[number] = _Asked(desk, store, cancellation, outcome, on_progress)
        if self.ended:  # so quickly that nobody was there to be told
            outcome.set_exception(BrokenPipeError("it had ended before"))
        wish = {
            "store": store.id,
            "name": store.name,
            "since": None if since is None else since.isoformat(),
            "asked_by": None if asked_by is None else asked_by.value,
        }
        try:
            # A process that ends meanwhile is noticed all the same, since this one is among the asked.
            paced = await desk.workers.network(_is_paced, desk, store)
            # A hold that is put on or taken off while that was found out counts, too.
            self._send(number, "import", **wish, held=pause.held, paced=paced)
            with (
                cancellation.watched(lambda: self._send(number, "cancel")),
                pause.watched(lambda held: self._send(number, "hold" if held else "release")),
            ):
                return await self._outcome(asked)
        except asyncio.CancelledError:
            self._send(number, "cancel")
            raise
        finally:
            self._asked.pop(number, None)

    def let_go_if_idle(self) -> None:
        """Let the process end by itself, unless it imports."""
        if not self.busy:
            self.ended = True
            self._close_input()

    def close(self) -> None:
        """End the process; what it still does has a few seconds for its end. Blocking; may be called twice."""
        self.ended = True
        self._close_input()
        for end in (self._process.terminate, self._process.kill):
            try:
                self._process.wait(_END_LIMIT_S)
                break
            except subprocess.TimeoutExpired:
                end()
        self._process.wait()
        for listener in self._listeners:
            listener.join(_END_LIMIT_S)

    async def _outcome(self, asked: _Asked) -> ImportReport:
        try:
            report = await asked.outcome
        except BrokenPipeError as error:
            name, changes = asked.store.name, asked.changes.total()
            return ImportReport(name, asked.counts, changes=changes, error=_broken_off(error))
        asked.changes |= report.changes
        return replace(report, changes=asked.changes.total())

    @property
    def _pipe_in(self) -> Any:  # noqa: ANN401 - IO[bytes], which Popen's types leave open
        return self._process.stdin

    def _send(self, number: int, wish: str, **more: object) -> None:
        """Pass a wish on; that the process is gone shows elsewhere. From any thread."""
        with self._lock, suppress(OSError, ValueError):
            self._pipe_in.write(to_line({"do": wish, "id": number, **more}))
            self._pipe_in.flush()

    def _close_input(self) -> None:
        with self._lock, suppress(OSError):
            self._pipe_in.close()

    def _listen(self) -> None:
        """Pass on what the process says, until it ends."""
        with self._process.stdout as lines:  # type: ignore[union-attr] # it is a pipe
            for line in lines:
                self._hear(line)
        code = self._process.wait()
        self._close_input()
        with suppress(RuntimeError):  # the loop has ended before
            self._loop.call_soon_threadsafe(self._note_end, code)

    def _hear(self, line: bytes) -> None:
        try:
            message = from_line(line)
        except (ValueError, TypeError):
            _log.warning("the process that imports said what it can't mean (%d bytes)", len(line))
            return
        if message["tell"] == "log":
            logging.getLogger(message["name"]).log(message["level"], "%s", message["text"])
            return
        with suppress(RuntimeError):  # the loop has ended before
            self._loop.call_soon_threadsafe(self._take, message)

    def _overhear(self) -> None:
        """Log what the process prints beside its log, such as why it can't be started."""
        with self._process.stderr as lines:  # type: ignore[union-attr] # it is a pipe
            for line in lines:
                _log.warning("the process that imports: %s", line.decode("utf-8", "replace").rstrip())

    def _take(self, message: Mapping[str, Any]) -> None:
        if message["tell"] == "ready":
            if not self._is_ready.done():
                self._is_ready.set_result(None)
            return
        asked = self._asked.get(message["id"])
        if asked is None or asked.outcome.done():
            return
        data = message["data"]
        if message["tell"] == "progress":
            progress = progress_from_data(data)
            asked.counts = progress.counts
            asked.changes |= progress.changes
            asked.on_progress(progress)
        elif message["tell"] == "turn":
            self._give_turn(message["id"], asked, data)
        elif message["tell"] == "report":
            asked.outcome.set_result(report_from_data(data))
        else:
            asked.outcome.set_exception(RuntimeError(f"{data['name']} in the process that imports; see the log"))

    def _give_turn(self, number: int, asked: _Asked, wish: Mapping[str, Any]) -> None:
        """Let a request begin when it is its turn among all to the same shop; a stopped import needs none."""

        async def wait() -> None:
            with suppress(Cancelled):
                await asked.desk.workers.network(_wait_turn, asked, urgent=wish["urgent"])
                self._send(number, "turn", turn=wish["turn"])

        task = asyncio.create_task(wait(), name="turn of a request")
        self._turns.add(task)
        task.add_done_callback(self._turns.discard)

    def _note_end(self, code: int) -> None:
        self.ended = True
        if not self._is_ready.done():
            self._is_ready.set_exception(NotStarted(f"it ended with {code}"))
            self._is_ready.exception()  # also where nobody waits any more
        if code:
            _log.warning("the process that imports ended with %d", code)
        for asked in self._asked.values():
            if not asked.outcome.done():
                asked.outcome.set_exception(BrokenPipeError(f"it ended with {code}"))


def _is_paced(desk: Desk, store: Store) -> bool:
    return desk.paces.limits(store, channel_provider(store.channel).spec)


def _wait_turn(asked: _Asked, *, urgent: bool) -> None:
    pace = asked.desk.paces.of(asked.store, channel_provider(asked.store.channel).spec)
    pace.wait_turn(urgent=urgent, cancellation=asked.cancellation)


def _broken_off(error: Exception) -> OrderSyncError:
    return OrderSyncError(
        say("The import was broken off: the part of ordersync that imports has stopped."),
        meaning=say("The orders that had come by then are kept; others may be missing."),
        remedy=say("Import again: it goes on where it stopped."),
        detail=str(error),
    )
