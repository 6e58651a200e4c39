"""The manual names everything that templates can use, and the example in it works."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ordersync_gui.documents.rendering import render
from ordersync_gui.documents.samples import sample_facts
from ordersync_gui.documents.sandbox import FILTERS
from ordersync_gui.documents.words import words
from ordersync_gui.domain.paper import DocumentKind

PAGE = (Path(__file__).parents[2] / "docs" / "templates.md").read_text(encoding="utf-8")


def names(facts: Any) -> Iterator[str]:  # noqa: ANN401 - whatever facts hold
    if isinstance(facts, dict):
        for key, value in facts.items():
            yield key
            if key not in {"words", "label"}:
                yield from names(value)
    elif isinstance(facts, list):
        for value in facts:
            yield from names(value)


@pytest.mark.parametrize("kind", list(DocumentKind))
def test_the_page_names_each_fact(kind: DocumentKind) -> None:
    assert f"`{kind}`" in PAGE
    assert [name for name in names(sample_facts(kind)) if f"`{name}`" not in PAGE] == []


def test_the_page_names_each_word_and_filter() -> None:
    assert [name for name in words("en") if f"`words.{name}`" not in PAGE] == []
    written = PAGE.replace("(", "`").replace("count`", "length`")
    assert [name for name in FILTERS if f"`{name}`" not in written and name != "count"] == []


def test_the_example_can_be_filled_in() -> None:
    (example,) = re.findall(r"```html\n(.*?)```", PAGE, re.DOTALL)
    text = render(DocumentKind.PACKING_SLIP, example, sample_facts(DocumentKind.PACKING_SLIP))
    assert "<b>2</b> Mug" in text
