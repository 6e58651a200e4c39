"""Reads of many orders: ids in an order, rows of the grid by id, counts, look-ups by number."""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from decimal import Decimal
from functools import reduce
from itertools import chain
from operator import or_
from typing import Any

from peewee import SQL, Field, fn

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderFilter, OrderRow, SortKey, StatusCounts
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.columns import attention_from_json, from_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.search import matching
from ordersync_gui.storage.sqlite_bulk import chunks
from ordersync_gui.storage.tables import Notices, Orders, Shipments, Stores

_SORT_COLUMNS: Mapping[SortKey, Field[Any]] = {
    SortKey.ORDERED: Orders.ordered_at,
    SortKey.NUMBER: Orders.number_sort,
    SortKey.STATUS: Orders.status,
    SortKey.BUYER: Orders.buyer_sort,
    SortKey.COUNTRY: Orders.country,
    SortKey.TOTAL: Orders.total_sort,
    SortKey.STORE: Stores.name_folded,
    SortKey.SHIPPING_METHOD: Orders.shipping_method_sort,
    SortKey.MODIFIED: Orders.modified_at,
}
_ROW_COLUMNS = (
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
)
# Written out, since SQLite uses a partial index to the full only for the very words of its condition.
_LEFT_OUT = Orders.left_out == SQL("1")
# How a reason begins in JSON; inside a text the quote would be escaped, so that this stands nowhere else.
_REASON = re.compile(r'\["([a-z_]+)",')
# Of several notices of an order the grid shows the one that most needs a look.
_MOST_TELLING = (
    NoticeState.REFUSED,
    NoticeState.UNCONFIRMED,
    NoticeState.SENDING,
    NoticeState.QUEUED,
    NoticeState.SENT,
    NoticeState.CONFIRMED,
    NoticeState.CANCELLED,
)


def order_ids(db: Database, wanted: OrderFilter) -> array[int]:
    """Database ids of the wanted orders in the wanted order; equal ones stand by id.

    Orders that are left out are absent, unless just these are wanted.
    """
    column = _SORT_COLUMNS[wanted.sort]
    keys = (column.desc(), Orders.id.desc()) if wanted.descending else (column.asc(), Orders.id.asc())
    query = Orders.select(Orders.id).order_by(*keys)
    if wanted.sort is SortKey.STORE:
        query = query.join(Stores, on=(Stores.id == Orders.store))
    if wanted.limit is not None:
        query = query.limit(wanted.limit)
    with db.snapshot():
        for condition in _conditions(db, wanted):
            query = query.where(condition)
        return array("q", chain.from_iterable(db.cursor(query)))


def _conditions(db: Database, wanted: OrderFilter) -> list[Any]:
    conditions = _by_mark(db, left_out=wanted.left_out)
    if wanted.store_id is not None:
        conditions.append(Orders.store == wanted.store_id)
    if wanted.status is not None:
        conditions.append(Orders.status == wanted.status.value)
    if wanted.needs_attention or wanted.attention:
        conditions.append(Orders.id.in_(_needing(wanted.attention)))
    found = matching(wanted.text)
    return conditions if found is None else [*conditions, found]


def _needing(kinds: Collection[AttentionKind]) -> Any:  # noqa: ANN401 - peewee's queries aren't typed
    """The ids of orders that need attention for one of these reasons, or for any.

    From the small index of those that do; by itself SQLite would read all orders in the list's order instead.
    """
    ids = Orders.select(Orders.id).where(Orders.attention.is_null(is_null=False))
    has = [fn.INSTR(Orders.attention, f'["{kind.value}",') > 0 for kind in sorted(kinds)]
    return ids.where(reduce(or_, has)) if has else ids


def _by_mark(db: Database, *, left_out: bool) -> list[Any]:
    """The condition for orders that are left out, or for all others; none is needed where there is no such order.

    The lists' own indexes don't hold that mark, and asking each order's row for it would read the
    whole table: the ids come from the small index of those that are left out.
    """
    ids = Orders.select(Orders.id).where(_LEFT_OUT)
    if left_out:
        return [Orders.id.in_(ids)]
    return [Orders.id.not_in(ids)] if db.column(ids.limit(1)) else []


