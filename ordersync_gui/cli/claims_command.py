"""The command that lists who packs which orders."""

from __future__ import annotations

import argparse
from datetime import datetime

from ordersync_gui.cli.exit_codes import DONE
from ordersync_gui.cli.session import CommandSession
from ordersync_gui.cli.table import table
from ordersync_gui.sync.claims import all_claims
from ordersync_gui.sync.json_values import time_text

_HEADINGS = ("Order", "Store", "Packed by", "Since", "Free at the latest")


async def claims(session: CommandSession, arguments: argparse.Namespace) -> int:
    """List the orders that somebody packs now, in a window of this desk, the oldest claim first."""
    store_id = None if arguments.store is None else session.store(arguments.store).id
    found = all_claims(session.desk, store_id=store_id)
    shapes = [
        {
            "order_number": each.claim.number,
            "store": each.store,
            "who": each.claim.packer.who,
            "pc": each.claim.packer.pc,
            "since": time_text(each.claim.since),
            "expires": time_text(each.claim.expires),
        }
        for each in found
    ]
    rows = [
        (
            *(each.claim.number, each.store, each.claim.packer.name),
            *(_moment(each.claim.since), _moment(each.claim.expires)),
        )
        for each in found
    ]
    session.show(shapes, table(_HEADINGS, rows, empty="No order is being packed."))
    return DONE


def _moment(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"
