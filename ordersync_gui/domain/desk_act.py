"""What people do with orders at the desk itself (hold, release, tag, assign, note), as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ordersync_gui.domain.wording import Message, say

LONGEST_TAG = 40  # letters
LONGEST_NAME = 80
LONGEST_NOTE = 4000


class DeskActKind(StrEnum):
    """What was done; ADDRESS is the correction of a delivery address or going back to the shop's own."""

    HOLD = "hold"
    RELEASE = "release"
    TAG = "tag"
    ASSIGN = "assign"
    NOTE = "note"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Hold:
    """Keep orders from being shipped; until: when that ends by itself, None for never."""

    until: datetime | None = None
    reason: str = ""
    kind: DeskActKind = DeskActKind.HOLD


@dataclass(frozen=True, slots=True)
class Release:
    """End the desk's own hold."""

    kind: DeskActKind = DeskActKind.RELEASE


@dataclass(frozen=True, slots=True)
class TagOrders:
    """Put tags on and take tags off; one that is in both is put on."""

    add: tuple[str, ...] = ()
    remove: tuple[str, ...] = ()
    kind: DeskActKind = DeskActKind.TAG


@dataclass(frozen=True, slots=True)
class Assign:
    """Say who works on orders; "" for nobody."""

    to: str = ""
    kind: DeskActKind = DeskActKind.ASSIGN


@dataclass(frozen=True, slots=True)
class WriteNote:
    """Put this text in the place of the orders' notes; "" takes the note away."""

    text: str = ""
    kind: DeskActKind = DeskActKind.NOTE


DeskAct = Hold | Release | TagOrders | Assign | WriteNote


@dataclass(frozen=True, slots=True)
class DeskActView:
    """An act that can be undone: when and by whom it was done, and how many orders it changed."""

    id: int
    at: datetime
    who: str
    kind: DeskActKind
    orders: int


_DONE = {
    DeskActKind.HOLD: say("{n} orders put on hold", for_one="1 order put on hold"),
    DeskActKind.RELEASE: say("{n} orders released", for_one="1 order released"),
    DeskActKind.TAG: say("Tags of {n} orders changed", for_one="Tags of 1 order changed"),
    DeskActKind.ASSIGN: say("{n} orders assigned", for_one="1 order assigned"),
    DeskActKind.NOTE: say("Notes of {n} orders changed", for_one="Note of 1 order changed"),
    DeskActKind.ADDRESS: say("Addresses of {n} orders changed", for_one="Address of 1 order changed"),
}
_UNDONE = {
    DeskActKind.HOLD: "Undone: it is off hold again.",
    DeskActKind.RELEASE: "Undone: it is on hold again.",
    DeskActKind.TAG: "Undone: the tags are as they were before.",
    DeskActKind.ASSIGN: "Undone: it is assigned as before.",
    DeskActKind.NOTE: "Undone: the note is as it was before.",
    DeskActKind.ADDRESS: "Undone: the delivery address is as it was before.",
}


def act_sentence(kind: DeskActKind, orders: int) -> Message:
    """What was done to how many orders, as a sentence without its full stop."""
    return _DONE[kind].filled(n=orders)


def undone_sentence(kind: DeskActKind) -> Message:
    """What the timeline of an order says when an act of this kind was taken back."""
    return say(_UNDONE[kind])
