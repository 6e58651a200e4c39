"""What a shop answered to an import: read, searched, copied and saved, secrets left out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from finding_widgets import child, press
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs
from stocked_store import NOW, exchange

from ordersync_gui.domain.exchange_text import as_curl, as_text
from ordersync_gui.domain.run import RunCounts
from ordersync_gui.domain.run_answer import RunAnswer
from ordersync_gui.domain.run_view import RunAnswerView, RunDetails, RunView
from ordersync_gui.domain.wording import NOTHING, say
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.exchange_view import SHOWN_LIMIT, ExchangeView
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.runs.answers_dialog import AnswerColumn, AnswersDialog

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Open = Callable[..., AnswersDialog]


def details(*bodies: str) -> RunDetails:
    run = RunView(
        7, "Shop", NOW, NOW + timedelta(seconds=3), RunCounts(), (), complete=True, error_kind="", error=NOTHING
    )
    answers = tuple(
        RunAnswerView(n, 7, NOW, RunAnswer(n, say("One of the first pages."), exchange(body)))
        for n, body in enumerate(bodies, 1)
    )
    return RunDetails(run, (), answers)


@pytest.fixture
def open_dialog(desk: Desk, jobs: Jobs, shown: ShownDialogs) -> Open:
    """Shows the dialog on answers with these bodies; it is closed after the test."""

    def show(*bodies: str) -> AnswersDialog:
        dialog = AnswersDialog(desk, jobs, details(*bodies))
        return shown(dialog, leave=lambda: dialog.done(0))

    return show


def find(dialog: AnswersDialog, words: str) -> str:
    """What is marked after looking for the words."""
    dialog.search.setText(words)
    dialog.find_next()
    return dialog.view.textCursor().selectedText()


def outcome(dialog: AnswersDialog) -> str:
    return child(dialog, InlineMessage, "answers_outcome").text()


def test_the_first_answer_is_shown_whole(open_dialog: Open) -> None:
    dialog = open_dialog("<Orders>one</Orders>", "<Orders>two</Orders>")
    assert dialog.view.toPlainText() == as_text(exchange("<Orders>one</Orders>"))
    assert dialog._rows.text(1, AnswerColumn.PAGE) == "2"
    assert dialog._rows.text(1, AnswerColumn.NOTE) == "One of the first pages."
    assert "200" in dialog._rows.text(1, AnswerColumn.OUTCOME)
    dialog._table.selectRow(1)
    assert "<Orders>two</Orders>" in dialog.view.toPlainText()


def test_words_are_found_one_place_after_the_other_through_all_answers(open_dialog: Open) -> None:
    dialog = open_dialog("<a>Order 1001</a><b>order 1001</b>", "nothing", "<a>ORDER 1001</a>")
    assert find(dialog, "order 1001") == "Order 1001"
    assert find(dialog, "order 1001") == "order 1001"
    assert dialog._table.current_row() == 0
    assert find(dialog, "order 1001") == "ORDER 1001"
    assert dialog._table.current_row() == 2
    assert find(dialog, "order 1001") == "Order 1001"
    assert dialog._table.current_row() == 0


def test_what_stands_nowhere_is_said_not_to(open_dialog: Open) -> None:
    dialog = open_dialog("one", "two")
    assert find(dialog, "three") == ""
    assert outcome(dialog) == '"three" stands in none of these.'


def test_a_place_far_behind_in_a_long_answer_is_shown_and_marked(open_dialog: Open) -> None:
    body = "😀x" * SHOWN_LIMIT + "<OrderID>7788</OrderID>" + "y" * 10
    dialog = open_dialog(body)
    assert "7788" not in dialog.view.toPlainText()
    assert "more letters; they are copied, too" in dialog.view.toPlainText()
    assert find(dialog, "7788") == "7788"
    assert "letters stand before this" in dialog.view.toPlainText()
    press(dialog, "answers_copy")
    assert QGuiApplication.clipboard().text() == as_text(exchange(body))


def test_letters_whose_small_form_is_longer_move_no_mark(open_dialog: Open) -> None:
    dialog = open_dialog("İİİİ <a>needle</a>")
    assert find(dialog, "needle") == "needle"


def test_it_is_copied_as_text_and_as_a_command(open_dialog: Open) -> None:
    dialog = open_dialog("one")
    press(dialog, "answers_copy")
    assert QGuiApplication.clipboard().text() == as_text(exchange("one"))
    assert "buyers' names" in outcome(dialog)
    press(dialog, "answers_curl")
    assert QGuiApplication.clipboard().text() == as_curl(exchange("one"))


def test_it_is_saved_whole_for_this_user_alone(
    open_dialog: Open, jobs: Jobs, tmp_path: Path, qtbot: QtBot
) -> None:
    body = "z" * (2 * SHOWN_LIMIT)
    dialog = open_dialog(body)
    file = tmp_path / "answer.txt"
    dialog.save(file)
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    assert file.read_text() == as_text(exchange(body))
    assert file.stat().st_mode & 0o077 == 0
    assert str(file) in outcome(dialog)


def test_a_file_that_cannot_be_written_is_said(
    open_dialog: Open, jobs: Jobs, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = open_dialog("one")
    dialog.save(tmp_path / "missing" / "answer.txt")
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    assert outcome(dialog)
    assert not (tmp_path / "missing").exists()


def test_the_file_dialog_suggests_a_name(open_dialog: Open) -> None:
    dialog = open_dialog("one")
    chooser = dialog.ask_for_file()
    assert chooser is not None
    assert chooser.selectedFiles()[0].endswith("import-7-page-1.txt")
    chooser.close()


def test_a_view_begins_anew_with_each_text(qtbot: QtBot) -> None:
    view = ExchangeView("any")
    qtbot.addWidget(view)
    view.show_text("a b a")
    assert [view.find_next("a") for _ in range(3)] == [True, True, False]
    assert view.find_next("a"), "from the top"
    view.show_text("a")
    assert view.find_next("A")
    assert not view.find_next("")
