"""Makes parcels out of a table's rows: rows of one order and tracking number are the items of one parcel."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import TypeVar

from ordersync_gui.domain.shipment import clean, tracking_key
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.sync.tracking_headings import Column, heading_key
from ordersync_gui.sync.tracking_table import EMPTY, Cell, TableRow
from ordersync_gui.sync.tracking_values import Unreadable, day_comes_first, read_cost, read_date, read_quantity

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class GivenItem:
    """An item that a row names, and how many; None for all that is left of it."""

    sku: str
    quantity: Decimal | None


@dataclass(frozen=True, slots=True)
class GivenParcel:
    """A parcel as the file gives it; lines are those of the file, no items means all that is left of the order.

    cost is in whole units of the order's currency.
    """

    lines: tuple[int, ...]
    order_number: str
    store: str
    tracking_number: str
    carrier: str
    service: str
    ship_date: date | None
    note: str
    cost: Decimal | None
    items: tuple[GivenItem, ...] = ()
    problems: tuple[Message, ...] = ()

    @property
    def line(self) -> int:
        """Where it begins in the file."""
        return self.lines[0]


def given_parcels(rows: Sequence[TableRow], places: Mapping[Column, int]) -> list[GivenParcel]:
    """The parcels in the order of the file, each with what is wrong in its own rows."""
    reader = _Reader(places, day_comes_first(_texts(rows, places.get(Column.SHIP_DATE))))
    groups: dict[tuple[str, str, str], list[GivenParcel]] = {}
    for row in rows:
        parcel = reader.parcel(row)
        # A row without one of the two numbers stands alone: nothing says what it belongs to.
        whole = parcel.order_number and parcel.tracking_number
        key = (heading_key(parcel.store), parcel.order_number, tracking_key(parcel.tracking_number))
        groups.setdefault(key if whole else (str(row.line), "", ""), []).append(parcel)
    merged = [parcel for group in groups.values() for parcel in _merged(group)]
    return sorted(merged, key=lambda parcel: parcel.line)


def _texts(rows: Iterable[TableRow], place: int | None) -> Iterable[str]:
    if place is None:
        return ()
    return (row.cells[place].text for row in rows if place < len(row.cells))


@dataclass
class _Reader:
    """Reads rows of one table."""

    places: Mapping[Column, int]
    day_first: bool | None
    problems: list[Message] = field(default_factory=list)

    def parcel(self, row: TableRow) -> GivenParcel:
        """One row as a parcel of its own."""
        self.problems = [problem for column in Column if (problem := self._cell(row, column).problem) is not None]
        parcel = GivenParcel(
            lines=(row.line,),
            order_number=self._needed(row, Column.ORDER),
            store=self._text(row, Column.STORE),
            tracking_number=self._needed(row, Column.TRACKING),
            carrier=self._text(row, Column.CARRIER),
            service=self._text(row, Column.SERVICE),
            ship_date=self._value(row, Column.SHIP_DATE, lambda text: read_date(text, day_first=self.day_first)),
            note=self._cell(row, Column.NOTE).text,
            cost=self._value(row, Column.COST, read_cost),
            items=self._items(row),
        )
        return replace(parcel, problems=tuple(self.problems))

    def _cell(self, row: TableRow, column: Column) -> Cell:
        place = self.places.get(column)
        return EMPTY if place is None or place >= len(row.cells) else row.cells[place]

    def _text(self, row: TableRow, column: Column) -> str:
        return clean(self._cell(row, column).text)

    def _needed(self, row: TableRow, column: Column) -> str:
        text = self._text(row, column)
        if not text:
            self.problems.append(_EMPTY[column])
        return text

    def _value(self, row: TableRow, column: Column, read: Callable[[str], T]) -> T | None:
        cell = self._cell(row, column)
        text = clean(cell.text)
        if not text or cell.problem is not None:
            return None
        try:
            return read(text)
        except Unreadable as error:
            self.problems.append(error.problem)
            return None

    def _items(self, row: TableRow) -> tuple[GivenItem, ...]:
        """The item that the row names; a quantity alone says nothing without a column for items."""
        if Column.SKU not in self.places:
            return ()
        sku = self._text(row, Column.SKU)
        quantity = self._value(row, Column.QUANTITY, read_quantity)
        if sku:
            return (GivenItem(sku, quantity),)
        if quantity is not None:
            self.problems.append(say("A quantity is given, but not of which item (SKU)."))
        return ()


_EMPTY = {
    Column.ORDER: say("The order number is missing."),
    Column.TRACKING: say("The tracking number is missing."),
}


def _merged(group: Sequence[GivenParcel]) -> list[GivenParcel]:
    """Rows of one order and number: the items of one parcel; without items, the same parcel given twice."""
    first, *others = group
    if not others:
        return [first]
    if not any(parcel.items for parcel in group):
        again = say("This is the same parcel as in line {line}.", line=first.line)
        return [first, *(replace(parcel, problems=(*parcel.problems, again)) for parcel in others)]
    return [_joined(group)]


def _joined(group: Sequence[GivenParcel]) -> GivenParcel:
    lines = tuple(line for parcel in group for line in parcel.lines)
    problems = [problem for parcel in group for problem in parcel.problems]
    problems += [
        say("Line {line} belongs to this parcel, but doesn't say which item (SKU).", line=parcel.line)
        for parcel in group
        if not parcel.items
    ]

    def agreed(what: str, values: Iterable[T]) -> T:
        """The one value that is given; the empty one where none is."""
        all_values = list(values)
        said = list(dict.fromkeys(value for value in all_values if value not in ("", None)))
        if len(said) > 1:
            problems.append(
                say(
                    "Lines {lines} are one parcel, but differ in: {what}.",
                    lines=", ".join(map(str, lines)),
                    what=what,
                )
            )
        return said[0] if said else all_values[0]

    joined = replace(
        group[0],
        lines=lines,
        carrier=agreed("carrier", (parcel.carrier for parcel in group)),
        service=agreed("service", (parcel.service for parcel in group)),
        ship_date=agreed("ship date", (parcel.ship_date for parcel in group)),
        note=agreed("note", (parcel.note for parcel in group)),
        cost=agreed("cost", (parcel.cost for parcel in group)),
        items=tuple(item for parcel in group for item in parcel.items),
    )
    return replace(joined, problems=tuple({str(problem): problem for problem in problems}.values()))
