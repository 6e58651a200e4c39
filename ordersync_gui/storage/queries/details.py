"""Reads whole orders: many at once, or everything that is known about one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from peewee import JOIN, BaseQuery

from ordersync_gui.domain.channel_fields import mapped_texts
from ordersync_gui.domain.desk import LineView, OrderDetails, TimelineEntry, WorkBegun, WorkKind
from ordersync_gui.domain.errors import NotFound
from ordersync_gui.domain.maps import CarrierService
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, say
from ordersync_gui.storage.carrier_rows import StoreMethod, shipped_by_map
from ordersync_gui.storage.columns import (
    address_from_json,
    attention_from_json,
    from_ms,
    from_ms_or_none,
    gaps_from_json,
)
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.field_rows import field_maps
from ordersync_gui.storage.left_out_rules import leaving_out, with_left_out_rule
from ordersync_gui.storage.order_columns import line_from_columns, order_from_columns
from ordersync_gui.storage.parcels import parcels
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.privacy_tables import BuyerDeletions
from ordersync_gui.storage.quantities import quantities
from ordersync_gui.storage.queries.mails import order_mails
from ordersync_gui.storage.queries.notices import notices_of_order
from ordersync_gui.storage.ship_rules import ship_rules, with_ship_rule
from ordersync_gui.storage.tables import DeskFacts, OrderLines, Orders, Stores, TimelineRows
from ordersync_gui.storage.tags import tags_of_orders


def order_details(db: Database, order_id: int) -> OrderDetails:
    """One order with lines, parcels, notices, mails and timeline (oldest first); raises NotFound."""
    with db.snapshot():
        found = order_with_parcels(db, order_id)
        mailing = order_mails(db, order_id, store_id=found.store_id)
        return replace(found, timeline=_timeline(db, order_id), mailing=mailing)


def order_with_parcels(db: Database, order_id: int) -> OrderDetails:
    """One order with lines, parcels and notices, its timeline left empty; raises NotFound."""
    with db.snapshot():
        found = orders_without_history(db, [order_id]).get(order_id)
        if found is None:
            raise NotFound(say("This order is no longer here."))
        return replace(found, shipments=parcels(db, order_id), notices=notices_of_order(db, order_id))


def orders_without_history(db: Database, ids: Sequence[int]) -> dict[int, OrderDetails]:
    """Orders (at most a few hundred) with their lines, in a fixed number of queries.

    Their shipments, notices and timeline are left empty. Orders that are gone are absent.
    """
    with db.snapshot():
        lines, tags, facts = _lines(db, ids), tags_of_orders(db, ids), db.dicts(_fact_rows(ids))
        by_map = shipped_by_map(db, {_method(row) for row in facts})
        fields = field_maps(db)
        rules = ship_rules(db, {row["store"] for row in facts})
        left_out = leaving_out(db, {row["store"] for row in facts if row["left_out"]})
        orders = (
            _order(
                row,
                lines.get(row["id"], ()),
                tags.get(row["id"], ()),
                ship_with=by_map.get(_method(row)),
                fields=fields.get(row["store"], {}),
            )
            for row in facts
        )
        proposed = (with_ship_rule(order, rules.get(order.store_id, ())) for order in orders)
        return {order.id: with_left_out_rule(order, left_out) for order in proposed}


def _order(
    row: dict[str, Any],
    lines: tuple[LineView, ...],
    tags: tuple[str, ...],
    *,
    ship_with: CarrierService | None,
    fields: Mapping[int, str],
) -> OrderDetails:
    held = bool(row["held"])
    order = order_from_columns(row, (view.line for view in lines if not view.vanished))
    return OrderDetails(
        id=row["id"],
        store_id=row["store"],
        store=row["store_name"],
        channel=row["channel"],
        order=order,
        status=OrderStatus(row["status"]),
        ship_to=address_from_json(row["corrected"] or row["ship_to"]),
        ship_to_corrected=row["corrected"] is not None,
        held=held,
        left_out=row["left_out"],
        attention=attention_from_json(row["attention"]),
        lines=lines,
        shipments=(),
        notices=(),
        timeline=(),
        ship_by=from_ms_or_none(row["ship_by"]),
        held_until=from_ms_or_none(row["hold_until"]) if held else None,  # a hold that ended keeps its time
        tags=tags,
        assigned_to=row["assigned_to"] or "",
        note=row["note"] or "",
        work=_work(row),
        ship_with=ship_with,
        custom=mapped_texts(order, fields),
        buyer_deleted_at=from_ms_or_none(row["buyer_deleted_at"]),
    )


def _method(row: dict[str, Any]) -> StoreMethod:
    return row["store"], row["shipping_method"]


def _work(row: dict[str, Any]) -> WorkBegun | None:
    return WorkBegun(WorkKind(row["work_kind"]), from_ms(row["work_at"])) if row["work_kind"] else None


@prepared
def _fact_rows(ids: Sequence[int]) -> BaseQuery:
    query: BaseQuery = (
        Orders.select(
            Orders,
            DeskFacts.held,
            DeskFacts.hold_until,
            DeskFacts.assigned_to,
            DeskFacts.note,
            DeskFacts.work_kind,
            DeskFacts.work_at,
            DeskFacts.ship_to.alias("corrected"),
            BuyerDeletions.at.alias("buyer_deleted_at"),
            Stores.name.alias("store_name"),
            Stores.channel,
        )
        .join(DeskFacts, JOIN.LEFT_OUTER, on=(DeskFacts.order == Orders.id))
        .join(BuyerDeletions, JOIN.LEFT_OUTER, on=(BuyerDeletions.order == Orders.id))
        .join(Stores, on=(Stores.id == Orders.store))
        .where(Orders.id.in_(ids))
    )
    return query


def _lines(db: Database, ids: Sequence[int]) -> dict[int, tuple[LineView, ...]]:
    amounts = quantities(db, ids)
    found: dict[int, list[LineView]] = {}
    for row in db.dicts(_line_rows(ids)):
        view = LineView(
            id=row["id"],
            line=line_from_columns(row),
            shipped=amounts[row["order"]].shipped_of(row["id"]),
            vanished=row["vanished"],
        )
        found.setdefault(row["order"], []).append(view)
    return {order: tuple(views) for order, views in found.items()}


@prepared
def _line_rows(ids: Sequence[int]) -> BaseQuery:
    rows = OrderLines.select().where(OrderLines.order.in_(ids))
    return rows.order_by(OrderLines.vanished, OrderLines.position, OrderLines.id)


def _timeline(db: Database, order_id: int) -> tuple[TimelineEntry, ...]:
    return tuple(
        TimelineEntry(
            at=from_ms(row["at"]),
            message=Message(row["template"], gaps_from_json(row["gaps"])),
            who=row["who"],
            evidence=row["evidence"],
        )
        for row in db.dicts(_timeline_rows(order_id))
    )


@prepared
def _timeline_rows(order_id: int) -> BaseQuery:
    return TimelineRows.select().where(TimelineRows.order == order_id).order_by(TimelineRows.id)
