"""Gives the window its views: built, in its menus, telling their troubles where the window tells its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ordersync_gui.ui.views.desk_views import DeskViews
from ordersync_gui.ui.views.sorting import SortMenu
from ordersync_gui.ui.views.view_commands import ViewCommands

if TYPE_CHECKING:
    from ordersync_gui.ui.main_window import MainWindow

_HINT_MS = 8_000


def add_views(window: MainWindow) -> DeskViews:
    """The views of this window, once its menus are there; the window calls their start and stop."""
    desk, jobs, orders, sidebar = window.desk, window.jobs, window.orders, window.sidebar
    views = DeskViews(desk, jobs, window, orders=orders, sidebar=sidebar, watch=window.watch)
    commands = ViewCommands(desk, jobs, window, views=views, orders=orders, sidebar=sidebar)
    commands.actions.fill(window.menuBar(), window.commands.view_menu, sort=SortMenu(orders, window).menu)
    commands.trouble.connect(lambda text: window.show_trouble("views", text))
    commands.told.connect(lambda text: window.statusBar().showMessage(text, _HINT_MS))
    return views
