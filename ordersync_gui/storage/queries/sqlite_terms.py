"""What typed terms and words ask of an order, as SQLite conditions, and which index names those that meet them."""

# ruff: noqa: S608 - statements are put together from our own parts; what people typed is always bound
from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from datetime import time as time_of_day
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from typing import cast

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.maps import CUSTOM_PLACES
from ordersync_gui.domain.order_query import Comparison, OrderTrait, Term, TermKey
from ordersync_gui.storage.columns import to_ms
from ordersync_gui.storage.engine import Connection, TextIndex
from ordersync_gui.storage.facets import NEEDS
from ordersync_gui.storage.folding import fold
from ordersync_gui.storage.queries.sqlite_custom import in_custom_fields
from ordersync_gui.storage.queries.sqlite_names import assigned_names, tag_rows
from ordersync_gui.storage.queries.sqlite_parts import Sql, joined, numbers, union

_LAST_LETTER = "\U0010ffff"
_FINEST = 10_000  # totals are compared in ten-thousandths of a currency's unit
_HIGHEST = 2**63 - 1


@dataclass(frozen=True, slots=True)
class Condition:
    """Something asked of each order.

    holds: an expression about the row `orders`. ids: a SELECT of one column that names all orders for which it
    holds, None where nothing leads to them. needs_row: more of the row is asked than its id. exact: ids names
    no others.
    """

    holds: Sql
    ids: Sql | None = None
    needs_row: bool = True
    exact: bool = True


_Making = Callable[[Connection, Sequence[Term], datetime], Condition]


def conditions_of(connection: Connection, terms: Sequence[Term], now: datetime) -> Iterator[Condition]:
    """The conditions of all terms but those about status, store and any need: the lists' indexes hold these."""
    for key, making in _MAKING.items():
        of_key = [term for term in terms if term.key is key]
        wanted = [term for term in of_key if not term.negated]
        if wanted and not any(map(_is_for_any_need, wanted)):
            yield making(connection, wanted, now)
        for term in of_key:
            if term.negated and not _is_for_any_need(term):
                yield _without(making(connection, [term], now))


def _is_for_any_need(term: Term) -> bool:
    return term.key is TermKey.NEEDS and not term.value


def _without(condition: Condition) -> Condition:
    return replace(condition, holds="(" + condition.holds + ") IS NOT TRUE", ids=None)


def words_condition(index: TextIndex, words: Sequence[str]) -> Condition:
    """Every word stands in the order's search text; where all are short, `short_words_source` leads to them."""
    asked = index.holding(words)
    return Condition(
        "EXISTS (SELECT 1 FROM search WHERE search.order_id = orders.id AND " + _in_text(words) + ")",
        None if asked is None else Sql(*asked),
        needs_row=False,
        exact=False,
    )


def short_words_source(index: TextIndex, words: Sequence[str]) -> Sql:
    """A SELECT that names the orders with all of these words, none of which has three letters.

    The index tells with which three letters each of them can go on; where that are too many, all texts are read.
    """
    asked = index.beginning_with(words)
    return "SELECT order_id FROM search WHERE " + _in_text(words) if asked is None else Sql(*asked)


def _in_text(words: Sequence[str]) -> Sql:
    return joined((Sql("instr(search.text, ?) > 0", (word,)) for word in words), "AND")


def needing(kinds: Collection[AttentionKind]) -> Condition:
    """The order needs attention for one of these reasons (at least one)."""
    # So a reason begins in JSON; inside a text the quote would be escaped.
    has = joined((Sql("instr(orders.attention, ?) > 0", (f'["{kind.value}",',)) for kind in sorted(kinds)), "OR")
    return Condition(f"orders.facet & {NEEDS} != 0 AND " + has, _NEEDING + " AND " + has)


_NEEDING = "SELECT id FROM orders INDEXED BY orders_needing_attention WHERE attention IS NOT NULL"


def _needs(_connection: Connection, terms: Sequence[Term], _now: datetime) -> Condition:
    return needing(
        frozenset[AttentionKind]().union(*(cast("frozenset[AttentionKind]", term.value) for term in terms))
    )


