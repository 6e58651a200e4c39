"""A word that is tried tells what it becomes, and by which rule."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ordersync_gui.channels.registry import PROVIDERS
from ordersync_gui.domain.channel import ChannelSpec
from ordersync_gui.domain.map_defaults import default_maps
from ordersync_gui.domain.map_verdict import verdict
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind, StoreMaps, edited
from ordersync_gui.domain.status import OrderStatus

SPECS = {provider.spec.key: provider.spec for provider in PROVIDERS}
SPEC, OXATIS = SPECS["custom_store"], SPECS["oxatis"]
MAPS = edited(
    default_maps(SPEC),
    MapEdits(
        statuses={"on_hold": OrderStatus.CANCELLED, "mine": OrderStatus.SHIPPED, "unpaid": OrderStatus.UNMAPPED},
        methods={"Express": CarrierService("DHL", "Express")},
        carriers={
            CarrierService("UPS"): CarrierService("ups", "any"),
            CarrierService("UPS", "Ground"): CarrierService("ups", "GND"),
            CarrierService("DPD"): CarrierService("", "classic"),
        },
        fields={2: "order:source", 3: ""},
    ),
)


def tried(
    kind: MapKind, word: str, service: str = "", *, spec: ChannelSpec = SPEC, maps: StoreMaps = MAPS
) -> tuple[str, str]:
    found = verdict(spec, maps, kind, word, service=service)
    return str(found.outcome), str(found.rule)


@pytest.mark.parametrize(
    ("word", "outcome", "rule"),
    [
        ("paid", "Awaiting Shipment", "Row of the map (the channel's default)."),
        ("on_hold", "Cancelled", "Row of the map, changed by hand; by default it means On Hold."),
        ("mine", "Shipped", "Row of the map, added by hand."),
        ("unpaid", "Unmapped", "Taken out of the map by hand; by default it means Awaiting Payment."),
        ("PAID", "Unmapped", 'Not mapped. "paid" is: the words are compared exactly, with case and blanks.'),
        ("paid ", "Unmapped", 'Not mapped. "paid" is: the words are compared exactly, with case and blanks.'),
        ("foo", "Unmapped", "Not mapped: orders with it can't be shipped until it is."),
        ("***", "Unmapped", "Not mapped: orders with it can't be shipped until it is."),
        ("", "Unmapped", "An order without a word isn't mapped, and can't be shipped."),
    ],
)
def test_a_status_word(word: str, outcome: str, rule: str) -> None:
    assert tried(MapKind.STATUS, word) == (outcome, rule)


def test_the_status_itself_comes_along() -> None:
    assert verdict(SPEC, MAPS, MapKind.STATUS, "mine").status is OrderStatus.SHIPPED
    assert verdict(SPEC, MAPS, MapKind.STATUS, "foo").status is OrderStatus.UNMAPPED
    assert verdict(SPEC, MAPS, MapKind.SHIPPING_METHOD, "Express").status is None


def test_where_flags_count_an_order_without_a_word_is_decided_by_them() -> None:
    found = verdict(OXATIS, default_maps(OXATIS), MapKind.STATUS, "")
    assert found.status is None
    assert "payment and shipping flags" in str(found.rule)
    assert "flags say shipped or cancelled" in str(verdict(OXATIS, MAPS, MapKind.STATUS, "foo").rule)
    mapped = edited(default_maps(OXATIS), MapEdits(statuses={"": OrderStatus.CANCELLED}))
    assert verdict(OXATIS, mapped, MapKind.STATUS, "").status is OrderStatus.CANCELLED


@pytest.mark.parametrize(
    ("word", "outcome", "rule"),
    [
        ("Express", "DHL Express is proposed", "Row of the map."),
        (" EXPRESS", "DHL Express is proposed", 'Row "Express" of the map: case and blanks don\'t matter.'),
        ("Standard", "Nothing is proposed", "Not mapped: carrier and service are chosen when it is shipped."),
        (" ", "Nothing is proposed", "An order without a shipping method has no row in the map."),
    ],
)
def test_a_shipping_method(word: str, outcome: str, rule: str) -> None:
    assert tried(MapKind.SHIPPING_METHOD, word) == (outcome, rule)


@pytest.mark.parametrize(
    ("carrier", "service", "outcome", "rule"),
    [
        ("UPS", "Ground", '"ups", service "GND" goes out', "Row of just this service."),
        ("ups", " ground ", '"ups", service "GND" goes out', "Row of just this service."),
        ("UPS", "Air", '"ups", service "any" goes out', "Row of all services of this carrier."),
        ("UPS", "", '"ups", service "any" goes out', "Row of the map."),
        ("DPD", "", '"DPD", service "classic" goes out', "Row of the map."),
        ("GLS", "", '"GLS" goes out', "Not mapped: it goes out as it stands here."),
        (" ", "Ground", "Nothing goes out", "A parcel always has a carrier: type one."),
    ],
)
def test_a_carrier(carrier: str, service: str, outcome: str, rule: str) -> None:
    assert tried(MapKind.CARRIER, carrier, service) == (outcome, rule)


def test_what_the_channel_drops_is_said() -> None:
    assert tried(MapKind.CARRIER, "UPS", "Ground", spec=OXATIS) == (
        '"ups" goes out',
        "Row of just this service. Oxatis isn't told the service.",
    )
    mute = replace(SPEC, notice_fields=frozenset())
    outcome, rule = tried(MapKind.CARRIER, "UPS", spec=mute)
    assert outcome == "Nothing goes out"
    assert rule.endswith("isn't told the carrier.")


@pytest.mark.parametrize(
    ("word", "outcome", "rule"),
    [
        ("1", "Custom field 1", "Row of the map (the channel's default)."),
        (" 2 ", "Source", "Row of the map, changed by hand."),
        ("3", "Nothing", "Custom field 3 shows nothing."),
        ("4", "No such field", "There are custom fields 1 to 3."),
        ("", "No such field", "There are custom fields 1 to 3."),
    ],
)
def test_a_custom_field(word: str, outcome: str, rule: str) -> None:
    assert tried(MapKind.CUSTOM_FIELD, word) == (outcome, rule)


def test_a_field_that_the_channel_has_no_more_shows_nothing() -> None:
    gone = edited(MAPS, MapEdits(fields={1: "custom:Gone"}))
    assert tried(MapKind.CUSTOM_FIELD, "1", maps=gone)[1].endswith('no field "custom:Gone".')
