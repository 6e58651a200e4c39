"""The menu that the list is sorted by: each column once, and the other way round."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from ordersync_gui.domain.desk import SortKey
from ordersync_gui.ui.orders.columns import COLUMNS, column_title
from ordersync_gui.ui.orders.panel import OrdersPanel


class SortMenu(QObject):
    """Sorts as a click on a header does, also by columns that aren't shown."""

    def __init__(self, orders: OrdersPanel, window: QWidget) -> None:
        super().__init__(window)
        self._orders = orders
        self.menu = QMenu(self.tr("Sort &by"), window)
        self.menu.setObjectName("sortMenu")
        self._group = QActionGroup(self)
        self.by = {column.sort: self._action(column.key, column.sort) for column in COLUMNS if column.sort}
        self.menu.addSeparator()
        self.turn = QAction(self.tr("The other &way round"), window)
        self.turn.setObjectName("sortTurn")
        self.turn.setShortcut(QKeySequence("F9"))
        self.turn.triggered.connect(lambda: self._sort(self._orders.wanted.sort))
        self.menu.addAction(self.turn)
        self.menu.aboutToShow.connect(self._mark)

    def _action(self, column: str, key: SortKey) -> QAction:
        action = QAction(column_title(column), self.menu)
        action.setObjectName(f"sort_{column}")
        action.setCheckable(True)
        self._group.addAction(action)
        action.triggered.connect(lambda _checked=False: self._sort(key))
        self.menu.addAction(action)
        return action

    def _sort(self, key: SortKey) -> None:
        """By this key; for the second time the other way round."""
        wanted = self._orders.wanted
        self._orders.sort_by(key, descending=key is wanted.sort and not wanted.descending)

    def _mark(self) -> None:
        self.by[self._orders.wanted.sort].setChecked(True)
