"""Explains where an order is, or why it isn't here: by what stands in the database, without asking any shop."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from ordersync_gui.domain.cancellation import Cancellation
from ordersync_gui.domain.desk import OrderDetails, OrderFilter, RejectedView, Store
from ordersync_gui.domain.errors import Cancelled, UsageError
from ordersync_gui.domain.explanation import Cause, Explanation, Finding, Fix
from ordersync_gui.domain.left_out import FieldRule
from ordersync_gui.domain.letters import fold, whole_letters
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.status_names import STATUS_NAMES
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.queries.import_reach import rejected_with, renumbered
from ordersync_gui.sync.desk import Desk
from ordersync_gui.sync.explain_absence import absent

_SIMILAR = 5
_LOOKED_AT = 50  # of the orders in which the text stands anywhere


async def explain_order(
    desk: Desk, *, number: str, store_id: int | None = None, cancellation: Cancellation | None = None
) -> Explanation:
    """What is known of an order number: of one store, or of all.

    Where the order is here, couldn't be read or goes by another number now, that is said of its store alone;
    else, for each store, what may be the reason. Raises UsageError for an empty number, Cancelled.
    """
    clean = whole_letters(number).strip()
    if not clean:
        raise UsageError(say("Type the number of an order."), field="number")
    return await desk.workers.read_list(_explained, desk, clean, store_id, cancellation or Cancellation())


def _explained(desk: Desk, number: str, store_id: int | None, cancellation: Cancellation) -> Explanation:
    stores = {store.id: store for store in queries.stores(desk.db) if store_id in (None, store.id)}
    certain = [*_here(desk.db, number, store_id), *_rejected(desk.db, stores, number, store_id)]
    if not certain:
        if cancellation.cancelled:
            raise Cancelled
        certain = list(_renumbered(desk.db, stores, number, store_id))
    if certain:
        return Explanation(number, tuple(certain))
    likely = tuple(finding for store in stores.values() for finding in absent(desk, store))
    return Explanation(number, likely, _similar(desk.db, number, store_id))


def _here(db: Database, number: str, store_id: int | None) -> Iterator[Finding]:
    for order_id, _store, _number in queries.find_exact(db, number, store_id=store_id):
        yield _where(queries.order_details(db, order_id))


def _where(details: OrderDetails) -> Finding:
    order = details.order
    finding = partial(Finding, store_id=details.store_id, store=details.store, order=details.id)
    if details.left_out:
        return finding(
            cause=Cause.LEFT_OUT,
            what=_why_left_out(details.left_out_by),
            to_do=say("The store's settings leave such orders out. Change them there to see these orders."),
            fix=Fix.SETTINGS,
        )
    if details.status is OrderStatus.UNMAPPED:
        return finding(
            cause=Cause.UNMAPPED,
            what=say(
                'It is here, under "Unmapped": nobody has said what "{word}" means.', word=order.source_status
            ),
            to_do=say("It can't be shipped until the word is mapped."),
            fix=Fix.MAP,
            word=order.source_status,
        )
    return finding(
        cause=Cause.HERE,
        what=say("It is here: {status}.", status=STATUS_NAMES[details.status]),
        to_do=say('The shop calls it "{word}".', word=order.source_status),
        fix=Fix.OPEN,
    )


def _why_left_out(rule: FieldRule | None) -> Message:
    if rule is None:
        return say("It is here, but left out of the lists.")
    if not rule.key:
        return say("It is here, but left out of the lists: its source is {source}.", source=rule.value)
    return say(
        'It is here, but left out of the lists: its "{field}" is "{value}".', field=rule.key, value=rule.value
    )


def _rejected(db: Database, stores: dict[int, Store], number: str, store_id: int | None) -> Iterator[Finding]:
    by_name = {store.name: store.id for store in stores.values()}
    for found in rejected_with(db, number, store_id=store_id):
        yield _unreadable(found, by_name[found.store])


def _unreadable(found: RejectedView, store_id: int) -> Finding:
    return Finding(
        store_id=store_id,
        store=found.store,
        cause=Cause.REJECTED,
        what=say("The shop sent it, but it couldn't be read: {reason}", reason=found.reason),
        to_do=say("Mend it in the shop; the next import reads it again. What the shop sent is kept."),
        fix=Fix.SHOW_REJECTED,
        raw=found.raw,
    )


def _renumbered(db: Database, stores: dict[int, Store], number: str, store_id: int | None) -> Iterator[Finding]:
    for order_id, of_store, now in renumbered(db, number, store_id=store_id):
        yield Finding(
            store_id=of_store,
            store=stores[of_store].name,
            cause=Cause.RENUMBERED,
            what=say("The shop sent it once, and then another number for the same order: {number}.", number=now),
            to_do=say(
                "Both came with the same order id, so they are one order here. If they are two in the shop, "
                "its export is at fault: show this to whoever looks after it."
            ),
            fix=Fix.OPEN,
            order=order_id,
        )


def _similar(db: Database, number: str, store_id: int | None) -> tuple[tuple[int, str], ...]:
    """A few orders here whose number holds what was typed."""
    wanted = OrderFilter(store_id=store_id, text=number, limit=_LOOKED_AT)
    rows = queries.order_rows(db, queries.order_ids(db, wanted))
    inside = fold(number)
    return tuple((row.id, row.number) for row in rows.values() if inside in fold(row.number))[:_SIMILAR]
