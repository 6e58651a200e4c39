"""Reads many whole orders at once, with parcels and notices, in a fixed number of queries for each portion."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ordersync_gui.domain.desk import NoticeView, OrderDetails
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.parcels import parcels_of_orders
from ordersync_gui.storage.queries.details import orders_without_history
from ordersync_gui.storage.queries.notices import notice_views
from ordersync_gui.storage.tables import DeskFacts, Notices


def whole_orders(db: Database, ids: Sequence[int]) -> dict[int, OrderDetails]:
    """Orders (at most a few hundred) with lines, parcels and notices, without timeline; gone ones are absent."""
    with db.snapshot():
        found = orders_without_history(db, ids)
        packed = parcels_of_orders(db, ids)
        if not packed:
            return found
        told: dict[int, tuple[NoticeView, ...]] = {}
        for notice in notice_views(db, Notices.order.in_(list(packed))):
            told[notice.order_id] = (*told.get(notice.order_id, ()), notice)
        for order, parcels in packed.items():
            if order in found:
                found[order] = replace(found[order], shipments=parcels, notices=told.get(order, ()))
        return found


def desk_notes(db: Database, ids: Sequence[int]) -> dict[int, str]:
    """What people at the desk wrote on these orders (at most a few hundred); those without a note are absent."""
    query = DeskFacts.select(DeskFacts.order, DeskFacts.note).where(
        DeskFacts.order.in_(list(ids)), DeskFacts.note != ""
    )
    return dict(db.tuples(query))
