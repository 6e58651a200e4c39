"""What a list of orders must hold, found the slow and obvious way: every row is read and looked at in Python."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from functools import cmp_to_key
from typing import Any

from ordersync_gui.domain.channel_fields import field_text
from ordersync_gui.domain.desk import OrderFilter, SortKey
from ordersync_gui.domain.notice import NoticeState
from ordersync_gui.domain.order_query import Comparison, OrderTrait, Term, TermKey
from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.storage.columns import attention_from_json, from_ms
from ordersync_gui.storage.database import Database
from ordersync_gui.storage.desk_tables import Tags
from ordersync_gui.storage.folding import fold
from ordersync_gui.storage.map_tables import FieldMaps
from ordersync_gui.storage.order_columns import order_from_columns
from ordersync_gui.storage.order_desk_tables import OrderTags
from ordersync_gui.storage.tables import DeskFacts, Notices, OrderLines, Orders, SearchRows, Shipments, Stores

_TELLING = ("refused", "unconfirmed", "sending", "queued", "sent", "confirmed", "cancelled")
_ASCII = {ord(letter): letter.lower() for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"}


@dataclass
class Known:
    """Everything about one order that a list can ask for."""

    row: dict[str, Any]
    store: str = ""
    skus: list[str] = field(default_factory=list)
    carriers: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    text: str = ""
    held: bool = False
    held_until: int = 0
    noted: bool = False
    assigned: str = ""
    begun: bool = False
    custom: tuple[str, ...] = ()


def expected_ids(every: Iterable[Known], wanted: OrderFilter, now: datetime) -> list[int]:
    """The ids that the list must have, in their order."""
    orders = [known for known in every if _is_wanted(known, wanted, now)]
    orders.sort(key=cmp_to_key(lambda one, other: _compared(one, other, wanted.sort)), reverse=wanted.descending)
    return [known.row["id"] for known in orders][: wanted.limit]


def known_orders(db: Database) -> list[Known]:
    """All orders of the database."""
    known = {row["id"]: Known(row) for row in db.dicts(Orders.select())}
    names = dict(db.tuples(Stores.select(Stores.id, Stores.name)))
    fields = {(row["store"], row["place"]): row["field"] for row in db.dicts(FieldMaps.select())}
    for order in known.values():
        order.store = names[order.row["store"]]
        order.custom = _custom(order.row, fields)
    for row in db.dicts(OrderLines.select()):
        known[row["order"]].skus.append(row["sku"])
    for row in db.dicts(Shipments.select().where(Shipments.voided_at.is_null())):
        known[row["order"]].carriers.append(row["carrier"])
    tags = OrderTags.select(OrderTags.order, Tags.name).join(Tags, on=(Tags.id == OrderTags.tag))
    for tagged, name in db.tuples(tags):
        known[tagged].tags.append(name)
    voided = {row["id"] for row in db.dicts(Shipments.select()) if row["voided_at"] is not None}
    for row in db.dicts(Notices.select()):
        if row["state"] != NoticeState.CANCELLED.value or row["shipment"] not in voided:
            known[row["order"]].notices.append(row["state"])
    for row in db.dicts(DeskFacts.select()):
        order = known[row["order"]]
        order.held, order.assigned, order.begun = bool(row["held"]), row["assigned_to"], bool(row["work_kind"])
        order.held_until = 2**63 - 1 if row["hold_until"] is None else row["hold_until"]
        order.noted = bool(row["note"])
    for row in db.dicts(SearchRows.select()):
        known[row["order"]].text = row["text"]
    return list(known.values())


def _custom(row: dict[str, Any], fields: dict[tuple[int, int], str]) -> tuple[str, ...]:
    """What stands in custom fields 1 to 3."""
    order = order_from_columns(row, ())
    return tuple(field_text(order, fields.get((row["store"], place), "")) for place in (1, 2, 3))


def _is_wanted(known: Known, wanted: OrderFilter, now: datetime) -> bool:
    row = known.row
    reasons = {reason.kind for reason in attention_from_json(row["attention"])}
    return (
        bool(row["left_out"]) is wanted.left_out
        and wanted.store_id in (None, row["store"])
        and (wanted.status is None or wanted.status.value == row["status"])
        and (not wanted.needs_attention or bool(reasons))
        and (not wanted.attention or not reasons.isdisjoint(wanted.attention))
        and all(word in known.text for word in fold(wanted.text).replace("\0", "").split())
        and _meets(known, wanted.terms, now)
    )


def _meets(known: Known, terms: tuple[Term, ...], now: datetime) -> bool:
    for key in TermKey:
        asked = [_holds(known, term, now) for term in terms if term.key is key and not term.negated]
        if asked and not any(asked):
            return False
    return not any(_holds(known, term, now) for term in terms if term.negated)


def _holds(known: Known, term: Term, now: datetime) -> bool:  # noqa: C901, PLR0911, PLR0912 - one answer per kind of term
    row, value = known.row, term.value
    match term.key:
        case TermKey.STATUS:
            return bool(OrderStatus(row["status"]) is value)
        case TermKey.STORE:
            return fold(known.store) == fold(str(value))
        case TermKey.SKU:
            return any(_is_like(sku, str(value)) for sku in known.skus)
        case TermKey.CARRIER:
            return any(_is_like(carrier, str(value)) for carrier in known.carriers)
        case TermKey.TAG:
            return fold(str(value)) in map(fold, known.tags)
        case TermKey.ASSIGNED:
            return fold(known.assigned) == fold(str(value))
        case TermKey.COUNTRY:
            return bool(row["country"].upper() == value)
        case TermKey.NEEDS:
            reasons = {reason.kind for reason in attention_from_json(row["attention"])}
            assert isinstance(value, frozenset)
            return not reasons.isdisjoint(value) if value else bool(reasons)
        case TermKey.IS:
            return {
                OrderTrait.GIFT: bool(row["gift"]),
                OrderTrait.HELD: known.held,
                OrderTrait.PRINTED: known.begun,
            }[OrderTrait(str(value))]
        case TermKey.TOTAL:
            assert isinstance(value, Decimal)
            return _compares(Decimal(row["total_sort"]) / 10_000, term.comparison, value)
        case TermKey.AGE | TermKey.DUE:
            return _is_timed(row, term, now)
        case TermKey.CUSTOM:
            return any(fold(str(value)) in fold(text) for text in known.custom)
        case TermKey.CUSTOM_1 | TermKey.CUSTOM_2 | TermKey.CUSTOM_3:
            return fold(str(value)) in fold(known.custom[int(term.key[-1]) - 1])


def _is_timed(row: dict[str, Any], term: Term, now: datetime) -> bool:
    assert isinstance(term.value, timedelta)
    stored = row["ordered_at"] if term.key is TermKey.AGE else row["ship_by"]
    if stored is None:
        return False
    moment = from_ms(stored)
    away = now - moment if term.key is TermKey.AGE else moment - now
    if term.comparison is Comparison.EQUAL:
        sign = -1 if term.key is TermKey.AGE else 1
        return moment.astimezone().date() == (now.astimezone() + sign * term.value).date()
    return _compares(away, term.comparison, term.value)


def _compares(one: Any, comparison: Comparison, other: Any) -> bool:  # noqa: ANN401 - amounts or times
    return bool(
        {
            Comparison.EQUAL: one == other,
            Comparison.LESS: one < other,
            Comparison.AT_MOST: one <= other,
            Comparison.MORE: one > other,
            Comparison.AT_LEAST: one >= other,
        }[comparison]
    )


def _is_like(text: str, pattern: str) -> bool:
    text, pattern = text.translate(_ASCII), pattern.translate(_ASCII)
    return text.startswith(pattern[:-1]) if pattern.endswith("*") else text == pattern


def _compared(one: Known, other: Known, sort: SortKey) -> int:
    """Less than 0 where one comes first in ascending order; what has no value comes last, then id decides."""
    first, second = _sort_value(one, sort), _sort_value(other, sort)
    left, right = (first is None, _bytes(first), one.row["id"]), (second is None, _bytes(second), other.row["id"])
    return (left > right) - (left < right)


def _bytes(value: Any) -> Any:  # noqa: ANN401 - texts and numbers
    """Texts as SQLite compares them."""
    return 0 if value is None else value.encode() if isinstance(value, str) else value


def _sort_value(known: Known, sort: SortKey) -> Any:  # noqa: ANN401, PLR0911 - texts or numbers, by key
    row = known.row
    match sort:
        case SortKey.STORE:
            return fold(known.store)
        case SortKey.ITEMS:
            return row["item_summary"].translate(_ASCII)
        case SortKey.NOTICE:
            return min((_TELLING.index(state) for state in known.notices), default=None)
        case SortKey.TAGS:
            return " ".join(sorted(map(fold, known.tags), key=str.encode)) or None
        case SortKey.ASSIGNED:
            return known.assigned.translate(_ASCII) or None
        case SortKey.HELD:
            return known.held_until if known.held else None
        case SortKey.NOTE:
            return 0 if known.noted else None
        case SortKey.SOURCE_STATUS:
            return row["source_status"].translate(_ASCII)
        case _:
            return row[_COLUMNS[sort]]


_COLUMNS = {
    SortKey.ORDERED: "ordered_at",
    SortKey.NUMBER: "number_sort",
    SortKey.STATUS: "status",
    SortKey.BUYER: "buyer_sort",
    SortKey.COUNTRY: "country",
    SortKey.TOTAL: "total_sort",
    SortKey.SHIPPING_METHOD: "shipping_method_sort",
    SortKey.MODIFIED: "modified_at",
    SortKey.SHIP_BY: "ship_by",
    SortKey.ATTENTION: "attention",
}
