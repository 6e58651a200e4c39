"""The desk's order statuses, and the one rule that decides which of them an order has."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum


class OrderStatus(StrEnum):
    """The five statuses that a person maps a channel's words to, and `unmapped`."""

    AWAITING_PAYMENT = "awaiting_payment"
    AWAITING_SHIPMENT = "awaiting_shipment"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"
    ON_HOLD = "on_hold"
    UNMAPPED = "unmapped"


MAPPABLE = tuple(status for status in OrderStatus if status is not OrderStatus.UNMAPPED)
StatusMap = Mapping[str, OrderStatus]


def map_word(status_map: StatusMap, word: str) -> OrderStatus:
    """What a channel's status word means; compared exactly, as the Custom Store guide has it."""
    return status_map.get(word, OrderStatus.UNMAPPED)


def mapped_status(status_map: StatusMap, word: str, implied: OrderStatus | None) -> OrderStatus:
    """What the channel says of an order: its word by the map, else what its flags imply.

    Flags beside a word that nobody mapped are believed only where they keep a parcel from being
    sent (shipped, cancelled): a paid order may still stand under a word that means "wait".
    """
    mapped = map_word(status_map, word)
    if mapped is not OrderStatus.UNMAPPED or implied is None:
        return mapped
    return implied if not word or implied in (OrderStatus.SHIPPED, OrderStatus.CANCELLED) else mapped


class AlikeWords:
    """The words of a map by their letters and digits alone; made once where many words are looked up.

    Words of signs only are like none, and so are words that are like several which mean different things.
    """

    def __init__(self, status_map: StatusMap) -> None:
        self._found: dict[str, tuple[str, OrderStatus] | None] = {"": None}
        for known, status in status_map.items():
            plain = _plain(known)
            first = self._found.setdefault(plain, (known, status))
            if first is not None and first[1] is not status:
                self._found[plain] = None

    def like(self, word: str) -> tuple[str, OrderStatus] | None:
        """The word of the map that this one is like, and what it means; None where there is no such word."""
        return self._found.get(_plain(word))

    def propose(self, word: str) -> OrderStatus:
        """What a word that isn't in the map most likely means."""
        found = self.like(word)
        return OrderStatus.UNMAPPED if found is None else found[1]


def propose(status_map: StatusMap, word: str) -> OrderStatus:
    """A proposal for a word that isn't in the map: the same word in other letters or spelling."""
    exact = map_word(status_map, word)
    return AlikeWords(status_map).propose(word) if exact is OrderStatus.UNMAPPED else exact


def _plain(word: str) -> str:
    return "".join(filter(str.isalnum, word.casefold()))


def decide_status(mapped: OrderStatus, *, shipped_here: bool, held: bool) -> OrderStatus:
    """The status that is shown.

    In this order: cancelled at the channel, fully shipped here or shipped at the channel,
    held by the desk, mapped channel status.
    """
    if mapped is OrderStatus.CANCELLED:
        return mapped
    if shipped_here or mapped is OrderStatus.SHIPPED:
        return OrderStatus.SHIPPED
    if held:
        return OrderStatus.ON_HOLD
    return mapped
