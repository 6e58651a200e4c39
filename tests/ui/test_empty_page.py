"""What stands in for an empty grid changes its words under a hand that is about to press its button."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.ui.orders.empty import EmptyPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none

CLEAR = ("clear", "Clear")


def test_a_button_that_stays_keeps_the_keyboard_when_the_words_around_it_change(qtbot: QtBot) -> None:
    page = EmptyPage()
    qtbot.addWidget(page)
    page.show_state("0 of 12", "Find: nowhere", (CLEAR,))
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    before = page.findChildren(QPushButton)
    before[0].setFocus()

    page.show_state("0 of 13", "Find: nowhere", (CLEAR,))

    assert page.findChildren(QPushButton) == before
    assert before[0].hasFocus()


def test_other_buttons_take_the_place_of_those_before(qtbot: QtBot) -> None:
    page = EmptyPage()
    qtbot.addWidget(page)
    page.show_state("0 of 12", "Find: nowhere", (CLEAR,))
    page.show()
    page.show_state("Nothing to ship", "", (("import", "Import now"),))

    def names() -> list[str]:
        return [button.objectName() for button in page.findChildren(QPushButton) if button.isVisible()]

    qtbot.waitUntil(lambda: names() == ["empty_import"], timeout=20_000)
