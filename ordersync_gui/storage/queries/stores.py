"""Reads of stores: their settings, and how much is kept of them."""

from __future__ import annotations

from typing import Any

from peewee import fn

from ordersync_gui.domain.backfill import backfill_from_data, poisoned_from_data
from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.desk import Store, StoreContents
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.store_preferences import preferences_from_data
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.columns import from_json, from_ms, from_ms_or_none, told_from_text
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.folding import fold
from ordersync_gui.storage.queries.notices import unsettled_notices
from ordersync_gui.storage.tables import Orders, Shipments, Stores


def stores(db: Database) -> tuple[Store, ...]:
    """All stores by name."""
    return tuple(_store(row) for row in db.dicts(Stores.select().order_by(Stores.name_folded)))


def store_by_name(db: Database, name: str) -> Store:
    """The store of that name, in whatever letters; raises NotFound."""
    found = db.dicts(Stores.select().where(Stores.name_folded == fold(" ".join(name.split()))))
    if not found:
        raise _not_found(db, name)
    return _store(found[0])


def store_of_order(db: Database, order_id: int) -> int:
    """The database id of the order's store; raises NotFound."""
    found: list[int] = db.column(Orders.select(Orders.store).where(Orders.id == order_id))
    if not found:
        raise NotFound(say("This order is no longer here."))
    return found[0]


def store_contents(db: Database, store_id: int) -> StoreContents:
    """How many orders, parcels and unsent notices of the store the desk holds, left-out orders among them."""
    shipments = Shipments.select(fn.COUNT(Shipments.id)).join(Orders, on=(Orders.id == Shipments.order))
    with db.snapshot():
        return StoreContents(
            orders=db.column(Orders.select(fn.COUNT(Orders.id)).where(Orders.store == store_id))[0],
            shipments=db.column(shipments.where(Orders.store == store_id))[0],
            unsent_notices=unsettled_notices(db, store_id),
        )


def sources(db: Database, store_id: int) -> tuple[tuple[str, int], ...]:
    """Where the store's orders come from with how many each, most frequent first; those without a source aside."""
    count = fn.COUNT(Orders.id)
    query = Orders.select(Orders.source, count).where(Orders.store == store_id, Orders.source != "")
    return tuple(db.tuples(query.group_by(Orders.source).order_by(count.desc(), Orders.source)))


def _not_found(db: Database, name: str) -> NotFound:
    names = ", ".join(store.name for store in stores(db))
    remedy = say("Stores here: {names}.", names=names) if names else say("No store is connected yet.")
    return NotFound(say('There is no store named "{name}".', name=name), remedy=remedy)


def _store(row: dict[str, Any]) -> Store:
    return Store(
        id=row["id"],
        uid=row["uid"],
        name=row["name"],
        channel=row["channel"],
        settings=from_json(row["settings"]),
        created_at=from_ms(row["created_at"]),
        high_water_mark=from_ms_or_none(row["high_water_mark"]),
        last_good_import=from_ms_or_none(row["last_good_import"]),
        last_error_kind=row["last_error_kind"],
        last_error=told_from_text(row["last_error"]),
        connected=row["connected"],
        preferences=preferences_from_data(from_json(row["preferences"])),
        requirements=tuple(OrderRequirement(name) for name in from_json(row["requirements"])),
        paused_until=from_ms_or_none(row["paused_until"]),
        retry_at=from_ms_or_none(row["retry_at"]),
        troubles=row["troubles"],
        backfill=backfill_from_data(from_json(row["backfill"])),
        poisoned=poisoned_from_data(from_json(row["poisoned"])),
        silence_seen=from_ms_or_none(row["silence_seen"]),
    )
