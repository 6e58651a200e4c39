"""What is told of a shop's new words."""

from __future__ import annotations

import json

import pytest

from ordersync_gui.domain.channel_words import (
    NewWord,
    by_kind,
    in_a_line,
    merged,
    named_words,
    quoted,
    told_of,
    words_from_data,
    words_to_data,
)
from ordersync_gui.domain.maps import MapKind

STATUS, METHOD = MapKind.STATUS, MapKind.SHIPPING_METHOD


def test_one_status_word_is_told_with_its_orders_and_what_it_means_for_them() -> None:
    assert str(told_of((NewWord(STATUS, "wc-foo", 3),))) == (
        'new status word "wc-foo" (orders: 3). Orders with it can\'t be shipped until you say what it means.'
    )


def test_of_many_words_the_three_with_most_orders_are_named_and_all_are_counted() -> None:
    words = tuple(NewWord(STATUS, f"w{orders}", orders) for orders in range(1, 7))
    assert str(told_of(words)) == (
        '6 new status words: "w6", "w5", "w4" ... (orders: 21). They can\'t be shipped until they are mapped.'
    )


@pytest.mark.parametrize("count", [1, 2, 3, 4])
@pytest.mark.parametrize("kind", [STATUS, METHOD])
def test_each_sentence_is_whole(kind: MapKind, count: int) -> None:
    text = str(told_of(tuple(NewWord(kind, f"word {n}", 2) for n in range(count))))
    assert f"(orders: {2 * count})" in text
    assert '"word 0"' in text
    assert "{" not in text
    assert ("can't be shipped" in text) is (kind is STATUS)


def test_words_of_two_finds_are_counted_together_in_the_order_in_which_they_came() -> None:
    first = (NewWord(STATUS, "b", 1), NewWord(METHOD, "b", 4))
    more = (NewWord(STATUS, "a", 1), NewWord(STATUS, "b", 2))
    assert merged(first, more) == (NewWord(STATUS, "b", 3), NewWord(METHOD, "b", 4), NewWord(STATUS, "a", 1))


def test_words_are_told_by_kind_status_words_first() -> None:
    words = (NewWord(METHOD, "Express", 1), NewWord(STATUS, "x", 1), NewWord(METHOD, "Slow", 1))
    assert by_kind(words) == ((words[1],), (words[0], words[2]))
    assert by_kind(()) == ()


def test_words_come_back_from_json_as_they_were() -> None:
    words = (NewWord(STATUS, 'a "b" \u2028 ü', 3), NewWord(METHOD, "", 0))
    assert words_from_data(json.loads(json.dumps(words_to_data(words)))) == words


def test_no_word_and_a_very_long_one_are_told_so_that_they_can_be_read() -> None:
    assert quoted("") == "(empty)"
    assert quoted("x" * 500) == f'"{"x" * 59}…"'
    assert quoted("x" * 60) == f'"{"x" * 60}"'


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        ("wc-foo", "wc-foo"),
        ("in\nproduction\t", "in␊production␉"),
        ("\x1b[2Jgone\x7f\x9b", "␛[2Jgone\ufffd\ufffd"),
        ("two\u2028lines\u2029", "two\ufffdlines\ufffd"),
        ("voil\u00e0\u00a0\U0001f4e6", "voil\u00e0\u00a0\U0001f4e6"),
        ("x" * 60, "x" * 60),
        ("x" * 61, "x" * 59 + "…"),
    ],
    ids=["plain", "line end", "terminal", "separators", "letters", "long", "too long"],
)
def test_a_word_stays_in_its_line_whatever_the_shop_put_into_it(word: str, shown: str) -> None:
    assert in_a_line(word) == shown
    assert quoted(word) == f'"{shown}"'


def test_of_many_words_a_few_are_named_and_the_others_counted() -> None:
    assert [named_words(("a", "", "c", "d")[:count]) for count in range(4)] == [
        *("", '"a"', '"a", (empty)', '"a", (empty), "c"')
    ]
    many = tuple(map(str, range(2003)))
    assert named_words(many) == '"0", "1", "2" (+2000)'
    assert named_words(many, count="{:,}".format) == '"0", "1", "2" (+2,000)'
