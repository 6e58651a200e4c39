"""Tells a shop of an order after all whose rest the shop itself took away, so that no last parcel will come."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from peewee import BaseQuery

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.bulk import chunks
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.queries.completed import SETTLED_THERE, Completed, completed_orders
from ordersync_gui.storage.queueing import Tells, compose_notice, insert_notice
from ordersync_gui.storage.tables import Orders
from ordersync_gui.storage.timeline import Happening, write_timeline
from ordersync_gui.storage.waiting_parcels import stop_waiting


def tell_of_completed(db: Database, order_ids: Sequence[int], *, now: datetime) -> Changes:
    """Queue the notice of orders of which nothing is left any more and whose shop waits for the last parcel.

    Call it inside the transaction that changed these orders, when they are derived anew.
    """
    to_tell: list[int] = []
    for part in chunks(order_ids):
        to_tell += db.column(_open_there(part))
    told = completed_orders(db, to_tell)
    message = say("The shop took the rest off the order, so it is complete: the shop is told now.")
    for each in told:
        tell_completed(db, each, message, now=now)
    return Changes(orders=frozenset(each.details.id for each in told), notices=bool(told))


@prepared
def _open_there(order_ids: Sequence[int]) -> BaseQuery:
    settled = [status.value for status in SETTLED_THERE]
    return Orders.select(Orders.id).where(Orders.id.in_(order_ids), Orders.mapped.not_in(settled))


def tell_completed(db: Database, completed: Completed, message: Message, *, now: datetime) -> int:
    """Queue the notice of such an order, and say why; returns the notice's id. Call it inside a transaction."""
    details, parcel = completed.details, completed.parcel
    tells = Tells(notify=True, not_before=now, parts=False, buyer_mail=completed.buyer_mail)
    write_timeline(db, [Happening(details.id, message)], now=now)
    notice = compose_notice(details, completed.facts, parcel=parcel, tells=tells, now=now)
    notice_id = insert_notice(db, details, notice, parcel=parcel, not_before=now, now=now)
    stop_waiting(db, details.id)
    return notice_id
