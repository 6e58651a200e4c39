"""Confirms notices when a later import shows that the channel has the order as shipped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from peewee import fn

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.attempt_ends import OPEN
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.derivation import derive
from ordersync_gui.storage.look_facts import may_have_told
from ordersync_gui.storage.sqlite_bulk import chunks
from ordersync_gui.storage.tables import Notices, Orders, RawPayloads
from ordersync_gui.storage.timeline import Happening, write_timeline

_OPEN = [state.value for state in OPEN]


def confirm_notices(db: Database, order_ids: Sequence[int], *, requested_at: datetime, now: datetime) -> Changes:
    """Confirm open notices of orders that the channel shows as shipped; inside the import's transaction.

    Evidence is a page that was asked for after the attempt had ended, on which the channel's
    own word is another than when the notice was made, or its flags say shipped where they didn't,
    and by which the order is shipped where it wasn't before. It speaks only for a notice about a
    whole order, never for a correction, and not where a notice of another parcel may have brought that about.
    A page that was asked for later than now, by a clock that was set back since, can't
    be placed before or after the attempt.
    """
    if requested_at > now:
        return Changes()
    asked = Notices.attempt_ended_at <= to_ms(requested_at)
    return _confirm(db, [_evident(part).where(asked) for part in chunks(order_ids)], now)


def confirm_by_last_read(db: Database, order_ids: Sequence[int], *, now: datetime) -> Changes:
    """The same for orders whose word means something else now, from the page that brought it."""
    read = RawPayloads.select(RawPayloads.order).where(RawPayloads.received_at >= Notices.attempt_ended_at)
    return _confirm(db, [_evident(part).where(Notices.order.in_(read)) for part in chunks(order_ids)], now)


def _confirm(db: Database, evident: Iterable[Any], now: datetime) -> Changes:
    confirmed: dict[int, int] = {}
    for query in evident:
        confirmed.update(db.tuples(query))
    for part in chunks(list(confirmed)):
        values = {"state": NoticeState.CONFIRMED.value, "last_error": None, "next_look_at": None}
        db.run(Notices.update(values).where(Notices.id.in_(part)))
    if not confirmed:
        return Changes()
    orders = frozenset(confirmed.values())
    message = say("Confirmed: the shop shows the order as shipped.")
    write_timeline(db, [Happening(order, message) for order in confirmed.values()], now=now)
    return Changes(orders=orders, notices=True) | derive(db, orders).changes


def _evident(order_ids: Sequence[int]) -> Any:  # noqa: ANN401 - peewee's join isn't typed
    return (
        Notices.select(Notices.id, Notices.order)
        .join(Orders, on=(Orders.id == Notices.order))
        .where(
            Notices.order.in_(order_ids),
            Notices.state.in_(_OPEN),
            Notices.whole_order == True,  # noqa: E712 - an SQL comparison
            Notices.correction == False,  # noqa: E712 - as above
            ~fn.EXISTS(_of_another_parcel()),
            Notices.mapped_before != OrderStatus.SHIPPED.value,
            (Notices.word_before != Orders.source_status) | _flagged_since(),
            Orders.mapped == OrderStatus.SHIPPED.value,
        )
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
