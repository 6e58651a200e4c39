"""The orders that are shipped at once as rows of a table: carrier, service and number can be typed in each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ordersync_gui.domain.shipment import ShipmentDraft, clean, tracking_key
from ordersync_gui.storage.queries.many_orders import TrackingUse
from ordersync_gui.ui.ship_heading import destination
from ordersync_gui.ui.ship_items_model import left_to_ship
from ordersync_gui.ui.ship_many_rows import (
    Common,
    ManyRow,
    Remark,
    carrier_of,
    draft_of,
    entered,
    is_ready,
    number_of,
    remark,
    service_of,
)
from ordersync_gui.ui.spoken import spoken_cell
from ordersync_gui.ui.text import quantity, tooltip

MOST_NAMED = 5  # other orders with the same number; nobody would read more
Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
_TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole)


class ManyColumn(IntEnum):
    """The columns from left to right."""

    NUMBER = 0
    BUYER = 1
    PLACE = 2
    ITEMS = 3
    CARRIER = 4
    SERVICE = 5
    TRACKING = 6
    REMARK = 7


TYPED = {ManyColumn.CARRIER: "carrier", ManyColumn.SERVICE: "service", ManyColumn.TRACKING: "tracking"}


@dataclass(frozen=True, slots=True)
class Pasted:
    """What became of a pasted column: numbers put into rows, rows that take none, numbers beyond the last row."""

    filled: int
    blocked: tuple[str, ...]
    beyond: int


class ShipManyModel(QAbstractTableModel):
    """One row per order; what is typed reaches the row at once and is tidied by `settle`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: list[ManyRow] = []
        self.common = Common()
        self._twins: Mapping[str, tuple[str, ...]] = {}
        self._uses: Mapping[str, Sequence[TrackingUse]] = {}

    def take(self, rows: Sequence[ManyRow]) -> None:
        """Show these orders."""
        self.beginResetModel()
        self.rows = list(rows)
        self._find_twins()
        self.endResetModel()

    def set_common(self, common: Common) -> None:
        """Take what is entered once for all rows."""
        if common != self.common:
            self.common = common
            self._changed()

    def settle(self, row: int) -> None:
        """Tidy the number of a row once typing it has ended."""
        self.rows[row] = entered(self.rows[row], self.rows[row].tracking)
        self._find_twins()
        self._changed()

    def settle_all(self) -> None:
        """Tidy every number, as before it is recorded."""
        self.rows = [entered(row, row.tracking) for row in self.rows]
        self._find_twins()
        self._changed()

    def paste(self, first: int, numbers: Sequence[str]) -> Pasted:
        """Fill numbers downwards from a row on; an empty one leaves its row as it is."""
        places = range(first, min(first + len(numbers), len(self.rows)))
        wanted = [(row, text) for row, text in zip(places, numbers, strict=False) if clean(text)]
        blocked = [self.rows[row].details.order.number for row, _ in wanted if self.rows[row].obstacle]
        filled = [(row, text) for row, text in wanted if not self.rows[row].obstacle]
        for row, text in filled:
            self.rows[row] = entered(replace(self.rows[row], error=""), text)
        self._find_twins()
        self._changed()
        beyond = sum(1 for text in numbers[len(places) :] if clean(text))
        return Pasted(len(filled), tuple(blocked), beyond)

    def know_uses(self, uses: Mapping[str, Sequence[TrackingUse]]) -> None:
        """Take where tracking numbers (as `tracking_key` gives them) stand already."""
        self._uses = {**self._uses, **uses}
        self._changed()

    def know_packers(self, packed: Mapping[int, str]) -> None:
        """Take who packs which orders elsewhere now, in words, by the orders' ids."""
        self.rows = [replace(row, packed=packed.get(row.id, "")) for row in self.rows]
        self._changed()

    def take_out(self, orders: Collection[int]) -> None:
        """Leave these orders out of the list."""
        if orders:
            self.take([row for row in self.rows if row.id not in orders])

    def fail(self, reasons: Mapping[int, str]) -> None:
        """Say why orders weren't recorded."""
        self.rows = [replace(row, error=reasons.get(row.id, row.error)) for row in self.rows]
        self._changed()

    def keys(self) -> frozenset[str]:
        """Every number that counts, as `tracking_key` gives it."""
        found = (number_of(row, self.common) for row in self.rows if not row.obstacle)
        return frozenset(tracking_key(number) for number in found if number)

    def drafts(self, ship_date: date) -> tuple[tuple[int, ShipmentDraft], ...]:
        """The parcels that can be recorded as they stand, with their orders."""
        return tuple((row.id, draft_of(row, self.common, ship_date)) for row in self.ready())

    def ready(self) -> tuple[ManyRow, ...]:
        """The rows that can be recorded as they stand."""
        return tuple(row for row in self.rows if is_ready(row, self.common))

    def remark(self, row: int) -> Remark:
        """What is to be said of a row."""
        found = self.rows[row]
        key, own = tracking_key(number_of(found, self.common)), found.details.order.number
        twins = self._twins.get(key, ()) if self.common.number is None else ()
        uses = [use for use in self._uses.get(key, ()) if use.order_id != found.id][:MOST_NAMED]
        return remark(
            found,
            self.common,
            twins=tuple(number for number in twins if number != own),
            used=tuple((use.order_number, use.store) for use in uses),
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """One row per order."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        """The facts, the entries and the remark."""
        return 0 if parent.isValid() else len(ManyColumn)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Entries can be typed, but for rows that can't be shipped, and where one parcel holds all."""
        closed = not index.isValid() or index.column() not in TYPED or self.common.number is not None
        return _FLAGS if closed or self.rows[index.row()].obstacle else _FLAGS | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A cell's text, whole in its tooltip, with its column's name for a screen reader."""
        if not index.isValid():
            return None
        column = ManyColumn(index.column())
        if role == Qt.ItemDataRole.EditRole and column in TYPED:
            return getattr(self.rows[index.row()], TYPED[column])
        text = self._text(index.row(), column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken_cell(self.label(index.row(), column), text)
        return text if role in _TEXT_ROLES else None

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Keep what is typed; what was said of the last attempt is over then."""
        if role != Qt.ItemDataRole.EditRole or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        column, row, text = ManyColumn(index.column()), self.rows[index.row()], str(value)
        if getattr(row, TYPED[column]) == text:
            return True
        match column:
            case ManyColumn.CARRIER:
                row = replace(row, carrier=text)
            case ManyColumn.SERVICE:
                row = replace(row, service=text)
            case _:
                row = replace(row, tracking=text, removed="", check=None)
        self.rows[index.row()] = replace(row, error="")
        self._changed()
        return True

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' titles."""
        is_title = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._title(ManyColumn(section)) if is_title else None

    def label(self, row: int, column: ManyColumn) -> str:
        """What a screen reader calls a cell."""
        number = self.rows[row].details.order.number
        return self.tr("{column} of order {number}").format(column=self._title(column), number=number)

    def _title(self, column: ManyColumn) -> str:
        match column:
            case ManyColumn.NUMBER:
                return self.tr("Number")
            case ManyColumn.BUYER:
                return self.tr("Buyer")
            case ManyColumn.PLACE:
                return self.tr("Goes to")
            case ManyColumn.ITEMS:
                return self.tr("Items")
            case ManyColumn.CARRIER:
                return self.tr("Carrier")
            case ManyColumn.SERVICE:
                return self.tr("Service")
            case ManyColumn.TRACKING:
                return self.tr("Tracking number")
            case ManyColumn.REMARK:
                return self.tr("Remark")

    def _text(self, row: int, column: ManyColumn) -> str:
        found = self.rows[row]
        match column:
            case ManyColumn.NUMBER:
                return found.details.order.number
            case ManyColumn.BUYER:
                return found.details.ship_to.name or found.details.ship_to.company
            case ManyColumn.PLACE:
                return destination(found.details)
            case ManyColumn.ITEMS:
                return _items(found)
            case ManyColumn.CARRIER:
                return carrier_of(found, self.common)
            case ManyColumn.SERVICE:
                return service_of(found, self.common)
            case ManyColumn.TRACKING:
                return found.tracking if self.common.number is None else number_of(found, self.common)
            case ManyColumn.REMARK:
                said = self.remark(row)
                return said.text if said.tone is None else f"{said.tone.value} {said.text}"

    def _find_twins(self) -> None:
        found: dict[str, list[str]] = defaultdict(list)
        for row in self.rows:
            if clean(row.tracking) and not row.obstacle:
                found[tracking_key(row.tracking)].append(row.details.order.number)
        self._twins = {key: tuple(numbers) for key, numbers in found.items() if len(numbers) > 1}

    def _changed(self) -> None:
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(ManyColumn) - 1))


def _items(row: ManyRow) -> str:
    left = [view for view in row.details.lines if left_to_ship(view) > 0]
    parts = [f"{quantity(left_to_ship(view))} {view.line.sku or view.line.name}" for view in left]
    return ", ".join(parts)
