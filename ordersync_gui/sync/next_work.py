"""When there will be something to tell a shop, or to look for there."""

from __future__ import annotations

from datetime import datetime

from ordersync_gui.storage import looks, outbox, queries
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.lacking import Needed
from ordersync_gui.sync.leases import busy_pcs, notify_key
from ordersync_gui.sync.shared_clock import keep_right
from ordersync_gui.sync.store_clock import rests_until


def next_work(desk: Desk) -> datetime | None:
    """From when on a round of notices has something to do by itself; None when nothing waits. Blocking.

    A store that rests, after trouble or because its shop asked for it, has nothing to do before that is over. Nor
    has one of a shared desk whose shop another PC tells just now, or has to for want of the password here.
    """
    keep_right(desk.clock)
    now = desk.clock()
    moments, busy = [], busy_pcs(desk)
    for store in queries.stores(desk.db):
        if notify_key(store.id) in busy or desk.lacking.has(store.uid, Needed.SIGN_IN):
            continue
        due = outbox.next_due(desk.db, now=now, store_id=store.id)
        look = looks.next_look(desk.db, store_id=store.id, now=now)
        first = min((at for at in (due, look) if at is not None), default=None)
        if first is not None:
            moments.append(max(first, rests_until(store, now) or first))
    return min(moments, default=None)
