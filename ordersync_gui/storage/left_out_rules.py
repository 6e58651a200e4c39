"""Tells by which of a store's rules an order is left out of the lists."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.left_out import FieldRule
from ordersync_gui.domain.order import Order
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.store_rules import preferences_of


def leaving_out(db: Database, stores: Collection[int]) -> dict[int, StorePreferences]:
    """What is set for these stores, some of whose orders are left out."""
    return {store: preferences_of(db, store) for store in stores}


def with_left_out_rule(details: OrderDetails, preferences: Mapping[int, StorePreferences]) -> OrderDetails:
    """The order with the rule that leaves it out; one that isn't left out as it is."""
    if not details.left_out:
        return details
    return replace(details, left_out_by=_rule(preferences[details.store_id], details.order))


def _rule(preferences: StorePreferences, order: Order) -> FieldRule | None:
    if preferences.leaves_out_source(order.source):
        return FieldRule("", order.source)
    return preferences.left_out_by(order.custom_fields)
