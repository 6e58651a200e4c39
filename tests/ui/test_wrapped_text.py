"""Foreign text wraps anywhere, is never HTML and is copied as it stands."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ordersync_gui.ui.elided_label import ElidedLabel
from ordersync_gui.ui.wrapped_text import WrappedText, wrapped_layout

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WORD = "W" * 100


@pytest.mark.parametrize("text", [WORD, "محمد" * 30, f"before {WORD} after", "漢" * 90])
def test_no_line_is_wider_than_the_room(qtbot: QtBot, text: str) -> None:
    label = WrappedText(text)
    qtbot.addWidget(label)
    layout = wrapped_layout(text, label.font(), 150)
    assert layout.lineCount() > 1
    assert all(layout.lineAt(line).naturalTextWidth() <= 150 for line in range(layout.lineCount()))


def test_a_long_word_makes_the_text_higher_not_wider(qtbot: QtBot) -> None:
    label = WrappedText(WORD)
    qtbot.addWidget(label)
    label.resize(150, label.heightForWidth(150))
    label.show()
    assert label.minimumSizeHint().width() < 150
    assert label.height() >= 4 * label.fontMetrics().height()
    assert label.document().size().height() <= label.height()
    assert label.document().size().width() <= 150


def test_what_is_copied_is_what_was_given(qtbot: QtBot) -> None:
    label = WrappedText(f"<b>{WORD}</b>")
    qtbot.addWidget(label)
    assert label.text() == f"<b>{WORD}</b>"
    label.selectAll()
    label.copy()
    assert QGuiApplication.clipboard().text() == f"<b>{WORD}</b>"


def test_an_elided_label_tells_all_of_it_only_when_it_is_cut(qtbot: QtBot) -> None:
    label = ElidedLabel(f"Order <i>{WORD}")
    qtbot.addWidget(label)
    label.show()
    label.resize(120, 20)
    assert WORD in label.toolTip()
    assert "<i>" not in label.toolTip()
    assert label.text() == f"Order <i>{WORD}"
    label.resize(5000, 20)
    assert label.toolTip() == ""
