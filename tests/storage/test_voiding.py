"""A parcel that is taken back counts for nothing, and what the shop heard of it is said."""

from __future__ import annotations

from decimal import Decimal

import pytest
from stocked_store import LATER, NOW, StockedStore, draft, line, order

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.channel import NoticeField
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import Busy, NotFound, NotShippable, UsageError
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage import outbox, queries, voiding
from ordersync_gui.storage.tables import Shipments

OLD = AttentionKind.SHOP_HAS_OLD


def _line(shop: StockedStore, index: int = 0) -> int:
    return shop.details().lines[index].id


def test_a_parcel_whose_notice_waits_is_taken_back_with_it_and_the_shop_hears_nothing(shop: StockedStore) -> None:
    shop.save(order())
    shop.ship()

    voided = shop.void()

    details = shop.details()
    assert (voided.told, voided.changes.notices) == (False, True)
    assert voided.changes.orders == {details.id}
    assert voided.changes.membership
    assert shop.states() == [NoticeState.CANCELLED]
    assert details.status is OrderStatus.AWAITING_SHIPMENT
    assert [view.shipped for view in details.lines] == [Decimal(0), Decimal(0)]
    (parcel,) = details.shipments
    assert (parcel.voided, parcel.voided_at, parcel.void_reason, parcel.shop_outdated) == (
        True,
        LATER,
        "Broken",
        False,
    )
    assert details.attention == ()
    assert shop.told()[-2:] == [
        "Parcel DHL T1 was taken back: Broken.",
        "Its notice was cancelled: the shop isn't told of it.",
    ]
    assert details.timeline[-1].who == "Kim"
    row = queries.order_rows(shop.db, [details.id])[details.id]
    assert row.notice is None, "in the list it looks like an order that was never shipped"
    assert outbox.due(shop.db, store_id=None, now=LATER) == ()


def test_an_equal_parcel_after_that_is_a_new_one(shop: StockedStore) -> None:
    shop.save(order())
    first = shop.ship()
    shop.void()

    again = shop.ship()

    assert again.created
    assert again.shipment_id != first.shipment_id
    assert again.notice_id not in (None, first.notice_id)
    assert shop.details().status is OrderStatus.SHIPPED


@pytest.mark.parametrize("state", [NoticeState.SENT, NoticeState.UNCONFIRMED])
def test_a_parcel_that_the_shop_heard_of_is_taken_back_and_has_to_be_changed_there(
    shop: StockedStore, state: NoticeState
) -> None:
    shop.save(order())
    shop.attempt(shop.ship().notice_id, state)

    voided = shop.void()

    assert voided.told
    assert shop.states() == [state]
    assert shop.parcel().shop_outdated
    (old,) = (reason for reason in shop.details().attention if reason.kind is OLD)
    assert "DHL T1, which was taken back here." in old.detail
    assert ("may have been" in old.detail) is (state is NoticeState.UNCONFIRMED)
    assert shop.told()[-1] == old.detail


def test_of_a_confirmed_parcel_the_same_is_said(shop: StockedStore) -> None:
    shop.save(order())
    shop.attempt(shop.ship().notice_id)
    shop.save(order(source_status="gone"), at=LATER)
    assert shop.states() == [NoticeState.CONFIRMED]

    shop.void()

    assert shop.reasons() == [OLD]


def test_a_refused_notice_goes_with_its_parcel(shop: StockedStore) -> None:
    shop.save(order())
    shop.attempt(shop.ship().notice_id, NoticeState.REFUSED)

    voided = shop.void()

    assert (voided.told, shop.states(), shop.reasons()) == (False, [NoticeState.CANCELLED], [])


@pytest.mark.parametrize("state", [NoticeState.QUEUED, NoticeState.REFUSED])
def test_a_notice_of_which_the_shop_took_a_step_was_told(shop: StockedStore, state: NoticeState) -> None:
    shop.save(order())
    shop.attempt(shop.ship().notice_id, state, steps=1)

    voided = shop.void()

    assert (voided.told, shop.states(), shop.reasons()) == (True, [NoticeState.CANCELLED], [OLD])


def test_while_its_notice_is_being_sent_a_parcel_stays(shop: StockedStore) -> None:
    shop.save(order())
    shop.leased(shop.ship().notice_id)

    with pytest.raises(Busy, match="Wait for the answer"):
        shop.void()

    assert not shop.parcel().voided
    assert shop.states() == [NoticeState.SENDING]
    assert not any("taken back" in sentence for sentence in shop.told())


