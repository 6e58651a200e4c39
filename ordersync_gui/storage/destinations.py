"""Where the channel sends an order, as it is kept when work on it begins and compared with what came later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ordersync_gui.domain.address import Address
from ordersync_gui.domain.order import Order, PickupPoint
from ordersync_gui.storage.columns import address_from_json, address_to_json, from_json, to_json

# A parcel arrives whatever telephone number stands on it.
_COMPARED = ("name", "company", "address1", "address2", "city", "state", "postal_code", "country")


@dataclass(frozen=True, slots=True)
class Destination:
    """The channel's own delivery address, and the pick-up point in one line, "" for none."""

    ship_to: Address
    pickup: str = ""

    def to_json(self) -> str:
        """As it is kept."""
        return to_json({"ship_to": address_to_json(self.ship_to), "pickup": self.pickup})


def destination_from_json(text: str) -> Destination:
    """What `Destination.to_json` wrote."""
    kept = from_json(text)
    return Destination(address_from_json(kept["ship_to"]), kept["pickup"])


def destination_of(row: Mapping[str, Any]) -> Destination:
    """Where a row of orders goes by its ship_to and pickup_point, as these are stored."""
    point = PickupPoint(**from_json(row["pickup_point"])).text if row["pickup_point"] else ""
    return Destination(address_from_json(row["ship_to"]), point)


def destination_shown(order: Order) -> Destination:
    """Where an order goes that was read earlier."""
    return Destination(order.ship_to, "" if order.pickup_point is None else order.pickup_point.text)


def same_place(one: Address, other: Address) -> bool:
    """Whether a parcel gets to the same place: letters' case, surplus blanks and the telephone don't matter."""
    return all(_plain(getattr(one, name)) == _plain(getattr(other, name)) for name in _COMPARED)


def changes_between(before: Destination, now: Destination) -> str:
    """What became what, in the addresses' own words; "" when a parcel gets to the same place."""
    pairs = [(getattr(before.ship_to, name), getattr(now.ship_to, name)) for name in _COMPARED]
    pairs.append((before.pickup, now.pickup))
    return "; ".join(f"{_line(old)} → {_line(new)}" for old, new in pairs if _plain(old) != _plain(new))


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _line(text: str) -> str:
    return " ".join(text.split()) or "–"  # noqa: RUF001 - the sign is meant
