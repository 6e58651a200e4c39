"""Divides a filled template into parts that may come to stand on different pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ordersync_gui.domain.paper import TemplateFault
from ordersync_gui.domain.wording import say

# Both are far more than papers need; beyond them laying out, which nothing can stop, takes seconds and more.
MOST_TAGS = 30_000  # of one part
MOST_NESTED = 8  # tables within each other: each level doubles the time, and twenty take ten seconds
_BETWEEN = re.compile(r"<!--\s*block\s*-->")
_REPEAT, _REPEAT_END = re.compile(r"<!--\s*repeat\s*-->"), re.compile(r"<!--\s*/repeat\s*-->")
_STYLE, _STYLE_END = re.compile(r"<style\b[^<>]*>", re.IGNORECASE), re.compile(r"</style\s*>", re.IGNORECASE)
_TABLE = re.compile(r"<(/?)table\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Blocks:
    """The parts of one document.

    parts: HTML that is kept together as far as a page has room for it. repeated: what stands on top of each
    following page, "" for nothing. style: the template's style sheet, which counts for each of them.
    """

    parts: tuple[str, ...]
    repeated: str = ""
    style: str = ""


def blocks_of(html: str) -> Blocks:
    """The parts of a filled template without empty ones; facts can't hold these comments, they are escaped.

    Raises TemplateFault for a part that would take too long to lay out.
    """
    style, rest = [], []
    for before, opening, inside, closing in _enclosed(html, _STYLE, _STYLE_END):
        rest.append(before)
        style += [opening, inside, closing]
    unwrapped, repeated = [], []
    for before, _, inside, closing in _enclosed("".join(rest), _REPEAT, _REPEAT_END):
        unwrapped += [before, inside]
        repeated += [inside] if closing else []
    parts = [part.strip() for part in _BETWEEN.split("".join(unwrapped))]
    for part in parts:
        _check(part)
    return Blocks(tuple(part for part in parts if part), repeated[0].strip() if repeated else "", "".join(style))


def _enclosed(html: str, begin: re.Pattern[str], end: re.Pattern[str]) -> Iterator[tuple[str, str, str, str]]:
    """What stands before, as, within, and as the end of each pair; at last what is left, as a "before".

    Goes through the text once, however many beginnings have no end.
    """
    place = 0
    while (opening := begin.search(html, place)) and (closing := end.search(html, opening.end())):
        yield html[place : opening.start()], opening[0], html[opening.end() : closing.start()], closing[0]
        place = closing.end()
    yield html[place:], "", "", ""


def _check(part: str) -> None:
    depth = 0
    for tag in _TABLE.finditer(part):
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > MOST_NESTED:
            raise TemplateFault(
                say("This template is nested too deeply, or holds a number that is too long."),
                remedy=say("Look for a bracket or an end that is missing."),
            )
    if part.count("<") > MOST_TAGS:
        raise TemplateFault(
            say("This template makes too much text."),
            remedy=say("Take out the loop, or let it go over less."),
        )
