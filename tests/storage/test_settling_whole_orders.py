"""A notice of a whole order isn't sent again when another parcel of it was taken back since."""

from __future__ import annotations

import pytest
from stocked_store import LATER, StockedStore, draft, order

from ordersync_gui.domain.errors import UsageError
from ordersync_gui.domain.notice import NoticeState, Verdict
from ordersync_gui.storage import settling
from ordersync_gui.storage.tables import Notices


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
