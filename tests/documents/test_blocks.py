"""Parts of filled templates: divided in one go, and refused where laying them out would never end."""

from __future__ import annotations

import time

import pytest

from ordersync_gui.documents.blocks import MOST_NESTED, MOST_TAGS, Blocks, blocks_of
from ordersync_gui.domain.paper import TemplateFault


def test_parts_the_repeated_head_and_styles_are_told_apart() -> None:
    html = (
        "<style>p { color: red }</style>top<!--repeat-->head<!-- /repeat --><!--block-->a"
        "<STYLE type='text/css'>b { }</STYLE ><!-- block --> <!--block-->b"
    )
    style = "<style>p { color: red }</style><STYLE type='text/css'>b { }</STYLE >"
    assert blocks_of(html) == Blocks(("tophead", "a", "b"), "head", style)


@pytest.mark.parametrize("begin", ["<!--repeat-->", "<style ", "<style>"])
def test_beginnings_without_an_end_take_no_time(begin: str) -> None:
    begun = time.perf_counter()
    blocks_of(begin * (MOST_TAGS - 1))
    assert time.perf_counter() - begun < 1  # they took minutes


def test_a_table_that_a_loop_never_closes_is_a_fault() -> None:
    blocks_of("<table><tr><td>" * MOST_NESTED)
    blocks_of("<table></table>" * 40)
    blocks_of("<table><!--block-->" * 40)
    with pytest.raises(TemplateFault, match="nested too deeply"):
        blocks_of("<table><tr><td>" * (MOST_NESTED + 1))


def test_a_part_of_too_many_tags_is_a_fault() -> None:
    blocks_of("x<!--block-->" * (MOST_TAGS + 1))
    with pytest.raises(TemplateFault, match="too much text"):
        blocks_of("<br/>" * (MOST_TAGS + 1))
