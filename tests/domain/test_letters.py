"""What keyboards, command lines and files pass on beside text can be kept."""

from __future__ import annotations

from ordersync_gui.domain.letters import visible_lines, whole_letters
from ordersync_gui.domain.order_query_text import parse_query
from ordersync_gui.domain.shipment import clean


def test_half_a_letter_pair_becomes_a_question_mark() -> None:
    assert whole_letters("a\ud83db") == "a?b"
    assert whole_letters("a😀b") == "a😀b"
    assert clean(" T\udc80 1 ") == "T? 1"


def test_text_of_several_lines_steers_no_terminal() -> None:
    assert visible_lines("a\tb\r\nc\n\x1b]0;x\x07\x9b2J\rd") == "a\tb\nc\n␛]0;x␇\ufffd2J␍d"


def test_a_query_with_half_a_letter_pair_is_read_and_keeps_its_places() -> None:
    found = parse_query("\ud83d sku:\udc80*")
    assert found.words == "?"
    assert [(part.start, part.end) for part in found.parts] == [(0, 1), (2, 8)]
    assert [term.value for term in found.terms] == ["?*"]
