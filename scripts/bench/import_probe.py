"""One import into a fresh database, in a process of its own, and what it took as JSON.

python -m scripts.bench.import_probe floor|command|alone|process|grown|grown-without-search SHOP PAGES FOLDER
"""

from __future__ import annotations

import asyncio
import json
import resource
import sys
from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import astuple, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import psutil

from ordersync_gui.cli.session import CommandSession, opened
from ordersync_gui.config import profile_at
from ordersync_gui.domain.run import ImportReport
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_rows import store_maps
from ordersync_gui.sync.connect import connect_store
from ordersync_gui.sync.import_orders import import_orders
from ordersync_gui.sync.import_process import ImportProcess
from ordersync_gui.sync.own_command import import_command, page_writer_command
from ordersync_gui.sync.page_writer import PageWriter
from scripts.bench.import_feed import since

STORE = "Import bench"
_WITHOUT_SEARCH = """DROP TABLE order_text_term; DROP TABLE order_text;
    CREATE VIEW order_text AS SELECT order_id AS rowid, text FROM search_text;
    CREATE TRIGGER text_dropped INSTEAD OF INSERT ON order_text BEGIN SELECT 1; END"""


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds by the wall's clock and of processor time, children included."""

    wall_s: float
    cpu_s: float


def connect(session: CommandSession, shop: str, name: str = STORE) -> None:
    """Connect the shop as a store of this desk."""
    given = {"url": shop, "auth": "basic", "username": "bench", "password": "bench-password"}
    asyncio.run(connect_store(session.desk, channel="custom_store", name=name, given=given))


def floor(shop: str, pages: int, folder: Path) -> Took:
    """The shortest way there is."""
    from scripts.bench.import_floor import Floor  # noqa: PLC0415 - lxml isn't part of the others' processes

    with opened(folder, as_json=True) as session:
        connect(session, shop)
        store = queries.store_by_name(session.desk.db, STORE)
        statuses = {word: status.value for word, status in store_maps(session.desk.db, store.id).statuses.items()}
    with closing(Database(profile_at(folder).database)) as db, TemporaryDirectory() as files:
        work = Floor(db.connection(), store=store.id, name=STORE, statuses=statuses)
        return timed(lambda: work.import_all(shop, pages, Path(files)), db.close)


def command(shop: str, _pages: int, folder: Path) -> Took:
    """`ordersync import`, whose pages are written by a process of its own."""
    with opened(folder, as_json=True) as session:
        connect(session, shop)
        return _by_command(session)


def _by_command(session: CommandSession) -> Took:
    with closing(PageWriter(page_writer_command(session.desk.db.path))) as writer:
        two = CommandSession(replace(session.desk, page_keeper=writer), session.as_json)
        return timed(lambda: asyncio.run(_imported(two, import_orders, since())), writer.close, *_ends(session))


def alone(shop: str, _pages: int, folder: Path) -> Took:
    """An import all of which happens in this process."""
    with opened(folder, as_json=True) as session:
        connect(session, shop)
        return timed(lambda: asyncio.run(_imported(session, import_orders, since())), *_ends(session))


def process(shop: str, _pages: int, folder: Path) -> Took:
    """The window's way: a process of its own, which is there already, does the work and tells this one."""
    with opened(folder, as_json=True) as session:
        connect(session, shop)
        importer = ImportProcess(import_command(profile_at(folder)))
        return asyncio.run(_by_process(session, importer))


async def _by_process(session: CommandSession, importer: ImportProcess) -> Took:
    # A window without orders lets the process start and load all that it needs.
    await _imported(session, importer.import_orders, datetime.now(UTC))
    before = _processor_s(importer.pid)
    begun, cpu = perf_counter(), cpu_seconds()
    await _imported(session, importer.import_orders, since())
    importer.close()
    return Took(perf_counter() - begun, cpu_seconds() - cpu - before)


def _processor_s(pid: int | None) -> float:
    times = psutil.Process(pid).cpu_times()
    return float(times.user + times.system)


def grown(_shop: str, _pages: int, folder: Path) -> Took:
    """An import of the one connected store, in this process, into a database that may hold many orders."""
    with opened(folder, as_json=True) as session:
        return _grown(session)


def grown_without_search(_shop: str, _pages: int, folder: Path) -> Took:
    """The same without the index for full text: what is written to it is dropped; search texts are kept."""
    with opened(folder, as_json=True) as session:
        session.desk.db.connection().executescript(_WITHOUT_SEARCH)
        return _grown(session)


def _grown(session: CommandSession) -> Took:
    (store,) = (store for store in queries.stores(session.desk.db) if store.connected)
    # What a process loads for its first import isn't what an order costs.
    asyncio.run(_imported(session, import_orders, datetime.now(UTC), store.name))
    return timed(lambda: asyncio.run(_imported(session, import_orders, since(), store.name)), *_ends(session))


def _ends(session: CommandSession) -> tuple[Callable[[], object], ...]:
    return session.desk.workers.close, session.desk.db.close


async def _imported(
    session: CommandSession, way: Callable[..., Awaitable[ImportReport]], start: datetime, name: str = STORE
) -> None:
    """Import what changed since then. Raises RuntimeError when not all came."""
    store = queries.store_by_name(session.desk.db, name)
    report = await way(
        session.desk,
        store=store,
        since=start,
        on_progress=lambda _progress: None,
        cancellation=None,
        pause=None,
        asked_by=None,
    )
    if report.error is not None or not report.complete or report.rejected:
        raise RuntimeError(f"the import isn't whole: {report}")


def timed(*steps: Callable[[], object]) -> Took:
    """What these steps take together."""
    begun, cpu = perf_counter(), cpu_seconds()
    for step in steps:
        step()
    return Took(perf_counter() - begun, cpu_seconds() - cpu)


def cpu_seconds() -> float:
    """Processor time of this process and of the children that have ended."""
    found = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(usage.ru_utime + usage.ru_stime for usage in found)


def main() -> None:
    """Measure one way."""
    way, shop, pages, folder = sys.argv[1:]
    took = _WAYS[way](shop, int(pages), Path(folder))
    sys.stdout.write(json.dumps(astuple(took)) + "\n")


_WAYS = {
    "floor": floor,
    "command": command,
    "alone": alone,
    "process": process,
    "grown": grown,
    "grown-without-search": grown_without_search,
}

if __name__ == "__main__":
    main()
