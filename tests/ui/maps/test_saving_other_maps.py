"""Shipping methods, carriers and custom fields: typed in the dialog, saved, and undone from the history."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.maps import CarrierService, MapKind, MapSource
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.maps.history import HistoryDialog
from ordersync_gui.ui.maps.maps_dialog import MapsDialog
from ordersync_gui.ui.maps.method_tab import MethodTab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """A store with forty orders."""
    return connect(shop, orders=True)


@pytest.fixture
def dialog(desk: Desk, jobs: Jobs, store: Store, qtbot: QtBot) -> Iterator[MapsDialog]:
    """Its maps, opened at the shipping methods."""
    found = MapsDialog(desk, jobs, store, kind=MapKind.SHIPPING_METHOD)
    found.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    found.show()
    qtbot.waitUntil(lambda: found.maps.opened is not None and not jobs.running, timeout=WITHIN_MS)
    yield found
    found.leave()
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    destroy(found)


def _methods(dialog: MapsDialog) -> MethodTab:
    tab = dialog.maps.tabs[MapKind.SHIPPING_METHOD]
    assert isinstance(tab, MethodTab)
    return tab


def _said(dialog: MapsDialog) -> str:
    return child(dialog, InlineMessage, "map_outcome").text()


def _save(dialog: MapsDialog, qtbot: QtBot) -> None:
    button = child(dialog, QAbstractButton, "map_save")
    qtbot.waitUntil(button.isEnabled, timeout=WITHIN_MS)
    button.click()
    qtbot.waitUntil(lambda: _said(dialog).startswith("Saved"), timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: not dialog.maps.edits(), timeout=WITHIN_MS)


def _type_first_method(dialog: MapsDialog, qtbot: QtBot) -> str:
    tab = _methods(dialog)
    tab.table.go_to(0, typing=True)
    QTest.keyClicks(child(tab, QWidget, "methods_carrier_1"), "GLS")
    QTest.keyClick(child(tab, QWidget, "methods_carrier_1"), Qt.Key.Key_Tab)
    QTest.keyClicks(child(tab, QWidget, "methods_service_1"), "Next day")
    QTest.keyClick(child(tab, QWidget, "methods_service_1"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not tab.busy, timeout=WITHIN_MS)
    return tab.current_key()


def test_all_three_maps_are_saved_at_once(dialog: MapsDialog, desk: Desk, store: Store, qtbot: QtBot) -> None:
    method = _type_first_method(dialog, qtbot)
    dialog.maps.choose(MapKind.CARRIER)
    QTest.keyClicks(child(dialog, QComboBox, "carriers_new"), "GLS")
    QTest.keyClick(child(dialog, QLineEdit, "carriers_new_service"), Qt.Key.Key_Return)
    QTest.keyClicks(child(dialog, QWidget, "carriers_carrier_1"), "gls_eu")
    dialog.maps.choose(MapKind.CUSTOM_FIELD)
    box = child(dialog, QComboBox, "custom_field_3")
    box.setCurrentIndex(box.findData("order:coupon"))
    _save(dialog, qtbot)
    maps = queries.store_maps(desk.db, store.id)
    assert maps.methods == {method: CarrierService("GLS", "Next day")}
    assert maps.carriers == {CarrierService("GLS"): CarrierService("gls_eu")}
    assert maps.fields[3] == "order:coupon"


def test_a_change_is_undone_from_the_history(dialog: MapsDialog, desk: Desk, store: Store, qtbot: QtBot) -> None:
    before = queries.store_maps(desk.db, store.id)
    _type_first_method(dialog, qtbot)
    _save(dialog, qtbot)
    history = dialog.more.taking.show_history()
    assert isinstance(history, HistoryDialog)
    qtbot.waitUntil(lambda: history.changes.rowCount() == 1, timeout=WITHIN_MS)
    press(history, "history_undo")
    press(child(dialog, QMessageBox, "question"), "question_yes")
    qtbot.waitUntil(lambda: _said(dialog).startswith("Undone"), timeout=WITHIN_MS)
    assert queries.store_maps(desk.db, store.id) == before
    qtbot.waitUntil(lambda: _methods(dialog).model.rows[0].saved is None, timeout=WITHIN_MS)
    assert not dialog.maps.edits()


def test_a_row_that_is_not_allowed_keeps_everything_from_being_saved(
    dialog: MapsDialog, desk: Desk, store: Store, qtbot: QtBot
) -> None:
    tab = _methods(dialog)
    tab.table.go_to(1)
    QTest.keyClick(tab.table, Qt.Key.Key_Tab)
    QTest.keyClicks(child(tab, QLineEdit, "methods_new"), "Drone")
    tab.add_typed()
    QTest.keyClick(child(tab, QWidget, "methods_carrier_1"), Qt.Key.Key_Tab)
    QTest.keyClicks(child(tab, QWidget, "methods_service_1"), "Fast")
    dialog.maps.choose(MapKind.STATUS)
    qtbot.waitUntil(lambda: bool(dialog.previewing.problems), timeout=WITHIN_MS)
    dialog.save()
    assert dialog.maps.kind is MapKind.SHIPPING_METHOD, "one is led to the row"
    assert tab.current_key() == "Drone"
    assert child(tab, InlineMessage, "methods_problem").text() == "It needs a carrier."
    assert queries.store_maps(desk.db, store.id).methods == {}


def test_rows_of_a_file_are_saved_as_coming_from_a_file(dialog: MapsDialog, tmp_path: Path, qtbot: QtBot) -> None:
    file = tmp_path / "maps.csv"
    file.write_text("map;word;service;becomes;becomes_service\nstatus;wc-foo;;On Hold;\n", encoding="utf-8")
    dialog.more.taking.import_file(file)
    qtbot.waitUntil(lambda: bool(dialog.maps.edits()), timeout=WITHIN_MS)
    assert dialog.maps.kind is MapKind.STATUS
    _save(dialog, qtbot)
    qtbot.waitUntil(
        lambda: dialog.maps.opened is not None and len(dialog.maps.opened.changes) == 1, timeout=WITHIN_MS
    )
    assert dialog.maps.opened is not None
    assert dialog.maps.opened.changes[0].source is MapSource.FILE
