from __future__ import annotations

from datetime import timedelta

import pytest
from stocked_store import LATER, NOW, StockedStore, draft, order

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.notice import NEEDS_PERSON, NoticeState, Verdict
from ordersync_gui.domain.wording import say
from ordersync_gui.storage import outbox, queries
from ordersync_gui.storage.settling import settle_by_hand
from ordersync_gui.storage.tables import Notices
from ordersync_gui.storage.voiding import void_shipment

REFUSED, UNCONFIRMED = NoticeState.REFUSED, NoticeState.UNCONFIRMED


def _ended(shop: StockedStore, state: NoticeState, number: str = "1001") -> int:
    """A notice whose first attempt ended so."""
    shop.save(order(number))
    notice = shop.ship(number=number).notice_id
    assert notice is not None
    _attempt(shop, notice, state)
    return notice


def _attempt(shop: StockedStore, notice: int, state: NoticeState) -> None:
    shop.leased(notice)
    outbox.settle(
        shop.db,
        notice_id=notice,
        owner="me",
        state=state,
        now=NOW,
        error=None if state is NoticeState.SENT else say("No such order."),
        not_before=None,
        exchange=None,
    )


def _settle(
    shop: StockedStore, notice: int, verdict: Verdict, reason: str = "", judged: NoticeState | None = None
) -> Changes:
    return settle_by_hand(
        shop.db, notice_id=notice, verdict=verdict, reason=reason, operator="Ada", now=LATER, judged=judged
    )


def _state(shop: StockedStore, number: str = "1001") -> NoticeState:
    (notice,) = shop.details(number).notices
    return notice.state


def _due(shop: StockedStore) -> list[int]:
    return [view.id for view in outbox.due(shop.db, store_id=None, now=LATER)]


OUTCOMES = {
    Verdict.ARRIVED: (NoticeState.CONFIRMED, "Marked as arrived: the shop shows T1."),
    Verdict.AGAIN: (NoticeState.QUEUED, "To be sent again: the shop shows T1."),
    Verdict.DROP: (NoticeState.CANCELLED, "The notice was given up: the shop shows T1."),
}


@pytest.mark.parametrize("before", NEEDS_PERSON)
@pytest.mark.parametrize(("verdict", "outcome"), OUTCOMES.items())
def test_a_verdict_moves_the_notice_and_says_who_and_why(
    shop: StockedStore, before: NoticeState, verdict: Verdict, outcome: tuple[NoticeState, str]
) -> None:
    notice = _ended(shop, before)
    assert shop.details().attention

    changes = _settle(shop, notice, verdict, "  the shop\nshows T1. ")

    after, sentence = outcome
    details = shop.details()
    assert _state(shop) is after
    assert details.notices[0].last_error == ""
    assert details.attention == ()
    (entry,) = (entry for entry in details.timeline if str(entry.message) == sentence)
    assert (entry.who, entry.at) == ("Ada", LATER)
    assert changes == Changes(orders=frozenset({details.id}), notices=True, membership=True)


def test_only_what_is_to_be_sent_again_is_due_and_at_once(shop: StockedStore) -> None:
    again, arrived, dropped = (_ended(shop, REFUSED, number) for number in ("1", "2", "3"))
    assert _due(shop) == []

    _settle(shop, again, Verdict.AGAIN)
    _settle(shop, arrived, Verdict.ARRIVED, "seen")
    _settle(shop, dropped, Verdict.DROP)

    assert _due(shop) == [again]
    assert shop.details("1").notices[0].not_before <= LATER


def test_a_notice_sent_again_takes_the_usual_way_with_the_same_content(shop: StockedStore) -> None:
    shop.save(order())
    notice = shop.ship().notice_id
    assert notice is not None
    expires = NOW + timedelta(minutes=5)
    first = outbox.lease(shop.db, notice_id=notice, owner="me", expires=expires, now=NOW)
    outbox.settle(
        shop.db,
        notice_id=notice,
        owner="me",
        state=REFUSED,
        now=NOW,
        error=say("No."),
        not_before=None,
        exchange=None,
    )
    _settle(shop, notice, Verdict.AGAIN)

    assert outbox.lease(shop.db, notice_id=notice, owner="me", expires=expires, now=LATER) == first
    assert shop.details().notices[0].attempts == 2


def test_a_settled_notice_no_longer_holds_back_a_later_one(shop: StockedStore) -> None:
    shop.save(order())
    lines = shop.details().lines
    first = shop.ship(draft("T1", {lines[0].id: "1"})).notice_id
    second = shop.ship(draft("T2")).notice_id
    assert first is not None
    _attempt(shop, first, UNCONFIRMED)
    assert _due(shop) == []

    _settle(shop, first, Verdict.DROP, "not in the shop")

    assert _due(shop) == [second]


