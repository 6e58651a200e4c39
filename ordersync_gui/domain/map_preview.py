"""What a change of a store's maps would do, what it did, and the changes that can be undone."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.maps import CarrierService, MapKind, MapSource
from ordersync_gui.domain.status import OrderStatus


@dataclass(frozen=True, slots=True)
class StatusMove:
    """So many orders go from one status to another."""

    before: OrderStatus
    after: OrderStatus
    orders: int


@dataclass(frozen=True, slots=True)
class MethodMove:
    """So many orders that are still to be shipped would be proposed another carrier and service."""

    method: str
    before: CarrierService | None
    after: CarrierService | None
    orders: int


@dataclass(frozen=True, slots=True)
class FieldMove:
    """Custom field `place` shows another of the channel's fields; orders: how many have something in either."""

    place: int
    before: str
    after: str
    orders: int


@dataclass(frozen=True, slots=True)
class MapPreview:
    """What saving edits of the maps would do, counted on the orders as they are now.

    moves: most orders first. reasons: orders whose reasons for attention change while their status stays.
    confirmed, queued: notices that would be confirmed, or made, because orders mean something else. notices:
    those not accepted yet that would go out with another carrier's or service's word.
    """

    moves: tuple[StatusMove, ...] = ()
    reasons: int = 0
    confirmed: int = 0
    queued: int = 0
    methods: tuple[MethodMove, ...] = ()
    notices: int = 0
    fields: tuple[FieldMove, ...] = ()

    @property
    def moved(self) -> int:
        """How many orders get another status."""
        return sum(move.orders for move in self.moves)


@dataclass(frozen=True, slots=True)
class MapOutcome:
    """What a change of the maps did, or its undoing; change is its id, 0 where nothing was changed.

    moves and reasons as in `MapPreview`. left: notices that went out meanwhile because of a change that is
    undone, which nothing takes back.
    """

    changes: Changes = field(default_factory=Changes)
    change: int = 0
    rows: int = 0
    moves: tuple[StatusMove, ...] = ()
    reasons: int = 0
    confirmed: int = 0
    queued: int = 0
    left: int = 0

    @property
    def moved(self) -> int:
        """How many orders got another status."""
        return sum(move.orders for move in self.moves)


@dataclass(frozen=True, slots=True)
class MapRowChange:
    """One row of a map before and after a change, as people read it; "" is no row."""

    kind: MapKind
    key: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class MapChangeView:
    """A change of a store's maps; orders: how many got another status. undone_at is None while it stands."""

    id: int
    at: datetime
    who: str
    source: MapSource
    rows: tuple[MapRowChange, ...]
    orders: int
    undone_at: datetime | None = None
