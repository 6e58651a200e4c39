"""How well a text fits what somebody types to find it: words in any order, begun or abbreviated."""

from __future__ import annotations

import re
from collections.abc import Sequence
from unicodedata import normalize

_WORD = re.compile(r"\w+")
_BEGINS, _INSIDE, _LETTERS = 0, 1, 2


def match_rank(typed: str, text: str) -> int | None:
    """How far the text is from what was typed, 0 for a perfect fit; None where it doesn't fit.

    Every typed word must be the beginning of a word of the text, else stand in it, else be made of beginnings
    of words of the text in their order.
    """
    folded = _folded(text)
    ranks = [_rank(word, folded) for word in _folded(typed).split()]
    known = [rank for rank in ranks if rank is not None]
    return sum(known) if len(known) == len(ranks) else None


def _rank(word: str, text: str) -> int | None:
    words = _WORD.findall(text)
    if any(one.startswith(word) for one in words):
        return _BEGINS
    if word in text:
        return _INSIDE
    return _LETTERS if _abbreviates(word, words) else None


def _abbreviates(letters: str, words: Sequence[str]) -> bool:
    """Whether the letters are beginnings of some of the words, one behind the other: shnot, ship and notify."""
    reached = {0}
    for word in words:
        reached |= {at + count for at in reached for count in range(1, _shared(letters[at:], word) + 1)}
    return len(letters) in reached


def _shared(one: str, other: str) -> int:
    """How many letters both begin with."""
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _folded(text: str) -> str:
    return "".join(letter for letter in normalize("NFKD", text).casefold() if not _is_accent(letter))


def _is_accent(letter: str) -> bool:
    return "\u0300" <= letter <= "\u036f"
