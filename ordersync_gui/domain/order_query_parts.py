"""Cuts what people type into the find box into parts: plain words, and typed ones such as store:"My shop",b."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ordersync_gui.domain.order_query import TermKey

_GAP = re.compile(r"\s+")
_WORD = re.compile(r"\S+")
_HEAD = re.compile(r"(-?)([A-Za-z]+[0-9]?):")
_KEYS = {key.value: key for key in TermKey}
# In an amount the comma stands before the cents.
_NO_LIST = frozenset({TermKey.TOTAL})


@dataclass(frozen=True, slots=True)
class TypedValue:
    """One value of a typed part: its text without quotes and outer blanks, and where it stands with them."""

    text: str
    start: int
    end: int
    quoted: bool


@dataclass(frozen=True, slots=True)
class TypedPart:
    """One part and where it stands; a plain word has no key and no values."""

    start: int
    end: int
    key: TermKey | None = None
    negated: bool = False
    values: tuple[TypedValue, ...] = ()


def typed_parts(text: str) -> Iterator[TypedPart]:
    """The parts in their order; whatever isn't a known key with a colon is a plain word."""
    at = 0
    while (at := _behind(_GAP, text, at)) < len(text):
        head = _HEAD.match(text, at)
        key = None if head is None else _KEYS.get(head[2].lower())
        if head is None or key is None:
            part = TypedPart(at, _behind(_WORD, text, at))
        else:
            values = tuple(_values(text, head.end(), listed=key not in _NO_LIST))
            part = TypedPart(at, values[-1].end, key, negated=bool(head[1]), values=values)
        yield part
        at = part.end


def quoted(text: str, *, needed: bool = False) -> str:
    """The value as it has to be typed; in quotes where it needs them, or is said to."""
    if needed or not text or text.startswith('"') or "," in text or _GAP.search(text):
        doubled = text.replace('"', '""')
        return f'"{doubled}"'
    return text


def _behind(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return at if found is None else found.end()


def _values(text: str, at: int, *, listed: bool) -> Iterator[TypedValue]:
    """At least one value, which may be empty; commas stand between them where they are a list."""
    while True:
        value = _value(text, at, listed=listed)
        yield value
        if not (listed and text[value.end : value.end + 1] == ","):
            return
        at = value.end + 1


def _value(text: str, start: int, *, listed: bool) -> TypedValue:
    """Up to a blank, or a comma of a list, outside quotes; quotes that nobody closed go to the text's end."""
    at, inside = start, ""
    in_quotes = text[start : start + 1] == '"'
    if in_quotes:
        inside, at = _in_quotes(text, start + 1)
    end = at
    while end < len(text) and not text[end].isspace() and not (listed and text[end] == ","):
        end += 1
    return TypedValue(" ".join((inside + text[at:end]).split()), start, end, in_quotes)


def _in_quotes(text: str, at: int) -> tuple[str, int]:
    """What stands between the quotes, a doubled one being one of the text, and the place behind them."""
    found: list[str] = []
    while at < len(text):
        if text[at] != '"':
            found.append(text[at])
        elif text[at + 1 : at + 2] == '"':
            found.append('"')
            at += 1
        else:
            return "".join(found), at + 1
        at += 1
    return "".join(found), at
