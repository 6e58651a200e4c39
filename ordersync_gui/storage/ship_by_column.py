"""Until when orders are to leave the house, as it stands in the database and follows from a store's settings."""

from __future__ import annotations

from peewee import fn

from ordersync_gui.domain.ship_by import ship_by
from ordersync_gui.storage.bulk import update_rows
from ordersync_gui.storage.columns import from_ms, to_ms_or_none
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import Orders


def ship_by_column(placed_at: int | None, within_days: int) -> int | None:
    """The column of an order that was paid then, or else ordered (ms); None where the store sets no such time."""
    if placed_at is None or not within_days:
        return None
    return to_ms_or_none(ship_by(from_ms(placed_at), within_days))


def mark_ship_by(db: Database, *, store_id: int, within_days: int) -> set[int]:
    """Bring the store's orders in step with this setting; returns those whose time changed.

    Call it inside the transaction that changes the settings.
    """
    if not within_days:
        dated = (Orders.store == store_id) & Orders.ship_by.is_null(is_null=False)
        changed = set(db.column(Orders.select(Orders.id).where(dated)))
        db.run(Orders.update(ship_by=None).where(dated))
        return changed
    placed = fn.COALESCE(Orders.paid_at, Orders.ordered_at)
    rows = db.tuples(Orders.select(Orders.id, Orders.ship_by, placed).where(Orders.store == store_id))
    news = {
        order: wanted
        for order, known, placed_at in rows
        if (wanted := ship_by_column(placed_at, within_days)) != known
    }
    update_rows(db, "orders", [{"id": order, "ship_by": wanted} for order, wanted in news.items()])
    return set(news)
