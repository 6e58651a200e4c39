"""The command that lists stores."""

from __future__ import annotations

import argparse

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.json_shapes import store_json
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.cli.table import table
from ordersync_gui.domain.desk import Store
from ordersync_gui.storage import queries
from ordersync_gui.sync.json_values import time_text


async def stores(session: CommandSession, _arguments: argparse.Namespace) -> int:
    """List the stores."""
    db = session.desk.db
    found = [
        (store, queries.unsettled_notices(db, store.id), queries.status_counts(db, store.id).left_out)
        for store in queries.stores(db)
    ]
    rows = [
        (
            *(store.name, store.channel, _state(session, store), time_text(store.last_good_import) or "never"),
            *(str(unsettled), str(left_out), store.last_error),
        )
        for store, unsettled, left_out in found
    ]
    text = table(
        ("Store", "Channel", "State", "Last good import", "Unsent notices", "Left out", "Last problem"),
        rows,
        empty="No store is connected yet. Connect one with: ordersync connect CHANNEL --name NAME ...",
    )
    session.show([store_json(store, unsettled, left_out) for store, unsettled, left_out in found], text)
    return DONE


def _state(session: CommandSession, store: Store) -> str:
    if not store.connected:
        return "disconnected"
    if store.paused_until is not None and store.paused_until > session.desk.clock():
        return f"paused until {time_text(store.paused_until)}"
    return "connected"
