"""The window's menus: each key and each underlined letter stands for one thing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from finding_widgets import destroy
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


@pytest.fixture
def window(desk: Desk, jobs: Jobs, settle: Callable[[Any], Any]) -> Iterator[MainWindow]:
    """The window, shown but not started."""
    found = MainWindow(desk, jobs)
    found.show()
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)


def test_every_key_is_in_a_menu_and_no_key_is_given_twice(window: MainWindow) -> None:
    keys = [key.toString() for action in window.commands.all() for key in action.shortcuts()]
    wanted = {"F5", "Shift+F5", "Ctrl+F", "Return", "Ctrl+Return", "Ctrl+N", "Ctrl+M", "F1", "Ctrl+Q"}
    wanted |= {f"Ctrl+{number}" for number in range(1, 6)}
    assert wanted <= set(keys)
    assert len(keys) == len(set(keys))


def test_no_key_is_one_that_types_a_letter_with_alt_gr(window: MainWindow) -> None:
    keys = [key.toString() for action in window.commands.all() for key in action.shortcuts()]
    assert not [key for key in keys if {"Ctrl", "Alt"} <= set(key.split("+")) and len(key.split("+")[-1]) == 1]


def test_no_letter_opens_two_entries_of_a_menu(window: MainWindow) -> None:
    menus = {
        found.title(): [action.text() for action in found.actions() if action.isVisible()]
        for found in window.findChildren(QMenu)
    }
    menus["the menu bar"] = [action.text() for action in window.menuBar().actions()]
    letters = {name: [QKeySequence.mnemonic(text).toString() for text in texts] for name, texts in menus.items()}
    shared = {
        f"{name}: {letter}": [text for text in menus[name] if QKeySequence.mnemonic(text).toString() == letter]
        for name, found in letters.items()
        for letter in filter(None, found)
        if found.count(letter) > 1
    }
    assert shared == {}
