"""How an import went: its counts while it runs and when it has ended."""

from __future__ import annotations

from dataclasses import astuple, dataclass, field
from enum import StrEnum
from operator import add

from ordersync_gui.domain.changes import Changes
from ordersync_gui.domain.channel_words import NewWord
from ordersync_gui.domain.errors import OrderSyncError
from ordersync_gui.domain.order import RejectedOrder
from ordersync_gui.domain.wording import Message


class AskedBy(StrEnum):
    """Who wanted an import: the schedule, a person at the window, a command, or an act here that needs news."""

    SCHEDULE = "schedule"
    PERSON = "person"
    COMMAND = "command"
    ACT = "act"


@dataclass(frozen=True, slots=True)
class RunCounts:
    """Distinct orders of one run by what became of them; those left out are in the other counts too."""

    pages: int = 0
    seen: int = 0
    new: int = 0
    changed: int = 0
    unchanged: int = 0
    rejected: int = 0
    left_out: int = 0

    def __add__(self, other: RunCounts) -> RunCounts:
        """The counts of both, of orders that aren't the same ones."""
        return RunCounts(*map(add, astuple(self), astuple(other)))


@dataclass(frozen=True, slots=True)
class RunProgress:
    """What a running import reports after each page; pages_expected as the channel advertises.

    changes are those of the page just kept. slice, slices: which part of a long range is read, out of how many,
    0 where it isn't long; pages_expected are that part's then.
    """

    store: str
    counts: RunCounts
    pages_expected: int
    changes: Changes = field(default_factory=Changes)
    slice: int = 0
    slices: int = 0


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The outcome of one import of one store; new_words: what its shop first said then and nobody has mapped.

    run_id: its row in the history of imports, 0 where it didn't come that far.
    """

    store: str
    counts: RunCounts
    rejected: tuple[RejectedOrder, ...] = ()
    warnings: tuple[Message, ...] = ()
    complete: bool = False
    error: OrderSyncError | None = None
    changes: Changes = field(default_factory=Changes)
    new_words: tuple[NewWord, ...] = ()
    run_id: int = 0
