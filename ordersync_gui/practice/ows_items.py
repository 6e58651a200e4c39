"""An Oxatis order's items as XML: options, packs, discounts, and bundles with what is in them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from xml.sax.saxutils import escape

from ordersync_gui.domain.order import LineKind, Order, OrderLine
from ordersync_gui.practice import ows_facts as facts
from ordersync_gui.practice.ows_money import Bill

_PACK = re.compile(r"(?P<name>.*) \((?P<count>\d+)\)")
_OWN = ("Packaging", "Discount", "Part of", "Engraving")
_CHOICES = ("Option1", "Attribute1", "Attribute2")


def items_xml(order: Order, bill: Bill, *, guide: bool) -> str:
    """All goods; guide chooses the guide's spelling of names before the WSDL's."""
    goods = [line for line in order.lines if line.kind is LineKind.ITEM and "/" not in line.line_id]
    coupon = facts.ITEM_COUPON if order.coupon.endswith(facts.ITEM_COUPON) else ""
    return "".join(f"<Item>{_item(line, order, bill, coupon, guide=guide)}</Item>" for line in goods)


def tag(name: str, value: object) -> str:
    """An element with text."""
    return f"<{name}>{escape(str(value))}</{name}>"


def tags(values: Mapping[str, object]) -> str:
    """An element for each value."""
    return "".join(tag(name, value) for name, value in values.items())


def _item(line: OrderLine, order: Order, bill: Bill, coupon: str, *, guide: bool) -> str:
    options = {option.name: option.value for option in line.options}
    off = int(options["Discount"].split()[0]) if "Discount" in options else 0
    values: dict[str, object] = {
        "ItemOXID" if guide else "ItemOxID": line.line_id.partition("#")[0],
        "ItemSKU": line.sku,
        "ItemSKUOriginal": line.sku,
        "ItemName": line.name,
        "Quantity": f"{line.quantity:f}",
        "GrossPrice": f"{line.unit_price * 100 / (100 - off):.4f}",
        "DiscountRate": off,
        "NetPrice": f"{line.unit_price:f}",
        "LineNetAmount" if guide else "NetAmount": f"{line.unit_price * line.quantity:f}",
        "TaxRate": bill.vat_rate,
        "DiscountCoupon": coupon if off else "",
        "ItemMainImageURL" if guide else "ItemMainImageUrl": line.image_url,
        "Weight": "0" if line.weight is None else f"{line.weight:f}",
        "EANCode": line.upc,
        **_choices(line),
        **_pack(options.get("Packaging", "")),
    }
    return tags(values) + _bundle(line, order)


def _choices(line: OrderLine) -> dict[str, object]:
    """What the buyer chose, in the places that a shop may use for it; text that they typed has its own."""
    chosen = [option for option in line.options if option.name not in _OWN]
    found: dict[str, object] = {}
    for place, option in zip(_CHOICES, chosen, strict=False):
        found |= {f"{place}Name": option.name, f"{place}Value": option.value}
    for option in line.options:
        if option.name == "Engraving":
            found |= {"AttributeTextName": option.name, "AttributeTextValue": option.value}
    return found


def _pack(packaging: str) -> dict[str, object]:
    match = _PACK.fullmatch(packaging)
    return {"PackagingName": match["name"], "PackagingQty": match["count"]} if match else {"PackagingQty": 1}


def _bundle(line: OrderLine, order: Order) -> str:
    parts = [part for part in order.lines if part.line_id.startswith(f"{line.line_id}/")]
    written = "".join(f"<BundledItem>{tags(_part(part))}</BundledItem>" for part in parts)
    return f"<BundledItems>{written}</BundledItems>" if parts else ""


def _part(part: OrderLine) -> dict[str, object]:
    return {
        "ItemOXID": part.line_id.rpartition("/")[2],
        "ItemSKU": part.sku,
        "ItemName": part.name,
        "Quantity": f"{part.quantity:f}",
        "GrossPrice": Decimal(0),
    }
