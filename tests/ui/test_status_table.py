"""The table of status words: what it shows and offers, its keys, and many words at once."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.ui.status_choice import OpenChoice, StatusChoices
from ordersync_gui.ui.status_model import StatusColumn
from ordersync_gui.ui.status_table import StatusTable

# The offscreen platform can do none of this.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", "This plugin does not support", extend=True)
WITHIN_MS = 20_000
_SEEN = datetime(2026, 11, 3, 9, 30, tzinfo=UTC)


def _word(word: str, status: OrderStatus = OrderStatus.UNMAPPED, *, orders: int = 1, ever: int = 0) -> StatusWord:
    return StatusWord(word, orders, _SEEN, status, ever=ever)


def _shown(qtbot: QtBot, *words: StatusWord, channel: str = "custom_store") -> StatusTable:
    table = StatusTable(spec=channel_spec(channel))
    qtbot.addWidget(table)
    table.resize(800, 300)
    table.show()
    table.show_words(words)
    return table


def _order(table: StatusTable) -> list[str]:
    return list(table.chosen())


def test_words_that_wait_for_a_meaning_stand_on_top_then_the_frequent_ones(qtbot: QtBot) -> None:
    table = _shown(
        qtbot,
        _word("paid", OrderStatus.AWAITING_SHIPMENT, orders=40),
        _word("gone", orders=0, ever=9),
        _word("rare", OrderStatus.ON_HOLD, orders=0, ever=2),
        _word("new", orders=2),
        _word("newer", orders=5),
    )
    assert _order(table) == ["newer", "new", "paid", "gone", "rare"]
    assert table.current_word() == "newer"


def test_a_row_says_in_words_and_with_a_sign_what_it_needs(qtbot: QtBot) -> None:
    table = _shown(qtbot, _word("new", orders=2, ever=1200), _word("gone", orders=0, ever=9))
    assert table.cell_text("new") == "⚠ new"
    assert table.cell_text("new", StatusColumn.MEANS) == "⚠ Not mapped"
    assert table.cell_text("new", StatusColumn.NOW) == "2"
    assert table.cell_text("new", StatusColumn.EVER) == "1,200"
    assert table.cell_text("new", StatusColumn.SEEN).startswith("2026-11-03")
    assert table.cell_text("gone") == "gone", "no order waits for it"
    assert table.cell_text("gone", StatusColumn.MEANS) == "Not mapped"


def test_a_word_says_what_the_shop_calls_it(qtbot: QtBot) -> None:
    table = _shown(qtbot, StatusWord("SST-PREP", 2, None, OrderStatus.AWAITING_SHIPMENT, "In preparation"))
    assert table.cell_text("SST-PREP") == "SST-PREP (In preparation)"
    assert table.cell_text("SST-PREP", StatusColumn.SEEN) == "never"
    assert table.chosen() == {"SST-PREP": OrderStatus.AWAITING_SHIPMENT}


@pytest.mark.parametrize(
    ("word", "saved", "chosen", "state"),
    [
        ("paid", OrderStatus.AWAITING_SHIPMENT, None, "Default"),
        ("paid", OrderStatus.CANCELLED, None, "Changed"),
        ("paid", OrderStatus.UNMAPPED, None, "Changed"),
        ("own", OrderStatus.CANCELLED, None, "Added"),
        ("own", OrderStatus.UNMAPPED, None, "-"),
        ("own", OrderStatus.UNMAPPED, OrderStatus.ON_HOLD, "Not saved yet"),
    ],
)
def test_a_row_says_how_it_stands_to_the_channels_default(
    qtbot: QtBot, word: str, saved: OrderStatus, chosen: OrderStatus | None, state: str
) -> None:
    table = _shown(qtbot, _word(word, saved))
    if chosen is not None:
        assert table.choose(word, chosen)
    assert table.cell_text(word, StatusColumn.STATE) == state


def test_only_what_the_channel_allows_is_offered_with_the_reason(qtbot: QtBot) -> None:
    fixed = channel_spec("oxatis").fixed_words[OrderStatus.SHIPPED]
    table = _shown(qtbot, _word(fixed.word, OrderStatus.SHIPPED), _word("sent"), channel="oxatis")
    assert set(table.offered(fixed.word)) == {OrderStatus.UNMAPPED, OrderStatus.SHIPPED}
    assert set(table.offered("sent")) == set(OrderStatus) - {OrderStatus.SHIPPED}
    for row in range(table.row_count()):
        hint = table.words.index(row, StatusColumn.MEANS).data(Qt.ItemDataRole.AccessibleDescriptionRole)
        assert str(fixed.reason) in str(hint)
    assert not table.choose("sent", OrderStatus.SHIPPED)
    assert table.chosen()["sent"] is OrderStatus.UNMAPPED


def test_a_status_that_the_channel_lacks_is_not_offered_but_an_old_choice_stays_visible(qtbot: QtBot) -> None:
    table = _shown(qtbot, _word("Open"), _word("parked", OrderStatus.ON_HOLD), channel="inksoft")
    assert OrderStatus.ON_HOLD not in table.offered("Open")
    assert "not possible here" in table.cell_text("parked", StatusColumn.MEANS)
    assert table.cell_text("parked").startswith("⚠")
    assert table.chosen()["parked"] is OrderStatus.ON_HOLD
    assert table.words.unsaved() == {}


@pytest.mark.parametrize(
    "key", [Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter], ids=["F2", "Return", "Enter"]
)
def test_a_meaning_is_chosen_by_key_alone(qtbot: QtBot, key: Qt.Key) -> None:
    table = _shown(qtbot, _word("new"), _word("paid", OrderStatus.AWAITING_SHIPMENT))
    table.setFocus()
    QTest.keyClick(table, key)
    box = table.findChild(QComboBox, "status_of_new")
    assert box is not None
    qtbot.waitUntil(lambda: box.view().isVisible(), timeout=WITHIN_MS)
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.words.unsaved() == {"new": OrderStatus.AWAITING_PAYMENT}, timeout=WITHIN_MS)
    qtbot.waitUntil(lambda: table.state() is StatusTable.State.NoState, timeout=WITHIN_MS)
    assert table.current_word() == "new"


def test_leaving_the_choice_changes_nothing(qtbot: QtBot) -> None:
    table = _shown(qtbot, _word("new"))
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_F2)
    box = table.findChild(QComboBox, "status_of_new")
    assert box is not None
    qtbot.waitUntil(lambda: box.view().isVisible(), timeout=WITHIN_MS)
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: table.state() is StatusTable.State.NoState, timeout=WITHIN_MS)
    assert table.words.unsaved() == {}


def test_letters_find_a_word_by_itself_or_by_the_shops_name_for_it(qtbot: QtBot) -> None:
    table = _shown(
        qtbot,
        _word("paid", OrderStatus.AWAITING_SHIPMENT, orders=9),
        _word("pending", OrderStatus.ON_HOLD, orders=8),
        StatusWord("SST-7", 7, _SEEN, OrderStatus.ON_HOLD, "Waiting for parts"),
    )
    table.setFocus()
    QTest.keyClicks(table, "pe")
    assert table.current_word() == "pending"
    table._sought_at = 0.0
    QTest.keyClicks(table, "wait")
    assert table.current_word() == "SST-7"
    table._sought_at = 0.0
    QTest.keyClicks(table, "p")
    assert table.current_word() == "paid", "it goes round"
    assert not table.words.unsaved()


def test_del_asks_for_the_default(qtbot: QtBot) -> None:
    table = _shown(qtbot, _word("new"))
    with qtbot.waitSignal(table.reset_wanted, timeout=WITHIN_MS):
        QTest.keyClick(table, Qt.Key.Key_Delete)


def test_counting_anew_keeps_what_was_chosen_and_every_row_its_place(qtbot: QtBot) -> None:
    table = _shown(qtbot, _word("a", orders=9), _word("b", orders=8), _word("c", orders=7))
    table.choose("b", OrderStatus.ON_HOLD)
    table.add_words(["typed"])
    table.choose("typed", OrderStatus.CANCELLED)
    table.go_to("c")
    table.count_anew(
        [_word("a"), _word("b", orders=80), _word("c", orders=7), _word("fresh", orders=3), _word("old", orders=0)]
    )
    assert _order(table) == ["typed", "fresh", "a", "b", "c", "old"]
    assert table.current_word() == "c"
    assert table.cell_text("b", StatusColumn.NOW) == "80"
    assert table.words.unsaved() == {"b": OrderStatus.ON_HOLD, "typed": OrderStatus.CANCELLED}


def test_what_somebody_else_saved_meanwhile_is_no_edit_any_more(qtbot: QtBot) -> None:
    table = _shown(qtbot, _word("a"))
    table.choose("a", OrderStatus.ON_HOLD)
    table.count_anew([_word("a", OrderStatus.ON_HOLD)])
    assert table.words.unsaved() == {}


def test_choosing_what_is_saved_again_is_no_edit(qtbot: QtBot) -> None:
    table = _shown(qtbot, _word("a", OrderStatus.SHIPPED))
    edits: list[int] = []
    table.edited.connect(lambda: edits.append(1))
    table.choose("a", OrderStatus.ON_HOLD)
    table.choose("a", OrderStatus.SHIPPED)
    table.choose("a", OrderStatus.SHIPPED)
    assert table.words.unsaved() == {}
    assert len(edits) == 2


def test_an_order_without_a_word_needs_nothing_where_marks_tell_its_status(qtbot: QtBot) -> None:
    table = _shown(qtbot, _word(""), channel="oxatis")
    assert table.cell_text("") == "(no word)"
    assert table.cell_text("", StatusColumn.MEANS) == "By the shop's marks"
    assert table.words.waiting() == 0


def test_five_thousand_words_have_a_choice_only_where_one_is(qtbot: QtBot) -> None:
    table = _shown(qtbot, *(_word(f"word {number:05}", orders=number % 50) for number in range(5000)))
    assert table.row_count() == 5000
    assert table.findChildren(QComboBox) == []
    table.go_to("word 04321")
    table.open_choice()
    assert [box.objectName() for box in table.findChildren(QComboBox)] == ["status_of_word 04321"]
    table.put({f"word {number:05}": OrderStatus.ON_HOLD for number in range(5000)})
    assert len(table.words.unsaved()) == 5000


def test_a_click_on_a_meaning_opens_its_choice(qtbot: QtBot) -> None:
    table = _shown(qtbot, _word("new"), _word("paid", OrderStatus.AWAITING_SHIPMENT))
    row = table.words.row_of("paid")
    assert row is not None
    word, meaning = (
        table.visualRect(table.words.index(row, column)).center()
        for column in (StatusColumn.WORD, StatusColumn.MEANS)
    )
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=word)
    assert table.findChild(QComboBox) is None
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=meaning)
    box = table.findChild(QComboBox, "status_of_paid")
    assert box is not None
    qtbot.waitUntil(lambda: box.view().isVisible(), timeout=WITHIN_MS)


def test_a_choice_that_another_window_closed_ends_once(qtbot: QtBot) -> None:
    table = _shown(qtbot, _word("new"), _word("paid", OrderStatus.AWAITING_SHIPMENT))
    QTest.keyClick(table, Qt.Key.Key_F2)
    box = table.findChild(OpenChoice, "status_of_new")
    assert isinstance(box, OpenChoice)
    delegate = table.itemDelegateForColumn(StatusColumn.MEANS)
    assert isinstance(delegate, StatusChoices)
    delegate.closeEditor.emit(box)  # as Qt does when the keyboard leaves it
    box.show()  # on a real screen it is still there for a moment
    box.done.emit()  # Qt would warn if it ended again
    assert table.chosen()["new"] is OrderStatus.UNMAPPED


def test_letters_find_a_meaning_by_its_words_behind_the_sign(qtbot: QtBot) -> None:
    table = _shown(qtbot, _word("new"))
    QTest.keyClick(table, Qt.Key.Key_F2)
    box = table.findChild(OpenChoice, "status_of_new")
    assert isinstance(box, OpenChoice)
    qtbot.waitUntil(lambda: box.view().isVisible(), timeout=WITHIN_MS)
    QTest.keyClicks(box.view(), "shi")
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.chosen()["new"] is OrderStatus.SHIPPED, timeout=WITHIN_MS)
