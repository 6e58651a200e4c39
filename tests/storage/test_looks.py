"""What a look at an order in its shop does to the notice that it was made for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from looked_notices import (
    AFTER,
    CONFIRMED,
    QUEUED,
    SENT,
    SOON,
    UNCONFIRMED,
    attempt,
    due_looks,
    look,
    state_of,
    told_notice,
)
from mapped import map_words
from stocked_store import LATER, NOW, WORDS, StockedStore, draft, exchange, order

from ordersync_gui.domain.exchange import Purpose
from ordersync_gui.domain.look import OrderLook
from ordersync_gui.domain.notice import NoticeState, Verdict
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import looks, outbox, queries, settling
from ordersync_gui.storage.tables import Notices


@pytest.mark.parametrize("state", [SENT, UNCONFIRMED])
def test_a_minute_after_an_attempt_the_order_is_looked_at(shop: StockedStore, state: NoticeState) -> None:
    notice = told_notice(shop, state)

    assert due_looks(shop, SOON - timedelta(milliseconds=1)) == []
    assert due_looks(shop, SOON) == [notice]
    assert due_looks(shop, LATER, all_open=True) == [notice]


def test_a_shop_that_cant_show_one_order_isnt_looked_at(shop: StockedStore) -> None:
    shop.save(order())
    attempt(shop, shop.ship().notice_id, SENT, looks=None)

    assert due_looks(shop, AFTER + timedelta(days=9)) == []


def test_a_disconnected_shop_isnt_looked_at(shop: StockedStore) -> None:
    told_notice(shop)
    shop.change(connected=False)

    assert due_looks(shop, AFTER, all_open=True) == []


@pytest.mark.parametrize("state", [SENT, UNCONFIRMED])
@pytest.mark.parametrize(
    ("shown", "word"),
    [(("T 1",), "gone"), (None, "gone")],
    ids=["number and status", "status where no number is shown"],
)
def test_what_the_shop_shows_confirms_with_the_evidence_in_the_timeline(
    shop: StockedStore, state: NoticeState, shown: tuple[str, ...] | None, word: str
) -> None:
    notice = told_notice(shop, state)

    assert look(shop, notice, shown, word, kept=exchange("shown"), again_at=AFTER)

    details = shop.details()
    assert details.notices[0].state is CONFIRMED
    assert details.notices[0].next_look_at is None
    assert details.attention == ()
    entry = details.timeline[-1]
    assert str(entry.message) == "Confirmed by a look at the order in the shop."
    assert entry.evidence is not None
    assert queries.exchange(shop.db, entry.evidence) == exchange("shown")


def test_a_part_is_confirmed_by_its_number_alone(shop: StockedStore) -> None:
    shop.save(order())
    first = shop.details().lines[0].id
    notice = attempt(shop, shop.ship(draft("T1", {first: "1"})).notice_id, SENT)

    look(shop, notice, None, "gone")
    before = state_of(shop, notice)
    look(shop, notice, ("t1",))

    assert (before, state_of(shop, notice)) == (SENT, CONFIRMED)


@pytest.mark.parametrize(
    ("at", "verifiable", "state"),
    [
        (LATER + timedelta(minutes=2), True, QUEUED),
        (LATER + timedelta(minutes=2) - timedelta(milliseconds=1), True, UNCONFIRMED),
        (AFTER, False, UNCONFIRMED),
    ],
)
def test_only_a_late_look_at_a_shop_that_shows_all_sends_what_is_absent_again(
    shop: StockedStore, at: datetime, *, verifiable: bool, state: NoticeState
) -> None:
    notice = told_notice(shop)

    look(shop, notice, ("T2",), at=at, verifiable=verifiable, kept=exchange())

    assert state_of(shop, notice) is state
    assert [view.id for view in outbox.due(shop.db, store_id=None, now=at)] == (
        [notice] if state is QUEUED else []
    )
    told = "The shop shows neither the parcel nor the order as shipped: the notice is sent again."
    assert (shop.told()[-1] == told) is (state is QUEUED)


@pytest.mark.parametrize(
    ("shown", "word"),
    [(None, "paid"), ((), "gone"), (("T2",), "gone")],
    ids=["no numbers", "shipped", "other number"],
)
def test_what_isnt_surely_absent_stays_a_question(
    shop: StockedStore, shown: tuple[str, ...] | None, word: str
) -> None:
    notice = told_notice(shop)
    map_words(shop.db, store_id=shop.store_id, words={"paid": WORDS[word]}, now=NOW, operator="Kim")

    look(shop, notice, shown, word)

    assert state_of(shop, notice) is UNCONFIRMED


def test_a_sent_notice_is_never_sent_again_by_a_look(shop: StockedStore) -> None:
    notice = told_notice(shop, SENT)

    look(shop, notice, ())

    assert state_of(shop, notice) is SENT


def test_the_rest_of_a_notice_in_two_steps_is_sent_where_the_first_arrived(shop: StockedStore) -> None:
    notice = told_notice(shop)

    look(shop, notice, ("T1",), steps=2)

    assert state_of(shop, notice) is QUEUED
    leased = outbox.lease(shop.db, notice_id=notice, owner="me", expires=AFTER, now=AFTER)
    assert leased is not None
    assert leased.steps_done == 1


@pytest.mark.parametrize(
    ("steps", "verifiable", "shown"), [(1, True, ("T1",)), (2, False, ("T1",)), (2, True, ())]
)
def test_a_step_that_was_accepted_is_never_sent_again_by_a_look(
    shop: StockedStore, steps: int, shown: tuple[str, ...], *, verifiable: bool
) -> None:
    shop.save(order())
    notice = shop.ship().notice_id
    assert notice is not None
    shop.leased(notice)
    outbox.step_done(
        shop.db, notice_id=notice, owner="me", steps_done=1, name=say("x"), of=2, exchange=None, now=LATER
    )
    outbox.recover(shop.db, is_gone=lambda _: True, now=LATER)

    look(shop, notice, shown, steps=steps, verifiable=verifiable)

    assert state_of(shop, notice) is UNCONFIRMED


def _send_again(shop: StockedStore, notice: int) -> None:
    settling.settle_by_hand(
        shop.db, notice_id=notice, verdict=Verdict.AGAIN, reason="looked", operator="Kim", now=LATER
    )


@pytest.mark.parametrize(
    "meanwhile",
    [
        _send_again,
        lambda shop, notice: shop.db.run(
            Notices.update(attempt_ended_at=Notices.attempt_ended_at + 1).where(Notices.id == notice)
        ),
    ],
    ids=["a person", "another attempt"],
)
def test_a_look_for_an_attempt_that_is_history_changes_nothing(
    shop: StockedStore, meanwhile: Callable[[StockedStore, int], object]
) -> None:
    notice = told_notice(shop)
    meanwhile(shop, notice)
    before = queries.notices(shop.db, store_id=None, state=None)

    assert not look(shop, notice, ("T1",), "gone", kept=exchange(), again_at=AFTER)

    assert queries.notices(shop.db, store_id=None, state=None) == before


@pytest.mark.parametrize("at", [LATER, LATER - timedelta(seconds=1)])
def test_a_look_that_was_begun_before_the_attempt_ended_only_sets_the_next(
    shop: StockedStore, at: datetime
) -> None:
    notice = told_notice(shop)

    look(shop, notice, ("T1",), "gone", at=at, again_at=AFTER)

    assert state_of(shop, notice) is UNCONFIRMED
    assert due_looks(shop, AFTER) == [notice]


def test_a_look_from_a_clock_that_was_set_back_since_proves_nothing(shop: StockedStore) -> None:
    notice = told_notice(shop)
    look = OrderLook(AFTER + timedelta(hours=1), "paid", None, ())

    looks.note_look(
        shop.db,
        notice_id=notice,
        owner_attempt_ended_at=LATER,
        look=look,
        exchange=None,
        now=AFTER,
        verifiable=True,
        steps=1,
        next_look_at=None,
    )

    assert state_of(shop, notice) is UNCONFIRMED


def test_looks_that_show_the_same_are_kept_once(shop: StockedStore) -> None:
    notice = told_notice(shop, SENT)
    for minutes in range(5):
        look(shop, notice, (), at=AFTER + timedelta(minutes=minutes), kept=exchange("absent"))
    look(shop, notice, None, at=AFTER + timedelta(minutes=9), kept=exchange("unclear"))

    kept = queries.evidence(shop.db, notice_id=notice)
    assert [(view.exchange.response_body, view.purpose, view.attempt) for view in kept] == [
        ("unclear", Purpose.LOOK, 1),
        ("absent", Purpose.LOOK, 1),
    ]


def test_no_further_look_ends_the_looking(shop: StockedStore) -> None:
    notice = told_notice(shop, SENT)

    look(shop, notice, None)

    assert due_looks(shop, AFTER + timedelta(days=30)) == []
    assert due_looks(shop, AFTER, all_open=True) == [notice]


def test_attempts_in_vain_wait_longer_and_longer(shop: StockedStore) -> None:
    notice = told_notice(shop)
    waits = []
    for attempts in (1, 2, 3, 40):
        shop.db.run(Notices.update(state=UNCONFIRMED.value, attempts=attempts).where(Notices.id == notice))
        look(shop, notice, ())
        waits.append(shop.details().notices[0].not_before - AFTER)

    assert waits == [timedelta(), timedelta(minutes=1), timedelta(minutes=2), timedelta(hours=6)]
