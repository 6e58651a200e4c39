"""What may be the reason that a store's order isn't here, by how far its imports have reached."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from ordersync_gui.domain.backfill import told_of_backfill, told_of_poisoned
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.explanation import Cause, Finding, Fix
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.queries.import_reach import ImportReach, import_reach
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.import_one import can_import_one

# How much further back another import is proposed to reach.
_FURTHER_BACK = timedelta(days=365)


def absent(desk: Desk, store: Store) -> Iterator[Finding]:
    """What may be the reason where nothing at all is known of a number, the likeliest first. Blocking."""
    reach = import_reach(desk.db, store.id)
    if not store.connected:
        yield _disconnected(store)
    elif store.last_error_kind:
        yield _failing(store)
    if can_import_one(store):
        yield _askable(store)
    if reach.asked_at is None or reach.earliest is None:
        if store.connected and not store.last_error_kind:
            yield _never(store)
        return
    if store.connected:
        yield from _owed(store)
        yield _not_since(store, reach.asked_at)
    yield _before(store, reach.earliest)
    yield _not_sent(store, reach, reach.earliest)


def _disconnected(store: Store) -> Finding:
    return Finding(
        store_id=store.id,
        store=store.name,
        cause=Cause.DISCONNECTED,
        what=say("The store is disconnected: its shop isn't asked for orders."),
        to_do=say("Connect it again, then import."),
        fix=Fix.CONNECT_AGAIN,
    )


def _failing(store: Store) -> Finding:
    return Finding(
        store_id=store.id,
        store=store.name,
        cause=Cause.IMPORT_FAILS,
        what=say("The last import didn't go through: {error}", error=store.last_error),
        to_do=say("Orders that came or changed since the last good one aren't here. Mend this, then import."),
        fix=Fix.IMPORT,
    )


def _askable(store: Store) -> Finding:
    return Finding(
        store_id=store.id,
        store=store.name,
        cause=Cause.ASKABLE,
        what=say("Its shop can be asked for this one order by its number."),
        to_do=say("If the shop has it, it comes in at once, whatever the reason was."),
        fix=Fix.IMPORT_ONE,
    )


def _never(store: Store) -> Finding:
    return Finding(
        store_id=store.id,
        store=store.name,
        cause=Cause.NEVER_IMPORTED,
        what=say("No import of this store has gone through yet."),
        to_do=say("Import its orders."),
        fix=Fix.IMPORT,
    )


def _owed(store: Store) -> Iterator[Finding]:
    """What the store's imports know that they haven't brought."""
    for cause, what in (
        *((Cause.POISONED, told_of_poisoned(bad)) for bad in store.poisoned),
        *([(Cause.STILL_TO_COME, told_of_backfill(store.backfill))] if store.backfill is not None else []),
    ):
        to_do = say("Import now: it is asked for these again.")
        yield Finding(store_id=store.id, store=store.name, cause=cause, what=what, to_do=to_do, fix=Fix.IMPORT)


def _not_since(store: Store, asked_at: datetime) -> Finding:
    return Finding(
        store_id=store.id,
        store=store.name,
        cause=Cause.NOT_ASKED_SINCE,
        what=say("The shop was last asked on {when}. Later orders aren't here yet.", when=asked_at),
        to_do=say("Import now."),
        fix=Fix.IMPORT,
    )


def _before(store: Store, earliest: datetime) -> Finding:
    return Finding(
        store_id=store.id,
        store=store.name,
        cause=Cause.BEFORE_RANGE,
        what=say(
            "The shop was asked for what changed since {when}. An older order that never changed again "
            "isn't among that.",
            when=earliest,
        ),
        to_do=say("Import again from an earlier day."),
        fix=Fix.IMPORT_SINCE,
        since=earliest - _FURTHER_BACK,
    )


def _not_sent(store: Store, reach: ImportReach, earliest: datetime) -> Finding:
    return Finding(
        store_id=store.id,
        store=store.name,
        cause=Cause.NOT_SENT,
        what=_asked(reach, earliest),
        to_do=say(
            "Look in the shop whether the order is there, under this number, and whether its export leaves out "
            "orders with its status. Changing the order there, such as adding a note, makes the shop send it."
        ),
        fix=Fix.IMPORT_SINCE,
        since=earliest,
    )


def _asked(reach: ImportReach, earliest: datetime) -> Message:
    return say(
        "It was in none of the shop's answers: {n} complete imports, for changes since {when}.",
        for_one="It was in none of the shop's answers: 1 complete import, for changes since {when}.",
        n=reach.complete,
        when=earliest,
    )
