"""What the tabs hold together: all edits at once, where they come from, which change can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from finding_widgets import destroy
from opened_maps import NOW, map_changes, opened_maps
from PySide6.QtWidgets import QApplication, QWidget

from ordersync_gui.domain.desk import StatusWord
from ordersync_gui.domain.map_rules import MapProblem
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind, MapSource
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.ui.maps.carrier_tab import CarrierTab
from ordersync_gui.ui.maps.edited_maps import EditedMaps
from ordersync_gui.ui.maps.field_tab import FieldTab
from ordersync_gui.ui.maps.method_tab import MethodTab
from ordersync_gui.ui.maps.status_tab import StatusTab

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)  # the offscreen platform has none
_OPENED = replace(opened_maps(), statuses=(StatusWord("odd", 2, NOW, OrderStatus.UNMAPPED),))
_EDITS = MapEdits(
    statuses={"odd": OrderStatus.ON_HOLD, "typed": OrderStatus.CANCELLED},
    methods={"Express": CarrierService("DHL", "Express")},
    carriers={CarrierService("Hermes"): CarrierService("hermes_de")},
    fields={1: "order:number"},
)


@pytest.fixture
def maps(qapp: QApplication) -> Iterator[EditedMaps]:
    """The four tabs, filled."""
    assert qapp
    window = QWidget()
    tabs = (StatusTab(window), MethodTab(window), CarrierTab(window), FieldTab(window))
    found = EditedMaps(_OPENED.store, {tab.kind: tab for tab in tabs}, window)
    found.fill(_OPENED)
    yield found
    destroy(window)


def test_what_is_taken_is_what_stands_in_the_tabs(maps: EditedMaps) -> None:
    assert not maps.edits()
    maps.take(_EDITS)
    assert maps.edits() == _EDITS
    after = maps.maps()
    assert after.statuses["typed"] is OrderStatus.CANCELLED
    assert after.methods["Express"] == CarrierService("DHL", "Express")
    assert after.carriers[CarrierService("Hermes")] == CarrierService("hermes_de")
    assert after.fields[1] == "order:number"


def test_filling_anew_keeps_the_edits_of_all_tabs_until_they_are_forgotten(maps: EditedMaps) -> None:
    maps.take(_EDITS)
    maps.fill(_OPENED)
    assert maps.edits() == _EDITS
    maps.fill(_OPENED, forget=True)
    assert not maps.edits()


def test_edits_come_by_hand_where_anything_was_done_by_hand_after_a_reset(maps: EditedMaps) -> None:
    maps.take(_EDITS, MapSource.RESET)
    assert str(maps.source) == MapSource.RESET
    maps.tabs[MapKind.STATUS].take(MapEdits(statuses={"odd": OrderStatus.CANCELLED}))
    assert str(maps.source) == MapSource.EDIT


def test_edits_come_from_a_file_until_nothing_of_them_is_left(maps: EditedMaps) -> None:
    maps.take(MapEdits(statuses={"odd": OrderStatus.ON_HOLD}), MapSource.FILE)
    maps.tabs[MapKind.STATUS].take(MapEdits(statuses={"odd": OrderStatus.CANCELLED}))
    assert str(maps.source) == MapSource.FILE
    maps.tabs[MapKind.STATUS].take(MapEdits(statuses={"odd": OrderStatus.UNMAPPED}))
    assert str(maps.source) == MapSource.EDIT


def test_only_the_latest_change_that_stands_can_be_undone(maps: EditedMaps) -> None:
    assert maps.last_change == map_changes()[1]
    maps.fill(replace(_OPENED, changes=()))
    assert maps.last_change is None


@pytest.mark.parametrize(
    ("problem", "kind"),
    [
        (MapProblem(MapKind.SHIPPING_METHOD, "Express", say("No.")), MapKind.SHIPPING_METHOD),
        (MapProblem(MapKind.CARRIER, "Hermes", say("No.")), MapKind.CARRIER),
        (MapProblem(MapKind.CUSTOM_FIELD, "2", say("No.")), MapKind.CUSTOM_FIELD),
        (MapProblem(None, "odd", say("No.")), MapKind.STATUS),
        (MapProblem(MapKind.STATUS, "nowhere", say("No.")), MapKind.STATUS),
    ],
    ids=["method", "carrier", "field", "any map", "no row"],
)
def test_a_problem_opens_its_tab(maps: EditedMaps, problem: MapProblem, kind: MapKind) -> None:
    maps.show_problem(problem)
    assert maps.kind is kind


def test_nobody_is_busy_unless_a_row_is_open(maps: EditedMaps) -> None:
    assert not maps.busy
