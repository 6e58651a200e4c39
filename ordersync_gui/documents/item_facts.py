"""An order's lines as facts for templates: goods, and what else costs or saves money."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from typing import Any

from ordersync_gui.documents.figures import price, quantity
from ordersync_gui.documents.text_direction import direction
from ordersync_gui.domain.desk import LineView, OrderDetails, ShipmentView
from ordersync_gui.domain.money import to_decimal
from ordersync_gui.domain.order import LineKind, OrderLine


def is_gift(details: OrderDetails) -> bool:
    """Whether no price may lie in the parcel."""
    return details.order.gift or bool(details.order.gift_message.strip())


def goods(details: OrderDetails) -> list[LineView]:
    """The lines to pack that the channel still has; a picture is named by its place in this list."""
    return [view for view in details.lines if view.line.kind is LineKind.ITEM and not view.vanished]


def item_facts(
    details: OrderDetails, parcel: ShipmentView | None, *, language: str, pictured: Collection[int]
) -> list[dict[str, Any]]:
    """The goods, or those of them that are in the parcel; prices are empty for a gift."""
    packed = None if parcel is None else dict(parcel.lines)
    priced = "" if is_gift(details) else details.order.currency
    found = []
    for place, view in enumerate(goods(details)):
        amount = view.line.quantity if packed is None else packed.get(view.id, Decimal(0))
        if packed is None or amount:
            picture = f"picture:{place}" if place in pictured else ""
            facts = _item(view.line, amount, language=language, priced=priced)
            found.append({**facts, "picture": picture})
    return found


def _item(line: OrderLine, amount: Decimal, *, language: str, priced: str) -> dict[str, Any]:
    return {
        "quantity": quantity(amount, language),
        "many": amount != 1,
        "sku": line.sku,
        "name": line.name,
        "dir": direction(line.name),
        "options": option_facts(line),
        "location": line.location,
        "upc": line.upc,
        "price": price(line.unit_price, priced, language) if priced else "",
        "amount": price(line.unit_price * amount, priced, language) if priced else "",
    }


def option_facts(line: OrderLine) -> list[dict[str, str]]:
    """The choices on a line, such as Size: Large."""
    return [{"name": option.name, "value": option.value} for option in line.options]


def adjustment_facts(
    details: OrderDetails, *, language: str, fold: bool, words: Mapping[str, str]
) -> list[dict[str, str]]:
    """Discounts and fees that stand in lines; one sum where they are folded, none for a gift."""
    lines = _adjustments(details)
    if is_gift(details) or not lines:
        return []
    currency = details.order.currency
    if fold:
        return [{"name": words["adjustments"], "amount": price(_sum(lines), currency, language)}]
    return [
        {"name": line.name or line.sku, "amount": price(line.unit_price * line.quantity, currency, language)}
        for line in lines
    ]


def _adjustments(details: OrderDetails) -> list[OrderLine]:
    return [view.line for view in details.lines if view.line.kind is not LineKind.ITEM and not view.vanished]


def _sum(lines: Sequence[OrderLine]) -> Decimal:
    return sum((line.unit_price * line.quantity for line in lines), Decimal(0))


def total_facts(details: OrderDetails, *, language: str) -> dict[str, str]:
    """What the order came to, all empty for a gift; an amount of nothing is empty, too, but for the total."""
    order = details.order
    if is_gift(details):
        return dict.fromkeys(("goods", "shipping", "tax", "discount", "total"), "")
    sums = {
        "goods": _sum([view.line for view in goods(details)]),
        "shipping": to_decimal(order.shipping, order.currency),
        "tax": to_decimal(order.tax, order.currency),
        "discount": to_decimal(order.discount, order.currency),
    }
    shown = {name: price(value, order.currency, language) if value else "" for name, value in sums.items()}
    return {**shown, "total": price(to_decimal(order.total, order.currency), order.currency, language)}


def picture_urls(details: OrderDetails) -> dict[int, str]:
    """Where the pictures of the order's goods lie, by the goods' places; those without one are absent."""
    return {place: view.line.image_url for place, view in enumerate(goods(details)) if view.line.image_url}
