"""What can be typed next in the find box: keys, and the values that a key can have."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from ordersync_gui.domain import order_query_words
from ordersync_gui.domain.country_names import COUNTRY_NAMES
from ordersync_gui.domain.order_query import TermKey
from ordersync_gui.domain.order_query_parts import TypedValue, quoted, typed_parts
from ordersync_gui.domain.order_query_values import NOBODY, plain
from ordersync_gui.domain.wording import Message, say

_COUNTED = re.compile(r"[<>]=?[0-9]{1,4}", re.ASCII)
_UNITS = (("h", say("hours")), ("d", say("days")), ("w", say("weeks")))
_BETWEEN_WORDS = re.compile(r"[\W_]+")
_MOST = 300  # proposals; who has more names types another letter
_NOTHING_MORE = Message("")


@dataclass(frozen=True, slots=True)
class KnownValues:
    """The names that the desk knows; countries: (code, name)."""

    stores: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    carriers: tuple[str, ...] = ()
    assignees: tuple[str, ...] = ()
    countries: tuple[tuple[str, str], ...] = tuple(COUNTRY_NAMES.items())


@dataclass(frozen=True, slots=True)
class Completion:
    """A proposal: text takes the place of what stands between start and end (characters).

    label says what it means, empty where the text says it all.
    """

    start: int
    end: int
    text: str
    label: Message


def complete(text: str, cursor: int, known: KnownValues) -> tuple[Completion, ...]:
    """What the part under the cursor can become, most fitting first; none when it is right as it stands.

    cursor: between 0 and the text's length. Between two blanks all keys are proposed.
    """
    part = next((part for part in typed_parts(text) if part.start <= cursor <= part.end), None)
    if part is None:
        return tuple(_keys("", cursor, cursor))
    if part.key is None:
        return tuple(_keys(text[part.start : cursor], part.start, part.end))
    value = next((value for value in part.values if value.start <= cursor <= value.end), None)
    propose = _PROPOSERS.get(part.key)
    if value is None or propose is None:
        return ()
    return tuple(_values(value, propose(_unquoted(text[value.start : cursor]), known)))


_Proposals = Iterator[tuple[str, Message]]
_Proposer = Callable[[str, KnownValues], _Proposals]


def _keys(typed: str, start: int, end: int) -> Iterator[Completion]:
    minus = "-" if typed.startswith("-") else ""
    begun = typed[len(minus) :].lower()
    for key, meaning in order_query_words.KEYS.items():
        if key.value.startswith(begun):
            yield Completion(start, end, f"{minus}{key.value}:", meaning)


def _values(value: TypedValue, proposals: _Proposals) -> Iterator[Completion]:
    """The one that is typed already comes first, and not by itself."""
    found = list(proposals)
    typed = {value.text.casefold(), quoted(value.text).casefold()}
    found.sort(key=lambda pair: pair[0].casefold() not in typed)
    if len(found) == 1 and found[0][0].casefold() in typed:
        return
    yield from (Completion(value.start, value.end, text, label) for text, label in found)


def _unquoted(typed: str) -> str:
    return typed[1:].replace('""', '"') if typed.startswith('"') else typed


def _fitting(typed: str, names: Sequence[str]) -> list[str]:
    """The names in which what was typed begins a word, those that begin with it first."""
    wanted = plain(typed)
    first = [name for name in names if plain(name).startswith(wanted)]
    begins = [name for name in names if any(plain(word).startswith(wanted) for word in _BETWEEN_WORDS.split(name))]
    return list(islice(dict.fromkeys([*first, *begins]), _MOST))


def _of_names(pick: Callable[[KnownValues], tuple[str, ...]]) -> _Proposer:
    def propose(typed: str, known: KnownValues) -> _Proposals:
        yield from ((quoted(name), _NOTHING_MORE) for name in _fitting(typed, pick(known)))

    return propose


def _of_words(words: Mapping[str, Message]) -> _Proposer:
    def propose(typed: str, _known: KnownValues) -> _Proposals:
        yield from ((word, words[word]) for word in _fitting(typed, tuple(words)))

    return propose


def _assignees(typed: str, known: KnownValues) -> _Proposals:
    if NOBODY.startswith(plain(typed)):
        yield NOBODY, say("not assigned yet")
    for name in _fitting(typed, known.assignees):
        yield quoted(name, needed=plain(name) == NOBODY), _NOTHING_MORE


def _countries(typed: str, known: KnownValues) -> _Proposals:
    of_code = [(code, name) for code, name in known.countries if plain(code) == plain(typed)]
    named = set(_fitting(typed, [name for _, name in known.countries]))
    for code, name in dict.fromkeys([*of_code, *(pair for pair in known.countries if pair[1] in named)]):
        yield code.lower(), say("{country}", country=name)


def _compared(less: Message, more: Message) -> _Proposer:
    def propose(typed: str, _known: KnownValues) -> _Proposals:
        if not typed:
            yield ">", more
            yield "<", less

    return propose


def _span(less: Message, more: Message) -> _Proposer:
    begin = _compared(less, more)

    def propose(typed: str, known: KnownValues) -> _Proposals:
        yield from begin(typed, known)
        if _COUNTED.fullmatch(typed):
            yield from ((f"{typed}{unit}", meaning) for unit, meaning in _UNITS)

    return propose


def _due(typed: str, known: KnownValues) -> _Proposals:
    if not typed or plain(typed):
        yield from _of_words(order_query_words.DUE)(typed, known)
    yield from _span(say("sooner than, late ones among them"), say("later than"))(typed, known)


_PROPOSERS: Mapping[TermKey, _Proposer] = {
    TermKey.STATUS: _of_words(order_query_words.STATUSES),
    TermKey.STORE: _of_names(lambda known: known.stores),
    TermKey.CARRIER: _of_names(lambda known: known.carriers),
    TermKey.TAG: _of_names(lambda known: known.tags),
    TermKey.AGE: _span(say("younger than"), say("older than")),
    TermKey.TOTAL: _compared(say("less than"), say("more than")),
    TermKey.COUNTRY: _countries,
    TermKey.NEEDS: _of_words(order_query_words.NEEDS),
    TermKey.ASSIGNED: _assignees,
    TermKey.DUE: _due,
    TermKey.IS: _of_words(order_query_words.TRAITS),
}
