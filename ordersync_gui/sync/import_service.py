"""Carries out the imports that a window asks for over a pipe: the part of `ImportProcess` in the other process."""

from __future__ import annotations

import asyncio
import logging
from array import array
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.pause import Pause
from ordersync_gui.domain.run import AskedBy, ImportReport, RunCounts, RunProgress
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_messages import progress_to_data, report_to_data
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.pace import Paces
from ordersync_gui.sync.shop import stored
from ordersync_gui.sync.window_paces import WindowPaces

_log = logging.getLogger(__name__)
# A person sees no more of it.
_PROGRESS_STEP_S = 0.2
# After each the window reads and shows anew what it has open.
_CHANGES_STEP_S = 1.0

Message = dict[str, Any]


class ImportService:
    """Does what the window's messages say, on one event loop; send takes the answers, from any thread.

    The window says, each with an id: import (store, name, since, asked_by, held, paced), cancel, hold,
    release, turn. Answers: progress, report, failed, which is a fault of the program, and turn, which asks whether
    the next request may begin, where the shop's pace is limited.
    """

    def __init__(self, desk: Desk, send: Callable[[Message], None]) -> None:
        self._desk = desk
        self._send = send
        self._running: dict[int, _Import] = {}

    def take(self, message: Mapping[str, Any]) -> None:
        """Begin, or tell a running import, what the window asks for."""
        number, wish = message["id"], message["do"]
        if wish == "import":
            self._begin(number, message)
        elif (running := self._running.get(number)) is not None:
            running.told(wish, message)

    @property
    def all_stopped(self) -> bool:
        """Whether nothing runs but what was told to stop."""
        return all(each.cancellation.cancelled for each in self._running.values())

    async def ended(self) -> None:
        """Wait until nothing runs any more."""
        await asyncio.gather(*(each.task for each in self._running.values() if each.task is not None))

    def _begin(self, number: int, message: Mapping[str, Any]) -> None:
        running = self._running[number] = _Import(self._desk, number, self._send, message)
        running.task = asyncio.create_task(running.whole(), name=f"import {number}")
        running.task.add_done_callback(lambda _: self._running.pop(number))


class _Import:
    """One import while it goes on."""

    def __init__(
        self, desk: Desk, number: int, send: Callable[[Message], None], message: Mapping[str, Any]
    ) -> None:
        self._message = message
        self._number = number
        self._send = send
        paces = WindowPaces(lambda wish: self._tell("turn", wish)) if message["paced"] else Paces(enabled=False)
        self._desk = replace(desk, paces=paces)
        self._progress = _Progress(self._tell)
        self.task: asyncio.Task[None] | None = None
        self.cancellation = Cancellation()
        self.pause = Pause()
        self._wishes = {"cancel": self.cancellation.cancel, "hold": self.pause.hold, "release": self.pause.release}
        if message["held"]:
            self.pause.hold()

    def told(self, wish: str, message: Mapping[str, Any]) -> None:
        """Stop, wait, go on, or begin the next request."""
        if wish == "turn" and isinstance(self._desk.paces, WindowPaces):
            self._desk.paces.given(message)
        elif wish in self._wishes:
            self._wishes[wish]()

    async def whole(self) -> None:
        """Import, and say how it ended."""
        try:
            self._tell_report(await self._imported())
        except Exception as error:  # noqa: BLE001 - whatever it is, the window must hear of it
            _log.exception("an import ended with a fault of the program")
            self._tell("failed", {"name": type(error).__name__})

    def _tell_report(self, report: ImportReport) -> None:
        self._progress.close()
        # What progress has told needn't be told again: of very many orders that is a long list.
        rest = replace(report.changes, orders=report.changes.orders.difference(self._progress.told))
        self._tell("report", report_to_data(replace(report, changes=rest)))

    async def _imported(self) -> ImportReport:
        message = self._message
        try:
            store = await self._desk.workers.read(stored, self._desk.db, message["store"])
        except OrderSyncError as error:
            return ImportReport(message["name"], RunCounts(), error=error)
        return await import_orders(
            self._desk,
            store=store,
            since=None if message["since"] is None else datetime.fromisoformat(message["since"]),
            on_progress=self._progress.note,
            cancellation=self.cancellation,
            pause=self.pause,
            asked_by=None if message["asked_by"] is None else AskedBy(message["asked_by"]),
        )

    def _tell(self, tell: str, data: Message) -> None:
        self._send({"tell": tell, "id": self._number, "data": data})


class _Progress:
    """Progress told at once, but not more often than people see; what changed in between is told together.

    told: the orders of all changes so far.
    """

    def __init__(self, tell: Callable[[str, Message], None]) -> None:
        self._tell = tell
        self.told = array("q")
        self._last: RunProgress | None = None
        self._is_news = False
        self._changes = Changes()
        self._changes_told_at = float("-inf")
        self._timer: asyncio.TimerHandle | None = None

    def note(self, progress: RunProgress) -> None:
        """Tell this soon."""
        self._last, self._is_news = progress, True
        self._changes |= progress.changes
        if self._timer is None:
            self._flush()

    def close(self) -> None:
        """Tell what hasn't been told."""
        if self._timer is not None:
            self._timer.cancel()
        if self._is_news or self._changes:
            self._tell_last(with_changes=True)

    def _flush(self) -> None:
        self._timer = None
        loop = asyncio.get_running_loop()
        with_changes = bool(self._changes) and loop.time() >= self._changes_told_at + _CHANGES_STEP_S
        if self._is_news or with_changes:
            self._tell_last(with_changes=with_changes)
        elif not self._changes:
            return
        self._timer = loop.call_later(_PROGRESS_STEP_S, self._flush)

    def _tell_last(self, *, with_changes: bool) -> None:
        if self._last is None:
            return
        changes = Changes()
        if with_changes:
            changes, self._changes = self._changes, Changes()
            self._changes_told_at = asyncio.get_running_loop().time()
            self.told.extend(changes.orders)
        self._is_news = False
        self._tell("progress", progress_to_data(replace(self._last, changes=changes)))
