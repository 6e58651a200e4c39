"""Mends times that lie far ahead because this PC's clock was fast when they were reckoned and was set back since.

Whatever is to happen then would wait for a day that nobody meant. What proves a fast clock: something that has
happened already is said to happen only later, or something is to wait longer than anything ever does.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from peewee import fn

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.look import LookWay
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage.attempt_ends import FIRST_LOOK, OPEN
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.tables import Notices, Stores

SLACK = timedelta(minutes=5)  # clocks are put right by seconds all the time
LONGEST_LEASE = timedelta(hours=1)  # no sender takes a longer one
LONGEST_REST = timedelta(hours=25)  # shops are believed up to a day, and looked at once a day at least
_MS = timedelta(milliseconds=1)


@dataclass(frozen=True, slots=True)
class _Mend:
    """Rows of a table that a fast clock left, and what they become."""

    table: Any
    wrong: Any
    becomes: dict[str, object]


def mend_times(db: Database, *, now: datetime) -> Changes:
    """Bring what waits too long because of a fast clock back to what is meant; mostly that is to read and go.

    - A queued notice that was made, or whose last attempt ended, later than now, is due.
    - An attempt that ended later than now ended before now; that is all that is known, so now counts, and looks at
      the shop begin anew.
    - A look, a store's rest or its pause that lies more than `LONGEST_REST` ahead: the look is due, the rest over.
    - A lease that runs for longer than `LONGEST_LEASE` runs that long from now on, so that a sender who is alive
      keeps it until the end of its attempt, and one whom nobody can ask loses it after all.

    On a shared desk now is what its server says: a PC whose clock is slow mends nothing of the others'.
    """
    now = db.now(now)
    pending = [mend for mend in _mends(now) if _found(db, mend)]
    if not pending:
        return Changes()
    orders: set[int] = set()
    with db.transaction():
        for mend in pending:
            if mend.table is Notices:
                orders.update(db.column(Notices.select(Notices.order).where(mend.wrong)))
            db.run(mend.table.update(mend.becomes).where(mend.wrong))
        derived = derive(db, orders).changes
    stores = any(mend.table is Stores for mend in pending)
    return Changes(orders=frozenset(orders), notices=bool(orders), stores=stores) | derived


def _found(db: Database, mend: _Mend) -> bool:
    return bool(db.column(mend.table.select(mend.table.id).where(mend.wrong).limit(1)))


def _until_first_look() -> Any:  # noqa: ANN401 - peewee's expressions have no types
    """Milliseconds as they were planned, within what each way to look begins with; NULL where none was planned.

    In which way an order is looked at isn't kept, but a look by the feed that comes too early proves nothing.
    """
    soonest, latest = (FIRST_LOOK[way] // _MS for way in (LookWay.DIRECT, LookWay.FEED))
    return fn.MIN(fn.MAX(Notices.next_look_at - Notices.attempt_ended_at, soonest), latest)


def _mends(now: datetime) -> Iterator[_Mend]:
    at, ahead, too_long = to_ms(now), to_ms(now + SLACK), to_ms(now + LONGEST_REST)
    since = fn.COALESCE(Notices.attempt_ended_at, Notices.created_at)
    queued = Notices.state == NoticeState.QUEUED.value
    yield _Mend(Notices, queued & (Notices.not_before > at) & (since > ahead), {"not_before": at})
    is_open = Notices.state.in_([state.value for state in OPEN])
    ended = {"attempt_ended_at": at, "next_look_at": at + _until_first_look()}
    yield _Mend(Notices, is_open & (Notices.attempt_ended_at > ahead), ended)
    yield _Mend(Notices, Notices.next_look_at > too_long, {"next_look_at": at})
    sending = Notices.state == NoticeState.SENDING.value
    end = to_ms(now + LONGEST_LEASE)
    yield _Mend(Notices, sending & (Notices.lease_expires > end), {"lease_expires": end})
    yield _Mend(Stores, Stores.retry_at > too_long, {"retry_at": None})
    yield _Mend(Stores, Stores.paused_until > too_long, {"paused_until": None})
