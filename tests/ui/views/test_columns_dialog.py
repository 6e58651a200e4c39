"""Columns chosen by keyboard, and from the menu of a header."""

from __future__ import annotations

from array import array

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QMenu, QSpinBox
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.grid_layout import AUTOMATIC, ColumnPlace, GridLayout, fitted
from ordersync_gui.ui.orders.columns import COLUMN_KEYS, COLUMNS, column_title
from ordersync_gui.ui.orders.model import OrdersModel
from ordersync_gui.ui.orders.table import OrdersTable
from ordersync_gui.ui.views.columns_dialog import ColumnsDialog
from ordersync_gui.ui.views.header_menu import HeaderMenu

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
START = GridLayout((ColumnPlace("number", 9), ColumnPlace("buyer"), ColumnPlace("total")), pinned=1)


def opened(qtbot: QtBot, layout: GridLayout = START) -> tuple[ColumnsDialog, list[GridLayout]]:
    dialog = ColumnsDialog(layout, "Shipped")
    qtbot.addWidget(dialog, before_close_func=lambda _: None)
    chosen: list[GridLayout] = []
    dialog.chosen.connect(chosen.append)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog, chosen


def row_of(dialog: ColumnsDialog, key: str) -> int:
    return [place.key for place in dialog.layout_now().columns].index(key)


def test_every_column_of_the_grid_is_offered_with_its_title(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot)
    titles = child(dialog, QListWidget, "columns_list")
    assert {titles.item(row).text() for row in range(titles.count())} == {column_title(key) for key in COLUMN_KEYS}
    assert dialog.layout_now() == fitted(START, COLUMN_KEYS)
    assert "Shipped" in dialog.windowTitle()
    destroy(dialog)


def test_columns_are_shown_moved_and_pinned_by_keys_alone(qtbot: QtBot) -> None:
    dialog, chosen = opened(qtbot)
    columns = child(dialog, QListWidget, "columns_list")
    columns.setFocus()
    columns.setCurrentRow(row_of(dialog, "tags"))
    QTest.keyClick(columns, Qt.Key.Key_Space)
    for _ in range(row_of(dialog, "tags")):
        QTest.keyClick(columns, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(columns, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    pinned = child(dialog, QSpinBox, "columns_pinned")
    pinned.setFocus()
    QTest.keyClick(pinned, Qt.Key.Key_Up)
    press(dialog, "columns_ok")
    assert chosen[0].shown == ("number", "tags", "buyer", "total")
    assert chosen[0].pinned == 2
    assert chosen[0].columns[0] == ColumnPlace("number", 9), "its width stays"


def test_one_column_has_to_stay_and_not_all_can_be_pinned(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, GridLayout((ColumnPlace("number"), ColumnPlace("buyer")), pinned=1))
    columns = child(dialog, QListWidget, "columns_list")
    columns.item(row_of(dialog, "buyer")).setCheckState(Qt.CheckState.Unchecked)
    assert child(dialog, QSpinBox, "columns_pinned").value() == 0
    columns.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert dialog.layout_now() == AUTOMATIC
    assert not dialog.findChild(QObject, "columns_ok").property("enabled")  # type: ignore[union-attr]
    destroy(dialog)


def test_reset_gives_the_columns_back_to_the_grid_and_cancel_changes_nothing(qtbot: QtBot) -> None:
    dialog, chosen = opened(qtbot)
    press(dialog, "columns_cancel")
    assert chosen == []
    dialog, chosen = opened(qtbot)
    press(dialog, "columns_reset")
    assert chosen == [AUTOMATIC]


def test_where_nobody_chose_the_usual_columns_are_checked(qtbot: QtBot) -> None:
    dialog, _ = opened(qtbot, AUTOMATIC)
    assert {"number", "status", "store"} <= set(dialog.layout_now().shown)
    assert "tags" not in dialog.layout_now().shown
    destroy(dialog)


@pytest.fixture
def table(qtbot: QtBot) -> OrdersTable:
    found = OrdersTable(OrdersModel(lambda _ids: {}))
    qtbot.addWidget(found)
    found.resize(900, 300)
    found.show_ids(array("q"))
    found.apply_layout(START)
    return found


def entries(menu: QMenu) -> dict[str, QAction]:
    return {action.objectName(): action for action in menu.actions()}


def test_the_header_hides_a_column_and_keeps_the_first_ones_in_place(table: OrdersTable) -> None:
    asked: list[GridLayout] = []
    menu = HeaderMenu(table, choose=asked.append, more=[], parent=table)
    shown = entries(menu.menu_for("buyer"))
    shown["headerHide"].trigger()
    shown["headerPin"].trigger()
    shown["headerUnpin"].trigger()
    hidden, pinned, loose = asked
    assert hidden.shown == ("number", "total")
    assert pinned.pinned == 2
    assert loose.pinned == 0
    assert hidden.columns[0].width_chars == 9, "what was wide stays so"


def test_the_header_doesnt_offer_what_would_change_nothing(table: OrdersTable) -> None:
    table.apply_layout(GridLayout((ColumnPlace("number"),)))
    menu = HeaderMenu(table, choose=lambda _layout: None, more=[], parent=table)
    shown = entries(menu.menu_for("number"))
    assert [name for name, action in shown.items() if name and action.isEnabled()] == []


def test_each_column_has_a_title_of_its_own_and_tells_whether_sorting_by_it_is_instant() -> None:
    assert len({column_title(column.key) for column in COLUMNS}) == len(COLUMNS)
    assert {column.key for column in COLUMNS if column.indexed} == {
        *("number", "store", "status", "ordered", "buyer", "country", "total", "shipping_method"),
        *("ship_by", "modified"),
    }
