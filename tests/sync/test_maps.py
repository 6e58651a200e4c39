"""A store's maps are opened, previewed, changed by the channel's rules and undone."""

from __future__ import annotations

import asyncio

import pytest
from desk_bench import Bench

from ordersync_gui.channels import registry
from ordersync_gui.domain.channel_fields import mappable_fields
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.map_preview import MapPreview, StatusMove
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapSource, StoreMaps
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.sync.maps import OpenedMaps, apply_maps, moving_rows, open_maps, preview_maps, undo_maps

UNMAPPED, AWAITING = OrderStatus.UNMAPPED, OrderStatus.AWAITING_SHIPMENT
PREP = MapEdits(statuses={"PREP": AWAITING})
WRONG = (
    MapEdits(statuses={"gone": OrderStatus.CANCELLED, "PREP": OrderStatus.SHIPPED}),
    MapEdits(statuses={"PREP": OrderStatus.ON_HOLD}),
    MapEdits(statuses={"SST-SHIPPED": OrderStatus.CANCELLED}),
    MapEdits(methods={"Express": CarrierService("")}, statuses={"PREP": AWAITING}),
    MapEdits(fields={1: "order:source"}),
)


def with_unknown_words(bench: Bench, *numbers: str) -> int:
    """A store that has these orders under a word that nobody mapped, and a paid one; gives its id."""
    bench.shop.orders = {"1001": "paid"} | dict.fromkeys(numbers, "PREP")
    store = bench.connect()
    assert bench.works(store)
    return store.id


def opened(bench: Bench, store_id: int) -> OpenedMaps:
    return asyncio.run(open_maps(bench.desk, store_id=store_id))


def test_all_that_an_editor_needs_comes_at_once(bench: Bench) -> None:
    store_id = with_unknown_words(bench, "1002", "1003")
    found = opened(bench, store_id)
    assert (found.store.name, found.spec.key, found.lists_statuses) == ("Shop", "two_steps", True)
    assert found.maps == queries.store_maps(bench.desk.db, store_id)
    assert [(word.word, word.count) for word in found.statuses] == [("PREP", 2), ("paid", 1), ("SST-SHIPPED", 0)]
    assert [choice.key for choice in found.fields] == [field.key for field in mappable_fields(found.spec)]
    assert (found.carriers, found.changes) == ((), ())


def test_a_preview_says_what_saving_does_and_writes_nothing(bench: Bench) -> None:
    store_id = with_unknown_words(bench, "1002", "1003")
    shown = asyncio.run(preview_maps(bench.desk, store_id=store_id, edits=PREP))
    assert shown.moves == (StatusMove(UNMAPPED, AWAITING, 2),)
    rows = asyncio.run(moving_rows(bench.desk, store_id=store_id, edits=PREP, before=UNMAPPED, after=AWAITING))
    assert sorted((row.number, row.status) for row in rows) == [("1002", UNMAPPED), ("1003", UNMAPPED)]
    assert opened(bench, store_id).changes == ()
    outcome = asyncio.run(apply_maps(bench.desk, store_id=store_id, edits=PREP))
    assert (outcome.moves, outcome.rows) == (shown.moves, 1)
    assert outcome.changes.maps
    assert outcome.changes.membership
    wanted = OrderFilter(status=AWAITING)
    assert queries.count_orders(bench.desk.db, wanted) == 3
    assert asyncio.run(preview_maps(bench.desk, store_id=store_id, edits=PREP)) == MapPreview()


def test_the_newest_of_the_moving_orders_come_first_and_only_so_many(bench: Bench) -> None:
    store_id = with_unknown_words(bench, *map(str, range(1002, 1012)))
    rows = asyncio.run(
        moving_rows(bench.desk, store_id=store_id, edits=PREP, before=UNMAPPED, after=AWAITING, limit=3)
    )
    assert len(rows) == 3
    assert [row.ordered_at for row in rows] == sorted((row.ordered_at for row in rows), reverse=True)


@pytest.mark.parametrize("edits", WRONG, ids=["shipped", "hold", "fixed word", "no carrier", "field"])
def test_what_the_channel_doesnt_allow_is_neither_previewed_nor_saved(bench: Bench, edits: MapEdits) -> None:
    store_id = with_unknown_words(bench, "1002")
    before = opened(bench, store_id)
    for work in (preview_maps, apply_maps):
        with pytest.raises(UsageError) as caught:
            asyncio.run(work(bench.desk, store_id=store_id, edits=edits))
        assert caught.value.field in ("PREP", "SST-SHIPPED", "Express", "1")
    assert opened(bench, store_id) == before


