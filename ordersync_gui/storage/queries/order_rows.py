"""Reads the rows that the grid shows, by the orders' ids."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from decimal import Decimal
from functools import cache
from typing import Any

from peewee import JOIN, BaseQuery

from ordersync_gui.domain.desk import OrderRow
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.bulk import chunks
from ordersync_gui.storage.columns import attention_from_json, from_ms, from_ms_or_none
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import Tags
from ordersync_gui.storage.field_rows import CustomColumns, field_maps
from ordersync_gui.storage.order_desk_tables import OrderTags
from ordersync_gui.storage.prepared import Prepared, prepared
from ordersync_gui.storage.queries.sqlite_sorts import MOST_TELLING
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
    Orders.store,
)


def order_rows(db: Database, ids: Sequence[int]) -> dict[int, OrderRow]:
    """Rows of the grid by id, three queries per 500 and one for all; ids that no longer exist are absent."""
    rows: dict[int, OrderRow] = {}
    with db.snapshot():
        custom = CustomColumns.of(field_maps(db))
        for part in chunks(list(ids)):
            states, tags = _notice_states(db, part), _tags(db, part)
            for row in db.cursor(_rows_with(custom.names)(part)):
                rows[row[0]] = _row(row, states.get(row[0]), tags.get(row[0], ()), custom)
    return rows


@cache
def _rows_with(custom: tuple[str, ...]) -> Callable[[Sequence[int]], Prepared]:
    """What reads the rows together with these columns of orders."""

    @prepared
    def rows(ids: Sequence[int]) -> BaseQuery:
        query: BaseQuery = (
            Orders.select(*_COLUMNS, *(getattr(Orders, name) for name in custom))
            .join(Stores, on=(Stores.id == Orders.store))
            .join(DeskFacts, JOIN.LEFT_OUTER, on=(DeskFacts.order == Orders.id))
            .where(Orders.id.in_(ids))
        )
        return query

    return rows


def _row(
    columns: tuple[Any, ...], notice: NoticeState | None, tags: Sequence[str], custom: CustomColumns
) -> OrderRow:
    (order_id, number, status, word, ordered, modified, buyer, country, items, count, *rest) = columns
    total, currency, shipping_method, gift, attention, ship_by, store, *desk = rest
    held, hold_until, assigned_to, note, store_id, *fields = desk
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
        custom=custom.texts(store_id, fields),
        custom_keys=custom.keys_of(store_id),
    )


def _notice_states(db: Database, ids: Sequence[int]) -> dict[int, NoticeState]:
    """The state that tells most; a notice that was cancelled with its parcel tells nothing of the order."""
    found: dict[int, NoticeState] = {}
    for order, text in db.cursor(_states_of(ids)):
        state = NoticeState(text)
        found[order] = min(found.get(order, state), state, key=MOST_TELLING.index)
    return found


@prepared
def _states_of(ids: Sequence[int]) -> BaseQuery:
    undone = (Notices.state == NoticeState.CANCELLED.value) & Shipments.voided_at.is_null(is_null=False)
    query: BaseQuery = (
        Notices.select(Notices.order, Notices.state)
        .join(Shipments, on=(Shipments.id == Notices.shipment))
        .where(Notices.order.in_(ids), ~undone)
    )
    return query


def _tags(db: Database, ids: Sequence[int]) -> dict[int, list[str]]:
    """The names of each order's tags, in order."""
    found: dict[int, list[str]] = defaultdict(list)
    for order, name in db.cursor(_tags_of(ids)):
        found[order].append(name)
    return found


@prepared
def _tags_of(ids: Sequence[int]) -> BaseQuery:
    query: BaseQuery = (
        OrderTags.select(OrderTags.order, Tags.name)
        .join(Tags, on=(Tags.id == OrderTags.tag))
        .where(OrderTags.order.in_(ids))
        .order_by(Tags.name_folded)
    )
    return query
