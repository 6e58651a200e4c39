"""A shop's orders, invented by number and seed, each built only when it is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import NamedTuple, overload

from ordersync_gui.domain.order import Order
from ordersync_gui.practice.dialect import Dialect, Wire, Words
from ordersync_gui.practice.dialects import dialect_of
from ordersync_gui.practice.invention import ShipToFault, invent_order, seeded
from ordersync_gui.practice.ows_invention import as_ows_order
from ordersync_gui.practice.tailoring import tailored

SPAN = timedelta(days=80)  # within the 90 days of a first import
_AWAITING_SHARE = 0.62
_FAULT_EVERY = 60
_FAULT_FREE = 12  # the first and the last so many orders have a usable ship-to
_UNCODED_EVERY = 15
_UPDATED_AFTER_MINUTES = 120
_FAULTS = (ShipToFault.ABSENT, ShipToFault.NO_STREET, ShipToFault.NO_COUNTRY)
_NOWHERE = "https://shop.invalid"


class Outline(NamedTuple):
    """What is known of an order before it is built; times are aware UTC, whole minutes or whole seconds."""

    status: str
    ordered_at: datetime
    modified_at: datetime


class InventedOrders(Sequence[Order]):
    """A channel's orders, numbered from the oldest to the newest.

    Equal (dialect, seed, number) give equal people, goods and amounts whatever the count; only the times
    depend on the count and on now_base, the end of the 80 days over which they are spread. image_base
    is asked for what the addresses of images begin with, each time an order is built.
    """

    def __init__(
        self, count: int, *, seed: int, now_base: datetime, dialect: Dialect, image_base: Callable[[], str]
    ) -> None:
        self.seed = seed
        self.now_base = now_base
        self.dialect = dialect
        self._image_base = image_base
        self._fault_at = self._seeded("faults").randrange(_FAULT_FREE, _FAULT_FREE + 16)
        self._uncoded_at = self._seeded("codes").randrange(_UNCODED_EVERY) if dialect.two_letter_codes else -1
        self._outlines = self._draw_outlines(count)

    def outline(self, index: int) -> Outline:
        """Status and times of the order at this index; cheap."""
        return self._outlines[index]

    def index_of_number(self, number: str) -> int | None:
        """The index of the order with exactly this number, None when there is none."""
        prefix = self.dialect.number_prefix
        return (
            self._index(number.removeprefix(prefix), self.dialect.first_number)
            if number.startswith(prefix)
            else None
        )

    def index_of_remote_id(self, remote_id: str) -> int | None:
        """The index of the order with exactly this id, None when there is none."""
        return self._index(remote_id, self.dialect.first_remote_id)

    def number(self, index: int) -> str:
        """The order number that people read."""
        return f"{self.dialect.number_prefix}{self.dialect.first_number + index}"

    def remote_id(self, index: int) -> str:
        """The shop's own id of the order."""
        return str(self.dialect.first_remote_id + index)

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
        order = invent_order(
            self._seeded("order", index),
            number=self.number(index),
            remote_id=self.remote_id(index),
            status=status,
            ordered_at=ordered_at,
            modified_at=modified_at,
            dialect=self.dialect,
            image_base=self._image_base(),
            fault=self._fault(index, len(self)),
        )
        if self.dialect.wire is Wire.OWS:
            return as_ows_order(order, self._seeded("ows", index))
        return tailored(order, self.dialect, self._seeded("market", index))

    def _seeded(self, name: str, *more: int) -> Random:
        return seeded(name, *self.dialect.salt, self.seed, *more)

    def _fault(self, index: int, count: int) -> ShipToFault | None:
        if index < _FAULT_FREE or index >= count - _FAULT_FREE:
            return None
        if index % _FAULT_EVERY == self._fault_at:
            return _FAULTS[(self.seed + index // _FAULT_EVERY) % len(_FAULTS)]
        return ShipToFault.SPELLED_OUT if index % _UNCODED_EVERY == self._uncoded_at else None

    def _index(self, text: str, first: int) -> int | None:
        if not text.isascii() or not text.isdigit() or len(text) > len(str(first + len(self))):
            return None
        index = int(text) - first
        return index if 0 <= index < len(self) and str(index + first) == text else None

    def _draw_outlines(self, count: int) -> list[Outline]:
        rng = self._seeded("outlines")
        faulty = [self._fault(index, count) is not None for index in range(count)]
        words = _status_words(faulty, self._seeded("statuses"), self.dialect.words)
        return [
            self._dated(word, (index + rng.random()) / count, 0.0 if faulty[index] else rng.random())
            for index, word in enumerate(words)
        ]

    def _dated(self, status: str, place: float, lateness: float) -> Outline:
        """An outline: place (0 to 1) is when in the span it was ordered, lateness (0 to 1) how late changed."""
        last = self.now_base - timedelta(minutes=1)
        ordered_at = (self.now_base - SPAN * (1 - place)).replace(microsecond=0)
        minutes = lateness * self.dialect.words.updated_after.get(status, _UPDATED_AFTER_MINUTES)
        if self.dialect.whole_minutes:
            ordered_at, minutes = ordered_at.replace(second=0), int(minutes)
        ordered_at = min(ordered_at, last)
        modified_at = (ordered_at + timedelta(minutes=minutes)).replace(microsecond=0)
        return Outline(status, ordered_at, min(modified_at, last))


def invent_orders(
    count: int,
    *,
    seed: int = 1,
    now_base: datetime | None = None,
    dialect: Dialect | None = None,
    image_base: Callable[[], str] = lambda: _NOWHERE,
) -> InventedOrders:
    """The orders of a shop of this size; now_base (aware) is today's midnight UTC when left out.

    The same count, seed and day give equal orders; dialect is that of Custom Store when left out. At least
    60 % await shipment; about one in 60 has no usable ship-to, never among the first or last 12.
    Raises ValueError for a negative count.
    """
    if count < 0:
        raise ValueError("count must not be negative")
    return InventedOrders(
        count,
        seed=seed,
        now_base=now_base or day_of(datetime.now(UTC)),
        dialect=dialect or dialect_of("custom_store"),
        image_base=image_base,
    )


def day_of(moment: datetime) -> datetime:
    """Midnight UTC of the moment's day."""
    return moment.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)


def _status_words(faulty: Sequence[bool], rng: Random, spoken: Words) -> list[str]:
    """A word per order; every beginning holds the share that awaits shipment, the other words take turns.

    An order with a faulty ship-to is paid, so that its fault stands in the way of shipping it.
    """
    words: list[str] = []
    deck: list[str] = []
    awaiting = 0
    for index, fault in enumerate(faulty):
        if not fault and awaiting >= _AWAITING_SHARE * (index + 1) and rng.random() < _AWAITING_SHARE:
            deck = deck or rng.sample(spoken.others, len(spoken.others))
            words.append(deck.pop())
        else:
            awaiting += 1
            words.append(spoken.awaiting[0] if fault else rng.choice(spoken.awaiting))
    return words
