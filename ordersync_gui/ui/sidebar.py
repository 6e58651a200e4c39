"""The left side of the window: stores with their last import, statuses with their counts."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QLocale, QPoint, QSignalBlocker, QSize, Qt, QTime, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from ordersync_gui.domain.backfill import told_of_backfill, told_of_poisoned
from ordersync_gui.domain.desk import StatusCounts, Store
from ordersync_gui.domain.status import OrderStatus
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
    view_text,
)
from ordersync_gui.ui.sidebar_items import (
    COUNT,
    INDENTED,
    MUTED,
    SECOND_LINE,
    STRIPE,
    SidebarDelegate,
    SidebarList,
)
from ordersync_gui.ui.sidebar_saved import SavedRow, SavedRows
from ordersync_gui.ui.store_overview import StoreOverview
from ordersync_gui.ui.text import WARNING_SIGN, ago, number, shown, tooltip, when
from ordersync_gui.ui.unmapped_hint import UnmappedHint, words_text

_KEY = Qt.ItemDataRole.UserRole
SIGN_IN_TROUBLE = ("auth_failed", "not_allowed", "secret_missing")
_UNMAPPED_VIEWS = (OrderStatus.UNMAPPED.value, "attention_unmapped")
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
        chosen: int | None = None if item is None else item.data(_KEY)
        return chosen

    def choose_store(self, store_id: int | None) -> None:
        """Choose a store as a click would."""
        for item in _items(self.stores):
            if item.data(_KEY) == store_id:
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
        key = None if item is None else item.data(_KEY)
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
        chosen = self.store_id()
        self._overviews = overviews
        self.stores.blockSignals(True)
        while self.stores.count() > len(overviews) + 1:
            self.stores.takeItem(self.stores.count() - 1)
        while self.stores.count() < len(overviews) + 1:
            self.stores.addItem(QListWidgetItem())
        self._fill_all()
        for row, overview in enumerate(overviews, 1):
            self._fill_store(self.stores.item(row), overview)
        keys = [item.data(_KEY) for item in _items(self.stores)]
        if self._awaited is not None and self._awaited in keys:
            chosen, self._awaited = self._awaited, None
        self.stores.setCurrentRow(keys.index(chosen) if chosen in keys else 0)
        self.stores.blockSignals(False)
        self.stores.updateGeometry()
        self._show_hints()
        if chosen not in keys:
            self._tell_store()

    def show_counts(self, counts: StatusCounts) -> None:
        """Show how many orders each view holds; a chosen reason for attention that is gone gives way to all."""
        for item in _items(self.views)[: len(VIEWS)]:
            key = item.data(_KEY)
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
            item = QListWidgetItem(view_text(key))
            item.setData(_KEY, key)
            item.setData(INDENTED, key in ATTENTION_GROUPS)
            item.setToolTip(tooltip(view_explanation(key)))
            self.views.addItem(item)
        self.views.setCurrentRow(0)
        self.show_counts(StatusCounts())

    def _fill_all(self) -> None:
        unsent = sum(overview.unsent for overview in self._overviews)
        item = self.stores.item(0)
        item.setText(self.tr("All stores"))
        item.setData(_KEY, None)
        item.setData(SECOND_LINE, self._unsent(unsent) if unsent else "")
        item.setToolTip(self.tr("Orders of all stores"))

    def _fill_store(self, item: QListWidgetItem, overview: StoreOverview) -> None:
        store = overview.store
        troubled = bool(store.last_error_kind or store.poisoned) and store.connected
        item.setText(f"{WARNING_SIGN} {store.name}" if troubled or overview.unmapped else store.name)
        second = self._standing(store)
        if overview.unsent:
            second = f"{second} · {self._unsent(overview.unsent)}"
        if overview.unmapped:
            second = f"{second} · {self.tr('{n} not mapped').format(n=number(len(overview.unmapped)))}"
        item.setData(_KEY, store.id)
        item.setData(SECOND_LINE, second)
        item.setData(STRIPE, store.preferences.colour)
        item.setData(MUTED, not store.connected)
        tip = "\n".join((store.name, *self._particulars(store), *self._unmapped(overview)))
        item.setToolTip(tooltip(tip))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tip} {second}")

    def _standing(self, store: Store) -> str:
        if not store.connected:
            return self.tr("disconnected")
        if _is_paused(store) and store.paused_until is not None:
            return self.tr("paused until {time}").format(time=_time_or_day(store.paused_until))
        return self.tr("import: {ago}").format(ago=ago(store.last_good_import))

    def _particulars(self, store: Store) -> list[str]:
        lines = [self.tr("Last good import: {ago}.").format(ago=ago(store.last_good_import))]
        if not store.connected:
            lines.append(self.tr("Disconnected: its orders stay here, its shop is neither asked nor told."))
            lines.append(self.tr("Stores > Connect again takes it up where it was left."))
        elif store.last_error_kind:
            lines.append(self.tr("The last import failed: {why}").format(why=store.last_error))
        if store.connected and store.last_error_kind in SIGN_IN_TROUBLE:
            lines.append(self.tr("Enter the right sign-in with Stores > Change connection."))
        lines += [shown(told_of_poisoned(bad)) for bad in store.poisoned]
        if store.backfill is not None:
            lines.append(shown(told_of_backfill(store.backfill)))
        if _is_paused(store):
            lines.append(self.tr("The shop asked not to be asked for a while; F5 asks it all the same."))
        return lines

    def _unmapped(self, overview: StoreOverview) -> list[str]:
        words = words_text(overview.unmapped)
        match len(overview.unmapped):
            case 0:
                return []
            case 1:
                return [self.tr("1 status word isn't mapped: {words}").format(words=words)]
            case count:
                return [self.tr("{n} status words aren't mapped: {words}").format(n=number(count), words=words)]

    def _unsent(self, count: int) -> str:
        return self.tr("{n} unsent").format(n=number(count))

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
        if item is None or item.data(_KEY) is None:
            return
        self.stores.setCurrentItem(item)
        self.menu_wanted.emit(self.stores.viewport().mapToGlobal(place))

    def _ask_for_saved_menu(self, place: QPoint) -> None:
        item = self.views.itemAt(place)
        if item is not None and isinstance(item.data(_KEY), int):
            self.saved_menu_wanted.emit(item.data(_KEY), self.views.viewport().mapToGlobal(place))

    def _tell_view(self) -> None:
        item = self.views.currentItem()
        key = None if item is None else item.data(_KEY)
        self._show_hints()
        if isinstance(key, int):
            self.saved_chosen.emit(key)
        elif key is not None:
            self.view_chosen.emit(key)


def _time_or_day(moment: datetime) -> str:
    """The time alone where it is today, so that it fits into a narrow line."""
    local = moment.astimezone()
    if local.date() != datetime.now(UTC).astimezone().date():
        return when(moment)
    return QLocale().toString(QTime(local.hour, local.minute), "HH:mm")


def _is_paused(store: Store) -> bool:
    return store.connected and store.paused_until is not None and store.paused_until > datetime.now(UTC)


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
