"""A whole page pasted into the find box is a search like any other, however many words and terms it has."""

from __future__ import annotations

from string import ascii_lowercase

import pytest
from stocked_store import StockedStore, line, order

from ordersync_gui.domain.desk import OrderFilter
from ordersync_gui.domain.order import Buyer
from ordersync_gui.domain.order_query_text import parse_query
from ordersync_gui.storage import queries

_LONG = " ".join(f"word{number}" for number in range(1500))
_SHORT = " ".join(one + other for one in ascii_lowercase for other in ascii_lowercase)


def found(shop: StockedStore, text: str) -> list[str]:
    """The numbers of what the query finds, by every way of reading a list."""
    query = parse_query(text)
    assert not query.problems
    wanted = OrderFilter(text=query.words, terms=query.terms)
    ids = list(queries.order_ids(shop.db, wanted))
    assert list(queries.first_ids(shop.db, wanted, count=50).ids) == ids
    assert list(queries.ids_at(shop.db, wanted, start=0, count=50)) == ids
    assert queries.count_orders(shop.db, wanted) == len(ids)
    return sorted(row.number for row in queries.order_rows(shop.db, ids).values())


@pytest.mark.parametrize("words", [_LONG, _SHORT, f"{_SHORT} {_LONG}"], ids=["long", "short", "both"])
def test_every_one_of_very_many_words_must_be_there(shop: StockedStore, words: str) -> None:
    most, _, last = words.rpartition(" ")
    shop.save(order("1", buyer=Buyer(name=words)), order("2", buyer=Buyer(name=f"{most} {last[:-1]}")), order("3"))
    assert found(shop, words) == ["1"]


@pytest.mark.parametrize("sign", ["", "-"], ids=["any", "none"])
def test_any_of_very_many_terms_counts(shop: StockedStore, sign: str) -> None:
    shop.save(order("1", lines=(line(sku="a1199"),)), order("2", lines=(line(sku="B"),)))
    asked = " ".join(f"{sign}sku:A{number}" for number in range(1200))
    assert found(shop, asked) == (["2"] if sign else ["1"])
    assert found(shop, asked.replace("sku", "carrier")) == (["1", "2"] if sign else [])


def test_half_a_letter_pair_finds_nothing_and_breaks_nothing(shop: StockedStore) -> None:
    shop.save(order())
    assert found(shop, "sku:\ud83d carrier:\udc80*") == found(shop, "\ud83d") == []
    assert (
        queries.find_exact(shop.db, "\ud83d") == queries.find_orders(shop.db, number="\ud83d", store_id=None) == ()
    )
