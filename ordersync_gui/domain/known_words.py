"""Finds texts that are known, such as buyers' names, in other texts, whatever letters' case and signs between."""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from ordersync_gui.domain.plain_words import PLAIN_WORDS
from ordersync_gui.domain.redaction import MASK

_WORD = re.compile(r"[^\W_]+")
_GAP = 12  # signs between two words of one text, such as a line end with blanks
_TELLING_DIGITS = 4  # fewer are a count or a status code before they are an order's number
_BEFORE_NUMBERS = frozenset({"order", "orders", "number", "no", "nr"})
Phrase = tuple[str, ...]


def folded_words(text: str) -> Phrase:
    """The words of a text, in letters that compare."""
    return tuple(_WORD.findall(_folded(text)))


class KnownWords:
    """Masks phrases and single words in texts.

    phrases: whole texts as `folded_words` gives them. words: single ones that are masked wherever they stand.
    A phrase of one plain English word, and one of up to three digits without "order" before it, is no news.
    """

    def __init__(self, phrases: Iterable[Phrase], words: Iterable[str] = ()) -> None:
        by_first: defaultdict[str, set[Phrase]] = defaultdict(set)
        for phrase in (*phrases, *((word,) for word in words)):
            if phrase and not (len(phrase) == 1 and phrase[0] in PLAIN_WORDS):
                by_first[phrase[0]].add(phrase)
        self._by_first = {first: sorted(found, key=len, reverse=True) for first, found in by_first.items()}

    def mask(self, text: str) -> str:
        """The text with each of them replaced."""
        text = _whole(text)
        parts, end = [], 0
        for start, stop in self._found(text):
            parts += [text[end:start], MASK]
            end = stop
        return "".join((*parts, text[end:]))

    def _found(self, text: str) -> Iterator[tuple[int, int]]:
        places = [(match.start(), match.end()) for match in _WORD.finditer(text)]
        words = [_folded(text[start:end]) for start, end in places]
        at = 0
        while at < len(words):
            length = self._length(words, places, at)
            if length:
                yield places[at][0], places[at + length - 1][1]
            at += length or 1

    def _length(self, words: list[str], places: list[tuple[int, int]], at: int) -> int:
        """How many words from here on are known, 0 for none."""
        for phrase in self._by_first.get(words[at], ()):
            size = len(phrase)
            same = tuple(words[at : at + size]) == phrase and _is_close(places[at : at + size])
            if same and (size > 1 or _tells(phrase[0], words[at - 1] if at else "")):
                return size
        return 0


def _tells(word: str, before: str) -> bool:
    return not word.isdigit() or len(word) >= _TELLING_DIGITS or before in _BEFORE_NUMBERS


def _is_close(places: list[tuple[int, int]]) -> bool:
    return all(after[0] - before[1] <= _GAP for before, after in pairwise(places))


def _whole(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFD", text.casefold())
    return "".join(letter for letter in apart if letter.isascii() or not unicodedata.combining(letter))
