"""The wizard by keyboard alone: Enter turns each page as soon as it can be turned."""

from __future__ import annotations

import pytest
from finding_widgets import press
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWizard
from pytestqt.qtbot import QtBot
from wizard_at_hand import WITHIN_MS, WizardAtHand

from ordersync_gui.practice import PracticeShop
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


def has_focus() -> str:
    """The name of the control that hears the keys; "" where no visible one does."""
    control = QApplication.focusWidget()
    return control.objectName() if control is not None and control.isVisible() and control.isEnabled() else ""


def enter(wizard: WizardAtHand) -> None:
    """Press Enter where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget() or wizard.wizard, Qt.Key.Key_Return)


def test_enter_leads_through_the_practice_shop_to_a_connected_store(
    practice_wizard: WizardAtHand, desk: Desk, qtbot: QtBot
) -> None:
    wizard = practice_wizard.wizard
    wizard.choose_practice()
    following = wizard.button(QWizard.WizardButton.NextButton)
    while not wizard.button(QWizard.WizardButton.FinishButton).isVisible():
        page = practice_wizard.page
        qtbot.waitUntil(following.isEnabled, timeout=WITHIN_MS)
        enter(practice_wizard)
        assert practice_wizard.page != page, f"{page}: Enter did nothing; {has_focus()!r} had the keyboard"
    enter(practice_wizard)
    qtbot.waitUntil(lambda: bool(practice_wizard.connected), timeout=WITHIN_MS)
    assert len(queries.stores(desk.db)) == 1


def test_after_a_refused_sign_in_the_keyboard_is_where_it_is_tried_again(
    wizard: WizardAtHand, shop: PracticeShop
) -> None:
    wizard.sign_in(shop, password="wrong-one")
    wizard.wait_for("test_outcome")
    assert has_focus() == "test_again"


def test_after_a_stopped_test_the_keyboard_is_where_it_is_tried_again(
    wizard: WizardAtHand, shop: PracticeShop, qtbot: QtBot
) -> None:
    shop.misbehave = {"slow*1"}
    wizard.sign_in(shop)
    qtbot.waitUntil(lambda: len(shop.requests) > 0, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: has_focus() == "test_stop", timeout=WITHIN_MS)
    press(wizard.wizard, "test_stop")
    assert has_focus() == "test_again"


def test_who_goes_back_finds_the_keyboard_on_a_control_that_can_be_seen(practice_wizard: WizardAtHand) -> None:
    practice_wizard.wizard.choose_practice()
    for page in ("checklist_page", "credentials_page", "test_page", "statuses_page"):
        practice_wizard.next(page)
    for page in ("test_page", "credentials_page", "checklist_page"):
        practice_wizard.back()
        QApplication.processEvents()
        assert practice_wizard.page == page
        assert has_focus(), page
