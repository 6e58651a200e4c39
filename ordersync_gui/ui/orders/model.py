"""The grid's model: order ids by place, rows read a few at a time when Qt asks for them."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QColor

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderRow
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.ui.orders import id_list
from ordersync_gui.ui.orders.columns import COLUMNS, CUSTOM_COLUMNS, STORE, column_title
from ordersync_gui.ui.orders.custom_tips import cell_tip, field_name, header_tip
from ordersync_gui.ui.orders.late_rows import LateRows
from ordersync_gui.ui.orders.row_cache import PAGE_ROWS, AskRows, CachedRow, RowCache, RowReader
from ordersync_gui.ui.spoken import spoken_cell
from ordersync_gui.ui.text import status_label, tooltip

_MANY = 64  # so many changed rows are told of as one span
_AGAIN_MS = 250  # after the database was busy
_AGAIN_LATE_MS = 1_000  # after one elsewhere couldn't be reached
_FLAGS = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Index = QModelIndex | QPersistentModelIndex


class OrdersModel(QAbstractTableModel):
    """Orders by id; read_rows must be quick (64 by primary key), since it runs on the Qt thread.

    ask_rows: in its place where rows may be late; until they come they are painted as what is still to come.

    Signals: missing(place) for a looked-at place whose id hasn't been read yet. recoloured() when stores have
    other marks. outdated() when rows that were read are no longer right.
    """

    missing = Signal(int)
    recoloured = Signal()
    outdated = Signal()

    def __init__(
        self,
        read_rows: RowReader | None = None,
        parent: QObject | None = None,
        *,
        ask_rows: AskRows | None = None,
    ) -> None:
        super().__init__(parent)
        self._read_rows = read_rows
        self._cache = RowCache()
        self._late = None if ask_rows is None else LateRows(self._cache, ask_rows, self._page, self)
        self._ids: array[int] = array("q")
        self._colours: dict[str, QColor] = {}
        self._titles = tuple(column_title(column.key) for column in COLUMNS)
        again_ms = _AGAIN_MS if self._late is None else _AGAIN_LATE_MS
        self._again = QTimer(self, singleShot=True, interval=again_ms)
        self._again.timeout.connect(self._tell_all)
        if self._late is not None:
            self._late.arrived.connect(self._tell_seen)
            self._late.broke.connect(self._again.start)

    @property
    def ids(self) -> array[int]:
        """The order ids in the grid's order; 0 where one hasn't been read yet."""
        return self._ids

    def show_ids(self, ids: array[int]) -> None:
        """Show these orders; rows that were read before stay read."""
        self.beginResetModel()
        self._ids = ids
        if self._late is not None:
            self._late.want_nothing()
        self.endResetModel()

    def fill(self, start: int, ids: array[int]) -> None:
        """Learn the ids of places from start on; only gaps take them, and places behind the last one are added."""
        if id_list.fill(self._ids, start, ids):
            last = min(start + len(ids), len(self._ids)) - 1
            self.dataChanged.emit(self.index(start, 0), self.index(last, len(COLUMNS) - 1))
        if start <= len(self._ids) < start + len(ids):
            self._append(ids[len(self._ids) - start :])

    def know(self, rows: Mapping[int, OrderRow]) -> None:
        """Take rows that were read just now; to be called before they are shown."""
        self._cache.learn(rows)

    def show_colours(self, colours: Mapping[str, str]) -> None:
        """Mark stores, given by name, with their colours ("#rrggbb", "" for none)."""
        wanted = {store: QColor(colour) for store, colour in colours.items() if colour}
        if wanted != self._colours:
            self._colours = wanted
            self.recoloured.emit()
            if self._ids:
                self.dataChanged.emit(self.index(0, STORE), self.index(len(self._ids) - 1, STORE))

    def colour_of(self, store: str) -> QColor | None:
        """The mark beside the store's name, None when it has none."""
        return self._colours.get(store)

    def on_changes(self, changes: Changes) -> None:
        """Have what changed read again; a store's maps say what all of its rows show."""
        if changes.maps:
            self.refresh_all()
        elif changes.orders:
            self.refresh(changes.orders)

    def refresh(self, changed: Iterable[int]) -> None:
        """Have these orders read again and tell the views which rows to draw again."""
        self.outdated.emit()
        self._tell_seen(self._cache.forget(changed))

    def refresh_all(self) -> None:
        """Have every order read again when it is next looked at."""
        self.outdated.emit()
        self._cache.forget_all()
        self._tell_all()

    def row_of(self, order_id: int) -> int | None:
        """The row where the order stands; None where it doesn't, or where that hasn't been read yet."""
        return id_list.row_of(self._ids, order_id, self._cache.place(order_id)) if order_id else None

    def order(self, row: int) -> OrderRow | None:
        """The row's order; None when it vanished since the ids were read."""
        cached = self.cached(row)
        return None if cached is None else cached.row

    def cached(self, row: int) -> CachedRow | None:
        """The row with its cells, read together with its neighbours when it isn't cached.

        None where it can't be read now, where the order vanished, and where it is still on its way.
        """
        if not 0 <= row < len(self._ids):
            return None
        order_id = self._ids[row]
        if not order_id:
            self.missing.emit(row)
            return None
        if self._cache.needs(order_id) and not self._again.isActive():
            self._read_page(row - row % PAGE_ROWS)
        return self._cache.look(order_id, row)

    def is_known(self, row: int) -> bool:
        """Whether the row's order has been read at all, if only to find that it vanished."""
        return self._cache.known(self._ids[row])

    def read_beside(self, first: int, last: int) -> None:
        """Read the page above or below these rows if one isn't there yet, at most one."""
        if self._late is not None:
            if not self._again.isActive():
                self._late.want_around(first, last, len(self._ids))
            return
        for row in (last + PAGE_ROWS // 2, first - PAGE_ROWS // 2):
            if 0 <= row < len(self._ids) and self._ids[row] and not self._cache.fresh(self._ids[row]):
                self._read_page(row - row % PAGE_ROWS)
                return

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
        """How many orders the grid holds."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's name and default
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
        if role == Qt.ItemDataRole.ToolTipRole and section in CUSTOM_COLUMNS:
            return header_tip(self._titles[section], CUSTOM_COLUMNS[section], self._cache.fields)
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
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in CUSTOM_COLUMNS:
            return cell_tip(cached.row, CUSTOM_COLUMNS[index.column()])
        text = cached.cell(index.column())
        return tooltip(text) if role == Qt.ItemDataRole.ToolTipRole else text

    def _page(self, first: int) -> array[int]:
        return self._ids[first : first + PAGE_ROWS]

    def _read_page(self, first: int) -> None:
        if self._late is not None:
            self._late.want(first)
        elif self._read_rows is not None:
            self._read_at_once(self._read_rows, self._cache.begin(self._page(first)))

    def _read_at_once(self, read_rows: RowReader, ids: Sequence[int]) -> None:
        try:
            found = read_rows(ids)
        except StorageError:
            self._cache.give_up(ids)
            self._again.start()
        else:
            self._cache.keep(ids, found)

    def _append(self, ids: Sequence[int]) -> None:
        self.beginInsertRows(QModelIndex(), len(self._ids), len(self._ids) + len(ids) - 1)
        self._ids.extend(ids)
        self.endInsertRows()

    def _seen_at(self, order_id: int) -> int | None:
        """Where the order stood when it was last looked at, if it still does: no others are on screen."""
        row = self._cache.place(order_id)
        return row if row is not None and row < len(self._ids) and self._ids[row] == order_id else None

    def _tell_seen(self, order_ids: Iterable[int]) -> None:
        """Have those of the orders drawn again that were looked at."""
        rows = sorted(row for row in map(self._seen_at, order_ids) if row is not None)
        if len(rows) > _MANY:
            self._tell(rows[0], rows[-1])
        else:
            for row in rows:
                self._tell(row, row)

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))

    def _tell_all(self) -> None:
        if self._ids:
            self._tell(0, len(self._ids) - 1)

    def _spoken(self, cached: CachedRow, column: int) -> str:
        row = cached.row
        if column == 0:
            return self.tr("order {number}, {status}, {store}").format(
                number=row.number, status=status_label(row.status).lower(), store=row.store
            )
        title = self._titles[column]
        field = field_name(row.custom_keys, CUSTOM_COLUMNS[column]) if column in CUSTOM_COLUMNS else ""
        if field not in ("", title):
            title = f"{title} ({field})"
        return spoken_cell(title, cached.cell(column))


_TEXT_ROLES = frozenset(
    (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
)
