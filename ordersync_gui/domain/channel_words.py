"""What a store's shop calls things: new words, shipping methods, carriers, fields, and how often they occur."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ordersync_gui.domain.letters import visible
from ordersync_gui.domain.maps import CarrierService, MapKind
from ordersync_gui.domain.wording import Message, say

EMPTY = "(empty)"  # how the word is shown that isn't one
_SHOWN = 60  # letters of a word
NAMED_AT_MOST = 3  # words that a sentence names before it counts the rest


@dataclass(frozen=True, slots=True)
class NewWord:
    """A word that the store's shop used for the first time, and that isn't mapped.

    orders: how many came with it; of a status word those that it leaves without a status.
    """

    kind: MapKind
    word: str
    orders: int


@dataclass(frozen=True, slots=True)
class MethodWord:
    """A shipping method of the shop, as it was last written; methods that the map takes for the same are one.

    orders: how many have it now; to_ship: those of them that wait for payment or shipment or are held; ever: how
    many came with it. to: what the map proposes for it, None where it doesn't say.
    """

    method: str
    orders: int
    to_ship: int
    ever: int
    last_seen: datetime | None
    to: CarrierService | None


@dataclass(frozen=True, slots=True)
class CarrierWord:
    """One of our carriers and services: how many of the latest parcels went with it, and what the shop is told.

    told: the words that go out by the row of just this service, else by the one of all services; None where
    neither is there, so that ours go out as they are.
    """

    ours: CarrierService
    parcels: int
    last_used: datetime | None
    told: CarrierService | None


@dataclass(frozen=True, slots=True)
class FieldChoice:
    """A fact that a custom field can show: how many of the store's latest orders have it, and the newest text."""

    key: str
    label: Message
    orders: int
    sample: str


def words_to_data(words: Iterable[NewWord]) -> list[dict[str, Any]]:
    """New words as they stand in JSON."""
    return [{"kind": word.kind.value, "word": word.word, "orders": word.orders} for word in words]


def words_from_data(data: Iterable[Mapping[str, Any]]) -> tuple[NewWord, ...]:
    """The words that `words_to_data` gave."""
    return tuple(NewWord(MapKind(entry["kind"]), entry["word"], entry["orders"]) for entry in data)


def merged(before: Iterable[NewWord], more: Iterable[NewWord]) -> tuple[NewWord, ...]:
    """Both, each word once with the orders of both, in the order in which they came."""
    counts: dict[tuple[MapKind, str], int] = {}
    for word in (*before, *more):
        counts[word.kind, word.word] = counts.get((word.kind, word.word), 0) + word.orders
    return tuple(NewWord(kind, word, orders) for (kind, word), orders in counts.items())


def by_kind(words: Iterable[NewWord]) -> tuple[tuple[NewWord, ...], ...]:
    """The words of each kind, status words first; kinds without any aside."""
    found = tuple(words)
    return tuple(filter(None, (tuple(word for word in found if word.kind is kind) for kind in MapKind)))


def told_of(words: tuple[NewWord, ...]) -> Message:
    """What a person is told of new words of one kind: the first few by name, and what it means for their orders.

    words: at least one; those with most orders are named.
    """
    by_orders = sorted(words, key=lambda word: (-word.orders, word.word))
    named = ", ".join(quoted(word.word) for word in by_orders[:NAMED_AT_MOST])
    sentences = _SENTENCES[words[0].kind]
    sentence = sentences[0 if len(words) == 1 else 1 if len(words) <= NAMED_AT_MOST else 2]
    return sentence.filled(words=named, count=len(words), orders=sum(word.orders for word in words))


def named_words(words: Sequence[str], *, count: Callable[[int], str] = str) -> str:
    """The first few words in quotes, and how many more there are as `count` writes it; "" for none."""
    more = len(words) - NAMED_AT_MOST
    return ", ".join(map(quoted, words[:NAMED_AT_MOST])) + (f" (+{count(more)})" if more > 0 else "")


def quoted(word: str) -> str:
    """A word of the shop as sentences name it, very long ones cut; where there is none, that there is none."""
    return f'"{in_a_line(word)}"' if word else EMPTY


def in_a_line(word: str) -> str:
    """A word as one line can show it, whatever the shop put into it; very long ones are cut."""
    return visible(word if len(word) <= _SHOWN else f"{word[: _SHOWN - 1]}…")


# Of status words and of shipping methods: for one, for a few, and for so many that not all are named.
_SENTENCES = {
    MapKind.STATUS: (
        say(
            "new status word {words} (orders: {orders}). Orders with it can't be shipped until you say what "
            "it means."
        ),
        say(
            "new status words {words} (orders: {orders}). Orders with them can't be shipped until they are mapped."
        ),
        say(
            "{count} new status words: {words} ... (orders: {orders}). They can't be shipped until they "
            "are mapped."
        ),
    ),
    MapKind.SHIPPING_METHOD: (
        say("new shipping method {words} (orders: {orders}). The map of shipping methods doesn't have it yet."),
        say("new shipping methods {words} (orders: {orders}). The map of shipping methods doesn't have them yet."),
        say("{count} new shipping methods: {words} ... (orders: {orders}). The map doesn't have them yet."),
    ),
}
