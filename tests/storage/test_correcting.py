"""A parcel's carrier, service and number are corrected, and the shop hears of it where it can."""

from __future__ import annotations

from datetime import timedelta

import pytest
from stocked_store import LATER, StockedStore, draft, order

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.channel import NoticeField
from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.errors import Busy, NotFound, NotShippable, UsageError
from ordersync_gui.domain.notice import NoticeState, ShipmentNotice, Verdict
from ordersync_gui.storage import correcting, outbox, queries
from ordersync_gui.storage.drift import done_at_shop
from ordersync_gui.storage.settling import settle_by_hand

QUEUED, SENT, CANCELLED = NoticeState.QUEUED, NoticeState.SENT, NoticeState.CANCELLED
OLD = AttentionKind.SHOP_HAS_OLD
TAKES = frozenset({NoticeField.TRACKING, NoticeField.CARRIER})


def _told(shop: StockedStore, *, buyer_mail: bool = False) -> None:
    """Order 1001 shipped, and its shop told."""
    shop.save(order())
    shop.attempt(shop.ship(buyer_mail=buyer_mail).notice_id)


def _next(shop: StockedStore) -> ShipmentNotice:
    """The content of the notice that is due next."""
    (due,) = outbox.due(shop.db, store_id=None, now=LATER)
    expires = LATER + timedelta(minutes=5)
    leased = outbox.lease(shop.db, notice_id=due.id, owner="me", expires=expires, now=LATER)
    assert leased is not None
    assert leased.steps_done == 0
    return leased.notice


def _numbers(shop: StockedStore) -> list[tuple[str, NoticeState, int, bool]]:
    return [(view.tracking_number, view.state, view.revision, view.correction) for view in shop.details().notices]


def test_before_the_shop_was_told_it_is_told_of_the_new_number_alone(shop: StockedStore) -> None:
    shop.save(order())
    first = shop.ship(draft("T1", service="Express", note_to_buyer="Thanks", cost=590), buyer_mail=True)

    done = shop.correct(carrier=" UPS", tracking_number=" T9 ")

    parcel = shop.parcel()
    assert (parcel.id, parcel.carrier, parcel.service, parcel.tracking_number) == (
        first.shipment_id,
        "UPS",
        "",
        "T9",
    )
    assert (done.told_before, done.changes.notices) == (False, True)
    assert done.changes.orders == {shop.details().id}
    assert _numbers(shop) == [("T1", CANCELLED, 1, False), ("T9", QUEUED, 2, False)]
    assert done.notice_id == shop.details().notices[1].id
    notice = _next(shop)
    assert (notice.carrier, notice.tracking_number, notice.correction) == ("UPS", "T9", False)
    assert (notice.note_to_buyer, notice.cost, notice.notify_buyer, notice.whole_order) == (
        "Thanks",
        590,
        True,
        True,
    )
    assert "Parcel corrected: DHL Express T1 → UPS T9 (Mistyped)." in shop.told()
    assert shop.reasons() == []


def test_a_corrected_parcel_is_found_by_its_new_number(shop: StockedStore) -> None:
    shop.save(order())
    shop.ship()

    shop.correct(tracking_number="NEW-77")

    assert list(queries.order_ids(shop.db, OrderFilter(text="new-77"))) == [shop.details().id]
    assert queries.parcels_with_tracking(shop.db, "new 77") == (("1001", "Shop"),)


def test_where_the_channel_takes_it_the_shop_gets_a_correction(shop: StockedStore) -> None:
    _told(shop, buyer_mail=True)

    done = shop.correct(corrections=TAKES)

    assert done.told_before
    assert _numbers(shop) == [("T1", SENT, 1, False), ("T9", QUEUED, 2, True)]
    notice = _next(shop)
    assert (notice.correction, notice.tracking_number, notice.notify_buyer) == (True, "T9", False)
    assert shop.reasons() == []


