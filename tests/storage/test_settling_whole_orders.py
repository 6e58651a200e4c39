"""A notice of a whole order whose parcels were taken back: not sent again, and what it told of isn't forgotten."""

from __future__ import annotations

import pytest
from stocked_store import LATER, StockedStore, draft, line, order

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.notice import NoticeState, Verdict
from ordersync_gui.storage import settling
from ordersync_gui.storage.tables import Notices, Shipments


def test_it_would_tell_the_shop_what_is_not_so(shop: StockedStore) -> None:
    shop.save(order())
    first, second = (view.id for view in shop.details().lines)
    shop.ship(draft("T1", lines={first: "2"}))
    shop.ship(draft("T2", lines={second: "1"}))
    notice = shop.details().notices[-1].id
    shop.db.run(Notices.update(state=NoticeState.UNCONFIRMED.value, whole_order=True).where(Notices.id == notice))
    shop.void(shop.details().shipments[0].id)

    with pytest.raises(UsageError, match="whole order"):
        settling.settle_by_hand(
            shop.db, notice_id=notice, verdict=Verdict.AGAIN, reason="not there", operator="Kim", now=LATER
        )

    assert shop.details().notices[-1].state is NoticeState.UNCONFIRMED


def _given_up(shop: StockedStore) -> int:
    """Two parcels of a shop that is told once; that of the last is unconfirmed, and the parcel is taken back."""
    shop.save(order())
    shop.ship(draft("T1", {shop.details().lines[0].id: "2"}), tells_parts=False)
    notice = shop.ship(draft("T2"), tells_parts=False).notice_id
    assert notice is not None
    shop.attempt(notice, NoticeState.UNCONFIRMED)
    shop.void()
    return notice


def _drop(shop: StockedStore, notice: int) -> None:
    settling.settle_by_hand(
        shop.db, notice_id=notice, verdict=Verdict.DROP, reason="never arrived", operator="Kim", now=LATER
    )


def test_the_other_parcel_waits_for_the_last_one_again_when_the_notice_is_given_up(shop: StockedStore) -> None:
    notice = _given_up(shop)

    _drop(shop, notice)

    assert shop.db.column(Shipments.select(Shipments.tracking_number).where(Shipments.notice_waits)) == ["T1"]
    shop.save(order(lines=(line("L1", "2"),)), at=LATER)
    told = shop.details().notices[-1]
    assert (told.tracking_number, told.state) == ("T1", NoticeState.QUEUED)


def test_the_shop_is_told_of_the_other_parcel_at_once_where_nothing_is_left_any_more(shop: StockedStore) -> None:
    notice = _given_up(shop)
    shop.save(order(lines=(line("L1", "2"),)), at=LATER)

    _drop(shop, notice)

    assert shop.states() == [NoticeState.CANCELLED, NoticeState.QUEUED]
    assert shop.details().notices[-1].tracking_number == "T1"