def test_what_cannot_be_taken_back_says_why(shop: StockedStore) -> None:
    shop.save(order())
    shop.ship()

    with pytest.raises(UsageError, match="Say why") as unsaid:
        shop.void(reason=" . ")
    shop.void()
    with pytest.raises(UsageError, match="taken back already"):
        shop.void()
    with pytest.raises(NotFound):
        shop.void(99)

    assert unsaid.value.field == "reason"


def test_a_number_that_was_taken_back_is_still_found(shop: StockedStore) -> None:
    shop.save(order())
    shop.ship(draft("ABC123"))
    shop.void()
    shop.save(order(total=1))

    assert list(queries.order_ids(shop.db, OrderFilter(text="abc123"))) == [shop.details().id]


def test_an_order_whose_only_told_parcel_was_taken_back_can_be_shipped_though_the_shop_says_shipped(
    shop: StockedStore,
) -> None:
    shop.save(order())
    shop.attempt(shop.ship().notice_id)
    shop.save(order(source_status="gone"), at=LATER)
    shop.void()

    assert shop.ship(draft("T2")).created
    assert shop.details().status is OrderStatus.SHIPPED


def test_an_order_that_somebody_else_shipped_after_an_untold_parcel_was_taken_back_is_not_shipped(
    shop: StockedStore,
) -> None:
    shop.save(order())
    shop.ship()
    shop.void()
    shop.save(order(source_status="gone"))

    with pytest.raises(NotShippable, match="says the shop"):
        shop.ship(draft("T2"))


def test_an_order_cancelled_after_its_parcel_was_taken_back_needs_nobody(shop: StockedStore) -> None:
    shop.save(order())
    shop.ship()
    shop.void()

    shop.save(order(source_status="void"))

    assert shop.reasons() == []


def test_of_a_split_one_parcel_goes_back_and_the_other_stays(shop: StockedStore) -> None:
    shop.save(order())
    shop.ship(draft("T1", {_line(shop): "1"}))
    shop.ship(draft("T2"))

    shop.void(shop.parcel(index=0).id)

    assert shop.states() == [NoticeState.CANCELLED, NoticeState.QUEUED]
    assert [view.shipped for view in shop.details().lines] == [Decimal(1), Decimal(1)]
    assert shop.details().status is OrderStatus.AWAITING_SHIPMENT
    assert shop.ship(draft("T3")).created
    assert shop.details().status is OrderStatus.SHIPPED


def test_a_line_of_a_parcel_that_was_taken_back_can_vanish_at_the_shop(shop: StockedStore) -> None:
    shop.save(order())
    shop.ship()
    shop.void()

    shop.save(order(lines=(line("L2", "1"),)))
    shop.ship(draft("T2"))

    assert shop.reasons() == []
    assert [(view.line.line_id, view.shipped) for view in shop.details().lines] == [
        ("L2", Decimal(1)),
        ("L1", Decimal(0)),
    ]
    assert len(shop.parcel(index=0).lines) == 2
    assert shop.details().status is OrderStatus.SHIPPED


