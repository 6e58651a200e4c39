"""Measures reads of lists on a database with very many orders, each beside plain sqlite3 that answers the same."""

# ruff: noqa: S608 - statements are put together from our own parts; nothing here was typed by anybody
from __future__ import annotations

import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from ordersync_gui.domain.desk import OrderFilter, SortKey
from ordersync_gui.domain.order_query import Term, TermKey
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from scripts.bench.invented_orders import ABSENT, COMMON, FREQUENT, NEWEST, OTHER_COMMON, RARE

_TIMES = 5
_PAGE = 64
_LIKE = "SELECT id FROM orders JOIN search ON order_id = id WHERE left_out = 0 AND text LIKE ?"
_NEWEST_FIRST = "ORDER BY ordered_at DESC, id DESC"


@dataclass(frozen=True, slots=True)
class Figure:
    """What is measured: the desk's own read, and the same asked of sqlite3 (None where that can't be asked)."""

    name: str
    desk: Callable[[], object]
    plain: Callable[[], object] | None = None


@dataclass(frozen=True, slots=True)
class Measured:
    """Medians in milliseconds."""

    name: str
    desk: float
    plain: float | None


def storage_figures(path: Path) -> Iterator[Measured]:
    """All figures of one database, as they are measured."""
    with closing(Database(path)) as db, closing(sqlite3.connect(path)) as plain:
        for figure in _figures(db, plain):
            beside = None if figure.plain is None else _median(figure.plain)
            yield Measured(figure.name, _median(figure.desk), beside)


def desk_figures(db: Database, plain: sqlite3.Connection) -> Iterator[tuple[str, float]]:
    """The desk's own reads alone, each with its median in ms; plain: a file with the same orders."""
    for figure in _figures(db, plain):
        yield figure.name, _median(figure.desk)


def _median(work: Callable[[], object]) -> float:
    """The middle of five runs, behind one that fills caches."""
    work()
    return statistics.median(_timed(work) for _ in range(_TIMES))


