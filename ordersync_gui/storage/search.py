"""Writes the text that orders are found by; the database itself keeps its full-text index in step with it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from peewee import JOIN, BaseQuery

from ordersync_gui.domain.address import ADDRESS_FIELDS, Address
from ordersync_gui.storage.columns import address_from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.sqlite_bulk import chunks, upsert_rows
from ordersync_gui.storage.sqlite_search import plain
from ordersync_gui.storage.tables import DeskFacts, OrderLines, Orders, Shipments


def index_orders(db: Database, order_ids: Sequence[int]) -> None:
    """Write the search text of these orders anew; call it inside the transaction that changed them."""
    for ids in chunks(order_ids):
        words = _gathered(db, ids)
        rows = [{"order_id": order, "text": plain("\n".join(filter(None, words[order])))} for order in ids]
        upsert_rows(db, "search", rows, key="order_id")


def _gathered(db: Database, ids: Sequence[int]) -> dict[int, list[str]]:
    words: dict[int, list[str]] = defaultdict(list)
    for row in db.dicts(_facts(ids)):
        words[row.pop("id")].extend(_order_words(row))
    for order, *texts in db.tuples(_lines(ids)):
        words[order].extend(texts)
    for order, tracking in db.tuples(_parcels(ids)):
        words[order].extend({tracking, "".join(tracking.split())})
    return words


@prepared
def _facts(ids: Sequence[int]) -> BaseQuery:
    query: BaseQuery = (
        Orders.select(
            Orders.id,
            Orders.number,
            Orders.remote_id,
            Orders.buyer_name,
            Orders.buyer_email,
            Orders.buyer_phone,
            Orders.buyer_code,
            Orders.bill_to,
            Orders.ship_to,
            DeskFacts.note,
            DeskFacts.ship_to.alias("corrected"),
        )
        .join(DeskFacts, JOIN.LEFT_OUTER, on=(DeskFacts.order == Orders.id))
        .where(Orders.id.in_(ids))
    )
    return query


@prepared
def _lines(ids: Sequence[int]) -> BaseQuery:
    lines = OrderLines.select(OrderLines.order, OrderLines.sku, OrderLines.name, OrderLines.upc)
    return lines.where(OrderLines.order.in_(ids))


@prepared
def _parcels(ids: Sequence[int]) -> BaseQuery:
    return Shipments.select(Shipments.order, Shipments.tracking_number).where(Shipments.order.in_(ids))


def _order_words(row: dict[str, Any]) -> Iterable[str]:
    addresses = [row.pop(name) for name in ("bill_to", "ship_to", "corrected")]
    yield from row.values()
    for text in filter(None, addresses):
        yield from _address_words(address_from_json(text))


def _address_words(address: Address) -> Iterable[str]:
    return (getattr(address, name) for name in ADDRESS_FIELDS)
