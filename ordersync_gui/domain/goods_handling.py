"""How a store's goods are treated: pictures on papers, adjustment lines, and what ships them by default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.wording import say

RULES = 100
WEIGHT_G = range(1, 10_000_001)
TEXT_LENGTH = 100


@dataclass(frozen=True, slots=True)
class ShipRule:
    """What ships for orders with this shipping method ("": any) up to this weight in grams (None: any)."""

    method: str = ""
    up_to_g: int | None = None
    carrier: str = ""
    service: str = ""


@dataclass(frozen=True, slots=True)
class GoodsHandling:
    """pictures: item pictures on papers and in mails. fold_adjustments: discounts and fees as one sum.

    ship_rules: the first that fits an order proposes its carrier and service, where the map of shipping
    methods says nothing.
    """

    pictures: bool = True
    fold_adjustments: bool = False
    ship_rules: tuple[ShipRule, ...] = ()


def proposed_by_rules(rules: tuple[ShipRule, ...], *, method: str, weight_g: float | None) -> ShipRule | None:
    """The first rule that fits; one with a weight fits only an order whose weight is known."""
    wanted = _folded(method)
    for rule in rules:
        light = rule.up_to_g is None or (weight_g is not None and weight_g <= rule.up_to_g)
        if light and (not rule.method or _folded(rule.method) == wanted):
            return rule
    return None


def checked_goods(goods: GoodsHandling) -> GoodsHandling:
    """The same, tidied and without empty rules. Raises UsageError naming the field at fault."""
    if len(goods.ship_rules) > RULES:
        raise UsageError(say("A store can have {n} rules at most.", n=RULES), field="goods.ship_rules")
    rules = tuple(rule for rule in map(_checked_rule, goods.ship_rules) if rule != ShipRule())
    return GoodsHandling(goods.pictures, goods.fold_adjustments, rules)


def _checked_rule(rule: ShipRule) -> ShipRule:
    tidy = ShipRule(
        method=" ".join(rule.method.split()),
        up_to_g=rule.up_to_g,
        carrier=" ".join(rule.carrier.split()),
        service=" ".join(rule.service.split()),
    )
    if tidy != ShipRule() and not tidy.carrier:
        raise UsageError(say("Each rule needs a carrier."), field="goods.ship_rules")
    if tidy.up_to_g is not None and tidy.up_to_g not in WEIGHT_G:
        raise UsageError(say("A weight in a rule must be 1 g to 10,000 kg."), field="goods.ship_rules")
    if max(len(tidy.method), len(tidy.carrier), len(tidy.service)) > TEXT_LENGTH:
        raise UsageError(
            say("A name in a rule can have {n} letters at most.", n=TEXT_LENGTH), field="goods.ship_rules"
        )
    return tidy


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def goods_to_data(goods: GoodsHandling) -> dict[str, Any]:
    """JSON-ready values; `goods_from_data` gives an equal value back."""
    return {**asdict(goods), "ship_rules": [asdict(rule) for rule in goods.ship_rules]}


def goods_from_data(data: Mapping[str, Any]) -> GoodsHandling:
    """What was kept; what an older version didn't keep has its default."""
    known = {name: data[name] for name in GoodsHandling.__dataclass_fields__ if name in data}
    if "ship_rules" in known:
        known["ship_rules"] = tuple(ShipRule(**rule) for rule in known["ship_rules"])
    return GoodsHandling(**known)
