"""Finding a text by a few letters of it."""

from __future__ import annotations

import pytest

from ordersync_gui.ui.typed_match import match_rank


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("", "Quit"),
        ("ship", "Ship and notify"),
        ("notify ship", "Ship and notify"),
        ("SHIP", "Ship and notify"),
        ("map status", "Status map"),
        ("tify", "Ship and notify"),
        ("shnot", "Ship and notify"),
        ("expédier", "Expedier la commande"),
        ("orders tag", "Add a tag Orders"),
    ],
)
def test_words_in_any_order_parts_and_letters_fit(typed: str, text: str) -> None:
    assert match_rank(typed, text) is not None


@pytest.mark.parametrize(
    ("typed", "text"),
    [("hpis", "Ship and notify"), ("scan", "Have seen the change"), ("ship quit", "Ship and notify"), ("x", "")],
)
def test_what_isnt_there_does_not_fit(typed: str, text: str) -> None:
    assert match_rank(typed, text) is None


def test_beginnings_come_before_insides_and_those_before_letters() -> None:
    texts = ["Quit", "A Quilt", "Take it uphill", "Requiem", "Quart with ice"]
    ranks = {text: match_rank("qui", text) for text in texts}
    assert ranks == {"Quit": 0, "A Quilt": 0, "Take it uphill": None, "Requiem": 1, "Quart with ice": 2}
