"""The grid's table: what is current and selected follows the orders rather than the rows."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter, SortKey
from ordersync_gui.domain.grid_layout import GridLayout
from ordersync_gui.ui.orders import id_list
from ordersync_gui.ui.orders.arranging import ColumnArrangement
from ordersync_gui.ui.orders.columns import COLUMNS
from ordersync_gui.ui.orders.grid import OrdersGrid
from ordersync_gui.ui.orders.keeping import Place, selection_of
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.selection import row_count, selected_spans

_SELECT_ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_TOP = QAbstractItemView.ScrollHint.PositionAtTop
_FAR, _CTRL = (Qt.Key.Key_Home, Qt.Key.Key_End), Qt.KeyboardModifier.ControlModifier
_BEGINNING = 1024  # rows; of a list that isn't complete yet no more are known in one piece
ReadIds = Callable[[OrderFilter, int, int], "array[int]"]


class OrdersTable(OrdersGrid):
    """The orders, of which one is current and any number selected.

    Signals: sort_wanted(SortKey, descending), current_order(id or None), opened(id), selected(how many),
    layout_changed() when a person moved or resized a column, copy_wanted() for the selected orders as text.
    """

    sort_wanted = Signal(object, bool)
    current_order = Signal(object)
    opened = Signal(int)
    selected = Signal(int)
    layout_changed = Signal()
    copy_wanted = Signal()

    def __init__(
        self, model: OrdersModel, parent: QWidget | None = None, *, read_ids: ReadIds | None = None
    ) -> None:
        super().__init__(model, parent)
        self.setObjectName("ordersTable")
        self.setAccessibleName(self.tr("Orders"))
        self._read_ids = read_ids
        self._question: OrderFilter | None = None
        self._everything = False
        self._restoring = False
        self._sort = (OrderFilter().sort, OrderFilter().descending)
        self._awaited: Place | None = None
        self._leaving: frozenset[int] = frozenset()
        self._announced: int | None = None
        self.columns = ColumnArrangement(self)
        self.columns.changed.connect(self.layout_changed)
        self._header.sectionClicked.connect(self._sort_by)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.doubleClicked.connect(lambda _: self._tell_opened())

    @property
    def orders(self) -> OrdersModel:
        """The model of the rows."""
        return self._orders

    @property
    def question(self) -> OrderFilter | None:
        """What the rows are the answer to."""
        return self._question

    def order_id(self) -> int | None:
        """The order that the keyboard is on."""
        row = self.currentIndex().row()
        return (self._orders.ids[row] or None) if 0 <= row < len(self._orders.ids) else None

    def order_ids(self) -> tuple[int, ...]:
        """The selected orders from top to bottom; where none is, the one that the keyboard is on."""
        return tuple(self._chosen_ids())

    def chosen(self) -> Chosen:
        """What acts are about: everything as a question after select-all, else the same as `order_ids`."""
        if self._everything and self._question is not None:
            return Chosen(self.selected_count(), wanted=self._question)
        return Chosen.of(self._chosen_ids())

    def selected_ids(self) -> dict[int, array[int]]:
        """The ids of the selected spans by the rows where they begin, with gaps where they aren't known yet."""
        spans = selected_spans(self.selectionModel().selection())
        return {span.start: self._orders.ids[span.start : span.stop] for span in spans}

    @property
    def has_chosen(self) -> bool:
        """Whether acts have anything to be about; a selection stays when the current order of it has gone."""
        return self.order_id() is not None or self.selectionModel().hasSelection()

    @property
    def everything(self) -> bool:
        """Whether all that the question finds was selected as such."""
        return self._everything

    def selected_count(self) -> int:
        """How many orders are selected; costs nothing, however many there are."""
        return row_count(selected_spans(self.selectionModel().selection()))

    def selectAll(self) -> None:  # noqa: N802 - Qt's name
        """Select everything that the list's question finds, also what comes in later."""
        self._restoring = True
        try:
            super().selectAll()
        finally:
            self._restoring = False
        self._everything = self._orders.rowCount() > 0
        self._tell_selected()

    def show_ids(self, ids: array[int], *, question: OrderFilter | None = None, partial: bool = False) -> None:
        """Show other orders; the current one and the selection stay with their orders.

        question: what they are the answer to; the answer to another one is shown from its top, the same one
        stays scrolled where it was. partial: more ids follow, so that an order which isn't among them yet may
        still come.
        """
        now, again = self._place(), question == self._question
        place = self._awaited or now
        following = self._following()
        if not _same_orders(question, self._question):
            place = replace(place, everything=False, selected=() if place.everything else place.selected)
        self._question, self._awaited, self._everything = question, None, place.everything and bool(ids)
        self._restoring = True
        try:
            self._orders.show_ids(ids)
            known = ids[:_BEGINNING] if partial else ids
            self._restore(place, known, follow=again and place is now)
            self._scroll_to(now.row_in(known, now.top) if again else 0)
            self._step_on(place, following)
        finally:
            self._restoring = False
        if partial and self.order_id() is None and place.current is not None:
            self._awaited = place
        else:
            self._tell_current()
        self._tell_selected()

    def add_ids(self, start: int, ids: array[int]) -> None:
        """Learn the ids of places from start on; nothing that is shown moves."""
        before = self._orders.rowCount()
        self._orders.fill(start, ids)
        if self._everything and self._orders.rowCount() > before:
            self.selectAll()
        if self.currentIndex().isValid():
            self._tell_current()  # which order that is wasn't known where the keyboard was ahead of the reading

    def settle(self, ids: array[int]) -> None:
        """The whole list is known now: show where it differs from what is shown, and what was waited for."""
        if ids != self._orders.ids:
            self.show_ids(ids, question=self._question)
        elif self._awaited is not None:
            place, self._awaited = self._awaited, None
            self._restoring = True
            try:
                self._restore(place, ids, follow=False)
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
        self.read_ahead_later()
        self._choose(row, max(0, self.currentIndex().column()))
        return True

    def let_go(self) -> None:
        """Have no current and no selected order, not even one that is still waited for."""
        self._awaited = None
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())
        self._tell_current()

    def show_sort(self, key: SortKey, *, descending: bool) -> None:
        """Show the sort mark without sorting."""
        self._sort = (key, descending)
        for section, column in enumerate(COLUMNS):
            if column.sort is key:
                order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
                self._header.setSortIndicator(section, order)

    def show_busy(self, busy: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show that another order of the rows is being worked out."""
        self._header.show_busy(busy)

    def show_all_columns(self, every: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show every column and scroll sideways, or just those that fit or were chosen."""
        self.columns.show_every(every)

    def apply_layout(self, layout: GridLayout) -> None:
        """Arrange the columns as chosen; the automatic layout shows those that fit."""
        self.columns.apply(layout)

    def layout_now(self) -> GridLayout:
        """The columns as chosen, the automatic layout where nobody did."""
        return self.columns.layout_now

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the columns into the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.columns.arrange()

    def keyboardSearch(self, search: str, /) -> None:  # noqa: N802 - Qt's name
        """Let a letter do nothing: Qt would read all orders for it, here and now, a minute for a million."""

    def selectionCommand(  # noqa: N802 - Qt's name
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """What a key or click does to the selection.

        Ctrl+Home and Ctrl+End select the order that they go to: by Qt's own rule the one before stays selected,
        out of sight, and is what would be shipped while the details show the other.
        """
        if isinstance(event, QKeyEvent) and event.key() in _FAR and event.modifiers() & _CTRL:
            flag = QItemSelectionModel.SelectionFlag
            further = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            return (flag.SelectCurrent if further else flag.ClearAndSelect) | flag.Rows
        return super().selectionCommand(index, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Copy whole orders instead of a single cell."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _take_font(self) -> None:
        super()._take_font()
        self.columns.measure()

    def _chosen_ids(self) -> array[int]:
        found: array[int] = array("q")
        for span in selected_spans(self.selectionModel().selection()):
            found.extend(self._known(span))
        current = self.order_id()
        return found if found or current is None else array("q", [current])

    def _known(self, span: range) -> array[int]:
        """The ids of a span; what hasn't been read yet is read now, since no act may miss an order."""
        ids = self._orders.ids[span.start : span.stop]
        if id_list.UNREAD not in ids:
            return ids
        if self._read_ids is not None and self._question is not None:
            return self._read_ids(self._question, span.start, len(span))
        return array("q", filter(None, ids))

    def _sort_by(self, section: int) -> None:
        """A click on a header; Qt has moved its own mark already, so that it doesn't tell what was sorted by."""
        key, (before, descending) = COLUMNS[section].sort, self._sort
        if key is None:
            self.show_sort(before, descending=descending)
            return
        descending = key is before and not descending
        self.show_sort(key, descending=descending)
        self.sort_wanted.emit(key, descending)

    def _moved(self, *_: QModelIndex) -> None:
        if not self._restoring:
            self._leaving, self._awaited = frozenset(), None
        self._tell_current()

    def _tell_current(self, *_: QModelIndex) -> None:
        order_id = self.order_id()
        if not self._restoring and order_id != self._announced:
            self._announced = order_id
            self.current_order.emit(order_id)

    def _selection_changed(self, *_: QItemSelection) -> None:
        if not self._restoring:
            self._everything = False
        self._tell_selected()

    def _tell_selected(self) -> None:
        if not self._restoring:
            self.selected.emit(self.selected_count())

    def _tell_opened(self) -> None:
        order_id = self.order_id()
        if order_id is not None:
            self.opened.emit(order_id)

    def _place(self) -> Place:
        current, top = self.currentIndex(), self.rowAt(0)
        return Place(
            ids=self._orders.ids,
            current=current.row() if current.isValid() else None,
            top=top if top >= 0 and self.verticalScrollBar().value() > 0 else None,
            selected=selected_spans(self.selectionModel().selection()),
            everything=self._everything,
            column=max(0, current.column()),
            shift=self.horizontalScrollBar().value(),
        )

    def _following(self) -> Sequence[int]:
        """Who may take the place of an order that was dealt with: those below it, then those above."""
        current, ids = self.order_id(), self._orders.ids
        if current is None or current not in self._leaving:
            return ()
        row, near = self.currentIndex().row(), len(self._leaving)
        return (*ids[row + 1 : row + 1 + near], *reversed(ids[max(0, row - near) : row]))

    def _step_on(self, place: Place, following: Sequence[int]) -> None:
        if not following or self.order_id() is not None:
            return
        row = next((row for row in map(self._orders.row_of, following) if row is not None), None)
        if row is not None:
            self._choose(row, place.column)

    def _choose(self, row: int, column: int) -> None:
        """Make the row the current and only selected one, whatever key of a shortcut is still held down."""
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._orders.index(row, self.seen_column(column)), only)

    def _restore(self, place: Place, ids: array[int], *, follow: bool) -> None:
        """Put everything back where its order is among the ids; those may be the beginning of the list alone.

        follow: whether the current order is scrolled to where it was in sight at the list's beginning.
        """
        model, chosen = self._orders, self.selectionModel()
        row = place.row_in(ids, place.current)
        if row is not None:
            self.put_current(row, place.column, follow=follow)
        spans = [range(model.rowCount())] if self._everything else place.selected_in(ids)
        chosen.select(selection_of(model, spans), _SELECT_ROWS)
        self.horizontalScrollBar().setValue(place.shift)

    def _scroll_to(self, row: int | None) -> None:
        """Have this row at the top, None where that stays as it is."""
        if row is not None:
            shift = self.horizontalScrollBar().value()
            self.scrollTo(self._orders.index(row, self.seen_column(0)), _TOP)
            self.horizontalScrollBar().setValue(shift)


def _same_orders(one: OrderFilter | None, other: OrderFilter | None) -> bool:
    """Whether two questions find the same orders, in whatever order."""
    if one is None or other is None:
        return one is other
    return replace(one, sort=other.sort, descending=other.descending, limit=other.limit) == other