def _timed(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def _figures(db: Database, plain: sqlite3.Connection) -> Iterator[Figure]:
    total = queries.status_counts(db, None).total
    yield from _views(db, plain)
    yield from _jumps(db, plain, total)
    yield from _searches(db, plain)
    yield from _wholes(db, plain)
    yield from _numbers(db, plain)


def _views(db: Database, plain: sqlite3.Connection) -> Iterator[Figure]:
    newest = OrderFilter()
    first = f"SELECT id FROM orders WHERE left_out = 0 {{}} ORDER BY {{}} DESC, id DESC LIMIT {_PAGE}"
    yield _page(db, plain, "first page, newest first", newest, first.format("", "ordered_at"))
    by_buyer = replace(newest, sort=SortKey.BUYER)
    yield _page(db, plain, "first page by buyer", by_buyer, first.format("", "buyer_sort"))
    by_items = replace(newest, sort=SortKey.ITEMS)
    yield _page(db, plain, "first page by items", by_items, first.format("", "item_summary COLLATE NOCASE"))
    for status in (OrderStatus.AWAITING_SHIPMENT, OrderStatus.UNMAPPED):
        asked = first.format(f"AND status = '{status}'", "total_sort")
        wanted = replace(newest, status=status, sort=SortKey.TOTAL)
        yield _page(db, plain, f"first page of {status} by total", wanted, asked)
    one = replace(newest, store_id=4, status=OrderStatus.ON_HOLD)
    asked = first.format("AND store_id = 4 AND status = 'on_hold'", "ordered_at")
    yield _page(db, plain, "first page of a store's held orders", one, asked)
    needing = replace(newest, needs_attention=True)
    yield _page(
        db,
        plain,
        "first page of needs attention",
        needing,
        first.format("AND attention IS NOT NULL", "ordered_at"),
    )
    counts = "SELECT status, attention IS NOT NULL, count(*) FROM orders WHERE left_out = 0 GROUP BY 1, 2"
    yield Figure("counts of all views", lambda: queries.status_counts(db, None), _asking(plain, counts))


def _jumps(db: Database, plain: sqlite3.Connection, total: int) -> Iterator[Figure]:
    places = {"middle": total // 2, "end": total - _PAGE}
    for sort, column in ((SortKey.ORDERED, "ordered_at"), (SortKey.BUYER, "buyer_sort")):
        for name, start in places.items():
            order = f"ORDER BY {column} DESC, id DESC LIMIT {_PAGE} OFFSET {start}"
            asked = f"SELECT id FROM orders WHERE left_out = 0 {order}"
            wanted = OrderFilter(sort=sort)
            yield Figure(f"jump to the {name} by {sort}", _jumping(db, wanted, start), _asking(plain, asked))
    shipped = OrderFilter(status=OrderStatus.SHIPPED)
    yield Figure("jump to the middle of shipped", _jumping(db, shipped, int(total * 0.4)))


def _searches(db: Database, plain: sqlite3.Connection) -> Iterator[Figure]:
    for text, share in (
        (FREQUENT, "50 %"),
        (COMMON, "4 %"),
        (RARE, "0.01 %"),
        (ABSENT, "none"),
        ("qx", "none"),
        ("e", "all"),
        (f"{COMMON} {OTHER_COMMON}", "0.005 %"),
    ):
        words = text.split()
        like = f"{_LIKE} {'AND text LIKE ? ' * (len(words) - 1)}{_NEWEST_FIRST} LIMIT {_PAGE}"
        beside = _asking(plain, like, *(f"%{word}%" for word in words))
        yield Figure(f"search {text!r} ({share})", _first(db, OrderFilter(text=text)), beside)
    by_name = OrderFilter(text="martin", sort=SortKey.BUYER, descending=False)
    like = f"{_LIKE} ORDER BY buyer_sort, id LIMIT {_PAGE}"
    yield Figure("search 'martin' (9 %) by buyer", _first(db, by_name), _asking(plain, like, "%martin%"))
    for key, value in (
        (TermKey.SKU, "sku-00001"),
        (TermKey.TAG, "rush"),
        (TermKey.CARRIER, "dhl"),
        (TermKey.COUNTRY, "JP"),
    ):
        wanted = OrderFilter(terms=(Term(key, value),))
        yield Figure(f"search {key}:{value}", _first(db, wanted))


def _wholes(db: Database, plain: sqlite3.Connection) -> Iterator[Figure]:
    every = f"SELECT id FROM orders WHERE left_out = 0 {_NEWEST_FIRST}"
    yield Figure("all ids, newest first", lambda: queries.order_ids(db, OrderFilter()), _asking(plain, every))
    common = OrderFilter(text=COMMON)
    like = f"{_LIKE} {_NEWEST_FIRST}"
    yield Figure(
        f"all ids of {COMMON!r}", lambda: queries.order_ids(db, common), _asking(plain, like, f"%{COMMON}%")
    )
    ids = queries.order_ids(db, OrderFilter(sort=SortKey.BUYER, limit=_PAGE))
    rows = f"SELECT * FROM orders WHERE id IN ({', '.join(map(str, ids))})"
    yield Figure(f"{_PAGE} rows of the grid", lambda: queries.order_rows(db, ids), _asking(plain, rows))


def _numbers(db: Database, plain: sqlite3.Connection) -> Iterator[Figure]:
    (number,) = plain.execute("SELECT number FROM orders WHERE id = 5000").fetchone()
    exact = "SELECT id FROM orders WHERE number = ?"
    yield Figure("a scanned number", lambda: queries.find_exact(db, number.lower()), _asking(plain, exact, number))
    yield Figure("an unknown number", lambda: queries.find_exact(db, "no-such"), _asking(plain, exact, "no-such"))


def _page(db: Database, plain: sqlite3.Connection, name: str, wanted: OrderFilter, asked: str) -> Figure:
    return Figure(name, _first(db, wanted), _asking(plain, asked))


def _first(db: Database, wanted: OrderFilter) -> Callable[[], object]:
    return lambda: queries.first_ids(db, wanted, count=_PAGE, now=NEWEST)


def _jumping(db: Database, wanted: OrderFilter, start: int) -> Callable[[], object]:
    return lambda: queries.ids_at(db, wanted, start=start, count=_PAGE)


def _asking(plain: sqlite3.Connection, statement: str, *values: str) -> Callable[[], object]:
    return lambda: plain.execute(statement, values).fetchall()
