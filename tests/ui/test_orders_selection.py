"""Several orders selected in the grid, by keys, in spans, and with very many orders."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderRow
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.table import OrdersTable

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_SWITCH = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows


def nothing(_ids: Sequence[int]) -> dict[int, OrderRow]:
    return {}


@pytest.fixture
def table(qtbot: QtBot) -> OrdersTable:
    """A grid of a hundred orders, ids from 1001 on."""
    found = OrdersTable(OrdersModel(nothing))
    qtbot.addWidget(found)
    found.resize(900, 300)
    found.show_ids(array("q", range(1001, 1101)))
    found.show()
    return found


def test_without_a_selection_the_current_order_counts(table: OrdersTable) -> None:
    table.selectionModel().setCurrentIndex(table.model().index(4, 0), QItemSelectionModel.SelectionFlag.NoUpdate)
    assert table.selected_count() == 0
    assert table.order_ids() == (1005,)


def test_shift_and_arrows_select_neighbours(table: OrdersTable) -> None:
    told: list[int] = []
    table.selected.connect(told.append)
    table.go_to(1003)
    for _ in range(3):
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert table.order_ids() == (1003, 1004, 1005, 1006)
    assert told == [1, 2, 3, 4]


def test_single_orders_come_in_the_grids_order_and_once(table: OrdersTable) -> None:
    model, selection = table.model(), table.selectionModel()
    for row in (9, 2, 3, 50):
        selection.select(model.index(row, 0), _ROW)
    selection.select(model.index(3, 0), _ROW)
    assert table.order_ids() == (1003, 1004, 1010, 1051)
    selection.select(model.index(2, 0), _SWITCH)
    assert table.order_ids() == (1004, 1010, 1051)
    assert table.selected_count() == 3


def test_all_of_a_million_orders_are_selected_by_key_as_one_span(qtbot: QtBot) -> None:
    asked: list[int] = []
    model = OrdersModel(lambda ids: asked.append(len(ids)) or {})  # type: ignore[func-returns-value]
    flags: list[int] = []
    plain_flags = model.flags
    model.flags = lambda index: flags.append(index.row()) or plain_flags(index)  # type: ignore[func-returns-value, method-assign]
    table = OrdersTable(model)
    qtbot.addWidget(table)
    table.resize(1200, 400)
    table.show_ids(array("q", range(1, 1_000_001)))
    table.show()
    qtbot.waitExposed(table)
    flags.clear()
    asked.clear()
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    table.grab()
    assert table.selected_count() == 1_000_000
    assert len(table.selectionModel().selection().toList()) == 1
    assert sum(asked) <= 1_000, "rows were read to be selected"
    assert len(flags) < 5_000, "rows were asked for one by one"
    assert len(table.order_ids()) == 1_000_000


def test_after_an_order_was_dealt_with_the_next_one_takes_its_place(table: OrdersTable) -> None:
    told: list[int | None] = []
    table.current_order.connect(told.append)
    table.go_to(1005)
    table.leave([1005])
    table.show_ids(array("q", [number for number in range(1001, 1101) if number != 1005]))
    assert table.order_ids() == (1006,)
    assert told == [1005, 1006]


def test_after_the_last_orders_were_dealt_with_the_one_above_them_takes_their_place(table: OrdersTable) -> None:
    table.go_to(1098)
    for _ in range(2):
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    table.leave(table.order_ids())
    table.show_ids(array("q", range(1001, 1098)))
    assert table.order_ids() == (1097,)


def test_an_order_that_vanishes_by_itself_leaves_no_other_under_the_hands(table: OrdersTable) -> None:
    table.go_to(1004)
    table.leave([1004])
    table.go_to(1005)
    table.show_ids(array("q", [number for number in range(1001, 1101) if number != 1005]))
    assert table.order_id() is None


def test_going_to_an_order_selects_it_alone_also_while_the_key_of_a_shortcut_is_held(table: OrdersTable) -> None:
    table.go_to(1003)
    QTest.keyClick(table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert table.go_to(1005)
    assert table.order_ids() == (1005,)


def test_a_letter_typed_into_the_list_reads_no_orders(qtbot: QtBot) -> None:
    asked: list[int] = []

    def count(ids: Sequence[int]) -> dict[int, OrderRow]:
        asked.extend(ids)
        return {}

    table = OrdersTable(OrdersModel(count))
    qtbot.addWidget(table)
    table.show_ids(array("q", range(1, 20_001)))
    table.show()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClicks(table, "zebra")
    assert len(asked) < 1000
    assert table.order_id() == 1


def test_what_is_gone_to_at_the_end_is_what_acts_are_about(table: OrdersTable) -> None:
    table.go_to(1003)
    QTest.keyClick(table, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert (table.order_id(), table.order_ids()) == (1100, (1100,))
    QTest.keyClick(table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert (table.order_id(), table.order_ids()) == (1001, (1001,))


def test_shift_selects_up_to_the_end(table: OrdersTable) -> None:
    table.go_to(1098)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(table, Qt.Key.Key_End, both)
    assert table.order_ids() == (1098, 1099, 1100)
    assert not table.everything
