"""The list of changes of a store's maps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from finding_widgets import child, press
from opened_maps import map_changes, opened_maps
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.ui.maps.edited_maps import EditedMaps
from ordersync_gui.ui.maps.history import ChangeColumn, HistoryDialog, RowColumn

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


@pytest.fixture
def maps(qtbot: QtBot) -> Iterator[EditedMaps]:
    """The maps of a store with a change that was undone, over two that stand."""
    window = QWidget()
    qtbot.addWidget(window)
    found = EditedMaps(opened_maps().store, {}, window)
    found.fill(opened_maps())
    yield found
    assert window.parent() is None  # kept alive until here


@pytest.fixture
def dialog(maps: EditedMaps, qtbot: QtBot) -> HistoryDialog:
    """The list, shown."""
    found = HistoryDialog(maps)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(found)
    found.show()
    return found


def _choose(dialog: HistoryDialog, row: int) -> tuple[bool, str]:
    child(dialog, QTableView, "history_changes").selectRow(row)
    undo = child(dialog, QAbstractButton, "history_undo")
    return undo.isEnabled(), child(dialog, QLabel, "history_state").text()


def test_each_change_says_when_who_where_from_and_what_it_moved(dialog: HistoryDialog) -> None:
    columns = (ChangeColumn.WHO, ChangeColumn.SOURCE, ChangeColumn.ROWS, ChangeColumn.ORDERS, ChangeColumn.STATE)
    shown = [[dialog.changes.text(row, column) for column in columns] for row in range(3)]
    assert [line[:4] for line in shown] == [
        ["Cleo", "From another store", "1", "2"],
        ["Ada", "By hand", "3", "17"],
        ["Bob", "From a file", "1", "0"],
    ]
    assert [line[4].split()[0] for line in shown] == ["Undone", "Stands", "Stands"]


def test_the_rows_of_the_chosen_change_stand_below_with_before_and_after(dialog: HistoryDialog) -> None:
    _choose(dialog, 1)
    shown = [[dialog.rows.text(row, column) for column in RowColumn] for row in range(3)]
    assert shown == [
        ["Statuses", "on-hold", "On Hold", "Awaiting Shipment"],
        ["Carriers", "UPS Ground", "not mapped", "GND"],
        ["Custom fields", "Custom field 1", "nothing", "Coupon"],
    ]


def test_only_the_latest_change_that_stands_can_be_undone_and_the_others_say_why_not(
    dialog: HistoryDialog,
) -> None:
    assert _choose(dialog, 0) == (False, "This change was undone: its rows are as they were before it.")
    assert _choose(dialog, 1)[0]
    can, why = _choose(dialog, 2)
    assert not can
    assert "Later changes stand" in why


def test_undo_hands_the_wish_on_and_closes_the_list(dialog: HistoryDialog, maps: EditedMaps, qtbot: QtBot) -> None:
    _choose(dialog, 1)
    with qtbot.waitSignal(maps.undo_wanted) as wished:
        press(dialog, "history_undo")
    assert wished.args == [8]
    assert not dialog.isVisible()


def test_the_list_follows_what_is_saved_meanwhile(dialog: HistoryDialog, maps: EditedMaps) -> None:
    maps.fill(opened_maps(changes=map_changes()[1:]))
    assert dialog.changes.rowCount() == 2
    assert child(dialog, QAbstractButton, "history_undo").isEnabled()


def test_a_store_whose_maps_were_never_changed_says_so(dialog: HistoryDialog, maps: EditedMaps) -> None:
    maps.fill(opened_maps(changes=()))
    assert child(dialog, QLabel, "history_state").text() == "The maps of this store haven't been changed yet."
    assert not child(dialog, QTableView, "history_changes").isVisible()
    assert not child(dialog, QAbstractButton, "history_undo").isEnabled()
