"""What an order's notices say of it: whether one needs a person, and when the shop was told of everything."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from peewee import BaseQuery

from ordersync_gui.domain.attention import Attention, AttentionKind
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.storage.columns import message_from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.tables import Notices

_REASONS = {
    NoticeState.REFUSED: AttentionKind.NOTICE_REFUSED,
    NoticeState.UNCONFIRMED: AttentionKind.NOTICE_UNCONFIRMED,
}
OVER = (NoticeState.SENT, NoticeState.CONFIRMED, NoticeState.CANCELLED)


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """reasons: why an order's notices need a person.

    told_at: when the last attempt ended to tell the shop that all of the order is shipped, in milliseconds; None
    while something of that is still to be told, was refused or isn't known.
    """

    reasons: tuple[Attention, ...] = ()
    told_at: int | None = None


@dataclass(frozen=True, slots=True)
class _Notice:
    """One notice as far as it matters here."""

    parcel: int
    state: NoticeState
    attempts: int
    ended_at: int | None
    whole_order: bool
    error: str | None


def notice_facts(db: Database, live: Mapping[int, AbstractSet[int]]) -> dict[int, NoticeFacts]:
    """The facts of orders that have parcels, in one query; live: per order the parcels that count."""
    if not live:
        return {}
    found: dict[int, list[_Notice]] = defaultdict(list)
    for order, parcel, state, *rest in db.tuples(_rows(list(live))):
        found[order].append(_Notice(parcel, NoticeState(state), *rest))
    return {order: NoticeFacts(_reasons(each), _told_at(each, live[order])) for order, each in found.items()}


@prepared
def _rows(orders: Sequence[int]) -> BaseQuery:
    rows = Notices.select(
        Notices.order,
        Notices.shipment,
        Notices.state,
        Notices.attempts,
        Notices.attempt_ended_at,
        Notices.whole_order,
        Notices.last_error,
    ).where(Notices.order.in_(orders))
    return rows.order_by(Notices.id)


def _reasons(notices: Sequence[_Notice]) -> tuple[Attention, ...]:
    return tuple(
        Attention(_REASONS[notice.state])
        if notice.error is None
        else Attention.of(_REASONS[notice.state], message_from_json(notice.error))
        for notice in notices
        if notice.state in _REASONS
    )


def _told_at(notices: Sequence[_Notice], live: AbstractSet[int]) -> int | None:
    """Notices that were cancelled before their first attempt, or are of voided parcels, count for nothing."""
    counting = [
        notice
        for notice in notices
        if notice.parcel in live and (notice.attempts or notice.state is not NoticeState.CANCELLED)
    ]
    if not counting or any(notice.state not in OVER for notice in counting):
        return None
    told = {notice.parcel for notice in counting}
    if not (counting[-1].whole_order or told >= live):
        return None
    return max((notice.ended_at for notice in counting if notice.ended_at is not None), default=None)
