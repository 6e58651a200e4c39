"""The menu that the list is sorted by, for those without a mouse."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderFilter, SortKey
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.orders.panel import OrdersPanel
from ordersync_gui.ui.views.sorting import SortMenu


def test_each_sort_key_has_an_entry_and_the_second_time_it_is_turned_round(
    desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    panel = OrdersPanel(desk, jobs)
    qtbot.addWidget(panel)
    sort = SortMenu(panel, panel)
    assert set(sort.by) == set(SortKey)
    sort.by[SortKey.BUYER].trigger()
    assert panel.wanted == OrderFilter(sort=SortKey.BUYER, descending=False)
    sort.by[SortKey.BUYER].trigger()
    assert panel.wanted == OrderFilter(sort=SortKey.BUYER, descending=True)
    sort.turn.trigger()
    assert panel.wanted == OrderFilter(sort=SortKey.BUYER, descending=False)
    sort.menu.aboutToShow.emit()
    assert [key for key, action in sort.by.items() if action.isChecked()] == [SortKey.BUYER]
    qtbot.waitUntil(lambda: not jobs.running, timeout=20_000)
