"""Strategies for orders that are alike in many ways, and for whatever can be asked of a list of them."""

# ruff: noqa: RUF001 - letters that look like others are meant
from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from hypothesis import strategies as st
from stocked_store import HOME, NOW, line, order

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.desk import OrderFilter, SortKey
from ordersync_gui.domain.order import Buyer, Order
from ordersync_gui.domain.order_query import Comparison, OrderTrait, Term, TermKey, TermValue
from ordersync_gui.domain.status import OrderStatus

NUMBERS = tuple(map(str, range(1, 10)))
SKUS = ("AB-1", "ab-1", "AB-12", "a%b", "a_b", "", "Straße", "*x")
NAMES = (
    "Tea 100%", "tea_pot", 'a "quoted" *', "O'Hara \\", "İstanbul ılık", "東京の茶", "茶", "😀 emoji", "Zoë", "ab",
    "nul\0inside", "abcdef", "abc xdef",
)  # fmt: skip
CARRIERS = ("DHL", "dhl", "UPS", "Colissimo Expert")
TAGS = ("Rush", "ÄRGER", "vip")
PEOPLE = ("", "Kim", "kim", "Åsa", "åsa")
SHOPS = ("Shop", "Ähre")
WORDS = (
    *("tea", "100%", "_pot", '"quoted"', "*", "o'hara", "\\", "istanbul", "ılık", "İSTANBUL", "東京", "茶"),
    *("東京の茶", "😀", "zo", "ë", "e", "ab", "abc", "abcdef", "abcxdef", "cde", "xyz", "q", "zz", "åsa"),
    *("R1", "malmö", "insi", "nul\0in", "nuli", "*x", "dhl"),
)
CUSTOM: tuple[dict[str, str], ...] = (
    {},
    {"Custom field 1": "Straße 7", 'A "quoted\\" name': "ＰＯ-4711 İ"},
    {"Custom field 1": "%_*", "Custom field 2": "strasse", "Other": "po-4711"},
    {"Custom field 2": "Amazon", 'A "quoted\\" name': ""},
)
# What stands in custom fields 1 to 3, by shop: the second has another map, and a field that nobody knows.
FIELDS = (
    {1: "custom:Custom field 1", 2: "custom:Custom field 2", 3: "order:source"},
    {1: 'custom:A "quoted\\" name', 2: "order:shipping_method", 3: "order:gone"},
)
_SPANS = (timedelta(0), timedelta(hours=5), timedelta(days=1), timedelta(days=3))


def _spread(place: int) -> timedelta:
    return timedelta(hours=7 * (place % 4), minutes=place % 2)


ORDERS: st.SearchStrategy[Order] = st.builds(
    lambda number, sku, names, word, country, place, total, gift, source, street: order(
        number,
        lines=tuple(line(f"L{index}", sku=sku, name=name) for index, name in enumerate(names)),
        source_status=word,
        ship_to=Address(name=HOME.name, address1=street, city="Malmö", country=country),
        ordered_at=NOW - _spread(place),
        modified_at=NOW - _spread(place + 1),
        total=total,
        gift=gift,
        source=source,
        buyer=Buyer(("Åsa", "Bo", "")[place % 3]),
        custom_fields=CUSTOM[place % len(CUSTOM)],
        shipping_method=("", "Express", "express")[place % 3],
    ),
    st.sampled_from(NUMBERS),
    st.sampled_from(SKUS),
    st.lists(st.sampled_from(NAMES), max_size=2),
    st.sampled_from(("paid", "gone", "void", "wait", "pending", "odd")),
    st.sampled_from(("SE", "se", "DE")),
    st.integers(0, 7),
    st.sampled_from((0, 4500, 4501, 999)),
    st.booleans(),
    st.sampled_from(("Web", "Amazon")),
    st.sampled_from(("", "Storgatan 1")),
)
_KINDS = st.frozensets(st.sampled_from(list(AttentionKind)[:4]), max_size=2)
_VALUES: dict[TermKey, st.SearchStrategy[TermValue]] = {
    TermKey.STATUS: st.sampled_from(list(OrderStatus)),
    TermKey.STORE: st.sampled_from(("shop", "ähre", "nobody's")),
    TermKey.SKU: st.sampled_from((*SKUS, "AB*", "a_*", "%*", "*", "stra*")),
    TermKey.CARRIER: st.sampled_from((*CARRIERS, "Coli*", "None")),
    TermKey.TAG: st.sampled_from(("rush", "ärger", "ÄRGER", "unknown")),
    TermKey.AGE: st.sampled_from(_SPANS),
    TermKey.TOTAL: st.sampled_from(tuple(map(Decimal, ("0", "45", "45.01", "45.00005", "9.99", "1E+30")))),
    TermKey.COUNTRY: st.sampled_from(("SE", "DE", "FR")),
    TermKey.NEEDS: _KINDS,
    TermKey.ASSIGNED: st.sampled_from(("", "KIM", "ÅSA", "Robin")),
    TermKey.DUE: st.sampled_from(_SPANS),
    TermKey.IS: st.sampled_from(list(OrderTrait)),
    **dict.fromkeys(
        (TermKey.CUSTOM, TermKey.CUSTOM_1, TermKey.CUSTOM_2, TermKey.CUSTOM_3),
        st.sampled_from(("STRASSE", "%", "*", "amazon", "po-4711", "EXPRESS", "i̇", "no such")),
    ),
}
_COMPARED = (TermKey.AGE, TermKey.TOTAL, TermKey.DUE)
TERMS: st.SearchStrategy[Term] = st.sampled_from(list(TermKey)).flatmap(
    lambda key: st.builds(
        Term,
        st.just(key),
        _VALUES[key],
        st.sampled_from(list(Comparison)) if key in _COMPARED else st.just(Comparison.EQUAL),
        st.sampled_from((False, False, True)),
    )
)
FILTERS: st.SearchStrategy[OrderFilter] = st.builds(
    OrderFilter,
    store_id=st.sampled_from((None, None, 1, 2, 99)),
    status=st.sampled_from((None, None, None, *OrderStatus)),
    needs_attention=st.sampled_from((False, False, True)),
    attention=st.one_of(st.just(frozenset[AttentionKind]()), _KINDS),
    left_out=st.sampled_from((False, False, False, True)),
    text=st.lists(st.sampled_from(WORDS), max_size=2).map(" ".join),
    terms=st.lists(TERMS, max_size=2).map(tuple),
    sort=st.sampled_from(list(SortKey)),
    descending=st.booleans(),
    limit=st.sampled_from((None, None, 0, 1, 3)),
)
