"""A store's rules propose who carries an order, where its map of shipping methods says nothing."""

from __future__ import annotations

from decimal import Decimal

from stocked_store import StockedStore, line, order

from ordersync_gui.domain.goods_handling import GoodsHandling, ShipRule
from ordersync_gui.domain.maps import CarrierService, MapEdits
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.storage.map_changes import apply_edits

RULES = (ShipRule(up_to_g=1000, carrier="Deutsche Post"), ShipRule("Express", carrier="UPS", service="Saver"))


def ruled(shop: StockedStore) -> None:
    shop.change(preferences=StorePreferences(goods=GoodsHandling(ship_rules=RULES)))


def test_a_light_order_goes_by_the_first_rule_and_a_heavy_one_by_its_method(shop: StockedStore) -> None:
    ruled(shop)
    light = line(weight=Decimal(400), weight_unit="g", quantity="2")
    heavy = line(weight=Decimal(2), weight_unit="kg", quantity="1")
    shop.save(order("1", lines=(light,)), order("2", lines=(heavy,), shipping_method="express"), order("3"))
    one, two = shop.details("1"), shop.details("2")
    assert (one.ship_with, one.ship_by_rule) == (CarrierService("Deutsche Post"), True)
    assert (two.ship_with, two.ship_by_rule) == (CarrierService("UPS", "Saver"), True)


def test_the_map_goes_before_the_rules(shop: StockedStore) -> None:
    ruled(shop)
    shop.save(order("1", shipping_method="Express"))
    edits = MapEdits({}, {"Express": CarrierService("DHL")}, {}, {})
    apply_edits(
        shop.db, store_id=shop.store_id, edits=edits, now=shop.details("1").order.modified_at, operator="Kim"
    )
    details = shop.details("1")
    assert (details.ship_with, details.ship_by_rule) == (CarrierService("DHL"), False)


def test_nothing_is_proposed_where_a_part_of_the_weight_is_unknown(shop: StockedStore) -> None:
    ruled(shop)
    known, unknown = line(weight=Decimal(1), weight_unit="g"), line(line_id="2", weight=None)
    shop.save(order("1", lines=(known, unknown)))
    assert shop.details("1").ship_with is None
