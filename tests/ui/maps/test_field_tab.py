"""The map of custom fields: three choices."""

from __future__ import annotations

from dataclasses import replace

import pytest
from finding_widgets import child
from opened_maps import opened_maps
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.channel_words import FieldChoice
from ordersync_gui.domain.map_rules import MapProblem
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind
from ordersync_gui.domain.wording import say
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.maps.field_tab import FieldTab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


@pytest.fixture
def tab(qtbot: QtBot) -> FieldTab:
    """The tab of a store whose first two fields show the coupon and the order number."""
    found = FieldTab()
    qtbot.addWidget(found)
    found.show()
    found.show_maps(opened_maps())
    return found


def _box(tab: FieldTab, place: int) -> QComboBox:
    return child(tab, QComboBox, f"custom_field_{place}")


def _state(tab: FieldTab, place: int) -> str:
    return child(tab, QLabel, f"custom_field_{place}_state").text()


def _choose(tab: FieldTab, place: int, key: str) -> None:
    box = _box(tab, place)
    box.setCurrentIndex(box.findData(key))


def test_each_row_says_what_stands_there_how_often_and_gives_a_sample(tab: FieldTab) -> None:
    assert _box(tab, 1).currentText() == "Coupon (412 orders, e.g. SUMMER 2026)"
    assert _box(tab, 2).currentText() == "Order number (no order has it)"
    assert _box(tab, 3).currentText() == "(nothing)"
    assert _state(tab, 1) == "Changed"
    assert not tab.edits()


def test_every_field_of_the_channel_can_be_chosen_and_nothing_too(tab: FieldTab) -> None:
    box = _box(tab, 3)
    keys = [box.itemData(place) for place in range(box.count())]
    assert keys == ["", *(choice.key for choice in opened_maps().fields)]


def test_a_choice_is_an_edit_and_the_old_one_takes_it_back(tab: FieldTab, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tab.edited):
        _choose(tab, 3, "order:source")
    assert tab.edits() == MapEdits(fields={3: "order:source"})
    assert _state(tab, 3) == "Not saved yet"
    _choose(tab, 3, "")
    assert not tab.edits()


def test_a_field_without_a_choice_is_an_edit_too(tab: FieldTab) -> None:
    _choose(tab, 1, "")
    assert tab.edits() == MapEdits(fields={1: ""})


def test_del_brings_the_row_back_to_what_the_channel_declares(tab: FieldTab) -> None:
    QTest.keyClick(_box(tab, 2), Qt.Key.Key_Delete)
    assert tab.edits() == MapEdits(fields={2: "custom:Custom field 2"})
    assert tab.current_key() == "2"
    saved = {**opened_maps().maps.fields, 2: "custom:Custom field 2"}
    tab.show_maps(opened_maps(maps=replace(opened_maps().maps, fields=saved)))
    assert _state(tab, 2) == "Default"
    assert not tab.edits()


def test_filling_anew_keeps_what_was_chosen_until_it_is_forgotten(tab: FieldTab, qtbot: QtBot) -> None:
    _choose(tab, 3, "order:source")
    with qtbot.assertNotEmitted(tab.edited):
        tab.show_maps(opened_maps())
        assert tab.edits() == MapEdits(fields={3: "order:source"})
        tab.forget_edits()
        tab.show_maps(opened_maps())
    assert not tab.edits()


def test_a_field_that_the_channel_does_not_have_stays_visible_and_is_marked(tab: FieldTab) -> None:
    saved = replace(opened_maps().maps, fields={1: "custom:Gone"})
    tab.show_maps(opened_maps(maps=saved))
    assert _box(tab, 1).currentText() == "⚠ Gone (not a field of this channel)"
    assert _state(tab, 1) == "⚠ Not possible"
    assert tab.badge == 1
    _choose(tab, 1, "order:coupon")
    assert tab.badge == 0


def test_rows_of_a_file_are_taken_and_others_left_alone(tab: FieldTab) -> None:
    tab.take(MapEdits(fields={3: "order:coupon", 7: "order:source"}, methods={"x": CarrierService("DHL")}))
    assert tab.edits() == MapEdits(fields={3: "order:coupon"})


def test_a_problem_leads_to_its_row(tab: FieldTab, qtbot: QtBot) -> None:
    tab.activateWindow()
    assert tab.show_problem(MapProblem(MapKind.CUSTOM_FIELD, "2", say("It isn't so.")))
    qtbot.waitUntil(lambda: tab.focusWidget() is _box(tab, 2))
    assert child(tab, InlineMessage, "fields_problem").text() == "It isn't so."
    assert not tab.show_problem(MapProblem(MapKind.CUSTOM_FIELD, "4", say("It isn't so.")))


def test_a_sample_without_end_is_cut_short(tab: FieldTab) -> None:
    long = FieldChoice("order:coupon", say("Coupon"), 1, "x" * 5000)
    tab.forget_edits()
    tab.show_maps(opened_maps(fields=(long,)))
    text = _box(tab, 1).currentText()
    assert text.startswith("Coupon (1 order, e.g. xxx")
    assert len(text) < 80


def test_what_an_order_says_is_no_markup_in_the_tool_tip(tab: FieldTab) -> None:
    maps = opened_maps()
    fields = tuple(replace(field, orders=2, sample="<h1>SALE</h1>") for field in maps.fields)
    tab.show_maps(replace(maps, fields=fields))
    tip = _box(tab, 1).toolTip()
    assert "&lt;h1&gt;SALE&lt;/h1&gt;" in tip
    assert "<h1>" not in tip
