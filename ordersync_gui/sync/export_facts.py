"""Orders as rows with every fact that is known: the columns, and their values from an order's JSON shape."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from ordersync_gui.domain.address import ADDRESS_FIELDS
from ordersync_gui.domain.maps import CUSTOM_PLACES
from ordersync_gui.sync.export_table import Column, Kind

# Facts whose shape holds several: each gets a column of its own, such as buyer_email.
_GROUPS = {
    "buyer": ("name", "email", "phone", "code"),
    "ship_to": ADDRESS_FIELDS,
    "bill_to": ADDRESS_FIELDS,
    "pickup_point": ("network", "code", "service", "point_id"),
    "weight": ("value", "unit", "given", "incomplete"),
    "ship_with": ("carrier", "service"),
}
_PLAIN = (
    *("store", "channel", "order_term", "number", "remote_id", "status", "source_status", "implied_status"),
    *("ordered_at", "modified_at", "paid_at"),
    *("currency", "total", "tax", "shipping", "discount", "coupon", "payment_method", "shipping_method"),
    *("ship_to_corrected", "gift", "gift_message", "buyer_notes", "internal_notes"),
    *("source_name", "source", "requested_warehouse", "left_out", "left_out_because", "buyer_deleted_at"),
    *("held", "held_until", "ship_by", "tags", "assigned_to", "desk_note", "work_begun", "work_begun_at"),
)
ORDER_COLUMNS = (
    *_PLAIN,
    *(f"{group}_{name}" for group, names in _GROUPS.items() for name in names),
    *("needs_attention", "carriers", "tracking_numbers", "ship_dates"),
)
_ITEM_FACTS = (
    *("line_id", "sku", "name", "quantity", "shipped", "unit_price", "weight", "weight_unit"),
    *("image_url", "location", "upc", "kind", "options"),
)
# What the store's map has in custom fields 1 to 3; the channel's own ones follow under their names.
CUSTOM_COLUMNS = tuple(f"custom_field_{place}" for place in CUSTOM_PLACES)
ITEM_COLUMNS = tuple(f"item_{name}" for name in _ITEM_FACTS)
SUM_COLUMNS = ("items", "items_count", "items_quantity")  # of all items, where an order has one row
OTHER_CUSTOM_FIELDS = "other_custom_fields"
_NUMBERS = frozenset(
    {
        *("total", "tax", "shipping", "discount", "weight_value", "items_count", "items_quantity"),
        *("item_quantity", "item_shipped", "item_unit_price", "item_weight"),
    }
)
_TIMES = frozenset(
    {
        *("ordered_at", "modified_at", "paid_at", "buyer_deleted_at", "held_until", "ship_by", "work_begun_at"),
    }
)
_WIDE = frozenset({"item_name", "items", "buyer_name", "ship_to_name", "ship_to_address1", "needs_attention"})


def fact_columns(custom_fields: Sequence[str], *, by_item: bool) -> tuple[Column, ...]:
    """The columns in their order; custom_fields, by the channels' names, get one each."""
    of_items = ITEM_COLUMNS if by_item else SUM_COLUMNS
    own = (*ORDER_COLUMNS, *CUSTOM_COLUMNS)
    return (
        *(_column(name) for name in own),
        *(Column(name) for name in custom_fields),
        *(_column(name) for name in (OTHER_CUSTOM_FIELDS, *of_items)),
    )


def fact_rows(shape: Mapping[str, Any], custom_fields: Sequence[str], *, by_item: bool) -> Iterator[list[object]]:
    """An order's rows from its shape (`order_with_parcels_json`): texts, truth values, None.

    A custom field of another name goes into one column for all of them, so that none is lost.
    """
    # Once for all of its rows: an export is a matter of millions of cells.
    facts = [*_order_facts(shape), *_custom_facts(shape, custom_fields)]
    if by_item:
        for cells in _items_facts(shape["items"]):
            yield facts + cells
    else:
        yield [*facts, *_sums(shape["items"])]


def _column(name: str) -> Column:
    if name in _TIMES:
        return Column(name, Kind.TIME, 19)
    if name in _NUMBERS:
        return Column(name, Kind.NUMBER, 12)
    return Column(name, width=30 if name in _WIDE else 14)


def _order_facts(shape: Mapping[str, Any]) -> Iterator[object]:
    """The values under ORDER_COLUMNS."""
    yield from (_flat(shape[name]) for name in _PLAIN)
    for group, names in _GROUPS.items():
        facts = shape[group] or {}
        yield from (facts.get(name) for name in names)
    yield " ".join(reason["message"] for reason in shape["needs_attention"])
    counting = [parcel for parcel in shape["shipments"] if not parcel["voided"]]
    for name in ("carrier", "tracking_number", "ship_date"):
        yield ", ".join(parcel[name] for parcel in counting)


def _custom_facts(shape: Mapping[str, Any], known: Sequence[str]) -> Iterator[str]:
    """One for each of the three that the map fills, for each known custom field, and one for all others."""
    mapped = {each["place"]: each["text"] for each in shape["custom"]}
    yield from (mapped.get(place, "") for place in CUSTOM_PLACES)
    fields: Mapping[str, str] = shape["custom_fields"]
    yield from (fields.get(name, "") for name in known)
    yield "; ".join(f"{name}: {value}" for name, value in fields.items() if name not in known)


def _items_facts(items: Sequence[Mapping[str, Any]]) -> Iterator[list[object]]:
    """The values under ITEM_COLUMNS, none for an order without items."""
    if not items:
        yield [None] * len(ITEM_COLUMNS)
    for item in items:
        yield [_flat(item[name]) for name in _ITEM_FACTS]


def _sums(items: Sequence[Mapping[str, Any]]) -> tuple[str, str, str]:
    """The values under SUM_COLUMNS; the quantity is that of goods."""
    goods = [item for item in items if item["kind"] == "item"]
    listed = "; ".join(_listed(item) for item in goods)
    quantity = sum((Decimal(item["quantity"]) for item in goods), Decimal(0))
    return listed, str(len(goods)), f"{quantity:f}"


def _listed(item: Mapping[str, Any]) -> str:
    named = " ".join(part for part in (item["name"], f"({item['sku']})" if item["sku"] else "") if part)
    return f"{Decimal(item['quantity']).normalize():f} x {named}"


def _flat(value: object) -> object:
    """A list as one text; options read `Size: L; Colour: red`."""
    if not isinstance(value, list):
        return value
    return "; ".join(entry if isinstance(entry, str) else f"{entry['name']}: {entry['value']}" for entry in value)
