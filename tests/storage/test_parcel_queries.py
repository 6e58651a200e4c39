from __future__ import annotations

import pytest
from stocked_store import NOW, StockedStore, draft, order

from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.tables import Orders


def test_a_parcel_is_read_with_its_order_and_everything_that_stands_on_it(shop: StockedStore) -> None:
    shop.save(order())
    recorded = shop.ship(draft("T1", service="Exp", note_to_buyer="Thanks", cost=590))

    details, parcel = queries.shipment(shop.db, recorded.shipment_id)

    assert details == shop.details()
    assert (parcel.id, parcel.created_at, parcel.note_to_buyer, parcel.cost) == (
        recorded.shipment_id,
        NOW,
        "Thanks",
        590,
    )
    assert (parcel.combined, parcel.voided, parcel.void_reason, parcel.shop_outdated) == ("", False, "", False)
    with pytest.raises(NotFound):
        queries.shipment(shop.db, 99)


def test_a_number_is_found_on_other_orders_however_it_is_written(shop: StockedStore, db: Database) -> None:
    other = StockedStore.opened(db, "Other")
    shop.save(order("1"), order("2"))
    other.save(order("3"))
    shop.ship(draft("ab-12 34"), number="1")
    other.ship(draft("AB1234", carrier="UPS"), number="3")
    first = shop.details("1").id

    assert queries.parcels_with_tracking(db, "ab 12.34") == (("3", "Other"), ("1", "Shop"))
    assert queries.parcels_with_tracking(db, "AB1234", but_order=first) == (("3", "Other"),)
    assert queries.parcels_with_tracking(db, "AB123") == ()
    assert queries.parcels_with_tracking(db, " - ") == ()


def test_an_order_is_named_once_and_a_parcel_that_was_taken_back_not_at_all(shop: StockedStore) -> None:
    shop.save(order("1"), order("2"))
    first = shop.details("1").lines[0].id
    shop.ship(draft("T1", {first: "1"}), number="1")
    shop.ship(draft("T1"), number="1")
    shop.ship(draft("T1"), number="2")
    shop.void(shop.parcel("2").id)

    assert queries.parcels_with_tracking(shop.db, "T1") == (("1", "Shop"),)


def test_of_many_the_latest_five_are_named(shop: StockedStore) -> None:
    for number in range(7):
        shop.save(order(str(number)))
        shop.ship(draft("T1"), number=str(number))

    assert [number for number, _ in queries.parcels_with_tracking(shop.db, "t1")] == list("65432")


def test_a_scanned_number_is_kept_as_the_shop_is_told_it(shop: StockedStore) -> None:
    """A USPS barcode begins with the buyer's ZIP code, which is no part of the number."""
    shop.save(order())

    scanned = "420 94107 9400 1118 9956 0009 0182 25"
    shop.ship(draft(scanned, carrier="USPS"))

    assert shop.parcel().tracking_number == "9400111899560009018225"
    assert not shop.ship(draft(scanned, carrier="USPS")).created
    assert queries.parcels_with_tracking(shop.db, scanned) == (("1001", "Shop"),)


def test_what_an_order_was_when_it_first_came_is_kept(shop: StockedStore) -> None:
    shop.save(order("1"), order("2", source_status="odd"))
    shop.save(order("1", source_status="gone"), order("2"))

    kept = dict(shop.db.tuples(Orders.select(Orders.number, Orders.first_mapped)))

    assert kept == {"1": OrderStatus.AWAITING_SHIPMENT, "2": OrderStatus.UNMAPPED}
