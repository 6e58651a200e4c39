"""Reads orders' ids in a list's order: the first ones, some in the middle, all of them, how many they are."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime

from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import Cancelled
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries import sqlite_lists
from ordersync_gui.storage.queries.list_plan import ListPlan, plan_list

_Stopped = Callable[[], bool] | None


@dataclass(frozen=True, slots=True)
class FirstIds:
    """The beginning of a list; total is how many orders it has in all, None where counting would take time."""

    ids: array[int]
    total: int | None


def order_ids(
    db: Database, wanted: OrderFilter, *, now: datetime | None = None, stopped: _Stopped = None
) -> array[int]:
    """Database ids of the wanted orders in the wanted order; equal ones stand by id.

    Orders that are left out are absent, unless just these are wanted. now: for terms about age, the present by
    default. stopped is asked now and then, on this thread. Raises Cancelled once it says so.
    """
    with _planned(db, wanted, now, stopped) as plan:
        if plan is None:
            return array("q")
        if plan.limit is not None:
            return sqlite_lists.first(db, plan, plan.limit)[0]
        return sqlite_lists.every_id(db, plan)


def first_ids(
    db: Database, wanted: OrderFilter, *, count: int, now: datetime | None = None, stopped: _Stopped = None
) -> FirstIds:
    """The first ids of what `order_ids` gives, at most count, without reading all.

    Raises Cancelled once stopped says so.
    """
    with _planned(db, wanted, now, stopped) as plan:
        if plan is None:
            return FirstIds(array("q"), 0)
        most = count if plan.limit is None else min(count, plan.limit)
        ids, total = sqlite_lists.first(db, plan, most)
        if plan.limit is not None:
            total = plan.limit if total is None and most == plan.limit else _at_most(total, plan.limit)
        return FirstIds(ids, total)


def ids_at(
    db: Database,
    wanted: OrderFilter,
    *,
    start: int,
    count: int,
    now: datetime | None = None,
    stopped: _Stopped = None,
) -> array[int]:
    """The ids at places start, start + 1 ... of what `order_ids` gives; fewer at its end.

    Quick at any place where neither words nor terms (but status, store and need) are asked for and an index has
    the order; else all are found first. Raises Cancelled once stopped says so.
    """
    with _planned(db, wanted, now, stopped) as plan:
        if plan is None:
            return array("q")
        most = count if plan.limit is None else max(0, min(count, plan.limit - start))
        return sqlite_lists.at(db, plan, start=start, count=most)


def id_portions(
    db: Database, wanted: OrderFilter, *, now: datetime | None = None, stopped: Callable[[], bool]
) -> Iterator[array[int]]:
    """What `order_ids` gives, in portions of some ten thousand; ends early once stopped says so.

    All portions are of one state of the database: take them on one thread, without writing in between. While
    SQLite works on a portion, other threads of this program run.
    """
    with suppress(Cancelled), _planned(db, wanted, now, stopped) as plan:
        left = wanted.limit
        for portion in () if plan is None else sqlite_lists.portions(db, plan):
            if stopped() or left == 0:
                return
            taken = portion[:left]
            left = None if left is None else left - len(taken)
            yield taken


def count_orders(
    db: Database, wanted: OrderFilter, *, now: datetime | None = None, stopped: _Stopped = None
) -> int:
    """How many ids `order_ids` gives. Raises Cancelled once stopped says so."""
    with _planned(db, wanted, now, stopped) as plan:
        found = 0 if plan is None else sqlite_lists.count(db, plan)
        return found if wanted.limit is None else min(found, wanted.limit)


@contextmanager
def _planned(
    db: Database, wanted: OrderFilter, now: datetime | None, stopped: _Stopped
) -> Generator[ListPlan | None]:
    """The plan of a list, in one state of the database while it is read; None where nothing can be in it."""
    with db.snapshot(), db.engine.stoppable(stopped):
        plan = plan_list(db.connection(), db.engine.text_index, wanted, now)
        yield plan if plan.view.total else None


def _at_most(total: int | None, limit: int) -> int | None:
    return None if total is None else min(total, limit)
