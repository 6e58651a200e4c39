"""The settings window: everything counts at once, what exists is opened, nothing is lost by closing it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from finding_widgets import destroy
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QListWidget,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.languages import chosen_language, speak, spoken
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.settings.wiring import SettingsActs, add_settings
from ordersync_gui.ui.settings_dialog import SettingsDialog
from ordersync_gui.ui.store_settings.dialog import StoreSettingsDialog
from ordersync_gui.ui.style import apply_text_size, apply_theme
from ordersync_gui.ui.window_settings import SYSTEM, Theme, WindowSettings

W = TypeVar("W", bound=QWidget)
pytestmark = pytest.mark.qt_log_ignore(
    "propagateSizeHints", "raise", extend=True
)  # the offscreen platform has none
SECTIONS = (
    "general",
    "scanning",
    "telling",
    "imports",
    "label_printer",
    "privacy",
    "backups",
    "messages",
    "window",
)


@pytest.fixture
def settings(tmp_path: Path) -> WindowSettings:
    return WindowSettings(tmp_path / "window.ini")


@pytest.fixture
def window(desk: Desk, jobs: Jobs, settle: Callable[..., object]) -> Iterator[MainWindow]:
    found = MainWindow(desk, jobs)
    yield found
    settle(jobs.close())  # nothing that was begun comes back to a window that is gone
    destroy(found)


@pytest.fixture
def acts(window: MainWindow, settings: WindowSettings) -> SettingsActs:
    return add_settings(window, settings)


@pytest.fixture
def dialog(acts: SettingsActs, qapp: QApplication) -> Iterator[SettingsDialog]:
    found = acts.open()
    assert isinstance(found, SettingsDialog)
    yield found
    apply_theme(qapp, Theme.SYSTEM)
    apply_text_size(qapp, 100)


def control(dialog: QWidget, kind: type[W], name: str) -> W:
    found = dialog.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def choose(dialog: QWidget, name: str, value: str) -> None:
    box = control(dialog, QComboBox, name)
    box.setCurrentIndex(box.findData(value))


def test_languages_stand_in_their_own_words_after_that_of_the_system(dialog: SettingsDialog) -> None:
    box = control(dialog, QComboBox, "settings_language")
    texts = [box.itemText(row) for row in range(box.count())]
    assert texts[1:] == ["English", "Deutsch", "Español", "Français"]
    assert box.itemData(0) == SYSTEM
    assert box.currentData() == SYSTEM


def test_another_language_is_kept_and_offers_to_start_again(
    dialog: SettingsDialog, acts: SettingsActs, settings: WindowSettings, qtbot: QtBot
) -> None:
    now = spoken(QCoreApplication.instance())
    other = "fr" if now != "fr" else "es"
    offer = control(dialog, QWidget, "settings_restart_offer")
    assert offer.isHidden() is (chosen_language(SYSTEM) == now)
    choose(dialog, "settings_language", other)
    assert settings.language == other
    assert not offer.isHidden()
    with qtbot.waitSignal(acts.restart_wanted):
        control(dialog, QPushButton, "settings_restart").click()
    control(dialog, QPushButton, "settings_later").click()
    assert offer.isHidden()
    assert settings.language == other, "later means at the next start"
    choose(dialog, "settings_language", now)
    assert offer.isHidden()


def test_colours_and_size_count_at_once_and_are_kept(
    dialog: SettingsDialog, settings: WindowSettings, qapp: QApplication, qtbot: QtBot
) -> None:
    light, points = qapp.palette().window().color().lightness(), qapp.font().pointSizeF()
    choose(dialog, "settings_theme", Theme.DARK.value)
    assert settings.theme is Theme.DARK
    assert qapp.palette().window().color().lightness() < light
    percent = control(dialog, QSpinBox, "settings_text_percent")
    percent.setValue(150)
    qtbot.waitUntil(lambda: settings.text_percent == 150)
    assert qapp.font().pointSizeF() == pytest.approx(points * 1.5)
    control(dialog, QPushButton, "settings_reset").click()
    qtbot.waitUntil(lambda: settings.text_percent == 100)
    assert (settings.language, settings.theme) == (SYSTEM, Theme.SYSTEM)
    assert qapp.font().pointSizeF() == pytest.approx(points)


def test_esc_loses_nothing_not_even_what_was_typed_last(dialog: SettingsDialog, settings: WindowSettings) -> None:
    percent = control(dialog, QSpinBox, "settings_text_percent")
    percent.lineEdit().setText("120")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert settings.text_percent == 120


def test_the_window_is_not_modal_and_there_once(dialog: SettingsDialog, acts: SettingsActs) -> None:
    assert not dialog.isModal()
    assert acts.open("privacy") is dialog
    assert dialog.shows() == "privacy"


@pytest.mark.parametrize("section", SECTIONS)
def test_each_section_has_controls_with_names(dialog: SettingsDialog, section: str) -> None:
    dialog.choose(section)
    assert dialog.shows() == section
    shown = [
        one for one in dialog.findChildren(QWidget) if one.isVisible() and isinstance(one, QPushButton | QSpinBox)
    ]
    assert all(one.objectName() and one.accessibleName() for one in shown if isinstance(one, QPushButton))
    listed = control(dialog, QListWidget, "settings_sections")
    assert listed.count() == len(SECTIONS)


def test_what_exists_is_opened_not_done_again(dialog: SettingsDialog, window: MainWindow, qtbot: QtBot) -> None:
    dialog.choose("privacy")
    button = control(dialog, QPushButton, "settings_buyersData")
    button.click()
    buyers = control(window, QDialog, "buyers_dialog")
    qtbot.waitUntil(buyers.isVisible)
    buyers.close()


def test_a_box_to_tick_is_the_menus_action(dialog: SettingsDialog, window: MainWindow) -> None:
    dialog.choose("imports")
    box, action = control(dialog, QCheckBox, "settings_holdImports"), window.commands.schedule.hold_all
    assert not box.isEnabled(), "there is no store yet"
    action.setEnabled(True)
    box.click()
    assert action.isChecked()
    action.trigger()
    assert not box.isChecked()


def test_stores_that_come_while_it_is_open_have_their_buttons(
    dialog: SettingsDialog, window: MainWindow, shop: PracticeShop, connect: Callable[..., Store], qtbot: QtBot
) -> None:
    dialog.choose("telling")
    store = connect(shop, name="A&B")
    window.watch.look()
    qtbot.waitUntil(
        lambda: dialog.findChild(QPushButton, f"settings_telling_{store.id}") is not None, timeout=20_000
    )
    button = control(dialog, QPushButton, f"settings_telling_{store.id}")
    assert button.accessibleName() == "Settings of A&B"
    button.click()
    qtbot.waitUntil(lambda: window.store_acts.dialog is not None, timeout=20_000)
    opened = window.store_acts.dialog
    assert opened is not None
    assert isinstance(opened, StoreSettingsDialog)
    assert opened.pages.shows() == "telling"
    opened.close()


def test_the_limits_of_messages_are_saved_from_here(dialog: SettingsDialog, desk: Desk, qtbot: QtBot) -> None:
    dialog.choose("messages")
    days = control(dialog, QSpinBox, "evidence_days")
    qtbot.waitUntil(days.isEnabled, timeout=20_000)
    days.setValue(99)
    dialog.close()
    qtbot.waitUntil(lambda: queries.desk_settings(desk.db).evidence_days == 99, timeout=20_000)


def test_speaking_a_language_is_known_afterwards(qapp: QApplication) -> None:
    before = spoken(qapp)
    speak(qapp, "de")
    assert spoken(qapp) == "de"
    speak(qapp, before)
    assert spoken(None) == "en"