def order_rows(db: Database, ids: Sequence[int]) -> dict[int, OrderRow]:
    """Rows of the grid by id, two queries per 500; ids that no longer exist are absent."""
    rows: dict[int, OrderRow] = {}
    with db.snapshot():
        for part in chunks(list(ids)):
            states = _notice_states(db, part)
            query = (
                Orders.select(*_ROW_COLUMNS, Stores.name)
                .join(Stores, on=(Stores.id == Orders.store))
                .where(Orders.id.in_(part))
            )
            rows.update((row[0], _row(row, states.get(row[0]))) for row in db.tuples(query))
    return rows


def _row(columns: tuple[Any, ...], notice: NoticeState | None) -> OrderRow:
    (order_id, number, status, word, ordered, modified, buyer, country, items, count, *rest) = columns
    total, currency, shipping_method, gift, attention, store = rest
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
        gift=gift,
        attention=tuple(reason.kind for reason in attention_from_json(attention)),
        notice=notice,
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
    for order, text in db.tuples(rows):
        state = NoticeState(text)
        found[order] = min(found.get(order, state), state, key=_MOST_TELLING.index)
    return found


def find_orders(db: Database, *, number: str, store_id: int | None) -> tuple[tuple[int, str, str], ...]:
    """(database id, store name, channel's id) of orders with this number, else with this channel's id.

    Numbers are kept with their outer blanks, because they are sent back unchanged; a person may leave those out.
    """
    columns = (Orders.number, Orders.remote_id)
    for condition in (
        *(column == number for column in columns),
        *(column == number.strip() for column in columns),
        *(fn.TRIM(column) == number.strip() for column in columns),
    ):
        if found := _found(db, condition, store_id):
            return found
    return ()


def _found(db: Database, condition: object, store_id: int | None) -> tuple[tuple[int, str, str], ...]:
    query = (
        Orders.select(Orders.id, Stores.name, Orders.remote_id)
        .join(Stores, on=(Stores.id == Orders.store))
        .where(condition)
        .order_by(Stores.name_folded, Orders.id)
    )
    if store_id is not None:
        query = query.where(Orders.store == store_id)
    return tuple((order, store, remote) for order, store, remote in db.tuples(query))


def status_counts(db: Database, store_id: int | None) -> StatusCounts:
    """How many orders of the store, or of all stores, have each status, and how many need attention for what.

    Those that are left out are counted apart, from an index of their own, and taken away from all.
    """
    counts = Orders.select(Orders.status, fn.COUNT(Orders.id)).group_by(Orders.status)
    # Few orders need attention: an index holds just these, and many of them have the same text.
    needing = Orders.select(Orders.attention).where(Orders.attention.is_null(is_null=False))
    # Grouped as the index of those that are left out is sorted, else SQLite reads all orders by status.
    away = (
        Orders.select(Orders.status, Orders.attention, fn.COUNT(Orders.id))
        .where(_LEFT_OUT)
        .group_by(Orders.store, Orders.status, Orders.attention)
    )
    if store_id is not None:
        counts, needing, away = (query.where(Orders.store == store_id) for query in (counts, needing, away))
    with db.snapshot():
        by_status = Counter({OrderStatus(status): count for status, count in db.tuples(counts)})
        reasons = Counter(row[0] for row in db.cursor(needing))
        left_out = db.tuples(away)
    for status, attention, count in left_out:
        by_status[OrderStatus(status)] -= count
        if attention is not None:
            reasons[attention] -= count
    by_reasons = _by_reasons(reasons)
    return StatusCounts(
        by_status={status: count for status, count in by_status.items() if count},
        needs_attention=reasons.total(),
        left_out=sum(count for _, _, count in left_out),
        by_attention=_by_kind(by_reasons),
        by_reasons=by_reasons,
    )


def _by_reasons(texts: Mapping[str, int]) -> dict[frozenset[AttentionKind], int]:
    """How many orders have exactly these kinds of reasons, from how many have each text of all their reasons."""
    found: Counter[frozenset[AttentionKind]] = Counter()
    for text, count in texts.items():
        if count:
            found[frozenset(map(AttentionKind, _REASON.findall(text)))] += count
    return dict(found)


def _by_kind(by_reasons: Mapping[frozenset[AttentionKind], int]) -> dict[AttentionKind, int]:
    """How many orders have a reason of each kind."""
    found: Counter[AttentionKind] = Counter()
    for kinds, count in by_reasons.items():
        found.update(dict.fromkeys(kinds, count))
    return dict(found)
