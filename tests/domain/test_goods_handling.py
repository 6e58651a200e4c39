"""Rules by shipping method and weight, and how goods' settings are checked and kept."""

from __future__ import annotations

import pytest

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.goods_handling import (
    GoodsHandling,
    ShipRule,
    checked_goods,
    goods_from_data,
    goods_to_data,
    proposed_by_rules,
)

LETTER = ShipRule(up_to_g=500, carrier="Deutsche Post")
EXPRESS = ShipRule("Express", carrier="UPS", service="Saver")
REST = ShipRule(carrier="DHL", service="Paket")


def test_the_first_rule_that_fits_counts() -> None:
    rules = (EXPRESS, LETTER, REST)
    assert proposed_by_rules(rules, method=" express ", weight_g=100) is EXPRESS
    assert proposed_by_rules(rules, method="Standard", weight_g=500) is LETTER
    assert proposed_by_rules(rules, method="Standard", weight_g=500.5) is REST
    assert proposed_by_rules((LETTER,), method="", weight_g=501) is None


def test_a_weight_that_nobody_knows_is_never_light_enough() -> None:
    assert proposed_by_rules((LETTER, REST), method="", weight_g=None) is REST


def test_rules_are_tidied_and_empty_ones_go() -> None:
    goods = checked_goods(GoodsHandling(ship_rules=(ShipRule(), ShipRule(" Express  air ", carrier=" UPS "))))
    assert goods.ship_rules == (ShipRule("Express air", carrier="UPS"),)
    assert goods_from_data(goods_to_data(goods)) == goods


@pytest.mark.parametrize(
    "rule", [ShipRule("Express"), ShipRule(carrier="UPS", up_to_g=0), ShipRule(carrier="U" * 200)]
)
def test_what_cannot_be_a_rule_is_refused(rule: ShipRule) -> None:
    with pytest.raises(UsageError) as caught:
        checked_goods(GoodsHandling(ship_rules=(rule,)))
    assert caught.value.field == "goods.ship_rules"
