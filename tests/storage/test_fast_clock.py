"""What was reckoned from a clock that was fast holds up nothing once the clock is right again."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from stocked_store import NOW, StockedStore, order, page

from ordersync_gui.domain.look import LookWay
from ordersync_gui.domain.notice import NoticeState, Verdict
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import leases, looks, orders, outbox, queries, settling, stores, troubles
from ordersync_gui.storage.attempt_ends import FIRST_LOOK
from ordersync_gui.storage.database import Database

YEAR = timedelta(days=365)
RIGHT = NOW - YEAR


def _recover(shop: StockedStore, now: datetime = RIGHT) -> bool:
    return bool(outbox.recover(shop.db, is_gone=lambda _owner: False, now=now))


def _queued(shop: StockedStore) -> int:
    shop.save(order())
    notice = shop.ship().notice_id
    assert notice is not None
    return notice


def _ended(
    shop: StockedStore,
    state: NoticeState,
    *,
    asked: bool = False,
    number: str = "1001",
    looks: LookWay | None = LookWay.DIRECT,
) -> int:
    shop.save(order(number))
    notice = shop.ship(number=number).notice_id
    assert notice is not None
    shop.leased(notice)
    outbox.settle(
        shop.db,
        notice_id=notice,
        owner="me",
        state=state,
        now=NOW,
        error=say("Later."),
        not_before=NOW + timedelta(hours=1),
        exchange=None,
        asked_by_shop=asked,
        looks=looks,
    )
    return notice


def _due(shop: StockedStore, now: datetime) -> list[int]:
    return [view.id for view in outbox.due(shop.db, store_id=None, now=now)]


def test_a_notice_that_was_made_later_than_now_is_due(shop: StockedStore) -> None:
    notice = _queued(shop)

    assert _due(shop, RIGHT) == []
    assert _recover(shop)
    assert _due(shop, RIGHT) == [notice]
    assert not _recover(shop)


@pytest.mark.parametrize("asked", [False, True])
def test_a_pause_after_an_attempt_that_ended_later_than_now_is_over(shop: StockedStore, *, asked: bool) -> None:
    notice = _ended(shop, NoticeState.QUEUED, asked=asked)

    _recover(shop)

    assert _due(shop, RIGHT) == [notice]


def test_a_clock_that_is_put_right_by_a_little_shortens_no_pause(shop: StockedStore) -> None:
    _ended(shop, NoticeState.QUEUED, asked=True)
    a_little_before = NOW - timedelta(minutes=5)

    assert not _recover(shop, a_little_before)
    assert _due(shop, NOW) == []


@pytest.mark.parametrize("state", [NoticeState.SENT, NoticeState.UNCONFIRMED])
def test_an_attempt_that_ended_later_than_now_ended_before_now_so_that_a_later_page_confirms_it(
    shop: StockedStore, state: NoticeState
) -> None:
    notice = _ended(shop, state)
    shop.save(order(source_status="gone"), at=RIGHT + timedelta(hours=1))
    before = shop.details().notices[0].state

    _recover(shop)

    due = looks.due_looks(shop.db, store_id=shop.store_id, now=RIGHT + timedelta(minutes=1))
    assert [view.id for view in due] == [notice]
    assert due[0].attempt_ended_at == RIGHT
    shop.save(order(source_status="gone"), at=RIGHT + timedelta(hours=1))
    assert (before, shop.details().notices[0].state) == (state, NoticeState.CONFIRMED)


@pytest.mark.parametrize(("way", "first"), FIRST_LOOK.items(), ids=[way.name for way in FIRST_LOOK])
def test_the_first_look_comes_as_long_after_the_mended_end_as_its_way_wants(
    shop: StockedStore, way: LookWay, first: timedelta
) -> None:
    notice = _ended(shop, NoticeState.SENT, looks=way)

    _recover(shop)

    early = looks.due_looks(shop.db, store_id=shop.store_id, now=RIGHT + first - timedelta(seconds=1))
    due = looks.due_looks(shop.db, store_id=shop.store_id, now=RIGHT + first)
    assert ([view.id for view in early], [view.id for view in due]) == ([], [notice])


def test_where_no_look_was_planned_none_is(shop: StockedStore) -> None:
    _ended(shop, NoticeState.SENT, looks=None)

    _recover(shop)

    rows = shop.db.connection().execute("SELECT next_look_at FROM notice").fetchall()
    assert rows == [(None,)]


def test_a_page_that_was_asked_for_later_than_now_proves_nothing(shop: StockedStore) -> None:
    _ended(shop, NoticeState.SENT)

    feed_at, now = NOW + timedelta(hours=2), NOW + timedelta(hours=1)

    orders.save_page(
        shop.db,
        store_id=shop.store_id,
        run_id=shop.run_id,
        page=page(order(source_status="gone"), at=feed_at),
        seen=frozenset(),
        now=now,
    )

    assert shop.details().notices[0].state is NoticeState.SENT


def test_a_look_that_lies_further_ahead_than_any_is_due(shop: StockedStore) -> None:
    notice = _ended(shop, NoticeState.SENT)
    look_at = NOW + timedelta(minutes=1)
    a_day_before = look_at - timedelta(hours=25)
    assert not _recover(shop, a_day_before + timedelta(hours=24, minutes=55))

    shop.db.connection().execute("UPDATE notice SET attempt_ended_at = 0")
    assert not _recover(shop, a_day_before)
    assert _recover(shop, a_day_before - timedelta(milliseconds=1))

    due = looks.due_looks(shop.db, store_id=shop.store_id, now=a_day_before)
    assert [view.id for view in due] == [notice]


def test_a_rest_and_a_pause_that_last_longer_than_any_are_over(shop: StockedStore) -> None:
    troubles.note_trouble(shop.db, store_id=shop.store_id, now=NOW, retry_after=timedelta(hours=6))
    stores.pause_store(shop.db, store_id=shop.store_id, until=NOW + timedelta(hours=24))

    assert not _recover(shop, NOW)
    assert _recover(shop)

    (store,) = queries.stores(shop.db)
    assert (store.retry_at, store.paused_until, store.troubles) == (None, None, 1)


def test_a_sender_who_is_alive_keeps_its_lease_and_one_that_nobody_can_ask_loses_it_after_an_hour(
    shop: StockedStore,
) -> None:
    notice = _queued(shop)
    shop.leased(notice)

    _recover(shop)
    (alive,) = queries.notices(shop.db, store_id=None, state=None)
    _recover(shop, RIGHT + timedelta(hours=1))
    (lost,) = queries.notices(shop.db, store_id=None, state=None)

    assert (alive.state, lost.state) == (NoticeState.SENDING, NoticeState.UNCONFIRMED)


def test_the_answer_of_a_sender_whose_clock_was_set_back_counts(shop: StockedStore) -> None:
    notice = _queued(shop)
    shop.leased(notice)
    _recover(shop)

    outbox.settle(
        shop.db,
        notice_id=notice,
        owner="me",
        state=NoticeState.SENT,
        now=RIGHT + timedelta(minutes=1),
        error=None,
        not_before=None,
        exchange=None,
    )

    assert shop.details().notices[0].state is NoticeState.SENT


def test_a_lease_on_a_store_from_a_fast_clock_ends_with_the_one_that_was_asked_for(db: Database) -> None:
    def take(owner: str, now: datetime) -> bool:
        expires = now + timedelta(minutes=15)
        return leases.take_lease(db, key="k", owner=owner, expires=expires, is_gone=lambda _owner: False, now=now)

    assert take("old", NOW)

    assert not take("new", RIGHT)
    assert not take("new", RIGHT + timedelta(minutes=14))
    assert take("new", RIGHT + timedelta(minutes=15))


def test_the_owner_of_a_lease_from_a_fast_clock_prolongs_it(db: Database) -> None:
    def take(owner: str, now: datetime) -> bool:
        expires = now + timedelta(minutes=15)
        return leases.take_lease(db, key="k", owner=owner, expires=expires, is_gone=lambda _owner: False, now=now)

    take("alive", NOW)
    take("other", RIGHT)

    assert take("alive", RIGHT + timedelta(minutes=10))
    assert not take("other", RIGHT + timedelta(minutes=20))


def test_no_sender_takes_a_longer_lease_than_a_living_one_keeps(shop: StockedStore) -> None:
    notice = _queued(shop)

    with pytest.raises(ValueError, match="too long"):
        outbox.lease(shop.db, notice_id=notice, owner="me", expires=NOW + timedelta(hours=2), now=NOW)


@pytest.mark.parametrize("how", ["again", "hasten", "send now"])
def test_what_was_made_due_by_a_fast_clock_stays_due_when_it_is_set_back(shop: StockedStore, how: str) -> None:
    fast = NOW + YEAR
    if how == "again":
        notice = _ended(shop, NoticeState.REFUSED)
        settling.settle_by_hand(
            shop.db, notice_id=notice, verdict=Verdict.AGAIN, reason="", operator="Kim", now=fast
        )
    elif how == "hasten":
        notice = _ended(shop, NoticeState.QUEUED)
        shop.db.connection().execute("UPDATE notice SET not_before = not_before + 100000000000")
        outbox.hasten(shop.db, store_id=None, now=fast)
    else:
        notice = _queued(shop)
        shop.db.connection().execute("UPDATE notice SET not_before = not_before + 100000000000")
        assert outbox.send_now(shop.db, notice_ids=[notice], now=fast)

    assert _due(shop, NOW) == [notice]
