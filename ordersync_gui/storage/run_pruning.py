"""Takes imports out of the history that ended long ago, as far as nothing refers to them any more."""

from __future__ import annotations

from datetime import datetime, timedelta

from peewee import fn

from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import ImportRuns, RejectedOrders

RUNS_KEPT_FOR = timedelta(days=400)
_AT_ONCE = 50  # looked at with every import that ends


def prune_runs(db: Database, *, store_id: int, now: datetime) -> int:
    """Take away some of the store's imports that are older than a year and a month; gives how many went.

    Those stay whose orders couldn't be read to this day, the last complete one, and the one that reached furthest
    back, by which a missing order is explained.
    """
    of_store = ImportRuns.store == store_id
    oldest = ImportRuns.select(ImportRuns.id, ImportRuns.started_at).where(of_store).order_by(ImportRuns.id)
    before = to_ms(now - RUNS_KEPT_FOR)
    old = {run_id for run_id, started_at in db.tuples(oldest.limit(_AT_ONCE)) if started_at < before}
    if not old:
        return 0
    complete = of_store & ImportRuns.complete & (ImportRuns.sought == "")
    needed = set(db.column(RejectedOrders.select(RejectedOrders.run).where(RejectedOrders.run.in_(old))))
    needed |= set(db.column(ImportRuns.select(fn.MAX(ImportRuns.id)).where(complete)))
    furthest = ImportRuns.select(ImportRuns.id).where(complete).order_by(ImportRuns.window_start, ImportRuns.id)
    needed |= set(db.column(furthest.limit(1)))
    surplus = old - needed
    return db.run(ImportRuns.delete().where(ImportRuns.id.in_(surplus))) if surplus else 0
