"""The grid's table: fixed rows, own header, and a selection that follows orders rather than rows."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from ordersync_gui.domain.desk import SortKey
from ordersync_gui.ui.orders.columns import COLUMNS
from ordersync_gui.ui.orders.delegate import OrdersDelegate
from ordersync_gui.ui.orders.fitting import fitting_widths
from ordersync_gui.ui.orders.header import OrdersHeader
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.selection import row_count, selected_spans

_FEW = 500  # selections up to this many orders are restored one by one
_SELECT_ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


@dataclass(frozen=True, slots=True)
class _Place:
    """What a person was looking at, by order id."""

    current: int | None
    top: int | None
    selected: Sequence[int]
    everything: bool
    column: int
    shift: int


class OrdersTable(QTableView):
    """Signals: sort_wanted(SortKey, descending), current_order(id or None), opened(id), selected(how many)."""

    sort_wanted = Signal(object, bool)
    current_order = Signal(object)
    opened = Signal(int)
    selected = Signal(int)

    def __init__(self, model: OrdersModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ordersTable")
        self.setAccessibleName(self.tr("Orders"))
        self._orders = model
        self._restoring = False
        self._leaving: frozenset[int] = frozenset()
        self._announced: int | None = None
        self._natural: dict[str, int] = {}
        self._fitting = True
        self._set_up_look()
        self.setModel(model)
        self.setItemDelegate(OrdersDelegate(model, self))
        self._set_up_header()
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.selectionModel().selectionChanged.connect(self._tell_selected)
        self.doubleClicked.connect(lambda _: self._tell_opened())

    def order_id(self) -> int | None:
        """The order that the keyboard is on."""
        row = self.currentIndex().row()
        return self._orders.ids[row] if 0 <= row < len(self._orders.ids) else None

    def order_ids(self) -> tuple[int, ...]:
        """The selected orders from top to bottom; where none is, the one that the keyboard is on."""
        found = array("q")
        for span in selected_spans(self.selectionModel().selection()):
            found.extend(self._orders.ids[span.start : span.stop])
        current = self.order_id()
        return tuple(found) if found or current is None else (current,)

    def selected_count(self) -> int:
        """How many orders are selected; costs nothing, however many there are."""
        return row_count(selected_spans(self.selectionModel().selection()))

    def show_ids(self, ids: array[int]) -> None:
        """Show other orders; current one, selection and scroll position stay with their orders."""
        place = self._place()
        following = self._following(place.current)
        self._restoring = True
        try:
            self._orders.show_ids(ids)
            self._restore(place)
            self._step_on(place, following)
        finally:
            self._restoring = False
        self._tell_current()
        self._tell_selected()

    def leave(self, order_ids: Iterable[int]) -> None:
        """These orders were just dealt with: where the current one vanishes for that, the next takes its place."""
        self._leaving = frozenset(order_ids)

    def go_to(self, order_id: int) -> bool:
        """Make an order the current one; tells whether it is in the grid."""
        row = self._orders.row_of(order_id)
        if row is None:
            return False
        self._choose(row, max(0, self.currentIndex().column()))
        return True

    def show_sort(self, key: SortKey, *, descending: bool) -> None:
        """Show the sort mark without sorting."""
        for section, column in enumerate(COLUMNS):
            if column.sort is key:
                order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
                self.horizontalHeader().setSortIndicator(section, order)

    def show_all_columns(self, every: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show every column and scroll sideways, or just those that fit."""
        self._fitting = not every
        self._fit_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the columns into the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_columns()

    def _fit_columns(self) -> None:
        widths = fitting_widths(self._natural, self.viewport().width()) if self._fitting else self._natural
        for section, column in enumerate(COLUMNS):
            self.setColumnHidden(section, column.key not in widths)
            if column.key in widths:
                self.setColumnWidth(section, widths[column.key])

    def _set_up_look(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(rows.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 10)

    def _set_up_header(self) -> None:
        header = OrdersHeader(self)
        self.setHorizontalHeader(header)
        width = self.fontMetrics().averageCharWidth()
        for section, column in enumerate(COLUMNS):
            title = header.fontMetrics().horizontalAdvance(
                f"{self._orders.headerData(section, Qt.Orientation.Horizontal)} ▾"
            )
            self._natural[column.key] = max(column.width * width, title) + 16
        self._fit_columns()
        header.sectionClicked.connect(self._sort_by)

    def _sort_by(self, section: int) -> None:
        key = COLUMNS[section].sort
        header = self.horizontalHeader()
        if key is None:
            return
        same = header.sortIndicatorSection() == section
        descending = same and header.sortIndicatorOrder() is Qt.SortOrder.AscendingOrder
        self.show_sort(key, descending=descending)
        self.sort_wanted.emit(key, descending)

    def _moved(self, *_: QModelIndex) -> None:
        if not self._restoring:
            self._leaving = frozenset()
        self._tell_current()

    def _tell_current(self, *_: QModelIndex) -> None:
        order_id = self.order_id()
        if not self._restoring and order_id != self._announced:
            self._announced = order_id
            self.current_order.emit(order_id)

    def _tell_selected(self, *_: QItemSelection) -> None:
        if not self._restoring:
            self.selected.emit(self.selected_count())

    def _tell_opened(self) -> None:
        order_id = self.order_id()
        if order_id is not None:
            self.opened.emit(order_id)

    def _place(self) -> _Place:
        ids = self._orders.ids
        top = self.rowAt(0)
        spans = selected_spans(self.selectionModel().selection())
        count = row_count(spans)
        rows = [row for span in spans for row in span] if count <= _FEW else []
        return _Place(
            current=self.order_id(),
            top=ids[top] if 0 <= top < len(ids) and self.verticalScrollBar().value() > 0 else None,
            selected=[ids[row] for row in rows],
            everything=count > _FEW and count == len(ids),
            column=max(0, self.currentIndex().column()),
            shift=self.horizontalScrollBar().value(),
        )

    def _following(self, current: int | None) -> tuple[int, ...]:
        """Who may take the place of an order that was dealt with: those below it, then those above."""
        row = None if current is None or current not in self._leaving else self._orders.row_of(current)
        if row is None:
            return ()
        ids = self._orders.ids
        near = len(self._leaving)
        return (*ids[row + 1 : row + 1 + near], *reversed(ids[max(0, row - near) : row]))

    def _step_on(self, place: _Place, following: Sequence[int]) -> None:
        if not following or (place.current is not None and self._orders.row_of(place.current) is not None):
            return
        row = next((row for row in map(self._orders.row_of, following) if row is not None), None)
        if row is not None:
            self._choose(row, place.column)

    def _choose(self, row: int, column: int) -> None:
        """Make the row the current and only selected one, whatever key of a shortcut is still held down."""
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._orders.index(row, column), only)

    def _restore(self, place: _Place) -> None:
        model = self._orders
        row = None if place.current is None else model.row_of(place.current)
        if row is not None:
            self.selectionModel().setCurrentIndex(
                model.index(row, place.column), QItemSelectionModel.SelectionFlag.NoUpdate
            )
        selection = QItemSelection()
        if place.everything and len(model.ids):
            selection.select(model.index(0, 0), model.index(len(model.ids) - 1, 0))
        else:
            rows = (model.row_of(order_id) for order_id in place.selected)
            for found in rows:
                if found is not None:
                    selection.select(model.index(found, 0), model.index(found, 0))
        self.selectionModel().select(selection, _SELECT_ROWS)
        top = None if place.top is None else model.row_of(place.top)
        if top is not None:
            self.scrollTo(model.index(top, 0), QAbstractItemView.ScrollHint.PositionAtTop)
        self.horizontalScrollBar().setValue(place.shift)
