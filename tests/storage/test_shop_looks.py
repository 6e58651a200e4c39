"""What a look at an order says of it beside its notice: that it is still open, and that a week brought nothing."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from looked_notices import CONFIRMED, SENT, UNCONFIRMED, attempt, feed_look, look, state_of, told_notice
from stocked_store import LATER, StockedStore, draft, exchange, order

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.look import LookWay, OrderLook
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import drift, queries
from ordersync_gui.storage.attempt_ends import FIRST_LOOK
from ordersync_gui.storage.differences import DRIFT_GRACE
from ordersync_gui.storage.tables import ShopLooks

OPEN = AttentionKind.OPEN_AT_SHOP
GRACE = LATER + DRIFT_GRACE
WEEK = LATER + timedelta(days=7)


def feed_notice(shop: StockedStore) -> int:
    return told_notice(shop, SENT, looks=LookWay.FEED)


def looked_at(shop: StockedStore) -> list[int]:
    return shop.db.column(ShopLooks.select(ShopLooks.at))


def ms(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def test_the_first_look_by_feed_comes_when_what_it_shows_counts(shop: StockedStore) -> None:
    feed_notice(shop)

    (notice,) = shop.details().notices
    assert notice.next_look_at == LATER + timedelta(minutes=65)
    assert FIRST_LOOK[LookWay.FEED] > DRIFT_GRACE


def test_an_order_that_a_look_shows_as_open_an_hour_later_is_open_at_the_shop(shop: StockedStore) -> None:
    notice = feed_notice(shop)

    look(shop, notice, None, at=GRACE - timedelta(seconds=1))
    early = shop.reasons()
    look(shop, notice, None, at=GRACE)

    assert (early, shop.reasons()) == ([], [OPEN])
    assert looked_at(shop) == [ms(GRACE)]
    assert state_of(shop, notice) is SENT


def test_a_word_that_only_its_spelling_keeps_out_of_the_map_counts(shop: StockedStore) -> None:
    notice = feed_notice(shop)

    look(shop, notice, None, "Paid", at=GRACE)

    assert shop.reasons() == [OPEN]


@pytest.mark.parametrize("word", ["wait", "pending", "odd", ""])
def test_another_word_than_the_stored_one_says_nothing_of_that(shop: StockedStore, word: str) -> None:
    notice = feed_notice(shop)

    look(shop, notice, None, word, at=GRACE)

    assert (shop.reasons(), looked_at(shop)) == ([], [])


def test_a_look_that_does_not_show_the_order_says_nothing(shop: StockedStore) -> None:
    notice = feed_notice(shop)

    found = OrderLook(GRACE, "gone", None, ("T1",), shown=False)
    feed_look(shop, notice, found, kept=exchange(), again_at=WEEK)

    assert (shop.reasons(), looked_at(shop), state_of(shop, notice)) == ([], [], SENT)
    assert "doesn't list the order" in str(shop.details().timeline[-1].message)


@pytest.mark.parametrize("word", ["gone", "void"])
def test_what_a_later_look_shows_otherwise_is_not_held_against_the_shop_any_more(
    shop: StockedStore, word: str
) -> None:
    notice = feed_notice(shop)
    look(shop, notice, None, at=GRACE)
    assert shop.reasons() == [OPEN]

    look(shop, notice, None, word, at=GRACE + timedelta(minutes=1))

    assert (shop.reasons(), looked_at(shop)) == ([], [])


def test_what_the_shop_calls_an_open_order_is_told_once(shop: StockedStore) -> None:
    notice = feed_notice(shop)
    for minutes in range(3):
        look(shop, notice, None, at=GRACE + timedelta(minutes=minutes), kept=exchange("open"))

    told = [str(entry.message) for entry in shop.details().timeline]
    assert told.count('Looked in the shop: it shows the order as "paid".') == 1
    assert len(queries.evidence(shop.db, notice_id=notice)) == 1


def confirmed_before(shop: StockedStore) -> None:
    """Another order, of which a notice was confirmed by what the shop shows."""
    shop.save(order("1002"))
    other = attempt(shop, shop.ship(draft("T2"), number="1002").notice_id, SENT)
    shop.save(order("1002", source_status="gone"), at=LATER + timedelta(minutes=1))
    assert state_of(shop, other) is CONFIRMED


def last_look(shop: StockedStore, notice: int) -> None:
    feed_look(shop, notice, OrderLook(WEEK, shown=False))


def test_after_a_week_without_a_sight_of_the_order_a_person_is_asked(shop: StockedStore) -> None:
    notice = feed_notice(shop)
    confirmed_before(shop)

    last_look(shop, notice)

    assert state_of(shop, notice) is UNCONFIRMED
    assert shop.reasons() == [AttentionKind.NOTICE_UNCONFIRMED]
    assert shop.details().notices[0].next_look_at is None


def test_a_failed_last_look_asks_as_well(shop: StockedStore) -> None:
    notice = feed_notice(shop)
    confirmed_before(shop)

    feed_look(shop, notice, OrderLook(LATER, shown=False))

    assert state_of(shop, notice) is UNCONFIRMED


@pytest.mark.parametrize("case", ["nothing ever confirmed", "another look follows", "asked directly", "shown"])
def test_nobody_is_asked(shop: StockedStore, case: str) -> None:
    notice = feed_notice(shop)
    if case != "nothing ever confirmed":
        confirmed_before(shop)

    again = WEEK if case == "another look follows" else None
    found = OrderLook(WEEK, "paid", shown=case == "shown")
    feed_look(shop, notice, found, again_at=again, asks=case != "asked directly")

    assert state_of(shop, notice) is SENT


def test_nobody_is_asked_about_an_order_that_an_import_showed_since(shop: StockedStore) -> None:
    notice = feed_notice(shop)
    confirmed_before(shop)
    shop.save(order(), at=GRACE)

    last_look(shop, notice)

    assert (state_of(shop, notice), shop.reasons()) == (SENT, [OPEN])


def test_nobody_is_asked_about_a_notice_that_was_told_anew(shop: StockedStore) -> None:
    notice = feed_notice(shop)
    confirmed_before(shop)
    shop.save(order(), at=GRACE)
    drift.tell_again(
        shop.db,
        order_id=shop.details().id,
        reason="not there",
        operator="Kim",
        now=GRACE,
        not_before=GRACE,
    )
    shop.db.run(ShopLooks.delete())

    last_look(shop, notice)

    assert state_of(shop, notice) is SENT


def test_a_shipped_word_of_a_shop_is_evidence_only_where_it_came_about(shop: StockedStore) -> None:
    notice = feed_notice(shop)
    shop.save(order("1003", source_status="gone"))
    assert shop.details("1003").status is OrderStatus.SHIPPED

    last_look(shop, notice)

    assert state_of(shop, notice) is SENT
