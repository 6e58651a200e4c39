"""Sentences with gaps."""

from __future__ import annotations

from ordersync_gui.domain.wording import Message, say


def test_gaps_are_filled() -> None:
    assert str(say("{count} orders in {store}", count=3, store="Test")) == "3 orders in Test"


def test_braces_in_a_value_stay_as_they_are() -> None:
    assert str(say("The shop says: {text}", text="{oops} {0}")) == "The shop says: {oops} {0}"


def test_a_broken_template_is_shown_rather_than_raised() -> None:
    assert str(Message("a {gap", {"gap": "x"})) == "a {gap"
