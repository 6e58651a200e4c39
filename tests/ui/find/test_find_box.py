"""The find box by keyboard: proposals, chips, mistakes, and what is asked for."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from finding_widgets import child, destroy
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.order_query import TermKey
from ordersync_gui.domain.order_query_completion import KnownValues
from ordersync_gui.domain.order_query_text import ParsedQuery, parse_query
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.sync.desk import Desk
from ordersync_gui.ui.find.box import FindBox
from ordersync_gui.ui.find.labels import active_filters
from ordersync_gui.ui.jobs import Jobs

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
WITHIN_MS = 20_000
KNOWN = KnownValues(stores=("My shop", "Oxatis"), tags=("fragile",))
LONG = " ".join(f"sku:ARTICLE-NUMBER-{number}" for number in range(40))


@pytest.fixture
def window(qapp: QApplication) -> Iterator[QWidget]:
    """A window with room for the proposals, and a button that the keyboard can go to."""
    assert qapp is not None
    found = QWidget()
    found.resize(700, 500)
    yield found
    destroy(found)


@pytest.fixture
def box(desk: Desk, jobs: Jobs, window: QWidget, qtbot: QtBot) -> FindBox:
    """The box, with the keyboard in it, and the names known."""
    found = FindBox(desk, jobs, window, read_names=lambda _: KNOWN)
    column = QVBoxLayout(window)
    column.addWidget(found)
    column.addWidget(QPushButton("other", window), 1)
    window.show()
    window.activateWindow()
    found.line.setFocus()
    qtbot.waitUntil(lambda: found.line.known is KNOWN and found.line.hasFocus(), timeout=WITHIN_MS)
    return found


@pytest.fixture
def asked(box: FindBox) -> list[ParsedQuery]:
    """All that was asked for."""
    found: list[ParsedQuery] = []
    box.asked.connect(found.append)
    return found


def _type(box: FindBox, text: str) -> None:
    QTest.keyClicks(box.line, text)


def _key(box: FindBox, key: Qt.Key) -> None:
    QTest.keyClick(box.line, key)


def _proposed(box: FindBox) -> list[str]:
    rows = box.line.proposals
    return [str(rows.model().index(row, 0).data()) for row in range(rows.topLevelItemCount()) if rows.isVisible()]


def _problem(box: FindBox) -> str:
    label = child(box, QLabel, "filterProblem")
    return label.text() if label.isVisible() else ""


def _chips(box: FindBox) -> list[str]:
    return [chip.accessibleName() for chip in box.chips.chips if chip.isVisible()]


def test_what_is_typed_is_asked_for_once_one_stops(box: FindBox, asked: list[ParsedQuery], qtbot: QtBot) -> None:
    _type(box, "blue mug")
    qtbot.waitUntil(lambda: bool(asked), timeout=WITHIN_MS)
    assert asked == [parse_query("blue mug")]


def test_enter_asks_at_once_and_takes_no_proposal(box: FindBox, asked: list[ParsedQuery]) -> None:
    _type(box, "s")
    assert _proposed(box) == ["status:", "store:", "sku:"]
    _key(box, Qt.Key.Key_Return)
    assert asked == [parse_query("s")]
    assert (box.text(), _proposed(box)) == ("s", [])


def test_a_term_is_typed_with_arrows_enter_and_tab(box: FindBox, asked: list[ParsedQuery]) -> None:
    _type(box, "blue s")
    _key(box, Qt.Key.Key_Down)
    _key(box, Qt.Key.Key_Return)
    assert box.text() == "blue status:"
    assert "shipped" in _proposed(box)
    _type(box, "shi")
    _key(box, Qt.Key.Key_Tab)
    assert box.text() == "blue status:shipped "
    assert box.line.hasFocus()
    assert _proposed(box) == []
    _key(box, Qt.Key.Key_Return)
    assert asked[-1].words == "blue"
    assert [term.value for term in asked[-1].terms] == [OrderStatus.SHIPPED]


def test_arrows_go_round_the_proposals(box: FindBox) -> None:
    _type(box, "is:")
    _key(box, Qt.Key.Key_Up)
    _key(box, Qt.Key.Key_Down)
    _key(box, Qt.Key.Key_Down)
    _key(box, Qt.Key.Key_Enter)
    assert box.text() == "is:held "


def test_names_of_the_desk_are_proposed_and_quoted(box: FindBox) -> None:
    box.line.insert("😀 ")  # no key types that
    _type(box, "store:sh")
    assert _proposed(box) == ['"My shop"']
    _key(box, Qt.Key.Key_Tab)
    assert box.text() == '😀 store:"My shop" '


def test_the_part_under_the_cursor_is_completed_and_the_rest_stays(box: FindBox) -> None:
    _type(box, "tag: mug")
    box.line.setCursorPosition(4)
    _key(box, Qt.Key.Key_Down)
    _key(box, Qt.Key.Key_Tab)
    assert box.text() == "tag:fragile mug"


def test_down_proposes_all_keys_where_nothing_is_typed(box: FindBox) -> None:
    _key(box, Qt.Key.Key_Down)
    assert _proposed(box) == [f"{key.value}:" for key in TermKey]


def test_a_proposal_is_taken_by_a_click(box: FindBox) -> None:
    _type(box, "is:")
    rows = box.line.proposals
    spot = rows.visualRect(rows.model().index(2, 0)).center()
    QTest.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, spot.y())
    )
    assert box.text() == "is:printed "
    assert box.line.hasFocus()


def test_escape_puts_the_proposals_away_then_leaves_and_the_text_stays(box: FindBox) -> None:
    _type(box, "is:")
    left: list[bool] = []
    box.left.connect(lambda: left.append(True))
    _key(box, Qt.Key.Key_Escape)
    assert (_proposed(box), left, box.text()) == ([], [], "is:")
    _key(box, Qt.Key.Key_Escape)
    assert (left, box.text()) == ([True], "is:")


def test_proposals_go_with_the_text_that_they_were_for(box: FindBox) -> None:
    _type(box, "is:")
    box.clear()
    assert _proposed(box) == []
    _type(box, "is:")
    box.line.setText("blue")
    assert _proposed(box) == []


def test_taking_a_proposal_can_be_undone(box: FindBox) -> None:
    _type(box, "is:h")
    _key(box, Qt.Key.Key_Tab)
    assert box.text() == "is:held "
    box.line.undo()
    assert box.text() == "is:h"


def test_tab_leaves_where_nothing_is_proposed(box: FindBox) -> None:
    _type(box, "1001")
    _key(box, Qt.Key.Key_Tab)
    assert not box.line.hasFocus()


def test_each_term_is_a_chip_that_takes_it_out(box: FindBox, asked: list[ParsedQuery]) -> None:
    box.setText('blue status:shipped,on_hold -store:"My shop" mug')
    assert _chips(box) == ["status: shipped, on hold, remove", "not store: My shop, remove"]
    box.chips.chips[0].setFocus()
    QTest.keyClick(box.chips.chips[0], Qt.Key.Key_Space)
    assert box.text() == 'blue -store:"My shop" mug'
    assert box.chips.chips[0].hasFocus()
    QTest.keyClick(box.chips.chips[0], Qt.Key.Key_Delete)
    assert (box.text(), _chips(box)) == ("blue mug", [])
    assert box.line.hasFocus()
    assert asked[-1] == parse_query("blue mug")


def test_tab_goes_from_the_box_to_each_chip(box: FindBox) -> None:
    box.setText("is:gift is:held x")
    box.line.setFocus()
    _key(box, Qt.Key.Key_Tab)
    assert box.chips.chips[0].hasFocus()
    QTest.keyClick(box.chips.chips[0], Qt.Key.Key_Tab)
    assert box.chips.chips[1].hasFocus()


def test_many_chips_take_two_lines_and_can_all_be_reached(box: FindBox, qtbot: QtBot) -> None:
    box.setText(LONG)
    last = box.chips.chips[-1]
    qtbot.waitUntil(lambda: last.y() > 3 * last.height(), timeout=WITHIN_MS)
    assert box.chips.height() < 3 * last.height()
    box.chips.chips[-2].setFocus()
    QTest.keyClick(box.chips.chips[-2], Qt.Key.Key_Tab)
    assert last.hasFocus()
    assert not last.visibleRegion().isEmpty()


def test_chips_wrap_in_a_narrow_window(box: FindBox, window: QWidget, qtbot: QtBot) -> None:
    box.setText("is:gift is:held tag:fragile")
    assert len({chip.y() for chip in box.chips.chips}) == 1
    window.resize(220, 500)
    qtbot.waitUntil(lambda: len({chip.y() for chip in box.chips.chips}) > 1, timeout=WITHIN_MS)


def test_a_chip_wider_than_the_window_is_cut_to_it(box: FindBox) -> None:
    box.setText(f"tag:{'long' * 100}")
    assert box.chips.chips[0].width() <= box.width()


def test_a_mistake_is_named_and_the_rest_still_asked_for(box: FindBox, asked: list[ParsedQuery]) -> None:
    _type(box, "age:>2x is:gift blue")
    _key(box, Qt.Key.Key_Return)
    assert "age:>2x: write < or >, a whole number and h, d or w, as in age:>2d" in _problem(box)
    assert "age:>2x" in box.line.accessibleDescription()
    assert _chips(box) == ["is: gift, remove"]
    assert asked[-1].words == "blue"
    box.clear()
    assert (_problem(box), box.line.accessibleDescription()) == ("", "")


def test_a_mistake_is_named_by_itself_when_one_stops_typing(box: FindBox, qtbot: QtBot) -> None:
    _type(box, "is:blue")
    qtbot.waitUntil(lambda: "is:blue" in _problem(box), timeout=WITHIN_MS)


def test_what_can_still_become_right_is_no_mistake_yet(
    box: FindBox, asked: list[ParsedQuery], qtbot: QtBot
) -> None:
    _type(box, "status:sh")
    qtbot.waitUntil(lambda: bool(asked) and not box._naming.isActive(), timeout=WITHIN_MS)
    assert _problem(box) == ""
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    assert "status:sh" in _problem(box)


def test_many_mistakes_leave_room_for_the_grid(box: FindBox) -> None:
    box.setText(" ".join("status:foo" for _ in range(30)))
    label = child(box, QLabel, "filterProblem")
    assert label.height() <= 3 * label.fontMetrics().lineSpacing()
    assert label.toolTip().count("status:foo") == 30


def test_finding_again_selects_what_is_typed(box: FindBox) -> None:
    box.setText("blue")
    box.start_typing()
    assert box.line.selectedText() == "blue"


def test_what_hides_the_orders_is_told_filter_by_filter() -> None:
    query = parse_query('blue status:shipped,on_hold -tag:"very fragile" mug assigned:nobody')
    assert active_filters(OrderFilter(text=query.words, terms=query.terms)) == (
        '"blue mug"',
        "status: shipped, on hold",
        "not tag: very fragile",
        "assigned: nobody",
    )
    assert active_filters(OrderFilter()) == ()


def test_a_long_list_is_told_by_its_first_values() -> None:
    query = parse_query("sku:a,b,c,d,e,f,g")
    assert active_filters(OrderFilter(terms=query.terms)) == ("sku: a, b, c, d, e and 2 more",)
