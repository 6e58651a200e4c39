"""Maps of one store are copied to another as edits: what differs, what this channel allows."""

from __future__ import annotations

import asyncio

import pytest
from desk_bench import Bench

from ordersync_gui.channels import registry
from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.map_defaults import default_maps
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind, MapSource, edited
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import map_changes, queries, stores
from ordersync_gui.sync.connect import channel_spec
from ordersync_gui.sync.map_copy import maps_of_store
from ordersync_gui.sync.maps import apply_maps
from ordersync_gui.sync.taken_maps import TakenMaps

UPS, GND = CarrierService("UPS", "Ground"), CarrierService("ups", "GND")
EDITS = MapEdits(
    statuses={"PREP": OrderStatus.AWAITING_SHIPMENT, "paid": OrderStatus.CANCELLED},
    methods={"Express": CarrierService("DHL")},
    carriers={UPS: GND},
    fields={1: "order:number", 2: ""},
)


def other_store(bench: Bench, channel: str, edits: MapEdits = EDITS) -> Store:
    """A store of this channel whose maps were changed."""
    declared = default_maps(channel_spec(channel))
    store = stores.add_store(
        bench.desk.db,
        name=f"Other {channel}",
        uid=f"uid of {channel}",
        channel=channel,
        settings={},
        status_map=declared.statuses,
        fields=declared.fields,
        now=bench.clock(),
    )
    map_changes.apply_edits(bench.desk.db, store_id=store.id, edits=edits, now=bench.clock(), operator="Kim")
    return store


def copied(bench: Bench, store: Store, source: Store, *kinds: MapKind) -> TakenMaps:
    wanted = kinds or tuple(MapKind)
    return asyncio.run(maps_of_store(bench.desk, store_id=store.id, source_id=source.id, kinds=wanted))


def test_a_store_of_the_same_channel_gets_the_same_rows_and_keeps_its_own(bench: Bench) -> None:
    store, source = bench.connect(), other_store(bench, "two_steps")
    own = MapEdits(statuses={"mine": OrderStatus.CANCELLED}, methods={" EXPRESS ": CarrierService("DHL")})
    asyncio.run(apply_maps(bench.desk, store_id=store.id, edits=own))
    found = copied(bench, store, source)
    assert found.problems == ()
    assert found.unchanged == 3, "SST-SHIPPED, the method as the map compares it, and the third custom field"
    outcome = asyncio.run(apply_maps(bench.desk, store_id=store.id, edits=found.edits, source=MapSource.COPY))
    assert outcome.rows == len(found.edits) == 4
    maps = queries.store_maps(bench.desk.db, store.id)
    assert maps.statuses["mine"] is OrderStatus.CANCELLED
    assert maps.statuses["PREP"] is OrderStatus.AWAITING_SHIPMENT
    assert maps.carriers == {UPS: GND}
    assert maps.fields[2] == "custom:Custom field 2", "what the other store has no row for stays"
    assert queries.map_changes(bench.desk.db, store.id)[0].source is MapSource.COPY
    assert not copied(bench, store, source).edits


@pytest.mark.parametrize("kind", MapKind, ids=str)
def test_only_the_chosen_maps_are_copied(bench: Bench, kind: MapKind) -> None:
    found = copied(bench, bench.connect(), other_store(bench, "two_steps"), kind)
    expected = {
        MapKind.STATUS: MapEdits(statuses=EDITS.statuses),
        MapKind.SHIPPING_METHOD: MapEdits(methods=EDITS.methods),
        MapKind.CARRIER: MapEdits(carriers=EDITS.carriers),
        MapKind.CUSTOM_FIELD: MapEdits(fields={1: "order:number"}),
    }
    assert found.edits == expected[kind]


def test_another_channels_rows_keep_to_this_channels_rules(bench: Bench) -> None:
    store, source = bench.connect(), other_store(bench, "custom_store")
    found = copied(bench, store, source)
    spec = channel_spec("two_steps")
    assert {problem.row for problem in found.problems} == {
        word
        for word, status in default_maps(channel_spec("custom_store")).statuses.items()
        if status in (OrderStatus.SHIPPED, OrderStatus.ON_HOLD)
    }
    assert {str(problem.reason) for problem in found.problems} == {
        *map(str, spec.unsupported_statuses.values()),
        *(str(fixed.reason) for fixed in spec.fixed_words.values()),
    }
    asyncio.run(apply_maps(bench.desk, store_id=store.id, edits=found.edits))


def test_custom_fields_are_found_by_their_names_between_channels(bench: Bench) -> None:
    wanted = MapEdits(fields={1: "custom:Custom field 2", 2: "order:remote_id", 3: "order:source"})
    store, source = bench.connect(), other_store(bench, "custom_store", wanted)
    found = copied(bench, store, source, MapKind.CUSTOM_FIELD)
    assert found.edits.fields == {1: "custom:Custom field 2", 2: "order:remote_id"}
    (problem,) = found.problems
    assert (problem.kind, problem.row) == (MapKind.CUSTOM_FIELD, "3")
    assert 'no field "Source"' in str(problem.reason), "this channel's orders have no source"


def test_maps_of_a_channel_that_is_gone_can_be_copied_from_but_not_to(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    store, source = other_store(bench, "custom_store", MapEdits()), other_store(bench, "two_steps")
    monkeypatch.setattr(registry, "PROVIDERS", registry.PROVIDERS[:-1])
    found = copied(bench, store, source, MapKind.STATUS, MapKind.CARRIER)
    assert found.edits == MapEdits(
        statuses={**EDITS.statuses, "SST-SHIPPED": OrderStatus.SHIPPED}, carriers=EDITS.carriers
    )
    with pytest.raises(NotFound, match="can't be changed"):
        copied(bench, source, store)


def test_a_store_is_not_copied_to_itself_nor_from_one_that_is_gone(bench: Bench) -> None:
    store = bench.connect()
    with pytest.raises(UsageError, match="itself"):
        copied(bench, store, store)
    with pytest.raises(NotFound):
        asyncio.run(maps_of_store(bench.desk, store_id=store.id, source_id=99, kinds=tuple(MapKind)))


def test_copying_writes_nothing(bench: Bench) -> None:
    store, source = bench.connect(), other_store(bench, "two_steps")
    before = queries.store_maps(bench.desk.db, store.id)
    found = copied(bench, store, source)
    assert queries.store_maps(bench.desk.db, store.id) == before != edited(before, found.edits)
