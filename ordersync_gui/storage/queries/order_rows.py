"""Reads the rows that the grid shows, by the orders' ids."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from peewee import JOIN

from ordersync_gui.domain.desk import OrderRow
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.columns import attention_from_json, from_ms, from_ms_or_none
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import Tags
from ordersync_gui.storage.order_desk_tables import OrderTags
from ordersync_gui.storage.queries.sqlite_sorts import MOST_TELLING
from ordersync_gui.storage.sqlite_bulk import chunks
from ordersync_gui.storage.tables import DeskFacts, Notices, Orders, Shipments, Stores

_COLUMNS = (
    Orders.id,
    Orders.number,
    Orders.status,
    Orders.source_status,
    Orders.ordered_at,
    Orders.modified_at,
    Orders.buyer_shown,
    Orders.country,
    Orders.item_summary,
    Orders.item_count,
    Orders.total,
    Orders.currency,
    Orders.shipping_method,
    Orders.gift,
    Orders.attention,
    Orders.ship_by,
    Stores.name,
    DeskFacts.held,
    DeskFacts.hold_until,
    DeskFacts.assigned_to,
    DeskFacts.note,
)


def order_rows(db: Database, ids: Sequence[int]) -> dict[int, OrderRow]:
    """Rows of the grid by id, three queries per 500; ids that no longer exist are absent."""
    rows: dict[int, OrderRow] = {}
    with db.snapshot():
        for part in chunks(list(ids)):
            states, tags = _notice_states(db, part), _tags(db, part)
            query = (
                Orders.select(*_COLUMNS)
                .join(Stores, on=(Stores.id == Orders.store))
                .join(DeskFacts, JOIN.LEFT_OUTER, on=(DeskFacts.order == Orders.id))
                .where(Orders.id.in_(part))
            )
            for row in db.cursor(query):
                rows[row[0]] = _row(row, states.get(row[0]), tags.get(row[0], ()))
    return rows


def _row(columns: tuple[Any, ...], notice: NoticeState | None, tags: Sequence[str]) -> OrderRow:
    (order_id, number, status, word, ordered, modified, buyer, country, items, count, *rest) = columns
    total, currency, shipping_method, gift, attention, ship_by, store, *desk = rest
    held, hold_until, assigned_to, note = desk
    return OrderRow(
        id=order_id,
        number=number,
        store=store,
        status=OrderStatus(status),
        source_status=word,
        ordered_at=from_ms(ordered),
        modified_at=from_ms(modified),
        buyer=buyer,
        country=country,
        item_summary=items,
        item_count=Decimal(count),
        total=total,
        currency=currency,
        shipping_method=shipping_method,
        gift=bool(gift),
        attention=tuple(reason.kind for reason in attention_from_json(attention)),
        notice=notice,
        ship_by=from_ms_or_none(ship_by),
        held=bool(held),
        held_until=from_ms_or_none(hold_until) if held else None,
        tags=tuple(tags),
        assigned_to=assigned_to or "",
        noted=bool(note),
    )


def _notice_states(db: Database, ids: Sequence[int]) -> dict[int, NoticeState]:
    """The state that tells most; a notice that was cancelled with its parcel tells nothing of the order."""
    found: dict[int, NoticeState] = {}
    undone = (Notices.state == NoticeState.CANCELLED.value) & Shipments.voided_at.is_null(is_null=False)
    rows = (
        Notices.select(Notices.order, Notices.state)
        .join(Shipments, on=(Shipments.id == Notices.shipment))
        .where(Notices.order.in_(ids), ~undone)
    )
    for order, text in db.cursor(rows):
        state = NoticeState(text)
        found[order] = min(found.get(order, state), state, key=MOST_TELLING.index)
    return found


def _tags(db: Database, ids: Sequence[int]) -> dict[int, list[str]]:
    """The names of each order's tags, in order."""
    rows = (
        OrderTags.select(OrderTags.order, Tags.name)
        .join(Tags, on=(Tags.id == OrderTags.tag))
        .where(OrderTags.order.in_(ids))
        .order_by(Tags.name_folded)
    )
    found: dict[int, list[str]] = defaultdict(list)
    for order, name in db.cursor(rows):
        found[order].append(name)
    return found