def _like(column: str, text: str) -> Sql:
    """The column has this text regardless of case (of A to Z); a star at its end stands for any rest."""
    if not text.endswith("*"):
        return Sql(f"{column} COLLATE NOCASE = ? COLLATE NOCASE", (text,))
    start = text[:-1]
    return Sql(
        f"{column} COLLATE NOCASE >= ? COLLATE NOCASE AND {column} COLLATE NOCASE < ? COLLATE NOCASE",
        (start, start + _LAST_LETTER),
    )


def _sku(_connection: Connection, terms: Sequence[Term], _now: datetime) -> Condition:
    return _beside("order_line", "order_line_by_sku", [_like("sku", str(term.value)) for term in terms])


def _carrier(_connection: Connection, terms: Sequence[Term], _now: datetime) -> Condition:
    live = [_like("carrier", str(term.value)) + " AND voided_at IS NULL" for term in terms]
    return _beside("shipment", "shipment_by_carrier", live)


def _beside(table: str, index: str, any_of: Sequence[Sql]) -> Condition:
    """One of the order's rows in another table meets one of these; the index has their columns and the id."""
    ids = [f"SELECT order_id FROM {table} INDEXED BY {index} WHERE " + each for each in any_of]
    holds = f"EXISTS (SELECT 1 FROM {table} WHERE {table}.order_id = orders.id AND " + joined(any_of, "OR") + ")"
    return Condition(holds, union(ids), needs_row=False)


def _tag(connection: Connection, terms: Sequence[Term], _now: datetime) -> Condition:
    names = {fold(str(term.value)) for term in terms}
    tags = numbers(tag for tag, name in tag_rows(connection) if fold(name) in names)
    return Condition(
        Sql(f"EXISTS (SELECT 1 FROM order_tag WHERE order_tag.order_id = orders.id AND tag_id IN {tags})"),
        Sql(f"SELECT order_id FROM order_tag WHERE tag_id IN {tags}"),
        needs_row=False,
    )


def _assigned(connection: Connection, terms: Sequence[Term], _now: datetime) -> Condition:
    wanted = {fold(str(term.value)) for term in terms}
    names = [name for name in assigned_names(connection) if fold(name) in wanted]
    to_them = (
        joined((Sql("assigned_to COLLATE NOCASE = ? COLLATE NOCASE", (name,)) for name in names), "OR")
        if names
        else Sql("FALSE")
    )
    of_order = "SELECT 1 FROM desk_fact WHERE desk_fact.order_id = orders.id AND assigned_to != '' AND "
    holds = "EXISTS (" + (of_order + to_them) + ")"
    if "" in wanted:
        return Condition(joined((holds, Sql(f"NOT EXISTS ({of_order}TRUE)")), "OR"), needs_row=False)
    ids = "SELECT order_id FROM desk_fact WHERE assigned_to != '' AND " + to_them
    return Condition(holds, ids, needs_row=False)


def _trait(_connection: Connection, terms: Sequence[Term], _now: datetime) -> Condition:
    return _any([_TRAITS[cast("OrderTrait", term.value)] for term in terms])


def _any(found: Sequence[Condition]) -> Condition:
    ids = [each.ids for each in found if each.ids is not None]
    return Condition(
        joined((each.holds for each in found), "OR"),
        union(ids) if len(ids) == len(found) else None,
        needs_row=any(each.needs_row for each in found),
    )


def _marked(condition: str) -> Condition:
    return Condition(
        Sql(f"EXISTS (SELECT 1 FROM desk_fact WHERE desk_fact.order_id = orders.id AND {condition})"),
        Sql(f"SELECT order_id FROM desk_fact WHERE {condition}"),
        needs_row=False,
    )


_TRAITS: Mapping[OrderTrait, Condition] = {
    OrderTrait.GIFT: Condition(Sql("orders.gift = 1"), Sql("SELECT id FROM orders WHERE gift = 1")),
    OrderTrait.HELD: _marked("held = 1"),
    OrderTrait.PRINTED: _marked("work_kind != ''"),
}


