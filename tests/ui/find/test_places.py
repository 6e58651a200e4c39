"""Places in a text as Qt and as Python count them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ordersync_gui.ui.find.places import characters, units


def test_qt_counts_an_emoji_twice(qtbot: QtBot) -> None:
    line = QLineEdit("a😀b")
    qtbot.addWidget(line)
    line.end(False)
    assert line.cursorPosition() == units("a😀b") == 4
    assert characters("a😀b", line.cursorPosition()) == 3
    assert characters("a😀b", 2) == 1


@given(st.text())
def test_there_and_back(text: str) -> None:
    for place in range(len(text) + 1):
        assert characters(text, units(text[:place])) == place
