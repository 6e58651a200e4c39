"""Finds out whether a page was written by a process that died before it could tell."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import astuple, fields
from operator import sub

from peewee import BaseQuery

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.feed import FeedPage
from ordersync_gui.domain.run import RunCounts
from ordersync_gui.storage.bulk import chunks
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.orders import PageOutcome
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.tables import ImportRuns, Orders


def counts_of(db: Database, run_id: int) -> RunCounts:
    """What all pages of a run came to that are written so far; nothing where the run is gone."""
    rows = db.tuples(_counts(run_id))
    return RunCounts(*rows[0]) if rows else RunCounts()


def written_since(
    db: Database, before: RunCounts, page: FeedPage, *, store_id: int, run_id: int
) -> PageOutcome | None:
    """What `save_page` would have said of the page, had it come to an end; None when it wasn't written.

    before: `counts_of` the run just before; nobody but the process that is gone has written for it since. All of
    the page's orders are told as changed, since nobody knows any more which were.
    """
    after = counts_of(db, run_id)
    if after.pages == before.pages:
        return None
    ids = [entry.order.remote_id for entry in page.orders]
    orders = frozenset(order for part in chunks(ids) for order in db.column(_ids(store_id, part)))
    counts = RunCounts(*map(sub, astuple(after), astuple(before)))
    return PageOutcome(counts, Changes(orders=orders, membership=True, notices=True))


@prepared
def _counts(run_id: int) -> BaseQuery:
    columns = (getattr(ImportRuns, field.name) for field in fields(RunCounts))
    query: BaseQuery = ImportRuns.select(*columns).where(ImportRuns.id == run_id)
    return query


@prepared
def _ids(store_id: int, remote_ids: Collection[str]) -> BaseQuery:
    return Orders.select(Orders.id).where(Orders.store == store_id, Orders.remote_id.in_(remote_ids))
