"""The history of imports in the window: listed, filtered, followed, one of them whole."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from finding_widgets import child, press
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QCheckBox, QComboBox, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs
from stocked_store import NOW, StockedStore, exchange, order, page

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel import Window
from ordersync_gui.domain.errors import AuthFailed, Cancelled, OrderSyncError
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.run import AskedBy
from ordersync_gui.domain.run_answer import RunAnswer
from ordersync_gui.domain.wording import Message, as_it_stands, say
from ordersync_gui.storage import queries, run_answers, runs
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.jobs import Jobs
from ordersync_gui.ui.rejected_dialog import RejectedDialog
from ordersync_gui.ui.runs import run_list
from ordersync_gui.ui.runs.answers_dialog import AnswersDialog
from ordersync_gui.ui.runs.history_dialog import RunColumn, RunHistoryDialog
from ordersync_gui.ui.runs.run_list import PAGE

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
Open = Callable[..., RunHistoryDialog]


@pytest.fixture
def shop(desk: Desk) -> StockedStore:
    """A store with one import that went well, whose others can be made up."""
    found = StockedStore.opened(desk.db)
    _end(found, found.run_id)
    return found


def ended(
    shop: StockedStore,
    *,
    at: datetime = NOW,
    seconds: float = 3,
    error: OrderSyncError | None = None,
    warnings: tuple[Message, ...] = (),
    asked_by: AskedBy | None = AskedBy.SCHEDULE,
) -> int:
    window = Window(at - timedelta(days=2), at)
    run = runs.start_run(shop.db, store_id=shop.store_id, window=window, now=at, asked_by=asked_by)
    _end(shop, run, at=at + timedelta(seconds=seconds), error=error, warnings=warnings)
    return run


def _end(
    shop: StockedStore,
    run: int,
    *,
    at: datetime = NOW,
    error: OrderSyncError | None = None,
    warnings: tuple[Message, ...] = (),
) -> None:
    runs.finish_run(
        shop.db,
        run_id=run,
        now=at,
        complete=error is None,
        error=error,
        warnings=warnings,
        high_water_mark=None,
    )


@pytest.fixture
def open_dialog(desk: Desk, jobs: Jobs, qtbot: QtBot, shown: ShownDialogs) -> Open:
    """Shows the dialog and waits until it has read; it is closed after the test."""

    def show(**on: Any) -> RunHistoryDialog:  # noqa: ANN401 - what the dialog is opened on
        dialog = RunHistoryDialog(desk, jobs, queries.stores(desk.db), **on)
        shown(dialog, leave=lambda: dialog.done(0))
        settled(dialog, jobs, qtbot)
        return dialog

    return show


def settled(dialog: RunHistoryDialog, jobs: Jobs, qtbot: QtBot) -> None:
    """All is read that was asked for."""
    qtbot.waitUntil(lambda: not jobs.running and not dialog._list._soon.isActive(), timeout=WITHIN_MS)


def column(dialog: RunHistoryDialog, which: RunColumn) -> list[str]:
    return [dialog._rows.text(row, which) for row in range(dialog._rows.rowCount())]


def state(dialog: RunHistoryDialog) -> str:
    return child(dialog, QLabel, "runs_state").text()


def told(dialog: RunHistoryDialog) -> str:
    return child(dialog, QPlainTextEdit, "runs_details").toPlainText()


def test_without_imports_it_says_so(open_dialog: Open) -> None:
    assert state(open_dialog()) == "Nothing was imported yet."


def test_each_import_tells_who_asked_how_long_it_took_and_how_it_ended(
    shop: StockedStore, open_dialog: Open
) -> None:
    ended(shop, seconds=1, asked_by=None)
    ended(shop, seconds=150, warnings=(say("A."), say("B.")), asked_by=AskedBy.PERSON)
    ended(shop, seconds=7300, error=AuthFailed(say("The sign-in was refused.")), asked_by=AskedBy.COMMAND)
    ended(shop, error=Cancelled(), asked_by=AskedBy.ACT)
    runs.start_run(shop.db, store_id=shop.store_id, window=Window(NOW, NOW), now=NOW)
    runs.start_run(shop.db, store_id=shop.store_id, window=Window(NOW, NOW), now=NOW)
    dialog = open_dialog()
    assert column(dialog, RunColumn.RESULT)[:6] == [
        "… goes on, or its program has stopped",
        "✖ broken off: the program stopped",
        "✖ stopped by hand",
        "✖ The sign-in was refused.",
        "⚠ 2 warnings",
        "✔ complete",
    ]
    assert column(dialog, RunColumn.TOOK)[2:6] == ["3 s", "2 h", "2 min", "1 s"]
    assert column(dialog, RunColumn.ASKED)[2:6] == [
        "for news about an order",
        "by a command",
        "by hand",
        "by whom isn't known",
    ]
    assert state(dialog) == "7 imports."


def test_the_store_that_was_asked_for_is_chosen_and_others_can_be(
    shop: StockedStore, desk: Desk, jobs: Jobs, open_dialog: Open, qtbot: QtBot
) -> None:
    other = StockedStore.opened(desk.db, "Other")
    ended(other)
    dialog = open_dialog(store_id=shop.store_id)
    assert column(dialog, RunColumn.STORE) == ["Shop"]
    box = child(dialog, QComboBox, "runs_store")
    assert box.currentText() == "Shop"
    box.setCurrentIndex(0)
    settled(dialog, jobs, qtbot)
    assert column(dialog, RunColumn.STORE) == ["Other", "Other", "Shop"]


def test_only_those_with_trouble_are_listed_when_wanted(
    shop: StockedStore, jobs: Jobs, open_dialog: Open, qtbot: QtBot
) -> None:
    ended(shop)
    dialog = open_dialog()
    box = child(dialog, QCheckBox, "runs_troubled")
    box.setChecked(True)
    settled(dialog, jobs, qtbot)
    assert state(dialog) == "No import is like that."
    assert told(dialog) == ""
    ended(shop, warnings=(say("Look."),))
    box.setChecked(False)
    box.setChecked(True)
    settled(dialog, jobs, qtbot)
    assert column(dialog, RunColumn.RESULT) == ["⚠ 1 warning"]
    assert "- Look." in told(dialog)


def test_a_long_history_comes_page_by_page(
    shop: StockedStore, jobs: Jobs, open_dialog: Open, qtbot: QtBot
) -> None:
    made = [ended(shop) for _ in range(PAGE + 20)]
    dialog = open_dialog()
    assert dialog._rows.rowCount() == PAGE
    assert state(dialog) == f"The newest {PAGE}; there may be older ones."
    press(dialog, "runs_older")
    settled(dialog, jobs, qtbot)
    assert [run.id for run in dialog._shown] == [*made[::-1], shop.run_id]
    assert child(dialog, QAbstractButton, "runs_older").isHidden()
    assert dialog._table.current_row() == 0, "what was chosen stays chosen"


def test_an_import_that_was_asked_for_is_chosen_however_far_down(shop: StockedStore, open_dialog: Open) -> None:
    made = [ended(shop) for _ in range(PAGE + 20)]
    dialog = open_dialog(run_id=made[3])
    assert dialog.details is not None
    assert dialog.details.run.id == made[3]
    assert dialog._shown[dialog._table.current_row()].id == made[3]


def test_what_ends_meanwhile_comes_in_and_the_chosen_one_stays(
    shop: StockedStore, jobs: Jobs, open_dialog: Open, qtbot: QtBot
) -> None:
    first = ended(shop)
    dialog = open_dialog()
    ended(shop, warnings=(say("New."),))
    jobs.publish(Changes(stores=True))
    qtbot.waitUntil(lambda: dialog._rows.rowCount() == 3, timeout=WITHIN_MS)
    settled(dialog, jobs, qtbot)
    assert column(dialog, RunColumn.RESULT)[0] == "⚠ 1 warning"
    assert dialog.details is not None
    assert dialog.details.run.id == first


def test_everything_known_of_an_import_is_told(shop: StockedStore, jobs: Jobs, open_dialog: Open) -> None:
    window = Window(NOW - timedelta(days=2), NOW)
    shop.run_id = runs.start_run(shop.db, store_id=shop.store_id, window=window, now=NOW, asked_by=AskedBy.PERSON)
    shop.save_page(page(order("1"), rejected=(RejectedOrder("2", as_it_stands("No date."), "<Order>2</Order>"),)))
    warnings = (say("The clock is {n} minutes fast.", n=3),)
    _end(shop, shop.run_id, at=NOW + timedelta(seconds=3), warnings=warnings)
    answers = [RunAnswer(n, say("One of the first pages."), exchange(f"<Orders>{n}</Orders>")) for n in (1, 2)]
    run_answers.keep_answers(shop.db, [run_answers.frozen(each) for each in answers], run_id=shop.run_id)
    dialog = open_dialog()
    text = told(dialog)
    assert "by hand, took 3 s" in text
    assert "Asked for orders that changed between" in text
    assert "- The clock is 3 minutes fast." in text
    assert "- 2: No date." in text
    assert "Answers of the shop that are kept: 2." in text
    press(dialog, "runs_copy")
    assert QGuiApplication.clipboard().text() == text
    shown = dialog.show_answers()
    assert isinstance(shown, AnswersDialog)
    assert "<Orders>1</Orders>" in shown.view.toPlainText()
    shown.close()
    rejected = dialog.show_rejected()
    assert isinstance(rejected, RejectedDialog)
    rejected.close()
    assert jobs is not None


def test_an_import_of_this_window_goes_on_for_sure(shop: StockedStore, open_dialog: Open) -> None:
    runs.start_run(shop.db, store_id=shop.store_id, window=Window(NOW, NOW), now=NOW)
    dialog = open_dialog(running=lambda: {shop.store_id})
    assert column(dialog, RunColumn.RESULT)[0] == "… goes on"
    assert "… goes on\n" in told(dialog)


def test_without_answers_and_rejects_their_buttons_are_off(shop: StockedStore, open_dialog: Open) -> None:
    ended(shop)
    dialog = open_dialog()
    for name in ("runs_answers", "runs_rejected"):
        assert not child(dialog, QAbstractButton, name).isEnabled()
    assert "No answer of the shop is kept" in told(dialog)
    assert dialog.show_answers() is None


def test_that_there_are_no_older_ones_is_known_however_many_there_are(
    shop: StockedStore, jobs: Jobs, open_dialog: Open, qtbot: QtBot
) -> None:
    for _ in range(PAGE - 1):
        ended(shop)
    dialog = open_dialog()
    assert state(dialog) == f"{PAGE} imports."
    assert child(dialog, QAbstractButton, "runs_older").isHidden()
    ended(shop)
    jobs.publish(Changes(stores=True))
    settled(dialog, jobs, qtbot)
    assert state(dialog) == f"{PAGE + 1} imports."
    assert child(dialog, QAbstractButton, "runs_older").isHidden()


def test_what_a_person_has_scrolled_to_stays_in_sight_when_an_import_ends(
    shop: StockedStore, jobs: Jobs, open_dialog: Open, qtbot: QtBot
) -> None:
    for _ in range(PAGE - 10):
        ended(shop)
    dialog = open_dialog()
    table = dialog._table
    table.scrollTo(dialog._rows.index(40, 0), QAbstractItemView.ScrollHint.PositionAtTop)
    looked_at = dialog._shown[table.rowAt(0)].id
    ended(shop)
    jobs.publish(Changes(stores=True))
    qtbot.waitUntil(lambda: len(dialog._shown) == PAGE - 8, timeout=WITHIN_MS)
    assert dialog._shown[table.rowAt(0)].id == looked_at
    table.scrollToTop()
    newest = ended(shop)
    jobs.publish(Changes(stores=True))
    qtbot.waitUntil(lambda: len(dialog._shown) == PAGE - 7, timeout=WITHIN_MS)
    assert dialog._shown[table.rowAt(0)].id == newest, "who looks at the newest sees what comes"


def test_who_has_gone_far_down_loses_nothing_when_an_import_ends(
    shop: StockedStore, jobs: Jobs, open_dialog: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_list, "_MOST_AT_ONCE", PAGE)
    made = [ended(shop) for _ in range(2 * PAGE + 5)]
    dialog = open_dialog()
    press(dialog, "runs_older")
    settled(dialog, jobs, qtbot)
    dialog._table.selectRow(2 * PAGE - 1)
    settled(dialog, jobs, qtbot)
    chosen = dialog._shown[2 * PAGE - 1].id
    newest = ended(shop)
    jobs.publish(Changes(stores=True))
    settled(dialog, jobs, qtbot)
    assert [run.id for run in dialog._shown] == [newest, *made[::-1][: 2 * PAGE]]
    assert dialog._shown[dialog._table.current_row()].id == chosen
    assert not child(dialog, QAbstractButton, "runs_older").isHidden(), "there are some more"
