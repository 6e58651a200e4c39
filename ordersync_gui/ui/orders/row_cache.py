"""The orders that the grid has read, by id: as many as were looked at lately, with their cells in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from ordersync_gui.domain.desk import OrderRow
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.ui.orders.columns import COLUMNS

MAX_ROWS = 16_384
RowReader = Callable[[Sequence[int]], Mapping[int, OrderRow]]


class CachedRow:
    """A row and its cells as they read on screen, worded when they are first looked at."""

    __slots__ = ("_cells", "row")

    def __init__(self, row: OrderRow) -> None:
        self.row = row
        self._cells: list[str | None] = [None] * len(COLUMNS)

    def cell(self, column: int) -> str:
        """The text of one column."""
        text = self._cells[column]
        if text is None:
            text = self._cells[column] = COLUMNS[column].text(self.row)
        return text


class RowCache:
    """Rows by order id; None for an order that vanished. Of a database that is busy, the old row stays."""

    def __init__(self, read_rows: RowReader) -> None:
        self._read_rows = read_rows
        self._rows: dict[int, CachedRow | None] = {}
        self._places: dict[int, int] = {}
        self._stale: set[int] = set()
        self._fields: dict[str, tuple[str, ...]] = {}

    def __len__(self) -> int:
        return len(self._rows)

    @property
    def fields(self) -> Mapping[str, tuple[str, ...]]:
        """By the names of the stores that orders were read of: which fields their custom fields 1 to 3 show."""
        return self._fields

    def fresh(self, order_id: int) -> bool:
        """Whether the row needs no reading."""
        return order_id in self._rows and order_id not in self._stale

    def look(self, order_id: int, place: int) -> CachedRow | None:
        """What is known of the order that stands at this place of the list."""
        self._places[order_id] = place
        return self._rows.get(order_id)

    def read(self, ids: Sequence[int]) -> bool:
        """Read those of the ids that need it; False where that isn't possible now."""
        needed = [order_id for order_id in ids if order_id and not self.fresh(order_id)]
        try:
            found = self._read_rows(needed)
        except StorageError:
            return False
        self._keep(needed, found)
        return True

    def forget(self, changed: Iterable[int]) -> frozenset[int]:
        """Have these orders read again when they are next looked at; gives those of them that are cached."""
        known = frozenset(changed).intersection(self._rows)
        self._stale |= known
        return known

    def forget_all(self) -> None:
        """Have every order read again when it is next looked at."""
        self._stale.update(self._rows)
        self._fields.clear()

    def place(self, order_id: int) -> int | None:
        """Where the order stood when it was last looked at."""
        return self._places.get(order_id)

    def _make_room(self, rows: int) -> None:
        """Drop the rows that were read first, a quarter of all at once."""
        if len(self._rows) + rows <= MAX_ROWS:
            return
        for order_id in list(self._rows)[: MAX_ROWS // 4]:
            del self._rows[order_id]
            self._places.pop(order_id, None)
            self._stale.discard(order_id)

    def _keep(self, ids: Sequence[int], found: Mapping[int, OrderRow]) -> None:
        self._make_room(len(ids))
        for order_id in ids:
            row = found.get(order_id)
            self._rows[order_id] = None if row is None else CachedRow(row)
            if row is not None:
                self._fields[row.store] = row.custom_keys
        self._stale.difference_update(ids)
