"""How a store stands, in one word for code and a few words for people: the same in window and commands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from enum import StrEnum

from ordersync_gui.domain.desk import Store
from ordersync_gui.domain.errors import (
    AuthFailed,
    Cancelled,
    NotAllowed,
    RateLimited,
    SecretMissing,
    Unavailable,
    Unreachable,
)
from ordersync_gui.domain.schedule import ImportState, NextImport
from ordersync_gui.domain.store_sharing import ALONE, Sharing, told_of_neglect
from ordersync_gui.domain.usual_silence import Silence
from ordersync_gui.domain.wording import Message, say

SIGN_IN_TROUBLE = (AuthFailed.kind, NotAllowed.kind, SecretMissing.kind)
_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_FEW_DAYS = 2


class StoreState(StrEnum):
    """How a store stands, the first that applies.

    SIGN_IN, FAILING: the last import failed, at the sign-in or otherwise. ASKED_TO_WAIT: the shop asked for a
    rest. ELSEWHERE: another PC of the shared desk imports it now; OTHERS: others have to, for this PC lacks the
    password; NEGLECTED: nor do they. UNREADABLE: imports leave minutes out at which the shop fails. SILENT:
    nothing came for longer than usual, and nobody has seen that yet. NEW: nothing was ever imported. The others
    are as in `ImportState`.
    """

    IMPORTING = "importing"
    PAUSED = "paused"
    DISCONNECTED = "disconnected"
    ELSEWHERE = "elsewhere"
    NEGLECTED = "neglected"
    OFFLINE = "offline"
    SIGN_IN = "sign_in"
    ASKED_TO_WAIT = "asked_to_wait"
    FAILING = "failing"
    UNREADABLE = "unreadable"
    SILENT = "silent"
    OTHERS = "others"
    HELD = "held"
    NEW = "new"
    BY_HAND = "by_hand"
    WELL = "well"

    @property
    def troubled(self) -> bool:
        """Whether a person should look at it."""
        return self in _TROUBLED


_TROUBLED = (
    StoreState.SIGN_IN,
    StoreState.FAILING,
    StoreState.UNREADABLE,
    StoreState.SILENT,
    StoreState.NEGLECTED,
)


def store_state(
    store: Store,
    now: datetime,
    *,
    silence: Silence | None = None,
    next_import: NextImport | None = None,
    sharing: Sharing = ALONE,
) -> StoreState:
    """How the store stands; next_import None where no schedule runs, as in a command."""
    scheduled = None if next_import is None else next_import.state
    if scheduled in (ImportState.IMPORTING, ImportState.PAUSED):
        return StoreState(scheduled.value)
    if not store.connected:
        return StoreState.DISCONNECTED
    if sharing.importing:
        return StoreState.ELSEWHERE
    if sharing.neglected:
        return StoreState.NEGLECTED
    if scheduled is ImportState.OFFLINE and store.last_error_kind in ("", Unreachable.kind):
        return StoreState.OFFLINE  # which tells more than that the shop wasn't reached
    trouble = _trouble(store, now, silence)
    if trouble is None and sharing.lacks_sign_in:
        return StoreState.OTHERS
    return trouble or _rest(store, scheduled)


def is_unseen(store: Store, silence: Silence | None) -> bool:
    """Whether there is a silence that no person has seen yet."""
    return silence is not None and store.silence_seen != silence.since


def told_of_state(
    state: StoreState,
    store: Store,
    *,
    silence: Silence | None = None,
    sharing: Sharing = ALONE,
    at: Callable[[datetime], str],
) -> Message:
    """The state in a few words, without the store's name; `at` writes a moment as people read it there."""
    match state:
        case StoreState.SIGN_IN | StoreState.FAILING:
            return _told_of_failure(store.last_error_kind)
        case StoreState.ELSEWHERE:
            return say("{pc} imports now", pc=sharing.importing)
        case StoreState.NEGLECTED:
            return told_of_neglect(sharing)
        case StoreState.SILENT if silence is not None:
            return say("no new orders for {time}", time=lasting(silence.lasted))
        case StoreState.ASKED_TO_WAIT if store.paused_until is not None:
            return say("paused until {time}", time=at(store.paused_until))
        case StoreState.NEW:
            return say("not imported yet")
        case StoreState.WELL | StoreState.BY_HAND if store.last_good_import is not None:
            time = at(store.last_good_import)
            by_hand = state is StoreState.BY_HAND
            return say("{time}, by hand only", time=time) if by_hand else say("{time}", time=time)
        case _:
            return _PLAIN[state]


def told_of_silence(store: Store, silence: Silence) -> Message:
    """What a silence may mean and what can be done about it, in a paragraph."""
    return say(
        "{store}: no new order for {time}, and in the weeks before never for longer than {usual}. The imports "
        "go well. The shop may have no new orders, or hide them from ordersync: a status filter, a time zone, "
        "another integration that takes them first. If its own list has orders that aren't here, import again "
        "from the day they came.",
        store=store.name,
        time=lasting(silence.lasted),
        usual=lasting(silence.usual),
    )


def lasting(time: timedelta) -> Message:
    """A length of time as people say it: 40 min, 9 h, 3 d."""
    if time < _HOUR:
        return say("{n} min", n=time // timedelta(minutes=1))
    if time < _FEW_DAYS * _DAY:
        return say("{n} h", n=time // _HOUR)
    return say("{n} d", for_one="1 d", n=time // _DAY)


def _trouble(store: Store, now: datetime, silence: Silence | None) -> StoreState | None:
    if store.last_error_kind in SIGN_IN_TROUBLE:
        return StoreState.SIGN_IN
    if store.paused_until is not None and store.paused_until > now:
        return StoreState.ASKED_TO_WAIT  # which is how the last import ended, too
    if store.last_error_kind:
        return StoreState.FAILING
    if store.poisoned:
        return StoreState.UNREADABLE
    return StoreState.SILENT if is_unseen(store, silence) else None


def _rest(store: Store, scheduled: ImportState | None) -> StoreState:
    if scheduled is ImportState.HELD:
        return StoreState.HELD
    if store.last_good_import is None:
        return StoreState.NEW
    return StoreState.BY_HAND if scheduled is ImportState.BY_HAND else StoreState.WELL


def _told_of_failure(kind: str) -> Message:
    return _FAILURES.get(kind, say("import failed"))


_FAILURES = {
    AuthFailed.kind: say("sign-in refused"),
    NotAllowed.kind: say("access refused"),
    SecretMissing.kind: say("sign-in missing"),
    Unreachable.kind: say("shop can't be reached"),
    Unavailable.kind: say("shop is down"),
    RateLimited.kind: say("shop asked too often"),
    Cancelled.kind: say("import stopped before its end"),
}
_PLAIN = {
    StoreState.IMPORTING: say("importing"),
    StoreState.PAUSED: say("import on hold"),
    StoreState.DISCONNECTED: say("disconnected"),
    StoreState.UNREADABLE: say("a part can't be read"),
    StoreState.SILENT: say("no new orders"),
    StoreState.OFFLINE: say("no network"),
    StoreState.OTHERS: say("left to other PCs, no password here"),
    StoreState.ASKED_TO_WAIT: say("paused"),
    StoreState.HELD: say("imports on hold"),
    StoreState.NEW: say("not imported yet"),
    StoreState.BY_HAND: say("by hand only"),
    StoreState.WELL: say("up to date"),
}
