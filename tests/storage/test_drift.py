"""What the desk and a shop say differently of an order is noticed, and can be worked off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from stocked_store import HOME, LATER, NOW, StockedStore, draft, line, order

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.errors import NotFound, UsageError
from ordersync_gui.domain.notice import NoticeState, Verdict
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import drift, outbox
from ordersync_gui.storage.differences import DRIFT_GRACE
from ordersync_gui.storage.settling import settle_by_hand
from ordersync_gui.storage.tables import ShopLooks

OPEN, ELSEWHERE = AttentionKind.OPEN_AT_SHOP, AttentionKind.SHIPPED_AT_SHOP
CONFLICT, TOO_MUCH = AttentionKind.ADDRESS_CONFLICT, AttentionKind.SHIPPED_TOO_MUCH
AFTER = NOW + DRIFT_GRACE
NEW_HOME = replace(HOME, address1="Storgatan 9")


def _told(shop: StockedStore, state: NoticeState = NoticeState.SENT, number: str = "1001") -> None:
    """The order is shipped, and the attempt to tell its shop ended now."""
    shop.save(order(number))
    shop.attempt(shop.ship(number=number).notice_id, state)


def _accept(shop: StockedStore, reason: str = "They pack slowly") -> bool:
    return bool(drift.accept_drift(shop.db, order_id=shop.details().id, reason=reason, operator="Kim", now=LATER))


def _again(shop: StockedStore, reason: str = "Reopened") -> bool:
    return bool(
        drift.tell_again(
            shop.db, order_id=shop.details().id, reason=reason, operator="Kim", now=AFTER, not_before=AFTER
        )
    )


def _done(shop: StockedStore, reason: str = "") -> bool:
    return bool(drift.done_at_shop(shop.db, order_id=shop.details().id, reason=reason, operator="Kim", now=LATER))


class TestOpenAtTheShop:
    """The order is shipped here and its shop was told, but shows it as open."""

    @pytest.mark.parametrize("total", [4500, 1])
    def test_a_page_from_an_hour_later_that_shows_it_open_is_noticed(self, shop: StockedStore, total: int) -> None:
        """An order that didn't change otherwise is looked at, too."""
        _told(shop)

        shop.save(order(total=total), at=AFTER - timedelta(milliseconds=1))
        early = shop.reasons()
        outcome = shop.save(order(total=total), at=AFTER)

        assert (early, shop.reasons()) == ([], [OPEN])
        assert outcome.changes.orders == {shop.details().id}
        assert outcome.changes.membership
        (reason,) = shop.details().attention
        assert reason.detail == "paid"
        assert shop.details().status is OrderStatus.SHIPPED

    @pytest.mark.parametrize("word", ["pending", "wait"])
    def test_other_open_words_are_noticed_too(self, shop: StockedStore, word: str) -> None:
        _told(shop)

        shop.save(order(source_status=word), at=AFTER)

        assert shop.reasons() == [OPEN]

    @pytest.mark.parametrize("word", ["gone", "void", "odd"])
    def test_shipped_cancelled_and_unmapped_words_are_none(self, shop: StockedStore, word: str) -> None:
        _told(shop)

        shop.save(order(source_status=word), at=AFTER)

        assert OPEN not in shop.reasons()

    def test_an_older_page_takes_nothing_back(self, shop: StockedStore) -> None:
        _told(shop)
        shop.save(order(), at=AFTER)

        shop.save(order(), at=NOW)

        assert shop.reasons() == [OPEN]
        assert shop.db.column(ShopLooks.select(ShopLooks.at)) == [int(AFTER.timestamp() * 1000)]

    def test_it_ends_when_the_shop_shows_it_as_shipped(self, shop: StockedStore) -> None:
        _told(shop)
        shop.save(order(), at=AFTER)

        shop.save(order(source_status="gone"), at=AFTER + timedelta(minutes=1))

        assert (shop.reasons(), shop.states()) == ([], [NoticeState.CONFIRMED])

    def test_a_confirmed_order_that_the_shop_opens_again_is_noticed(self, shop: StockedStore) -> None:
        _told(shop)
        shop.save(order(source_status="gone"), at=LATER)

        shop.save(order(), at=AFTER)

        assert shop.reasons() == [OPEN]

    def test_a_notice_that_was_given_up_counts_from_its_attempt(self, shop: StockedStore) -> None:
        _told(shop, NoticeState.REFUSED)
        shop.save(order(), at=AFTER)
        refused = shop.reasons()
        settle_by_hand(
            shop.db,
            notice_id=shop.details().notices[0].id,
            verdict=Verdict.DROP,
            reason="",
            operator="Kim",
            now=AFTER,
        )

        assert (refused, shop.reasons()) == ([AttentionKind.NOTICE_REFUSED], [OPEN])

    @pytest.mark.parametrize("state", [NoticeState.QUEUED, NoticeState.UNCONFIRMED])
    def test_a_notice_that_is_not_through_makes_none(self, shop: StockedStore, state: NoticeState) -> None:
        _told(shop, state)

        shop.save(order(), at=AFTER)

        assert OPEN not in shop.reasons()

    def test_an_order_of_which_no_shop_was_told_makes_none(self, shop: StockedStore) -> None:
        shop.save(order())
        shop.ship(notify=False)

        shop.save(order(), at=AFTER)

        assert shop.reasons() == []

    def test_a_part_makes_none_and_all_parts_do(self, shop: StockedStore) -> None:
        shop.save(order())
        shop.attempt(shop.ship(draft("T1", {shop.details().lines[0].id: "1"})).notice_id)
        shop.save(order(), at=AFTER)
        part = shop.reasons()
        shop.attempt(shop.ship(draft("T2")).notice_id, at=AFTER)
        shop.save(order(), at=AFTER + DRIFT_GRACE)

        assert (part, shop.reasons()) == ([], [OPEN])

    def test_a_parcel_that_was_taken_back_makes_none(self, shop: StockedStore) -> None:
        _told(shop)
        shop.save(order(), at=AFTER)

        shop.void()

        assert shop.reasons() == [AttentionKind.SHOP_HAS_OLD]

    def test_pages_note_a_look_only_at_orders_with_a_parcel(self, shop: StockedStore) -> None:
        shop.save(order("1"), order("2"))
        shop.ship(number="1")

        shop.save(order("1"), order("2"), at=LATER)

        assert shop.db.column(ShopLooks.select(ShopLooks.order)) == [shop.details("1").id]

    def test_telling_again_sends_the_whole_notice_once_more_but_no_second_mail(self, shop: StockedStore) -> None:
        shop.save(order())
        shop.attempt(shop.ship(draft("T1", note_to_buyer="Thanks"), buyer_mail=True).notice_id)
        shop.save(order(), at=AFTER)

        changed = _again(shop)

        assert changed
        assert shop.reasons() == []
        second = shop.details().notices[-1]
        assert (second.revision, second.correction, second.whole_order) == (2, False, True)
        leased = outbox.lease(
            shop.db, notice_id=second.id, owner="me", expires=AFTER + timedelta(minutes=5), now=AFTER
        )
        assert leased is not None
        assert (leased.notice.tracking_number, leased.notice.note_to_buyer) == ("T1", "Thanks")
        assert not leased.notice.notify_buyer
        assert shop.told()[-2:] == ["The shop is told again: Reopened.", "Notice queued."]

    def test_a_shop_that_never_accepted_mails_the_buyer_as_it_was_to(self, shop: StockedStore) -> None:
        shop.save(order())
        notice = shop.ship(buyer_mail=True).notice_id
        shop.attempt(notice, NoticeState.REFUSED)
        assert notice is not None
        settle_by_hand(shop.db, notice_id=notice, verdict=Verdict.DROP, reason="", operator="Kim", now=NOW)
        shop.save(order(), at=AFTER)

        _again(shop)

        leased = outbox.lease(
            shop.db,
            notice_id=shop.details().notices[-1].id,
            owner="me",
            expires=AFTER + timedelta(minutes=5),
            now=AFTER,
        )
        assert leased is not None
        assert leased.notice.notify_buyer

    def test_telling_again_needs_a_reason_and_a_shop_that_shows_it_open(self, shop: StockedStore) -> None:
        _told(shop)
        with pytest.raises(UsageError, match="doesn't show this shipped order as open"):
            _again(shop)
        shop.save(order(), at=AFTER)
        with pytest.raises(UsageError, match="Say why"):
            _again(shop, " ")
        _again(shop)
        with pytest.raises(UsageError):
            _again(shop)

        assert len(shop.details().notices) == 2

    def test_still_open_after_that_is_noticed_anew(self, shop: StockedStore) -> None:
        _told(shop)
        shop.save(order(), at=AFTER)
        _again(shop)
        shop.attempt(shop.details().notices[-1].id, at=AFTER)

        shop.save(order(), at=AFTER + timedelta(minutes=59))
        early = shop.reasons()
        shop.save(order(), at=AFTER + DRIFT_GRACE)

        assert (early, shop.reasons()) == ([], [OPEN])


