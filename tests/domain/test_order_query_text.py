"""The find box's language: what each text asks for, which mistakes it names, and that no text breaks it."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ordersync_gui.domain.attention import AttentionKind
from ordersync_gui.domain.countries import COUNTRY_CODES
from ordersync_gui.domain.country_names import COUNTRY_NAMES, OTHER_NAMES
from ordersync_gui.domain.order_query import Comparison, OrderTrait, Term, TermKey
from ordersync_gui.domain.order_query_text import ParsedQuery, parse_query, term_text, without_part
from ordersync_gui.domain.order_query_words import EXAMPLES
from ordersync_gui.domain.status import OrderStatus

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
STOP = frozenset({AttentionKind.STOP_SHIP})


def _one(text: str) -> Term:
    query = parse_query(text)
    assert query.problems == ()
    assert query.words == ""
    (term,) = query.terms
    return term


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("status:shipped", Term(TermKey.STATUS, OrderStatus.SHIPPED)),
        ("STATUS:Awaiting_Shipment", Term(TermKey.STATUS, OrderStatus.AWAITING_SHIPMENT)),
        ('status:"Awaiting Shipment"', Term(TermKey.STATUS, OrderStatus.AWAITING_SHIPMENT)),
        ("status:awaiting", Term(TermKey.STATUS, OrderStatus.AWAITING_SHIPMENT)),
        ("status:unpaid", Term(TermKey.STATUS, OrderStatus.AWAITING_PAYMENT)),
        ("status:hold", Term(TermKey.STATUS, OrderStatus.ON_HOLD)),
        ("status:On-Hold", Term(TermKey.STATUS, OrderStatus.ON_HOLD)),
        ("-status:canceled", Term(TermKey.STATUS, OrderStatus.CANCELLED, negated=True)),
        ('store:"My shop"', Term(TermKey.STORE, "My shop")),
        ('store:" My   shop "', Term(TermKey.STORE, "My shop")),
        ('store:"My ""best"" shop"', Term(TermKey.STORE, 'My "best" shop')),
        ("sku:AB:12", Term(TermKey.SKU, "AB:12")),
        ("sku:MUG*", Term(TermKey.SKU, "MUG*")),
        ('sku:"A,B"', Term(TermKey.SKU, "A,B")),
        ('sku:5"', Term(TermKey.SKU, '5"')),
        ("carrier:dhl", Term(TermKey.CARRIER, "dhl")),
        ("tag:fragile", Term(TermKey.TAG, "fragile")),
        ("age:>2d", Term(TermKey.AGE, 2 * DAY, Comparison.MORE)),
        ("age:<12H", Term(TermKey.AGE, 12 * HOUR, Comparison.LESS)),
        ("age:≥1w", Term(TermKey.AGE, 7 * DAY, Comparison.AT_LEAST)),
        ("due:<2d", Term(TermKey.DUE, 2 * DAY, Comparison.LESS)),
        ("due:late", Term(TermKey.DUE, timedelta(0), Comparison.LESS)),
        ("due:today", Term(TermKey.DUE, timedelta(0))),
        ("due:Tomorrow", Term(TermKey.DUE, DAY)),
        ("total:>100", Term(TermKey.TOTAL, Decimal(100), Comparison.MORE)),
        ("total:<=19.90", Term(TermKey.TOTAL, Decimal("19.90"), Comparison.AT_MOST)),
        ("total:<=19,90", Term(TermKey.TOTAL, Decimal("19.90"), Comparison.AT_MOST)),
        ("total:=5", Term(TermKey.TOTAL, Decimal(5))),
        ("country:de", Term(TermKey.COUNTRY, "DE")),
        ("country:Germany", Term(TermKey.COUNTRY, "DE")),
        ("country:uk", Term(TermKey.COUNTRY, "GB")),
        ("country:curacao", Term(TermKey.COUNTRY, "CW")),
        ('country:"united states"', Term(TermKey.COUNTRY, "US")),
        ("needs:attention", Term(TermKey.NEEDS, frozenset())),
        ("needs:stop", Term(TermKey.NEEDS, STOP)),
        ("assigned:anna", Term(TermKey.ASSIGNED, "anna")),
        ("assigned:nobody", Term(TermKey.ASSIGNED, "")),
        ('assigned:"nobody"', Term(TermKey.ASSIGNED, "nobody")),
        ("is:gift", Term(TermKey.IS, OrderTrait.GIFT)),
        ("-is:Held", Term(TermKey.IS, OrderTrait.HELD, negated=True)),
        ("custom:amazon", Term(TermKey.CUSTOM, "amazon")),
        ('Custom1:"PO 4711, b"', Term(TermKey.CUSTOM_1, "PO 4711, b")),
        ("custom2:*", Term(TermKey.CUSTOM_2, "*")),
        ("-custom3:a:b", Term(TermKey.CUSTOM_3, "a:b", negated=True)),
    ],
)
def test_a_typed_term_asks_for(text: str, term: Term) -> None:
    assert _one(text) == term
    assert _one(term_text(term)) == term


def test_two_limits_mean_what_lies_between_them() -> None:
    ten, twenty = Decimal(10), Decimal(20)
    between = (
        Term(TermKey.TOTAL, ten, Comparison.MORE),
        Term(TermKey.TOTAL, twenty, Comparison.AT_LEAST, negated=True),
    )
    assert parse_query("total:>10 total:<20").terms == between
    assert parse_query("total:<20 total:>10").terms == between[::-1]
    assert parse_query("age:>=1d blue age:<=2d").terms[1] == Term(
        TermKey.AGE, 2 * DAY, Comparison.MORE, negated=True
    )
    assert [part.term for part in parse_query("total:>10 total:<20").parts] == [
        between[0],
        Term(TermKey.TOTAL, twenty, Comparison.LESS),
    ]


@pytest.mark.parametrize("text", ["age:<1h,>3d", "age:>1h age:>3d", "due:today due:<2d", "total:>10 -total:<20"])
def test_other_limits_mean_any_of_them(text: str) -> None:
    query = parse_query(text)
    assert list(query.terms) == [term for part in query.parts for term in part.terms]


def test_a_list_asks_for_any_of_its_values_and_a_negated_one_for_none() -> None:
    shipped, held = OrderStatus.SHIPPED, OrderStatus.ON_HOLD
    assert parse_query("status:shipped,on_hold").terms == (
        Term(TermKey.STATUS, shipped),
        Term(TermKey.STATUS, held),
    )
    assert parse_query('-store:"My shop",other').terms == (
        Term(TermKey.STORE, "My shop", negated=True),
        Term(TermKey.STORE, "other", negated=True),
    )
    assert parse_query("is:gift,").problems == ()


def test_words_stay_as_typed_around_the_terms() -> None:
    query = parse_query('  Blue status:shipped  5" -x   mug ')
    assert query.words == 'Blue 5" -x mug'
    assert len(query.terms) == 1


@pytest.mark.parametrize(
    "text",
    [
        "http://shop.example/a?b=c",
        "Re: hello",
        "AB:12",
        "12:30",
        "--status:shipped",
        "a:b:c",
        ":",
        "-",
        "::",
        "custom4:x",
        "custom11:x",
    ],
)
def test_a_colon_without_a_known_key_before_it_is_part_of_a_plain_word(text: str) -> None:
    query = parse_query(text)
    assert (query.words, query.terms, query.problems) == (text, (), ())


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("status:paid", "awaiting_payment"),
        ("status:", "status: write"),
        ("status: shipped", "status: write"),
        ("age:>2x", "a whole number and h, d or w, as in age:>2d"),
        ("age:2d", "age:>2d"),
        ("age:>1.5d", "age:>2d"),
        ("age:>99999d", "age:>2d"),
        ("age:>٣d", "age:>2d"),
        ("total:1.000", "between thousands"),
        ("total:1.000,50", "between thousands"),
        ("total:ten", "total:>19.90"),
        ("country:xx", "country:de"),
        ("country:ß", "country:de"),
        ("needs:help", "unconfirmed"),
        ("due:someday", "today"),
        ("is:blue", "gift, held or printed"),
        ('store:""', "store's name"),
        ('tag:" "', "tag:fragile"),
        ("custom2:", "custom2: write what the custom field says"),
    ],
)
def test_a_known_key_with_a_wrong_value_is_named_with_what_is_possible(text: str, hint: str) -> None:
    query = parse_query(f"a {text} b total:>1")
    (problem,) = query.problems
    assert problem.start == 2
    assert hint in str(problem.message)
    assert [term.key for term in query.terms] == [TermKey.TOTAL]
    assert query.words.split()[0] == "a"


def test_in_a_list_just_the_wrong_value_is_named() -> None:
    text = "status:shipped,foo,hold"
    query = parse_query(text)
    assert [term.value for term in query.terms] == [OrderStatus.SHIPPED, OrderStatus.ON_HOLD]
    (problem,) = query.problems
    assert text[problem.start : problem.end] == "foo"
    assert str(problem.message).startswith("status:foo: ")


def test_a_quote_that_nobody_closed_loses_no_text() -> None:
    assert parse_query('blue store:"My sh').terms == (Term(TermKey.STORE, "My sh"),)
    assert parse_query('blue "mug').words == 'blue "mug'


def test_a_part_is_taken_out_without_a_trace() -> None:
    text = 'blue  status:shipped,hold store:"My shop" mug'
    parts = [part for part in parse_query(text).parts if part.terms]
    assert without_part(text, parts[0]) == 'blue store:"My shop" mug'
    assert without_part(text, parts[1]) == "blue  status:shipped,hold mug"
    assert without_part("is:gift", parse_query("is:gift").parts[0]) == ""


def test_a_term_that_nobody_can_type_is_refused_rather_than_written_wrongly() -> None:
    two_groups = frozenset({AttentionKind.STOP_SHIP, AttentionKind.NOTICE_REFUSED})
    with pytest.raises(ValueError, match="nobody can type"):
        term_text(Term(TermKey.NEEDS, two_groups))


@pytest.mark.parametrize("text", [text for text, _ in EXAMPLES])
def test_the_examples_that_people_are_shown_are_right(text: str) -> None:
    assert parse_query(text).problems == ()


def test_every_country_has_a_name_of_its_own() -> None:
    assert set(COUNTRY_NAMES) == COUNTRY_CODES
    assert len(set(COUNTRY_NAMES.values())) == len(COUNTRY_NAMES)
    assert all(parse_query(f'country:"{name}"').terms[0].value == code for code, name in COUNTRY_NAMES.items())
    assert set(OTHER_NAMES.values()) <= COUNTRY_CODES


_KEYS = [f"{key.value}:" for key in TermKey]
_SIGNS = ["-", '"', '""', ",", " ", "\u00a0", "<", ">=", "≤", "*", "\x00", "\n"]
_WORDS = ["2d", "19,90", "late", "shipped", "nobody", "de", "stop", "gift", "ß", "İ", "日本", "😀", "ﬁ"]
_BITS = st.sampled_from([*_KEYS, *_SIGNS, *_WORDS])
_TEXTS = st.text() | st.lists(_BITS | st.text(max_size=3)).map("".join)


def _never_loses_a_part(text: str, query: ParsedQuery) -> None:
    at = 0
    for part in query.parts:
        assert text[at : part.start].strip() == ""
        assert part.start < part.end
        at = part.end
    assert text[at:].strip() == ""


@given(_TEXTS)
@example("age:<1h,>3d total:>1 total:<=2")
def test_no_text_breaks_it_and_every_term_can_be_typed_again(text: str) -> None:
    query = parse_query(text)
    _never_loses_a_part(text, query)
    assert query.words.split() == query.words.split(" ") or not query.words
    for problem in query.problems:
        assert 0 <= problem.start < problem.end <= len(text)
        assert str(problem.message)
    for term in query.terms:
        again = parse_query(f"{query.words} {term_text(term)}")
        assert (again.words, again.terms, again.problems) == (query.words, (term,), ())


@given(_TEXTS)
def test_taking_out_part_by_part_leaves_the_other_parts(text: str) -> None:
    query = parse_query(text)
    for place, part in enumerate(query.parts):
        rest = parse_query(without_part(text, part))
        kept = [other.terms for number, other in enumerate(query.parts) if number != place]
        assert [other.terms for other in rest.parts] == kept
