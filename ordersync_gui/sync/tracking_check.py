"""Judges the parcels of a file: what can be recorded, what stands in the way, and what looks odd."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from ordersync_gui.domain.desk import OrderDetails
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.tracking import check_tracking
from ordersync_gui.domain.wording import Message
from ordersync_gui.storage import queries
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.parcels import parcels
from ordersync_gui.storage.store_rules import store_rules
from ordersync_gui.sync.tracking_match import Surroundings
from ordersync_gui.sync.tracking_order import FileRow, ForAll, OrderOfFile, unmatched
from ordersync_gui.sync.tracking_rows import GivenParcel

_BATCH = 500  # orders that are held in memory with their lines


def check_parcels(db: Database, given: Sequence[GivenParcel], for_all: ForAll) -> tuple[FileRow, ...]:
    """A row for each parcel, in their order. Blocking; a few queries per 500 orders."""
    checks = [check_tracking(parcel.tracking_number) for parcel in given]
    rows: dict[int, FileRow] = {}
    by_order: dict[int, list[int]] = defaultdict(list)
    with db.snapshot():
        around = Surroundings.read(db, given, checks, store_id=for_all.store_id)
        for place, parcel in enumerate(given):
            found = around.order(parcel) if parcel.order_number else None
            if found is None or isinstance(found, Message):
                rows[place] = unmatched(parcel, checks[place], problems=() if found is None else (found,))
            else:
                by_order[found.id].append(place)
        for order in _orders(db, list(by_order), for_all, around):
            places = by_order[order.details.id]
            judged = order.judge([(given[place], checks[place]) for place in places])
            rows.update(zip(places, judged, strict=True))
    return tuple(rows[place] for place in range(len(given)))


def _orders(db: Database, ids: Sequence[int], for_all: ForAll, around: Surroundings) -> Iterator[OrderOfFile]:
    rules = store_rules(db)
    for start in range(0, len(ids), _BATCH):
        batch = ids[start : start + _BATCH]
        found = queries.orders_without_history(db, batch)
        for order_id in batch:
            details = _with_parcels(db, found[order_id])
            yield OrderOfFile(details, rules[details.store_id], for_all, around)


def _with_parcels(db: Database, details: OrderDetails) -> OrderDetails:
    """The order with its parcels, and what the shop was told, where that matters: both cost queries per order."""
    if details.status is not OrderStatus.SHIPPED and not any(view.shipped for view in details.lines):
        return details
    found = parcels(db, details.id)
    if any(parcel.voided for parcel in found):
        return queries.order_details(db, details.id)
    return replace(details, shipments=found)