def test_a_change_is_undone_with_all_that_came_of_it(bench: Bench) -> None:
    store_id = with_unknown_words(bench, "1002")
    before = opened(bench, store_id)
    edits = MapEdits(PREP.statuses, {"Express": CarrierService("DHL")}, {}, {1: "order:number"})
    change = asyncio.run(apply_maps(bench.desk, store_id=store_id, edits=edits, source=MapSource.FILE))
    (kept,) = opened(bench, store_id).changes
    assert (kept.id, kept.who, kept.source, kept.orders) == (change.change, "Kim", MapSource.FILE, 1)
    outcome = asyncio.run(undo_maps(bench.desk, store_id=store_id))
    assert outcome.moves == (StatusMove(AWAITING, UNMAPPED, 1),)
    after = opened(bench, store_id)
    assert (after.maps, after.statuses) == (before.maps, before.statuses)
    assert after.changes[0].undone_at == bench.clock()
    with pytest.raises(UsageError):
        asyncio.run(undo_maps(bench.desk, store_id=store_id))


def test_an_earlier_change_is_not_undone_before_the_later_one(bench: Bench) -> None:
    store_id = with_unknown_words(bench, "1002")
    first = asyncio.run(apply_maps(bench.desk, store_id=store_id, edits=PREP))
    second = asyncio.run(apply_maps(bench.desk, store_id=store_id, edits=MapEdits(fields={1: ""})))
    with pytest.raises(UsageError):
        asyncio.run(undo_maps(bench.desk, store_id=store_id, change_id=first.change))
    for change in (second, first):
        asyncio.run(undo_maps(bench.desk, store_id=store_id, change_id=change.change))
    assert "PREP" not in queries.store_maps(bench.desk.db, store_id).statuses


def test_maps_of_a_channel_that_is_gone_are_shown_and_undone_but_not_changed(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    store_id = with_unknown_words(bench, "1002")
    asyncio.run(apply_maps(bench.desk, store_id=store_id, edits=PREP))
    monkeypatch.setattr(registry, "PROVIDERS", registry.PROVIDERS[:-1])
    found = opened(bench, store_id)
    assert (found.spec.label, found.lists_statuses) == ("two_steps", False)
    assert found.maps.statuses["PREP"] is AWAITING
    with pytest.raises(NotFound, match="The maps of Shop can't be changed"):
        asyncio.run(apply_maps(bench.desk, store_id=store_id, edits=MapEdits(statuses={"x": AWAITING})))
    asyncio.run(undo_maps(bench.desk, store_id=store_id))
    assert "PREP" not in opened(bench, store_id).maps.statuses


def test_a_store_that_is_gone_has_no_maps(bench: Bench) -> None:
    store_id = with_unknown_words(bench) + 1
    for work in (open_maps(bench.desk, store_id=store_id), undo_maps(bench.desk, store_id=store_id)):
        with pytest.raises(NotFound):
            asyncio.run(work)
    for change in (preview_maps, apply_maps):
        with pytest.raises(NotFound):
            asyncio.run(change(bench.desk, store_id=store_id, edits=PREP))


def test_an_odd_word_can_be_mapped_when_the_shop_has_sent_it_and_not_otherwise(bench: Bench) -> None:
    odd = MapEdits(statuses={"in\nproduction": AWAITING})
    store_id = with_unknown_words(bench)
    with pytest.raises(UsageError, match="line breaks"):
        asyncio.run(apply_maps(bench.desk, store_id=store_id, edits=odd))
    bench.shop.orders["1009"] = "in\nproduction"
    assert bench.works(bench.store())
    assert asyncio.run(preview_maps(bench.desk, store_id=store_id, edits=odd)).moved == 1
    assert asyncio.run(apply_maps(bench.desk, store_id=store_id, edits=odd)).moved == 1
    assert "in\nproduction" in opened(bench, store_id).sent


def test_edits_that_say_what_stands_there_change_nothing(bench: Bench) -> None:
    store_id = with_unknown_words(bench)
    same = MapEdits(statuses={"paid": AWAITING, "never": UNMAPPED}, methods={"x": None})
    outcome = asyncio.run(apply_maps(bench.desk, store_id=store_id, edits=same))
    assert (outcome.change, outcome.rows, bool(outcome.changes)) == (0, 0, False)
    assert opened(bench, store_id).maps != StoreMaps()
    assert opened(bench, store_id).changes == ()
