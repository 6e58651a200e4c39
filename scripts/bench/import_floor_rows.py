"""The rows that an import of the bench's pages ends up with, made of lxml's elements by the shortest way."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from lxml import etree

from ordersync_gui.domain.letters import fold
from ordersync_gui.storage.columns import compress

Row = dict[str, Any]
_BEGIN, _END = "<Order>", "</Order>"
_DIGITS = re.compile("[0-9]+")
_ADDRESS = {
    "name": "Name",
    "company": "Company",
    "address1": "Address1",
    "address2": "Address2",
    "city": "City",
    "state": "State",
    "postal_code": "PostalCode",
    "country": "Country",
    "phone": "Phone",
}
_FOUND_BY = ("number", "remote_id", "buyer_name", "buyer_email", "buyer_phone", "buyer_code")
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class PageRows:
    """What a page of new orders leaves behind, but for what is the same for all of them."""

    orders: list[Row] = field(default_factory=list)
    lines: list[Row] = field(default_factory=list)
    raws: list[Row] = field(default_factory=list)
    search: list[Row] = field(default_factory=list)


def parsed(page: bytes, *, store: int, first_id: int, statuses: Mapping[str, str], at: int) -> PageRows:
    """The rows of a page for a store; first_id: its first order's; statuses: by word; at: when it came, in ms."""
    raws = [piece[piece.index(_BEGIN) :] + _END for piece in page.decode().split(_END)[:-1]]
    rows = PageRows()
    for order_id, (element, raw) in enumerate(zip(etree.fromstring(page), raws, strict=True), start=first_id):
        order, items, text = _order(order_id, element, raw, store=store, statuses=statuses)
        rows.orders.append(order)
        rows.lines.extend(items)
        rows.raws.append({"order_id": order_id, "raw": compress(raw), "received_at": at})
        rows.search.append({"order_id": order_id, "text": text})
    return rows


def _order(
    order_id: int,
    element: Any,  # noqa: ANN401 - lxml has no types
    raw: str,
    *,
    store: int,
    statuses: Mapping[str, str],
) -> tuple[Row, list[Row], str]:
    given = _texts(element)
    bill, ship = _texts(element.find("Customer/BillTo")), _texts(element.find("Customer/ShipTo"))
    items = [_line(order_id, place, item) for place, item in enumerate(element.find("Items"), start=1)]
    status = statuses[given["OrderStatus"]]
    total = _minor(given["OrderTotal"])
    name = bill["Name"] or ship["Name"]
    order = {
        "id": order_id,
        "store_id": store,
        "remote_id": given["OrderID"],
        "remote_id_given": 1,
        "number": given["OrderNumber"],
        "number_sort": _DIGITS.sub(_length_first, given["OrderNumber"].lower()),
        "source_status": given["OrderStatus"],
        "mapped": status,
        "status": status,
        "attention": None,
        "ordered_at": _ms(given["OrderDate"]),
        "modified_at": _ms(given["LastModified"]),
        "paid_at": None,
        "currency": given["CurrencyCode"],
        "total": total,
        "total_sort": total * 100,
        "tax": _minor(given["TaxAmount"]),
        "shipping": _minor(given["ShippingAmount"]),
        "discount": 0,
        "buyer_name": name,
        "buyer_email": bill["Email"],
        "buyer_phone": bill["Phone"],
        "buyer_code": element.findtext("Customer/CustomerCode"),
        "buyer_shown": name,
        "buyer_sort": _folded(name),
        "bill_to": _address(bill),
        "ship_to": _address(ship),
        "country": ship["Country"],
        "shipping_method": given["ShippingMethod"],
        "shipping_method_sort": _folded(given["ShippingMethod"]),
        "payment_method": given["PaymentMethod"],
        "gift": given["Gift"] == "true",
        "gift_message": given["GiftMessage"],
        "buyer_notes": given["CustomerNotes"],
        "internal_notes": given["InternalNotes"],
        "custom_fields": _JSON({"Custom field 1": given["CustomField1"]}),
        "pickup_point": "",
        "source": given["Source"],
        "requested_warehouse": given["RequestedWarehouse"],
        "item_summary": _summary(items),
        "item_count": str(sum(int(item["quantity"]) for item in items)),
        "payload_hash": sha256(raw.encode()).hexdigest(),
        "coupon": "",
        "weight": None,
        "weight_unit": "",
        "implied_status": "",
        "left_out": 0,
        "first_mapped": status,
        "first_word": given["OrderStatus"],
        "ship_by": None,
        "shipped_here": 0,
    }
    return order, items, _searched(order, bill, ship, items)


def _texts(element: Any) -> dict[str, str]:  # noqa: ANN401 - lxml has no types
    return {child.tag: child.text or "" for child in element}


def _line(order_id: int, place: int, item: Any) -> Row:  # noqa: ANN401 - lxml has no types
    given = _texts(item)
    options = item.find("Options")
    pairs = [] if options is None else [[one.findtext("Name"), one.findtext("Value")] for one in options]
    return {
        "order_id": order_id,
        "position": place,
        "line_id": given["LineItemID"],
        "sku": given["SKU"],
        "name": given["Name"],
        "quantity": given["Quantity"],
        "unit_price": given["UnitPrice"],
        "weight": given["Weight"] or None,
        "weight_unit": given["WeightUnits"],
        "image_url": given["ImageUrl"],
        "location": given["Location"],
        "upc": given["UPC"],
        "kind": "item",
        "options": _JSON(pairs) if pairs else "[]",
        "vanished": 0,
    }


def _address(given: Mapping[str, str]) -> str:
    return _JSON({name: given[tag] for name, tag in _ADDRESS.items() if given[tag]})


def _searched(order: Row, bill: Mapping[str, str], ship: Mapping[str, str], lines: list[Row]) -> str:
    words = [order[name] for name in _FOUND_BY]
    words += [place[tag] for place in (bill, ship) for tag in _ADDRESS.values()]
    words += [line[name] for line in lines for name in ("sku", "name", "upc")]
    return _folded("\n".join(filter(None, words)))


def _summary(items: list[Row]) -> str:
    first = items[0]
    counted = first["name"] if first["quantity"] == "1" else f"{first['quantity']} × {first['name']}"  # noqa: RUF001 - the sign is meant
    return counted if len(items) == 1 else f"{counted} +{len(items) - 1}"


def _minor(amount: str) -> int:
    whole, _, rest = amount.partition(".")
    return int(whole) * 100 + int(rest)


def _ms(text: str) -> int:
    moment = datetime(
        int(text[6:10]), int(text[:2]), int(text[3:5]), int(text[11:13]), int(text[14:16]), tzinfo=UTC
    )
    return int(moment.timestamp()) * 1000


def _folded(text: str) -> str:
    return text.lower() if text.isascii() else fold(text)


def _length_first(run: re.Match[str]) -> str:
    digits = run[0].lstrip("0") or "0"
    return f"{len(digits):02d}{digits}"
