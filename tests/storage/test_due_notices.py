from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from stocked_store import LATER, NOW, StockedStore, draft, order

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.look import LookWay
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import outbox, queries
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.tables import Notices

DELAYED = NOW + timedelta(seconds=10)


def _delayed(shop: StockedStore, number: str = "1001", until: datetime = DELAYED) -> int:
    shop.save(order(number))
    notice = shop.ship(number=number).notice_id
    assert notice is not None
    shop.db.run(Notices.update(not_before=to_ms(until)).where(Notices.id == notice))
    return notice


def _put_off(shop: StockedStore, notice: int, *, asked: bool) -> None:
    assert outbox.lease(shop.db, notice_id=notice, owner="me", expires=LATER, now=DELAYED) is not None
    outbox.settle(
        shop.db,
        notice_id=notice,
        owner="me",
        state=NoticeState.QUEUED,
        now=DELAYED,
        error=say("Later."),
        not_before=LATER,
        exchange=None,
        asked_by_shop=asked,
    )


def _due(shop: StockedStore, now: datetime = NOW) -> list[int]:
    return [view.id for view in outbox.due(shop.db, store_id=None, now=now)]


def test_a_person_who_doesnt_want_to_wait_for_the_delay_sends_now(shop: StockedStore) -> None:
    chosen, other = _delayed(shop, "1"), _delayed(shop, "2")

    changes = outbox.send_now(shop.db, notice_ids=[chosen], now=NOW)

    assert changes == Changes(orders=frozenset({shop.details("1").id}), notices=True)
    assert _due(shop) == [chosen]
    assert _due(shop, DELAYED) == [chosen, other]
    assert not outbox.send_now(shop.db, notice_ids=[chosen], now=NOW)


@pytest.mark.parametrize("asked", [False, True])
def test_only_the_delay_before_the_first_attempt_is_cut_short(shop: StockedStore, *, asked: bool) -> None:
    notice = _delayed(shop)
    _put_off(shop, notice, asked=asked)

    assert not outbox.send_now(shop.db, notice_ids=[notice], now=DELAYED)

    assert _due(shop, DELAYED) == []


def test_the_next_notice_is_due_when_the_earliest_is_that_may_go_first(shop: StockedStore) -> None:
    assert outbox.next_due(shop.db, now=NOW) is None
    _delayed(shop, "1", LATER)
    assert outbox.next_due(shop.db, now=NOW) == LATER
    _delayed(shop, "2")
    assert outbox.next_due(shop.db, now=NOW) == DELAYED
    assert outbox.next_due(shop.db, now=DELAYED + timedelta(seconds=1)) == DELAYED + timedelta(seconds=1)


def test_what_is_held_back_doesnt_make_anybody_come_back_at_once(shop: StockedStore) -> None:
    shop.save(order())
    first_line = shop.details().lines[0].id
    first = shop.ship(draft("T1", {first_line: "1"})).notice_id
    shop.ship(draft("T2"))
    shop.leased(first)

    sending = outbox.next_due(shop.db, now=NOW)
    outbox.recover(shop.db, is_gone=lambda _owner: True, now=NOW)
    unconfirmed = outbox.next_due(shop.db, now=NOW)

    assert (sending, unconfirmed) == (None, None)


def test_a_disconnected_store_has_no_next_notice(shop: StockedStore) -> None:
    _delayed(shop)
    shop.change(connected=False)

    assert outbox.next_due(shop.db, now=NOW) is None
    assert queries.pending_notices(shop.db, now=NOW, within=timedelta(hours=1)) == ()


def test_a_countdown_shows_what_was_never_attempted_and_becomes_due_soon(shop: StockedStore) -> None:
    soon = _delayed(shop, "1")
    _delayed(shop, "2", LATER)
    tried = _delayed(shop, "3")
    _put_off(shop, tried, asked=False)

    def pending(now: datetime, within: timedelta) -> list[int]:
        return [view.id for view in queries.pending_notices(shop.db, now=now, within=within)]

    assert pending(NOW, timedelta(seconds=10)) == [soon]
    assert pending(NOW, timedelta(seconds=9)) == []
    assert pending(DELAYED, timedelta(minutes=1)) == []


def test_a_notice_is_shown_with_its_times_and_as_what_it_tells(shop: StockedStore) -> None:
    notice = _delayed(shop)
    shop.db.connection().execute("UPDATE shipment SET tracking_number = 'other'")
    assert outbox.lease(shop.db, notice_id=notice, owner="me", expires=LATER, now=DELAYED) is not None
    outbox.settle(
        shop.db,
        notice_id=notice,
        owner="me",
        state=NoticeState.SENT,
        now=LATER,
        error=None,
        not_before=None,
        exchange=None,
        looks=LookWay.DIRECT,
    )

    (view,) = shop.details().notices

    assert (view.carrier, view.service, view.tracking_number) == ("DHL", "", "T1")
    assert (view.store_id, view.shipment, view.revision) == (shop.store_id, shop.details().shipments[0].id, 1)
    assert (view.created_at, view.attempt_ended_at, view.sent_at) == (NOW, LATER, LATER)
    assert view.next_look_at == LATER + timedelta(minutes=1)
    assert view.correction is False
