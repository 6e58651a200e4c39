"""The middle of the window: filter box, order count, grid, or the page that explains why it is empty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk import OrderFilter, SortKey, StatusCounts, Store
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.named import named
from ordersync_gui.ui.orders.empty import EmptyPage
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.source import Loaded, OrderSource
from ordersync_gui.ui.orders.table import OrdersTable
from ordersync_gui.ui.text import ago, error_text, status_label

DEBOUNCE_MS = 150
RELOAD_AFTER_MS = 200  # an import tells of every page; the ids are read again at most this often


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the empty pages need to know: stores there, the last good import, a practice shop to offer, imports."""

    stores: int = 0
    last_import: datetime | None = None
    practice: bool = False
    importing: bool = False


class OrdersPanel(QWidget):
    """Signals: loaded(Loaded), empty_chosen(key of the pressed button)."""

    loaded = Signal(object)
    empty_chosen = Signal(str)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ordersPanel")
        self.model = OrdersModel(lambda ids: queries.order_rows(desk.db, ids), self)
        self.table = OrdersTable(self.model, self)
        self.filter_box = named(QLineEdit(self), "filterBox", self.tr("Filter the orders"))
        self._count = named(QLabel(self), "orderCount", self.tr("Number of orders shown"))
        self._clear = named(QPushButton(self.tr("Clear"), self), "clearFilter", self.tr("Clear the filter"))
        self._empty = EmptyPage(self)
        self._stack = QStackedWidget(self)
        self._source = OrderSource(desk, jobs, deliver=self._show, failed=self._broke)
        self._wanted = OrderFilter()
        self._counts = StatusCounts()
        self._surroundings: Surroundings | None = None
        self._answered = False
        self._counted = ""
        self._typing = QTimer(self, singleShot=True, interval=DEBOUNCE_MS)
        self._reload_soon = QTimer(self, singleShot=True)
        self._lay_out()
        self._connect(jobs)

    @property
    def wanted(self) -> OrderFilter:
        """What the grid shows or is about to show."""
        return self._wanted

    def choose(self, wanted: OrderFilter) -> None:
        """Show other orders, or the same in another order."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.table.leave(())
            self.reload()

    def reload(self) -> None:
        """Read the ids again, off the Qt thread."""
        self._source.ask(self._wanted)

    def clear_filter(self) -> None:
        """Empty the filter box and show everything of the chosen store and status."""
        self.filter_box.clear()
        self._apply_text()

    def take_surroundings(self, surroundings: Surroundings) -> None:
        """Tell what the empty pages depend on."""
        self._surroundings = surroundings
        self._show_count()

    def show_stores(self, stores: Sequence[Store]) -> None:
        """Mark each store's name in the grid with the colour that its settings give it."""
        self.model.show_colours({store.name: store.preferences.colour for store in stores})

    def on_changes(self, changes: Changes) -> None:
        """Draw changed orders again; read the ids again when orders came, went or moved."""
        if changes.orders:
            self.model.refresh(changes.orders)
        if changes.membership and not self._reload_soon.isActive():
            self._reload_soon.start(max(RELOAD_AFTER_MS, 2 * self._source.last_ms))

    def _lay_out(self) -> None:
        self.filter_box.setPlaceholderText(self.tr("Filter: number, buyer, address, SKU, tracking... (Ctrl+F)"))
        self.filter_box.setClearButtonEnabled(True)
        self._clear.hide()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        bar = QHBoxLayout()
        bar.setContentsMargins(0, 0, 6, 0)
        bar.addWidget(self.filter_box, 1)
        bar.addWidget(self._count)
        bar.addWidget(self._clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        self.table.show_sort(self._wanted.sort, descending=self._wanted.descending)
        self._empty.show_state(self.tr("Reading the orders..."), "")
        self._stack.setCurrentWidget(self._empty)

    def _connect(self, jobs: Jobs) -> None:
        jobs.changed.connect(self.on_changes)
        self.filter_box.textChanged.connect(lambda _: self._typing.start())
        self.filter_box.returnPressed.connect(self._apply_text)
        self._typing.timeout.connect(self._apply_text)
        self._reload_soon.timeout.connect(self.reload)
        self._clear.clicked.connect(self.clear_filter)
        self._empty.chosen.connect(self._press_empty)
        self.table.sort_wanted.connect(self._sort)
        self.table.selected.connect(self._say_count)

    def _apply_text(self) -> None:
        self._typing.stop()
        self.choose(replace(self._wanted, text=" ".join(self.filter_box.text().split())))

    def _sort(self, key: SortKey, descending: bool) -> None:  # noqa: FBT001 - a signal's argument
        self.choose(replace(self._wanted, sort=key, descending=descending))

    def _press_empty(self, key: str) -> None:
        if key == "clear":
            self.clear_filter()
        else:
            self.empty_chosen.emit(key)

    def _show(self, loaded: Loaded) -> None:
        self._answered = True
        self._counts = loaded.counts
        self.table.show_ids(loaded.ids)
        self._show_count(partial=loaded.partial)
        self.loaded.emit(loaded)

    def _broke(self, error: OrderSyncError) -> None:
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

    def _show_count(self, *, partial: bool = False) -> None:
        if not self._answered:
            return
        shown, scope = len(self.model.ids), self._in_scope()
        filtered = bool(self._wanted.text)
        if partial:
            text = self.tr("{n} orders...").format(n=scope)
        elif filtered and not shown:
            text = self.tr("0 of {n}: filter active").format(n=scope)
        elif filtered:
            text = self.tr("{shown} of {n} orders").format(shown=shown, n=scope)
        else:
            text = self.tr("1 order") if shown == 1 else self.tr("{n} orders").format(n=shown)
        self._counted = text
        self._say_count(self.table.selected_count())
        self._clear.setVisible(filtered)
        self._stack.setCurrentWidget(self.table if shown else self._empty)
        if not shown:
            self._explain(scope)

    def _say_count(self, selected: int) -> None:
        more = self.tr("{orders}, {n} selected").format(orders=self._counted, n=selected)
        self._count.setText(more if selected > 1 and self._counted else self._counted)

    def _explain(self, scope: int) -> None:
        around = self._surroundings
        if around is None:
            return
        if not around.stores:
            self._explain_no_store(offer_practice=around.practice)
        elif self._wanted.text:
            self._empty.show_state(
                self.tr("0 of {n}: filter active").format(n=scope),
                self.tr('No order here has "{text}" in it.').format(text=self._wanted.text),
                (("clear", self.tr("Clear the filter")),),
            )
        elif self._wanted.left_out:
            text = self.tr("A store's settings can leave out orders by where they come from.")
            self._empty.show_state(self.tr("No order is left out."), text)
        elif not self._counts.total and self._counts.left_out:
            text = self.tr("By the store's settings all of its orders are left out: {n}.")
            self._empty.show_state(self.tr("No orders."), text.format(n=self._counts.left_out))
        elif not self._counts.total:
            self._explain_no_order(around)
        else:
            self._explain_done(around)

    def _explain_no_store(self, *, offer_practice: bool) -> None:
        buttons = [("connect", self.tr("Connect a store"))]
        if offer_practice:
            buttons.append(("practice", self.tr("Try with the practice shop")))
        self._empty.show_state(
            self.tr("No store is connected yet."),
            self.tr("Connect a shop to see its orders here, ship them, and tell the shop."),
            tuple(buttons),
        )

    def _explain_no_order(self, around: Surroundings) -> None:
        if around.importing:
            self._empty.show_state(self.tr("Importing orders..."), self.tr("They appear here as they arrive."), ())
            return
        self._empty.show_state(
            self.tr("No orders yet."),
            self.tr("Last import: {ago}.").format(ago=ago(around.last_import)),
            (("import", self.tr("Import now (F5)")),),
        )

    def _explain_done(self, around: Surroundings) -> None:
        last = self.tr("Last import: {ago}.").format(ago=ago(around.last_import))
        if self._wanted.needs_attention:
            self._empty.show_state(self.tr("Nothing needs attention."), last)
        elif self._wanted.status is OrderStatus.AWAITING_SHIPMENT:
            self._empty.show_state(self.tr("Nothing to ship."), last, (("import", self.tr("Import now (F5)")),))
        elif self._wanted.status is not None:
            status = status_label(self._wanted.status)
            self._empty.show_state(self.tr("No order is {status}.").format(status=status), last)
        else:
            self._empty.show_state(self.tr("No orders."), last)

    def focus_filter(self) -> None:
        """Put the keyboard into the filter box."""
        self.filter_box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter_box.selectAll()