class TestOfAShopThatIsToldOnce:
    """The shop can't be told of parts: it is told of the whole order with the last parcel."""

    def _split(self, shop: StockedStore) -> None:
        shop.save(order())
        shop.ship(draft("T1", {_line(shop): "1"}), tells_parts=False)
        shop.ship(draft("T2"), tells_parts=False, buyer_mail=True)

    def _waiting(self, shop: StockedStore) -> list[str]:
        query = Shipments.select(Shipments.tracking_number).where(Shipments.notice_waits).order_by(Shipments.id)
        return list(shop.db.column(query))

    @pytest.mark.parametrize("state", [None, NoticeState.REFUSED, NoticeState.QUEUED])
    def test_an_earlier_parcel_takes_the_notice_of_the_whole_order_back(
        self, shop: StockedStore, state: NoticeState | None
    ) -> None:
        self._split(shop)
        if state is not None:
            shop.attempt(shop.details().notices[0].id, state)

        voided = shop.void(shop.parcel(index=0).id)

        assert (voided.told, shop.states(), self._waiting(shop)) == (False, [NoticeState.CANCELLED], ["T2"])
        assert shop.told()[-1].startswith("The order isn't complete any more")
        last = shop.ship(draft("T3"), tells_parts=False).notice_id
        assert last is not None
        assert self._waiting(shop) == []

    def test_the_last_parcel_lets_the_earlier_ones_wait_again(self, shop: StockedStore) -> None:
        self._split(shop)

        shop.void()

        # The first one isn't forgotten: the shop takes the rest away, and is told of what went.
        assert shop.details().status is OrderStatus.AWAITING_SHIPMENT
        shop.save(order(lines=(line("L1", "1"),)), at=LATER)
        notice = shop.details().notices[-1]
        assert (notice.tracking_number, notice.state, notice.whole_order) == ("T1", NoticeState.QUEUED, True)

    def test_a_parcel_that_waits_is_taken_back_and_waits_no_more(self, shop: StockedStore) -> None:
        shop.save(order())
        shop.ship(draft("T1", {_line(shop): "1"}), tells_parts=False)

        shop.void()
        shop.save(order(lines=(line("L1", "1"),)), at=LATER)

        assert (self._waiting(shop), shop.states()) == ([], [])

    def test_a_shop_that_heard_of_the_whole_order_has_to_be_changed(self, shop: StockedStore) -> None:
        self._split(shop)
        shop.attempt(shop.details().notices[0].id)

        voided = shop.void(shop.parcel(index=0).id)

        assert voided.told
        assert shop.states() == [NoticeState.SENT]
        (reason,) = shop.details().attention
        assert reason.detail == (
            "The shop was told that the whole order is shipped, but DHL T1 was taken back here. "
            "Change that in the shop."
        )

    def test_a_shop_that_may_have_heard_of_the_whole_order_has_to_be_looked_at(self, shop: StockedStore) -> None:
        self._split(shop)
        shop.attempt(shop.details().notices[0].id, NoticeState.UNCONFIRMED)

        shop.void(shop.parcel(index=0).id)

        (reason,) = (reason for reason in shop.details().attention if reason.kind is OLD)
        assert reason.detail == (
            "The shop may have been told that the whole order is shipped, but DHL T1 was taken back here. "
            "Look in the shop."
        )

    def test_a_correction_of_another_parcel_stays_because_it_stays_true(self, shop: StockedStore) -> None:
        self._split(shop)
        shop.attempt(shop.details().notices[0].id)
        shop.correct(corrections=frozenset({NoticeField.TRACKING}))

        shop.void(shop.parcel(index=0).id)

        assert [(view.tracking_number, view.state) for view in shop.details().notices] == [
            ("T2", NoticeState.SENT),
            ("T9", NoticeState.QUEUED),
        ]
        assert shop.reasons() == [OLD], "of the order that isn't complete any more"

    def test_without_a_parcel_that_the_shop_took_off_the_order_the_others_are_told_of(
        self, shop: StockedStore
    ) -> None:
        shop.save(order(lines=(line("L1", "2"),)))
        shop.ship(draft("T1", {_line(shop): "1"}), tells_parts=False)
        shop.ship(draft("T2"), tells_parts=False, buyer_mail=True)
        shop.save(order(lines=(line("L1", "1"),)), at=LATER)

        voided = shop.void()

        assert [(view.tracking_number, view.state) for view in shop.details().notices] == [
            ("T2", NoticeState.CANCELLED),
            ("T1", NoticeState.QUEUED),
        ]
        assert (self._waiting(shop), shop.reasons(), voided.told) == ([], [], False)
        assert shop.told()[-2].endswith("so it is complete: the shop is told now.")
        assert not any(sentence.startswith("The order isn't complete") for sentence in shop.told())

    def test_while_the_whole_order_is_being_told_no_parcel_of_it_goes_back(self, shop: StockedStore) -> None:
        self._split(shop)
        shop.leased(shop.details().notices[0].id)

        with pytest.raises(Busy):
            shop.void(shop.parcel(index=0).id)

    def test_an_order_that_stays_complete_keeps_its_notice(self, shop: StockedStore) -> None:
        self._split(shop)
        shop.save(order(lines=(line("L1", "1"), line("L2", "1"))), at=NOW)

        shop.void(shop.parcel(index=0).id)

        assert shop.states() == [NoticeState.QUEUED]


def test_a_failure_on_the_way_takes_nothing_back(shop: StockedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    shop.save(order())
    shop.ship()
    before = shop.details()

    def fail(*_args: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(voiding, "derive", fail)
    with pytest.raises(RuntimeError):
        shop.void()

    assert shop.details() == before
