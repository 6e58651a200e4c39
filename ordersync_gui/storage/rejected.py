"""Keeps orders that couldn't be read, with their raw text, until they can."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from hashlib import sha256
from typing import Any

from peewee import BaseQuery

from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.storage.bulk import chunks, insert_rows
from ordersync_gui.storage.columns import compress, to_ms, told_to_text
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.tables import ImportRuns, RejectedOrders

_TENTH = 10


def keep_rejected(
    db: Database, rejected: Sequence[RejectedOrder], *, store_id: int, run_id: int, now: datetime
) -> int:
    """Keep rejected orders, one row per number; returns how many are new to this run."""
    by_identity = {_identity(order): order for order in rejected}
    counted: set[str] = set()
    for part in chunks(list(by_identity)):
        query = RejectedOrders.select(RejectedOrders.identity).where(
            RejectedOrders.store == store_id, RejectedOrders.run == run_id, RejectedOrders.identity.in_(part)
        )
        counted.update(db.column(query))
    rows = [
        {
            "store_id": store_id,
            "run_id": run_id,
            "identity": identity,
            "number": order.number,
            "reason": told_to_text(order.reason),
            "raw": compress(order.raw),
            "at": to_ms(now),
        }
        for identity, order in by_identity.items()
    ]
    insert_rows(db, "rejected_order", rows, replace=("store_id", "identity"))
    return len(by_identity.keys() - counted)


def forget_rejected(db: Database, numbers: Iterable[str], *, store_id: int) -> None:
    """Drop rejected rows of orders that could be read after all."""
    for part in chunks(sorted(set(numbers))):
        db.run(_deletion(store_id, part))


@prepared
def _deletion(store_id: int, numbers: Sequence[str]) -> BaseQuery:
    return RejectedOrders.delete().where(RejectedOrders.store == store_id, RejectedOrders.number.in_(numbers))


def forget_vanished(db: Database, *, run_id: int) -> None:
    """Drop rejected rows without a number that this complete import, which saw orders, no longer brought.

    One with a number goes when the order can be read; these have no other end. Only where the import
    asked again for nearly all of the window that they came in: the first import's range moves on with
    the clock, so a tenth of the window may lie before it.
    """
    found = db.tuples(
        ImportRuns.select(ImportRuns.store, ImportRuns.window_start).where(
            ImportRuns.id == run_id, ImportRuns.seen > 0
        )
    )
    for store, start in found:
        before: Any = ImportRuns.alias("before")
        missed = (start - before.window_start) * _TENTH
        asked_again = before.select(before.id).where(
            before.store == store, before.id < run_id, missed <= before.window_end - before.window_start
        )
        nameless = (RejectedOrders.store == store) & (RejectedOrders.number == "")
        db.run(RejectedOrders.delete().where(nameless, RejectedOrders.run.in_(asked_again)))


def _identity(order: RejectedOrder) -> str:
    return f"number:{order.number}" if order.number else f"raw:{sha256(order.raw.encode()).hexdigest()}"
