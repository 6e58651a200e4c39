"""What a use case changed, so that every open view can refresh just that."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """Database ids of changed orders, and flags for lists that hold little.

    membership tells that orders came, went or changed status, so that id lists and counts are stale.
    """

    orders: frozenset[int] = frozenset()
    membership: bool = False
    stores: bool = False
    notices: bool = False
    maps: bool = False
    mails: bool = False

    def __or__(self, other: Changes) -> Changes:
        return Changes(
            self.orders | other.orders,
            self.membership or other.membership,
            self.stores or other.stores,
            self.notices or other.notices,
            self.maps or other.maps,
            self.mails or other.mails,
        )

    def __bool__(self) -> bool:
        flags = (self.membership, self.stores, self.notices, self.maps, self.mails)
        return bool(self.orders) or any(flags)
