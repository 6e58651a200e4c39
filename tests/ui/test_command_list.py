"""The list of commands and the sheet of keys, by keyboard, on a window's real menus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from finding_widgets import destroy
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMainWindow, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.order_query_words import EXAMPLES
from ordersync_gui.ui.command_list import CommandList
from ordersync_gui.ui.command_reasons import WHY_NOT
from ordersync_gui.ui.commands import Commands
from ordersync_gui.ui.help_acts import HelpActs
from ordersync_gui.ui.help_texts import KeysDialog
from ordersync_gui.ui.menu_actions import menu_actions

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000


class _Window(QMainWindow):
    """A main window with the desk's menus and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        self.commands = Commands(self)
        self.commands.fill_menus([])
        menu = self.menuBar().addMenu("&Outer")
        self.inner = menu.addMenu("Inn&er").addAction("Do && say...")
        HelpActs(self.commands, self)


@pytest.fixture
def window(qapp: QApplication) -> Iterator[_Window]:
    """The window, shown."""
    assert qapp is not None
    found = _Window()
    found.show()
    yield found
    destroy(found)


@pytest.fixture
def commands(window: _Window, qtbot: QtBot) -> CommandList:
    """The list of commands, opened by its key's action."""
    window.commands.command_list.trigger()
    found = window.findChild(CommandList)
    assert isinstance(found, CommandList)
    qtbot.waitUntil(found.isVisible, timeout=WITHIN_MS)
    return found


def _ran(action: QAction) -> list[bool]:
    found: list[bool] = []
    action.triggered.connect(lambda _checked=False: found.append(True))
    return found


def _titles(commands: CommandList) -> list[str]:
    rows = [commands.rows.topLevelItem(number) for number in range(commands.rows.topLevelItemCount())]
    return [row.text(0) for row in rows if row is not None]


def test_the_list_has_every_action_of_the_menus_with_its_key(window: _Window, commands: CommandList) -> None:
    assert set(_titles(commands)) == {one.title for one in menu_actions(window.menuBar())} - {"Command list"}
    ship = commands.rows.findItems("Ship and notify", Qt.MatchFlag.MatchExactly)[0]
    assert (ship.text(1), ship.text(2)) == ("Orders", "Ctrl+Return")
    inner = commands.rows.findItems("Do & say", Qt.MatchFlag.MatchExactly)[0]
    assert inner.text(1) == "Outer > Inner"


def test_typing_narrows_and_enter_runs_the_first(window: _Window, commands: CommandList, qtbot: QtBot) -> None:
    ran = _ran(window.commands.maps)
    QTest.keyClicks(commands.line, "map")
    assert _titles(commands)[0] == "Maps"
    QTest.keyClick(commands.line, Qt.Key.Key_Return)
    assert ran == [True]
    qtbot.waitUntil(lambda: window.findChild(CommandList) is None, timeout=WITHIN_MS)


def test_arrows_choose_another(window: _Window, commands: CommandList) -> None:
    QTest.keyClicks(commands.line, "import")
    first, second, *_ = _titles(commands)
    assert (first, second) == ("Import this store", "Import all stores")
    ran = _ran(window.commands.import_all)
    QTest.keyClick(commands.line, Qt.Key.Key_Down)
    QTest.keyClick(commands.line, Qt.Key.Key_Return)
    assert ran == [True]


def test_one_that_cannot_be_chosen_says_why_and_runs_nothing(window: _Window, commands: CommandList) -> None:
    window.commands.ship.setEnabled(False)
    window.inner.setEnabled(False)
    window.inner.setProperty(WHY_NOT, "Nothing to say.")
    ran = _ran(window.commands.ship)
    QTest.keyClicks(commands.line, "ship and")
    assert commands.reason.text() == "Choose an order first."
    QTest.keyClick(commands.line, Qt.Key.Key_Return)
    assert ran == []
    assert commands.isVisible()
    commands.line.setText("do say")
    assert commands.reason.text() == "Nothing to say."


