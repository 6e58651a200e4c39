"""Deletes a store with everything that belongs to it, in slices that don't keep other writers waiting."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.identities import remember_ids
from ordersync_gui.storage.tables import Orders, Stores

SLICE = 1000  # orders per transaction at most
_FIRST = 100  # in the first one, by which the others are measured
_WAIT_S = 0.25  # that other writers may have to wait


def delete_store(db: Database, *, store_id: int, clock: Callable[[], float] = perf_counter) -> Changes:
    """Delete the store with its orders, parcels, notices, evidence, timelines and imports.

    First it is marked and disconnected, last its own row goes: after a crash in between it is still
    there, can't be connected again, and the next call goes on. The caller sees to it that
    nobody imports or notifies meanwhile. clock, in seconds, tells how long a slice takes; the next one has as many
    orders as take a quarter of a second. Raises NotFound.
    """
    with db.transaction():
        if not db.run(Stores.update(connected=False, deleting=True).where(Stores.id == store_id)):
            raise NotFound(say("There is no such store any more."))
        remember_ids(db)
    gone: set[int] = set()
    size, began = min(_FIRST, SLICE), clock()
    while deleted := _delete_slice(db, store_id, size):
        gone |= deleted
        size, began = _next_size(len(deleted), clock() - began), clock()
    return Changes(orders=frozenset(gone), membership=True, stores=True, notices=True, maps=True)


def is_being_deleted(db: Database, store_id: int) -> bool:
    """Whether the store's deletion has begun; it can't be taken back then, only finished."""
    found: list[bool] = db.column(Stores.select(Stores.deleting).where(Stores.id == store_id))
    return not found or found[0]


def finish_deletions(db: Database) -> Changes:
    """Finish what a crash broke off; without such a store nothing is written."""
    changes = Changes()
    for store_id in db.column(Stores.select(Stores.id).where(Stores.deleting)):
        changes |= delete_store(db, store_id=store_id)
    return changes


def _next_size(deleted: int, took: float) -> int:
    """How many orders take as long as others may wait; at most twice as many as the last time."""
    fitting = 2 * deleted if took <= _WAIT_S / 2 else round(deleted * _WAIT_S / took)
    return max(1, min(fitting, SLICE))


def _delete_slice(db: Database, store_id: int, size: int) -> set[int]:
    """Delete so many orders, or the store itself when none is left; returns the orders."""
    with db.transaction():
        ids = db.column(Orders.select(Orders.id).where(Orders.store == store_id).order_by(Orders.id).limit(size))
        if ids:
            db.run(Orders.delete().where(Orders.id.in_(ids)))
        else:
            db.run(Stores.delete().where(Stores.id == store_id))
    return set(ids)