@pytest.mark.parametrize("reason", ["", "  ", " . "])
@pytest.mark.parametrize(
    ("before", "verdict"),
    [*((UNCONFIRMED, verdict) for verdict in Verdict), (REFUSED, Verdict.ARRIVED)],
)
def test_what_only_a_look_into_the_shop_can_tell_needs_a_reason(
    shop: StockedStore, before: NoticeState, verdict: Verdict, reason: str
) -> None:
    notice = _ended(shop, before)
    told = shop.told()

    with pytest.raises(UsageError) as caught:
        _settle(shop, notice, verdict, reason)

    assert caught.value.field == "reason"
    assert _state(shop) is before
    assert shop.told() == told


@pytest.mark.parametrize(
    ("verdict", "sentence"),
    [(Verdict.AGAIN, "To be sent again."), (Verdict.DROP, "The notice was given up.")],
)
def test_a_refused_notice_needs_no_reason(shop: StockedStore, verdict: Verdict, sentence: str) -> None:
    _settle(shop, _ended(shop, REFUSED), verdict)

    assert sentence in shop.told()


@pytest.mark.parametrize("verdict", Verdict)
@pytest.mark.parametrize("state", [state for state in NoticeState if state not in NEEDS_PERSON])
def test_a_notice_that_waits_for_nobody_stays_as_it_is(
    shop: StockedStore, state: NoticeState, verdict: Verdict
) -> None:
    shop.save(order())
    notice = shop.ship().notice_id
    assert notice is not None
    _bring(shop, notice, state)
    told = shop.told()

    with pytest.raises(UsageError, match=state.value):
        _settle(shop, notice, verdict, "because")

    assert _state(shop) is state
    assert shop.told() == told


def _bring(shop: StockedStore, notice: int, state: NoticeState) -> None:
    """A fresh notice into a state that needs nobody."""
    match state:
        case NoticeState.SENDING:
            shop.leased(notice)
        case NoticeState.SENT:
            _attempt(shop, notice, state)
        case NoticeState.CONFIRMED | NoticeState.CANCELLED:
            _attempt(shop, notice, REFUSED)
            verdict = Verdict.ARRIVED if state is NoticeState.CONFIRMED else Verdict.DROP
            _settle(shop, notice, verdict, "seen")


def test_the_second_of_two_verdicts_is_refused(shop: StockedStore) -> None:
    notice = _ended(shop, UNCONFIRMED)
    _settle(shop, notice, Verdict.ARRIVED, "seen")

    with pytest.raises(UsageError, match="confirmed"):
        _settle(shop, notice, Verdict.AGAIN, "not seen")

    assert _due(shop) == []


def test_a_verdict_on_a_refused_notice_doesnt_hold_when_it_is_unconfirmed_by_now(shop: StockedStore) -> None:
    notice = _ended(shop, UNCONFIRMED)

    with pytest.raises(UsageError, match="unconfirmed"):
        _settle(shop, notice, Verdict.AGAIN, "mended", judged=REFUSED)

    assert _state(shop) is UNCONFIRMED
    _settle(shop, notice, Verdict.AGAIN, "not there", judged=UNCONFIRMED)
    assert _due(shop) == [notice]


def test_only_the_settled_notices_attention_goes(shop: StockedStore) -> None:
    shop.save(order())
    lines = shop.details().lines
    first = shop.ship(draft("T1", {lines[0].id: "1"})).notice_id
    second = shop.ship(draft("T2")).notice_id
    for notice in (first, second):
        assert notice is not None
        _attempt(shop, notice, REFUSED)
    assert first is not None

    _settle(shop, first, Verdict.DROP)

    assert [reason.kind for reason in shop.details().attention] == [AttentionKind.NOTICE_REFUSED]


def test_there_is_no_such_notice(shop: StockedStore) -> None:
    with pytest.raises(NotFound, match="no notice 4711"):
        _settle(shop, 4711, Verdict.DROP)
    assert queries.notices(shop.db, store_id=None, state=None) == ()


def test_the_notice_of_a_parcel_that_was_taken_back_isnt_sent_again(shop: StockedStore) -> None:
    notice = _ended(shop, UNCONFIRMED)
    parcel = shop.details().shipments[0].id
    void_shipment(shop.db, shipment_id=parcel, reason="wrong", operator="Kim", now=NOW)

    with pytest.raises(UsageError, match="taken back"):
        _settle(shop, notice, Verdict.AGAIN, "not there")

    assert _state(shop) is UNCONFIRMED
    _settle(shop, notice, Verdict.DROP, "not there")
    assert _state(shop) is NoticeState.CANCELLED


def test_a_settled_notice_is_looked_for_no_more(shop: StockedStore) -> None:
    notice = _ended(shop, UNCONFIRMED)
    shop.db.run(Notices.update(next_look_at=1))

    _settle(shop, notice, Verdict.ARRIVED, "seen")

    assert shop.details().notices[0].next_look_at is None
