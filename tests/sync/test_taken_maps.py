"""Rows of maps from elsewhere are sorted into edits, those that change nothing, and problems."""

from __future__ import annotations

from ordersync_gui.channels.registry import provider
from ordersync_gui.domain.map_defaults import default_maps
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind, StoreMaps, edited
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.sync.taken_maps import GivenRow, compared, differing, edits_of, rows_of, taken

OXATIS = provider("oxatis").spec
UPS, DHL = CarrierService("UPS"), CarrierService("DHL", "Express")
MAPS = edited(default_maps(OXATIS), MapEdits(methods={"Express": DHL}, carriers={DHL: UPS}))


def test_rows_and_edits_are_the_same_in_two_shapes() -> None:
    rows = rows_of(MAPS, MapKind)
    assert edited(StoreMaps(), edits_of(rows)) == MAPS
    assert len(rows) == len(MAPS.statuses) + 1 + 1 + 3
    assert [row.kind for row in rows_of(MAPS, [MapKind.CARRIER])] == [MapKind.CARRIER]


def test_a_row_that_stands_there_is_no_problem_even_where_the_rules_are_against_it() -> None:
    old = StoreMaps(statuses={"EXPEDIEE": OrderStatus.SHIPPED})
    rows = [GivenRow(MapKind.STATUS, "EXPEDIEE", OrderStatus.SHIPPED, 2)]
    assert taken(OXATIS, old, rows).unchanged == 1
    (problem,) = taken(OXATIS, StoreMaps(), rows).problems
    assert (problem.row, problem.line) == ("EXPEDIEE", 2)


def test_rows_are_compared_as_each_map_compares() -> None:
    rows = [
        GivenRow(MapKind.STATUS, "PAID", OrderStatus.AWAITING_SHIPMENT),
        GivenRow(MapKind.SHIPPING_METHOD, " EXPRESS", DHL),
        GivenRow(MapKind.CARRIER, CarrierService("dhl", "express"), UPS),
        GivenRow(MapKind.CARRIER, CarrierService("DHL"), UPS),
    ]
    found = taken(OXATIS, MAPS, rows)
    assert found.unchanged == 2
    assert found.edits == MapEdits(
        statuses={"PAID": OrderStatus.AWAITING_SHIPMENT}, carriers={CarrierService("DHL"): UPS}
    )
    assert compared(MapKind.STATUS, "a ") != compared(MapKind.STATUS, "a")
    assert compared(MapKind.STATUS, "a") != compared(MapKind.SHIPPING_METHOD, "a")


def test_the_second_row_of_the_same_key_is_a_problem_though_it_says_the_same() -> None:
    rows = [
        GivenRow(MapKind.SHIPPING_METHOD, name, UPS, line)
        for line, name in enumerate(["Post", "post", "POST "], 2)
    ]
    found = taken(OXATIS, MAPS, rows)
    assert found.edits.methods == {"Post": UPS}
    assert [(problem.line, "Line 2" in str(problem.reason)) for problem in found.problems] == [
        (3, True),
        (4, True),
    ]


def test_only_what_differs_is_left_of_edits() -> None:
    edits = MapEdits(
        statuses={"paid": OrderStatus.AWAITING_SHIPMENT, "new": OrderStatus.UNMAPPED, "x": OrderStatus.CANCELLED},
        methods={"express": DHL, "Post": None, "EXPRESS ": None},
        carriers={CarrierService("dhl", "EXPRESS"): UPS, UPS: DHL},
        fields={1: MAPS.fields[1], 2: ""},
    )
    assert differing(MAPS, edits) == MapEdits(
        statuses={"x": OrderStatus.CANCELLED}, methods={"EXPRESS ": None}, carriers={UPS: DHL}, fields={2: ""}
    )