@pytest.mark.parametrize("takes", [frozenset(), frozenset({NoticeField.CARRIER})])
def test_where_it_takes_none_or_not_all_of_it_a_person_changes_it_there(
    shop: StockedStore, takes: frozenset[NoticeField]
) -> None:
    _told(shop)

    done = shop.correct(carrier="UPS", corrections=takes)

    assert (done.notice_id, done.told_before) == (None, True)
    assert _numbers(shop) == [("T1", SENT, 1, False)]
    (reason,) = shop.details().attention
    assert reason.detail == "The shop was told of DHL T1, which is UPS T9 now. Change that in the shop."
    assert shop.parcel().shop_outdated


def test_what_the_channels_notices_do_not_hold_concerns_no_shop(shop: StockedStore) -> None:
    _told(shop)

    done = shop.correct(tracking_number="T1", service="Express", carried=TAKES)

    assert (done.notice_id, shop.reasons(), shop.parcel().service) == (None, [], "Express")


def test_a_second_correction_names_what_the_shop_really_has(shop: StockedStore) -> None:
    _told(shop)
    shop.correct(tracking_number="T8")

    shop.correct(tracking_number="T9")

    (reason,) = shop.details().attention
    assert reason.detail == "The shop was told of DHL T1, which is DHL T9 now. Change that in the shop."


def test_back_to_what_the_shop_has_all_is_well_again(shop: StockedStore) -> None:
    _told(shop)
    shop.correct(tracking_number="T8")

    done = shop.correct(tracking_number="T1")

    assert (done.notice_id, shop.reasons()) == (None, [])


def test_back_to_what_the_shop_has_takes_the_correction_back(shop: StockedStore) -> None:
    _told(shop)
    shop.correct(tracking_number="T8", corrections=TAKES)

    shop.correct(tracking_number="T1", corrections=TAKES)

    assert _numbers(shop) == [("T1", SENT, 1, False), ("T8", CANCELLED, 2, True)]


def test_a_correction_that_was_refused_is_followed_by_another_correction(shop: StockedStore) -> None:
    """Another whole notice would count the parcel twice: the shop took the first one."""
    _told(shop)
    shop.attempt(shop.correct(tracking_number="T8", corrections=TAKES).notice_id, NoticeState.REFUSED, at=LATER)

    shop.correct(tracking_number="T9", corrections=TAKES)

    assert _numbers(shop)[1:] == [("T8", CANCELLED, 2, True), ("T9", QUEUED, 3, True)]


def test_a_correction_that_is_given_up_leaves_the_shop_with_the_old(shop: StockedStore) -> None:
    _told(shop)
    refused = shop.correct(corrections=TAKES).notice_id
    assert refused is not None
    shop.attempt(refused, NoticeState.REFUSED, at=LATER)

    with shop.db.transaction():
        settle_by_hand(shop.db, notice_id=refused, verdict=Verdict.DROP, reason="", operator="Kim", now=LATER)
        correcting.correction_given_up(shop.db, notice_id=refused)
        for other in (shop.details().notices[0].id, 99):
            correcting.correction_given_up(shop.db, notice_id=other)
    shop.save(order(total=1), at=LATER)

    (reason,) = shop.details().attention
    assert reason.detail == "The shop was told of DHL T1, which is DHL T9 now. Change that in the shop."


def test_a_refused_notice_is_sent_anew_as_a_whole(shop: StockedStore) -> None:
    shop.save(order())
    shop.attempt(shop.ship().notice_id, NoticeState.REFUSED)

    done = shop.correct(corrections=TAKES)

    assert not done.told_before
    assert _numbers(shop) == [("T1", CANCELLED, 1, False), ("T9", QUEUED, 2, False)]


def test_a_notice_that_waits_after_a_failed_attempt_is_sent_anew_too(shop: StockedStore) -> None:
    shop.save(order())
    shop.attempt(shop.ship().notice_id, QUEUED)

    shop.correct()

    assert _numbers(shop) == [("T1", CANCELLED, 1, False), ("T9", QUEUED, 2, False)]


@pytest.mark.parametrize("takes", [True, False])
def test_of_a_notice_that_was_half_accepted_the_rest_goes_on_unless_all_can_be_said_again(
    shop: StockedStore, *, takes: bool
) -> None:
    shop.save(order())
    shop.attempt(shop.ship().notice_id, QUEUED, steps=1)

    done = shop.correct(corrections=TAKES if takes else frozenset())

    assert done.told_before
    if takes:
        assert _numbers(shop) == [("T1", CANCELLED, 1, False), ("T9", QUEUED, 2, False)]
        assert shop.reasons() == []
    else:
        assert _numbers(shop) == [("T1", QUEUED, 1, False)]
        assert shop.reasons() == [OLD]


