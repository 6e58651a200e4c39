"""Prints what a batch of packing slips takes, time and memory: python -m scripts.bench.paper_figures 200."""

from __future__ import annotations

import asyncio
import resource
import sys
import time
from array import array
from collections.abc import Mapping
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ClassVar

from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from ordersync_gui.credentials import MemorySecrets
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter, WorkKind
from ordersync_gui.domain.paper import PAPERS, DocumentKind
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.workers import Workers
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.printing.printing import Printing, Wish
from ordersync_gui.ui.printing.target import PdfTarget
from scripts.bench.order_database import database_with

_ORDERS = 10_000
_TICK_S = 0.005


def main() -> None:
    """Print slips of so many orders into a PDF file, and say what it took."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    app = QApplication(["paper_figures", "-platform", "offscreen"])
    loop = QEventLoop(app)
    asyncio.set_event_loop(loop)
    with TemporaryDirectory() as folder, loop:
        loop.run_until_complete(_measure(loop, count, Path(folder)))


async def _measure(loop: asyncio.AbstractEventLoop, count: int, folder: Path) -> None:
    db = Database(database_with(_ORDERS))
    desk = Desk(
        db=db, secrets=MemorySecrets(), workers=Workers(), operator="bench", clock=lambda: datetime.now(UTC)
    )
    ids = queries.first_ids(db, OrderFilter(), count=count).ids
    jobs = Jobs(loop)
    for orders in (array("q", ids[: max(1, count // 10)]), ids):
        begun, file = time.perf_counter(), folder / f"{len(orders)}.pdf"
        longest = await _print(desk, jobs, orders, file)
        took, memory = time.perf_counter() - begun, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        _say(
            f"{len(orders):6,} slips: {took:6.2f} s, {1000 * took / len(orders):5.1f} ms each, at most "
            f"{memory:5.0f} MB, longest the window waited {1000 * longest:4.0f} ms, "
            f"{file.stat().st_size / 1e6:.1f} MB"
        )
    desk.workers.close()
    db.close()


async def _print(desk: Desk, jobs: Jobs, orders: array[int], file: Path) -> float:
    """Returns the longest time between two turns of the event loop, in seconds."""
    wish = Wish(DocumentKind.PACKING_SLIP, PAPERS["a4"], Chosen.of(orders))
    # Drawn only: what marks orders as printed would change the database that all measurements share.
    job = _Drawing(desk, jobs).print(wish, lambda: PdfTarget(file, "Papers", wish.paper))
    turns = [time.perf_counter()]
    while job.running:
        await asyncio.sleep(_TICK_S)
        turns.append(time.perf_counter())
    if job.error is not None:
        raise job.error
    return max(after - before for before, after in pairwise(turns)) - _TICK_S


class _Drawing(Printing):
    """Prints without keeping that it did."""

    marks: ClassVar[Mapping[DocumentKind, WorkKind]] = {}


def _say(text: str) -> None:
    print(text, flush=True)  # noqa: T201 - a command's output


if __name__ == "__main__":
    main()
