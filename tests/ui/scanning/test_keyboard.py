"""Bursts of keys that go through the window as a scanner's do, and typing that mustn't be taken for one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from finding_widgets import destroy
from packing_bench import WITHIN_MS, type_burst
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.scan_settings import ScanSettings
from ordersync_gui.ui.scanning.keyboard import ScannerKeyboard

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


class Board:
    """A window with fields, a button and shortcuts, and what its keyboard heard."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        page = QWidget(self.window)
        self.line, self.note = QLineEdit(page), QPlainTextEdit(page)
        self.button, self.pressed = QPushButton("Ship", page), 0
        self.fired: list[str] = []
        self.scans: list[str] = []
        column = QVBoxLayout(page)
        for widget in (self.line, self.note, self.button):
            column.addWidget(widget)
        self.window.setCentralWidget(page)
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._press)
        for key in ("A", "1", "Return", "Ctrl+]"):
            action = QAction(self.window)
            action.setShortcut(key)
            action.triggered.connect(lambda _checked=False, key=key: self.fired.append(key))
            self.window.addAction(action)
        self.window.show()
        self.window.activateWindow()
        # As wide as a pause can be: this process may be held up for longer than a scanner's key.
        self.keyboard = ScannerKeyboard(ScanSettings(gap_ms=200), self.window)
        self.keyboard.watch(self.window.windowHandle())
        self.keyboard.scanned.connect(self.scans.append)

    def _press(self) -> None:
        self.pressed += 1

    def type(self, text: str, qtbot: QtBot) -> None:
        """As a person does, one key after the other."""
        for letter in text:
            QTest.keyClick(self.window.windowHandle(), ord(letter))
            qtbot.waitUntil(lambda: not self.keyboard._kept, timeout=WITHIN_MS)


@pytest.fixture
def board() -> Iterator[Board]:
    """A window that is closed after the test."""
    found = Board()
    yield found
    destroy(found.window)


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab, None], ids=["Enter", "Tab", "a pause"])
def test_a_scan_leaves_a_field_exactly_as_it_was(board: Board, qtbot: QtBot, end: Qt.Key | None) -> None:
    board.line.setText("unfinished note")
    board.line.setFocus()
    board.line.setSelection(3, 5)
    changes: list[str] = []
    board.line.textChanged.connect(changes.append)
    type_burst(board.window, "A-1001", end)
    qtbot.waitUntil(lambda: board.scans == ["A-1001"], timeout=WITHIN_MS)
    assert board.line.text() == "unfinished note"
    assert board.line.selectedText() == "inish"
    assert not board.line.isUndoAvailable()
    assert board.line.hasFocus()
    assert changes == []


def test_a_scan_leaves_a_longer_text_and_its_history_as_they_were(board: Board, qtbot: QtBot) -> None:
    board.note.setFocus()
    board.type("ab", qtbot)
    cursor = board.note.textCursor()
    cursor.setPosition(1)
    board.note.setTextCursor(cursor)
    type_burst(board.window, "A-1001")
    qtbot.waitUntil(lambda: board.scans == ["A-1001"], timeout=WITHIN_MS)
    assert board.note.toPlainText().casefold() == "ab"
    assert board.note.textCursor().position() == 1


def test_no_key_of_a_scan_is_a_shortcut_or_presses_a_button(board: Board, qtbot: QtBot) -> None:
    board.button.setFocus()
    type_burst(board.window, "A1A1 1A")
    qtbot.waitUntil(lambda: board.scans == ["A1A1 1A"], timeout=WITHIN_MS)
    QTest.qWait(0)
    assert board.fired == []
    assert board.pressed == 0


def test_keys_that_are_typed_reach_their_field_in_their_order(board: Board, qtbot: QtBot) -> None:
    board.line.setFocus()
    board.type("hello 1a", qtbot)
    assert board.line.text().casefold() == "hello 1a"
    assert board.scans == []


def test_a_shortcut_of_one_letter_works_when_it_is_typed(board: Board, qtbot: QtBot) -> None:
    board.button.setFocus()
    board.type("A", qtbot)
    assert board.fired == ["A"]


def test_space_presses_a_button_at_once(board: Board) -> None:
    board.button.setFocus()
    QTest.keyClick(board.window.windowHandle(), Qt.Key.Key_Space)
    assert board.pressed == 1


def test_enter_is_everybodys_after_typing(board: Board, qtbot: QtBot) -> None:
    board.line.setFocus()
    entered: list[bool] = []
    board.line.returnPressed.connect(lambda: entered.append(True))
    board.window.actions()[2].setEnabled(False)
    board.type("ab", qtbot)
    QTest.keyClick(board.window.windowHandle(), Qt.Key.Key_Return)
    assert entered == [True]


def test_a_separator_within_a_label_is_no_shortcut(board: Board, qtbot: QtBot) -> None:
    handle = board.window.windowHandle()
    for letter in "0101234":
        QTest.keyClick(handle, ord(letter))
    QTest.keyClick(handle, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    for letter in "21XY":
        QTest.keyClick(handle, ord(letter))
    QTest.keyClick(handle, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(board.scans) == 1, timeout=WITHIN_MS)
    assert board.scans[0].replace("\x1d", "").casefold() == "010123421xy"
    assert board.fired == []


def test_other_settings_count_from_the_next_key_on(board: Board, qtbot: QtBot) -> None:
    board.keyboard.use(replace(ScanSettings(), prefix="~", gap_ms=200))
    type_burst(board.window, "~7")
    qtbot.waitUntil(lambda: board.scans == ["7"], timeout=WITHIN_MS)


def test_lists_of_tracking_numbers_get_their_scans_as_they_are_typed(board: Board) -> None:
    board.line.setObjectName("ship_many_number")
    board.line.setFocus()
    entered: list[bool] = []
    board.line.returnPressed.connect(lambda: entered.append(True))
    board.window.actions()[2].setEnabled(False)
    type_burst(board.window, "1Z999")
    assert board.line.text().upper() == "1Z999"
    assert entered == [True]
    assert board.scans == []
