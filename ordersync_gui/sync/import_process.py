"""Imports in a process of their own, so that the window's thread never waits for them; the window's end of it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from datetime import datetime

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.pause import Pause
from ordersync_gui.domain.run import AskedBy, ImportReport, RunProgress
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_link import ImportLink, NotStarted

_log = logging.getLogger(__name__)
KEPT_WARM_S = 300.0


class ImportProcess:
    """Carries out a desk's imports in one process for all stores, which is started when the first one begins.

    command: starts that process, as `app.import_child` serves it; there is nothing secret in it. kept_warm: for
    so many seconds after the last import the process waits for another. One that dies breaks off its imports, and
    the next import starts another; where none can be started, imports run in this process. Use it on one event
    loop.
    """

    def __init__(self, command: Sequence[str], *, kept_warm: float = KEPT_WARM_S) -> None:
        self._command = tuple(command)
        self._kept_warm = kept_warm
        self._link: ImportLink | None = None
        self._starting: asyncio.Task[ImportLink] | None = None
        self._ending: asyncio.TimerHandle | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        """The process that imports, None while there is none."""
        return None if self._link is None or self._link.ended else self._link.pid

    async def import_orders(
        self,
        desk: Desk,
        *,
        store: Store,
        since: datetime | None,
        on_progress: Callable[[RunProgress], None],
        cancellation: Cancellation | None,
        pause: Pause | None,
        asked_by: AskedBy | None,
    ) -> ImportReport:
        """As `sync.import_orders.import_orders`; progress is told some times a second, of several pages."""
        cancellation, pause = cancellation or Cancellation(), pause or Pause()
        try:
            link = await self._at_hand(desk)
        except NotStarted as error:
            _log.warning("imports run in the window's process: %s", error)
            from ordersync_gui.sync.import_orders import import_orders  # noqa: PLC0415 - not for the first paint

            return await import_orders(
                desk,
                store=store,
                since=since,
                on_progress=on_progress,
                cancellation=cancellation,
                pause=pause,
                asked_by=asked_by,
            )
        try:
            return await link.imported(
                desk, store, since, asked_by, on_progress=on_progress, cancellation=cancellation, pause=pause
            )
        finally:
            self._let_go_later()

    def close(self) -> None:
        """End the process, and what is still going on in it. Blocking; may be called twice."""
        self._closed = True
        if self._ending is not None:
            self._ending.cancel()
        if self._link is not None:
            self._link.close()

    async def _at_hand(self, desk: Desk) -> ImportLink:
        """The process, started if need be. Raises NotStarted."""
        if self._ending is not None:
            self._ending.cancel()
            self._ending = None
        if self._starting is None and self._link is not None and not self._link.ended:
            return self._link
        if self._closed:
            raise NotStarted("the window is being closed")
        if self._starting is None:
            self._starting = asyncio.create_task(self._started(desk), name="start the import process")
            self._starting.add_done_callback(self._note_started)
        return await asyncio.shield(self._starting)

    async def _started(self, desk: Desk) -> ImportLink:
        link = await desk.workers.network(ImportLink, self._command, asyncio.get_running_loop())
        self._link = link
        if self._closed:  # meanwhile, without knowing of it
            link.let_go_if_idle()
            raise NotStarted("the window is being closed")
        await link.ready()
        return link

    def _note_started(self, task: asyncio.Task[ImportLink]) -> None:
        self._starting = None
        if not task.cancelled():
            task.exception()  # told to whoever waits for it

    def _let_go_later(self) -> None:
        link = self._link
        if self._ending is not None:
            self._ending.cancel()
        if link is not None and not link.busy and not self._closed:
            self._ending = asyncio.get_running_loop().call_later(self._kept_warm, link.let_go_if_idle)
