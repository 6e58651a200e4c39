"""The map of shipping methods, typed in a table."""

from __future__ import annotations

from dataclasses import replace

import pytest
from finding_widgets import child
from opened_maps import DHL_PAKET, NOW, opened_maps
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.channel_words import MethodWord
from ordersync_gui.domain.map_rules import LONGEST_WORD, MapProblem
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind, StoreMaps
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.ui.inline_message import InlineMessage
from ordersync_gui.ui.maps.method_tab import MethodTab, each_once
from ordersync_gui.ui.maps.pair_words import PairColumn

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
_EDITING = QAbstractItemView.State.EditingState


@pytest.fixture
def tab(qtbot: QtBot) -> MethodTab:
    """The tab of a store with three methods seen and one that is only mapped."""
    found = MethodTab()
    qtbot.addWidget(found)
    found.resize(900, 400)
    found.show()
    found.show_maps(opened_maps())
    return found


def _texts(tab: MethodTab, column: PairColumn) -> list[str]:
    return [str(tab.model.index(row, column).data()) for row in range(tab.model.rowCount())]


def _entry(tab: MethodTab, name: str) -> QWidget:
    return child(tab, QWidget, name)


def _said(tab: MethodTab) -> str:
    return child(tab, InlineMessage, "methods_problem").text()


def test_methods_of_orders_to_ship_stand_on_top_and_mapped_ones_that_were_never_seen_below(tab: MethodTab) -> None:
    assert _texts(tab, PairColumn.NAME) == ["Standard", "Express", "Pick up", "Old"]
    assert _texts(tab, PairColumn.MORE) == ["17", "4", "0", "0"]
    assert _texts(tab, PairColumn.SEEN)[3] == "never"
    assert _texts(tab, PairColumn.STATE) == ["Added", "⚠ Nothing is proposed", "-", "Added"]


def test_a_method_that_the_map_writes_in_other_letters_is_one_row(tab: MethodTab) -> None:
    assert _texts(tab, PairColumn.CARRIER)[0] == "DHL"
    assert _texts(tab, PairColumn.SERVICE)[0] == "Paket"


def test_a_row_is_filled_with_the_keyboard_alone(tab: MethodTab, qtbot: QtBot) -> None:
    tab.go_to("Express")
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    QTest.keyClicks(_entry(tab, "methods_carrier_2"), "GLS")
    with qtbot.waitSignal(tab.edited):
        QTest.keyClick(_entry(tab, "methods_carrier_2"), Qt.Key.Key_Tab)
        QTest.keyClicks(_entry(tab, "methods_service_2"), "  Next   day ")
    QTest.keyClick(_entry(tab, "methods_service_2"), Qt.Key.Key_Return)
    assert tab.edits() == MapEdits(methods={"Express": CarrierService("GLS", "Next day")})
    qtbot.waitUntil(lambda: _texts(tab, PairColumn.SERVICE)[1] == "Next day")
    assert _texts(tab, PairColumn.STATE)[1] == "Not saved yet"
    bold = [tab.model.index(row, 0).data(Qt.ItemDataRole.FontRole) is not None for row in range(4)]
    assert bold == [False, True, False, False]


def test_every_letter_counts_at_once_and_esc_takes_them_back(tab: MethodTab) -> None:
    tab.table.go_to(1, typing=True)
    entry = _entry(tab, "methods_carrier_2")
    QTest.keyClicks(entry, "GL")
    assert tab.edits().methods == {"Express": CarrierService("GL")}
    QTest.keyClick(entry, Qt.Key.Key_Escape)
    assert not tab.edits()
    assert tab.table.state() is not _EDITING


def test_a_carrier_is_completed_from_those_of_the_channel_and_of_the_store(tab: MethodTab) -> None:
    tab.table.go_to(1, typing=True)
    box = child(tab, QComboBox, "methods_carrier_2")
    offered = [box.itemText(place) for place in range(box.count())]
    assert "Hermes" in offered
    assert len(offered) == len({carrier.casefold() for carrier in offered})
    QTest.keyClicks(box, "herm")
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert tab.edits().methods["Express"] is not None
    assert str(tab.edits().methods["Express"]).casefold() == "hermes"


def test_a_service_without_a_carrier_is_refused_in_words_while_it_is_typed(tab: MethodTab) -> None:
    before = tab.badge
    tab.go_to("Pick up")
    tab.model.type_in(2, PairColumn.SERVICE, "Fast")
    assert _said(tab) == "It needs a carrier."
    assert _texts(tab, PairColumn.STATE)[2] == "⚠ It needs a carrier."
    assert tab.badge == before + 1
    tab.model.type_in(2, PairColumn.CARRIER, "DHL")
    assert _said(tab) == ""
    assert tab.badge == before


