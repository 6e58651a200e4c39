"""Which open notices are proved by what the channel says of their orders; reads only."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from peewee import SQL, BaseQuery, fn

from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.attempt_ends import OPEN
from ordersync_gui.storage.bulk import chunks
from ordersync_gui.storage.columns import to_json, to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.look_facts import may_have_told
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.tables import Notices, Orders, RawPayloads

_STATES = {state.value: state for state in OPEN}


@dataclass(frozen=True, slots=True)
class ShownShipped:
    """A notice that the channel's own words prove, as it stands before it is confirmed."""

    notice: int
    order: int
    state: NoticeState
    last_error: str | None
    next_look_at: int | None


def shown_on_page(db: Database, order_ids: Sequence[int], *, requested_at: datetime) -> tuple[ShownShipped, ...]:
    """Notices of these orders, which a page has just shown, that are proved where the channel has them as shipped.

    requested_at: when the page was asked for.
    """
    asked_at = to_ms(requested_at)
    return tuple(each for part in chunks(order_ids) for each in _shown(db, _on_page(part, asked_at)))


@prepared
def _on_page(order_ids: Sequence[int], asked_at: int) -> BaseQuery:
    asked = Notices.attempt_ended_at <= asked_at
    query: BaseQuery = _evident(order_ids).where(asked, Orders.mapped == OrderStatus.SHIPPED.value)
    return query


def shown_by_last_read(db: Database, order_ids: Collection[int]) -> tuple[ShownShipped, ...]:
    """What would be confirmed of these orders if the words that they have meant shipped, which isn't asked here.

    The evidence is the page that brought the word; any number of orders, in one query.
    """
    if not order_ids:
        return ()
    listed = SQL("(SELECT value FROM json_each(?))", [to_json(sorted(order_ids))])
    read = RawPayloads.select(RawPayloads.order).where(
        RawPayloads.order == Notices.order, RawPayloads.received_at >= Notices.attempt_ended_at
    )
    return _shown(db, _evident(listed).where(fn.EXISTS(read)))


def _shown(db: Database, query: Any) -> tuple[ShownShipped, ...]:  # noqa: ANN401 - peewee's queries aren't typed
    with db.plain_errors():
        return tuple(
            ShownShipped(notice, order, _STATES[state], error, look)
            for notice, order, state, error, look in db.cursor(query)
        )


def _evident(order_ids: Any) -> Any:  # noqa: ANN401 - peewee's join isn't typed, nor is what IN takes
    """Notices of these orders that are proved where the channel has them as shipped."""
    return (
        Notices.select(Notices.id, Notices.order, Notices.state, Notices.last_error, Notices.next_look_at)
        .join(Orders, on=(Orders.id == Notices.order))
        .where(
            Notices.order.in_(order_ids),
            Notices.state.in_(list(_STATES)),
            Notices.whole_order == True,  # noqa: E712 - an SQL comparison
            Notices.correction == False,  # noqa: E712 - as above
            ~fn.EXISTS(_of_another_parcel()),
            Notices.mapped_before != OrderStatus.SHIPPED.value,
            (Notices.word_before != Orders.source_status) | _flagged_since(),
        )
        .order_by(Notices.id)
    )


def _of_another_parcel() -> Any:  # noqa: ANN401 - as above
    """A notice of another parcel of the order that the shop has, or may have."""
    other: Any = Notices.alias("other")
    of_order = (other.order == Notices.order) & (other.shipment != Notices.shipment)
    return other.select(other.id).where(of_order, may_have_told(other))


def _flagged_since() -> Any:  # noqa: ANN401 - as above
    """The channel's flags say shipped now and didn't then, which no change of the status map can bring about."""
    shipped = OrderStatus.SHIPPED.value
    return (Notices.implied_before != shipped) & (Orders.implied_status == shipped)
