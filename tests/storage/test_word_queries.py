"""What the maps' tabs list: the shop's words and our carriers, with how often they occur and what they mean."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from mapped_ways import map_carrier, map_method
from stocked_store import LATER, NOW, StockedStore, draft, order

from ordersync_gui.domain.channel import ShopStatus
from ordersync_gui.domain.channel_fields import MappableField, custom_key
from ordersync_gui.domain.channel_words import CarrierWord, FieldChoice, MethodWord, NewWord
from ordersync_gui.domain.maps import CarrierService, MapEdits, MapKind
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import channel_statuses, queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.map_changes import apply_edits
from ordersync_gui.storage.queries import channel_words, sqlite_words

EXPRESS = CarrierService("DHL", "Express")


def _map(shop: StockedStore, **words: OrderStatus) -> None:
    apply_edits(shop.db, store_id=shop.store_id, edits=MapEdits(statuses=words), now=LATER, operator="Kim")


# status words


def test_a_word_that_no_order_has_any_more_stays_with_none_now(shop: StockedStore) -> None:
    shop.save(order("1", source_status="odd"), order("2", source_status="odd"))
    shop.save(order("1"), order("2"), at=LATER)
    (odd,) = (word for word in queries.status_words(shop.db, shop.store_id) if word.word == "odd")
    assert (odd.count, odd.ever, odd.first_seen, odd.last_seen) == (0, 2, NOW, NOW)
    assert odd.status is OrderStatus.UNMAPPED


def test_status_words_stand_in_the_order_in_which_they_need_somebody(shop: StockedStore) -> None:
    shop.save(*(order(f"a{n}", source_status="once") for n in range(3)), order("b", source_status="seldom"))
    shop.save(*(order(f"a{n}", source_status="paid") for n in range(3)), order("b", source_status="paid"))
    shop.save(order("c", source_status="zz"), order("d", source_status="zz"), order("e", source_status="aa"))
    listed = (ShopStatus("listed", "Listed"),)
    channel_statuses.keep_statuses(shop.db, store_id=shop.store_id, statuses=listed)
    words = [word.word for word in queries.status_words(shop.db, shop.store_id)]
    assert words == ["zz", "aa", "paid", "once", "seldom", "gone", "listed", "pending", "void", "wait"]


@pytest.mark.parametrize(
    ("word", "proposal"),
    [
        ("PAID", OrderStatus.AWAITING_SHIPMENT),
        ("Pa-id ", OrderStatus.AWAITING_SHIPMENT),
        ("paid", OrderStatus.UNMAPPED),
        ("quite odd", OrderStatus.UNMAPPED),
    ],
)
def test_a_word_in_other_letters_than_a_mapped_one_is_proposed_its_meaning(
    shop: StockedStore, word: str, proposal: OrderStatus
) -> None:
    shop.save(order(source_status=word))
    (found,) = (found for found in queries.status_words(shop.db, shop.store_id) if found.word == word)
    assert found.proposal is proposal


def test_stores_are_named_with_the_words_that_leave_orders_without_a_status(
    shop: StockedStore, db: Database
) -> None:
    other = StockedStore.opened(db, "Other", left_out=("eBay",))
    shop.save(
        order("1", source_status="once"),
        order("2", source_status="odd"),
        order("3", source_status="twice"),
        order("4", source_status="twice"),
        order("5", source_status="by flags", implied_status=OrderStatus.SHIPPED),
    )
    shop.save(order("1"))
    other.save(order("1", source_status="odd", source="eBay"))
    assert queries.unmapped_words(db) == {shop.store_id: ("twice", "odd")}

    _map(shop, twice=OrderStatus.ON_HOLD, odd=OrderStatus.SHIPPED)
    assert queries.unmapped_words(db) == {}


def test_a_word_that_one_store_maps_is_unmapped_only_in_the_other(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    shop.save(order("1", source_status="odd"), order("2", source_status="by both"))
    other.save(order("1", source_status="odd"), order("2", source_status="by both"))
    _map(shop, odd=OrderStatus.ON_HOLD)
    assert queries.unmapped_words(db) == {shop.store_id: ("by both",), other.store_id: ("by both", "odd")}


def test_a_word_beside_other_reasons_for_attention_is_found_as_it_stands(shop: StockedStore) -> None:
    nowhere = replace(order().ship_to, city="", name="", company="")
    shop.save(
        order("1", source_status='o"d\\d, ü', ship_to=nowhere),
        order("2", source_status='["unmapped_status","x"]'),
        order("3", ship_to=nowhere),
    )
    assert queries.unmapped_words(shop.db) == {shop.store_id: ('["unmapped_status","x"]', 'o"d\\d, ü')}


# shipping methods


def test_methods_are_listed_with_orders_now_to_ship_and_ever(shop: StockedStore) -> None:
    shop.save(
        order("1", shipping_method="Express"),
        order("2", shipping_method="Express", source_status="gone"),
        order("3", shipping_method="express  "),
        order("4", shipping_method="Slow", source_status="wait"),
        order("5", shipping_method="Slow"),
        order("6", shipping_method="Slow", source_status="pending"),
        order("7", shipping_method="Slow", source_status="odd"),
        order("8", shipping_method="Old"),
        order("9"),
    )
    shop.save(order("8", shipping_method="Slow"), at=LATER)
    map_method(shop.db, shop.store_id, "EXPRESS", "DHL", "Express")
    map_method(shop.db, shop.store_id, "Never seen", "UPS")
    assert queries.method_words(shop.db, shop.store_id) == (
        MethodWord("Slow", orders=5, to_ship=4, ever=5, last_seen=LATER, to=None),
        MethodWord("Express", orders=3, to_ship=2, ever=3, last_seen=NOW, to=EXPRESS),
        MethodWord("Old", orders=0, to_ship=0, ever=1, last_seen=NOW, to=None),
        MethodWord("Never seen", orders=0, to_ship=0, ever=0, last_seen=None, to=CarrierService("UPS")),
    )


def test_a_method_of_left_out_orders_and_of_another_store_counts_where_it_is(db: Database) -> None:
    shop = StockedStore.opened(db, left_out=("eBay",))
    other = StockedStore.opened(db, "Other")
    shop.save(order("1", shipping_method="Éxpress", source="eBay"), order("2", shipping_method="Éxpress"))
    other.save(order("1", shipping_method="éxpress"))
    (here,), (there,) = (queries.method_words(db, store.store_id) for store in (shop, other))
    assert (here.method, here.orders, here.ever) == ("Éxpress", 2, 2)
    assert (there.method, there.orders) == ("éxpress", 1)


def test_the_latest_writing_of_a_method_is_shown(shop: StockedStore) -> None:
    shop.save(order("1", shipping_method="SLOW"), order("2", shipping_method="SLOW"))
    shop.save(order("3", shipping_method="Slow"), at=LATER)
    (word,) = queries.method_words(shop.db, shop.store_id)
    assert (word.method, word.orders, word.ever, word.last_seen) == ("Slow", 3, 3, LATER)


def test_no_more_methods_are_listed_than_anybody_reads(
    shop: StockedStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(channel_words, "MOST_METHODS", 2)
    shop.save(*(order(str(n), shipping_method=f"Slot {n % 3}") for n in range(5)))
    found = queries.method_words(shop.db, shop.store_id)
    assert [(word.method, word.orders) for word in found] == [("Slot 0", 2), ("Slot 1", 2)]


# carriers


def test_carriers_are_listed_with_their_parcels_and_what_the_shop_is_told(shop: StockedStore) -> None:
    shop.save(*(order(str(n)) for n in range(6)))
    parcels = (("DHL", "Express"), ("dhl", "express "), ("DHL", "Paket"), ("UPS", ""), ("UPS", "Ground"))
    for number, (carrier, service) in enumerate(parcels):
        shop.ship(
            draft(f"T{number}", carrier=carrier, service=service),
            number=str(number),
            now=NOW + timedelta(hours=number),
        )
    map_carrier(shop.db, shop.store_id, ("DHL", ""), ("dhl_parcel", ""))
    map_carrier(shop.db, shop.store_id, ("Dhl", "Express"), ("dhl_express", "XPR"))
    map_carrier(shop.db, shop.store_id, ("GLS", ""), ("gls", ""))

    found = queries.carrier_words(shop.db, shop.store_id)

    assert found == (
        CarrierWord(
            CarrierService("Dhl", "Express"), 2, NOW + timedelta(hours=1), CarrierService("dhl_express", "XPR")
        ),
        CarrierWord(
            CarrierService("DHL", "Paket"), 1, NOW + timedelta(hours=2), CarrierService("dhl_parcel", "Paket")
        ),
        CarrierWord(CarrierService("UPS"), 1, NOW + timedelta(hours=3), None),
        CarrierWord(CarrierService("UPS", "Ground"), 1, NOW + timedelta(hours=4), None),
        CarrierWord(CarrierService("DHL"), 0, None, CarrierService("dhl_parcel")),
        CarrierWord(CarrierService("GLS"), 0, None, CarrierService("gls")),
    )


def test_parcels_of_another_store_are_no_carriers_here(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    other.save(order())
    other.ship()
    assert queries.carrier_words(db, shop.store_id) == ()
    assert len(queries.carrier_words(db, other.store_id)) == 1


def test_only_the_latest_parcels_are_counted(shop: StockedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    latest = sqlite_words._PARCELS.replace(str(sqlite_words.MOST_PARCELS), "2")
    monkeypatch.setattr(sqlite_words, "_PARCELS", latest)
    shop.save(*(order(str(n)) for n in range(3)))
    for number, carrier in enumerate(("Old", "DHL", "DHL")):
        shop.ship(draft(f"T{number}", carrier=carrier), number=str(number))
    assert [(word.ours.carrier, word.parcels) for word in queries.carrier_words(shop.db, shop.store_id)] == [
        ("DHL", 2)
    ]


# fields


def test_fields_are_offered_with_how_many_orders_have_them_and_the_newest_text(shop: StockedStore) -> None:
    fields = (
        MappableField(custom_key("Colour"), say("Colour")),
        MappableField("order:payment_method", say("Payment method")),
        MappableField("order:coupon", say("Coupon")),
    )
    shop.save(
        order("1", custom_fields={"Colour": "red"}, payment_method="Card"),
        order("2", custom_fields={"Colour": "blue"}),
        order("3", custom_fields={"Colour": " "}),
    )
    assert queries.field_choices(shop.db, shop.store_id, fields) == (
        FieldChoice(custom_key("Colour"), say("Colour"), 2, "blue"),
        FieldChoice("order:payment_method", say("Payment method"), 1, "Card"),
        FieldChoice("order:coupon", say("Coupon"), 0, ""),
    )


def test_the_latest_orders_are_looked_through_for_fields(db: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(channel_words, "LATEST_ORDERS", 2)
    shop = StockedStore.opened(db, left_out=("eBay",))
    shop.save(*(order(str(n), coupon=f"C{n}", source="eBay" if n == 4 else "") for n in range(5)))
    (found,) = queries.field_choices(db, shop.store_id, [MappableField("order:coupon", say("Coupon"))])
    assert (found.orders, found.sample) == (2, "C3")


# news


def test_words_that_somebody_mapped_are_not_still_unmapped(shop: StockedStore) -> None:
    words = (
        NewWord(MapKind.STATUS, "odd", 1),
        NewWord(MapKind.STATUS, "Paid", 1),
        NewWord(MapKind.STATUS, "paid", 1),
        NewWord(MapKind.SHIPPING_METHOD, "Express", 1),
        NewWord(MapKind.SHIPPING_METHOD, "Slow", 1),
    )
    map_method(shop.db, shop.store_id, "express", "DHL")
    assert queries.still_unmapped(shop.db, shop.store_id, words) == (words[0], words[1], words[4])
