"""The menu of a column's header: hide it, keep it and those before it in place, choose columns."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ordersync_gui.domain.grid_layout import GridLayout, pinned_up_to, with_shown
from ordersync_gui.ui.orders.columns import COLUMN_KEYS, column_title
from ordersync_gui.ui.orders.table import OrdersTable


class HeaderMenu(QObject):
    """Opens at a right click on the header; choose is told the columns that are wanted then."""

    def __init__(
        self, table: OrdersTable, *, choose: Callable[[GridLayout], None], more: list[QAction], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._table, self._choose, self._more = table, choose, more
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._ask)

    def menu_for(self, key: str) -> QMenu:
        """The menu of one column."""
        layout = self._table.columns.shown_now()
        menu = QMenu(self._table)
        menu.setObjectName("headerMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = column_title(key)
        hide = menu.addAction(self.tr('Hide "{column}"').format(column=title))
        hide.setObjectName("headerHide")
        hide.setEnabled(layout.shown != (key,))
        hide.triggered.connect(lambda: self._choose(with_shown(layout, key, shown=False)))
        pin = menu.addAction(self.tr('Keep in place up to "{column}"').format(column=title))
        pin.setObjectName("headerPin")
        pin.setEnabled(pinned_up_to(layout, key).pinned != layout.pinned)
        pin.triggered.connect(lambda: self._choose(pinned_up_to(layout, key)))
        loose = menu.addAction(self.tr("Let all columns scroll"))
        loose.setObjectName("headerUnpin")
        loose.setEnabled(layout.pinned > 0)
        loose.triggered.connect(lambda: self._choose(GridLayout(layout.columns)))
        menu.addSeparator()
        menu.addActions(self._more)
        return menu

    def _ask(self, place: QPoint) -> None:
        header = self._table.horizontalHeader()
        section = self._table.column_at(place.x())
        if 0 <= section < len(COLUMN_KEYS):
            self.menu_for(COLUMN_KEYS[section]).popup(header.viewport().mapToGlobal(place))
