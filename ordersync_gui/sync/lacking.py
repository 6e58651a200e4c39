"""Which sign-ins of a shared desk's stores this PC lacks; another PC may have them, so no store is at fault."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import StrEnum

AFRESH_AFTER_S = 600.0  # a keyring that is asked often may ask a person as often to unlock it


class Needed(StrEnum):
    """What a PC needs for a store: SIGN_IN to import and to tell its shop, MAIL to mail its buyers."""

    SIGN_IN = "sign_in"
    MAIL = "mail"


class Lacking:
    """What was found when the keyring was last asked for each store, by its uid; safe from any thread.

    ticks: seconds since whenever. On a desk of one PC nothing is ever noted here.
    """

    def __init__(self, ticks: Callable[[], float] = time.monotonic) -> None:
        self._ticks = ticks
        self._found: dict[tuple[str, Needed], tuple[bool, float]] = {}

    def has(self, uid: str, needed: Needed) -> bool:
        """Whether it was missing when last looked for, however long ago."""
        return self._found.get((uid, needed), (False, 0.0))[0]

    def lately(self, uid: str, needed: Needed) -> bool | None:
        """Whether it is missing; None where that is to be looked up (again)."""
        missing, at = self._found.get((uid, needed), (None, 0.0))
        return missing if missing is not None and self._ticks() - at < AFRESH_AFTER_S else None

    def note(self, uid: str, needed: Needed, *, missing: bool) -> None:
        """Keep what was found just now."""
        self._found[uid, needed] = missing, self._ticks()

    @property
    def known(self) -> frozenset[tuple[str, Needed]]:
        """All that was found to be missing."""
        return frozenset(which for which, (missing, _) in self._found.copy().items() if missing)

    def look_again(self, uid: str) -> None:
        """Something was changed about this store's secrets here: what was known counts no more."""
        for needed in Needed:
            self._found.pop((uid, needed), None)
