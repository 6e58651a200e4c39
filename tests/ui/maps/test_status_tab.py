"""The map of status words in the window, without a database."""

from __future__ import annotations

from dataclasses import replace

import pytest
from finding_widgets import child, press
from opened_maps import NOW, opened_maps
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.map_rules import MapProblem
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.sync.maps import OpenedMaps
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.maps.status_tab import StatusTab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
_WORDS = (
    StatusWord("P.A.I.D", 3, NOW, OrderStatus.UNMAPPED, ever=3),
    StatusWord("odd", 2, NOW, OrderStatus.UNMAPPED, ever=5),
    StatusWord("gone", 0, NOW, OrderStatus.UNMAPPED, ever=5),
    StatusWord("paid", 40, NOW, OrderStatus.AWAITING_SHIPMENT, ever=90),
    StatusWord("shipped", 9, NOW, OrderStatus.CANCELLED, ever=90),
)


def _opened(channel: str = "custom_store", words: tuple[StatusWord, ...] = _WORDS) -> OpenedMaps:
    return replace(opened_maps(channel), statuses=words)


@pytest.fixture
def tab(qtbot: QtBot) -> StatusTab:
    """The tab of a store with two words that orders have and nobody mapped."""
    found = StatusTab()
    qtbot.addWidget(found)
    found.resize(800, 500)
    found.show()
    found.show_maps(_opened())
    return found


def test_only_words_that_orders_have_now_want_attention(tab: StatusTab) -> None:
    assert tab.badge == 2
    tab.table.choose("odd", OrderStatus.ON_HOLD)
    assert tab.badge == 1


def test_a_word_that_is_like_a_mapped_one_has_its_meaning_offered_and_takes_it_only_when_told(
    tab: StatusTab,
) -> None:
    tab.go_to("P.A.I.D")
    assert child(tab, QLabel, "map_like").text() == '"P.A.I.D" is like "paid": Awaiting Shipment'
    assert not tab.edits()
    press(tab, "map_use_like")
    assert tab.edits() == MapEdits(statuses={"P.A.I.D": OrderStatus.AWAITING_SHIPMENT})
    assert not child(tab, QPushButton, "map_use_like").isVisible()


@pytest.mark.parametrize("word", ["odd", "paid"])
def test_a_word_that_is_mapped_or_like_none_has_nothing_offered(tab: StatusTab, word: str) -> None:
    tab.go_to(word)
    assert not child(tab, QPushButton, "map_use_like").isVisible()


def test_what_the_channel_forbids_is_not_offered_as_alike(tab: StatusTab) -> None:
    word = StatusWord("sst shipped", 3, NOW, OrderStatus.UNMAPPED)
    fixed = StatusWord("SST-SHIPPED", 3, NOW, OrderStatus.SHIPPED)
    tab.show_maps(_opened("oxatis", (word, fixed)))
    tab.go_to("sst shipped")
    assert not child(tab, QPushButton, "map_use_like").isVisible()


def test_several_words_are_typed_at_once(tab: StatusTab) -> None:
    line = child(tab, QLineEdit, "map_new_word")
    assert not child(tab, QPushButton, "map_add").isEnabled()
    QTest.keyClicks(line, " lost , odd,,wc-lost in transit,")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert list(tab.table.chosen())[:2] == ["lost", "wc-lost in transit"]
    assert list(tab.table.chosen()).count("odd") == 1
    assert tab.current_key() == "lost"
    assert line.text() == ""
    assert not tab.edits(), "a word without a meaning changes nothing"


def test_del_brings_a_row_back_to_the_channels_default(tab: StatusTab) -> None:
    tab.go_to("shipped")
    QTest.keyClick(tab.table, Qt.Key.Key_Delete)
    assert tab.edits() == MapEdits(statuses={"shipped": OrderStatus.SHIPPED})
    tab.table.choose("odd", OrderStatus.ON_HOLD)
    tab.go_to("odd")
    tab.reset_current()
    assert tab.edits() == MapEdits(statuses={"shipped": OrderStatus.SHIPPED})


def test_edits_of_other_maps_are_left_alone(tab: StatusTab) -> None:
    told: list[int] = []
    tab.edited.connect(lambda: told.append(1))
    tab.take(MapEdits(methods={"Express": CarrierService("DHL")}))
    assert told == []
    tab.take(MapEdits(statuses={"new": OrderStatus.ON_HOLD, "odd": OrderStatus.CANCELLED}))
    assert told == [1]
    assert tab.edits() == MapEdits(statuses={"new": OrderStatus.ON_HOLD, "odd": OrderStatus.CANCELLED})


def test_filling_anew_keeps_edits_until_they_are_forgotten(tab: StatusTab) -> None:
    tab.table.choose("odd", OrderStatus.ON_HOLD)
    tab.show_maps(_opened())
    assert tab.edits() == MapEdits(statuses={"odd": OrderStatus.ON_HOLD})
    tab.forget_edits()
    tab.show_maps(_opened())
    assert not tab.edits()


def test_a_problem_leads_to_its_row_and_says_why(tab: StatusTab) -> None:
    problem = MapProblem(MapKind.STATUS, "odd", say("It can't mean that."))
    assert tab.show_problem(problem)
    assert tab.current_key() == "odd"
    assert "It can't mean that." in child(tab, InlineMessage, "status_problem").text()
    assert not tab.show_problem(MapProblem(MapKind.CARRIER, "odd", say("No.")))
    assert not tab.show_problem(MapProblem(MapKind.STATUS, "nowhere", say("No.")))


@pytest.mark.parametrize(
    ("channel", "said"), [("inksoft", "On Hold isn't offered"), ("oxatis", 'Shipped is always "SST-SHIPPED"')]
)
def test_the_channels_rules_stand_under_the_table(tab: StatusTab, channel: str, said: str) -> None:
    tab.show_maps(_opened(channel))
    rules = child(tab, QLabel, "map_rules")
    assert rules.isVisible()
    assert said in rules.text()