def _of_row(index: str, any_of: Sequence[Sql]) -> Condition:
    """One of these holds for the order's own row; each is about the column that the index is for."""
    ids = [f"SELECT id FROM orders INDEXED BY {index} WHERE left_out IN (0, 1) AND " + each for each in any_of]
    return Condition(joined(any_of, "OR"), union(ids))


def _country(_connection: Connection, terms: Sequence[Term], _now: datetime) -> Condition:
    codes = sorted({code for term in terms for code in (str(term.value).upper(), str(term.value).lower())})
    gaps = ", ".join("?" for _ in codes)
    return _of_row("orders_by_country", [Sql(f"orders.country IN ({gaps})", tuple(codes))])


def _age(_connection: Connection, terms: Sequence[Term], now: datetime) -> Condition:
    return _of_row("orders_by_ordered", [_since(term, now) for term in terms])


def _since(term: Term, now: datetime) -> Sql:
    span = cast("timedelta", term.value)
    if term.comparison is Comparison.EQUAL:
        return _on_day("orders.ordered_at", now, -span)
    return Sql(f"orders.ordered_at {_REVERSED[term.comparison]} ?", (to_ms(now - span),))


def _due(_connection: Connection, terms: Sequence[Term], now: datetime) -> Condition:
    return _of_row("orders_by_ship_by", [_until(term, now) for term in terms])


def _until(term: Term, now: datetime) -> Sql:
    span = cast("timedelta", term.value)
    if term.comparison is Comparison.EQUAL:
        return _on_day("orders.ship_by", now, span)
    return Sql(f"orders.ship_by {term.comparison.value} ?", (to_ms(now + span),))


def _on_day(column: str, now: datetime, away: timedelta) -> Sql:
    """The time is on the calendar day (of this PC) that is so far from today."""
    day = (now.astimezone() + away).date()
    start, end = (datetime.combine(each, time_of_day.min).astimezone() for each in (day, day + timedelta(days=1)))
    return Sql(f"{column} >= ? AND {column} < ?", (to_ms(start), to_ms(end)))


_REVERSED = {  # an order is older when its time is earlier
    Comparison.LESS: ">",
    Comparison.AT_MOST: ">=",
    Comparison.MORE: "<",
    Comparison.AT_LEAST: "<=",
}


def _total(_connection: Connection, terms: Sequence[Term], _now: datetime) -> Condition:
    return _of_row("orders_by_total", [_amount(term) for term in terms])


def _amount(term: Term) -> Sql:
    exact = cast("Decimal", term.value) * _FINEST
    low, high = (int(exact.to_integral_value(way)) for way in (ROUND_FLOOR, ROUND_CEILING))
    if term.comparison is Comparison.EQUAL and low != high:
        return Sql("FALSE")
    bound = high if term.comparison in (Comparison.LESS, Comparison.AT_LEAST) else low
    return Sql(f"orders.total_sort {term.comparison.value} ?", (max(-_HIGHEST, min(_HIGHEST, bound)),))


_CUSTOM_PLACES: Mapping[TermKey, Collection[int]] = {
    TermKey.CUSTOM: CUSTOM_PLACES,
    TermKey.CUSTOM_1: (1,),
    TermKey.CUSTOM_2: (2,),
    TermKey.CUSTOM_3: (3,),
}


def _custom(connection: Connection, terms: Sequence[Term], _now: datetime) -> Condition:
    """No index leads to them: what stands there is up to the stores' maps."""
    texts = [str(term.value) for term in terms]
    return Condition(in_custom_fields(connection, _CUSTOM_PLACES[terms[0].key], texts))


_MAKING: Mapping[TermKey, _Making] = {
    TermKey.NEEDS: _needs,
    TermKey.SKU: _sku,
    TermKey.CARRIER: _carrier,
    TermKey.TAG: _tag,
    TermKey.ASSIGNED: _assigned,
    TermKey.IS: _trait,
    TermKey.COUNTRY: _country,
    TermKey.AGE: _age,
    TermKey.DUE: _due,
    TermKey.TOTAL: _total,
    **dict.fromkeys(_CUSTOM_PLACES, _custom),
}
