"""The main window without a mouse: Tab comes to every control, and one sees where the keyboard is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from finding_widgets import destroy
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QToolBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import Store
from ordersync_gui.practice import PracticeShop
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.command_reasons import why_not
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.main_window import MainWindow
from ordersync_gui.ui.menu_actions import menu_actions
from ordersync_gui.ui.style import apply_style

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
_KINDS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit)
_MOST_STEPS = 200


@pytest.fixture
def store(connect: Callable[..., Store], shop: PracticeShop) -> Store:
    """A store with forty orders."""
    return connect(shop, name="My shop", orders=True)


@pytest.fixture
def window(
    desk: Desk, jobs: Jobs, settle: Callable[[Any], Any], store: Store, qtbot: QtBot
) -> Iterator[MainWindow]:
    """The window with orders, one of them shown, and chips under the find box."""
    assert store.id
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.styleSheet()
    apply_style(application)
    found = MainWindow(desk, jobs)
    found.resize(1280, 690)
    found.show()
    found.activateWindow()
    found.start()
    found.orders.filter_box.setText("status:awaiting,shipped -tag:none")
    qtbot.waitUntil(lambda: 0 < len(found.orders.model.ids) < 40, timeout=WITHIN_MS)
    found.orders.table.selectRow(0)
    qtbot.waitUntil(lambda: found.details.details is not None, timeout=WITHIN_MS)
    yield found
    found.stop()
    settle(jobs.close())
    destroy(found)
    application.setStyleSheet(before)


def _controls(window: QWidget) -> list[QWidget]:
    """What a person works with; parts of a larger control belong to that one, a toolbar's actions to the menus."""
    found = [widget for kind in _KINDS for widget in window.findChildren(kind)]
    return [
        widget
        for widget in found
        if widget.isVisible()
        and widget.isEnabled()
        and not isinstance(widget, QHeaderView)
        and not isinstance(
            widget.parent(), QAbstractSpinBox | QComboBox | QLineEdit | QAbstractItemView | QToolBar
        )
        and not (isinstance(widget, QAbstractButton) and isinstance(widget.parentWidget(), QAbstractItemView))
        and not widget.objectName().startswith("qt_")  # such as a dock's own cross, which the View menu has, too
    ]


def _walk(window: MainWindow) -> list[QWidget]:
    """The controls that Tab comes to, in its order, once round."""
    window.orders.filter_box.line.setFocus()
    reached: list[QWidget] = []
    for _ in range(_MOST_STEPS):
        focus = window.focusWidget()
        if focus is None or focus in reached:
            break
        reached.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    return reached


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r}"


def test_tab_comes_to_every_control_and_back_to_where_it_began(window: MainWindow) -> None:
    reached = _walk(window)
    assert [_name(control) for control in _controls(window) if control not in reached] == []
    assert window.focusWidget() is reached[0]


def test_tab_comes_from_the_find_box_to_its_chips_and_then_to_clear(window: MainWindow) -> None:
    names = [widget.objectName() for widget in _walk(window)]
    begin = names.index("filterBox")
    assert names[begin : begin + 4] == ["filterBox", "filterChip_0", "filterChip_1", "clearFilter"]


def test_one_sees_where_the_keyboard_is(window: MainWindow) -> None:
    unseen = []
    for control in _walk(window):
        control.setFocus()
        QTest.keyClick(control, Qt.Key.Key_Tab)  # there and back: Qt marks only what the keyboard came to
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
        focused = control.grab().toImage()
        QTest.keyClick(control, Qt.Key.Key_Tab)
        if focused == control.grab().toImage():
            unseen.append(_name(control))
    assert unseen == []


def test_every_button_of_the_toolbar_is_an_action_of_the_menus(window: MainWindow) -> None:
    in_menus = {one.action for one in menu_actions(window.menuBar())}
    bars = window.findChildren(QToolBar)
    assert [action.text() for bar in bars for action in bar.actions() if action not in in_menus] == []


def test_where_no_store_is_connected_every_action_that_cannot_be_chosen_says_why(
    desk: Desk, jobs: Jobs, settle: Callable[[Any], Any], qtbot: QtBot
) -> None:
    empty = MainWindow(desk, jobs)
    empty.start()
    qtbot.waitUntil(lambda: empty.watch.overviews == (), timeout=WITHIN_MS)
    off = [one for one in menu_actions(empty.menuBar()) if not one.action.isEnabled()]
    assert "Ship and notify" in [one.title for one in off]
    assert [one.title for one in off if why_not(one.action) in ("", "Not possible right now.")] == []
    empty.stop()
    settle(jobs.close())
    destroy(empty)


def test_no_two_actions_of_the_menus_share_a_key(window: MainWindow) -> None:
    keys = [shortcut.toString() for one in menu_actions(window.menuBar()) for shortcut in one.action.shortcuts()]
    assert sorted(key for key in set(keys) if keys.count(key) > 1) == []
