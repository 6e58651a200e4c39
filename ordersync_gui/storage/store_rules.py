"""What a store lets its orders mean: status map, requirements, sources that are left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from peewee import BaseQuery

from ordersync_gui.domain.channel import OrderRequirement
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_preferences import StorePreferences, preferences_from_data
from ordersync_gui.storage.columns import from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.tables import StatusMaps, Stores


@dataclass(frozen=True, slots=True)
class StoreRules:
    """The part of a store's settings that its orders' derived facts follow from."""

    status_map: Mapping[str, OrderStatus] = field(default_factory=dict)
    requirements: tuple[OrderRequirement, ...] = (OrderRequirement.SHIP_TO,)
    preferences: StorePreferences = field(default_factory=StorePreferences)


def store_rules(db: Database) -> dict[int, StoreRules]:
    """The rules of all stores, in two queries: there are few stores."""
    maps = status_maps(db)
    return {
        store: StoreRules(
            status_map=maps.get(store, {}),
            requirements=tuple(OrderRequirement(name) for name in from_json(requirements)),
            preferences=preferences_from_data(from_json(preferences)),
        )
        for store, requirements, preferences in db.tuples(_rows())
    }


@prepared
def _rows() -> BaseQuery:
    return Stores.select(Stores.id, Stores.requirements, Stores.preferences)


def preferences_of(db: Database, store_id: int) -> StorePreferences:
    """What is set for one store."""
    (preferences,) = db.column(_preferences(store_id))
    return preferences_from_data(from_json(preferences))


@prepared
def _preferences(store_id: int) -> BaseQuery:
    return Stores.select(Stores.preferences).where(Stores.id == store_id)


def requirements_of(db: Database, store_id: int) -> tuple[OrderRequirement, ...]:
    """What one store's channel asks of orders."""
    (requirements,) = db.column(_requirements(store_id))
    return tuple(OrderRequirement(name) for name in from_json(requirements))


@prepared
def _requirements(store_id: int) -> BaseQuery:
    return Stores.select(Stores.requirements).where(Stores.id == store_id)


def status_maps(db: Database) -> dict[int, dict[str, OrderStatus]]:
    """The status maps of all stores."""
    maps: dict[int, dict[str, OrderStatus]] = {}
    for store, word, status in db.tuples(_map_rows()):
        maps.setdefault(store, {})[word] = OrderStatus(status)
    return maps


@prepared
def _map_rows() -> BaseQuery:
    return StatusMaps.select(StatusMaps.store, StatusMaps.word, StatusMaps.status)
