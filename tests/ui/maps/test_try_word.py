"""A word is tried on the maps as they stand in the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from finding_widgets import child
from opened_maps import opened_maps
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.ui.maps.carrier_tab import CarrierTab
from ordersync_gui.ui.maps.edited_maps import EditedMaps
from ordersync_gui.ui.maps.field_tab import FieldTab
from ordersync_gui.ui.maps.method_tab import MethodTab
from ordersync_gui.ui.maps.status_tab import StatusTab
from ordersync_gui.ui.maps.tab import MapTab
from ordersync_gui.ui.maps.try_word import TryWord

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none


@pytest.fixture
def maps(qtbot: QtBot) -> Iterator[EditedMaps]:
    """All four tabs, filled."""
    window = QWidget()
    qtbot.addWidget(window)
    tabs: tuple[MapTab, ...] = (StatusTab(window), MethodTab(window), CarrierTab(window), FieldTab(window))
    found = EditedMaps(opened_maps().store, {tab.kind: tab for tab in tabs}, window)
    found.fill(opened_maps())
    yield found
    assert window.parent() is None  # kept alive until here


@pytest.fixture
def line(maps: EditedMaps, qtbot: QtBot) -> TryWord:
    """The line under them."""
    found = TryWord(maps)
    qtbot.addWidget(found)
    found.show()
    return found


def _said(line: TryWord) -> str:
    return child(line, QLabel, "try_verdict").text()


def _type(line: TryWord, word: str, service: str = "") -> str:
    child(line, QLineEdit, "try_word").setText(word)
    child(line, QLineEdit, "try_service").setText(service)
    return _said(line)


def test_a_word_says_what_it_becomes_and_by_which_rule(line: TryWord) -> None:
    assert _type(line, "paid") == "● Awaiting Shipment. Row of the map (the channel's default)."
    assert _type(line, "Paid") == (
        '? Unmapped. Not mapped. "paid" is: the words are compared exactly, with case and blanks.'
    )


def test_the_verdict_follows_every_letter(line: TryWord) -> None:
    QTest.keyClicks(child(line, QLineEdit, "try_word"), "pai")
    assert "Unmapped" in _said(line)
    QTest.keyClicks(child(line, QLineEdit, "try_word"), "d")
    assert "Awaiting Shipment" in _said(line)


def test_edits_that_are_not_saved_count(line: TryWord, maps: EditedMaps, qtbot: QtBot) -> None:
    _type(line, "wc-foo")
    maps.take(MapEdits(statuses={"wc-foo": OrderStatus.ON_HOLD}))
    qtbot.waitUntil(lambda: _said(line) == "‖ On Hold. Row of the map, added by hand.")


@pytest.mark.parametrize(
    ("kind", "typed", "expected"),
    [
        (MapKind.SHIPPING_METHOD, ("STANDARD ", ""), "DHL Paket is proposed"),
        (MapKind.SHIPPING_METHOD, ("Drone", ""), "Nothing is proposed"),
        (MapKind.CARRIER, ("ups", "ground"), 'service "GND" goes out. Row of just this service.'),
        (MapKind.CARRIER, ("DHL", "Express"), "all services of this carrier"),
        (MapKind.CUSTOM_FIELD, ("1", ""), "Coupon"),
        (MapKind.CUSTOM_FIELD, ("9", ""), "No such field"),
    ],
    ids=["method", "no-method", "carrier-and-service", "carrier", "field", "no-field"],
)
def test_it_tries_what_the_open_tab_is_about(
    line: TryWord, maps: EditedMaps, kind: MapKind, typed: tuple[str, str], expected: str
) -> None:
    maps.choose(kind)
    assert expected in _type(line, *typed)


def test_a_service_can_be_typed_for_carriers_only(line: TryWord, maps: EditedMaps) -> None:
    service = child(line, QLineEdit, "try_service")
    assert not service.isVisible()
    maps.choose(MapKind.CARRIER)
    assert service.isVisible()
    assert child(line, QLineEdit, "try_word").accessibleName() == "Try a carrier"
    _type(line, "UPS", "Ground")
    maps.choose(MapKind.STATUS)
    assert not service.isVisible()
    assert child(line, QLineEdit, "try_word").text() == ""


def test_a_screen_reader_hears_the_verdict_with_the_line(line: TryWord) -> None:
    said = _type(line, "paid")
    assert child(line, QLineEdit, "try_word").accessibleDescription() == said
    assert child(line, QLabel, "try_verdict").accessibleName() == said


def test_before_a_word_is_typed_it_says_what_stands_there(line: TryWord) -> None:
    assert _said(line) == "What it becomes, and by which rule, stands here."


def test_an_unsaved_method_is_proposed(line: TryWord, maps: EditedMaps, qtbot: QtBot) -> None:
    maps.choose(MapKind.SHIPPING_METHOD)
    _type(line, "express")
    maps.take(MapEdits(methods={"Express": CarrierService("GLS")}))
    qtbot.waitUntil(lambda: "GLS is proposed" in _said(line))
