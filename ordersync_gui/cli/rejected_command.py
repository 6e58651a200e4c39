"""The command that lists orders which couldn't be read."""

from __future__ import annotations

import argparse
from typing import Any

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.session import CommandSession, remark
from ordersync_gui.cli.table import table
from ordersync_gui.domain.backfill import told_of_poisoned
from ordersync_gui.domain.desk import RejectedView
from ordersync_gui.storage import queries
from ordersync_gui.sync.json_values import time_text


async def rejected(session: CommandSession, arguments: argparse.Namespace) -> int:
    """List the orders that couldn't be read; as JSON with what the shop sent."""
    stores = queries.stores(session.desk.db) if arguments.store is None else [session.store(arguments.store)]
    store_id = None if arguments.store is None else stores[0].id
    found = queries.rejected_orders(session.desk.db, store_id)
    rows = [
        (one.number or "-", str(one.reason), f"{one.at.astimezone():%Y-%m-%d %H:%M}", one.store) for one in found
    ]
    text = table(("Number", "Reason", "When", "Store"), rows, empty="All orders could be read.")
    for store in stores:
        for bad in store.poisoned:
            remark(f"{store.name}: {told_of_poisoned(bad)}")
    session.show([_rejected_json(one) for one in found], text)
    return DONE


def _rejected_json(order: RejectedView) -> dict[str, Any]:
    return {
        "number": order.number,
        "reason": str(order.reason),
        "at": time_text(order.at),
        "store": order.store,
        "raw": order.raw,
    }
