"""Proposes who carries an order by rules of method and weight, where the map of methods says nothing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from peewee import BaseQuery

from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.goods_handling import ShipRule, proposed_by_rules
from ordersync_gui.domain.maps import CarrierService
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.store_preferences import preferences_from_data
from ordersync_gui.domain.weight import grams, order_weight
from ordersync_gui.storage.columns import from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.tables import Stores


def ship_rules(db: Database, stores: Collection[int]) -> dict[int, tuple[ShipRule, ...]]:
    """The rules of these stores that have some."""
    rows = db.tuples(_preferences(sorted(stores)))
    return {store: rules for store, preferences in rows if (rules := _rules(preferences))}


@prepared
def _preferences(stores: list[int]) -> BaseQuery:
    return Stores.select(Stores.id, Stores.preferences).where(Stores.id.in_(stores))


@lru_cache(maxsize=64)
def _rules(preferences: str) -> tuple[ShipRule, ...]:
    return preferences_from_data(from_json(preferences)).goods.ship_rules


def with_ship_rule(details: OrderDetails, rules: tuple[ShipRule, ...]) -> OrderDetails:
    """The order with what the first fitting rule proposes, where nothing else does."""
    if details.ship_with is not None or not rules:
        return details
    rule = proposed_by_rules(rules, method=details.order.shipping_method, weight_g=_weight_g(details.order))
    if rule is None:
        return details
    return replace(details, ship_with=CarrierService(rule.carrier, rule.service), ship_by_rule=True)


def _weight_g(order: Order) -> float | None:
    """The whole weight in grams; None where a part of it isn't known: a heavy item may be what is missing."""
    weight = order_weight(order)
    if weight is None or weight.incomplete:
        return None
    found = grams(weight.value, weight.unit)
    return None if found is None else float(found)
