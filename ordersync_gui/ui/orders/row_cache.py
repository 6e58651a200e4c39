"""The orders that the grid has read, by id: as many as were looked at lately, with their cells in words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from ordersync_gui.domain.desk import OrderRow
from ordersync_gui.ui.orders.columns import COLUMNS

# A screen holds about 30 rows. They are read on the Qt thread: 256 at once took up to 28 ms during an import.
PAGE_ROWS = 64
MAX_ROWS = 16_384
RowReader = Callable[[Sequence[int]], Mapping[int, OrderRow]]
# Asked for rows by their ids; answers on the Qt thread later, with None where they can't be read now.
AskRows = Callable[[Sequence[int], Callable[[Mapping[int, OrderRow] | None], None]], None]


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
    """Rows by order id; None for an order that vanished. Until a row was read again, the old one stays."""

    def __init__(self) -> None:
        self._rows: dict[int, CachedRow | None] = {}
        self._places: dict[int, int] = {}
        self._stale: set[int] = set()
        self._coming: set[int] = set()
        self._changed: set[int] = set()  # while they were on their way: what comes may be what was before
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

    def known(self, order_id: int) -> bool:
        """Whether it has been read at all."""
        return order_id in self._rows

    def needs(self, order_id: int) -> bool:
        """Whether the row has to be read, and isn't on its way."""
        if order_id in self._rows and order_id not in self._stale:
            return False
        return order_id not in self._coming

    def begin(self, ids: Iterable[int]) -> list[int]:
        """Those of the ids that need reading; they are on their way from now on, until `keep` or `give_up`."""
        needed = [order_id for order_id in ids if order_id and self.needs(order_id)]
        self._coming.update(needed)
        return needed

    def keep(self, ids: Sequence[int], found: Mapping[int, OrderRow]) -> None:
        """These were read; an order that changed meanwhile has to be read once more."""
        self._make_room(len(ids))
        for order_id in ids:
            row = found.get(order_id)
            self._rows[order_id] = None if row is None else CachedRow(row)
            if row is not None:
                self._fields[row.store] = row.custom_keys
        self._stale.difference_update(ids)
        self._stale.update(self._changed.intersection(ids))
        self.give_up(ids)

    def learn(self, rows: Mapping[int, OrderRow]) -> None:
        """These were read beside; what comes of itself is waited for, or an older answer would end up on top."""
        self.keep([order_id for order_id in rows if order_id not in self._coming], rows)

    def give_up(self, ids: Sequence[int]) -> None:
        """These couldn't be read; they still need it."""
        self._coming.difference_update(ids)
        self._changed.difference_update(ids)

    def forget(self, changed: Iterable[int]) -> frozenset[int]:
        """Have these orders read again when they are next looked at; gives those of them that are cached."""
        orders = frozenset(changed)
        known = orders.intersection(self._rows)
        self._stale |= known
        self._changed |= self._coming & orders
        return known

    def forget_all(self) -> None:
        """Have every order read again when it is next looked at."""
        self._stale.update(self._rows)
        self._changed |= self._coming
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
