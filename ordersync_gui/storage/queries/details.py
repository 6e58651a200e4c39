"""Reads everything that is known about one order."""

from __future__ import annotations

from typing import Any

from peewee import JOIN

from ordersync_gui.domain.desk import LineView, OrderDetails, TimelineEntry
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.columns import address_from_json, attention_from_json, from_json, from_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.order_columns import line_from_columns, order_from_columns
from ordersync_gui.storage.parcels import parcels
from ordersync_gui.storage.quantities import quantities
from ordersync_gui.storage.queries.notices import notice_views
from ordersync_gui.storage.tables import DeskFacts, Notices, OrderLines, Orders, Stores, TimelineRows


def order_details(db: Database, order_id: int) -> OrderDetails:
    """One order with lines, parcels, notices and timeline (oldest first); raises NotFound."""
    with db.snapshot():
        row = _facts(db, order_id)
        lines = _lines(db, order_id)
        return OrderDetails(
            id=order_id,
            store_id=row["store"],
            store=row["store_name"],
            channel=row["channel"],
            order=order_from_columns(row, (view.line for view in lines if not view.vanished)),
            status=OrderStatus(row["status"]),
            ship_to=address_from_json(row["corrected"] or row["ship_to"]),
            ship_to_corrected=row["corrected"] is not None,
            held=bool(row["held"]),
            attention=attention_from_json(row["attention"]),
            lines=lines,
            shipments=parcels(db, order_id),
            notices=notice_views(db, Notices.order == order_id),
            timeline=_timeline(db, order_id),
        )


def _facts(db: Database, order_id: int) -> dict[str, Any]:
    query = (
        Orders.select(
            Orders,
            DeskFacts.held,
            DeskFacts.ship_to.alias("corrected"),
            Stores.name.alias("store_name"),
            Stores.channel,
        )
        .join(DeskFacts, JOIN.LEFT_OUTER, on=(DeskFacts.order == Orders.id))
        .join(Stores, on=(Stores.id == Orders.store))
        .where(Orders.id == order_id)
    )
    found = db.dicts(query)
    if not found:
        raise NotFound(say("This order is no longer here."))
    return found[0]


def _lines(db: Database, order_id: int) -> tuple[LineView, ...]:
    amounts = quantities(db, [order_id])[order_id]
    rows = OrderLines.select().where(OrderLines.order == order_id)
    return tuple(
        LineView(
            id=row["id"],
            line=line_from_columns(row),
            shipped=amounts.shipped_of(row["id"]),
            vanished=row["vanished"],
        )
        for row in db.dicts(rows.order_by(OrderLines.vanished, OrderLines.position, OrderLines.id))
    )


def _timeline(db: Database, order_id: int) -> tuple[TimelineEntry, ...]:
    query = TimelineRows.select().where(TimelineRows.order == order_id).order_by(TimelineRows.id)
    return tuple(
        TimelineEntry(
            at=from_ms(row["at"]),
            message=Message(row["template"], from_json(row["gaps"])),
            who=row["who"],
            evidence=row["evidence"],
        )
        for row in db.dicts(query)
    )
