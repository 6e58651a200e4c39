"""Divides a filled template into parts that may come to stand on different pages."""

from __future__ import annotations

import re
from dataclasses import dataclass

_BETWEEN = re.compile(r"<!--\s*block\s*-->")
_REPEATED = re.compile(r"<!--\s*repeat\s*-->(.*?)<!--\s*/repeat\s*-->", re.DOTALL)
_STYLE = re.compile(r"<style\b[^>]*>.*?</style\s*>", re.DOTALL | re.IGNORECASE)


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
    """The parts of a filled template without empty ones; facts can't hold these comments, they are escaped."""
    style = "".join(_STYLE.findall(html))
    rest = _STYLE.sub("", html)
    found = _REPEATED.search(rest)
    parts = [part.strip() for part in _BETWEEN.split(_REPEATED.sub(lambda match: match[1], rest))]
    return Blocks(tuple(part for part in parts if part), found[1].strip() if found else "", style)
