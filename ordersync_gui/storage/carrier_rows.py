"""What the maps say of single orders and parcels: the carrier that is proposed, and the shop's words for it."""

from __future__ import annotations

from collections.abc import Collection

from peewee import BaseQuery

from ordersync_gui.domain.maps import CarrierService, StoreMaps, carrier_key, method_key, told_as
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_tables import CarrierMaps, MethodMaps
from ordersync_gui.storage.prepared import prepared

StoreMethod = tuple[int, str]  # a store's database id, and a shipping method as an order has it


def told_words(db: Database, store_id: int, ours: CarrierService) -> CarrierService:
    """What the store's shop is told of a parcel with our carrier and service, as `told_as`; at most two rows."""
    carrier, service = carrier_key(ours)
    rows = db.tuples(_carrier_rows(store_id, carrier, (service, "")))
    found = {CarrierService(*row[:2]): CarrierService(*row[2:]) for row in rows}
    return told_as(StoreMaps(carriers=found), ours)


def shipped_by_map(db: Database, orders: Collection[StoreMethod]) -> dict[StoreMethod, CarrierService]:
    """What orders with these shipping methods are shipped with by their stores' maps; one query of look-ups.

    What a map doesn't say is absent.
    """
    keys = {order: key for order in orders if (key := method_key(order[1]))}
    if not keys:
        return {}
    rows = db.tuples(_method_rows({store for store, _ in keys}, set(keys.values())))
    found = {(store, key): CarrierService(carrier, service) for store, key, carrier, service in rows}
    return {order: found[order[0], key] for order, key in keys.items() if (order[0], key) in found}


@prepared
def _carrier_rows(store_id: int, carrier_key: str, service_keys: Collection[str]) -> BaseQuery:
    columns = (CarrierMaps.carrier, CarrierMaps.service, CarrierMaps.carrier_word, CarrierMaps.service_word)
    of_carrier = (CarrierMaps.store == store_id) & (CarrierMaps.carrier_key == carrier_key)
    query: BaseQuery = CarrierMaps.select(*columns).where(of_carrier, CarrierMaps.service_key.in_(service_keys))
    return query


@prepared
def _method_rows(stores: Collection[int], keys: Collection[str]) -> BaseQuery:
    columns = (MethodMaps.store, MethodMaps.method_key, MethodMaps.carrier, MethodMaps.service)
    query: BaseQuery = MethodMaps.select(*columns).where(
        MethodMaps.store.in_(stores), MethodMaps.method_key.in_(keys)
    )
    return query
