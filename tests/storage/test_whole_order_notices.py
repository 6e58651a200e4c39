"""Shops that can't be told of parts are told once, of the parcel that completes the order."""

from __future__ import annotations

from datetime import timedelta

import pytest
from stocked_store import LATER, NOW, StockedStore, draft, line, order

from ordersync_gui.domain.notice import NoticeState, ShipmentNotice, Verdict
from ordersync_gui.domain.shipment import ShipmentDraft
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import outbox
from ordersync_gui.storage.settling import settle_by_hand
from ordersync_gui.storage.shipments import Recorded

NOT_YET = (
    "The shop isn't told yet: it can't be told of parts of an order. It is told when the last parcel is recorded."
)


def _ship(shop: StockedStore, parcel: ShipmentDraft, *, notify: bool = True) -> Recorded:
    return shop.ship(parcel, notify=notify, tells_parts=False)


def _notice(shop: StockedStore, recorded: Recorded) -> ShipmentNotice:
    assert recorded.notice_id is not None
    expires = NOW + timedelta(minutes=5)
    leased = outbox.lease(shop.db, notice_id=recorded.notice_id, owner="me", expires=expires, now=NOW)
    assert leased is not None
    return leased.notice


def _settle(shop: StockedStore, notice: int | None, state: NoticeState) -> None:
    assert notice is not None
    outbox.settle(
        shop.db,
        notice_id=notice,
        owner="me",
        state=state,
        now=NOW,
        error=None if state is NoticeState.SENT else say("No."),
        not_before=None,
        exchange=None,
    )


def _first_line(shop: StockedStore) -> int:
    shop.save(order())
    return shop.details().lines[0].id


def test_a_part_waits_and_the_last_parcel_tells_of_the_whole_order(shop: StockedStore) -> None:
    first = _first_line(shop)

    part = _ship(shop, draft("T1", {first: "1"}))
    after_part = shop.told()
    rest = _ship(shop, draft("T2"))

    assert (part.notice_id, part.created, part.changes.notices) == (None, True, False)
    assert after_part[-1] == NOT_YET
    assert rest.changes.notices
    told = _notice(shop, rest)
    assert (told.whole_order, told.tracking_number) == (True, "T2")
    (view,) = shop.details().notices
    assert view.whole_order


def test_a_whole_order_in_one_parcel_is_told_at_once(shop: StockedStore) -> None:
    _first_line(shop)

    assert _notice(shop, _ship(shop, draft("T1"))).whole_order
    assert NOT_YET not in shop.told()


def test_the_last_parcel_confirms_at_a_later_import(shop: StockedStore) -> None:
    first = _first_line(shop)
    _ship(shop, draft("T1", {first: "1"}))
    rest = _ship(shop, draft("T2"))
    shop.leased(rest.notice_id)
    _settle(shop, rest.notice_id, NoticeState.SENT)

    shop.save(order(source_status="gone"), at=LATER)

    assert shop.details().notices[0].state is NoticeState.CONFIRMED


def test_a_part_that_was_recorded_silently_says_nothing_of_the_shop(shop: StockedStore) -> None:
    first = _first_line(shop)

    _ship(shop, draft("T1", {first: "1"}), notify=False)

    assert NOT_YET not in shop.told()


def test_a_part_again_neither_tells_the_shop_nor_fills_the_timeline(shop: StockedStore) -> None:
    first = _first_line(shop)
    part = draft("T1", {first: "1"})
    _ship(shop, part)
    told = shop.told()

    again = _ship(shop, part)
    between = shop.told()
    _ship(shop, draft("T2"))
    after_all = _ship(shop, part)

    assert (again.created, again.notice_id, again.changes.notices) == (False, None, False)
    assert between == told
    assert (after_all.notice_id, len(shop.details().notices)) == (None, 1)


def test_a_last_parcel_that_was_recorded_silently_can_be_told_later(shop: StockedStore) -> None:
    first = _first_line(shop)
    _ship(shop, draft("T1", {first: "1"}))
    _ship(shop, draft("T2"), notify=False)
    assert shop.details().notices == ()

    told = _ship(shop, draft("T2"))

    assert told.notice_id is not None
    assert not told.created


def test_a_given_up_notice_can_be_taken_up_with_another_parcel_of_the_order(shop: StockedStore) -> None:
    first = _first_line(shop)
    part = draft("T1", {first: "1"})
    _ship(shop, part)
    last = _ship(shop, draft("T2")).notice_id
    shop.leased(last)
    _settle(shop, last, NoticeState.REFUSED)
    assert last is not None
    settle_by_hand(shop.db, notice_id=last, verdict=Verdict.DROP, reason="", operator="Kim", now=LATER)

    assert _ship(shop, part).notice_id not in (None, last)


def test_an_order_that_grew_is_told_again_when_it_is_complete_again(shop: StockedStore) -> None:
    _first_line(shop)
    _ship(shop, draft("T1"))
    shop.save(order(lines=(line("L1", "2"), line("L2", "1"), line("L3", "1"))))

    more = _ship(shop, draft("T2"))

    assert more.notice_id is not None
    assert len(shop.details().notices) == 2


@pytest.mark.parametrize("asked", [True, False])
def test_the_notice_says_whether_the_channel_mails_the_buyer(shop: StockedStore, *, asked: bool) -> None:
    _first_line(shop)

    assert _notice(shop, shop.ship(buyer_mail=asked)).notify_buyer is asked


def test_of_an_order_recorded_in_silence_the_shop_is_told_once_whichever_parcel_is_named(
    shop: StockedStore,
) -> None:
    parts = draft("T1", {_first_line(shop): "1"})
    _ship(shop, parts, notify=False)
    _ship(shop, draft("T2"), notify=False)

    first = shop.ship(parts, tells_parts=False, now=LATER)
    second = shop.ship(draft("T2"), tells_parts=False, now=LATER)

    assert first.notice_id is not None
    assert (second.created, second.notice_id) == (False, None)
