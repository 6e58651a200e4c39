"""Writes what people at the desk decided about an order."""

from __future__ import annotations

from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import DeskFacts


def set_desk_facts(db: Database, order_id: int, **facts: object) -> None:
    """Set these of the order's desk facts, the others stay; call it inside the transaction of what was decided."""
    if not db.run(DeskFacts.update(facts).where(DeskFacts.order == order_id)):
        db.run(DeskFacts.insert(order=order_id, **facts))
