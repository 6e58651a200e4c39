"""What a person was looking at in the grid, by order, and where that stands in another list."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection

from ordersync_gui.ui.orders import id_list
from ordersync_gui.ui.orders.model import OrdersModel

_MANY = 10_000  # orders that were torn apart are no longer selected when they are more: Qt would take seconds


@dataclass(frozen=True, slots=True)
class Place:
    """What a person was looking at: orders by id in the list of then, with their rows there.

    top is None where the list stood at its beginning. everything: all of the list was selected as such.
    """

    ids: array[int]
    current: int | None
    top: int | None
    selected: tuple[range, ...]
    everything: bool
    column: int
    shift: int

    def row_in(self, ids: array[int], row: int | None) -> int | None:
        """Where the order of one of the list's rows stands in another list."""
        if row is None or not 0 <= row < len(self.ids) or not self.ids[row]:
            return None
        return id_list.row_of(ids, self.ids[row], row)

    def selected_in(self, ids: array[int]) -> list[range]:
        """Where the selected orders stand in another list, as spans of rows."""
        found: list[range] = []
        for span in self.selected:
            found.extend(_span_in(self.ids[span.start : span.stop], span.start, ids))
        return found if len(found) <= _MANY else []


def _span_in(orders: array[int], start: int, ids: array[int]) -> Iterable[range]:
    """A span that moved as a whole is found by its first order, the rest order by order."""
    first = id_list.row_of(ids, orders[0], start) if orders and orders[0] else None
    if first is not None and ids[first : first + len(orders)] == orders:
        return (range(first, first + len(orders)),)
    if len(orders) > _MANY:
        return ()
    wanted = {order_id: start + offset for offset, order_id in enumerate(orders) if order_id}
    return _joined(id_list.rows_of(ids, wanted))


def _joined(rows: Sequence[int]) -> Iterable[range]:
    """Rows in rising order as spans."""
    spans: list[range] = []
    for row in rows:
        if spans and spans[-1].stop == row:
            spans[-1] = range(spans[-1].start, row + 1)
        else:
            spans.append(range(row, row + 1))
    return spans


def selection_of(model: OrdersModel, spans: Iterable[range]) -> QItemSelection:
    """The spans as Qt knows them."""
    selection = QItemSelection()
    last = model.columnCount() - 1
    for span in spans:
        selection.select(model.index(span.start, 0), model.index(span.stop - 1, last))
    return selection
