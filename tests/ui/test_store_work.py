"""What a person does with stores from the window's menus, sidebar and banners, against a real practice shop."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from finding_widgets import child, destroy, press
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
)
from pytestqt.qtbot import QtBot
from wizard_at_hand import WizardAtHand

from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.store_preferences import StorePreferences
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.store_settings import save_store_settings
from ordersync_gui.ui.export_dialog import ExportDialog
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.order_views import LEFT_OUT, VIEWS
from ordersync_gui.ui.sidebar_items import COUNT, SECOND_LINE
from ordersync_gui.ui.store_settings.dialog import StoreSettingsDialog
from ordersync_gui.ui.wizard import ConnectWizard

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Settle = Callable[..., object]
Connect = Callable[..., Store]


@pytest.fixture
def window(desk: Desk, jobs: Jobs, settle: Settle) -> Iterator[MainWindow]:
    """The window, shown but not started."""
    found = MainWindow(desk, jobs)
    found.show()
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


@pytest.fixture
def mirror() -> Iterator[PracticeShop]:
    """A practice shop whose orders come from several marketplaces."""
    with PracticeShop(channel="listing_mirror", orders=40, seed=3) as running:
        yield running


@pytest.fixture
def full(window: MainWindow, connect: Connect, mirror: PracticeShop, qtbot: QtBot) -> MainWindow:
    """The window with forty orders of one store, which is chosen."""
    store = connect(mirror, name="Mirror", orders=True)
    window.start()
    qtbot.waitUntil(lambda: len(window.orders.model.ids) == 40, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: len(window.stores) == 1, timeout=WITHIN_MS)
    window.sidebar.choose_store(store.id)
    return window


def dialog_of(window: MainWindow, qtbot: QtBot) -> QDialog:
    """The dialog about a store that is open, once it is."""
    qtbot.waitUntil(lambda: window.store_acts.dialog is not None, timeout=WITHIN_MS)
    found = window.store_acts.dialog
    assert found is not None
    return found


def test_the_settings_open_at_the_end_of_the_wizard_while_the_import_runs(
    window: MainWindow, shop: PracticeShop, qtbot: QtBot
) -> None:
    window.start()
    wizard = window.open_wizard()
    assert isinstance(wizard, ConnectWizard)
    at_hand = WizardAtHand(wizard, qtbot)
    at_hand.sign_in(shop)
    store = at_hand.finish()
    dialog = dialog_of(window, qtbot)
    assert isinstance(dialog, StoreSettingsDialog)
    assert dialog.windowTitle() == f"Settings of {store.name}"
    assert store.preferences.import_days == 90
    qtbot.waitUntil(lambda: len(window.orders.model.ids) > 0, timeout=WITHIN_MS)
    press(dialog, "settings_save")
    assert window.store_acts.dialog is None


def test_store_actions_need_a_chosen_store(full: MainWindow) -> None:
    actions = full.commands.of_one_store
    assert all(action.isEnabled() for action in actions)
    full.sidebar.choose_store(None)
    assert not any(action.isEnabled() for action in actions)
    assert full.commands.import_all.isEnabled()


def test_saved_settings_are_seen_in_the_sidebar(full: MainWindow, qtbot: QtBot) -> None:
    full.commands.store_settings.trigger()
    dialog = dialog_of(full, qtbot)
    child(dialog, QLineEdit, "field_name").setText("New name")
    press(dialog, "settings_save")
    qtbot.waitUntil(lambda: full.sidebar.stores.item(1).text() == "⚠ New name", timeout=WITHIN_MS)
    assert full.orders.model.rowCount() == 40
    cells = [full.orders.model.index(0, column) for column in range(full.orders.model.columnCount())]
    assert "New name" in [str(cell.data()) for cell in cells], "the grid shows the new name, too"
    assert "Mirror" not in [str(cell.data()) for cell in cells]


def test_the_settings_are_opened_from_an_order_that_is_left_out(full: MainWindow, qtbot: QtBot) -> None:
    full.details.settings_wanted.emit()
    assert full.store_acts.dialog is None, "no order is shown"
    assert full.orders.table.go_to(full.orders.model.ids[0])
    qtbot.waitUntil(lambda: full.details.details is not None, timeout=WITHIN_MS)
    full.details.settings_wanted.emit()
    dialog = dialog_of(full, qtbot)
    assert isinstance(dialog, StoreSettingsDialog)
    dialog.reject()


def test_a_refused_sign_in_is_mended_from_its_banner(
    window: MainWindow, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    store = connect(shop, password="not-the-password")
    window.start()
    qtbot.waitUntil(lambda: len(window.stores) == 1, timeout=WITHIN_MS)
    window.importing.start(store, since=datetime.now(UTC) - timedelta(days=365))
    qtbot.waitUntil(lambda: len(window.banners.banners()) == 1, timeout=WITHIN_MS)
    tip = window.sidebar.stores.item(1).toolTip
    qtbot.waitUntil(lambda: "The last import failed" in tip(), timeout=WITHIN_MS)
    press(window.banners.banners()[0], "bannerMend")
    dialog = dialog_of(window, qtbot)
    child(dialog, QLineEdit, "field_password").setText(shop.password)
    press(dialog, "reconfigure_save")
    qtbot.waitUntil(lambda: window.store_acts.dialog is None, timeout=WITHIN_MS)
    assert window.banners.banners() == ()
    qtbot.waitUntil(lambda: len(window.orders.model.ids) > 0, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: "The last import failed" not in tip(), timeout=WITHIN_MS)
    assert desk.secrets.read(store.uid, ["password"]) == {"password": shop.password}


def test_a_shop_that_is_down_offers_no_other_sign_in(
    window: MainWindow, connect: Connect, shop: PracticeShop, qtbot: QtBot
) -> None:
    shop.misbehave = {"500"}
    store = connect(shop)
    window.start()
    window.importing.start(store)
    qtbot.waitUntil(lambda: len(window.banners.banners()) == 1, timeout=WITHIN_MS)
    assert window.banners.banners()[0].findChild(QPushButton, "bannerMend") is None


def test_a_disconnected_store_keeps_its_orders_is_not_imported_and_comes_back(
    full: MainWindow, mirror: PracticeShop, qtbot: QtBot
) -> None:
    full.commands.disconnect_store.trigger()
    press(dialog_of(full, qtbot), "leave_go")
    item = full.sidebar.stores.item(1)
    qtbot.waitUntil(lambda: str(item.data(SECOND_LINE)).startswith("disconnected"), timeout=WITHIN_MS)
    assert len(full.orders.model.ids) == 40
    commands = full.commands
    assert not commands.disconnect_store.isEnabled()
    assert not commands.import_store.isEnabled()
    assert not commands.import_all.isEnabled()
    assert commands.change_connection.text().replace("&", "") == "Connect again..."
    asked = len(mirror.requests)
    full.store_commands.import_all()
    assert full.automatic.look() is None
    commands.change_connection.trigger()
    dialog = dialog_of(full, qtbot)
    assert len(mirror.requests) == asked
    child(dialog, QLineEdit, "field_password").setText(mirror.password)
    press(dialog, "reconfigure_save")
    qtbot.waitUntil(lambda: str(item.data(SECOND_LINE)).startswith("import:"), timeout=WITHIN_MS)
    assert commands.change_connection.text().replace("&", "") == "Change connection..."
    assert commands.import_all.isEnabled()


def test_a_deleted_store_is_gone_from_the_window(full: MainWindow, qtbot: QtBot) -> None:
    full.show_trouble(f"import {full.stores[0].id}", "Something failed.")
    full.commands.delete_store.trigger()
    dialog = dialog_of(full, qtbot)
    child(dialog, QCheckBox, "delete_understood").click()
    press(dialog, "leave_go")
    qtbot.waitUntil(lambda: full.stores == (), timeout=WITHIN_MS)
    assert full.orders.wanted.store_id is None
    qtbot.waitUntil(lambda: len(full.orders.model.ids) == 0, timeout=WITHIN_MS)
    assert full.banners.banners() == ()


@pytest.mark.qt_log_ignore("does not support", extend=True)  # grabbing and raising, for a menu
def test_the_menu_of_a_store_holds_its_actions(full: MainWindow) -> None:
    full.sidebar.choose_store(None)
    place = full.sidebar.stores.visualItemRect(full.sidebar.stores.item(1)).center()
    full.sidebar.stores.customContextMenuRequested.emit(place)
    menu = child(full, QMenu, "storeMenu")
    names = {action.objectName() for action in menu.findChildren(QAction) + menu.actions()}
    assert {"importStore", "storeSettings", "changeConnection", "disconnectStore", "deleteStore"} <= names
    assert full.sidebar.store_id() == full.stores[0].id
    assert full.commands.delete_store.isEnabled()
    menu.close()


def test_left_out_orders_have_their_view(full: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    fba = dict(queries.sources(desk.db, full.stores[0].id))["Amazon US (FBA)"]
    wanted = StorePreferences(left_out_sources=("Amazon US (FBA)",))
    full.jobs.run("settings", lambda _job: save_store_settings(desk, store=full.stores[0], preferences=wanted))
    qtbot.waitUntil(lambda: len(full.orders.model.ids) == 40 - fba, timeout=WITHIN_MS)
    item = full.sidebar.views.item(VIEWS.index(LEFT_OUT))
    qtbot.waitUntil(lambda: not item.isHidden(), timeout=WITHIN_MS)
    assert item.data(COUNT) == str(fba)
    full.commands.views[LEFT_OUT].trigger()
    expected = list(queries.order_ids(desk.db, OrderFilter(left_out=True)))
    qtbot.waitUntil(lambda: list(full.orders.model.ids) == expected, timeout=WITHIN_MS)
    full.commands.views["all"].trigger()
    qtbot.waitUntil(lambda: len(full.orders.model.ids) == 40 - fba, timeout=WITHIN_MS)
    job = full.importing.start(full.stores[0], since=datetime.now(UTC) - timedelta(days=365))
    qtbot.waitUntil(lambda: not job.running, timeout=WITHIN_MS)
    assert f"{fba} of them are left out" in job.text


def test_a_due_store_is_imported_by_itself(full: MainWindow, qtbot: QtBot) -> None:
    assert full.automatic.look() is None, "it was imported just now"
    often = StorePreferences(import_minutes=5)
    full.jobs.run("settings", lambda _job: save_store_settings(full.desk, store=full.stores[0], preferences=often))
    qtbot.waitUntil(lambda: full.stores[0].preferences.import_minutes == 5, timeout=WITHIN_MS)
    full.automatic._clock = lambda: datetime.now(UTC) + timedelta(minutes=6)
    assert full.automatic.look() == full.stores[0]
    qtbot.waitUntil(lambda: not full.importing.running, timeout=WITHIN_MS)
    assert full.automatic.look() is None


def test_the_shown_orders_are_exported_and_nothing_is_replaced_unasked(
    full: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "orders.json"
    full.commands.export_orders.trigger()
    asked = child(full, ExportDialog, "exportDialog")
    kinds = child(asked, QComboBox, "export_format")
    kinds.setCurrentIndex(kinds.findData("json"))
    press(asked, "export_next")
    dialog = child(full, QFileDialog, "export_dialog")
    assert dialog.testOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.fileSelected.emit(str(file))
    qtbot.waitUntil(file.exists, timeout=WITHIN_MS)
    assert len(json.loads(file.read_text("utf-8"))) == 40
    qtbot.waitUntil(lambda: "40 orders written to" in full.activity.rows()[0].sentence(), timeout=WITHIN_MS)
    file.write_text("mine", "utf-8")
    dialog.fileSelected.emit(str(file))
    press(child(full, QMessageBox, "question"), "question_no")
    assert file.read_text("utf-8") == "mine"
    dialog.fileSelected.emit(str(file))
    press(next(box for box in full.findChildren(QMessageBox) if box.isVisible()), "question_yes")
    qtbot.waitUntil(lambda: file.read_text("utf-8") != "mine", timeout=WITHIN_MS)
    dialog.close()


def test_an_export_that_cannot_be_written_says_so(full: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    full.exporting.export(tmp_path / "no-such-folder" / "orders.csv", full.orders.wanted)
    qtbot.waitUntil(lambda: len(full.banners.banners()) == 1, timeout=WITHIN_MS)
    assert "can't be written" in full.banners.banners()[0].text()
