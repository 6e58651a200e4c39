"""The left side of the window: stores with their last import, statuses with their counts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from ordersync_gui.domain.desk import StatusCounts
from ordersync_gui.domain.status import MAPPABLE, OrderStatus
from ordersync_gui.ui.named import named
from ordersync_gui.ui.sidebar_items import COUNT, SECOND_LINE, SidebarDelegate
from ordersync_gui.ui.store_overview import StoreOverview
from ordersync_gui.ui.text import WARNING_SIGN, ago, status_label, status_symbol

_KEY = Qt.ItemDataRole.UserRole
ALL, ATTENTION = "all", "attention"
VIEWS: tuple[str, ...] = (ALL, *(status.value for status in MAPPABLE), OrderStatus.UNMAPPED.value, ATTENTION)


class Sidebar(QWidget):
    """Signals: store_chosen(store id or None), view_chosen(one of VIEWS)."""

    store_chosen = Signal(object)
    view_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._overviews: Sequence[StoreOverview] = ()
        self.stores = _list(self, "storeList", self.tr("Stores"))
        self.views = _list(self, "statusList", self.tr("Statuses"))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 0, 0)
        column.addWidget(_title(self.tr("Stores"), self.stores))
        column.addWidget(self.stores, 1)
        column.addWidget(_title(self.tr("Orders"), self.views))
        column.addWidget(self.views)
        self._fill_views()
        self.views.setFixedHeight(len(VIEWS) * self.views.sizeHintForRow(0) + 2 * self.views.frameWidth())
        self.show_stores(())
        self.stores.currentItemChanged.connect(self._tell_store)
        self.views.currentItemChanged.connect(self._tell_view)

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

    def choose_view(self, key: str) -> None:
        """Choose one of VIEWS as a click would."""
        self.views.setCurrentRow(VIEWS.index(key))

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
        self.stores.setCurrentRow(keys.index(chosen) if chosen in keys else 0)
        self.stores.blockSignals(False)

    def refresh_times(self) -> None:
        """Let "12 min ago" become "13 min ago"."""
        self.show_stores(self._overviews)

    def show_counts(self, counts: StatusCounts) -> None:
        """Show how many orders each view holds."""
        for item in _items(self.views):
            key = item.data(_KEY)
            count = _count(counts, key)
            item.setData(COUNT, f"{count:n}")
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {count}")
            item.setHidden(
                key == OrderStatus.UNMAPPED.value and not count and item is not self.views.currentItem()
            )

    def _fill_views(self) -> None:
        for key in VIEWS:
            item = QListWidgetItem(self._view_label(key))
            item.setData(_KEY, key)
            item.setToolTip(self._view_label(key))
            self.views.addItem(item)
        self.views.setCurrentRow(0)
        self.show_counts(StatusCounts())

    def _view_label(self, key: str) -> str:
        if key == ALL:
            return self.tr("All")
        if key == ATTENTION:
            return f"{WARNING_SIGN} {self.tr('Needs attention')}"
        status = OrderStatus(key)
        return f"{status_symbol(status)} {status_label(status)}"

    def _fill_all(self) -> None:
        unsent = sum(overview.unsent for overview in self._overviews)
        item = self.stores.item(0)
        item.setText(self.tr("All stores"))
        item.setData(_KEY, None)
        item.setData(SECOND_LINE, self._unsent(unsent) if unsent else "")
        item.setToolTip(self.tr("Orders of all stores"))

    def _fill_store(self, item: QListWidgetItem, overview: StoreOverview) -> None:
        store = overview.store
        troubled = bool(store.last_error_kind)
        item.setText(f"{WARNING_SIGN} {store.name}" if troubled else store.name)
        second = self.tr("import: {ago}").format(ago=ago(store.last_good_import))
        if overview.unsent:
            second = f"{second} · {self._unsent(overview.unsent)}"
        item.setData(_KEY, store.id)
        item.setData(SECOND_LINE, second)
        good = self.tr("Last good import: {ago}.").format(ago=ago(store.last_good_import))
        tip = f"{store.name}\n{good}"
        if troubled:
            failed = self.tr("The last import failed: {why}").format(why=store.last_error)
            tip = f"{tip}\n{failed}"
        item.setToolTip(tip)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{tip} {second}")

    def _unsent(self, count: int) -> str:
        return self.tr("{n} unsent").format(n=count)

    def _tell_store(self) -> None:
        self.store_chosen.emit(self.store_id())

    def _tell_view(self) -> None:
        item = self.views.currentItem()
        if item is not None:
            self.view_chosen.emit(item.data(_KEY))


def _count(counts: StatusCounts, key: str) -> int:
    if key == ALL:
        return counts.total
    if key == ATTENTION:
        return counts.needs_attention
    return counts.by_status.get(OrderStatus(key), 0)


def _list(parent: QWidget, object_name: str, name: str) -> QListWidget:
    found = named(QListWidget(parent), object_name, name)
    found.setItemDelegate(SidebarDelegate(found))
    found.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    found.setUniformItemSizes(False)
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
