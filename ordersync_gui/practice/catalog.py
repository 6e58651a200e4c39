"""A shop's orders, invented by number and seed, each built only when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import NamedTuple, overload

from ordersync_gui.domain.order import Order
from ordersync_gui.practice.invention import ShipToFault, invent_order, seeded

FIRST_NUMBER = 1001
FIRST_REMOTE_ID = 900001
SPAN = timedelta(days=80)  # within the 90 days of a first import
AWAITING_WORDS = ("paid", "processing")
OTHER_WORDS = ("shipped", "pending", "cancelled", "on_hold", "backordered", "completed", "unpaid", "refunded")
_AWAITING_SHARE = 0.62
_FAULT_EVERY = 60
_FAULT_FREE = 12  # the first and the last so many orders have a usable ship-to
_UPDATED_AFTER_MINUTES = {"shipped": 5760, "completed": 8640, "cancelled": 2880, "refunded": 14400}


class Outline(NamedTuple):
    """What is known of an order before it is built; times are aware UTC whole minutes."""

    status: str
    ordered_at: datetime
    modified_at: datetime


class InventedOrders(Sequence[Order]):
    """Orders 1001, 1002, ... from the oldest to the newest.

    Equal (seed, number) give equal people, goods and amounts whatever the count; only the times
    depend on the count and on now_base, the end of the 80 days over which they are spread.
    """

    def __init__(self, count: int, *, seed: int, now_base: datetime) -> None:
        self.seed = seed
        self.now_base = now_base
        self._fault_at = seeded("faults", seed).randrange(_FAULT_FREE, _FAULT_FREE + 16)
        self._outlines = self._draw_outlines(count)

    def outline(self, index: int) -> Outline:
        """Status and times of the order at this index; cheap."""
        return self._outlines[index]

    def index_of_number(self, number: str) -> int | None:
        """The index of the order with exactly this number, None when there is none."""
        return self._index(number, FIRST_NUMBER)

    def index_of_remote_id(self, remote_id: str) -> int | None:
        """The index of the order with exactly this OrderID, None when there is none."""
        return self._index(remote_id, FIRST_REMOTE_ID)

    def number(self, index: int) -> str:
        """The order number that people read."""
        return str(FIRST_NUMBER + index)

    def __len__(self) -> int:
        return len(self._outlines)

    @overload
    def __getitem__(self, index: int) -> Order: ...
    @overload
    def __getitem__(self, index: slice) -> list[Order]: ...
    def __getitem__(self, index: int | slice) -> Order | list[Order]:
        places = range(len(self))[index]
        return self._build(places) if isinstance(places, int) else [self._build(place) for place in places]

    def _build(self, index: int) -> Order:
        status, ordered_at, modified_at = self._outlines[index]
        return invent_order(
            seeded("order", self.seed, index),
            number=self.number(index),
            remote_id=str(FIRST_REMOTE_ID + index),
            status=status,
            ordered_at=ordered_at,
            modified_at=modified_at,
            fault=self._fault(index, len(self)),
        )

    def _fault(self, index: int, count: int) -> ShipToFault | None:
        early, late = index < _FAULT_FREE, index >= count - _FAULT_FREE
        if early or late or index % _FAULT_EVERY != self._fault_at:
            return None
        faults = tuple(ShipToFault)
        return faults[(self.seed + index // _FAULT_EVERY) % len(faults)]

    def _index(self, text: str, first: int) -> int | None:
        if not text.isascii() or not text.isdigit() or len(text) > len(str(first + len(self))):
            return None
        index = int(text) - first
        return index if 0 <= index < len(self) and str(index + first) == text else None

    def _draw_outlines(self, count: int) -> list[Outline]:
        rng = seeded("outlines", self.seed)
        faulty = [self._fault(index, count) is not None for index in range(count)]
        words = _status_words(faulty, seeded("statuses", self.seed))
        return [
            self._dated(word, (index + rng.random()) / count, 0.0 if faulty[index] else rng.random())
            for index, word in enumerate(words)
        ]

    def _dated(self, status: str, place: float, lateness: float) -> Outline:
        """An outline: place (0 to 1) is when in the span it was ordered, lateness (0 to 1) how late changed."""
        last = self.now_base - timedelta(minutes=1)
        ordered_at = min((self.now_base - SPAN * (1 - place)).replace(second=0, microsecond=0), last)
        minutes = int(lateness * _UPDATED_AFTER_MINUTES.get(status, 120))
        return Outline(status, ordered_at, min(ordered_at + timedelta(minutes=minutes), last))


def invent_orders(count: int, *, seed: int = 1, now_base: datetime | None = None) -> InventedOrders:
    """The orders of a shop of this size; now_base (aware) is today's midnight UTC when left out.

    The same count, seed and day give equal orders. At least 60 % await shipment; about one in 60 has no
    usable ship-to, never among the first or last 12. Raises ValueError for a negative count.
    """
    if count < 0:
        raise ValueError("count must not be negative")
    return InventedOrders(count, seed=seed, now_base=now_base or day_of(datetime.now(UTC)))


def day_of(moment: datetime) -> datetime:
    """Midnight UTC of the moment's day."""
    return moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def _status_words(faulty: Sequence[bool], rng: Random) -> list[str]:
    """A word per order; every beginning holds the share that awaits shipment, the other words take turns.

    An order with a faulty ship-to is paid, so that its fault stands in the way of shipping it.
    """
    words: list[str] = []
    deck: list[str] = []
    awaiting = 0
    for index, fault in enumerate(faulty):
        if not fault and awaiting >= _AWAITING_SHARE * (index + 1) and rng.random() < _AWAITING_SHARE:
            deck = deck or rng.sample(OTHER_WORDS, len(OTHER_WORDS))
            words.append(deck.pop())
        else:
            awaiting += 1
            words.append(AWAITING_WORDS[0] if fault else rng.choice(AWAITING_WORDS))
    return words
