"""What a store's maps say of an order and a parcel, and the maps after edits."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordersync_gui.domain import letters
from ordersync_gui.domain import maps as domain_maps
from ordersync_gui.domain.maps import (
    CarrierService,
    MapEdits,
    StoreMaps,
    by_key,
    carrier_key,
    edited,
    method_key,
    shipped_with,
    told_as,
)
from ordersync_gui.domain.status import OrderStatus

DHL, EXPRESS = CarrierService("DHL"), CarrierService("DHL", "Express")
# Few words in many spellings, so that rows that are the same to a map occur.
WORDS = st.sampled_from(
    ["DHL", "dhl", " DHL ", "UPS", "Ups", "Express", "EXPRESS", "exp\N{NO-BREAK SPACE}1", "", "ẞ", "ss"]
)
WAYS = st.builds(CarrierService, WORDS, WORDS)
STATUSES = st.sampled_from(OrderStatus)
MAPS = st.builds(
    StoreMaps,
    statuses=st.dictionaries(WORDS, STATUSES.filter(lambda status: status is not OrderStatus.UNMAPPED)),
    methods=st.dictionaries(WORDS, WAYS),
    carriers=st.dictionaries(WAYS, WAYS),
    fields=st.dictionaries(st.sampled_from((1, 2, 3)), st.sampled_from(("order:coupon", "custom:A"))),
)
EDITS = st.builds(
    MapEdits,
    statuses=st.dictionaries(WORDS, STATUSES, max_size=3),
    methods=st.dictionaries(WORDS, st.none() | WAYS, max_size=3),
    carriers=st.dictionaries(WAYS, st.none() | WAYS, max_size=3),
    fields=st.dictionaries(st.sampled_from((1, 2, 3)), st.sampled_from(("", "order:source", "custom:A"))),
)


@pytest.mark.parametrize(
    "spelled",
    ["express (1-2 days)", " Express  (1-2 days) ", "EXPRESS\u00a0(1-2 days)", "\uff25xpress (1-2 days)"],
)
def test_case_width_and_surplus_blanks_of_a_method_dont_matter(spelled: str) -> None:
    maps = StoreMaps(methods={"Express (1-2 days)": EXPRESS})
    assert shipped_with(maps, spelled) == EXPRESS


@pytest.mark.parametrize("method", ["", "  ", "Express", "Expres (1-2 days)", "Express (1-2 days)!"])
def test_another_method_or_none_is_shipped_with_nothing(method: str) -> None:
    assert shipped_with(StoreMaps(methods={"Express (1-2 days)": EXPRESS, "": DHL}), method) is None


def test_the_row_of_just_this_service_counts_before_the_one_of_all() -> None:
    maps = StoreMaps(
        carriers={
            DHL: CarrierService("dhl_parcel"),
            CarrierService("dhl", "EXPRESS"): CarrierService("dhl_express", "x"),
        }
    )
    assert told_as(maps, EXPRESS) == CarrierService("dhl_express", "x")
    assert told_as(maps, CarrierService("DHL", "Paket")) == CarrierService("dhl_parcel", "Paket")
    assert told_as(maps, DHL) == CarrierService("dhl_parcel")
    assert told_as(maps, CarrierService("DHL Express")) == CarrierService("DHL Express"), "another carrier"


def test_a_word_that_a_row_leaves_empty_goes_out_as_it_stands_here() -> None:
    maps = StoreMaps(carriers={EXPRESS: CarrierService("", "EXP"), DHL: CarrierService("dhl_parcel")})
    assert told_as(maps, EXPRESS) == CarrierService("DHL", "EXP")
    assert told_as(maps, CarrierService("dhl", "express")) == CarrierService("dhl", "EXP")


def test_without_a_row_all_goes_out_as_it_is() -> None:
    odd = CarrierService("  Own  van ", "\u202ekcab")
    assert told_as(StoreMaps(carriers={DHL: CarrierService("x")}), odd) is odd


@given(MAPS, EDITS)
def test_each_edit_stands_and_takes_the_place_of_what_its_map_calls_the_same(
    maps: StoreMaps, edits: MapEdits
) -> None:
    after = edited(maps, edits)
    for word, status in edits.statuses.items():
        assert after.statuses.get(word, OrderStatus.UNMAPPED) is status
    assert {method_key(method) for method in after.methods} <= {
        *map(method_key, maps.methods),
        *(method_key(method) for method, to in edits.methods.items() if to is not None),
    }
    for method, to in edits.methods.items():
        rows = {known: way for known, way in after.methods.items() if method_key(known) == method_key(method)}
        assert rows.items() <= edits.methods.items(), "what stood there in another spelling is gone"
        assert (method in rows) is (to is not None)
    for ours, told in edits.carriers.items():
        ways = {known: to for known, to in after.carriers.items() if carrier_key(known) == carrier_key(ours)}
        assert ways.items() <= edits.carriers.items()
        assert (ours in ways) is (told is not None)
    for place, key in edits.fields.items():
        assert after.fields.get(place, "") == key


@given(MAPS, EDITS)
def test_what_isnt_edited_stays(maps: StoreMaps, edits: MapEdits) -> None:
    after = edited(maps, edits)
    methods = {method_key(method) for method in edits.methods}
    carriers = {carrier_key(ours) for ours in edits.carriers}
    assert {word: status for word, status in maps.statuses.items() if word not in edits.statuses}.items() <= (
        after.statuses.items()
    )
    assert {
        m: to for m, to in maps.methods.items() if method_key(m) not in methods
    }.items() <= after.methods.items()
    assert {o: to for o, to in maps.carriers.items() if carrier_key(o) not in carriers}.items() <= (
        after.carriers.items()
    )
    assert {place: key for place, key in maps.fields.items() if place not in edits.fields}.items() <= (
        after.fields.items()
    )


@given(MAPS, EDITS)
def test_edits_that_are_done_again_change_nothing(maps: StoreMaps, edits: MapEdits) -> None:
    once = edited(maps, edits)
    assert edited(once, edits) == once
    assert edited(maps, MapEdits()) == maps


@given(MAPS, WAYS)
def test_what_is_told_never_lacks_what_was_recorded(maps: StoreMaps, ours: CarrierService) -> None:
    told = told_as(maps, ours)
    assert bool(told.carrier) >= bool(ours.carrier)
    assert bool(told.service) >= bool(ours.service)
    assert told == ours or carrier_key(ours)[0] in {carrier_key(known)[0] for known in maps.carriers}


def test_edits_know_whether_and_how_many_they_are() -> None:
    edits = MapEdits(statuses={"paid": OrderStatus.UNMAPPED}, carriers={DHL: None}, fields={1: ""})
    assert (bool(edits), len(edits)) == (True, 3)
    assert (bool(MapEdits()), len(MapEdits())) == (False, 0)


@pytest.mark.parametrize(("way", "text"), [(EXPRESS, "DHL Express"), (DHL, "DHL"), (CarrierService(""), "")])
def test_a_carrier_with_its_service_reads_as_people_say_it(way: CarrierService, text: str) -> None:
    assert str(way) == text


@pytest.mark.parametrize("count", [10, 100])
def test_rows_are_folded_once_however_many_are_looked_up_or_changed(
    monkeypatch: pytest.MonkeyPatch, count: int
) -> None:
    folded: list[str] = []

    def fold(text: str) -> str:
        folded.append(text)
        return letters.fold(text)

    maps = StoreMaps(
        methods={f"m{row}": CarrierService("DHL", str(row)) for row in range(count)},
        carriers={CarrierService("c", f"s{row}"): CarrierService("w", str(row)) for row in range(count)},
    )
    monkeypatch.setattr(domain_maps, "fold", fold)
    rows = by_key(maps)
    assert [rows.shipped_with(method) for method in maps.methods] == list(maps.methods.values())
    assert [rows.told_as(ours) for ours in maps.carriers] == list(maps.carriers.values())
    assert edited(maps, MapEdits(methods=dict.fromkeys(maps.methods), carriers=dict.fromkeys(maps.carriers))) == (
        StoreMaps()
    )
    assert len(folded) <= 12 * count


def test_a_parcel_without_a_row_is_told_nothing_by_the_map() -> None:
    rows = by_key(StoreMaps(carriers={EXPRESS: CarrierService("dhl_express")}))
    assert rows.told_as(DHL) is None
    assert rows.told_as(CarrierService("dhl", "EXPRESS")) == CarrierService("dhl_express", "EXPRESS")
