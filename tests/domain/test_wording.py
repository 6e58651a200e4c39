"""Sentences with gaps."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from ordersync_gui.domain.status import OrderStatus
from ordersync_gui.domain.wording import Message, Value, from_plain, gaps_to_plain, listed, say, to_plain

_NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def test_gaps_are_filled() -> None:
    assert str(say("{count} orders in {store}", count=3, store="Test")) == "3 orders in Test"


def test_braces_in_a_value_stay_as_they_are() -> None:
    assert str(say("The shop says: {text}", text="{oops} {0}")) == "The shop says: {oops} {0}"


def test_a_broken_template_is_shown_rather_than_raised() -> None:
    assert str(Message("a {gap", {"gap": "x"})) == "a {gap"


@pytest.mark.parametrize(("n", "text"), [(0, "0 rows"), (1, "One row"), (2, "2 rows")])
def test_what_counts_takes_the_form_for_its_count(n: int, text: str) -> None:
    assert str(say("{n} rows", for_one="One row").filled(n=n)) == text


def test_a_message_within_a_message_stays_one_and_reads_as_text() -> None:
    inner = say("The shop said {word}.", word="no")
    told = say("Refused: {reason}", reason=inner)
    assert told.values["reason"] is inner
    assert str(told) == "Refused: The shop said no."


def test_texts_of_enumerations_and_what_else_there_is_become_plain_text() -> None:
    told = say("{a} {b} {c}", a=OrderStatus.SHIPPED, b=True, c=datetime(2026, 11, 22))  # noqa: DTZ001 - meant
    assert told.values == {"a": "shipped", "b": "True", "c": "2026-11-22 00:00:00"}


@pytest.mark.parametrize(
    "value",
    ["text", 1234, Decimal("1.50"), date(2026, 11, 22), _NOON, say("{n} rows", for_one="One row", n=1)],
    ids=lambda value: type(value).__name__,
)
def test_values_keep_what_they_are_where_messages_are_stored(value: Value) -> None:
    told = say("It is {value}", value=value)
    kept = from_plain(json.loads(json.dumps(to_plain(told))))
    assert (kept, kept.one) == (told, told.one)
    assert type(kept.values["value"]) is type(value)
    assert str(kept) == str(told)


def test_whoever_reads_stored_gaps_as_text_finds_the_sentences_words() -> None:
    stored = gaps_to_plain({"n": 3, "why": say("Gone for {days} days", days=2), "store": "Lark"})
    assert {name: stored[name] for name in ("n", "why", "store")} == {
        "n": "3",
        "why": "Gone for 2 days",
        "store": "Lark",
    }


def test_texts_alone_are_stored_as_older_versions_did() -> None:
    assert to_plain(say("At {store}", store="Lark")) == ["At {store}", {"store": "Lark"}]


def test_what_an_older_version_stored_counts_too() -> None:
    old = from_plain(["{count} rows", {"count": "4"}])
    assert old.count == 4
    assert str(old) == "4 rows"


def test_kinds_that_a_later_version_stored_stay_as_they_read() -> None:
    assert from_plain(["It is {x}", {"x": "blue", "": {"x": {"colour": "#00f"}}}]).values == {"x": "blue"}


def test_a_list_is_one_value_whose_parts_keep_what_they_are() -> None:
    parts = listed([say("street"), "Lund"])
    assert str(parts) == "street, Lund"
    assert say("street") in parts.values.values()


def test_messages_can_stand_in_sets() -> None:
    assert len({say("a {b}", b=say("c")), say("a {b}", b=say("c")), say("a {b}", b=say("d"))}) == 2


@pytest.mark.parametrize(
    "kind",
    [{"at": "noon"}, {"at": 5}, {"on": ""}, {"number": "many"}, {"say": ["alone"]}, {"say": None}, {"later": 1}],
    ids=str,
)
def test_a_stored_kind_that_cannot_be_read_leaves_the_text(kind: dict[str, object]) -> None:
    assert str(from_plain(["Seen: {text}", {"text": "as it read", "": {"text": kind}}])) == "Seen: as it read"


@pytest.mark.parametrize("kinds", [[], None, "text"], ids=str)
def test_stored_kinds_of_another_shape_leave_the_text(kinds: object) -> None:
    assert str(from_plain(["Seen: {text}", {"text": "as it read", "": kinds}])) == "Seen: as it read"


def test_a_stored_value_that_is_no_message_is_shown_as_it_stands() -> None:
    assert str(from_plain(["alone"])) == "['alone']"


@pytest.mark.parametrize("template", ["a {gap.x}", "a {gap[x]}", "a {gap[9]}", "a {gap:d}"])
def test_a_gap_that_asks_for_more_than_its_name_is_shown_rather_than_raised(template: str) -> None:
    assert str(Message(template, {"gap": "x"})) == template


@pytest.mark.parametrize("n", [10**10, str(10**10), "9" * 5000], ids=["number", "text", "very long"])
def test_a_count_stays_within_what_catalogues_can_ask_for(n: object) -> None:
    assert say("{n} rows", for_one="One row", n=n).count == 2**31 - 1
