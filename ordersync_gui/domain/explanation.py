"""Why an order is where it is, or isn't here: one finding per store that could have it, with what to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from ordersync_gui.domain.wording import Message


class Cause(StrEnum):
    """Why an order is or isn't in the lists; the values stand in JSON."""

    HERE = "here"
    UNMAPPED = "unmapped"
    LEFT_OUT = "left_out"
    RENUMBERED = "renumbered"
    REJECTED = "rejected"
    DISCONNECTED = "disconnected"
    NEVER_IMPORTED = "never_imported"
    ASKABLE = "askable"
    POISONED = "poisoned"
    STILL_TO_COME = "still_to_come"
    IMPORT_FAILS = "import_fails"
    NOT_ASKED_SINCE = "not_asked_since"
    BEFORE_RANGE = "before_range"
    NOT_SENT = "not_sent"


# These say what became of the order; the others are what may be, the likeliest first.
CERTAIN = (Cause.HERE, Cause.UNMAPPED, Cause.LEFT_OUT, Cause.RENUMBERED, Cause.REJECTED)


class Fix(StrEnum):
    """What a person can do about it at this desk."""

    OPEN = "open"
    MAP = "map"
    SETTINGS = "settings"
    SHOW_REJECTED = "show_rejected"
    CONNECT_AGAIN = "connect_again"
    IMPORT = "import"
    IMPORT_SINCE = "import_since"
    IMPORT_ONE = "import_one"


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding about a number. what: what is known; to_do: what that means and what to do.

    order: the order's database id where it is here. word: the status word that isn't mapped. raw: what the shop
    sent where it couldn't be read. since: from when on to import again (aware UTC).
    """

    store_id: int
    store: str
    cause: Cause
    what: Message
    to_do: Message
    fix: Fix | None = None
    order: int | None = None
    word: str = ""
    raw: str = ""
    since: datetime | None = None

    @property
    def certain(self) -> bool:
        """Whether this is what became of the order, and not one of several things that may have."""
        return self.cause in CERTAIN


@dataclass(frozen=True, slots=True)
class Explanation:
    """All findings about a number, certain ones first. similar: numbers here that hold it, each with its id."""

    number: str
    findings: tuple[Finding, ...]
    similar: tuple[tuple[int, str], ...] = ()

    @property
    def found(self) -> bool:
        """Whether it is known what became of the order."""
        return any(finding.certain for finding in self.findings)
