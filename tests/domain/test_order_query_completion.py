"""What the find box proposes, and that a proposal that is taken is understood."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ordersync_gui.domain.order_query import TermKey
from ordersync_gui.domain.order_query_completion import Completion, KnownValues, complete
from ordersync_gui.domain.order_query_text import parse_query

KNOWN = KnownValues(
    stores=("My shop", "Oxatis Lyon"),
    tags=("red", "redder", 'odd "one", here'),
    carriers=("DHL", "UPS"),
    assignees=("Anna", "Nobody"),
)


def _proposed(text: str, cursor: int | None = None) -> list[str]:
    return [found.text for found in complete(text, len(text) if cursor is None else cursor, KNOWN)]


def _taken(text: str, completion: Completion) -> str:
    return text[: completion.start] + completion.text + text[completion.end :]


def test_all_keys_are_proposed_where_nothing_is_typed() -> None:
    assert _proposed("") == [f"{key.value}:" for key in TermKey]
    assert _proposed("blue  mug", 5) == [f"{key.value}:" for key in TermKey]


@pytest.mark.parametrize(
    ("text", "proposed"),
    [
        ("st", ["status:", "store:"]),
        ("-ST", ["-status:", "-store:"]),
        ("blue du", ["due:"]),
        ("stx", []),
        ("http:", []),
        ("status:sh", ["shipped", "awaiting_shipment"]),
        ("status:shipped,ca", ["cancelled"]),
        ("status:on hold", []),
        ("status:shipped", []),
        ("store:", ['"My shop"', '"Oxatis Lyon"']),
        ("store:ly", ['"Oxatis Lyon"']),
        ('store:"my s', ['"My shop"']),
        ("sku:M", []),
        ("carrier:d", ["DHL"]),
        ("tag:red", ["red", "redder"]),
        ("tag:odd", ['"odd ""one"", here"']),
        ("age:", [">", "<"]),
        ("age:>2", [">2h", ">2d", ">2w"]),
        ("age:>2d", []),
        ("total:", [">", "<"]),
        ("due:", ["late", "today", "tomorrow", ">", "<"]),
        ("due:to", ["today", "tomorrow"]),
        ("country:germ", ["de"]),
        ("needs:un", ["unconfirmed", "unmapped"]),
        ("assigned:no", ["nobody", '"Nobody"']),
        ("is:", ["gift", "held", "printed"]),
        ("cus", ["custom:", "custom1:", "custom2:", "custom3:"]),
        ("-custom2", ["-custom2:"]),
        ("custom2:", []),
    ],
)
def test_the_part_under_the_cursor_is_completed(text: str, proposed: list[str]) -> None:
    assert _proposed(text) == proposed


def test_a_countrys_code_comes_before_names_that_begin_so() -> None:
    assert _proposed("country:de")[0] == "de"
    assert "dk" in _proposed("country:de")


def test_what_stands_around_the_cursor_stays() -> None:
    text = "blue status:sh mug"
    (shipped, *_) = complete(text, text.index(" mug"), KNOWN)
    assert _taken(text, shipped) == "blue status:shipped mug"


@pytest.mark.parametrize("key", [key.value for key in TermKey])
def test_every_proposed_value_is_understood(key: str) -> None:
    text = f"{key}:>2" if key == "age" else f"{key}:"
    for found in complete(text, len(text), KNOWN):
        if found.text not in ("<", ">"):
            query = parse_query(_taken(text, found))
            assert query.problems == ()
            assert len(query.terms) == 1


@given(
    st.data(), st.lists(st.sampled_from([*(f"{key.value}:" for key in TermKey), '"', ",", " ", "s", "😀", "<"]))
)
def test_no_text_and_no_place_breaks_it(data: st.DataObject, bits: list[str]) -> None:
    text = "".join(bits)
    cursor = data.draw(st.integers(0, len(text)))
    for found in complete(text, cursor, KNOWN):
        assert 0 <= found.start <= cursor <= found.end <= len(text)
