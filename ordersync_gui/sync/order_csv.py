"""Orders as CSV: one row for each item, every fact of its order beside it, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, TextIO

from ordersync_gui.domain.address import ADDRESS_FIELDS

# Facts whose shape holds several: each gets a column of its own, such as buyer_email.
_GROUPS = {
    "buyer": ("name", "email", "phone", "code"),
    "ship_to": ADDRESS_FIELDS,
    "bill_to": ADDRESS_FIELDS,
    "pickup_point": ("network", "code", "service", "point_id"),
    "weight": ("value", "unit", "given", "incomplete"),
}
_PLAIN = (
    *("store", "channel", "order_term", "number", "remote_id", "status", "source_status", "implied_status"),
    *("ordered_at", "modified_at", "paid_at"),
    *("currency", "total", "tax", "shipping", "discount", "coupon", "payment_method", "shipping_method"),
    *("ship_to_corrected", "gift", "gift_message", "buyer_notes", "internal_notes"),
    *("source_name", "source", "requested_warehouse", "left_out", "left_out_because"),
)
ORDER_COLUMNS = (
    *_PLAIN,
    *(f"{group}_{name}" for group, names in _GROUPS.items() for name in names),
    *("needs_attention", "carriers", "tracking_numbers", "ship_dates"),
)
ITEM_COLUMNS = tuple(
    f"item_{name}"
    for name in (
        *("line_id", "sku", "name", "quantity", "shipped", "unit_price", "weight", "weight_unit"),
        *("image_url", "location", "upc", "kind", "options"),
    )
)
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
    headings = (*ORDER_COLUMNS, *custom_fields, OTHER_CUSTOM_FIELDS, *ITEM_COLUMNS)
    writer = csv.DictWriter(stream, headings, restval="")
    writer.writeheader()
    for shape in shapes:
        for row in _rows(shape, custom_fields):
            writer.writerow({heading: harmless(text) for heading, text in row.items()})


def harmless(text: str) -> str:
    """The cell's text, with an apostrophe before what a spreadsheet would run as a formula."""
    begins_formula = text.startswith(_FORMULA_STARTS) or text.lstrip().startswith(_FORMULA_STARTS)
    return f"'{text}" if begins_formula and not _HARMLESS.fullmatch(text) else text


def _rows(shape: Mapping[str, Any], custom_fields: Sequence[str]) -> Iterator[dict[str, str]]:
    facts = {**_order_cells(shape), **_custom_cells(shape["custom_fields"], custom_fields)}
    items: list[Mapping[str, Any]] = shape["items"]
    for item in items or [{}]:
        yield {**facts, **{f"item_{name}": _cell(value) for name, value in item.items()}}


def _order_cells(shape: Mapping[str, Any]) -> dict[str, str]:
    cells = {name: _cell(shape[name]) for name in _PLAIN}
    for group in _GROUPS:
        cells.update({f"{group}_{name}": _cell(value) for name, value in (shape[group] or {}).items()})
    parcels = shape["shipments"]
    cells["needs_attention"] = " ".join(reason["message"] for reason in shape["needs_attention"])
    cells["carriers"] = ", ".join(parcel["carrier"] for parcel in parcels)
    cells["tracking_numbers"] = ", ".join(parcel["tracking_number"] for parcel in parcels)
    cells["ship_dates"] = ", ".join(parcel["ship_date"] for parcel in parcels)
    return cells


def _custom_cells(fields: Mapping[str, str], known: Sequence[str]) -> dict[str, str]:
    others = "; ".join(f"{name}: {value}" for name, value in fields.items() if name not in known)
    return {**{name: fields[name] for name in known if name in fields}, OTHER_CUSTOM_FIELDS: others}


def _cell(value: object) -> str:
    """A JSON value as text; options read `Size: L; Colour: red`."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "; ".join(f"{entry['name']}: {entry['value']}" for entry in value)
    return str(value)
