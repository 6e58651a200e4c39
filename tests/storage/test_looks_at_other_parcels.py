"""What a look proves where other parcels, corrections or a changed map may have brought about what is seen."""

from __future__ import annotations

import pytest
from looked_notices import (
    AFTER,
    CONFIRMED,
    SENT,
    UNCONFIRMED,
    attempt,
    look,
    state_of,
    told_notice,
)
from mapped import map_words
from stocked_store import LATER, NOW, StockedStore, draft, order

from ordersync_gui.domain.channel import NoticeField
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import correcting, voiding
from ordersync_gui.storage.tables import Shipments


def test_a_number_that_another_notice_told_the_shop_proves_nothing(shop: StockedStore) -> None:
    shop.save(order())
    first = shop.details().lines[0].id
    attempt(shop, shop.ship(draft("T1", {first: "1"})).notice_id, SENT)
    second = attempt(shop, shop.ship(draft("T1")).notice_id, UNCONFIRMED)

    look(shop, second, ("T1",))
    present = state_of(shop, second)
    look(shop, second, ())

    assert (present, state_of(shop, second)) == (UNCONFIRMED, UNCONFIRMED)


def test_a_status_that_another_parcel_may_have_brought_about_proves_nothing(shop: StockedStore) -> None:
    shop.save(order())
    first = shop.ship(draft("T1"))
    attempt(shop, first.notice_id, SENT)
    voiding.void_shipment(shop.db, shipment_id=first.shipment_id, reason="wrong", operator="Kim", now=LATER)
    second = attempt(shop, shop.ship(draft("T2")).notice_id, UNCONFIRMED)

    look(shop, second, None, "gone")
    by_look = state_of(shop, second)
    shop.save(order(source_status="gone"), at=AFTER)

    assert (by_look, state_of(shop, second)) == (UNCONFIRMED, UNCONFIRMED)


def test_a_correction_is_confirmed_by_its_number_but_never_by_a_status(shop: StockedStore) -> None:
    shop.save(order())
    recorded = shop.ship()
    attempt(shop, recorded.notice_id, SENT)
    corrected = correcting.correct_shipment(
        shop.db,
        shipment_id=recorded.shipment_id,
        carrier="DHL",
        service="",
        tracking_number="T2",
        reason="mistyped",
        operator="Kim",
        now=NOW,
        corrections=frozenset({NoticeField.TRACKING}),
        not_before=NOW,
    )
    notice = attempt(shop, corrected.notice_id, SENT)
    shop.save(order(source_status="gone"), at=AFTER)
    look(shop, notice, None, "gone")
    before = state_of(shop, notice)

    look(shop, notice, ("T2",), "gone")

    assert (before, state_of(shop, notice)) == (SENT, CONFIRMED)


def test_a_parcel_that_was_taken_back_and_never_reached_the_shop_is_done_with(shop: StockedStore) -> None:
    shop.save(order())
    recorded = shop.ship()
    notice = attempt(shop, recorded.notice_id, UNCONFIRMED)
    voiding.void_shipment(shop.db, shipment_id=recorded.shipment_id, reason="wrong", operator="Kim", now=LATER)

    look(shop, notice, ())

    assert state_of(shop, notice) is NoticeState.CANCELLED
    assert shop.db.column(Shipments.select(Shipments.shop_outdated)) == [None]
    assert shop.details().attention == ()


def test_what_the_notice_told_of_besides_waits_again_where_it_never_reached_the_shop(shop: StockedStore) -> None:
    shop.save(order())
    first = shop.details().lines[0]
    shop.ship(draft("T1", {first.id: str(first.line.quantity)}), tells_parts=False)
    recorded = shop.ship(draft("T2"), tells_parts=False)
    notice = attempt(shop, recorded.notice_id, UNCONFIRMED)
    voiding.void_shipment(shop.db, shipment_id=recorded.shipment_id, reason="wrong", operator="Kim", now=LATER)

    look(shop, notice, ())

    assert state_of(shop, notice) is NoticeState.CANCELLED
    assert shop.db.column(Shipments.select(Shipments.tracking_number).where(Shipments.notice_waits)) == ["T1"]


def test_the_rest_of_a_parcel_that_was_taken_back_isnt_sent(shop: StockedStore) -> None:
    shop.save(order())
    recorded = shop.ship()
    notice = attempt(shop, recorded.notice_id, UNCONFIRMED)
    voiding.void_shipment(shop.db, shipment_id=recorded.shipment_id, reason="wrong", operator="Kim", now=LATER)

    look(shop, notice, ("T1",), steps=2)

    assert state_of(shop, notice) is UNCONFIRMED


def test_a_status_that_the_flags_bring_confirms_and_a_changed_map_doesnt(shop: StockedStore) -> None:
    notice = told_notice(shop)
    map_words(shop.db, store_id=shop.store_id, words={"paid": OrderStatus.SHIPPED}, now=LATER, operator="Kim")

    look(shop, notice, None, "paid")
    by_map = state_of(shop, notice)
    look(shop, notice, None, "", implied=OrderStatus.SHIPPED)

    assert (by_map, state_of(shop, notice)) == (UNCONFIRMED, CONFIRMED)


def test_a_look_needs_a_notice(shop: StockedStore) -> None:
    with pytest.raises(NotFound):
        look(shop, 99)
