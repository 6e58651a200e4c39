"""The left side of the window: stores with their last import, statuses with their counts."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf
from time import monotonic

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from ordersync_gui.domain.desk import StatusCounts
from ordersync_gui.domain.schedule import NextImport
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.store_state import SIGN_IN_TROUBLE
from ordersync_gui.ui.action_icons import BY_VIEW
from ordersync_gui.ui.field_rows import small
from ordersync_gui.ui.inline_message import wrapped_label
from ordersync_gui.ui.named import named
from ordersync_gui.ui.order_views import (
    ALL,
    ATTENTION,
    ATTENTION_GROUPS,
    LEFT_OUT,
    VIEWS,
    view_count,
    view_explanation,
    view_label,
)
from ordersync_gui.ui.sidebar_items import (
    COUNT,
    ICON,
    INDENTED,
    SidebarDelegate,
    SidebarList,
)
from ordersync_gui.ui.sidebar_saved import SavedRow, SavedRows
from ordersync_gui.ui.sidebar_stores import KEY, fill_stores
from ordersync_gui.ui.store_overview import StoreOverview
from ordersync_gui.ui.text import number, tooltip
from ordersync_gui.ui.unmapped_hint import UnmappedHint

__all__ = ["SIGN_IN_TROUBLE", "Sidebar"]

_UNMAPPED_VIEWS = (OrderStatus.UNMAPPED.value, "attention_unmapped")
_WORDS_HOLD_S = 30  # so long what is said of times ("12 min ago") may stand
_ONLY_WHEN_THERE = (OrderStatus.UNMAPPED.value, *ATTENTION_GROUPS, LEFT_OUT)


class Sidebar(QWidget):
    """Tells what was chosen, and where a menu is wanted for it.

    Signals: store_chosen(store id or None), view_chosen(one of VIEWS), saved_chosen(id of a saved view),
    menu_wanted(global QPoint), saved_menu_wanted(id, global QPoint), map_wanted(store id, status word). The store
    under the pointer is chosen before menu_wanted tells of it.
    """

    store_chosen = Signal(object)
    view_chosen = Signal(str)
    saved_chosen = Signal(int)
    menu_wanted = Signal(QPoint)
    saved_menu_wanted = Signal(int, QPoint)
    map_wanted = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._overviews: Sequence[StoreOverview] = ()
        self._next: Mapping[int, NextImport] = {}
        self._filled_at = -inf
        self._awaited: int | None = None
        self.stores = _list(self, "storeList", self.tr("Stores"))
        self.views = _list(self, "statusList", self.tr("Views of the orders"))
        self.views.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 0, 0)
        column.addWidget(_title(self.tr("Stores"), self.stores))
        column.addWidget(self.stores, 1)
        column.addWidget(_title(self.tr("Orders"), self.views))
        column.addWidget(self.views)
        self._hint = small(wrapped_label(view_explanation(LEFT_OUT), self))
        named(self._hint, "leftOutHint", view_explanation(LEFT_OUT))
        self._hint.hide()
        column.addWidget(self._hint)
        self.unmapped = UnmappedHint(self)
        self.unmapped.map_wanted.connect(self.map_wanted)
        column.addWidget(self.unmapped)
        self.saved = SavedRows(self.views, len(VIEWS))
        self._fill_views()
        self.show_stores(())
        self.stores.currentItemChanged.connect(self._tell_store)
        self.views.currentItemChanged.connect(self._tell_view)
        self.stores.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.stores.customContextMenuRequested.connect(self._ask_for_menu)
        self.views.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.views.customContextMenuRequested.connect(self._ask_for_saved_menu)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for "Awaiting Shipment" and a five-digit count."""
        return QSize(self.fontMetrics().averageCharWidth() * 32, 400)

    def store_id(self) -> int | None:
        """The chosen store, None for all."""
        item = self.stores.currentItem()
        chosen: int | None = None if item is None else item.data(KEY)
        return chosen

    def choose_store(self, store_id: int | None) -> None:
        """Choose a store as a click would."""
        for item in _items(self.stores):
            if item.data(KEY) == store_id:
                self.stores.setCurrentItem(item)

    def expect_store(self, store_id: int | None) -> None:
        """Choose this store, as soon as it is known here."""
        self._awaited = store_id
        self.choose_store(store_id)

    def expect_view(self, key: str) -> None:
        """Choose one of VIEWS before anybody knows how many orders it holds."""
        self.views.item(VIEWS.index(key)).setHidden(False)
        self.choose_view(key)

    def show_everything(self, left_out: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Choose all orders of all stores, or all that are left out."""
        self.choose_store(None)
        self.expect_view(LEFT_OUT if left_out else ALL)

    def view_key(self) -> str | None:
        """The chosen one of VIEWS, None while a saved view is chosen."""
        item = self.views.currentItem()
        key = None if item is None else item.data(KEY)
        return key if isinstance(key, str) else None

    def follow_view(self, key: str) -> None:
        """Show that one of VIEWS is open, without telling anybody to open it."""
        with QSignalBlocker(self.views):
            self.expect_view(key)
        self._show_hints()

    def add_below(self, widget: QWidget) -> None:
        """Put something under the views."""
        if layout := self.layout():
            layout.addWidget(widget)

    def show_saved(self, rows: Sequence[SavedRow]) -> None:
        """Show the saved views under the built-in ones; a chosen one that is gone gives way to all orders."""
        gone = self.saved.current()
        if self.saved.show(rows):
            if gone is not None and self.saved.current() != gone:
                self.choose_view(ALL)
            self._fit_views()

    def choose_view(self, key: str) -> None:
        """Choose one of VIEWS as a click would; for a reason that no order has, all that need attention."""
        gone = key in ATTENTION_GROUPS and self.views.item(VIEWS.index(key)).isHidden()
        self.views.setCurrentRow(VIEWS.index(ATTENTION if gone else key))

    def show_stores(self, overviews: Sequence[StoreOverview]) -> None:
        """Show the stores as they are now; the chosen one stays chosen."""
        fresh = monotonic() < self._filled_at + _WORDS_HOLD_S
        if fresh and self._awaited is None and overviews == self._overviews:
            return  # while an import runs they are read again and again
        self._filled_at = monotonic()
        chosen = self.store_id()
        self._overviews = overviews
        self.stores.blockSignals(True)
        while self.stores.count() > len(overviews) + 1:
            self.stores.takeItem(self.stores.count() - 1)
        while self.stores.count() < len(overviews) + 1:
            self.stores.addItem(QListWidgetItem())
        fill_stores(self.stores, overviews, self._next)
        keys = [item.data(KEY) for item in _items(self.stores)]
        if self._awaited is not None and self._awaited in keys:
            chosen, self._awaited = self._awaited, None
        self.stores.setCurrentRow(keys.index(chosen) if chosen in keys else 0)
        self.stores.blockSignals(False)
        self.stores.updateGeometry()
        self._show_hints()
        if chosen not in keys:
            self._tell_store()

    def show_next(self, next_imports: Mapping[int, NextImport]) -> None:
        """Show when the stores are imported next, by their ids, and which are imported just now."""
        if next_imports == self._next:
            return
        self._next = next_imports
        fill_stores(self.stores, self._overviews, next_imports)

    def show_counts(self, counts: StatusCounts) -> None:
        """Show how many orders each view holds; a chosen reason for attention that is gone gives way to all."""
        for item in _items(self.views)[: len(VIEWS)]:
            key = item.data(KEY)
            count = view_count(counts, key)
            item.setData(COUNT, number(count))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {number(count)}")
            kept = item is self.views.currentItem() and key not in ATTENTION_GROUPS
            item.setHidden(key in _ONLY_WHEN_THERE and not count and not kept)
        if self.views.currentItem().isHidden():
            self.choose_view(ATTENTION)
        self._fit_views()

    def _fit_views(self) -> None:
        """Give the list its height now, so that what is chosen stays in view."""
        self.views.updateGeometry()
        if layout := self.layout():
            layout.activate()
        self.views.scrollToItem(self.views.currentItem())

    def _fill_views(self) -> None:
        for key in VIEWS:
            item = QListWidgetItem(view_label(key))
            item.setData(KEY, key)
            item.setData(INDENTED, key in ATTENTION_GROUPS)
            item.setData(ICON, BY_VIEW.get(key))
            item.setToolTip(tooltip(view_explanation(key)))
            self.views.addItem(item)
        self.views.setCurrentRow(0)
        self.show_counts(StatusCounts())

    def _tell_store(self) -> None:
        self._show_hints()
        self.store_chosen.emit(self.store_id())

    def _show_hints(self) -> None:
        """Say under the views what belongs to the one that is open."""
        key, store_id = self.view_key(), self.store_id()
        self._hint.setVisible(key == LEFT_OUT)
        of_view = self._overviews if key in _UNMAPPED_VIEWS else ()
        self.unmapped.show_words([found for found in of_view if store_id in (None, found.store.id)])

    def _ask_for_menu(self, place: QPoint) -> None:
        item = self.stores.itemAt(place)
        if item is None or item.data(KEY) is None:
            return
        self.stores.setCurrentItem(item)
        self.menu_wanted.emit(self.stores.viewport().mapToGlobal(place))

    def _ask_for_saved_menu(self, place: QPoint) -> None:
        item = self.views.itemAt(place)
        if item is not None and isinstance(item.data(KEY), int):
            self.saved_menu_wanted.emit(item.data(KEY), self.views.viewport().mapToGlobal(place))

    def _tell_view(self) -> None:
        item = self.views.currentItem()
        key = None if item is None else item.data(KEY)
        self._show_hints()
        if isinstance(key, int):
            self.saved_chosen.emit(key)
        elif key is not None:
            self.view_chosen.emit(key)


def _list(parent: QWidget, object_name: str, name: str) -> QListWidget:
    found = named(SidebarList(parent), object_name, name)
    found.setItemDelegate(SidebarDelegate(found))
    found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    found.setUniformItemSizes(False)
    # Scrolling by whole rows, Qt leaves the chosen one half out of sight at the lower edge.
    found.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
    return found


def _title(text: str, for_: QListWidget) -> QLabel:
    label = QLabel(text)
    label.setBuddy(for_)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _items(widget: QListWidget) -> list[QListWidgetItem]:
    return [widget.item(row) for row in range(widget.count())]
