"""The grid's model: all ids in an array, rows read a page at a time when Qt asks for them."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from ordersync_gui.domain.desk import OrderRow
from ordersync_gui.ui.orders.columns import COLUMNS, STORE
from ordersync_gui.ui.text import status_label

# A screen holds about 30 rows. Pages are read on the Qt thread: one of 256 rows took up to 28 ms during an import.
PAGE_ROWS = 64
MAX_PAGES = 256
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex
RowReader = Callable[[Sequence[int]], Mapping[int, OrderRow]]


@dataclass(frozen=True, slots=True)
class CachedRow:
    """A row and its cells as they read on screen."""

    row: OrderRow
    cells: tuple[str, ...]


_Page = list[CachedRow | None]


class OrdersModel(QAbstractTableModel):
    """Orders by id; read_rows must be quick (a page by primary key), since it runs on the Qt thread."""

    def __init__(self, read_rows: RowReader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read_rows = read_rows
        self._ids: array[int] = array("q")
        self._pages: OrderedDict[int, _Page] = OrderedDict()
        self._colours: dict[str, QColor] = {}
        titles = self._worded_titles()
        self._titles = tuple(titles[column.key] for column in COLUMNS)

    @property
    def ids(self) -> array[int]:
        """The order ids in the grid's order."""
        return self._ids

    def show_ids(self, ids: array[int]) -> None:
        """Show these orders; rows that are cached for a place which keeps its id stay cached."""
        self.beginResetModel()
        kept = {page: rows for page, rows in self._pages.items() if _same_page(self._ids, ids, page)}
        self._ids = ids
        self._pages = OrderedDict(kept)
        self.endResetModel()

    def show_colours(self, colours: Mapping[str, str]) -> None:
        """Mark stores, given by name, with their colours ("#rrggbb", "" for none)."""
        wanted = {store: QColor(colour) for store, colour in colours.items() if colour}
        if wanted != self._colours:
            self._colours = wanted
            if self._ids:
                self.dataChanged.emit(self.index(0, STORE), self.index(len(self._ids) - 1, STORE))

    def colour_of(self, store: str) -> QColor | None:
        """The mark beside the store's name, None when it has none."""
        return self._colours.get(store)

    def refresh(self, changed: Iterable[int]) -> None:
        """Forget what is cached of these orders and tell the views which rows to draw again."""
        wanted = frozenset(changed)
        for page in list(self._pages):
            first = page * PAGE_ROWS
            if wanted.isdisjoint(self._ids[first : first + PAGE_ROWS]):
                continue
            del self._pages[page]
            last = min(first + PAGE_ROWS, len(self._ids)) - 1
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def row_of(self, order_id: int) -> int | None:
        """The row where the order stands, or None."""
        try:
            return self._ids.index(order_id)
        except ValueError:
            return None

    def order(self, row: int) -> OrderRow | None:
        """The row's order; None when it vanished since the ids were read."""
        cached = self.cached(row)
        return None if cached is None else cached.row

    def cached(self, row: int) -> CachedRow | None:
        """The row with its cells, read together with its neighbours when it isn't cached."""
        number, offset = divmod(row, PAGE_ROWS)
        page = self._pages.get(number)
        if page is None:
            page = self._read_page(number)
        else:
            self._pages.move_to_end(number)
        return page[offset] if offset < len(page) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many orders the grid holds."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        """How many columns there are."""
        return 0 if parent.isValid() else len(COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: ARG002 - equal for all, so that select-all reads no row
        """Every cell can be selected, none edited."""
        return _FLAGS

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """A column's title and alignment; rows have none."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(COLUMNS):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[section].right else _LEFT
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text, its full text as a tool tip, and the row in words for a screen reader."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if COLUMNS[index.column()].right else _LEFT
        if role not in _TEXT_ROLES or not index.isValid():
            return None
        cached = self.cached(index.row())
        if cached is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(cached, index.column())
        return cached.cells[index.column()]

    def _worded_titles(self) -> dict[str, str]:
        return {
            "number": self.tr("Number"),
            "store": self.tr("Store"),
            "status": self.tr("Status"),
            "notice": self.tr("Notice"),
            "ordered": self.tr("Ordered"),
            "buyer": self.tr("Buyer"),
            "country": self.tr("Country"),
            "items": self.tr("Items"),
            "total": self.tr("Total"),
            "shipping_method": self.tr("Shipping method"),
            "attention": self.tr("Needs attention"),
        }

    def _spoken(self, cached: CachedRow, column: int) -> str:
        row = cached.row
        if column == 0:
            return self.tr("order {number}, {status}, {store}").format(
                number=row.number, status=status_label(row.status).lower(), store=row.store
            )
        return f"{self._titles[column]}: {cached.cells[column]}"

    def _read_page(self, number: int) -> _Page:
        ids = self._ids[number * PAGE_ROWS : (number + 1) * PAGE_ROWS]
        rows = self._read_rows(ids)
        page = [_cells(rows.get(order_id)) for order_id in ids]
        self._pages[number] = page
        while len(self._pages) > MAX_PAGES:
            self._pages.popitem(last=False)
        return page


_TEXT_ROLES = frozenset(
    (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
)


def _cells(row: OrderRow | None) -> CachedRow | None:
    return None if row is None else CachedRow(row, tuple(column.text(row) for column in COLUMNS))


def _same_page(old: array[int], new: array[int], page: int) -> bool:
    first = page * PAGE_ROWS
    return old[first : first + PAGE_ROWS] == new[first : first + PAGE_ROWS]
