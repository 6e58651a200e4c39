"""Finding in the whole window: the box narrows the grid in every view, and says what hides the orders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """A store with forty orders."""
    return connect(shop, name="My shop", orders=True)


@pytest.fixture
def window(
    desk: Desk, jobs: Jobs, settle: Callable[[Any], Any], store: Store, qtbot: QtBot
) -> Iterator[MainWindow]:
    """The window with the practice shop's forty orders in the grid."""
    assert store.id
    found = MainWindow(desk, jobs)
    found.show()
    found.activateWindow()
    found.start()
    qtbot.waitUntil(lambda: len(found.orders.model.ids) == 40, timeout=WITHIN_MS)
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


def _said(window: MainWindow, name: str) -> str:
    return child(window, QLabel, name).text()


def _ids(desk: Desk, **wanted: Any) -> list[int]:  # noqa: ANN401 - the fields of OrderFilter
    return list(queries.order_ids(desk.db, OrderFilter(**wanted)))


def test_a_term_narrows_the_grid_and_stays_when_the_view_changes(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.commands.find.trigger()
    QTest.keyClicks(window.orders.filter_box.line, 'status:shipped,hold store:"My shop"')
    found = {*_ids(desk, status=OrderStatus.SHIPPED), *_ids(desk, status=OrderStatus.ON_HOLD)}
    assert 0 < len(found) < 40
    qtbot.waitUntil(lambda: set(window.orders.model.ids) == found, timeout=WITHIN_MS)
    window.sidebar.choose_view("on_hold")
    held = _ids(desk, status=OrderStatus.ON_HOLD)
    qtbot.waitUntil(lambda: list(window.orders.model.ids) == held, timeout=WITHIN_MS)
    assert window.orders.filter_box.text() == 'status:shipped,hold store:"My shop"'


def test_an_empty_list_says_which_filters_hide_the_orders_and_clear_takes_all_away(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.orders.filter_box.setText("zebra status:shipped -tag:blue")
    qtbot.waitUntil(lambda: _said(window, "orderCount") == "0 of 40: 3 filters active", timeout=WITHIN_MS)
    assert _said(window, "emptyHeadline") == "0 of 40: 3 filters active"
    assert _said(window, "emptySentence") == 'No order here fits: "zebra", status: shipped, not tag: blue.'
    qtbot.waitUntil(lambda: child(window, QPushButton, "empty_clear").isVisible(), timeout=WITHIN_MS)
    press(window, "empty_clear")
    qtbot.waitUntil(lambda: _said(window, "orderCount") == "40 orders", timeout=WITHIN_MS)
    assert window.orders.filter_box.text() == ""
    assert window.orders.filter_box.chips.chips == ()


def test_no_number_of_terms_and_mistakes_pushes_the_grid_off_a_small_screen(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.resize(1280, 690)
    terms = " ".join(f"-sku:ARTICLE-{number} status:foo{number}" for number in range(60))
    window.orders.filter_box.setText(terms)
    qtbot.waitUntil(lambda: _said(window, "orderCount") == "40 of 40 orders", timeout=WITHIN_MS)
    assert child(window, QLabel, "filterProblem").isVisible()
    assert window.orders.table.height() > window.orders.height() * 2 // 3
    assert window.height() == 690


def test_escape_goes_back_to_the_grid_and_keeps_the_text(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.find.trigger()
    line = window.orders.filter_box.line
    qtbot.waitUntil(line.hasFocus, timeout=WITHIN_MS)
    QTest.keyClicks(line, "10")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert child(window, QTableView, "ordersTable").hasFocus()
    assert line.text() == "10"
    window.commands.find.trigger()
    assert line.hasFocus()
    assert line.selectedText() == "10"


def test_escape_goes_to_what_can_be_done_where_nothing_is_found(window: MainWindow, qtbot: QtBot) -> None:
    window.orders.filter_box.setText("nowhere")
    window.commands.find.trigger()
    qtbot.waitUntil(
        lambda: any(button.isVisible() for button in window.findChildren(QPushButton, "empty_clear")),
        timeout=WITHIN_MS,
    )
    QTest.keyClick(window.orders.filter_box.line, Qt.Key.Key_Escape)
    clear = child(window, QPushButton, "empty_clear")
    assert clear.hasFocus()
    QTest.keyClick(clear, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _said(window, "orderCount") == "40 orders", timeout=WITHIN_MS)


def test_the_names_of_the_desk_are_proposed(window: MainWindow, qtbot: QtBot) -> None:
    window.commands.find.trigger()
    line = window.orders.filter_box.line
    qtbot.waitUntil(lambda: line.known is not None and line.known.stores == ("My shop",), timeout=WITHIN_MS)
    QTest.keyClicks(line, "store:my")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert line.text() == 'store:"My shop" '
