"""How an attempt at a notice ends in the database, whoever finds out that it has ended."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from peewee import BaseQuery

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.look import LookWay
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.columns import message_to_json, to_ms, to_ms_or_none
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.tables import Notices

# By the feed an order is looked at so late that an import has confirmed most of them before, and that one that is
# still open tells that the notice came to nothing (`differences.DRIFT_GRACE`).
FIRST_LOOK = {LookWay.DIRECT: timedelta(seconds=60), LookWay.FEED: timedelta(minutes=65)}
SENTENCES = {
    NoticeState.SENT: say("Notice sent, attempt {attempt}."),
    NoticeState.REFUSED: say("The notice didn't get through. {reason}"),
    NoticeState.UNCONFIRMED: say("It isn't known whether the notice arrived: {reason}"),
    NoticeState.QUEUED: say("The notice waits for another attempt: {reason}"),
}
# In these it isn't proved yet that the shop has the notice, and may be by what the shop shows later.
OPEN = (NoticeState.SENT, NoticeState.UNCONFIRMED)


@dataclass(frozen=True, slots=True)
class Ending:
    """How an attempt ended.

    not_before: when the next one may be, None leaves that. looks: how the order can be looked at in the shop.
    """

    state: NoticeState
    error: Message | None
    not_before: datetime | None = None
    asked_by_shop: bool = False
    looks: LookWay | None = None


def end_attempt(db: Database, notice_id: int, ending: Ending, *, now: datetime) -> None:
    """End the attempt; the lease is given back. Call it inside the transaction that tells of it."""
    look_at = now + FIRST_LOOK[ending.looks] if ending.looks and ending.state in OPEN else None
    values: dict[str, object] = {
        "state": ending.state.value,
        "attempt_ended_at": to_ms(now),
        "last_error": None if ending.error is None else message_to_json(ending.error),
        "asked_by_shop": ending.asked_by_shop,
        "lease_owner": None,
        "lease_expires": None,
        "next_look_at": to_ms_or_none(look_at),
    }
    if ending.not_before is not None:
        values["not_before"] = to_ms(ending.not_before)
    if ending.state is NoticeState.SENT:
        db.run(_sent(notice_id, **values, sent_at=to_ms(now)))
    else:
        db.run(_not_sent(notice_id, **values))


@prepared
def _sent(notice_id: int, **values: object) -> BaseQuery:
    # Each step before the last one was counted when it was accepted.
    values["steps_done"] = Notices.steps_done + 1
    return Notices.update(values).where(Notices.id == notice_id)


@prepared
def _not_sent(notice_id: int, **values: object) -> BaseQuery:
    return Notices.update(values).where(Notices.id == notice_id)


def changed_notices(db: Database, orders: set[int]) -> Changes:
    """News for open views that notices of these orders have changed, with what follows for the orders."""
    return Changes(orders=frozenset(orders), notices=True) | derive(db, orders).changes
