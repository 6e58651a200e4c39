"""Prints what writing a page costs beside bare `executemany` of its rows: python -m scripts.bench.page_figures.

Pages have 100 orders of 3 items. Figures are milliseconds per page, of the processor and of the clock: lower
quartile, median and mean.
"""

# ruff: noqa: S608 - statements are put together from our own parts
from __future__ import annotations

import argparse
import shutil
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.order import Order, OrderLine, ReceivedOrder
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice.dialects import dialect_of
from ordersync_gui.practice.feed_xml import feed_document
from ordersync_gui.practice.invention import invent_order, seeded
from ordersync_gui.storage import orders as page_storage
from ordersync_gui.storage import runs, stores
from ordersync_gui.storage.database import Database

_PER_PAGE = 100
_ITEMS = 3
_WARMING = 3  # pages that fill caches and aren't counted
_NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
_DIALECT = dialect_of("custom_store")
_WORDS = {"paid": OrderStatus.AWAITING_SHIPMENT, "shipped": OrderStatus.SHIPPED}
# What a page of new orders writes, in the order in which the tables refer to one another, by what names an order.
_TABLES = {
    "orders": "id",
    "order_line": "order_id",
    "timeline": "order_id",
    "raw_payload": "order_id",
    "search": "order_id",
}
# Into the full-text index, which goes by the texts' ids and has two line ends behind each.
_FOUND = "INSERT INTO order_text (rowid, text) VALUES (?, ? || char(10, 10))"
_Rows = Mapping[str, list[tuple[Any, ...]]]


@dataclass(frozen=True, slots=True)
class _Import:
    """A database with a store and a run that pages are written for."""

    db: Database
    store: int
    run: int

    def save(self, page: FeedPage) -> object:
        """Write a page."""
        return page_storage.save_page(
            self.db, store_id=self.store, run_id=self.run, page=page, seen=frozenset(), now=page.requested_at
        )


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="page_figures", description=__doc__)
    parser.add_argument("--pages", type=int, default=100, help="how many pages are written of each kind")
    parser.add_argument("--base", type=Path, help="a database to begin from, which is copied; else an empty one")
    parser.add_argument("--folder", type=Path, help="where to write; else where temporary files are kept")
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=wanted.folder) as folder:
        path = Path(folder) / "desk.sqlite3"
        if wanted.base is not None:
            shutil.copy(wanted.base, path)
        _measure(path, wanted.pages)


def _measure(path: Path, count: int) -> None:
    with closing(Database(path)) as db:
        opened = _opened(db)
        db.connection().execute("PRAGMA wal_checkpoint(TRUNCATE)")
    bare = path.with_name("bare.sqlite3")
    shutil.copy(path, bare)
    pages = [_page(place) for place in range(count)]
    changed = [_changed(page) for page in pages]
    with closing(Database(path)) as db, closing(Database(bare)) as beside:
        desk, statements = replace(opened, db=db), _statements(beside.connection())
        first = 1 + (_asked(db.connection(), "SELECT max(id) FROM orders") or 0)
        # In turns: what else the machine does then slows both down alike.
        costs: dict[str, list[tuple[float, float]]] = {"new orders": [], "bare rows of new orders": []}
        for place, page in enumerate(pages):
            costs["new orders"].append(_cost(partial(desk.save, page)))
            rows = _rows_of(db.connection(), first + place * _PER_PAGE)
            costs["bare rows of new orders"].append(_cost(partial(_insert, beside, statements, rows)))
        costs["unchanged orders"] = [_cost(partial(desk.save, page)) for page in pages]
        costs["changed orders"] = [_cost(partial(desk.save, page)) for page in changed]
    for name, each in costs.items():
        _show(name, each[_WARMING:])


def _opened(db: Database) -> _Import:
    store = stores.add_store(
        db, name="Pages", uid="pages", channel="custom_store", settings={}, status_map=_WORDS, now=_NOW
    )
    window = Window(_NOW - timedelta(days=90), _NOW)
    return _Import(db, store.id, runs.start_run(db, store_id=store.id, window=window, now=_NOW))


