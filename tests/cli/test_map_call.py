"""The calls of the command on maps that other commands name."""

from __future__ import annotations

import argparse
import shlex

import pytest

from ordersync_gui.cli.arguments import parser
from ordersync_gui.cli.map_call import call_for_method, call_for_words
from ordersync_gui.cli.map_typed import typed_edits
from ordersync_gui.domain.maps import CarrierService
from ordersync_gui.sync.connect import channel_spec


def parsed(call: str) -> argparse.Namespace:
    """What the parser makes of a call that is pasted into a shell."""
    return parser().parse_args(shlex.split(call)[1:])


@pytest.mark.parametrize(
    "word", ["paid", "wc foo", "a=b", "it's", "$HOME `x`", "-x", "--undo", "", "a\\\\b"], ids=repr
)
def test_a_pasted_call_names_just_these_words(word: str) -> None:
    found = parsed(call_for_words("My shop", ["paid too", word], windows=False))
    assert (found.store, found.words, found.undo) == ("My shop", ["paid too=STATUS", f"{word}=STATUS"], False)


@pytest.mark.parametrize(
    "method", ["Express", "1/2 days", "a=b", "c\\", "\\\\/=", "-x", "--undo", "$(x)"], ids=repr
)
def test_a_pasted_call_names_just_this_method(method: str) -> None:
    found = parsed(call_for_method("My shop", method, windows=False))
    edits = typed_edits(channel_spec("custom_store"), found)
    assert (found.store, found.undo) == ("My shop", False)
    assert edits.methods == {method: CarrierService("CARRIER")}


@pytest.mark.parametrize("word", ["two\nlines", "\x1b[2J", "x" * 201], ids=["lines", "terminal", "long"])
def test_what_no_terminal_takes_is_left_out(word: str) -> None:
    assert call_for_words("A", [word, "b"], windows=False) == "ordersync map A b=STATUS"
    assert call_for_words("A", [word], windows=False) == "ordersync map A"
    assert call_for_method("A", word, windows=False) == "ordersync map A"


def test_on_windows_names_stand_in_the_quotes_that_both_shells_know() -> None:
    words = ["wc foo", "it's", "%PATH%", "$(x)", 'a"b']
    assert (
        call_for_words("My shop", words, windows=True) == 'ordersync map "My shop" "wc foo=STATUS" "it\'s=STATUS"'
    )
    assert call_for_method("A", "1-2 days", windows=True) == 'ordersync map "A" --shipping "1-2 days=CARRIER"'
    assert call_for_method("A", "$(x)", windows=True) == 'ordersync map "A"'
