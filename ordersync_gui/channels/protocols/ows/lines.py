"""Reading an OWS order's items: options, bundles, and payment fees as a line of money only."""

from __future__ import annotations

from decimal import Decimal

from ordersync_gui.channels.protocols.custom_store.reading import Node, Reading, UnusableOrder, unreadable
from ordersync_gui.channels.protocols.ows.amounts import in_mode, without_noise
from ordersync_gui.domain.order import ItemOption, LineKind, OrderLine
from ordersync_gui.domain.wording import say

_MOST_PIECES = 10**9
_NAMED_OPTIONS = (
    *((f"Option{place}Name", f"Option{place}Value") for place in (1, 2, 3)),
    *((f"Attribute{place}Name", f"Attribute{place}Value") for place in (1, 2)),
    ("AttributeTextName", "AttributeTextValue"),
)
_NO_ID = ("", "0", "-1")


def read_lines(order: Node, reading: Reading) -> tuple[OrderLine, ...]:
    """All items in their sequence, a bundle's parts behind it.

    The parts are lines of their own at the price 0, because they are what goes into the parcel; the
    bundle stays too, since it may be a thing itself. Raises UnusableOrder for an unreadable quantity
    or price.
    """
    ids = _LineIds()
    lines: list[OrderLine] = []
    for item in order.child("OrderItems").children("Item"):
        bundle = _item(item, ids, reading)
        lines.append(bundle)
        parts = item.child("BundledItems").children("BundledItem")
        lines += (_part(part, bundle, ids, reading) for part in parts)
    return (*lines, *_fees(order))


def item_coupons(order: Node) -> tuple[str, ...]:
    """The coupons that were used on single items."""
    return tuple(item.text("DiscountCoupon") for item in order.child("OrderItems").children("Item"))


class _LineIds:
    """Ids for lines: OWS gives only the product's id, which may stand in an order more than once."""

    def __init__(self) -> None:
        self._taken: dict[str, int] = {}

    def next(self, product: str) -> str:
        """The product's id, with #2, #3, ... from its second line on; "" where there is none."""
        if product.rpartition("/")[2] in _NO_ID:
            return ""
        count = self._taken[product] = self._taken.get(product, 0) + 1
        return product if count == 1 else f"{product}#{count}"


def _item(item: Node, ids: _LineIds, reading: Reading) -> OrderLine:
    sku = item.verbatim("ItemSKU") or item.verbatim("ItemSKUOriginal")
    quantity = _quantity(item, sku, reading)
    return OrderLine(
        line_id=ids.next(item.text("ItemOXID")),
        sku=sku,
        name=item.text("ItemName") or sku.strip() or "(no name)",
        quantity=quantity,
        unit_price=_unit_price(item, quantity, sku, reading),
        weight=_weight(item, sku, reading),
        image_url=_image(item),
        upc=item.text("EANCode"),
        options=(*_options(item), *_packaging(item), *_discount(item)),
    )


def _part(part: Node, bundle: OrderLine, ids: _LineIds, reading: Reading) -> OrderLine:
    """A part of a bundle; whether its quantity is that of one bundle or of all isn't documented."""
    sku = part.verbatim("ItemSKU")
    if bundle.quantity > 1:
        reading.warn(
            'Order {number}: {count} bundles "{bundle}" are ordered; check whether "{sku}" is counted for one '
            "or for all of them.",
            count=f"{bundle.quantity:f}",
            bundle=bundle.name,
            sku=sku,
        )
    return OrderLine(
        line_id=ids.next(f"{bundle.line_id}/{part.text('ItemOXID')}"),
        sku=sku,
        name=part.text("ItemName") or sku.strip() or "(no name)",
        quantity=_quantity(part, sku, reading),
        unit_price=Decimal(0),
        image_url=_image(part),
        options=(*_options(part), ItemOption("Part of", bundle.name)),
    )


def _quantity(item: Node, sku: str, reading: Reading) -> Decimal:
    quantity = item.number("Quantity")
    if quantity is None:
        raise UnusableOrder(say('Quantity is missing for item "{sku}".', sku=sku))
    if quantity < 0 or quantity > _MOST_PIECES:
        raise unreadable("Quantity", f"{quantity:f}")
    if quantity == 0:
        reading.warn('Order {number}: item "{sku}" has the quantity 0.', sku=sku)
    return quantity


def _unit_price(item: Node, quantity: Decimal, sku: str, reading: Reading) -> Decimal:
    """What one costs after the item's own discount: NetPrice (the guide: NetAmount = NetPrice * Quantity).

    Else it is worked out from the gross price or the line's amount, which has two spellings.
    """
    net, gross = item.number("NetPrice"), item.number("GrossPrice")
    if net is not None:
        return without_noise(net)
    if gross is not None:
        return without_noise(gross * (100 - (item.number("DiscountRate") or Decimal(0))) / 100)
    amount = _either(item, "LineNetAmount", "NetAmount")
    if amount is not None and quantity:
        return without_noise(amount / quantity)
    reading.warn('Order {number}: item "{sku}" has no price; 0 is shown.', sku=sku)
    return Decimal(0)


def _either(item: Node, name: str, other: str) -> Decimal | None:
    value = item.number(name)
    return item.number(other) if value is None else value


def _weight(item: Node, sku: str, reading: Reading) -> Decimal | None:
    """The weight of one unit, in a unit that isn't documented; 0 is what the shop has where none was entered."""
    try:
        weight = item.number("Weight")
    except UnusableOrder as error:
        reading.warn(
            'Order {number}, item "{sku}": {reason} The weight was left out.', sku=sku, reason=error.reason
        )
        return None
    return without_noise(weight) if weight else None


def _image(item: Node) -> str:
    """The guide writes ...ImageURL, the WSDL ...ImageUrl: names are looked up whatever their letters' case."""
    return item.text("ItemMainImageURL") or item.text("ItemThumbnailImageURL")


def _options(item: Node) -> tuple[ItemOption, ...]:
    found = (ItemOption(item.text(name), item.text(value)) for name, value in _NAMED_OPTIONS)
    return tuple(option for option in found if option.value)


def _packaging(item: Node) -> tuple[ItemOption, ...]:
    """How the item is packed, where it is sold in packs of more than one."""
    name, count = item.text("PackagingName"), item.text("PackagingQty")
    if count in ("", "0", "1"):
        return (ItemOption("Packaging", name),) if name else ()
    return (ItemOption("Packaging", f"{name} ({count})" if name else count),)


def _discount(item: Node) -> tuple[ItemOption, ...]:
    """The discount that the unit price has in it already."""
    rate = item.number("DiscountRate")
    return (ItemOption("Discount", f"{without_noise(rate):f} %"),) if rate else ()


def _fees(order: Node) -> tuple[OrderLine, ...]:
    """What the way of paying costs, such as cash on delivery; with VAT where the items' prices are."""
    amount = _either(order, *in_mode(order, "PaymentFeesTaxInc", "PaymentFeesTaxExc"))
    if not amount:
        return ()
    name = order.text("PaymentMethodName") or "Payment"
    return (OrderLine("", "", f"{name} (fee)", Decimal(1), without_noise(amount), kind=LineKind.FEE),)
