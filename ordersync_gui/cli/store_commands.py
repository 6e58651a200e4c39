"""The command that lists stores, with what waits in each."""

from __future__ import annotations

import argparse

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.json_shapes import store_json
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.cli.table import table
from ordersync_gui.domain.backfill import told_of_backfill, told_of_poisoned
from ordersync_gui.domain.channel_words import named_words
from ordersync_gui.domain.desk import Store
from ordersync_gui.storage import queries
from ordersync_gui.sync.json_values import time_text

_HEADINGS = (
    *("Store", "Channel", "State", "Last good import"),
    *("Unsent notices", "Left out", "Unmapped words", "Last problem"),
)


async def stores(session: CommandSession, _arguments: argparse.Namespace) -> int:
    """List the stores."""
    db = session.desk.db
    unmapped = queries.unmapped_words(db)
    found = [
        (store, queries.unsettled_notices(db, store.id), queries.status_counts(db, store.id).left_out)
        for store in queries.stores(db)
    ]
    rows = [
        (
            *(store.name, store.channel, _state(session, store), time_text(store.last_good_import) or "never"),
            *(str(unsettled), str(left_out), named_words(unmapped.get(store.id, ())), store.last_error),
        )
        for store, unsettled, left_out in found
    ]
    text = table(
        _HEADINGS,
        rows,
        empty="No store is connected yet. Connect one with: ordersync connect CHANNEL --name NAME ...",
    )
    text = "\n".join([text, *(told for store, _unsettled, _left_out in found for told in _owed(store))])
    shapes = [
        {**store_json(store, unsettled, left_out), "unmapped_words": list(unmapped.get(store.id, ()))}
        for store, unsettled, left_out in found
    ]
    session.show(shapes, text)
    return DONE


def _owed(store: Store) -> list[str]:
    """What of the store's orders couldn't be imported yet."""
    told = [told_of_poisoned(bad) for bad in store.poisoned]
    if store.backfill is not None:
        told.append(told_of_backfill(store.backfill))
    return [f"{store.name}: {message}" for message in told]


def _state(session: CommandSession, store: Store) -> str:
    if not store.connected:
        return "disconnected"
    if store.paused_until is not None and store.paused_until > session.desk.clock():
        return f"paused until {time_text(store.paused_until)}"
    return "connected"