def _page(place: int) -> FeedPage:
    orders = [_order(place * _PER_PAGE + number) for number in range(_PER_PAGE)]
    received = tuple(ReceivedOrder(order, _raw(order)) for order in orders)
    return FeedPage(received, (), pages=1, warnings=(), requested_at=_NOW + timedelta(seconds=place))


def _order(place: int) -> Order:
    random = seeded("page figures", place)
    ordered_at = _NOW - timedelta(minutes=random.randrange(80 * 24 * 60))
    order = invent_order(
        random,
        number=f"{700_000 + place}",
        remote_id=f"{9_000_000 + place}",
        status=random.choice(("paid", "shipped")),
        ordered_at=ordered_at,
        modified_at=ordered_at + timedelta(minutes=random.randrange(5000)),
        dialect=_DIALECT,
        image_base="https://shop.test/images/",
    )
    return replace(order, lines=_three(order.lines))


def _three(lines: Sequence[OrderLine]) -> tuple[OrderLine, ...]:
    repeated = [lines[place % len(lines)] for place in range(_ITEMS)]
    return tuple(replace(line, line_id=f"{line.line_id}-{place}") for place, line in enumerate(repeated))


def _raw(order: Order) -> str:
    return feed_document([order], page=1, pages=None, dialect=_DIALECT)


def _changed(page: FeedPage) -> FeedPage:
    orders = [_another(each.order) for each in page.orders]
    received = tuple(ReceivedOrder(order, _raw(order)) for order in orders)
    return replace(page, orders=received, requested_at=page.requested_at + timedelta(hours=1))


def _another(order: Order) -> Order:
    """The order as its shop has it later: shipped, with one more of the first item, and a longer note."""
    lines = (replace(order.lines[0], quantity=order.lines[0].quantity + 1), *order.lines[1:])
    return replace(
        order,
        source_status="shipped" if order.source_status == "paid" else "paid",
        modified_at=order.modified_at + timedelta(hours=3),
        internal_notes=f"{order.internal_notes} sent",
        lines=lines,
    )


def _rows_of(connection: sqlite3.Connection, first: int) -> _Rows:
    found = {}
    for table, key in _TABLES.items():
        names = ", ".join(_columns(connection, table))
        wanted = f"SELECT {names} FROM {table} WHERE {key} >= ? AND {key} < ? ORDER BY 1"
        found[table] = connection.execute(wanted, (first, first + _PER_PAGE)).fetchall()
    return found


def _columns(connection: sqlite3.Connection, table: str) -> list[str]:
    return [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]


def _statements(connection: sqlite3.Connection) -> dict[str, str]:
    return {
        table: f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        for table in _TABLES
        for names in [_columns(connection, table)]
    }


def _insert(db: Database, statements: Mapping[str, str], rows: _Rows) -> None:
    connection = db.connection()
    connection.execute("BEGIN IMMEDIATE")
    for table, statement in statements.items():
        connection.executemany(statement, rows[table])
    connection.executemany(_FOUND, rows["search"])
    connection.execute("COMMIT")


def _show(name: str, costs: Sequence[tuple[float, float]]) -> None:
    processor, clock = ([cost[kind] for cost in costs] for kind in (0, 1))
    print(f"{name:26}processor {_told(processor)}   clock {_told(clock)}", flush=True)  # noqa: T201 - a command's output


def _told(costs: Sequence[float]) -> str:
    lowest, _, _ = statistics.quantiles(costs)
    return f"{lowest:6.1f} {statistics.median(costs):6.1f} {statistics.fmean(costs):6.1f}"


def _cost(work: Callable[[], object]) -> tuple[float, float]:
    processor, clock = time.thread_time(), time.perf_counter()
    work()
    return (time.thread_time() - processor) * 1000, (time.perf_counter() - clock) * 1000


def _asked(connection: sqlite3.Connection, statement: str) -> Any:  # noqa: ANN401 - whatever was asked for
    return connection.execute(statement).fetchone()[0]


if __name__ == "__main__":
    main()
