"""Who packs an order: one person at one PC at a time, unless another takes it over on purpose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from ordersync_gui.domain.wording import Message, say

CLAIM_LASTS = timedelta(minutes=15)  # without a sign of life
_ON_PC = say("{who} is packing order {number} on {pc} (since {since}).")
_IN_WINDOW = say("{who} is packing order {number} in another window or command (since {since}).")
_PC_ALONE = say("Order {number} is being packed on {pc} (since {since}).")
_NOBODY_KNOWN = say("Order {number} is being packed in another window or command (since {since}).")


@dataclass(frozen=True, slots=True)
class Packer:
    """Who packs: the person, their PC's name ("" on a desk of one PC), and their process (`process_identity`)."""

    who: str
    pc: str
    owner: str

    @property
    def name(self) -> str:
        """Such as "Anna, PC 2"; "" where neither is known."""
        return named_at(self.who, self.pc)


@dataclass(frozen=True, slots=True)
class Claim:
    """Somebody packs this order (database id, number); without a sign of life it is free at `expires`."""

    order_id: int
    number: str
    packer: Packer
    since: datetime
    expires: datetime

    @property
    def message(self) -> Message:
        """Who packs it, in words."""
        gaps = {"number": self.number, "since": self.since, "who": self.packer.who, "pc": self.packer.pc}
        if self.packer.pc:
            return (_ON_PC if self.packer.who else _PC_ALONE).filled(**gaps)
        return (_IN_WINDOW if self.packer.who else _NOBODY_KNOWN).filled(**gaps)


@dataclass(frozen=True, slots=True)
class ClaimedOrder:
    """A claim as a list of them shows it, with the name of the order's store."""

    claim: Claim
    store: str


def named_at(who: str, pc: str) -> str:
    """A person and where they are, such as "Anna, PC 2", as every act of a shared desk keeps it."""
    return ", ".join(part for part in (who, pc) if part)