def test_every_order_and_store_action_has_a_reason_of_its_own(window: _Window, commands: CommandList) -> None:
    named = window.commands
    for action in (*named.of_one_store, named.ship, named.take_back, named.settle_notice, named.look_in_shop):
        action.setEnabled(False)
        commands.line.setText(action.text().replace("&", "").rstrip("."))
        assert commands.reason.text() not in ("", "Not possible right now.")


def test_nothing_that_fits_is_said(commands: CommandList) -> None:
    QTest.keyClicks(commands.line, "zzzz")
    assert _titles(commands) == []
    assert commands.reason.text() == "No command is called that."
    QTest.keyClick(commands.line, Qt.Key.Key_Return)
    assert commands.isVisible()


def test_escape_closes_the_list(window: _Window, commands: CommandList, qtbot: QtBot) -> None:
    QTest.keyClick(commands.line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(CommandList) is None, timeout=WITHIN_MS)


@pytest.mark.parametrize(
    ("key", "modifier", "name"),
    [
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, "commandList"),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier, "keysDialog"),
    ],
    ids=["ctrl_k", "f1"],
)
def test_each_opens_by_its_key_even_while_one_types(
    window: _Window, qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier, name: str
) -> None:
    line = QLineEdit("blue mug")
    window.setCentralWidget(line)
    window.activateWindow()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus, timeout=WITHIN_MS)
    line.home(False)
    QTest.keyClick(line, key, modifier)
    qtbot.waitUntil(lambda: window.findChild(QDialog, name) is not None, timeout=WITHIN_MS)
    assert line.text() == "blue mug"


def test_asking_twice_opens_one(window: _Window, commands: CommandList) -> None:
    window.commands.command_list.trigger()
    assert window.findChildren(CommandList) == [commands]


@pytest.fixture
def sheet(window: _Window) -> KeysDialog:
    """The sheet of keys, opened by its action."""
    window.commands.keys.trigger()
    found = window.findChild(QDialog, "keysDialog")
    assert isinstance(found, KeysDialog)
    return found


def _visible(sheet: KeysDialog) -> dict[str, list[tuple[str, str]]]:
    def rows(items: list[QTreeWidgetItem]) -> list[tuple[str, str]]:
        return [(item.text(0), item.text(1)) for item in items if not item.isHidden()]

    return {head.text(0): rows(items) for head, items in sheet._groups if not head.isHidden()}


def test_the_sheet_groups_all_keys_by_menu_and_tells_of_scans_and_search_words(
    window: _Window, sheet: KeysDialog
) -> None:
    groups = _visible(sheet)
    keyed = [command for command in menu_actions(window.menuBar()) if command.keys]
    for command in keyed:
        assert (command.title, command.keys) in groups[command.menus[0]]
    assert [typed for _, typed in groups["Words of the find box"]] == [text for text, _ in EXAMPLES]
    assert groups["Scanning"]


def test_the_sheet_is_searched_by_what_one_wants_or_by_key(sheet: KeysDialog) -> None:
    QTest.keyClicks(sheet.line, "maps")
    assert ("Maps", "Ctrl+M") in _visible(sheet)["Stores"]
    assert "Scanning" not in _visible(sheet)
    sheet.line.setText("ctrl+m")
    assert ("Maps", "Ctrl+M") in _visible(sheet)["Stores"]
    sheet.line.clear()
    assert "Scanning" in _visible(sheet)


def test_the_sheet_works_without_a_mouse(window: _Window, sheet: KeysDialog, qtbot: QtBot) -> None:
    sheet.activateWindow()
    sheet.line.setFocus()
    QTest.keyClick(sheet.line, Qt.Key.Key_Down)
    qtbot.waitUntil(sheet.rows.hasFocus, timeout=WITHIN_MS)
    QTest.keyClick(sheet.rows, Qt.Key.Key_Down)
    assert sheet.rows.currentItem() is not None
    QTest.keyClick(sheet.rows, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(QDialog, "keysDialog") is None, timeout=WITHIN_MS)
