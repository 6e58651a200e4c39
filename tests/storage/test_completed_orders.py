"""A shop that can't be told of parts is told also where it took the rest off the order itself."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from mapped import map_words
from stocked_store import LATER, NOW, StockedStore, draft, line, order

from ordersync_gui.domain.notice import NoticeState, ShipmentNotice
from ordersync_gui.domain.order import LineKind, Order
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import outbox, queries

COMPLETE = "The shop took the rest off the order, so it is complete: the shop is told now."
LESS = order(lines=(line("L1", "1"),))


def _part(shop: StockedStore, tracking: str = "T1", *, notify: bool = True, buyer_mail: bool = False) -> None:
    """One of the two pieces of the first line goes out."""
    if not queries.find_orders(shop.db, number="1001", store_id=None):
        shop.save(order())
    parcel = draft(tracking, {shop.details().lines[0].id: "1"}, note_to_buyer="Soon more.", cost=450)
    shop.ship(parcel, tells_parts=False, notify=notify, buyer_mail=buyer_mail)


def _told(shop: StockedStore) -> list[ShipmentNotice]:
    expires = LATER + timedelta(minutes=5)
    ids = [view.id for view in shop.details().notices]
    leased = [outbox.lease(shop.db, notice_id=each, owner="me", expires=expires, now=LATER) for each in ids]
    return [found.notice for found in leased if found is not None]


def test_a_rest_that_the_shop_took_away_ends_the_wait_for_the_last_parcel(shop: StockedStore) -> None:
    _part(shop, buyer_mail=True)

    outcome = shop.save(LESS, at=LATER)

    assert outcome.changes.notices
    assert shop.details().status is OrderStatus.SHIPPED
    assert COMPLETE in shop.told()
    (notice,) = _told(shop)
    assert (notice.tracking_number, notice.note_to_buyer, notice.cost) == ("T1", "Soon more.", 450)
    assert notice.whole_order
    assert notice.notify_buyer


def test_the_last_of_several_waiting_parcels_is_told_of_and_only_once(shop: StockedStore) -> None:
    _part(shop)
    _part(shop, "T2")

    shop.save(order(lines=(line("L1", "2"),)), at=LATER)
    shop.save(order(lines=(line("L1", "1"),)), at=LATER)
    shop.save(order(lines=(line("L1", "1"),), total=1), at=LATER)

    assert [notice.tracking_number for notice in _told(shop)] == ["T2"]


@pytest.mark.parametrize(
    "now",
    [
        pytest.param(order(total=1), id="something is left"),
        pytest.param(replace(LESS, source_status="gone"), id="the shop knows"),
        pytest.param(replace(LESS, source_status="void"), id="cancelled"),
        pytest.param(order(lines=()), id="no items at all"),
        pytest.param(order(lines=(line("L9", "1", kind=LineKind.FEE),)), id="no goods"),
    ],
)
def test_other_changes_at_the_shop_tell_it_nothing(shop: StockedStore, now: Order) -> None:
    _part(shop)

    outcome = shop.save(now, at=LATER)

    assert not outcome.changes.notices
    assert _told(shop) == []


def test_parcels_that_were_recorded_silently_stay_silent(shop: StockedStore) -> None:
    _part(shop, notify=False)

    shop.save(LESS, at=LATER)

    assert _told(shop) == []


def test_a_silent_last_parcel_ends_the_wait_and_says_so(shop: StockedStore) -> None:
    _part(shop)

    shop.ship(draft("T2"), tells_parts=False, notify=False)
    shop.save(order(total=1), at=LATER)

    assert "The shop isn't told: the last parcel was recorded without a notice." in shop.told()
    assert _told(shop) == []


def test_a_silent_part_that_a_person_asks_to_tell_after_all_waits_too(shop: StockedStore) -> None:
    _part(shop, notify=False)
    _part(shop)
    _part(shop)

    shop.save(LESS, at=LATER)

    assert len(_told(shop)) == 1
    assert sum("isn't told yet" in sentence for sentence in shop.told()) == 1


def test_after_the_last_parcel_was_told_a_shrinking_order_tells_nothing_more(shop: StockedStore) -> None:
    _part(shop)
    shop.ship(draft("T2"), tells_parts=False)

    shop.save(LESS, at=LATER)

    assert [notice.tracking_number for notice in _told(shop)] == ["T2"]


def test_a_silent_parcel_of_what_came_after_the_notice_can_be_told_later(shop: StockedStore) -> None:
    shop.save(order())
    first = shop.ship(draft("T1"), tells_parts=False).notice_id
    shop.save(order(lines=(*order().lines, line("L3", "1"))), at=NOW)
    shop.ship(draft("T2"), tells_parts=False, notify=False)

    later = shop.ship(draft("T2"), tells_parts=False).notice_id

    assert later not in (None, first)
    assert {view.state for view in shop.details().notices} == {NoticeState.QUEUED}


def test_an_order_that_only_seemed_shipped_at_the_shop_is_told_when_the_map_is_put_right(
    shop: StockedStore,
) -> None:
    _part(shop)
    shop.save(replace(LESS, source_status="gone"), at=LATER)

    changes = map_words(
        shop.db,
        store_id=shop.store_id,
        words={"gone": OrderStatus.AWAITING_SHIPMENT},
        now=LATER,
        operator="Kim",
    )

    assert changes.notices
    assert len(_told(shop)) == 1
