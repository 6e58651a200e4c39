"""Which rows are as the channel declares them, and what brings the others back."""

from __future__ import annotations

import pytest

from ordersync_gui.channels.registry import PROVIDERS
from ordersync_gui.domain.map_defaults import default_edits, default_maps, is_default
from ordersync_gui.domain.map_rules import MapKey
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind, StoreMaps, edited
from ordersync_gui.domain.status import OrderStatus

SPECS = {provider.spec.key: provider.spec for provider in PROVIDERS}
SPEC = SPECS["listing_mirror"]
UPS, DHL = CarrierService("UPS"), CarrierService("DHL", "Express")
DEFAULT = default_maps(SPEC)
CHANGED = edited(
    DEFAULT,
    MapEdits(
        statuses={"paid": OrderStatus.ON_HOLD, "unpaid": OrderStatus.UNMAPPED, "new": OrderStatus.SHIPPED},
        methods={"Express": UPS},
        carriers={DHL: UPS},
        fields={1: "order:source", 2: ""},
    ),
)


@pytest.mark.parametrize("key", SPECS)
def test_the_maps_of_a_new_store_are_the_default(key: str) -> None:
    assert not default_edits(SPECS[key], default_maps(SPECS[key]))


def test_all_rows_go_back_at_once() -> None:
    edits = default_edits(SPEC, CHANGED)
    assert edited(CHANGED, edits) == DEFAULT
    assert edits.statuses == {
        "paid": OrderStatus.AWAITING_SHIPMENT,
        "unpaid": OrderStatus.AWAITING_PAYMENT,
        "new": OrderStatus.UNMAPPED,
    }
    assert len(edits) == 7


@pytest.mark.parametrize("kind", MapKind, ids=str)
def test_only_the_wanted_maps_go_back(kind: MapKind) -> None:
    whole, one = default_edits(SPEC, CHANGED), default_edits(SPEC, CHANGED, kinds=(kind,))
    kept = {MapKind.STATUS: 3, MapKind.SHIPPING_METHOD: 1, MapKind.CARRIER: 1, MapKind.CUSTOM_FIELD: 2}
    assert len(one) == kept[kind]
    assert one.statuses in ({}, whole.statuses)


@pytest.mark.parametrize(
    ("kind", "key", "default"),
    [
        (MapKind.STATUS, "shipped", True),
        (MapKind.STATUS, "paid", False),
        (MapKind.STATUS, "unpaid", False),
        (MapKind.STATUS, "new", False),
        (MapKind.STATUS, "never heard of", True),
        (MapKind.SHIPPING_METHOD, " EXPRESS", False),
        (MapKind.SHIPPING_METHOD, "Standard", True),
        (MapKind.CARRIER, CarrierService("dhl", "express"), False),
        (MapKind.CARRIER, CarrierService("DHL"), True),
        (MapKind.CUSTOM_FIELD, 1, False),
        (MapKind.CUSTOM_FIELD, 2, False),
        (MapKind.CUSTOM_FIELD, 3, True),
    ],
    ids=str,
)
def test_each_row_alone_tells_whether_it_is_the_default_and_goes_back(
    kind: MapKind, key: MapKey, *, default: bool
) -> None:
    assert is_default(SPEC, CHANGED, kind, key) is default
    edits = default_edits(SPEC, CHANGED, kinds=(kind,), keys=(key,))
    assert len(edits) == (not default)
    assert is_default(SPEC, edited(CHANGED, edits), kind, key)


def test_maps_without_rows_are_filled_with_what_the_channel_declares() -> None:
    assert edited(StoreMaps(), default_edits(SPEC, StoreMaps())) == DEFAULT
