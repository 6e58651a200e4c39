"""The store settings on stores of practice shops: shown, checked, saved, and nothing lost on the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from finding_widgets import child, press, texts
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QSpinBox,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.channel import OrderField
from ordersync_gui.domain.desk import OrderFilter, Store
from ordersync_gui.domain.errors import StorageError
from ordersync_gui.domain.store_preferences import StorePreferences, TellWhen
from ordersync_gui.domain.wording import say
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.connect import channel_spec, channel_specs
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.store_settings.dialog import StoreSettingsDialog
from ordersync_gui.ui.store_settings.facts import StoreFacts
from ordersync_gui.ui.store_settings.pages import SettingsPages

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Connect = Callable[..., Store]
Open = Callable[[Store], StoreSettingsDialog]


@pytest.fixture
def mirror() -> Iterator[PracticeShop]:
    """A practice shop whose orders come from several marketplaces."""
    with PracticeShop(channel="listing_mirror", orders=40, seed=3) as running:
        yield running


def test_everything_that_can_be_set_is_saved(
    open_settings: Open, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_settings(connect(shop))
    _type(dialog, "field_name", "Shop of Ada")
    _choose(dialog, "settings_colour", "#009e73")
    child(dialog, QComboBox, "field_time_zone").setEditText("Europe/Madrid")
    _type(dialog, "field_currency", "usd")
    _choose(dialog, "settings_import_minutes", 5)
    child(dialog, QSpinBox, "settings_import_days").setValue(14)
    days = child(dialog, QSpinBox, "settings_ship_within_days")
    assert days.text() == "no set time"
    days.setValue(2)
    child(dialog, QCheckBox, "settings_buyer_mail").click()
    saved: list[Store] = []
    dialog.saved.connect(saved.append)
    press(dialog, "settings_save")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    (store,) = queries.stores(desk.db)
    assert saved == [store]
    assert store.name == "Shop of Ada"
    assert store.preferences == StorePreferences(
        colour="#009e73", import_days=14, import_minutes=5, buyer_mail=True, ship_within_days=2
    )
    assert (store.settings["time_zone"], store.settings["currency"]) == ("Europe/Madrid", "USD")
    again = open_settings(store)
    assert not again.pages.changed
    assert child(again, QComboBox, "settings_colour").currentText() == "Green"
    assert child(again, QComboBox, "settings_import_minutes").currentText() == "every 5 minutes"
    assert child(again, QSpinBox, "settings_ship_within_days").text() == "2 working days"


def test_switching_automatic_imports_off_keeps_their_interval(
    open_settings: Open, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_settings(connect(shop))
    _choose(dialog, "settings_import_minutes", 60)
    interval = child(dialog, QComboBox, "settings_import_minutes")
    box = child(dialog, QCheckBox, "settings_import_automatically")
    assert box.isChecked()
    assert interval.isEnabled()
    box.click()
    assert not interval.isEnabled()
    press(dialog, "settings_save")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    (store,) = queries.stores(desk.db)
    assert store.preferences == StorePreferences(import_minutes=60, import_automatically=False)
    again = open_settings(store)
    child(again, QCheckBox, "settings_import_automatically").click()
    assert child(again, QComboBox, "settings_import_minutes").isEnabled()
    assert again.pages.settings().preferences == StorePreferences(import_minutes=60)


def test_when_the_shop_is_told_is_chosen_with_just_the_fields_that_it_needs(
    open_settings: Open, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_settings(connect(shop))
    dialog.choose("telling")
    delay, at = child(dialog, QSpinBox, "settings_tell_delay_s"), child(dialog, QTimeEdit, "settings_tell_at")
    assert (delay.value(), delay.isVisible(), at.isVisible()) == (10, True, False)
    _choose(dialog, "settings_tell_when", "never")
    assert (delay.isVisible(), at.isVisible()) == (False, False)
    _choose(dialog, "settings_tell_when", "at_time")
    assert (delay.isVisible(), at.isVisible()) == (False, True)
    at.setTime(QTime(16, 30))
    press(dialog, "settings_save")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    preferences = queries.stores(desk.db)[0].preferences
    assert (preferences.tell_when, preferences.tell_at) == (TellWhen.AT_TIME, "16:30")
    again = open_settings(queries.stores(desk.db)[0])
    again.choose("telling")
    assert not again.pages.changed
    assert child(again, QTimeEdit, "settings_tell_at").isVisible()


def test_a_wrong_time_zone_is_said_at_its_field_and_nothing_is_lost(
    open_settings: Open, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_settings(connect(shop))
    _type(dialog, "field_name", "Another name")
    zone = child(dialog, QComboBox, "field_time_zone")
    zone.setEditText("Europe/Nowhere")
    press(dialog, "settings_save")
    qtbot.waitUntil(lambda: "not a time zone" in _said(dialog, "error_time_zone"), timeout=WITHIN_MS)
    assert queries.stores(desk.db)[0].name == "Practice", "all of it is saved, or nothing"
    assert child(dialog, QLineEdit, "field_name").text() == "Another name"
    zone.setEditText("Europe/Madrid")
    assert not _said(dialog, "error_time_zone")
    press(dialog, "settings_save")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert queries.stores(desk.db)[0].name == "Another name"


def test_a_taken_name_is_refused_at_the_name(
    open_settings: Open, connect: Connect, shop: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    connect(shop, name="First")
    dialog = open_settings(connect(shop, name="Second"))
    _type(dialog, "field_name", "first")
    press(dialog, "settings_save")
    qtbot.waitUntil(lambda: bool(_said(dialog, "error_name")), timeout=WITHIN_MS)
    assert {store.name for store in queries.stores(desk.db)} == {"First", "Second"}


def test_a_database_that_cannot_be_written_is_said_and_saving_can_be_tried_again(
    open_settings: Open, connect: Connect, shop: PracticeShop, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    async def refuse(*_: object, **__: object) -> None:
        raise StorageError(say("The disk is full."))

    dialog = open_settings(connect(shop))
    _choose(dialog, "settings_import_minutes", 5)
    with monkeypatch.context() as broken:
        broken.setattr("ordersync_gui.sync.store_settings.save_store_settings", refuse)
        press(dialog, "settings_save")
        qtbot.waitUntil(lambda: _said(dialog, "store_settings_outcome") == "The disk is full.", timeout=WITHIN_MS)
    press(dialog, "settings_save")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)


def test_save_closes_at_once_when_nothing_was_changed(
    open_settings: Open, connect: Connect, shop: PracticeShop, jobs: Jobs
) -> None:
    dialog = open_settings(connect(shop))
    begun: list[object] = []
    jobs.started.connect(begun.append)
    press(dialog, "settings_save")
    assert not dialog.isVisible()
    assert not begun


def test_escape_asks_only_when_something_was_changed(
    open_settings: Open, connect: Connect, shop: PracticeShop, desk: Desk
) -> None:
    store = connect(shop)
    untouched = open_settings(store)
    QTest.keyClick(untouched, Qt.Key.Key_Escape)
    assert not untouched.isVisible()
    dialog = open_settings(store)
    _type(dialog, "field_name", "X")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    press(child(dialog, QMessageBox, "question"), "question_no")
    assert dialog.isVisible()
    assert child(dialog, QLineEdit, "field_name").text() == "X"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    press(next(box for box in dialog.findChildren(QMessageBox) if box.isVisible()), "question_yes")
    assert not dialog.isVisible()
    assert queries.stores(desk.db)[0].name == "Practice"


def test_orders_of_a_source_are_left_out_and_come_back(
    open_settings: Open, connect: Connect, mirror: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    store = connect(mirror, orders=True)
    counts = dict(queries.sources(desk.db, store.id))
    assert counts["Amazon US (FBA)"] > 1
    dialog = open_settings(store)
    dialog.choose("import")
    title = next(label.text() for label in dialog.findChildren(QLabel) if "Leave out" in label.text())
    assert str(channel_spec(store.channel).source_name) in title
    item = _source(dialog, "Amazon US (FBA)")
    assert f"({counts['Amazon US (FBA)']} orders)" in item.text()
    item.setCheckState(Qt.CheckState.Checked)
    effect = f"Orders that will be left out: {counts['Amazon US (FBA)']}."
    assert effect in child(dialog, QLabel, "settings_source_effect").text()
    press(dialog, "settings_save")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert len(queries.order_ids(desk.db, OrderFilter(left_out=True))) == counts["Amazon US (FBA)"]
    assert len(queries.order_ids(desk.db, OrderFilter())) == 40 - counts["Amazon US (FBA)"]
    again = open_settings(queries.stores(desk.db)[0])
    _source(again, "Amazon US (FBA)").setCheckState(Qt.CheckState.Unchecked)
    assert "will be shown again" in child(again, QLabel, "settings_source_effect").text()
    press(again, "settings_save")
    qtbot.waitUntil(lambda: not again.isVisible(), timeout=WITHIN_MS)
    assert len(queries.order_ids(desk.db, OrderFilter())) == 40


def test_a_source_that_was_not_met_yet_can_be_typed_in(
    open_settings: Open, connect: Connect, mirror: PracticeShop, desk: Desk, qtbot: QtBot
) -> None:
    dialog = open_settings(connect(mirror))
    dialog.choose("import")
    _type(dialog, "settings_source_new", "  Amazon   MCF ")
    QTest.keyClick(child(dialog, QLineEdit, "settings_source_new"), Qt.Key.Key_Return)
    assert dialog.isVisible(), "the key adds the word and doesn't save the form"
    _type(dialog, "settings_source_new", "amazon mcf")
    press(dialog, "settings_source_add")
    assert child(dialog, QListWidget, "settings_sources").count() == 1
    press(dialog, "settings_save")
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=WITHIN_MS)
    assert queries.stores(desk.db)[0].preferences.left_out_sources == ("Amazon MCF",)


def test_before_the_first_import_no_empty_box_stands_for_the_sources(
    open_settings: Open, connect: Connect, mirror: PracticeShop
) -> None:
    dialog = open_settings(connect(mirror))
    dialog.choose("import")
    assert not child(dialog, QListWidget, "settings_sources").isVisible()
    assert child(dialog, QLabel, "settings_no_source").isVisible()
    _type(dialog, "settings_source_new", "Amazon MCF")
    press(dialog, "settings_source_add")
    assert child(dialog, QListWidget, "settings_sources").isVisible()
    assert not child(dialog, QLabel, "settings_no_source").isVisible()


@pytest.mark.parametrize("key", [spec.key for spec in channel_specs()])
def test_each_kind_of_shop_is_offered_what_its_declaration_has(  # noqa: PLR0917 - fixtures
    connect: Connect, shop: PracticeShop, desk: Desk, jobs: Jobs, qtbot: QtBot, key: str
) -> None:
    store, spec = connect(shop), channel_spec(key)
    form = SettingsPages(desk, jobs, StoreFacts(replace(store, channel=key), spec))
    qtbot.addWidget(form)
    assert (form.findChild(QCheckBox, "settings_buyer_mail") is not None) is spec.mails_buyer
    carries_source = OrderField.SOURCE in spec.order_fields
    assert (form.findChild(QListWidget, "settings_sources") is not None) is carries_source
    assert form.findChild(QComboBox, "field_time_zone") is not None
    if spec.time_zone_note is not None:
        assert str(spec.time_zone_note) in texts(form)
    assert not form.changed
    silent = SettingsPages(desk, jobs, StoreFacts(store, replace(spec, mails_buyer=False)))
    qtbot.addWidget(silent)
    assert silent.findChild(QCheckBox, "settings_buyer_mail") is None
    assert silent.settings().preferences.buyer_mail is store.preferences.buyer_mail


def test_values_from_elsewhere_are_kept_when_they_are_not_on_the_menu(
    connect: Connect, shop: PracticeShop, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    odd = StorePreferences(
        colour="#123456", import_minutes=45, import_automatically=False, left_out_sources=("Gone",)
    )
    store = replace(connect(shop), preferences=odd)
    form = SettingsPages(desk, jobs, StoreFacts(store, channel_spec(store.channel)))
    qtbot.addWidget(form)
    assert form.settings().preferences == odd
    assert not form.changed


def test_every_control_has_its_names(open_settings: Open, connect: Connect, mirror: PracticeShop) -> None:
    dialog = open_settings(connect(mirror, orders=True))
    kinds = (QComboBox, QCheckBox, QSpinBox, QListWidget)
    controls: list[QWidget] = [widget for kind in kinds for widget in dialog.findChildren(kind)]
    controls += [line for line in dialog.findChildren(QLineEdit) if not line.objectName().startswith("qt_")]
    own = [control for control in controls if control.objectName()]
    assert len(own) >= 8
    assert all(control.accessibleName() for control in own)


def _type(dialog: QWidget, name: str, text: str) -> None:
    line = child(dialog, QLineEdit, name)
    line.selectAll()
    QTest.keyClicks(line, text)


def _choose(dialog: QWidget, name: str, value: object) -> None:
    box = child(dialog, QComboBox, name)
    assert box.findData(value) >= 0
    box.setCurrentIndex(box.findData(value))


def _said(dialog: QWidget, name: str) -> str:
    return child(dialog, InlineMessage, name).text()


def _source(dialog: QWidget, name: str) -> QListWidgetItem:
    sources = child(dialog, QListWidget, "settings_sources")
    return next(item for row in range(sources.count()) if (item := sources.item(row)).text().startswith(name))