class TestAccepting:
    """A person says that a difference is all right."""

    def test_it_needs_nobody_any_more_and_the_reason_stays(self, shop: StockedStore) -> None:
        _told(shop)
        shop.save(order(), at=AFTER)

        assert _accept(shop)

        assert shop.reasons() == []
        assert shop.told()[-1] == 'It is all right that the shop shows "paid" after shipping: They pack slowly.'
        shop.save(order(total=1), at=AFTER + DRIFT_GRACE)
        assert shop.reasons() == []

    def test_another_word_is_another_difference(self, shop: StockedStore) -> None:
        _told(shop)
        shop.save(order(), at=AFTER)
        _accept(shop)

        shop.save(order(source_status="wait"), at=AFTER)

        assert shop.reasons() == [OPEN]

    def test_another_kind_is_another_difference_and_the_first_stays_accepted(self, shop: StockedStore) -> None:
        _told(shop)
        shop.save(order(), at=AFTER)
        _accept(shop)
        shop.save(order(lines=(line("L1", "1"), line("L2", "1"))), at=AFTER)
        second = shop.reasons()

        _accept(shop, "The buyer may keep it")

        assert (second, shop.reasons()) == ([TOO_MUCH], [])

    def test_it_needs_a_reason_and_a_difference(self, shop: StockedStore) -> None:
        _told(shop)
        with pytest.raises(UsageError, match="nothing different"):
            _accept(shop)
        shop.save(order(), at=AFTER)
        with pytest.raises(UsageError, match="Say why") as unsaid:
            _accept(shop, " ")
        with pytest.raises(NotFound):
            drift.accept_drift(shop.db, order_id=99, reason="a", operator="Kim", now=NOW)

        assert unsaid.value.field == "reason"
        assert shop.reasons() == [OPEN]

    def test_what_is_no_difference_of_words_cannot_be_accepted(self, shop: StockedStore) -> None:
        shop.save(order(ship_to=replace(HOME, address1="")))

        with pytest.raises(UsageError):
            _accept(shop)

    def test_a_cancellation_after_shipping_can_be_accepted(self, shop: StockedStore) -> None:
        _told(shop)
        shop.save(order(source_status="void"), at=LATER)

        _accept(shop, "It comes back")

        assert shop.reasons() == []
        assert shop.told()[-1] == "It is all right that it was cancelled after shipping: It comes back."


