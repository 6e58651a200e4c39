"""Compares a page of a shop's orders with what is stored, and writes nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ordersync_gui.domain.import_preview import ComingOrder, PagePreview
from ordersync_gui.domain.order import Order, ReceivedOrder
from ordersync_gui.domain.run import RunCounts
from ordersync_gui.domain.status import OrderStatus, mapped_status
from ordersync_gui.storage.bulk import chunks
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.order_columns import buyer_shown
from ordersync_gui.storage.store_rules import StoreRules, store_rules
from ordersync_gui.storage.tables import Orders
from ordersync_gui.storage.upsert import plan


def preview_page(db: Database, *, store_id: int, received: Sequence[ReceivedOrder], rejected: int) -> PagePreview:
    """What keeping these orders would do, none of which this import had before; rejected ones are only counted."""
    with db.snapshot():
        rules = store_rules(db)[store_id]
        planned = plan(db, store_id, {entry.order.remote_id: entry for entry in received})
        before = _mapped(db, list(planned.changed))
    new = [_coming(entry.order, None, rules) for entry in planned.new]
    changed = [_coming(entry.order, before[order_id], rules) for order_id, entry in planned.changed.items()]
    counts = RunCounts(
        pages=1,
        seen=len(received) + rejected,
        new=len(new),
        changed=len(changed),
        unchanged=len(planned.unchanged),
        rejected=rejected,
        left_out=sum(
            rules.preferences.leaves_out(entry.order.source, entry.order.custom_fields) for entry in received
        ),
    )
    return PagePreview(counts, (*new, *changed))


def _coming(order: Order, before: OrderStatus | None, rules: StoreRules) -> ComingOrder:
    after = mapped_status(rules.status_map, order.source_status, order.implied_status)
    return ComingOrder(order.number, buyer_shown(order), order.source_status, before, after)


def _mapped(db: Database, ids: Sequence[int]) -> Mapping[int, OrderStatus]:
    found: dict[int, OrderStatus] = {}
    for part in chunks(ids):
        rows = Orders.select(Orders.id, Orders.mapped).where(Orders.id.in_(part))
        found.update((order_id, OrderStatus(mapped)) for order_id, mapped in db.tuples(rows))
    return found
