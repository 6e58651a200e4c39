"""Gathers the text that orders are found by."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter
from typing import Any

from peewee import JOIN, BaseQuery

from ordersync_gui.domain.address import ADDRESS_FIELDS, Address
from ordersync_gui.domain.order import Buyer, Order, OrderLine
from ordersync_gui.storage.bulk import chunks
from ordersync_gui.storage.columns import from_json
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.prepared import prepared
from ordersync_gui.storage.search_words import plain
from ordersync_gui.storage.tables import DeskFacts, OrderLines, Orders, Shipments

# Columns of an order that it is found by, beside its lines.
WORD_COLUMNS = (
    "number",
    "remote_id",
    "buyer_name",
    "buyer_email",
    "buyer_phone",
    "buyer_code",
    "bill_to",
    "ship_to",
)
_address_words: Callable[[Address], tuple[str, ...]] = attrgetter(*ADDRESS_FIELDS)
_buyer_words: Callable[[Buyer], tuple[str, ...]] = attrgetter("name", "email", "phone", "code")
_line_words: Callable[[OrderLine], tuple[str, ...]] = attrgetter("sku", "name", "upc")


def index_orders(db: Database, order_ids: Sequence[int]) -> None:
    """Write the search text of these orders anew; call it inside the transaction that changed them."""
    for ids in chunks(order_ids):
        words = _gathered(db, ids)
        db.engine.text_index.write_texts({order: _text(words[order]) for order in ids})


def index_new(db: Database, orders: Mapping[int, Order]) -> None:
    """The same for orders, by id, that came in this transaction: there are only the channel's words of them."""
    db.engine.text_index.write_first_texts(
        {order_id: _text(_channel_words(order)) for order_id, order in orders.items()}
    )


def _text(words: Iterable[str]) -> str:
    return plain("\n".join(filter(None, words)))


def _channel_words(order: Order) -> Iterator[str]:
    """What `_gathered` finds of an order without parcels that nobody at the desk touched, in the same order."""
    yield order.number
    yield order.remote_id
    yield from _buyer_words(order.buyer)
    for address in (order.bill_to, order.ship_to):
        yield from _address_words(address)
    for line in order.lines:
        yield from _line_words(line)


def _gathered(db: Database, ids: Sequence[int]) -> dict[int, list[str]]:
    words: dict[int, list[str]] = defaultdict(list)
    for row in db.dicts(_facts(ids)):
        words[row.pop("id")].extend(_order_words(row))
    for order, *texts in db.tuples(_lines(ids)):
        words[order].extend(texts)
    for order, tracking in db.tuples(_parcels(ids)):
        words[order].extend(dict.fromkeys((tracking, "".join(tracking.split()))))
    return words


@prepared
def _facts(ids: Sequence[int]) -> BaseQuery:
    query: BaseQuery = (
        Orders.select(
            Orders.id,
            *(getattr(Orders, name) for name in WORD_COLUMNS),
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
    return lines.where(OrderLines.order.in_(ids)).order_by(OrderLines.id)


@prepared
def _parcels(ids: Sequence[int]) -> BaseQuery:
    parcels = Shipments.select(Shipments.order, Shipments.tracking_number)
    return parcels.where(Shipments.order.in_(ids)).order_by(Shipments.id)


def _order_words(row: dict[str, Any]) -> Iterable[str]:
    addresses = [row.pop(name) for name in ("bill_to", "ship_to", "corrected")]
    yield from row.values()
    for text in filter(None, addresses):
        yield from from_json(text).values()
