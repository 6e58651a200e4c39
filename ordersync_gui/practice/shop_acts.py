"""What happens to an order in the shop itself, without this desk: reopened, shipped, readdressed, cancelled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from ordersync_gui.domain.address import Address


class ActKind(StrEnum):
    """What somebody in the shop did to an order."""

    REOPENED = "reopened"
    SHIPPED = "shipped_elsewhere"
    READDRESSED = "readdressed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class ShopAct:
    """One act in the shop, and when (aware UTC)."""

    at: datetime
    kind: ActKind
    order_number: str

    def as_json(self) -> dict[str, Any]:
        """JSON-ready values; `from_json` gives an equal act back."""
        return {"at": self.at.isoformat(), "act": self.kind.value, "order_number": self.order_number}

    @classmethod
    def from_json(cls, kept: Mapping[str, Any]) -> ShopAct:
        """The act that `as_json` wrote. Raises KeyError, TypeError or ValueError for anything else."""
        return cls(datetime.fromisoformat(kept["at"]), ActKind(kept["act"]), str(kept["order_number"]))


def elsewhere_number(order_number: str) -> str:
    """The tracking number under which the order was shipped elsewhere."""
    return f"ELSEWHERE{order_number}"


def moved(place: Address, times: int) -> Address:
    """The address after its owner has moved so many times: another house in the same town."""
    return replace(place, address1=f"{10 + times} Harbour Row", address2="") if times else place
