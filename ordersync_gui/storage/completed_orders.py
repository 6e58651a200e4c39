"""Tells a shop of an order after all whose rest the shop itself took away, so that no last parcel will come."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from peewee import fn

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import say
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.details import order_with_parcels
from ordersync_gui.storage.queueing import Tells, compose_notice, insert_notice
from ordersync_gui.storage.shippable import shippable_facts
from ordersync_gui.storage.sqlite_bulk import chunks
from ordersync_gui.storage.store_rules import requirements_of
from ordersync_gui.storage.tables import Orders, Shipments
from ordersync_gui.storage.timeline import Happening, write_timeline
from ordersync_gui.storage.waiting_parcels import stop_waiting

# The shop knows already, or must not be told.
_SETTLED_THERE = (OrderStatus.SHIPPED.value, OrderStatus.CANCELLED.value)


@dataclass(frozen=True, slots=True)
class _Waiting:
    """The last parcel of an order that waits for its rest, with what its notice needs besides."""

    order: int
    parcel: int
    buyer_mail: bool


def tell_of_completed(db: Database, order_ids: Sequence[int], *, now: datetime) -> Changes:
    """Queue the notice of orders of which nothing is left any more and whose shop waits for the last parcel.

    Call it inside the transaction that changed these orders or their status, when they are derived anew.
    """
    told = {waiting.order for waiting in _waiting(db, order_ids) if _tell(db, waiting, now)}
    return Changes(orders=frozenset(told), notices=bool(told))


def _waiting(db: Database, order_ids: Sequence[int]) -> Iterable[_Waiting]:
    for part in chunks(order_ids):
        last = Shipments.select(fn.MAX(Shipments.id)).where(
            Shipments.order.in_(part), Shipments.notice_waits, Shipments.voided_at.is_null()
        )
        rows = (
            Shipments.select(Shipments.order, Shipments.id, Shipments.buyer_mail)
            .join(Orders, on=(Orders.id == Shipments.order))
            .where(Shipments.id.in_(last.group_by(Shipments.order)), Orders.mapped.not_in(_SETTLED_THERE))
        )
        yield from (_Waiting(*row) for row in db.tuples(rows))


def _tell(db: Database, waiting: _Waiting, now: datetime) -> bool:
    details = order_with_parcels(db, waiting.order)
    facts = shippable_facts(details, requirements_of(db, details.store_id))
    if facts.left or not facts.ordered:
        return False
    parcel = next(parcel for parcel in facts.parcels if parcel.id == waiting.parcel)
    tells = Tells(notify=True, not_before=now, parts=False, buyer_mail=waiting.buyer_mail)
    message = say("The shop took the rest off the order, so it is complete: the shop is told now.")
    write_timeline(db, [Happening(waiting.order, message)], now=now)
    notice = compose_notice(details, facts, parcel=parcel, tells=tells, now=now)
    insert_notice(db, details, notice, parcel=parcel, not_before=now, now=now)
    return stop_waiting(db, waiting.order)