def test_a_carrier_without_end_is_refused(tab: MethodTab) -> None:
    tab.go_to("Express")
    tab.model.type_in(1, PairColumn.CARRIER, "x" * (LONGEST_WORD + 1))
    assert str(LONGEST_WORD) in _said(tab)


def test_a_method_of_the_shop_can_be_mapped_however_it_looks(tab: MethodTab) -> None:
    odd = "one\nline " + "x" * LONGEST_WORD
    tab.show_maps(opened_maps(methods=(MethodWord(odd, 4, 4, 80, NOW, None),)))
    tab.go_to(odd)
    tab.model.type_in(tab.table.current_row(), PairColumn.CARRIER, "DHL")
    assert _said(tab) == ""
    assert tab.edits() == MapEdits(methods={odd: CarrierService("DHL")})
    assert not any("⚠" in text for text in _texts(tab, PairColumn.STATE))


def test_del_takes_the_row_out_of_the_map(tab: MethodTab) -> None:
    tab.go_to("standard")
    QTest.keyClick(tab.table, Qt.Key.Key_Delete)
    assert tab.edits() == MapEdits(methods={"Standard": None})
    tab.take(MapEdits(methods={"STANDARD": DHL_PAKET}))
    assert not tab.edits()


def test_emptying_both_entries_takes_the_row_out(tab: MethodTab) -> None:
    tab.model.type_in(0, PairColumn.CARRIER, " ")
    tab.model.type_in(0, PairColumn.SERVICE, "")
    assert tab.edits() == MapEdits(methods={"Standard": None})


def test_a_method_that_was_not_seen_yet_gets_a_row_on_top_and_is_typed_at_once(tab: MethodTab) -> None:
    line = child(tab, QLineEdit, "methods_new")
    assert not child(tab, QPushButton, "methods_add").isEnabled()
    QTest.keyClicks(line, "Drone")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == ""
    QTest.keyClicks(_entry(tab, "methods_carrier_1"), "Wing")
    assert tab.edits() == MapEdits(methods={"Drone": CarrierService("Wing")})
    assert tab.current_key() == "Drone"


def test_adding_a_method_that_is_there_goes_to_its_row(tab: MethodTab) -> None:
    QTest.keyClicks(child(tab, QLineEdit, "methods_new"), "EXPRESS")
    tab.add_typed()
    assert tab.model.rowCount() == 4
    assert tab.current_key() == "Express"


def test_filling_anew_keeps_edits_the_order_of_rows_and_what_is_being_typed(tab: MethodTab) -> None:
    tab.table.go_to(2, typing=True)
    entry = _entry(tab, "methods_carrier_3")
    QTest.keyClicks(entry, "GL")
    news = (MethodWord("Fresh", 1, 1, 1, NOW, None), *opened_maps().methods)
    tab.show_maps(opened_maps(methods=news))
    assert tab.table.state() is _EDITING
    QTest.keyClicks(entry, "S")
    assert _texts(tab, PairColumn.NAME) == ["Standard", "Express", "Pick up", "Old", "Fresh"]
    assert tab.edits() == MapEdits(methods={"Pick up": CarrierService("GLS")})


def test_what_is_typed_stays_in_its_row_when_rows_come_above_it(tab: MethodTab) -> None:
    tab.table.go_to(1, typing=True)
    entry = _entry(tab, "methods_carrier_2")
    QTest.keyClicks(entry, "GL")
    tab.take(MapEdits(methods={"Drone": CarrierService("Wing")}))
    QTest.keyClicks(entry, "S")
    assert tab.edits() == MapEdits(methods={"Drone": CarrierService("Wing"), "Express": CarrierService("GLS")})


def test_a_row_without_edits_follows_what_was_saved_elsewhere(tab: MethodTab) -> None:
    maps = replace(opened_maps().maps, methods={"Express": CarrierService("GLS")})
    tab.show_maps(opened_maps(maps=maps))
    assert _texts(tab, PairColumn.CARRIER) == ["nothing", "GLS", "nothing", "nothing"]
    assert not tab.edits()


def test_after_saving_nothing_is_left_to_save(tab: MethodTab) -> None:
    tab.take(MapEdits(methods={"Express": CarrierService("GLS"), "Drone": CarrierService("Wing")}))
    saved = {**opened_maps().maps.methods, **{m: to for m, to in tab.edits().methods.items() if to}}
    tab.forget_edits()
    tab.show_maps(opened_maps(maps=StoreMaps(methods=saved)))
    assert not tab.edits()
    assert _texts(tab, PairColumn.NAME) == ["Standard", "Express", "Pick up", "Old", "Drone"]


