"""The middle of the window: filter box, order count, grid, or the page that explains why it is empty."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.chosen import Chosen
from ordersync_gui.domain.desk import OrderFilter, OrderRow, SortKey, StatusCounts, Store
from ordersync_gui.domain.errors import OrderSyncError, ServerAway
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.elided_label import ElidedLabel
from ordersync_gui.ui.find.box import FindBox
from ordersync_gui.ui.find.labels import active_filters
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.named import named
from ordersync_gui.ui.orders.chosen_for_act import ChosenForAct
from ordersync_gui.ui.orders.chosen_reading import ChosenReading
from ordersync_gui.ui.orders.copying import RowCopying
from ordersync_gui.ui.orders.emptiness import Emptiness, Surroundings
from ordersync_gui.ui.orders.empty import EmptyPage
from ordersync_gui.ui.orders.id_list import spliced, with_gaps
from ordersync_gui.ui.orders.making import orders_table
from ordersync_gui.ui.orders.source import Hearers, Loaded, OrderSource
from ordersync_gui.ui.orders.table import OrdersTable
from ordersync_gui.ui.text import error_text, number

if TYPE_CHECKING:
    from ordersync_gui.domain.order_query_text import ParsedQuery

BUSY_AFTER_MS = 150  # what is there sooner needs no sign that it is coming
RELOAD_AFTER_MS = 200  # an import tells of every page; the ids are read again at most this often


class OrdersPanel(QWidget):
    """What stands between sidebar and details.

    Signals: loaded(Loaded), empty_chosen(key of the pressed button), widened(whether to what is left out) when
    the panel itself went to all orders, told(text) of what became of copying.
    """

    loaded = Signal(object)
    empty_chosen = Signal(str)
    widened = Signal(bool)
    told = Signal(str)

    def __init__(
        self, desk: Desk, jobs: Jobs, parent: QWidget | None = None, *, table: OrdersTable | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ordersPanel")
        self._desk, self._jobs = desk, jobs
        self.table = table or orders_table(desk, jobs, self)
        self.model = self.table.orders
        self.filter_box = FindBox(desk, jobs, self)
        self._chosen = ChosenReading(desk, jobs, self.table)
        self.for_act = ChosenForAct(self.table, self._chosen, self.filter_box, self)
        self._count = named(ElidedLabel("", self), "orderCount", self.tr("Number of orders shown"))
        self._clear = named(QPushButton(self.tr("Clear"), self), "clearFilter", self.tr("Clear the filter"))
        self._empty = EmptyPage(self)
        self._emptiness = Emptiness(self._empty)
        self._stack = QStackedWidget(self)
        self._source = OrderSource(desk, jobs, Hearers(self._show, self._fill, self._settle, self._broke))
        self.destroyed.connect(self._source.stop)  # also where a whole window goes while it is read
        self._wanted = self.table.question or OrderFilter()
        self._counts = StatusCounts()
        self._surroundings: Surroundings | None = None
        self._answered = False
        self._counted = ""
        self._shown = OrderFilter()
        self._whole = self._adding = self._growing = False
        self._to_current: OrderRow | None = None
        self._sought: int | None = None  # an order that is being read, to be shown whatever hides it
        self._reload_soon = QTimer(self, singleShot=True)
        self._slow = QTimer(self, singleShot=True, interval=BUSY_AFTER_MS)
        self._copying = RowCopying(desk, jobs, self.table, self._chosen)
        self._lay_out()
        self._connect(jobs)

    @property
    def busy(self) -> bool:
        """Whether the rows shown aren't the wanted ones, and haven't been for a while."""
        return self._answered and self._shown != self._wanted and not self._slow.isActive()

    @property
    def waiting(self) -> bool:
        """Whether ids of the list are still on their way; may be asked from any thread."""
        return self._source.waiting

    @property
    def shown(self) -> OrderFilter:
        """What the rows on screen are the answer to."""
        return self._shown

    @property
    def complete(self) -> bool:
        """Whether the rows on screen are the wanted ones, all of them."""
        return self._answered and self._shown == self._wanted and not self._source.waiting

    @property
    def wanted(self) -> OrderFilter:
        """What the grid shows or is about to show."""
        return self._wanted

    def choose(self, wanted: OrderFilter) -> None:
        """Show other orders, or the same in another order."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._seek_nothing()
            self.table.leave(())
            self.table.show_sort(wanted.sort, descending=wanted.descending)
            self._slow.start()
            self.reload()

    def sort_by(self, key: SortKey, *, descending: bool) -> None:
        """Show the same orders in another order."""
        self.choose(replace(self._wanted, sort=key, descending=descending))

    def chosen(self) -> Chosen:
        """What acts are about: the selected orders, else the current one."""
        return self.table.chosen()

    def go_to(self, order_id: int) -> bool:
        """Make an order the current one; tells whether it is in the list."""
        self._seek_nothing()
        return self.table.go_to(order_id)

    def let_go(self) -> None:
        """Have no current order, not even one that is still on its way into the list."""
        self._seek_nothing()
        self.table.let_go()

    def show_only(self, order_id: int) -> None:
        """Make an order the current one whatever hides it now: then all orders with its number are shown."""
        if self.go_to(order_id):
            return
        self._sought = order_id
        self._jobs.run(
            "order",
            lambda _job: self._desk.workers.read(queries.order_rows, self._desk.db, [order_id]),
            on_done=lambda rows: self._widen(rows.get(order_id)) if self._sought == order_id else None,
            quiet=True,
        )

    def reload(self) -> None:
        """Read the ids again, off the Qt thread."""
        self._source.ask(self._wanted)

    def clear_filter(self) -> None:
        """Empty the filter box and show everything of the chosen store and status."""
        self.filter_box.clear()

    def take_surroundings(self, surroundings: Surroundings) -> None:
        """Tell what the empty pages depend on."""
        self._surroundings = surroundings
        self._show_count()

    def show_stores(self, stores: Sequence[Store]) -> None:
        """Mark each store's name in the grid with the colour that its settings give it."""
        self.model.show_colours({store.name: store.preferences.colour for store in stores})

    def on_changes(self, changes: Changes) -> None:
        """Draw changed orders again; read the ids again when orders came, went or moved, or a map was changed."""
        self.model.on_changes(changes)
        if (changes.membership or changes.maps) and not self._reload_soon.isActive():
            self._reload_soon.start(max(RELOAD_AFTER_MS, 2 * self._source.last_ms))

    def _lay_out(self) -> None:
        self._count.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._count.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._clear.hide()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self.filter_box.add_beside(self._count)
        self.filter_box.add_beside(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(self.filter_box)
        column.addWidget(self._stack, 1)
        self.table.show_sort(self._wanted.sort, descending=self._wanted.descending)
        self._empty.show_state(self.tr("Reading the orders..."), "")
        self._stack.setCurrentWidget(self.table if self.model.ids else self._empty)

    def _connect(self, jobs: Jobs) -> None:
        jobs.changed.connect(self.on_changes)
        self.filter_box.asked.connect(self._find)
        self.filter_box.left.connect(self._leave_filter)
        self._reload_soon.timeout.connect(self.reload)
        self._slow.timeout.connect(self._show_busy)
        self.model.missing.connect(self._source.look_at)
        self.model.outdated.connect(self._source.note_change)
        self._clear.clicked.connect(self.clear_filter)
        self._empty.chosen.connect(self._press_empty)
        self.table.sort_wanted.connect(lambda key, descending: self.sort_by(key, descending=descending))
        self.table.copy_wanted.connect(self._copying.start)
        self._copying.told.connect(self.told)
        self.table.selected.connect(self._say_count)

    def _find(self, query: ParsedQuery) -> None:
        self.choose(replace(self._wanted, text=query.words, terms=query.terms))

    def _leave_filter(self) -> None:
        """Put the keyboard into the grid, or on what can be done where it is empty."""
        buttons = self._empty.findChildren(QPushButton)
        to = self.table if self.table.isVisible() or not buttons else buttons[0]
        to.setFocus(Qt.FocusReason.OtherFocusReason)

    def _widen(self, row: OrderRow | None, *, left_out: bool = False) -> None:
        """Show all orders of all stores with the number of this one."""
        if row is None:
            return
        self.widened.emit(left_out)
        self.choose(OrderFilter(left_out=left_out, sort=self._wanted.sort, descending=self._wanted.descending))
        self.filter_box.setText(row.number)
        self._to_current = row

    def _seek_nothing(self) -> None:
        self._sought = self._to_current = None

    def _find_hidden(self) -> None:
        """Go to the order that was to be shown; one that isn't among all others is left out of the lists."""
        row, self._to_current = self._to_current, None
        if row is not None and not self.go_to(row.id) and not self._wanted.left_out:
            self._widen(row, left_out=True)

    def _press_empty(self, key: str) -> None:
        if key == "clear":
            self.clear_filter()
        else:
            self.empty_chosen.emit(key)

    def _show(self, loaded: Loaded) -> None:
        """Show the beginning of a new list; one that is read again changes where that is already certain."""
        again = self._whole and loaded.wanted == self._shown
        self._answered, self._shown, self._counts = True, loaded.wanted, loaded.counts
        self.model.know(loaded.rows)
        if not loaded.partial or not again:
            ids = with_gaps(loaded.ids, loaded.total)
            self.table.show_ids(ids, question=loaded.wanted, partial=loaded.partial)
        elif loaded.total is not None:
            longer = spliced(self.model.ids, loaded.ids, loaded.total)
            if longer is not None and longer != self.model.ids:
                self.table.show_ids(longer, question=loaded.wanted)
        self._whole = again
        self._adding = loaded.partial and not again
        self._growing = self._adding and loaded.total is None
        self._not_busy()
        self._show_count()
        self.loaded.emit(loaded)

    def _fill(self, start: int, ids: array[int]) -> None:
        """More ids of the list are there; of one that is read again they wait for the last of them."""
        if self._adding:
            self.table.add_ids(start, ids)
            if self._growing:
                self._show_count()

    def _settle(self, ids: array[int]) -> None:
        """All ids of the list are there."""
        self._whole, self._adding, self._growing = True, False, False
        self.table.settle(ids)
        self._show_count()
        self._find_hidden()

    def _show_busy(self) -> None:
        """The rows shown aren't the wanted ones yet."""
        if self._source.waiting and self._shown != self._wanted:
            self.table.show_busy(True)
            self._say_count(self.table.selected_count())

    def _not_busy(self) -> None:
        self._slow.stop()
        self.table.show_busy(False)

    def _broke(self, error: OrderSyncError) -> None:
        self._not_busy()
        if isinstance(error, ServerAway) and self.model.ids:
            return  # which the window tells of; what was read stays in sight until it is back
        self._empty.show_state(self.tr("The orders can't be read."), error_text(error))
        self._stack.setCurrentWidget(self._empty)

    def _in_scope(self) -> int:
        if self._wanted.left_out:
            return self._counts.left_out
        if self._wanted.needs_attention:
            return self._in_need()
        if self._wanted.status is not None:
            return self._counts.by_status.get(self._wanted.status, 0)
        return self._counts.total

    def _in_need(self) -> int:
        """How many need attention for the wanted reasons; an order may have several of them."""
        wanted = self._wanted.attention
        return self._counts.needing(wanted) if wanted else self._counts.needs_attention

    def _show_count(self) -> None:
        if not self._answered:
            return
        shown, scope = len(self.model.ids), self._in_scope()
        filters = active_filters(self._wanted)
        if self._growing:
            text = self.tr("{n} orders...", "", shown).format(n=number(shown))
        elif filters and not shown:
            text = self._emptiness.none_of(scope, len(filters))
        elif filters:
            text = self.tr("{shown} of {n} orders", "", scope).format(shown=number(shown), n=number(scope))
        else:
            text = self.tr("{n} orders", "", shown).format(n=number(shown))
        self._counted = text
        self._say_count(self.table.selected_count())
        self._clear.setVisible(bool(filters))
        self._stack.setCurrentWidget(self.table if shown else self._empty)
        if not shown:
            self._explain(scope)

    def _say_count(self, selected: int) -> None:
        more = self.tr("{orders}, {n} selected", "", selected).format(orders=self._counted, n=number(selected))
        text = more if selected > 1 and self._counted else self._counted
        every = self.tr("Everything that matches is selected, also what comes in before you act on it.")
        self._count.setText(self.tr("{orders} ...").format(orders=text) if self.busy else text)
        if self.table.everything:
            self._count.setToolTip(every)

    def _explain(self, scope: int) -> None:
        if self._surroundings is not None:
            self._emptiness.explain(self._surroundings, self._wanted, self._counts, scope)

    def focus_filter(self) -> None:
        """Put the keyboard into the filter box."""
        self.filter_box.start_typing()
