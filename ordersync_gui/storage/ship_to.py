"""The delivery address that counts at the desk: corrected by a person, or the channel's own."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk_act import DeskActKind
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.columns import address_to_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.derivation_inputs import order_rows, read_inputs
from ordersync_gui.storage.desk_acts import write_act
from ordersync_gui.storage.desk_facts import set_desk_facts
from ordersync_gui.storage.desk_journal import Entry
from ordersync_gui.storage.differences import conflicting_address
from ordersync_gui.storage.search import index_orders
from ordersync_gui.storage.store_rules import store_rules
from ordersync_gui.storage.timeline import Happening, write_timeline

_CHANNEL_COUNTS = say("The shop's delivery address counts again.")
_CORRECTED = say("Address corrected at the desk.")
_KEPT = say("The desk's delivery address goes on counting, though the shop changed its own.")


def correct_ship_to(
    db: Database, *, order_id: int, address: Address | None, operator: str, now: datetime
) -> Changes:
    """Let this ship-to count instead of the channel's; None lets the channel's count again.

    What the channel has at that moment is kept, so that a later change there is noticed. It can be undone.
    Raises NotFound when there is no such order.
    """
    corrected = None if address is None else address_to_json(address)
    with db.transaction():
        row = _row(db, order_id)
        before = None if corrected is None else row["ship_to"]
        if (corrected, before) == (row["corrected"], row["ship_to_before"]):
            return Changes()
        entry = Entry(
            order_id,
            before={"ship_to": row["corrected"], "ship_to_before": row["ship_to_before"]},
            after={"ship_to": corrected, "ship_to_before": before},
        )
        write_act(db, DeskActKind.ADDRESS, [entry], act_id=None, operator=operator, now=now)
        message = _CHANNEL_COUNTS if corrected is None else _CORRECTED
        return _written(db, order_id, message, operator=operator, now=now)


def settle_address_conflict(
    db: Database, *, order_id: int, keep_ours: bool, operator: str, now: datetime
) -> Changes:
    """Say which address counts after the channel changed its own: the desk's, or the channel's as it is now.

    Raises NotFound; UsageError when the two aren't in conflict (any more).
    """
    with db.transaction():
        row = _row(db, order_id)
        if conflicting_address(read_inputs(db, [row], store_rules(db))[order_id]) is None:
            raise UsageError(
                say("The shop and the desk don't have different new addresses of this order."),
                remedy=say("Look at the order again."),
            )
        if keep_ours:
            set_desk_facts(db, order_id, ship_to_before=row["ship_to"])
        else:
            set_desk_facts(db, order_id, ship_to=None, ship_to_before=None)
        return _written(db, order_id, _KEPT if keep_ours else _CHANNEL_COUNTS, operator=operator, now=now)


def _row(db: Database, order_id: int) -> dict[str, Any]:
    found = order_rows(db, [order_id])
    if not found:
        raise NotFound(say("This order is no longer here."))
    return found[0]


def _written(db: Database, order_id: int, message: Message, *, operator: str, now: datetime) -> Changes:
    write_timeline(db, [Happening(order_id, message, who=operator)], now=now)
    index_orders(db, [order_id])
    return Changes(orders=frozenset({order_id})) | derive(db, [order_id]).changes