def test_one_stays_in_the_same_row_after_saving(tab: MethodTab) -> None:
    tab.take(MapEdits(methods={"Drone": CarrierService("Wing")}))
    tab.go_to("Pick up")
    tab.forget_edits()
    tab.show_maps(opened_maps())
    assert tab.current_key() == "Pick up"
    assert tab.table.current_row() == 2


def test_whoever_comes_by_key_is_in_the_first_row(tab: MethodTab) -> None:
    tab.activateWindow()
    child(tab, QLineEdit, "methods_new").setFocus()
    QTest.keyClick(child(tab, QLineEdit, "methods_new"), Qt.Key.Key_Backtab)
    assert tab.table.hasFocus()
    QTest.keyClick(tab.table, Qt.Key.Key_F2)
    assert tab.current_key() == "Standard"
    assert tab.table.state() is _EDITING


def test_forgotten_edits_are_gone(tab: MethodTab) -> None:
    tab.take(MapEdits(methods={"Express": CarrierService("GLS"), "Drone": CarrierService("Wing")}))
    tab.forget_edits()
    tab.show_maps(opened_maps())
    assert not tab.edits()
    assert tab.model.rowCount() == 4


def test_edits_of_other_maps_are_left_alone(tab: MethodTab, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(tab.edited):
        tab.take(MapEdits(statuses={"paid": OrderStatus.ON_HOLD}, carriers={DHL_PAKET: None}))
    assert not tab.edits()


def test_methods_without_a_row_want_attention_only_where_this_store_maps_methods(tab: MethodTab) -> None:
    assert tab.badge == 1
    tab.forget_edits()
    tab.show_maps(opened_maps(maps=StoreMaps()))
    assert tab.badge == 0
    assert set(_texts(tab, PairColumn.STATE)) == {"-"}


def test_a_problem_leads_to_its_row(tab: MethodTab) -> None:
    assert tab.show_problem(MapProblem(MapKind.SHIPPING_METHOD, "express", say("It isn't so.")))
    assert tab.current_key() == "Express"
    assert _said(tab) == "It isn't so."
    assert not tab.show_problem(MapProblem(MapKind.SHIPPING_METHOD, "nowhere", say("It isn't so.")))
    assert not tab.show_problem(MapProblem(MapKind.STATUS, "express", say("It isn't so.")))


def test_tab_behind_the_last_entry_leaves_the_table(tab: MethodTab, qtbot: QtBot) -> None:
    tab.activateWindow()
    tab.table.go_to(3, typing=True)
    QTest.keyClick(_entry(tab, "methods_carrier_4"), Qt.Key.Key_Tab)
    QTest.keyClick(_entry(tab, "methods_service_4"), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: tab.focusWidget() is child(tab, QLineEdit, "methods_new"))
    assert tab.table.state() is not _EDITING


@pytest.mark.parametrize("column", [PairColumn.NAME, PairColumn.COUNT, PairColumn.STATE], ids=lambda c: c.name)
def test_letters_find_a_method_from_every_cell_that_cannot_be_typed_in(tab: MethodTab, column: PairColumn) -> None:
    tab.table.setFocus()
    tab.table.setCurrentIndex(tab.model.index(0, column))
    QTest.keyClicks(tab.table, "pi")
    assert tab.current_key() == "Pick up"


def test_letters_on_an_entry_are_typed_into_it(tab: MethodTab) -> None:
    tab.table.go_to(1)
    QTest.keyClicks(tab.table, "G")
    QTest.keyClicks(_entry(tab, "methods_carrier_2"), "LS")
    assert tab.edits() == MapEdits(methods={"Express": CarrierService("GLS")})


def test_a_store_whose_orders_name_no_method_says_so(tab: MethodTab) -> None:
    note = child(tab, QLabel, "methods_none_yet")
    assert not note.isVisible()
    tab.forget_edits()
    tab.show_maps(opened_maps(methods=(), maps=StoreMaps()))
    assert note.isVisible()


def test_thousands_of_rows_take_no_widget_each(tab: MethodTab) -> None:
    before = len(tab.findChildren(QWidget))
    tab.take(MapEdits(methods={f"Method {n}": CarrierService("DHL") for n in range(5000)}))
    assert tab.model.rowCount() == 5004
    assert len(tab.edits().methods) == 5000
    assert len(tab.findChildren(QWidget)) <= before + 2


def test_carriers_are_offered_once_each_in_the_order_given() -> None:
    assert each_once(["DHL", "UPS", "dhl", "", "Hermes"]) == ("DHL", "UPS", "Hermes")
