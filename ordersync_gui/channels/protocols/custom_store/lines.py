"""Reading an order's items, discounts among them."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from ordersync_gui.channels.protocols.custom_store.reading import Node, Reading, UnusableOrder, unreadable
from ordersync_gui.domain.order import ItemOption, LineKind, OrderLine
from ordersync_gui.domain.quick_making import quick
from ordersync_gui.domain.wording import say

_TEXTS = ("Name", "WeightUnits", "ImageUrl", "Location", "UPC")
_OPTION = ("Name", "Value")
_MOST_PIECES = 10**9
_NAMELESS = "(no name)"
# WooCommerce's one line for all that was taken off, whatever it was taken off for.
_NO_COUPON = "total-discount"
_make_line, _make_option = quick(OrderLine), quick(ItemOption)


def read_lines(order: Node, reading: Reading) -> tuple[OrderLine, ...]:
    """All items in their sequence. Raises UnusableOrder for an unreadable or missing quantity or price."""
    return tuple(_line(item, reading) for item in order.child("Items").children("Item"))


def reductions(lines: Iterable[OrderLine]) -> list[OrderLine]:
    """The adjustment lines that take something off."""
    return [line for line in lines if line.kind is LineKind.ADJUSTMENT and line.unit_price * line.quantity < 0]


def coupon_of(lines: Iterable[OrderLine]) -> str:
    """The coupons by which something was taken off, joined by commas.

    A reduction's SKU is the coupon's code (seen on Magento 2.5.7), its name where it has none.
    """
    given = (line.sku.strip() or line.name for line in reductions(lines))
    return ", ".join(dict.fromkeys(code for code in given if code not in (_NO_COUPON, _NAMELESS)))


def _line(item: Node, reading: Reading) -> OrderLine:
    kind = LineKind.ADJUSTMENT if item.flag("Adjustment") else LineKind.ITEM
    sku = item.verbatim("SKU")
    name, weight_unit, image_url, location, upc = item.texts(_TEXTS)
    return _make_line(
        line_id=item.verbatim("LineItemID"),
        sku=sku,
        name=name or sku.strip() or _NAMELESS,
        quantity=_quantity(item, kind, sku, reading),
        unit_price=_unit_price(item, sku, reading),
        weight=_weight(item, sku, reading),
        weight_unit=weight_unit,
        image_url=image_url,
        location=location,
        upc=upc,
        kind=kind,
        options=_options(item),
    )


def _quantity(item: Node, kind: LineKind, sku: str, reading: Reading) -> Decimal:
    quantity = item.number("Quantity")
    if kind is LineKind.ADJUSTMENT:
        return Decimal(1) if quantity is None else quantity
    if quantity is None:
        raise UnusableOrder(say('Quantity is missing for item "{sku}".', sku=sku))
    if quantity < 0 or quantity > _MOST_PIECES:
        raise unreadable("Quantity", f"{quantity:f}")
    if quantity == 0:
        reading.warn('Order {number}: item "{sku}" has the quantity 0.', sku=sku)
    elif quantity != quantity.to_integral_value():
        reading.warn(
            'Order {number}: item "{sku}" has the fractional quantity {quantity}.',
            sku=sku,
            quantity=f"{quantity:f}",
        )
    return quantity


def _unit_price(item: Node, sku: str, reading: Reading) -> Decimal:
    price = item.number("UnitPrice")
    if price is None:
        reading.warn('Order {number}: item "{sku}" has no price; 0 is shown.', sku=sku)
        return Decimal(0)
    return price


def _weight(item: Node, sku: str, reading: Reading) -> Decimal | None:
    """The weight of one unit; a weight that can't be read loses itself, not the order."""
    try:
        return item.number("Weight")
    except UnusableOrder as error:
        reading.warn(
            'Order {number}, item "{sku}": {reason} The weight was left out.', sku=sku, reason=error.reason
        )
        return None


def _options(item: Node) -> tuple[ItemOption, ...]:
    found = [option.texts(_OPTION) for option in item.child("Options").children("Option")]
    return tuple([_make_option(name, value) for name, value in found if name or value])