def _half_told_and_corrected(shop: StockedStore) -> int:
    """The shop accepted a step with T1; the whole notice with T9 waits. Gives that notice."""
    shop.save(order())
    shop.attempt(shop.ship().notice_id, QUEUED, steps=1)
    notice = shop.correct(corrections=TAKES).notice_id
    assert notice is not None
    return notice


def test_what_the_shop_half_accepted_is_remembered_when_the_notice_after_it_is_given_up(
    shop: StockedStore,
) -> None:
    anew = _half_told_and_corrected(shop)
    shop.attempt(anew, NoticeState.REFUSED, at=LATER)

    settle_by_hand(shop.db, notice_id=anew, verdict=Verdict.DROP, reason="", operator="Kim", now=LATER)

    (reason,) = shop.details().attention
    assert reason.detail == "The shop was told of DHL T1, which is DHL T9 now. Change that in the shop."


def test_a_parcel_taken_back_before_its_correction_went_out_is_known_there_by_the_old_number(
    shop: StockedStore,
) -> None:
    _half_told_and_corrected(shop)

    shop.void()

    (reason,) = shop.details().attention
    assert reason.detail.startswith("The shop was told of DHL T1, which was taken back here.")


def test_a_parcel_of_which_no_shop_is_told_is_just_changed(shop: StockedStore) -> None:
    shop.save(order())
    shop.ship(notify=False)

    done = shop.correct()

    assert (done.notice_id, done.told_before, shop.states()) == (None, False, [])
    assert shop.parcel().tracking_number == "T9"


def test_the_same_values_again_change_nothing(shop: StockedStore) -> None:
    _told(shop)
    shop.correct()
    before = shop.details()

    done = shop.correct()

    assert not done.changes
    assert shop.details() == before


def test_after_a_change_by_hand_the_shop_has_what_the_desk_has(shop: StockedStore) -> None:
    _told(shop)
    shop.correct(tracking_number="T8")
    done_at_shop(shop.db, order_id=shop.details().id, reason="", operator="Kim", now=LATER)

    shop.correct(tracking_number="T9")

    (reason,) = shop.details().attention
    assert reason.detail == "The shop was told of DHL T8, which is DHL T9 now. Change that in the shop."


def test_what_cannot_be_corrected_says_why_and_stays(shop: StockedStore) -> None:
    shop.save(order(), order("2"), order("3"))
    unknown, sending = shop.ship().notice_id, shop.ship(number="2").notice_id
    shop.attempt(unknown, NoticeState.UNCONFIRMED)
    shop.leased(sending)
    first = shop.details("3").lines[0].id
    shop.ship(draft("T1", {first: "1"}), number="3")
    shop.ship(draft("T2", {first: "1"}), number="3")

    with pytest.raises(UsageError, match="Settle it first"):
        shop.correct()
    with pytest.raises(Busy):
        shop.correct(shop.parcel("2").id)
    with pytest.raises(UsageError, match="just such a parcel"):
        shop.correct(shop.parcel("3").id, tracking_number="t1")
    with pytest.raises(NotShippable, match="carrier is missing"):
        shop.correct(carrier=" ")
    with pytest.raises(NotFound):
        shop.correct(99)
    shop.void(shop.parcel("3").id)
    with pytest.raises(UsageError, match="taken back already"):
        shop.correct(shop.parcel("3").id)

    assert {shop.parcel(number).tracking_number for number in ("1001", "2")} == {"T1"}


def test_a_failure_on_the_way_corrects_nothing(shop: StockedStore, monkeypatch: pytest.MonkeyPatch) -> None:
    _told(shop)
    before = shop.details()

    def fail(*_args: object) -> None:
        raise RuntimeError

    monkeypatch.setattr(correcting, "derive", fail)
    with pytest.raises(RuntimeError):
        shop.correct(corrections=TAKES)

    assert shop.details() == before
