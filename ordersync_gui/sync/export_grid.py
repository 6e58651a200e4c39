"""Orders as rows with the grid's columns: the facts that are on screen, as values to reckon with."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from ordersync_gui.domain.desk import LineView, OrderRow
from ordersync_gui.domain.maps import CUSTOM_PLACES
from ordersync_gui.domain.money import NO_CURRENCY, to_decimal
from ordersync_gui.sync.export_choice import ExportWords
from ordersync_gui.sync.export_table import Column

_Read = Callable[[OrderRow, ExportWords], object]
CURRENCY = "currency"  # stands beside the total, which is a number
NOTE = "note"
ITEM_KEYS = ("item_sku", "item_name", "item_quantity", "item_shipped", "item_unit_price", "item_options")


def _local(moment: datetime | None) -> datetime | None:
    """The time on this PC's clock, to the second and without its zone, as spreadsheets know times."""
    return None if moment is None else moment.astimezone().replace(microsecond=0, tzinfo=None)


def _custom(place: int) -> _Read:
    return lambda row, _words: row.custom[place - 1] if row.custom else ""


def _held(row: OrderRow, words: ExportWords) -> object:
    if row.held_until is not None:
        return _local(row.held_until)
    return words.value("held") if row.held else ""


_READERS: dict[str, _Read] = {
    "number": lambda row, _: row.number,
    "store": lambda row, _: row.store,
    "status": lambda row, words: words.value(row.status),
    "notice": lambda row, words: "" if row.notice is None else words.value(row.notice),
    "ordered": lambda row, _: _local(row.ordered_at),
    "buyer": lambda row, _: row.buyer,
    "country": lambda row, _: row.country,
    "items": lambda row, _: row.item_summary or row.item_count,
    "total": lambda row, _: to_decimal(row.total, row.currency),
    CURRENCY: lambda row, _: "" if row.currency == NO_CURRENCY else row.currency,
    "shipping_method": lambda row, _: row.shipping_method,
    "attention": lambda row, words: ", ".join(words.value(kind) for kind in row.attention),
    "ship_by": lambda row, _: _local(row.ship_by),
    "tags": lambda row, _: ", ".join(row.tags),
    "assigned": lambda row, _: row.assigned_to,
    "held_until": _held,
    "modified": lambda row, _: _local(row.modified_at),
    "source_status": lambda row, _: row.source_status,
    **{f"custom_{place}": _custom(place) for place in CUSTOM_PLACES},
}
GRID_KEYS = (
    *("number", "store", "status", "notice", "ordered", "buyer", "country", "items", "total", "shipping_method"),
    *("attention", "ship_by", "tags", "assigned", "held_until", NOTE, "modified", "source_status"),
    *(f"custom_{place}" for place in CUSTOM_PLACES),
)
TITLE_KEYS = (*GRID_KEYS, CURRENCY, *ITEM_KEYS)  # of which a person reads a title
_WIDTHS = {
    "buyer": 24,
    "items": 36,
    "attention": 28,
    "ordered": 19,
    "modified": 19,
    "ship_by": 19,
    "held_until": 19,
}
_ITEM_WIDTHS = {"item_name": 36, "item_options": 24}


@dataclass(frozen=True, slots=True)
class GridRows:
    """Makes rows of orders. keys: of the grid's columns, in this order; others are passed over."""

    keys: Sequence[str]
    words: ExportWords
    by_item: bool
    _readers: list[tuple[str, _Read | None]] = field(init=False)

    def __post_init__(self) -> None:
        with_currency = (
            each
            for key in self.keys
            if key in GRID_KEYS
            for each in ((key, CURRENCY) if key == "total" else (key,))
        )
        object.__setattr__(self, "_readers", [(key, _READERS.get(key)) for key in with_currency])

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns in their order; a total is followed by its currency."""
        of_items = ITEM_KEYS if self.by_item else ()
        widths = {**_WIDTHS, **_ITEM_WIDTHS}
        keys = (*(key for key, _ in self._readers), *of_items)
        return tuple(Column(self.words.title(key), width=widths.get(key, 16)) for key in keys)

    @property
    def wants_notes(self) -> bool:
        """Whether the desk's notes are among the columns."""
        return any(key == NOTE for key, _ in self._readers)

    def of(self, row: OrderRow, *, note: str = "", lines: Sequence[LineView] = ()) -> list[list[object]]:
        """An order's rows: one, or one for each of its lines; note: the desk's."""
        facts = [note if read is None else read(row, self.words) for _, read in self._readers]
        if not self.by_item:
            return [facts]
        here = [line for line in lines if not line.vanished]
        return [facts + _item(line) for line in here] or [facts + [None] * len(ITEM_KEYS)]


def _item(view: LineView) -> list[object]:
    line = view.line
    options = "; ".join(f"{option.name}: {option.value}" for option in line.options)
    return [line.sku, line.name, line.quantity, view.shipped, line.unit_price, options]
