"""The map of carriers: what the shop is told."""

from __future__ import annotations

from dataclasses import replace

import pytest
from finding_widgets import child
from opened_maps import DHL_PAKET, UPS_GROUND, opened_maps
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.channel import NoticeField
from ordersync_gui.domain.maps import CarrierService, MapEdits, StoreMaps, edited, told_as
from ordersync_gui.ui.maps.carrier_tab import CarrierTab
from ordersync_gui.ui.maps.pair_words import PairColumn

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


@pytest.fixture
def tab(qtbot: QtBot) -> CarrierTab:
    """The tab of a store with parcels by DHL and Hermes, and a row for UPS."""
    found = CarrierTab()
    qtbot.addWidget(found)
    found.resize(900, 400)
    found.show()
    found.show_maps(opened_maps())
    return found


def _row(tab: CarrierTab, key: CarrierService) -> list[str]:
    place = tab.model.place(key)
    return [str(tab.model.index(place, column).data()) for column in PairColumn]


def _intro(tab: CarrierTab) -> str:
    return child(tab, QLabel, "carriers_intro").text()


def test_carriers_of_parcels_and_of_the_map_have_rows_and_those_of_one_carrier_stand_together(
    tab: CarrierTab,
) -> None:
    assert [row.key for row in tab.model.rows] == [
        CarrierService("DHL"),
        DHL_PAKET,
        CarrierService("Hermes"),
        UPS_GROUND,
    ]
    assert _row(tab, CarrierService("DHL"))[:6] == ["DHL", "any", "0", "never", "dhl_germany", "as it is"]
    assert _row(tab, DHL_PAKET)[2] == "812"


def test_an_empty_entry_says_in_grey_what_goes_out_all_the_same(tab: CarrierTab) -> None:
    assert _row(tab, DHL_PAKET)[PairColumn.CARRIER] == "dhl_germany (as any service)"
    assert _row(tab, CarrierService("Hermes"))[PairColumn.CARRIER] == "as it is"
    assert _row(tab, UPS_GROUND)[PairColumn.CARRIER] == "as it is"
    index = tab.model.index(tab.model.place(UPS_GROUND), PairColumn.CARRIER)
    grey = tab.palette().color(QPalette.ColorRole.PlaceholderText)
    assert index.data(Qt.ItemDataRole.ForegroundRole) == grey
    assert index.siblingAtColumn(PairColumn.SERVICE).data(Qt.ItemDataRole.ForegroundRole) is None


def test_what_stands_in_grey_is_what_is_told(tab: CarrierTab) -> None:
    tab.take(MapEdits(carriers={CarrierService("Hermes"): CarrierService("", "std"), DHL_PAKET: None}))
    maps = edited(opened_maps().maps, tab.edits())
    for row in tab.model.rows:
        said = [_row(tab, row.key)[column].removesuffix(" (as any service)") for column in (4, 5)]
        ours = (row.key.carrier, row.key.service)
        shown = [mine if word == "as it is" else word for word, mine in zip(said, ours, strict=True)]
        assert CarrierService(*shown) == told_as(maps, row.key), row.key


def test_the_words_are_typed_in_place(tab: CarrierTab) -> None:
    tab.go_to("Hermes")
    QTest.keyClick(tab.table, Qt.Key.Key_F2)
    entry = child(tab, QLineEdit, "carriers_carrier_3")
    QTest.keyClicks(entry, "hermes_de")
    QTest.keyClick(entry, Qt.Key.Key_Return)
    assert tab.edits() == MapEdits(carriers={CarrierService("Hermes"): CarrierService("hermes_de")})


def test_a_row_is_added_with_the_keyboard(tab: CarrierTab) -> None:
    box = child(tab, QComboBox, "carriers_new")
    assert not child(tab, QPushButton, "carriers_add").isEnabled()
    QTest.keyClicks(box, "TNT")
    service = child(tab, QLineEdit, "carriers_new_service")
    QTest.keyClicks(service, "Global")
    QTest.keyClick(service, Qt.Key.Key_Return)
    QTest.keyClicks(child(tab, QWidget, "carriers_carrier_1"), "tnt")
    assert tab.edits() == MapEdits(carriers={CarrierService("TNT", "Global"): CarrierService("tnt")})
    assert tab.current_key() == "TNT Global"
    assert box.currentText() == service.text() == ""


def test_a_channel_that_is_not_told_the_service_has_no_column_for_it_and_says_so_once(tab: CarrierTab) -> None:
    assert "isn't told" not in _intro(tab)
    tab.forget_edits()
    tab.show_maps(opened_maps("oxatis"))
    assert _intro(tab).count("Oxatis isn't told the service.") == 1
    assert tab.table.isColumnHidden(PairColumn.SERVICE)
    assert not tab.table.isColumnHidden(PairColumn.CARRIER)
    tab.resize(1100, 400)
    assert tab.table.isColumnHidden(PairColumn.SERVICE)
    assert not tab.table.isColumnHidden(PairColumn.SEEN)


def test_where_no_carrier_is_told_nothing_can_be_typed(tab: CarrierTab) -> None:
    spec = replace(opened_maps().spec, notice_fields=frozenset({NoticeField.STATUS}))
    tab.forget_edits()
    tab.show_maps(opened_maps(spec=spec))
    assert "is told no carrier" in _intro(tab)
    tab.go_to("Hermes")
    QTest.keyClick(tab.table, Qt.Key.Key_Return)
    assert not tab.busy
    assert not tab.edits()


def test_in_the_only_column_tab_goes_down_the_rows(tab: CarrierTab) -> None:
    tab.forget_edits()
    tab.show_maps(opened_maps("oxatis"))
    tab.table.go_to(0, typing=True)
    QTest.keyClick(child(tab, QWidget, "carriers_carrier_1"), Qt.Key.Key_Tab)
    QTest.keyClicks(child(tab, QWidget, "carriers_carrier_2"), "x")
    assert tab.edits() == MapEdits(carriers={DHL_PAKET: CarrierService("x")})
    QTest.keyClick(child(tab, QWidget, "carriers_carrier_2"), Qt.Key.Key_Backtab)
    assert tab.table.current_row() == 0


def test_a_store_without_parcels_says_where_rows_come_from(tab: CarrierTab) -> None:
    tab.forget_edits()
    tab.show_maps(opened_maps(carriers=(), maps=StoreMaps()))
    assert child(tab, QLabel, "carriers_none_yet").isVisible()
