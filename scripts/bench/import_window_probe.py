"""What a window notices of imports, in a process of its own, as JSON: late timers, and memory.

python -m scripts.bench.import_window_probe late|memory FOLDER
FOLDER is a profile with two connected stores, or one for memory. late: how late a timer of 10 ms fires, and how
long the Qt thread was at work between two of them: idle, while the first shop's orders come in, and while the
second's do and somebody scrolls. memory: of the window and of the processes that it started, each second of an
import.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psutil
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from ordersync_gui.app import running
from ordersync_gui.app.parts import Parts, build
from ordersync_gui.app.start import set_up_application
from ordersync_gui.config import profile_at, set_up_logging
from ordersync_gui.credentials import KeyringSecrets
from ordersync_gui.domain.desk import Store
from ordersync_gui.storage import queries
from ordersync_gui.sync.import_process import ImportProcess
from ordersync_gui.sync.own_command import import_command
from scripts.bench.import_feed import since
from scripts.bench.late_timer import Lateness, Wheel
from scripts.bench.stolen_time import StolenTime

_IDLE_S = 8
_WITHIN_S = 1800
_MB = 1024 * 1024
Figures = dict[str, list[float]]


class Probe:
    """Watches a real window while orders come in."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._lateness = Lateness(parts.window)
        self._wheel = Wheel(parts.window)
        self._stores = [store for store in queries.stores(parts.desk.db) if store.connected]
        self.figures: Figures = {}

    async def late(self) -> None:
        """Lateness, in this order: idle, importing, scrolling, scrolling while importing."""
        first, second = self._stores
        await self._warm_up()
        await self._seen("idle", self._while_idle)
        await self._seen("importing", lambda: self._import(first))
        self._wheel.start()
        await self._seen("scrolling", self._while_idle)
        await self._seen("scrolling while importing", lambda: self._import(second))
        self._wheel.stop()

    async def memory(self) -> None:
        """Resident MB of the window and its processes: at rest, each second of an import, and some time after."""
        (store,) = self._stores
        running._warm_up(self._parts)  # noqa: SLF001 - as above
        await asyncio.sleep(_IDLE_S)
        self.figures["idle"] = [_memory_mb(children=True)]
        self.figures["window"], self.figures["processes"] = [], []
        watching = asyncio.create_task(self._watch_memory())
        await self._import(store)
        watching.cancel()

    async def _watch_memory(self) -> None:
        while True:
            window = _memory_mb(children=False)
            self.figures["window"].append(window)
            self.figures["processes"].append(_memory_mb(children=True) - window)
            await asyncio.sleep(1)

    async def _warm_up(self) -> None:
        """As the program does after its start; an import without orders also starts the process that imports."""
        running._warm_up(self._parts)  # noqa: SLF001 - nobody else has to
        await self._import(self._stores[0], start=datetime.now(UTC) - timedelta(minutes=5))
        await asyncio.sleep(1)

    async def _while_idle(self) -> None:
        await asyncio.sleep(_IDLE_S)

    async def _seen(self, name: str, work: Callable[[], object]) -> None:
        stolen = StolenTime()
        self._lateness.start()
        await work()  # type: ignore[misc] # a coroutine
        self._lateness.stop()
        self.figures[name] = self._lateness.late
        self.figures[f"{name}: busy"] = self._lateness.busy
        self.figures[f"{name}: stolen"] = [stolen.percent]

    async def _import(self, store: Store, *, start: datetime | None = None) -> None:
        window = self._parts.window
        window.importing.start(store, since=start or since())
        async with asyncio.timeout(_WITHIN_S):
            while window.importing.running:  # noqa: ASYNC110 - what is waited for has no event
                await asyncio.sleep(0.05)
        now = queries.store_by_name(self._parts.desk.db, store.name)
        if now.last_error:
            raise RuntimeError(f"the import failed: {now.last_error}")


def _memory_mb(*, children: bool) -> float:
    me = psutil.Process()
    found = [me, *(me.children(recursive=True) if children else ())]
    # Shared pages are shared out: each of the processes would else count Python and its libraries anew.
    infos = [process.memory_full_info() for process in found]
    return float(sum(getattr(info, "pss", info.rss) for info in infos) / _MB)


async def _watched(way: str, probe: Probe, parts: Parts) -> None:
    try:
        await (probe.late() if way == "late" else probe.memory())
    finally:
        await parts.shut_down()


def main() -> None:
    """Open the window as its users do, but for imports that it would begin by itself."""
    way, folder = sys.argv[1], Path(sys.argv[2])
    logging.getLogger().addHandler(logging.NullHandler())
    application = QApplication([])
    set_up_application(application)
    profile = profile_at(folder)
    loop = QEventLoop(application)
    with set_up_logging(profile) as log, loop:
        secrets = KeyringSecrets(profile.keyring_service)
        importer = ImportProcess(import_command(profile))
        parts = build(loop, profile=profile, secrets=secrets, log=log, importer=importer)
        parts.collector.start()
        parts.window.show()
        parts.window.watch.start()
        parts.window.orders.reload()
        probe = Probe(parts)
        loop.run_until_complete(_watched(way, probe, parts))
    sys.stdout.write(json.dumps(probe.figures) + "\n")


if __name__ == "__main__":
    main()
