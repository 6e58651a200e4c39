"""The middle of the window with orders that a store's settings leave out, and with stores' colours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from finding_widgets import child, destroy
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.practice import PracticeShop
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.orders.emptiness import Surroundings
from ordersync_gui.ui.orders.panel import OrdersPanel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """The practice shop with its orders imported."""
    return connect(shop, orders=True)


@pytest.fixture
def panel(desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot) -> Iterator[OrdersPanel]:
    """The panel with the store's orders in it."""
    found = OrdersPanel(desk, jobs)
    found.take_surroundings(Surroundings(stores=1))
    found.show_stores((store,))
    found.show()
    found.reload()
    qtbot.waitUntil(lambda: len(found.model.ids) > 0, timeout=WITHIN_MS)
    yield found
    destroy(found)


def said(panel: OrdersPanel) -> str:
    names = ("emptyHeadline", "emptySentence", "orderCount")
    return " ".join(label.text() for name in names for label in panel.findChildren(QLabel, name))


def test_a_view_of_left_out_orders_says_when_there_are_none(panel: OrdersPanel, qtbot: QtBot) -> None:
    panel.choose(OrderFilter(left_out=True))
    qtbot.waitUntil(lambda: "No order is left out." in said(panel), timeout=WITHIN_MS)
    assert "0 orders" in said(panel)
    panel.choose(OrderFilter())
    qtbot.waitUntil(lambda: len(panel.model.ids) == 40, timeout=WITHIN_MS)


def test_the_stores_settings_colour_its_rows_mark(panel: OrdersPanel, store: Store) -> None:
    assert panel.model.colour_of(store.name) is None
    coloured = replace(store, preferences=replace(store.preferences, colour="#2a7f62"))
    panel.show_stores((coloured,))
    colour = panel.model.colour_of(store.name)
    assert colour is not None
    assert colour.name() == "#2a7f62"


def test_how_many_orders_are_selected_stands_beside_their_count(panel: OrdersPanel) -> None:
    panel.table.selectRow(0)
    assert "selected" not in said(panel)
    panel.table.selectAll()
    assert "40 orders, 40 selected" in said(panel)
    panel.table.clearSelection()
    assert "selected" not in said(panel)


def test_a_view_of_one_reason_counts_the_orders_with_that_reason(panel: OrdersPanel, qtbot: QtBot) -> None:
    reason = frozenset({AttentionKind.UNMAPPED_STATUS})
    panel.choose(OrderFilter(needs_attention=True, attention=reason))
    qtbot.waitUntil(lambda: 0 < len(panel.model.ids) < 40, timeout=WITHIN_MS)
    count = len(panel.model.ids)
    panel.choose(OrderFilter(needs_attention=True, attention=reason, text="nowhere to be found"))
    qtbot.waitUntil(lambda: f"0 of {count}: filter active" in said(panel), timeout=WITHIN_MS)


def test_an_arrow_key_on_an_empty_page_chooses_nothing_elsewhere(panel: OrdersPanel, qtbot: QtBot) -> None:
    panel.take_surroundings(Surroundings(stores=1))
    panel.filter_box.setText("nowhere to be found")
    qtbot.waitUntil(lambda: bool(panel.findChildren(QPushButton, "empty_clear")), timeout=WITHIN_MS)
    button = child(panel, QPushButton, "empty_clear")
    button.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(button, key)
        assert panel.focusWidget() is button
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert panel.filter_box.text() == ""
    qtbot.waitUntil(lambda: panel.complete and len(panel.model.ids) == 40, timeout=WITHIN_MS)
