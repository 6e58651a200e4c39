"""At which places the children of an element stand by name; siblings mostly have the same children."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import Any
from xml.etree.ElementTree import Element

ABSENT = -1
_TAG = attrgetter("tag")
# No honest element but `Items` and `Orders` has more children, none has longer names: no shop fills the memory.
_MOST_REMEMBERED, _MOST_LETTERS = 64, 4096


class Places(dict[str, int]):
    """The place of the first child of a name, ABSENT for none; namespaces and letters' case don't count."""

    def __init__(self, tags: Sequence[str]) -> None:
        super().__init__()
        self._plain = [_plain(tag) for tag in tags]
        self._first = {name: place for place, name in reversed(list(enumerate(self._plain)))}
        self._all: dict[str, list[int]] = {}
        self._pickers: dict[tuple[str, ...], Callable[[Sequence[Any]], tuple[Any, ...]]] = {}

    def __missing__(self, name: str) -> int:
        """Look the name up once; only names that the program asks for are remembered."""
        place = self[name] = self._first.get(_plain(name), ABSENT)
        return place

    def all_of(self, name: str) -> list[int]:
        """The places of all children of the name."""
        places = self._all.get(name)
        if places is None:
            plain = _plain(name)
            places = self._all[name] = [place for place, known in enumerate(self._plain) if known == plain]
        return places

    def of_each(self, names: tuple[str, ...]) -> Callable[[Sequence[Any]], tuple[Any, ...]]:
        """What picks the children of these names, two or more, out of all."""
        picker = self._pickers.get(names)
        if picker is None:
            picker = self._pickers[names] = itemgetter(*(self[name] for name in names))
        return picker


def places_of(children: Sequence[Element]) -> Places:
    """The places of these children."""
    tags = tuple(map(_TAG, children))
    if len(tags) > _MOST_REMEMBERED:
        return Places(tags)
    try:
        return _remembered(tags)
    except _TooLong:  # an error isn't remembered, and costs nothing where there is none
        return Places(tags)


class _TooLong(Exception):
    """Names of no honest feed."""


@lru_cache(maxsize=256)
def _remembered(tags: tuple[str, ...]) -> Places:
    if sum(map(len, tags)) > _MOST_LETTERS:
        raise _TooLong
    return Places(tags)


def _plain(tag: str) -> str:
    return tag.rpartition("}")[2].casefold()