class TestDoneInTheShop:
    """A person changed in the shop what it had been told and isn't true any more."""

    @pytest.mark.parametrize(
        ("reason", "told"),
        [
            ("", "Changed in the shop by hand."),
            ("Number typed in.", "Changed in the shop by hand: Number typed in."),
        ],
    )
    def test_it_needs_nobody_any_more(self, shop: StockedStore, reason: str, told: str) -> None:
        _told(shop)
        shop.correct()
        assert shop.reasons() == [AttentionKind.SHOP_HAS_OLD]

        assert _done(shop, reason)

        assert (shop.reasons(), shop.parcel().shop_outdated, shop.told()[-1]) == ([], False, told)

    def test_without_anything_to_change_it_is_refused(self, shop: StockedStore) -> None:
        _told(shop)

        with pytest.raises(UsageError):
            _done(shop)
        with pytest.raises(NotFound):
            drift.done_at_shop(shop.db, order_id=99, reason="", operator="Kim", now=NOW)


@pytest.mark.parametrize("act", [_accept, _again])
def test_a_failure_on_the_way_leaves_the_difference(
    shop: StockedStore, monkeypatch: pytest.MonkeyPatch, act: Callable[[StockedStore], bool]
) -> None:
    _told(shop)
    shop.save(order(), at=AFTER)
    before = shop.details()

    def fail(*_args: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(drift, "derive", fail)
    with pytest.raises(RuntimeError):
        act(shop)

    assert shop.details() == before
