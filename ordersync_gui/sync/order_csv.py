"""Orders as CSV: one row for each item, every fact of its order beside it, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TextIO

from ordersync_gui.domain.address import ADDRESS_FIELDS
from ordersync_gui.domain.maps import CUSTOM_PLACES

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
OTHER_CUSTOM_FIELDS = "other_custom_fields"
# What a spreadsheet takes for the beginning of a formula, in East Asian width too (OWASP, "CSV injection").
_FORMULA_STARTS = (
    *("=", "+", "-", "@", "\t", "\r"),
    *("\N{FULLWIDTH EQUALS SIGN}", "\N{FULLWIDTH PLUS SIGN}"),
    *("\N{FULLWIDTH HYPHEN-MINUS}", "\N{FULLWIDTH COMMERCIAL AT}"),
)
# Numbers and telephone numbers: nothing in them that a formula could call.
_HARMLESS = re.compile(r"[+-]?[0-9 ()./,-]+")


def write_csv(stream: TextIO, shapes: Iterable[Mapping[str, Any]], custom_fields: Sequence[str]) -> None:
    """Write the orders (shapes of `order_with_parcels_json`) with a heading; custom_fields get a column each.

    A custom field of another name goes into a last column, so that none is lost.
    """
    writer = csv.writer(stream)
    writer.writerow((*ORDER_COLUMNS, *CUSTOM_COLUMNS, *custom_fields, OTHER_CUSTOM_FIELDS, *ITEM_COLUMNS))
    for shape in shapes:
        # Once for all of its rows: an export is a matter of millions of cells.
        facts = [*_order_cells(shape), *_custom_cells(shape, custom_fields)]
        writer.writerows([*facts, *cells] for cells in _items_cells(shape["items"]))


def harmless(text: str) -> str:
    """The cell's text, with an apostrophe before what a spreadsheet would run as a formula."""
    begins_formula = text.startswith(_FORMULA_STARTS) or text.lstrip().startswith(_FORMULA_STARTS)
    return f"'{text}" if begins_formula and not _HARMLESS.fullmatch(text) else text


def _order_cells(shape: Mapping[str, Any]) -> Iterator[str]:
    """The cells under ORDER_COLUMNS."""
    yield from (_cell(shape[name]) for name in _PLAIN)
    for group, names in _GROUPS.items():
        facts = shape[group] or {}
        yield from (_cell(facts.get(name)) for name in names)
    yield _cell(" ".join(reason["message"] for reason in shape["needs_attention"]))
    counting = [parcel for parcel in shape["shipments"] if not parcel["voided"]]
    for name in ("carrier", "tracking_number", "ship_date"):
        yield _cell(", ".join(parcel[name] for parcel in counting))


def _custom_cells(shape: Mapping[str, Any], known: Sequence[str]) -> Iterator[str]:
    """A cell for each of the three that the map fills, for each known custom field, and one for all others."""
    mapped = {each["place"]: each["text"] for each in shape["custom"]}
    yield from (_cell(mapped.get(place, "")) for place in CUSTOM_PLACES)
    fields: Mapping[str, str] = shape["custom_fields"]
    yield from (_cell(fields.get(name, "")) for name in known)
    yield _cell("; ".join(f"{name}: {value}" for name, value in fields.items() if name not in known))


def _items_cells(items: Sequence[Mapping[str, Any]]) -> Iterator[list[str]]:
    """The cells under ITEM_COLUMNS, empty ones for an order without items."""
    if not items:
        yield [""] * len(ITEM_COLUMNS)
    for item in items:
        yield [_cell(item[name]) for name in _ITEM_FACTS]


def _pair(entry: Mapping[str, str]) -> str:
    return f"{entry['name']}: {entry['value']}"


def _cell(value: object) -> str:
    """A JSON value as a cell's harmless text; options read `Size: L; Colour: red`."""
    if isinstance(value, str):
        return value if not value or value[0].isalnum() else harmless(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return harmless("; ".join(entry if isinstance(entry, str) else _pair(entry) for entry in value))
    return harmless(str(value))
