"""What an order weighs: as the channel gives it, or summed up from its items."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from ordersync_gui.domain.order import LineKind, Order, OrderLine

# International avoirdupois pound and ounce, exact by definition.
_GRAMS = {
    "g": Decimal(1),
    "kg": Decimal(1000),
    "oz": Decimal("28.349523125"),
    "lb": Decimal("453.59237"),
}
_SPELLINGS = {
    **dict.fromkeys(("g", "gm", "gr", "gram", "grams", "gramme", "grammes"), "g"),
    **dict.fromkeys(("kg", "kgs", "kilo", "kilos", "kilogram", "kilograms"), "kg"),
    **dict.fromkeys(("oz", "ounce", "ounces"), "oz"),
    **dict.fromkeys(("lb", "lbs", "pound", "pounds"), "lb"),
}


@dataclass(frozen=True, slots=True)
class OrderWeight:
    """value in unit; unit "" means that the channel doesn't tell which.

    given: by the channel, else summed up here. incomplete: some items have no weight, so it is at least this.
    """

    value: Decimal
    unit: str
    given: bool
    incomplete: bool = False


def grams(weight: Decimal, unit: str) -> Decimal | None:
    """The weight in grams, None for a unit that isn't known."""
    known = _SPELLINGS.get(unit.strip().casefold())
    return None if known is None else weight * _GRAMS[known]


def order_weight(order: Order) -> OrderWeight | None:
    """The order's weight, in the channel's own words or as the sum of its goods in grams; None when unknown.

    The sum leaves out what has no weight or one in a unit that isn't known, and says so.
    """
    if order.weight is not None and order.weight > 0:
        return OrderWeight(order.weight, order.weight_unit, given=True)
    goods = [line for line in order.lines if line.kind is LineKind.ITEM and line.quantity > 0]
    weights = [_line_grams(line) for line in goods]
    known = [weight for weight in weights if weight is not None]
    if not known:
        return None
    return OrderWeight(sum(known, Decimal(0)), "g", given=False, incomplete=len(known) < len(goods))


def _line_grams(line: OrderLine) -> Decimal | None:
    unit_weight = None if line.weight is None else grams(line.weight, line.weight_unit)
    return None if unit_weight is None else unit_weight * line.quantity
