"""Shows as many columns as fit, the important ones first, so that none is cut off at the window's edge."""

from __future__ import annotations

from collections.abc import Mapping

from ordersync_gui.domain.grid_layout import ColumnPlace, GridLayout
from ordersync_gui.ui.orders.columns import COLUMNS

# The most important first; other columns are shown only where somebody chose them.
_IMPORTANCE = (
    "number",
    "status",
    "buyer",
    "notice",
    "ordered",
    "total",
    "country",
    "items",
    "shipping_method",
    "attention",
    "store",
)
_ELASTIC = ("items", "buyer", "status")


def fitting_widths(natural: Mapping[str, int], room: int) -> dict[str, int]:
    """The widths of the columns that fit into the room, in pixels; what is left over goes to an elastic one.

    natural: each column's usual width. Columns that aren't in the answer are to be hidden: what doesn't fit, and
    those that a person must choose to have. Beside the first one stands a second even if half of it is cut off:
    a number alone says too little.
    """
    chosen: dict[str, int] = {}
    left = room
    for key in sorted(natural.keys() & set(_IMPORTANCE), key=_IMPORTANCE.index):
        width = natural[key]
        if len(chosen) == 1 and width > left >= width // 2:
            width = left
        if width > left and chosen:
            break
        chosen[key] = width
        left -= width
    stretched = next((key for key in _ELASTIC if key in chosen), None)
    if stretched is not None and left > 0:
        chosen[stretched] += left
    return chosen


def usual_layout() -> GridLayout:
    """All columns in the grid's own order, those shown that it shows by itself where there is room."""
    return GridLayout(tuple(ColumnPlace(column.key, shown=column.key in _IMPORTANCE) for column in COLUMNS))
