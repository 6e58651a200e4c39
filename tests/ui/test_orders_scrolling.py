"""Where the grid is scrolled to: at the top for a new question, where it was for the same one."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderFilter, OrderRow, SortKey
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.table import OrdersTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
_BY_DATE, _BY_BUYER = OrderFilter(), OrderFilter(sort=SortKey.BUYER)


def nothing(_ids: Sequence[int]) -> dict[int, OrderRow]:
    return {}


@pytest.fixture
def table(qtbot: QtBot) -> OrdersTable:
    """A grid of five thousand orders, scrolled to its middle, where one of them is the current one."""
    found = OrdersTable(OrdersModel(nothing))
    qtbot.addWidget(found)
    found.resize(900, 300)
    found.show_ids(array("q", range(1, 5001)), question=_BY_DATE)
    found.show()
    found.go_to(2500)
    assert found.rowAt(0) > 2000
    return found


def test_the_answer_to_another_question_is_shown_from_its_top(table: OrdersTable) -> None:
    table.show_ids(array("q", range(5000, 0, -1)), question=_BY_BUYER)
    assert table.rowAt(0) == 0
    assert table.order_id() == 2500
    assert table.order_ids() == (2500,)


def test_the_same_question_read_again_stays_where_it_was(table: OrdersTable) -> None:
    top = table.orders.ids[table.rowAt(0)]
    table.show_ids(array("q", range(-9, 5001)), question=_BY_DATE)
    assert table.orders.ids[table.rowAt(0)] == top


def test_a_current_order_that_is_found_late_does_not_take_the_top_away(table: OrdersTable) -> None:
    ids = array("q", range(5000, 0, -1))
    table.show_ids(ids[:1000] + array("q", bytes(8 * 4000)), question=_BY_BUYER, partial=True)
    table.add_ids(1000, ids[1000:])
    table.settle(ids)
    assert table.order_id() == 2500
    assert table.rowAt(0) == 0


def test_what_was_scrolled_to_while_the_rest_was_read_stays_in_sight(table: OrdersTable) -> None:
    ids = array("q", range(5000, 0, -1))
    table.show_ids(ids[:1000], question=_BY_BUYER, partial=True)
    table.verticalScrollBar().setValue(300)
    table.settle(ids)
    assert table.order_id() == 2500
    assert table.orders.ids[table.rowAt(0)] == ids[300]


def test_the_first_column_may_be_hidden_and_the_list_stays_where_it_was(table: OrdersTable) -> None:
    table.setColumnHidden(0, True)
    top = table.orders.ids[table.rowAt(0)]
    table.show_ids(array("q", range(-9, 5001)), question=_BY_DATE)
    assert table.orders.ids[table.rowAt(0)] == top


def test_going_to_an_order_shows_it_though_the_keyboards_column_was_hidden(table: OrdersTable) -> None:
    table.setColumnHidden(table.currentIndex().column(), True)
    assert table.go_to(4900)
    assert table.viewport().rect().contains(table.visualRect(table.currentIndex()))


def test_the_keyboard_moves_on_when_a_narrow_grid_hides_its_column(table: OrdersTable) -> None:
    QTest.keyClick(table, Qt.Key.Key_End)
    before = table.currentIndex().column()
    table.resize(300, 300)
    assert table.isColumnHidden(before)
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.order_id() == 2501


def test_the_order_at_a_place_that_was_jumped_to_is_told_of_once_it_is_known(table: OrdersTable) -> None:
    told: list[int | None] = []
    table.current_order.connect(told.append)
    table.let_go()
    table.show_ids(array("q", range(1, 1001)) + array("q", bytes(8 * 4000)), question=_BY_BUYER, partial=True)
    table.go_to(1)
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert told[-1] is None
    table.add_ids(4900, array("q", range(4901, 5001)))
    assert told[-1] == table.order_id() == 5000


def test_going_to_an_order_lets_the_rows_out_of_sight_wait_until_it_is_shown(table: OrdersTable) -> None:
    table._read_ahead()
    usual = table._ahead.interval()
    assert table.go_to(3)
    assert table._ahead.interval() > usual
    table._read_ahead()
    assert table._ahead.interval() == usual
