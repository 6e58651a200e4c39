from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from mapped import map_words
from stocked_store import LATER, NOW, StockedStore, draft, line, order

from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import outbox

AFTER = LATER + timedelta(minutes=1)


def _attempt(shop: StockedStore, notice: int | None, state: NoticeState = NoticeState.SENT) -> None:
    shop.leased(notice)
    assert notice is not None
    error = None if state is NoticeState.SENT else say("Lost.")
    outbox.settle(
        shop.db, notice_id=notice, owner="me", state=state, now=LATER, error=error, not_before=None, exchange=None
    )


def _shipped(shop: StockedStore, state: NoticeState = NoticeState.SENT) -> None:
    shop.save(order())
    _attempt(shop, shop.ship().notice_id, state)


def _state(shop: StockedStore) -> NoticeState:
    return shop.details().notices[-1].state


@pytest.mark.parametrize("state", [NoticeState.SENT, NoticeState.UNCONFIRMED])
def test_a_page_that_shows_the_order_as_shipped_confirms_its_notice(
    shop: StockedStore, state: NoticeState
) -> None:
    _shipped(shop, state)

    outcome = shop.save(order(source_status="gone"), at=AFTER)

    details = shop.details()
    assert details.notices[0].state is NoticeState.CONFIRMED
    assert details.notices[0].last_error == ""
    assert details.attention == ()
    assert "Confirmed: the shop shows the order as shipped." in shop.told()
    assert outcome.changes.notices
    assert outcome.changes.orders == {details.id}


def test_an_unchanged_order_on_a_later_page_confirms_too(shop: StockedStore) -> None:
    _shipped(shop)
    shop.save(order(source_status="gone"), at=NOW)
    before = _state(shop)

    outcome = shop.save(order(source_status="gone"), at=AFTER)

    assert (before, _state(shop)) == (NoticeState.SENT, NoticeState.CONFIRMED)
    assert outcome.counts.unchanged == 1
    assert not shop.save(order(source_status="gone"), at=AFTER).changes


@pytest.mark.parametrize(
    ("asked_at", "state"),
    [(LATER - timedelta(milliseconds=1), NoticeState.SENT), (LATER, NoticeState.CONFIRMED)],
)
def test_only_a_page_asked_for_after_the_attempt_is_evidence(
    shop: StockedStore, asked_at: datetime, state: NoticeState
) -> None:
    _shipped(shop)

    shop.save(order(source_status="gone"), at=asked_at)

    assert _state(shop) is state


def test_a_page_that_still_shows_the_old_status_confirms_nothing(shop: StockedStore) -> None:
    _shipped(shop, NoticeState.UNCONFIRMED)

    shop.save(order(total=1), at=AFTER)

    assert _state(shop) is NoticeState.UNCONFIRMED


def test_a_part_of_an_order_stays_sent(shop: StockedStore) -> None:
    shop.save(order())
    first = shop.details().lines[0].id
    _attempt(shop, shop.ship(draft("T1", {first: "1"})).notice_id)

    shop.save(order(source_status="gone"), at=AFTER)

    assert _state(shop) is NoticeState.SENT


def test_an_order_that_the_shop_called_shipped_before_proves_nothing(shop: StockedStore) -> None:
    shop.save(order(lines=(line("L1", "1"),)))
    shop.ship(notify=False)
    shop.save(order(lines=(line("L1", "1"),), source_status="gone"))
    _attempt(shop, shop.ship().notice_id)

    shop.save(order(lines=(line("L1", "1"),), source_status="gone"), at=AFTER)

    assert _state(shop) is NoticeState.SENT


def test_another_word_for_shipped_proves_nothing_where_one_was_there_before(shop: StockedStore) -> None:
    map_words(shop.db, store_id=shop.store_id, words={"done": OrderStatus.SHIPPED}, now=NOW, operator="Kim")
    shop.save(order())
    shop.ship(notify=False)
    shop.save(order(source_status="gone"))
    _attempt(shop, shop.ship().notice_id)

    shop.save(order(source_status="done"), at=AFTER)

    assert _state(shop) is NoticeState.SENT


def test_a_new_meaning_of_the_same_word_proves_nothing(shop: StockedStore) -> None:
    _shipped(shop)
    map_words(shop.db, store_id=shop.store_id, words={"paid": OrderStatus.SHIPPED}, now=LATER, operator="Kim")

    shop.save(order(), at=AFTER)

    assert _state(shop) is NoticeState.SENT


@pytest.mark.parametrize("state", [NoticeState.REFUSED, NoticeState.QUEUED])
def test_a_refused_or_waiting_notice_is_not_confirmed(shop: StockedStore, state: NoticeState) -> None:
    _shipped(shop, state)

    shop.save(order(source_status="gone"), at=AFTER)

    assert _state(shop) is state


@pytest.mark.parametrize(
    ("at", "state"), [(AFTER, NoticeState.CONFIRMED), (LATER - timedelta(seconds=1), NoticeState.SENT)]
)
def test_a_new_word_that_is_mapped_to_shipped_confirms_if_it_came_after_the_notice(
    shop: StockedStore, at: datetime, state: NoticeState
) -> None:
    _shipped(shop)
    shop.save(order(source_status="sent off"), at=at)
    before = _state(shop)

    changes = map_words(
        shop.db, store_id=shop.store_id, words={"sent off": OrderStatus.SHIPPED}, now=AFTER, operator="Kim"
    )

    assert before is NoticeState.SENT
    assert _state(shop) is state
    assert changes.notices is (state is NoticeState.CONFIRMED)
