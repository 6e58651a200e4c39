"""A store's maps are changed with all that follows, and a change can be undone whatever happened in between."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from all_rows import all_rows
from stocked_store import LATER, NOW, StockedStore, draft, order

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.map_preview import (
    FieldMove,
    MapOutcome,
    MapPreview,
    MapRowChange,
    MethodMove,
    StatusMove,
)
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind, MapSource, StoreMaps
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import map_changes, map_journal, queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.map_changes import apply_edits, undo_change
from ordersync_gui.storage.map_tables import MapChangeRows, MapChanges

AWAITING, SHIPPED, ON_HOLD = OrderStatus.AWAITING_SHIPMENT, OrderStatus.SHIPPED, OrderStatus.ON_HOLD
UNMAPPED = OrderStatus.UNMAPPED
AFTER = LATER + timedelta(minutes=10)
DHL, UPS = CarrierService("DHL", "Express"), CarrierService("UPS", "Ground")
EVERY = MapEdits(
    statuses={"odd": AWAITING},
    methods={"Express  Air": DHL},
    carriers={UPS: CarrierService("ups", "GND")},
    fields={1: "custom:Colour"},
)


def _apply(shop: StockedStore, edits: MapEdits | None = None, **words: OrderStatus) -> MapOutcome:
    return apply_edits(
        shop.db, store_id=shop.store_id, edits=edits or MapEdits(statuses=words), now=AFTER, operator="Kim"
    )


def _undo(shop: StockedStore, change_id: int | None = None) -> MapOutcome:
    return undo_change(shop.db, store_id=shop.store_id, change_id=change_id, now=AFTER, operator="Kim")


def _preview(shop: StockedStore, edits: MapEdits | None = None, **words: OrderStatus) -> MapPreview:
    return queries.preview_edits(shop.db, shop.store_id, edits or MapEdits(statuses=words))


def _tables(shop: StockedStore) -> dict[str, list[tuple[Any, ...]]]:
    names = ("status_map", "method_map", "carrier_map", "field_map")
    ask = shop.db.connection().execute
    return {name: sorted(ask(f"SELECT * FROM {name}").fetchall(), key=repr) for name in names}  # noqa: S608 - our own names


class TestRows:
    """The four maps themselves."""

    def test_rows_of_all_four_are_set_and_taken_out_again(self, shop: StockedStore) -> None:
        before = queries.store_maps(shop.db, shop.store_id)

        outcome = _apply(shop, EVERY)

        assert outcome.rows == 4
        assert outcome.changes == Changes(maps=True)
        assert queries.store_maps(shop.db, shop.store_id) == StoreMaps(
            statuses={**before.statuses, "odd": AWAITING},
            methods={"Express  Air": DHL},
            carriers={UPS: CarrierService("ups", "GND")},
            fields={1: "custom:Colour"},
        )
        out = MapEdits(
            statuses={"odd": UNMAPPED},
            methods={"express air": None},
            carriers={CarrierService("ups ", "GROUND"): None},
            fields={1: ""},
        )
        assert _apply(shop, out).rows == 4
        assert queries.store_maps(shop.db, shop.store_id) == before

    def test_what_means_the_same_already_writes_nothing(self, shop: StockedStore) -> None:
        _apply(shop, EVERY)
        same = MapEdits(
            statuses={"odd": AWAITING, "strange": UNMAPPED},
            methods={"EXPRESS AIR": DHL},
            carriers={CarrierService("ups", "ground"): CarrierService("ups", "GND"), DHL: None},
            fields={1: "custom:Colour", 2: ""},
        )

        assert _apply(shop, same) == MapOutcome()
        assert len(queries.map_changes(shop.db, shop.store_id)) == 1

    def test_a_store_has_its_own(self, shop: StockedStore, db: Database) -> None:
        other = StockedStore.opened(db, "Other")
        before = queries.store_maps(db, other.store_id)

        _apply(shop, EVERY)

        assert queries.store_maps(db, other.store_id) == before
        with pytest.raises(UsageError, match="no change"):
            _undo(other)

    def test_words_that_are_no_whole_text_are_kept_as_what_can_be(self, shop: StockedStore) -> None:
        _apply(shop, MapEdits(statuses={"a\ud800": AWAITING}, methods={"\udc00": DHL}))

        maps = queries.store_maps(shop.db, shop.store_id)
        assert (maps.statuses["a?"], maps.methods["?"]) == (AWAITING, DHL)

    def test_no_such_store(self, db: Database) -> None:
        with pytest.raises(NotFound):
            apply_edits(db, store_id=9, edits=EVERY, now=NOW, operator="")
        with pytest.raises(NotFound):
            undo_change(db, store_id=9, now=NOW, operator="")


class TestJournal:
    """Changes are kept as people read them, and undone last in, first out."""

    def test_a_change_is_listed_with_its_rows_and_how_many_orders_moved(self, shop: StockedStore) -> None:
        shop.save(order("1", source_status="odd"), order("2", source_status="odd"))
        _apply(shop, EVERY)

        (found,) = queries.map_changes(shop.db, shop.store_id)

        assert (found.at, found.who, found.source, found.orders, found.undone_at) == (
            AFTER,
            "Kim",
            MapSource.EDIT,
            2,
            None,
        )
        assert set(found.rows) == {
            MapRowChange(MapKind.STATUS, "odd", "", "awaiting_shipment"),
            MapRowChange(MapKind.SHIPPING_METHOD, "Express  Air", "", "DHL Express"),
            MapRowChange(MapKind.CARRIER, "UPS Ground", "", "ups GND"),
            MapRowChange(MapKind.CUSTOM_FIELD, "1", "", "custom:Colour"),
        }

    def test_undoing_puts_every_row_back_letter_for_letter(self, shop: StockedStore) -> None:
        _apply(shop, EVERY)
        before = _tables(shop)
        _apply(
            shop,
            MapEdits(
                statuses={"odd": SHIPPED, "new": ON_HOLD},
                methods={"EXPRESS AIR": UPS, "Slow": DHL},
                carriers={CarrierService("ups", "GROUND"): None, CarrierService("GLS"): UPS},
                fields={1: "", 3: "order:source"},
            ),
        )

        outcome = _undo(shop)

        assert outcome.rows == 8
        assert _tables(shop) == before

    def test_the_latest_goes_first(self, shop: StockedStore) -> None:
        first, second = _apply(shop, odd=AWAITING).change, _apply(shop, odd=SHIPPED).change

        with pytest.raises(UsageError, match="later change"):
            _undo(shop, first)
        assert _undo(shop, second).change == second
        with pytest.raises(UsageError, match="undone already"):
            _undo(shop, second)
        assert _undo(shop).change == first
        with pytest.raises(UsageError, match="no change"):
            _undo(shop)
        assert all(view.undone_at == AFTER for view in queries.map_changes(shop.db, shop.store_id))

    def test_a_change_of_another_store_is_none_of_this_one(self, shop: StockedStore, db: Database) -> None:
        other = StockedStore.opened(db, "Other")
        theirs = _apply(other, odd=AWAITING).change
        _apply(shop, odd=AWAITING)

        with pytest.raises(NotFound):
            _undo(shop, theirs)

    def test_only_the_latest_are_kept(
        self, shop: StockedStore, db: Database, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(map_journal, "KEPT", 3)
        other = StockedStore.opened(db, "Other")
        theirs = _apply(other, odd=AWAITING).change
        changes = [_apply(shop, odd=each).change for each in (AWAITING, SHIPPED, ON_HOLD, AWAITING, SHIPPED)]

        kept = db.column(MapChanges.select(MapChanges.id).order_by(MapChanges.id))
        assert kept == [theirs, *changes[2:]]
        assert set(db.column(MapChangeRows.select(MapChangeRows.change))) == set(kept)


class TestOrders:
    """What follows for orders."""

    def test_the_timeline_tells_both_ways(self, shop: StockedStore) -> None:
        shop.save(order(source_status="odd"))
        _apply(shop, odd=AWAITING)
        outcome = _undo(shop)

        assert shop.told()[-2:] == [
            'The status is now awaiting_shipment: the meaning of "odd" was changed.',
            'The status is now unmapped: a change of what "odd" means was taken back.',
        ]
        assert {entry.who for entry in shop.details().timeline[-2:]} == {"Kim"}
        assert outcome.moves == (StatusMove(AWAITING, UNMAPPED, 1),)
        assert outcome.changes == Changes(orders=frozenset({shop.details().id}), membership=True, maps=True)

    def test_a_preview_names_the_moving_orders_newest_first_and_writes_nothing(self, shop: StockedStore) -> None:
        shop.save(*(order(str(day), ordered_at=NOW - timedelta(days=day)) for day in (3, 1, 2)))
        shop.save(order("4", source_status="wait"), order("5", source_status="gone"))
        edits = MapEdits(statuses={"paid": SHIPPED, "wait": SHIPPED, "gone": UNMAPPED})
        before = all_rows(shop.db)

        preview = queries.preview_edits(shop.db, shop.store_id, edits)
        ids = queries.moving_orders(shop.db, shop.store_id, edits, before=AWAITING, after=SHIPPED, limit=2)

        assert preview.moves == (
            StatusMove(AWAITING, SHIPPED, 3),
            StatusMove(ON_HOLD, SHIPPED, 1),
            StatusMove(SHIPPED, UNMAPPED, 1),
        )
        assert ids == tuple(shop.details(number).id for number in "12")
        assert all_rows(shop.db) == before

    NUL = pytest.param("a\0b", marks=pytest.mark.sqlite_only("PostgreSQL keeps no zero in a text"))

    @pytest.mark.parametrize("word", ["", NUL, "\x1f", '"]', "%s", "ß\u2028", "paid "], ids=ascii)
    def test_a_word_of_any_signs_moves_its_orders_and_no_others(self, shop: StockedStore, word: str) -> None:
        shop.save(order("1", source_status=word), order("2", source_status="a"), order("3"))
        edits = MapEdits(statuses={word: SHIPPED})

        assert _preview(shop, edits).moves == (StatusMove(UNMAPPED, SHIPPED, 1),)
        assert _apply(shop, edits).moved == 1
        assert [shop.details(each).status for each in "123"] == [SHIPPED, UNMAPPED, AWAITING]
        assert not derive(shop.db, [1, 2, 3]).changed

    def test_a_change_that_breaks_off_leaves_everything_as_it_was(
        self, shop: StockedStore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        shop.save(order())
        before = all_rows(shop.db)

        def broken(*_: object, **__: object) -> None:
            raise RuntimeError

        monkeypatch.setattr(map_changes, "note_effects", broken)
        with pytest.raises(RuntimeError):
            _apply(shop, paid=SHIPPED)

        assert all_rows(shop.db) == before

    def test_orders_whose_reasons_alone_change_are_counted(self, shop: StockedStore) -> None:
        shop.save(order())
        shop.ship()

        preview, outcome = _preview(shop, paid=UNMAPPED), _apply(shop, paid=UNMAPPED)

        assert (preview.moved, preview.reasons) == (outcome.moved, outcome.reasons) == (0, 1)
        assert outcome.changes.membership
        assert shop.reasons() == [AttentionKind.UNMAPPED_STATUS]

    def test_an_order_that_came_under_a_wrong_map_is_warned_of_when_somebody_else_ships_it(
        self, shop: StockedStore
    ) -> None:
        shop.save(order(source_status="odd"))
        _apply(shop, odd=AWAITING)

        shop.save(order(source_status="gone"))

        assert shop.reasons() == [AttentionKind.SHIPPED_AT_SHOP]

    def test_what_a_person_saw_of_a_stop_isnt_forgotten(self, shop: StockedStore) -> None:
        shop.save(order(source_status="void"))
        with shop.db.transaction():
            shop.db.connection().execute(
                "INSERT INTO desk_fact (order_id, held, stop_seen) SELECT id, FALSE, 'cancelled' FROM orders"
            )

        _apply(shop, void=AWAITING)
        _undo(shop)

        assert shop.db.connection().execute("SELECT stop_seen FROM desk_fact").fetchall() == [("cancelled",)]


class TestPreviewOfOtherMaps:
    """What other maps would do."""

    def test_orders_to_be_shipped_with_something_else(self, shop: StockedStore) -> None:
        shop.save(
            order("1", shipping_method="Express"),
            order("2", shipping_method=" EXPRESS", source_status="wait"),
            order("3", shipping_method="Express", source_status="gone"),
            order("4", shipping_method="Slow"),
        )
        _apply(shop, MapEdits(methods={"slow": UPS}))

        preview = _preview(shop, MapEdits(methods={"express": DHL, "Slow": UPS, "Other": UPS}))

        assert preview == MapPreview(methods=(MethodMove("express", None, DHL, 2),))

    def test_notices_that_would_go_out_with_another_word(self, shop: StockedStore) -> None:
        states = (None, NoticeState.REFUSED, NoticeState.UNCONFIRMED, NoticeState.SENT)
        for number, state in enumerate(states):
            shop.save(order(str(number)))
            notice = shop.ship(draft(f"T{number}", service="Express"), number=str(number)).notice_id
            if state is not None:
                shop.attempt(notice, state)

        word = CarrierService("dhl-x")
        assert _preview(shop, MapEdits(carriers={CarrierService("dhl"): word})).notices == 3
        assert _preview(shop, MapEdits(carriers={CarrierService("DHL", "express"): word, UPS: word})).notices == 3
        assert _preview(shop, MapEdits(carriers={UPS: word})).notices == 0

    def test_orders_with_text_in_either_field(self, shop: StockedStore) -> None:
        shop.save(
            order("1", custom_fields={'Col"our': "red"}),
            order("2", custom_fields={'Col"our': "", "Size": "L"}, source="eBay"),
            order("3"),
        )
        _apply(shop, MapEdits(fields={1: 'custom:Col"our', 3: "custom:Size"}))

        preview = _preview(shop, MapEdits(fields={1: "order:source", 2: "custom:Size", 3: ""}))

        assert set(preview.fields) == {
            FieldMove(1, 'custom:Col"our', "order:source", 2),
            FieldMove(2, "", "custom:Size", 1),
            FieldMove(3, "custom:Size", "", 1),
        }
