"""Measures one window on one database, in a process of its own, and prints what it took as JSON.

Everything is measured from the act to the end of the paint event in which real row text of the new list was drawn.
"""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from qasync import QEventLoop

from ordersync_gui.app.parts import Parts, build
from ordersync_gui.app.start import set_up_application
from ordersync_gui.config import Profile, set_up_logging
from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.desk import OrderDetails, OrderFilter, SortKey
from ordersync_gui.domain.desk_place import DeskPlace
from ordersync_gui.domain.desk_url import server_of_url
from ordersync_gui.domain.grid_layout import AUTOMATIC, ColumnPlace, GridLayout
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk_place import save_place
from ordersync_gui.ui.order_details.pane import OrderDetailsPane
from ordersync_gui.ui.orders.columns import COLUMN_KEYS
from ordersync_gui.ui.orders.panel import OrdersPanel
from scripts.bench.invented_orders import COMMON, FREQUENT, RARE
from scripts.bench.late_timer import Lateness

TIMES = 5
HELD = "longest hold of the Qt thread by an act"
_REPAINTS, _STEPS = 120, 200
_ROWS, _COLUMNS = 50, 12
_WITHIN_S = 60
Figures = dict[str, list[float]]


class Probe:
    """Acts on a real window and takes the time; figures in ms by name, one per repetition."""

    def __init__(self, parts: Parts) -> None:
        self._window = parts.window
        self._desk = parts.desk
        self._panel: OrdersPanel = parts.window.orders
        self._table = self._panel.table
        self._late = Lateness(parts.window)
        self._longest = 0.0
        self.figures: Figures = {}

    async def run(self) -> None:
        """Every figure, in an order in which none spoils the next."""
        await self._settled()
        self.figures["rss_mb"] = [_rss_mb()]
        for turn in range(TIMES):
            await self._lists()
            await self._jumps(turn)
            await self._searches()
            await self._select_all()
        await self._look_up()
        await self._paints()
        self.figures[HELD] = [self._longest]

    async def _lists(self) -> None:
        for name, wanted in (
            ("filter: a common status", OrderFilter(status=OrderStatus.SHIPPED)),
            ("filter: a rare status", OrderFilter(status=OrderStatus.AWAITING_SHIPMENT)),
            ("filter: needs attention", OrderFilter(needs_attention=True)),
            ("filter: a store", OrderFilter(store_id=2)),
            ("sort by buyer", OrderFilter(sort=SortKey.BUYER, descending=False)),
            ("sort by total", OrderFilter(sort=SortKey.TOTAL)),
            ("all orders again", OrderFilter()),
        ):
            await self._list(name, wanted)
            await self._settled()

    async def _jumps(self, turn: int) -> None:
        bar = self._table.verticalScrollBar()
        for name, at in (("the middle", 0.5), ("the end", 1.0)):
            sort = SortKey.NUMBER if self._panel.wanted.sort is not SortKey.NUMBER else SortKey.TOTAL
            bar.setValue(0)
            await self._list("", OrderFilter(sort=sort))
            await self._timed(f"jump to {name}, ids not read yet", partial(self._scroll_to, at))
            await self._settled()
            await self._timed("", lambda: bar.setValue(0))
            await self._timed(f"jump near {name}", partial(self._scroll_to, at * (0.9 - 0.1 * turn)))
        await self._list("", OrderFilter())
        bar.setValue(0)
        await self._settled()

    async def _searches(self) -> None:
        for name, word in (("a rare word", RARE), ("a common word", COMMON), ("half of all", FREQUENT)):
            await self._list(f"search: {name}", OrderFilter(text=word))
            await self._settled()
            await self._list("", OrderFilter())
            await self._settled()

    async def _select_all(self) -> None:
        count = self._panel.findChild(QLabel, "orderCount")

        def act() -> None:
            self._table.selectAll()
            QApplication.clipboard().setText(count.text() if isinstance(count, QLabel) else "")

        await self._timed("select all, copy the count", act)
        self._table.clearSelection()

    async def _look_up(self) -> None:
        ids = self._panel.model.ids
        for part in range(1, TIMES + 1):
            order_id = ids[len(ids) * part // (TIMES + 1)]
            rows = await self._desk.workers.read(queries.order_rows, self._desk.db, [order_id])
            number = rows[order_id].number
            seen = _DetailsSeen(self._window.details, order_id)
            started = perf_counter()
            found = await self._desk.workers.read(queries.find_exact, self._desk.db, number)
            self._panel.go_to(next(one for one, _store, _number in found if one == order_id))
            self._keep("exact number looked up", started)
            for name, ended in (("on screen", seen.top), ("complete", seen.whole)):
                figures = self.figures.setdefault(f"exact number to details {name}", [])
                figures.append((await asyncio.wait_for(ended, _WITHIN_S) - started) * 1000)
            seen.end()
            await self._settled()

    async def _paints(self) -> None:
        """The viewport holds fifty rows and twelve columns for this."""
        table, height = self._table, self._table.verticalHeader().defaultSectionSize()
        places = tuple(ColumnPlace(key, shown=place < _COLUMNS) for place, key in enumerate(COLUMN_KEYS))
        table.setMinimumSize(1700, _ROWS * height + table.horizontalHeader().height() + 4)
        table.apply_layout(GridLayout(places))
        table.verticalScrollBar().setValue(0)
        await self._settled()
        seen = table.rowAt(table.viewport().height() - 1) + 1, len(table.shown_columns())
        if (
            seen[0] < _ROWS
            or seen[1] < _COLUMNS
            or table.viewport().visibleRegion().boundingRect().height() < _ROWS * height
        ):
            raise RuntimeError(f"the grid shows {seen}, not {_ROWS} rows and {_COLUMNS} columns")
        for _ in range(_REPAINTS):
            started = perf_counter()
            table.viewport().repaint()
            self._keep("full repaint of 50 x 12", started)
            await asyncio.sleep(0)
        for step in range(_STEPS):
            await self._timed("wheel step", partial(self._turn, down=step < _STEPS * 3 // 4))
            await asyncio.sleep(0.01)
        table.apply_layout(AUTOMATIC)

    def _scroll_to(self, share: float) -> None:
        bar = self._table.verticalScrollBar()
        bar.setValue(int(bar.maximum() * share))

    def _turn(self, *, down: bool) -> None:
        place, turned = QPointF(200, 200), QPoint(0, -120 if down else 120)
        event = QWheelEvent(
            place, place, QPoint(0, 0), turned, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(self._table.viewport(), event)

    async def _list(self, name: str, wanted: OrderFilter) -> None:
        await self._timed(name, lambda: self._panel.choose(wanted), lambda: self._panel.shown == wanted)

    async def _timed(self, name: str, act: Callable[[], None], shows: Callable[[], bool] = lambda: True) -> None:
        """Wait until real text of what was asked for is painted; without a name it isn't kept."""
        done: asyncio.Future[float] = asyncio.get_running_loop().create_future()

        def look(drawn: bool) -> None:  # noqa: FBT001 - a signal's argument
            if drawn and shows() and not done.done():
                done.set_result(perf_counter())

        self._table.painted.connect(look)
        self._late.start()
        started = perf_counter()
        act()
        ended = await asyncio.wait_for(done, _WITHIN_S)
        self._late.stop()
        self._longest = max([self._longest, *self._late.late])
        self._table.painted.disconnect(look)
        if name:
            self.figures.setdefault(name, []).append((ended - started) * 1000)

    def _keep(self, name: str, started: float) -> None:
        self.figures.setdefault(name, []).append((perf_counter() - started) * 1000)

    async def _settled(self) -> None:
        """Wait until the list is complete and nothing is running any more."""
        async with asyncio.timeout(_WITHIN_S):
            while not self._panel.complete or self._window.jobs.running:  # noqa: ASYNC110 - what is waited for has no event
                await asyncio.sleep(0.02)
        await asyncio.sleep(0.1)
        gc.collect()


class _DetailsSeen(QObject):
    """When an order's number and addresses were painted, and when all was there, what is out of sight, too."""

    def __init__(self, pane: OrderDetailsPane, order_id: int) -> None:
        super().__init__(pane)
        loop = asyncio.get_running_loop()
        self.top: asyncio.Future[float] = loop.create_future()
        self.whole: asyncio.Future[float] = loop.create_future()
        self._pane, self._wanted = pane, order_id
        pane.shown.connect(self._see)
        self._show_top = pane._show_top  # noqa: SLF001 - as below
        pane._show_top = self._watch  # type: ignore[method-assign]  # noqa: SLF001 - the only place to hear of it

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Hear of the addresses, which stand at the top, being painted."""
        if event.type() is QEvent.Type.Paint and not self.top.done():
            self.top.set_result(perf_counter())
        return False

    def end(self) -> None:
        """Hear no more."""
        self._pane._show_top = self._show_top  # type: ignore[method-assign]  # noqa: SLF001 - as above
        self._pane.shown.disconnect(self._see)

    def _watch(self, details: OrderDetails | None) -> None:
        self._show_top(details)
        address = self._pane.findChild(QWidget, "shipTo")
        if details is not None and details.id == self._wanted and address is not None:
            address.installEventFilter(self)

    def _see(self, details: OrderDetails | None) -> None:
        if details is not None and details.id == self._wanted and not self.whole.done():
            self.whole.set_result(perf_counter())


def _rss_mb() -> float:
    """Resident memory of this process, without what it shares with the file cache of others."""
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def main(place: str) -> None:
    """Open the window on the database, without anything that would ask a shop, and print the figures.

    place: a file, or the address of a shared desk, whose password is in the environment (scripts/with-postgres).
    """
    logging.getLogger().addHandler(logging.NullHandler())
    application = QApplication([])
    set_up_application(application)
    with TemporaryDirectory() as folder:
        profile, secrets = Profile(Path(folder)), MemorySecrets()
        if place.startswith("postgresql:"):
            desk_place = DeskPlace(server_of_url(place), "bench", "Kim")
            save_place(profile, secrets, desk_place, password=os.environ["ORDERSYNC_TEST_POSTGRES_PASSWORD"])
        else:
            profile.database.symlink_to(Path(place).resolve())
        loop = QEventLoop(application)
        with set_up_logging(profile) as log, loop:
            parts = build(loop, profile=profile, secrets=secrets, log=log)
            parts.window.show()
            parts.window.watch.start()
            parts.window.orders.reload()
            probe = Probe(parts)
            loop.run_until_complete(_measured(probe, parts))
    sys.stdout.write(json.dumps(probe.figures) + "\n")


async def _measured(probe: Probe, parts: Parts) -> None:
    try:
        await probe.run()
    finally:
        await parts.shut_down()


if __name__ == "__main__":
    main(sys.argv[1])
