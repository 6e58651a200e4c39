"""Finds notices whose sender is gone: they become unconfirmed, never queued."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.look import LookWay
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.attempt_ends import SENTENCES, Ending, changed_notices, end_attempt
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.fast_clock import mend_times
from ordersync_gui.storage.tables import Notices
from ordersync_gui.storage.timeline import Happening, write_timeline

_SENDING = Notices.state == NoticeState.SENDING.value


def recover(
    db: Database,
    *,
    is_gone: Callable[[str], bool],
    now: datetime,
    looking: Mapping[int, LookWay] = MappingProxyType({}),
) -> Changes:
    """Mark notices as unconfirmed whose sender's lease ran out or whose sender is gone.

    First, times that were reckoned from a clock that was fast are mended. is_gone tells whether a lease's
    owner no longer runs; it is asked outside the transaction. looking: how the shops of stores (by database id)
    are looked at, where they can show one order, so that what became of the notice is looked up there.
    On a shared desk the clock of its server counts: one PC's, fast or slow, ends and mends nothing of the others'.
    """
    now = db.now(now)
    mended = mend_times(db, now=now)
    owners = db.column(Notices.select(Notices.lease_owner).where(_SENDING).distinct())
    gone = [owner for owner in owners if is_gone(owner)]
    error = say("The program stopped while the notice was being sent.")
    message = SENTENCES[NoticeState.UNCONFIRMED].filled(reason=error)
    with db.transaction():
        expired = (Notices.lease_expires <= to_ms(now)) | Notices.lease_owner.in_(gone)
        lost = db.tuples(Notices.select(Notices.id, Notices.order, Notices.store).where(_SENDING, expired))
        for notice, _, store in lost:
            ending = Ending(NoticeState.UNCONFIRMED, error, looks=looking.get(store))
            end_attempt(db, notice, ending, now=now)
        write_timeline(db, [Happening(order, message) for _, order, _ in lost], now=now)
        orders = {order for _, order, _ in lost}
        return mended | changed_notices(db, orders) if lost else mended
