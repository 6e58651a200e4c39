"""The messages to the shops in the window: found, read, copied, and kept no longer than wanted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from finding_widgets import child, press
from kept_messages import KeptMessages
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot
from shown_dialogs import ShownDialogs
from stocked_store import StockedStore, exchange

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.desk_settings import DeskSettings
from ordersync_gui.domain.exchange_text import as_curl, as_text
from ordersync_gui.storage import queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui import evidence_search
from ordersync_gui.ui.evidence_dialog import EvidenceDialog
from ordersync_gui.ui.evidence_model import EvidenceColumn
from ordersync_gui.ui.jobs import Jobs

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000


@pytest.fixture
def kept(desk: Desk) -> KeptMessages:
    """A store whose messages can be made up."""
    return KeptMessages(StockedStore.opened(desk.db))


@pytest.fixture
def open_dialog(desk: Desk, jobs: Jobs, qtbot: QtBot, shown: ShownDialogs) -> Callable[..., EvidenceDialog]:
    """Shows the dialog and waits until it has read; it is closed after the test."""

    def show(**on: Any) -> EvidenceDialog:  # noqa: ANN401 - what the dialog is opened on
        dialog = shown(EvidenceDialog(desk, jobs, **on))
        qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
        return dialog

    return show


def state(dialog: EvidenceDialog) -> str:
    return child(dialog, QLabel, "evidence_state").text()


def ids(dialog: EvidenceDialog) -> list[int]:
    return [dialog.model.view(row).id for row in range(dialog.model.rowCount())]


def chosen(dialog: EvidenceDialog) -> int | None:
    view = dialog._table.chosen()
    return None if view is None else view.id


def search(dialog: EvidenceDialog, text: str, qtbot: QtBot, jobs: Jobs) -> None:
    box = child(dialog, QLineEdit, "evidence_search")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, text)
    qtbot.waitUntil(lambda: dialog._list._wanted.text == text and not jobs.running, timeout=WITHIN_MS)


def test_without_messages_it_says_so(open_dialog: Callable[..., EvidenceDialog]) -> None:
    dialog = open_dialog()
    assert state(dialog) == "Nothing was sent to a shop yet."
    assert dialog.text() == ""
    assert not child(dialog, QPushButton, "evidence_copy").isEnabled()
    assert not child(dialog, QPushButton, "evidence_all").isVisible()
    assert "Kept now: 0 messages, 0.0 MB." in child(dialog, QLabel, "evidence_size").text()


def test_the_newest_message_stands_first_and_is_shown_whole(
    kept: KeptMessages, open_dialog: Callable[..., EvidenceDialog]
) -> None:
    first = kept.keep(kept.notice("1001"), exchange("Old"))
    second = kept.keep(kept.notice("1002"), exchange("New"))
    dialog = open_dialog()
    assert ids(dialog) == [*second, *first]
    assert state(dialog) == "2 messages."
    assert dialog.text() == as_text(exchange("New"))
    dialog._table.setFocus()
    QTest.keyClick(dialog._table, Qt.Key.Key_Down)
    assert dialog.text() == as_text(exchange("Old"))
    cells = [dialog.model.index(1, column).data() for column in EvidenceColumn]
    assert cells[1:] == ["1001", "Shop", "Shipment notice", "T1", "1", "Answered (200)"]


def test_older_ones_are_shown_page_by_page(
    kept: KeptMessages, open_dialog: Callable[..., EvidenceDialog], jobs: Jobs, qtbot: QtBot
) -> None:
    made = kept.keep_many(kept.notice(), 401)
    dialog = open_dialog()
    assert ids(dialog) == made[:200:-1]
    assert state(dialog) == "The newest 200 messages; there may be older ones."
    for _ in range(2):
        press(dialog, "evidence_older")
        qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    assert ids(dialog) == made[::-1]
    assert state(dialog) == "401 messages."
    assert not child(dialog, QPushButton, "evidence_older").isVisible()


@pytest.mark.parametrize("portion", [3, 200])
def test_a_search_finds_every_message_with_all_words_in_it(
    *,
    kept: KeptMessages,
    open_dialog: Callable[..., EvidenceDialog],
    jobs: Jobs,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    portion: int,
) -> None:
    monkeypatch.setattr(evidence_search, "_PORTION", portion)
    monkeypatch.setattr(evidence_search, "PAGE", 4)
    made = kept.keep_many(kept.notice("1001"), 12)
    others = kept.keep(kept.notice("77"), exchange("Nothing"), exchange("answer 4 of 77"))
    dialog = open_dialog()
    search(dialog, "ANSWER 1001", qtbot, jobs)
    assert ids(dialog) == made[:-5:-1]
    assert child(dialog, QPushButton, "evidence_older").isVisible()
    while child(dialog, QPushButton, "evidence_older").isVisible():
        press(dialog, "evidence_older")
        qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    assert ids(dialog) == made[::-1]
    search(dialog, "77", qtbot, jobs)
    assert ids(dialog) == others[::-1]
    search(dialog, "nowhere", qtbot, jobs)
    assert ids(dialog) == []
    assert state(dialog) == 'No message has "nowhere" in it.'
    assert dialog.text() == ""


def test_a_search_says_how_far_it_has_come(
    *,
    kept: KeptMessages,
    open_dialog: Callable[..., EvidenceDialog],
    jobs: Jobs,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(evidence_search, "_PORTION", 5)
    kept.keep_many(kept.notice(), 20)
    dialog = open_dialog()
    told: list[str] = []
    dialog._list.standing.connect(lambda standing: told.append(standing.sentence))
    search(dialog, "nowhere", qtbot, jobs)
    shares = [f"Searching: {percent} % looked through..." for percent in (25, 50, 75, 100)]
    assert told == ["Searching...", *shares, 'No message has "nowhere" in it.']


def test_what_an_earlier_search_still_finds_is_not_mixed_into_the_next(
    kept: KeptMessages, open_dialog: Callable[..., EvidenceDialog], jobs: Jobs, qtbot: QtBot
) -> None:
    made = kept.keep_many(kept.notice(), 30)
    dialog = open_dialog()
    box = child(dialog, QLineEdit, "evidence_search")
    for text in ("Answer", "Answer 29"):
        box.setText(text)
        QTest.keyClick(box, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    assert ids(dialog) == [made[29]]


def test_opened_on_an_order_or_notice_it_shows_only_that_until_all_are_wanted(
    *,
    kept: KeptMessages,
    open_dialog: Callable[..., EvidenceDialog],
    desk: Desk,
    jobs: Jobs,
    qtbot: QtBot,
) -> None:
    notice = kept.notice("1001")
    mine = kept.keep_many(notice, 2)
    others = kept.keep_many(kept.notice("1002"), 2)
    order_id = queries.evidence(desk.db, notice_id=notice)[0].order_id
    for on in ({"order_id": order_id}, {"notice_id": notice}):
        dialog = open_dialog(**on)
        assert ids(dialog) == mine[::-1]
        assert state(dialog) == "Order 1001 (Shop): 2 messages."
        press(dialog, "evidence_all")
        qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
        assert ids(dialog) == [*others[::-1], *mine[::-1]]
        assert not child(dialog, QPushButton, "evidence_all").isVisible()


def test_a_notice_without_messages_says_so(kept: KeptMessages, open_dialog: Callable[..., EvidenceDialog]) -> None:
    dialog = open_dialog(notice_id=kept.notice())
    assert "nothing was sent yet" in state(dialog)


def test_opened_on_a_message_it_is_chosen_among_those_of_its_order_however_old(
    kept: KeptMessages, open_dialog: Callable[..., EvidenceDialog]
) -> None:
    made = kept.keep_many(kept.notice("1001"), 450)
    kept.keep_many(kept.notice("1002"), 2)
    dialog = open_dialog(evidence_id=made[3])
    assert chosen(dialog) == made[3]
    assert state(dialog).startswith("Order 1001 (Shop):")
    assert "Answer 3" in dialog.text()


def test_opened_on_a_message_that_is_gone_it_says_so_and_shows_the_others(
    kept: KeptMessages, open_dialog: Callable[..., EvidenceDialog]
) -> None:
    made = kept.keep_many(kept.notice(), 2)
    dialog = open_dialog(evidence_id=made[-1] + 40)
    assert state(dialog) == "That message isn't kept any more. 2 messages."
    assert ids(dialog) == made[::-1]


def test_what_is_sent_meanwhile_comes_on_top_and_the_chosen_one_stays_chosen(
    kept: KeptMessages, open_dialog: Callable[..., EvidenceDialog], jobs: Jobs, qtbot: QtBot
) -> None:
    notice = kept.notice()
    made = kept.keep_many(notice, 3)
    dialog = open_dialog()
    dialog._table.selectRow(1)
    newer = kept.keep(notice, exchange("Newer"))
    jobs.publish(Changes(notices=True))
    qtbot.waitUntil(lambda: ids(dialog) == [*newer, *made[::-1]], timeout=WITHIN_MS)
    assert chosen(dialog) == made[1]
    assert state(dialog) == "4 messages."
    qtbot.waitUntil(lambda: "4 messages" in child(dialog, QLabel, "evidence_size").text(), timeout=WITHIN_MS)


def test_a_message_is_copied_as_text_and_as_curl_without_secrets(
    kept: KeptMessages, open_dialog: Callable[..., EvidenceDialog]
) -> None:
    huge = replace(exchange("x" * 150_000), request_headers={"Authorization": "•••"})
    kept.keep(kept.notice(), huge)
    dialog = open_dialog()
    assert len(dialog.text()) < 101_000
    assert "more letters; they are copied, too" in dialog.text()
    press(dialog, "evidence_copy")
    assert QGuiApplication.clipboard().text() == as_text(huge)
    assert "left out" in dialog.outcome.text()
    press(dialog, "evidence_curl")
    assert QGuiApplication.clipboard().text() == as_curl(huge)
    assert "where ••• stands" in dialog.outcome.text()


def test_limits_are_saved_when_they_are_changed_and_remove_nothing_at_once(
    kept: KeptMessages, open_dialog: Callable[..., EvidenceDialog], desk: Desk, qtbot: QtBot
) -> None:
    kept.keep(kept.notice(), exchange("Old"), days=300)
    dialog = open_dialog()
    days, size = child(dialog, QSpinBox, "evidence_days"), child(dialog, QSpinBox, "evidence_mb")
    assert (days.value(), size.value()) == (365, 500)
    days.setValue(90)
    size.setValue(20)
    qtbot.waitUntil(lambda: queries.desk_settings(desk.db) == DeskSettings(90, 20), timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: dialog.outcome.text().startswith("Saved."), timeout=WITHIN_MS)
    assert queries.evidence_size(desk.db)[0] == 1
    again = open_dialog()
    assert child(again, QSpinBox, "evidence_days").value() == 90


def test_a_limit_that_is_still_being_typed_when_the_dialog_is_closed_is_saved(
    open_dialog: Callable[..., EvidenceDialog], desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    dialog = open_dialog()
    days: Any = child(dialog, QSpinBox, "evidence_days")
    days.setFocus()
    days.selectAll()
    QTest.keyClicks(days, "30")
    assert queries.desk_settings(desk.db).evidence_days == 365
    dialog.close()
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
    assert queries.desk_settings(desk.db).evidence_days == 30


def test_a_dialog_that_is_closed_at_once_hears_nothing_more(
    kept: KeptMessages, desk: Desk, jobs: Jobs, qtbot: QtBot
) -> None:
    kept.keep_many(kept.notice(), 3)
    dialog = EvidenceDialog(desk, jobs)
    dialog.open()
    dialog.close()
    qtbot.waitUntil(lambda: not jobs.running, timeout=WITHIN_MS)
