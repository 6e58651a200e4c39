"""Connects the actions on views, and the menus of sidebar and header, to what they do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu

from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.grid_layout import AUTOMATIC, GridLayout
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.order_views import view_label
from ordersync_gui.ui.orders.panel import OrdersPanel
from ordersync_gui.ui.sidebar import Sidebar
from ordersync_gui.ui.text import error_text
from ordersync_gui.ui.views.actions import ViewActions
from ordersync_gui.ui.views.desk_views import DeskViews
from ordersync_gui.ui.views.header_menu import HeaderMenu
from ordersync_gui.ui.views.view_acts import ViewActs
from ordersync_gui.ui.views.view_files import ViewFiles

if TYPE_CHECKING:
    from ordersync_gui.ui.views.columns_dialog import ColumnsDialog
    from ordersync_gui.ui.views.manage_dialog import ManageDialog


class ViewCommands(QObject):
    """Signals: trouble(text), told(text) for what needs no answer."""

    trouble = Signal(str)
    told = Signal(str)

    def __init__(
        self,
        desk: Desk,
        jobs: Jobs,
        window: QMainWindow,
        *,
        views: DeskViews,
        orders: OrdersPanel,
        sidebar: Sidebar,
    ) -> None:
        super().__init__(window)
        self._window, self._views, self._orders = window, views, orders
        self._manager: ManageDialog | None = None
        self.actions = ViewActions(window)
        self.acts = ViewActs(
            desk,
            jobs,
            window,
            orders=orders,
            saved=views.saved,
            choice=views.choice,
            stores=lambda: views.stores,
        )
        self.files = ViewFiles(desk, jobs, window, views.saved)
        columns = [self.actions.columns, self.actions.reset_columns]
        HeaderMenu(orders.table, choose=views.layouts.choose, more=columns, parent=self)
        sidebar.saved_menu_wanted.connect(self._open_menu)
        views.strip.save_wanted.connect(self.acts.save_changes)
        views.shown.connect(self._refresh)
        views.layouts.changed.connect(self._refresh)
        self._connect_actions()
        self._connect_outcomes()

    def choose_columns(self) -> ColumnsDialog:
        """Open the dialog with the columns of the open view."""
        from ordersync_gui.ui.views.columns_dialog import ColumnsDialog  # noqa: PLC0415 - not needed at first

        view = self._views.choice.saved_view
        name = view_label(self._views.choice.key) if view is None else view.name
        dialog = ColumnsDialog(self._columns_now(), name, self._window)
        dialog.chosen.connect(self._views.layouts.choose)
        dialog.open()
        return dialog

    def manage(self) -> ManageDialog:
        """Open the dialog with all saved views."""
        from ordersync_gui.ui.views.manage_dialog import ManageDialog  # noqa: PLC0415 - as above

        dialog = self._manager = ManageDialog(self._window)
        dialog.open_wanted.connect(self._views.open)
        dialog.rename_wanted.connect(self.acts.ask_to_rename)
        dialog.delete_wanted.connect(self.acts.ask_to_delete)
        dialog.shift_wanted.connect(self.acts.shift)
        dialog.finished.connect(self._managed)
        self._refresh()
        dialog.open()
        return dialog

    def menu_for(self, view_id: int) -> QMenu:
        """What can be done with a saved view."""
        menu = QMenu(self._window)
        menu.setObjectName("savedViewMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        entries = (
            ("renameView", self.tr("&Rename..."), lambda: self.acts.ask_to_rename(view_id)),
            ("deleteView", self.tr("&Delete..."), lambda: self.acts.ask_to_delete(view_id)),
            ("moveViewUp", self.tr("Move &up"), lambda: self.acts.shift(view_id, -1)),
            ("moveViewDown", self.tr("Move do&wn"), lambda: self.acts.shift(view_id, 1)),
        )
        for name, text, act in entries:
            action = QAction(text, menu)
            action.setObjectName(name)
            action.triggered.connect(lambda _checked=False, act=act: act())
            menu.addAction(action)
        menu.addSeparator()
        menu.addActions([self.actions.save_changes, self.actions.manage])
        return menu

    def _connect_actions(self) -> None:
        actions = self.actions
        actions.save.triggered.connect(self.acts.ask_to_save)
        actions.save_changes.triggered.connect(self.acts.save_changes)
        actions.manage.triggered.connect(self.manage)
        actions.export.triggered.connect(self.files.ask_where_to_write)
        actions.import_.triggered.connect(self.files.ask_what_to_read)
        actions.columns.triggered.connect(self.choose_columns)
        actions.reset_columns.triggered.connect(lambda: self._views.layouts.choose(AUTOMATIC))
        actions.wanted.connect(self._open_nth)

    def _connect_outcomes(self) -> None:
        self.acts.saved_new.connect(self._views.open_when_read)
        for part in (self.acts, self.files):
            part.done.connect(self._views.saved.look)
            part.told.connect(self.told)
            part.failed.connect(self._failed)
        self.files.trouble.connect(self.trouble)
        self._views.trouble.connect(self.trouble)

    def _columns_now(self) -> GridLayout:
        """The columns as they are on screen; what the grid only stretched keeps its usual width."""
        layout = self._orders.table.columns.shown_now()
        if not self._orders.table.layout_now().automatic:
            return layout
        return replace(layout, columns=tuple(replace(place, width_chars=None) for place in layout.columns))

    def _open_nth(self, place: int) -> None:
        if place < len(self._views.saved.views):
            self._views.open(self._views.saved.views[place].id)

    def _open_menu(self, view_id: int, place: QPoint) -> None:
        self.menu_for(view_id).popup(place)

    def _managed(self) -> None:
        self._manager = None

    def _refresh(self) -> None:
        views = self._views
        self.actions.name_views(views.saved.views)
        self.actions.save_changes.setEnabled(views.choice.changed())
        self.actions.export.setEnabled(bool(views.saved.views))
        self.actions.reset_columns.setEnabled(not self._orders.table.layout_now().automatic)
        if self._manager is not None:
            self._manager.show_views(views.saved.views, views.stores)

    def _failed(self, error: OrderSyncError) -> None:
        self.trouble.emit(error_text(error))
