"""Finds the orders whose delivery address is judged otherwise when a channel asks for other things."""

from __future__ import annotations

from collections.abc import Collection

from peewee import JOIN

from ordersync_gui.domain.attention import ship_to_attention
from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.storage.columns import address_from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import DeskFacts, Orders


def judged_otherwise(
    db: Database,
    *,
    store_id: int,
    before: Collection[OrderRequirement],
    after: Collection[OrderRequirement],
) -> list[int]:
    """The store's orders of which the new requirements ask something else; deriving just these is far quicker."""
    addresses = (
        Orders.select(Orders.id, Orders.ship_to, DeskFacts.ship_to)
        .join(DeskFacts, JOIN.LEFT_OUTER, on=(DeskFacts.order == Orders.id))
        .where(Orders.store == store_id)
    )
    found = []
    for order, given, corrected in db.tuples(addresses):
        ship_to = address_from_json(corrected or given)
        if ship_to_attention(ship_to, before) != ship_to_attention(ship_to, after):
            found.append(order)
    return found
