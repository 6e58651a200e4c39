"""What an import has come to so far, over all windows that it has read."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Self

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.errors import RateLimited
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.run import RunCounts
from ordersync_gui.sync.warning_digest import WarningDigest


class ChangesSoFar:
    """Changes that are added up in place: joining two frozen sets takes ever longer as they grow.

    The orders wait in an array, where one takes eight bytes instead of some eighty.
    """

    def __init__(self) -> None:
        self._orders = array("q")
        self._flags = Changes()

    def __ior__(self, more: Changes) -> Self:
        self._orders.extend(more.orders)
        self._flags |= Changes(
            membership=more.membership, stores=more.stores, notices=more.notices, maps=more.maps
        )
        return self

    def total(self) -> Changes:
        """All of it."""
        return Changes(frozenset(self._orders)) | self._flags


@dataclass
class Tally:
    """What a run has come to so far, over all its windows.

    shown: how many orders stood on all pages, those that stood on several each time. put_off: the shop asked for a
    rest meanwhile.
    """

    counts: RunCounts = field(default_factory=RunCounts)
    rejected: list[RejectedOrder] = field(default_factory=list)
    warnings: WarningDigest = field(default_factory=WarningDigest)
    changes: ChangesSoFar = field(default_factory=ChangesSoFar)
    seen: set[str] = field(default_factory=set)
    shown: int = 0
    outside: int = 0
    server_time: datetime | None = None
    clock_ahead: timedelta = timedelta()
    put_off: RateLimited | None = None
    slice: int = 0
    slices: int = 0

    @property
    def brought(self) -> int:
        """How many orders came, those that couldn't be read among them."""
        return self.counts.seen + self.counts.rejected
